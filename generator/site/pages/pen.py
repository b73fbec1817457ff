"""What writes the words of pages: texts in their languages, links within a tree, names of clauses and terms."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from generator.model import LANGUAGE_TAGS, LANGUAGES, OTHER, Clause, Language, TermEntry, Text
from generator.site.pages.writing import ROOT, Way, plain, said_in, spoken
from generator.standard.addresses import clause_address, term_address
from generator.standard.authority import prevails
from generator.standard.index import preferred
from generator.standard.names import called, clause_called
from generator.standard.numbers import heading_number
from generator.standard.translation import worded
from generator.words import say

if TYPE_CHECKING:
    from generator.site.pages.page import Book

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shape:
    """How the pages of a tree are written."""

    language: Language
    """The language of the tree, whose texts come first."""
    alone: bool = False
    """Whether the other language is left out."""
    flat: bool = False
    """Whether a page is a file of its own, for a folder that people read, or the index of its folder, for a site."""

    @classmethod
    def of_site(cls, language: Language, languages: tuple[Language, ...]) -> "Shape":
        """Return how the pages of a site's tree are written: without the other language where the site has but one."""
        return cls(language, alone=len(languages) == 1)


@dataclass(frozen=True, slots=True)
class Words:
    """A text as Markdown in the languages of a page; the other one is empty where it is left out."""

    own: str
    other: str


@dataclass(frozen=True, eq=False)
class Pen:
    """The writer of the pages of a tree; its links leave open where a page stands, so that pages have them alike."""

    book: "Book"
    shape: Shape

    @cached_property
    def way(self) -> Way:
        """How links leave a page."""
        return Way(ROOT, self.shape.flat)

    @cached_property
    def language(self) -> Language:
        """The pages' language."""
        return self.shape.language

    @cached_property
    def second(self) -> Language:
        """The other language."""
        return OTHER[self.shape.language]

    @cached_property
    def languages(self) -> tuple[Language, ...]:
        """The languages of the pages' readers."""
        return (self.language,) if self.shape.alone else LANGUAGES

    @cached_property
    def _known(self) -> dict[Hashable, Any]:
        return {}

    def once(self, name: str, id_: str, make: Callable[[], T]) -> T:
        """Return what several pages have, made once: by what it is, and the id of what it is of."""
        known, key = self._known, (name, id_)
        if key not in known:
            known[key] = make()
        made: T = known[key]
        return made

    def written(self, macro: str, part: object) -> str:
        """Return a part of a page as Markdown, by the macro that writes it."""
        return self.book.written(macro, part, self.shape)

    def tag(self, language: Language) -> str:
        """Return the tag of a language."""
        return LANGUAGE_TAGS[language]

    def say(self, key: str, **values: object) -> str:
        """Return one of our words in the page's language."""
        return say(key, self.language, **values)

    def listed(self, words: tuple[str, ...]) -> str:
        """Return words as a list in running text: `a, b, and c`."""
        first = self.say("shared.comma").join(words[:-1])
        if not first:
            return "".join(words)
        return self.say("pages.of_more" if words[2:] else "pages.of_two", first=first, last=words[-1])

    def words(self, text: Text) -> Words:
        """Return a text without links."""
        own, other = self._languages(text)
        return Words(
            spoken(plain(getattr(text, own)), own, self.language), plain(getattr(text, other)) if other else ""
        )

    def _languages(self, text: Text) -> tuple[Language, Language | None]:
        """Return the languages in which a text is shown: an untranslated one in that which it has."""
        if not getattr(text, self.language):
            return (self.second, None) if getattr(text, self.second) else (self.language, None)
        return self.language, None if self.shape.alone or not getattr(text, self.second) else self.second

    def prose(self, text: Text, key: str = "", without: str = "") -> Words:
        """Return a text with its terms and references linked; one whose English awaits review says so."""
        return self._marked(self.linked(text, without), text, self.book.mark(key))

    def linked(self, text: Text, without: str = "") -> Words:
        """Return a text with its terms and references linked, and no word on its translation."""
        prose = self.book.prose
        first, second = self._languages(text)
        own = spoken(prose.markdown(getattr(text, first), first, self.way, without), first, self.language)
        return Words(own, prose.markdown(getattr(text, second), second, self.way, without) if second else "")

    def lack(self, text: Text) -> str:
        """Return what is said behind a text that has no translation; nothing where it has one or needs none."""
        return self._marked(Words("", ""), text, "").own

    def _marked(self, words: Words, text: Text, mark: str) -> Words:
        """Return words with a mark behind the translation; a text that has none is marked itself."""
        if bool(text.zh) != bool(text.en):
            shown = not worded(text) or (self.shape.alone and getattr(text, self.language))
            mark = "" if shown else "untranslated"
        elif self.shape.alone and prevails(self.book.index.standard.metadata, self.language):
            mark = ""
        if not mark:
            return words
        said = f"*{self.say(f'marks.{mark}')}*"
        if not words.other or prevails(self.book.index.standard.metadata, self.second):
            style = "untranslated" if not words.other and getattr(text, self.language) else "stale"
            return Words(f"{words.own} {said}{{: .{style} }}", words.other)
        return Words(words.own, f"{words.other} {said}{{: .stale lang={LANGUAGE_TAGS[self.language]} }}")

    def spoken(self, words: str, language: Language) -> str:
        """Return words, already Markdown, of one language inside a line; nothing where that language is left out."""
        return "" if self.shape.alone and language != self.language else spoken(words, language, self.language)

    def pair(self, zh: str, en: str) -> str:
        """Return plain words in the page's languages on one line, the page's own first."""
        both: dict[Language, str] = {"zh": zh, "en": en}
        if not both[self.language]:
            return spoken(plain(both[self.second]), self.second, self.language)
        pieces = (self.spoken(plain(both[one]), one) for one in (self.language, self.second))
        return " ".join(piece for piece in pieces if piece)

    def link(self, address: str, words: str) -> str:
        """Return a link to an address of the tree; `words` are Markdown."""
        return self.way.link(address, words)

    def clause(self, clause: Clause) -> str:
        """Return a link to a clause by number and title."""
        return self.once("clause", clause.id, lambda: self.link(clause_address(clause), self.clause_words(clause)))

    def clause_words(self, clause: Clause) -> str:
        """Return a clause's number and title."""
        return self.once("clause words", clause.id, lambda: self._clause_words(clause))

    def _clause_words(self, clause: Clause) -> str:
        words = called(clause)
        if getattr(words, self.language) or words == Text():
            return plain(clause_called(clause, self.language))
        return f"{plain(heading_number(clause, self.language))} {said_in(words, self.language)}".strip()

    def chapter(self, clause: Clause | None) -> str:
        """Return how running text names a chapter: `clause 3`, `annex A`; the standard where there is no number."""
        if clause is None or not clause.number:
            return self.say("pages.chapter_unnumbered")
        kind = "annex_named" if clause.element == "annex" else "chapter_named"
        return self.say(f"pages.{kind}", number=clause.number)

    def term(self, term: TermEntry) -> str:
        """Return a link to a term entry by number and designations."""
        return self.link(term_address(term), self.term_words(term))

    def term_words(self, term: TermEntry) -> str:
        """Return a term entry's number and designations."""
        number = f"{plain(term.number)} " if term.number else ""
        return number + self.pair(preferred(term, "zh"), preferred(term, "en"))
