"""Pages of terms: the list in three orders, and one page an entry."""

from dataclasses import dataclass
from functools import partial

from generator.model import LANGUAGES, Language, TermEntry, Text, language_of
from generator.site.pages.apparatus import NotePart, notes_on
from generator.site.pages.compare_page import compared_page, entry_there, how_sure, is_compared
from generator.site.pages.concept_map import concept_map_page, ties
from generator.site.pages.entries import EntryPart, entry_part
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.writing import plain, spoken
from generator.standard.addresses import (
    MAP,
    TERMS,
    TERMS_COMPARED,
    clause_address,
    permalink,
    provision_address,
    term_address,
)
from generator.standard.entries import is_printed, shown_words
from generator.standard.index import Index, Use, called, preferred
from generator.standard.numbers import clause_name
from generator.standard.pinyin import Style, pinyin


@dataclass(frozen=True, slots=True)
class ComparePart:
    """An entry of another document."""

    link: str
    note: Words | None
    sure: str
    """How sure the comparison is, where that is to be said."""


@dataclass(frozen=True, slots=True)
class UsePart:
    """A provision that uses a term."""

    link: str
    text: Words


@dataclass(frozen=True, slots=True)
class TermView:
    """What a term's page shows."""

    id: str
    title: Words
    supplement: bool
    designations: tuple[tuple[str, str, str], ...]
    """Word, status, and whose it is."""
    entry: EntryPart
    homographs: tuple[str, ...]
    """Other entries with the same word."""
    editorial_notes: tuple[NotePart, ...]
    compare: tuple[ComparePart, ...]
    compared: str
    """Link to the page of all comparisons, where there is one."""
    place: str
    """Link to the clause that defines it; empty for the supplement."""
    related: tuple[str, ...]
    searched: tuple[str, ...]
    """Words that search takes for this entry."""
    uses: tuple[UsePart, ...]


@dataclass(frozen=True, slots=True)
class TermsView:
    """What the list of terms shows."""

    numbered: tuple[EntryPart, ...]
    supplement: tuple[EntryPart, ...]
    by_pinyin: tuple[tuple[str, tuple[str, ...]], ...]
    by_english: tuple[tuple[str, tuple[str, ...]], ...]
    intro: str
    """Which terms are the standard's and which are ours."""
    supplement_explained: str
    map: str
    """Link to the concept map, where there is one."""
    compared: str
    """Link to the page of comparisons, where there is one."""


def term_pages(book: Book, shape: Shape) -> Plan:
    """Return what makes the list of terms, their map and their comparisons where there are any, and a page an entry.

    Nothing without terms.
    """
    if not book.index.standard.terms:
        return {}
    found = ties(book.index)
    return {
        TERMS: partial(_terms_page, book, shape, with_map=bool(found) and not shape.flat),
        **({MAP: partial(concept_map_page, book, found, shape)} if found else {}),
        **({TERMS_COMPARED: partial(compared_page, book, shape)} if is_compared(book.index) else {}),
        **{term_address(term): partial(_term_page, book, term, shape) for term in book.index.standard.terms},
    }


def filter_words(index: Index, languages: tuple[Language, ...]) -> dict[str, str]:
    """Return all that the filter of the list of terms searches, in lower case, by the id of the entry."""
    called = {
        term.id: [(one, word) for entry in term.designations for one in languages if (word := getattr(entry, one))]
        for term in index.standard.terms
    }
    chinese = tuple(dict.fromkeys(word for pairs in called.values() for one, word in pairs if one == "zh"))
    spelt, initials = (_spelt(chinese, style) for style in ("NORMAL", "FIRST_LETTER"))
    made: dict[str, str] = {}
    for term in index.standard.terms:
        words = [word for _, word in called[term.id]]
        sounds = [sound for one, word in called[term.id] if one == "zh" for sound in (spelt[word], initials[word])]
        made[term.id] = " ".join((term.number or "", *words, *sounds)).strip().lower()
    return made


def _spelt(words: tuple[str, ...], style: Style) -> dict[str, str]:
    """Return the pinyin of Chinese words, without tones, syllables joined."""
    return {word: "".join(found) for word, found in zip(words, pinyin(words, style), strict=True)}


def _terms_page(book: Book, shape: Shape, *, with_map: bool) -> Page:
    pen = book.pen(shape)
    index = book.index
    terms = index.standard.terms
    numbered = [term for term in terms if term.number]
    added = [term for term in terms if not term.number]
    intro = "terms_intro" if numbered and added else "terms_intro_own" if numbered else "terms_intro_supplement"
    told = index.standard.metadata.supplement
    view = TermsView(
        numbered=tuple(entry_part(pen, term) for term in numbered),
        supplement=tuple(entry_part(pen, term) for term in added),
        by_pinyin=_initials(pen, "zh"),
        by_english=_initials(pen, "en"),
        intro=plain(pen.say(f"pages.{intro}", chapter=pen.chapter(index.terms_clause))),
        supplement_explained=plain(told.in_(pen.language)) if told else pen.say("pages.supplement_explained"),
        map=pen.link(MAP, pen.say("map.see")) if with_map else "",
        compared=pen.link(TERMS_COMPARED, pen.say("terms_compared.see")) if is_compared(index) else "",
    )
    shows = tuple(term.id for term in terms)
    return Page(TERMS, "terms.md.j2", pen.say("shared.terms"), view, kind="terms", shows=shows)


def _initials(pen: Pen, language: Language) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return links to all entries by the initial of their designation in a language."""
    terms = pen.book.index.terms
    words = {id_: word for id_, term in terms.items() if (word := preferred(term, language))}
    spelt = _spelt(tuple(words.values()), "NORMAL") if language == "zh" else {}
    keyed = sorted((spelt.get(word, word.lower()), id_) for id_, word in words.items())
    groups: dict[str, list[str]] = {}
    for key, id_ in keyed if not pen.shape.alone or language == pen.language else ():
        word = pen.spoken(plain(preferred(terms[id_], language)), language)
        groups.setdefault(key[:1].upper(), []).append(pen.link(term_address(terms[id_]), word))
    return tuple((initial, tuple(links)) for initial, links in groups.items())


def _term_page(book: Book, term: TermEntry, shape: Shape) -> Page:
    index = book.index
    address = term_address(term)
    pen = book.pen(shape)
    defining = index.holder(term)
    number = f"{plain(term.number)} " if term.number else ""
    title = pen.words(Text(zh=preferred(term, "zh"), en=preferred(term, "en")))
    view = TermView(
        id=term.id,
        title=Words(number + title.own, title.other),
        supplement=term.number is None,
        designations=tuple(
            (
                spoken(plain(word), one, pen.language),
                pen.say(f"acceptability.{entry.status}"),
                pen.say("pages.word_of_standard" if is_printed(index, term, entry, one) else "shared.added"),
            )
            for one in LANGUAGES
            for entry in term.designations
            if (word := shown_words(index, term, entry, pen.languages).get(one))
            and (one == "zh" or word != entry.zh or pen.languages == ("en",))
        ),
        entry=entry_part(pen, term),
        homographs=tuple(pen.term(other) for other in index.homographs.get(term.id, ())),
        editorial_notes=notes_on(pen, term.id),
        compare=tuple(
            ComparePart(
                entry_there(pen, other), pen.prose(other.note) if other.note else None, how_sure(pen, other, {})
            )
            for other in term.compare
        ),
        compared=pen.link(TERMS_COMPARED, pen.say("terms_compared.see")) if term.compare else "",
        place=pen.link(f"{clause_address(defining)}#{term.id}", plain(term.number)) if defining and term.number else "",
        related=tuple(pen.term(near) for near in index.related.get(term.id, ())),
        searched=_searched(pen, term),
        uses=tuple(_use(pen, use) for use in index.uses[term.id]),
    )
    return Page(
        address=address,
        template="term.md.j2",
        title=f"{term.number or ''} {called(term, shape.language)}".strip(),
        view=view,
        kind="term",
        chapter=index.branch(defining).id if defining else "",
        permalink=permalink(term.id),
        shows=(term.id, *(note.id for note in index.notes_on.get(term.id, ()))),
        mentions=_mentions(index, term),
    )


def _use(pen: Pen, use: Use) -> UsePart:
    """Return a provision that uses a term, with a link to where it stands."""
    index, id_ = pen.book.index, use.provision.id
    name = plain(f"{clause_name(index.clause_of[id_], pen.language)} {index.marks[id_].in_(pen.language)}".strip())
    return UsePart(pen.link(provision_address(index, id_), name), pen.prose(use.provision.text))


def _mentions(index: Index, term: TermEntry) -> tuple[str, ...]:
    """Return the ids of the terms that a term's page mentions."""
    defined = {m.term for one in LANGUAGES for m in index.terminology.find(getattr(term.definition, one), one)}
    used = {m.term for use in index.uses[term.id] for one in LANGUAGES for m in index.mentions[use.provision.id, one]}
    return tuple(id_ for id_ in index.terms if id_ in (defined | used) - {term.id})


def _searched(pen: Pen, term: TermEntry) -> tuple[str, ...]:
    words = (pen.spoken(plain(word), language_of(word)) for word in pen.book.index.searched.get(term.id, ()))
    return tuple(word for word in words if word)
