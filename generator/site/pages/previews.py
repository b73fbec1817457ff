"""What previews of links show, in chats and slides: Open Graph (ogp.me), a description, a card where there are some."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model import LANGUAGE_TAGS, Language, Text, language_of
from generator.site.cards import SITE, card_address, has_cards
from generator.site.pages.descriptions import described
from generator.site.pages.page import Book, Page
from generator.standard.index import Index
from generator.standard.permalinks import Permalink
from generator.words import both


@dataclass(frozen=True, slots=True)
class Preview:
    """What is said of a page."""

    title: str
    description: str
    url: str = ""
    """The page's whole address; empty where the site's is not known."""
    image: str = ""
    """The whole address of its card; empty where there is none."""

    @property
    def lang(self) -> str:
        """Return the language of the description as HTML names it: of what is not translated, that of the original."""
        return LANGUAGE_TAGS[language_of(self.description)]

    @property
    def title_lang(self) -> str:
        """Return the language of the title as HTML names it."""
        return LANGUAGE_TAGS[language_of(self.title)]


def preview_of(book: Book, link: Permalink, name: Text, said: Mapping[str, Text]) -> Preview:
    """Return the preview of a permalink, in the languages of the site, the first one first."""
    config, words = book.config, said.get(link.owner, book.index.standard.metadata.about)
    lines = dict.fromkeys(described(words, language) for language in _spoken(book))
    return Preview(
        both(name, _spoken(book), " – "),
        " ".join(lines),
        f"{config.site_url}c/{link.path}/" if config.site_url else "",
        _image(book, link.owner),
    )


def page_preview(book: Book, page: Page, language: Language, said: Mapping[str, Text]) -> Preview:
    """Return the preview of a page of a language's tree; `language` is the tree's."""
    owner = page.clause or page.permalink.removeprefix("c/").rstrip("/")
    own = page.kind in ("clause", "term", "reference", "checklist")
    words = said.get(owner) if own else None
    return Preview(
        page.title,
        described(words or book.index.standard.metadata.about, language),
        image=_image(book, owner if words else ""),
    )


def site_preview(book: Book) -> Preview:
    """Return the preview of the cover."""
    metadata = book.index.standard.metadata
    lines = (described(metadata.about, language) for language in _spoken(book))
    name = both(metadata.title, _spoken(book), " – ")
    return Preview(name, " ".join(dict.fromkeys(lines)), book.config.site_url, _image(book, ""))


def _spoken(book: Book) -> tuple[Language, ...]:
    first = book.config.default_language
    return (first, *(one for one in book.config.languages if one != first))


def _image(book: Book, owner: str) -> str:
    """Return the card of the clause that an id is of, or that of the site."""
    if not has_cards(book):
        return ""
    clause = _clause_of(book.index, owner)
    return book.config.site_url + (card_address(clause) if clause else SITE)


def _clause_of(index: Index, owner: str) -> str:
    question = index.questions.get(owner)
    id_ = question.provision if question else owner
    clause = index.clauses.get(id_) or index.clause_of.get(id_) or index.blocks.get(id_)
    return clause.id if clause else ""
