"""Pages of terms: the list in three orders, and one page an entry."""

from dataclasses import dataclass

from pypinyin import Style, lazy_pinyin

from generator.model import LANGUAGE_TAGS, DesignationStatus, Language, TermEntry
from generator.site.pages.concept_map import concept_map_page, ties
from generator.site.pages.inline import escape, link
from generator.site.pages.page import Book, Page
from generator.site.pages.parts import (
    BothHtml,
    DefinitionPart,
    LinkPart,
    NotePart,
    both,
    chapter_named,
    clause_name,
    definition_part,
    note_parts,
    term_link,
)
from generator.standard.addresses import (
    TERMS,
    clause_address,
    guideline_clause_address,
    provision_address,
    root_of,
    term_address,
)
from generator.standard.index import preferred
from generator.words import say


@dataclass(frozen=True, slots=True)
class DesignationPart:
    """A designation with its status."""

    word: str
    lang: str
    status: DesignationStatus
    status_label: str


@dataclass(frozen=True, slots=True)
class ComparePart:
    """An entry of another document."""

    html: str
    note: BothHtml | None


@dataclass(frozen=True, slots=True)
class UsePart:
    """A provision that uses a term."""

    link: LinkPart
    text: BothHtml


@dataclass(frozen=True, slots=True)
class TermView:
    """What a term's page shows."""

    entry: DefinitionPart
    designations: tuple[DesignationPart, ...]
    definition: BothHtml
    notes: tuple[BothHtml, ...]
    editorial_notes: tuple[NotePart, ...]
    compare: tuple[ComparePart, ...]
    source: LinkPart | None
    """The clause that defines it; none for the supplement."""
    related: tuple[LinkPart, ...]
    searched: tuple[tuple[str, str], ...]
    """Words that search takes for this entry, each with its language."""
    uses: tuple[UsePart, ...]
    definitions: tuple[DefinitionPart, ...]


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term in the list."""

    entry: DefinitionPart
    address: str
    definition: BothHtml
    words: str
    """All that the filter searches, in lower case."""


@dataclass(frozen=True, slots=True)
class TermsView:
    """What the list of terms shows."""

    numbered: tuple[TermRow, ...]
    supplement: tuple[TermRow, ...]
    by_pinyin: tuple[tuple[str, tuple[LinkPart, ...]], ...]
    by_english: tuple[tuple[str, tuple[LinkPart, ...]], ...]
    intro: str
    """Which terms are the standard's and which are ours."""
    supplement_explained: str
    map: bool
    """Whether there is a concept map."""


def term_pages(book: Book, language: Language) -> tuple[Page, ...]:
    """Return the list of terms, their map where they refer to one another, and a page for every entry; none without terms."""
    if not book.index.standard.terms:
        return ()
    found = ties(book.index)
    return (
        _terms_page(book, language, with_map=bool(found)),
        *((concept_map_page(book, found, language),) if found else ()),
        *(_term_page(book, term, language) for term in book.index.standard.terms),
    )


def pinyin(word: str, style: Style = Style.NORMAL) -> str:
    """Return a Chinese word's pinyin without tones, syllables joined."""
    return "".join(lazy_pinyin(word, style=style))


def _terms_page(book: Book, language: Language, *, with_map: bool) -> Page:
    root = root_of(TERMS)
    index = book.index
    numbered = [term for term in index.standard.terms if term.number]
    added = [term for term in index.standard.terms if not term.number]
    intro = "terms_intro" if numbered and added else "terms_intro_own" if numbered else "terms_intro_supplement"
    chapter = chapter_named(index.terms_clause, language)
    told = index.standard.metadata.supplement
    rows = {term.id: _row(book, term, root) for term in book.index.standard.terms}
    view = TermsView(
        numbered=tuple(rows[term.id] for term in numbered),
        supplement=tuple(rows[term.id] for term in added),
        by_pinyin=_initials(book, root, "zh"),
        by_english=_initials(book, root, "en"),
        intro=say(f"pages.{intro}", language, chapter=chapter),
        supplement_explained=getattr(told, language) if told else say("pages.supplement_explained", language),
        map=with_map,
    )
    return Page(TERMS, "terms.md.j2", say("shared.terms", language), view, kind="terms", shows=tuple(rows))


def _row(book: Book, term: TermEntry, root: str) -> TermRow:
    words = [word for entry in term.designations for word in (entry.zh, entry.en) if word]
    chinese = [entry.zh for entry in term.designations if entry.zh]
    sounds = [sound for word in chinese for sound in (pinyin(word), pinyin(word, Style.FIRST_LETTER))]
    return TermRow(
        definition_part(term),
        root + term_address(term),
        both(book, term.definition, root, f"{term.id}/definition", term.id),
        " ".join((term.number or "", *words, *sounds)).strip().lower(),
    )


def _initials(book: Book, root: str, language: Language) -> tuple[tuple[str, tuple[LinkPart, ...]], ...]:
    keyed = sorted(
        (pinyin(word) if language == "zh" else word.lower(), term.id)
        for term in book.index.standard.terms
        if (word := preferred(term, language))
    )
    groups: dict[str, list[LinkPart]] = {}
    for key, id_ in keyed:
        term = book.index.terms[id_]
        word = f'<span lang="{LANGUAGE_TAGS[language]}">{escape(preferred(term, language))}</span>'
        groups.setdefault(key[:1].upper(), []).append(LinkPart(root + term_address(term), word))
    return tuple((initial, tuple(links)) for initial, links in groups.items())


def _term_page(book: Book, term: TermEntry, language: Language) -> Page:
    index = book.index
    address = term_address(term)
    root = root_of(address)
    defining = index.terms_clause
    mentioned = {m.term for one in ("zh", "en") for m in index.terminology.find(getattr(term.definition, one), one)}
    uses = tuple(
        UsePart(
            LinkPart(
                root + provision_address(index, use.provision.id),
                f"{escape(clause_name(index.clause_of[use.provision.id], language))} "
                f'<span class="cb-letter">{index.letters[use.provision.id]})</span>',
            ),
            both(book, use.provision.text, root),
        )
        for use in index.uses[term.id]
    )
    used = {
        m.term for use in index.uses[term.id] for one in ("zh", "en") for m in index.mentions[use.provision.id, one]
    }
    view = TermView(
        entry=definition_part(term),
        designations=tuple(
            DesignationPart(
                escape(word), LANGUAGE_TAGS[one], entry.status, say(f"acceptability.{entry.status}", language)
            )
            for one in ("zh", "en")
            for entry in term.designations
            if (word := getattr(entry, one))
        ),
        definition=both(book, term.definition, root, f"{term.id}/definition", term.id),
        notes=tuple(both(book, note, root, f"{term.id}/notes.{n}") for n, note in enumerate(term.notes)),
        editorial_notes=note_parts(book, term.id, language, root),
        compare=tuple(
            ComparePart(
                link(
                    root,
                    guideline_clause_address(index, source.edition, source.number),
                    f"{escape(index.editions[source.edition].number)} {escape(source.number)}",
                ),
                both(book, source.note, root) if source.note else None,
            )
            for source in term.compare
        ),
        source=LinkPart(f"{root}{clause_address(defining)}#{term.id}", escape(term.number))
        if defining and term.number
        else None,
        searched=_searched(book, term),
        related=tuple(term_link(near, root) for near in index.related.get(term.id, ())),
        uses=uses,
        definitions=tuple(
            definition_part(t) for id_, t in index.terms.items() if id_ in (mentioned | used) - {term.id}
        ),
    )
    return Page(
        address=address,
        template="term.md.j2",
        title=f"{term.number or ''} {preferred(term, language)}".strip(),
        view=view,
        kind="term",
        chapter=defining.id if defining else "",
        up=TERMS,
        permalink=f"c/{term.id}/",
        shows=(term.id, *(note.id for note in index.notes_on.get(term.id, ()))),
    )


def _searched(book: Book, term: TermEntry) -> tuple[tuple[str, str], ...]:
    """Return the synonyms of a term that are none of its designations, with the language of each."""
    own = {word.lower() for entry in term.designations for word in (entry.zh, entry.en) if word}
    words = dict.fromkeys(
        word
        for synonym in book.index.standard.synonyms
        if synonym.term == term.id
        for word in synonym.words
        if word.lower() not in own
    )
    return tuple((LANGUAGE_TAGS["en" if word.isascii() else "zh"], escape(word)) for word in words)
