"""A term entry as part of any page: its designations, definition, notes, examples and source."""

from dataclasses import dataclass

from generator.model import LANGUAGES, Designation, Language, Ours, TermEntry, Text
from generator.site.pages.amendments import AmendedPart, parts_of
from generator.site.pages.blocks import BlockPart
from generator.site.pages.pen import Pen, Words
from generator.site.pages.remarks import PointPart, point_parts
from generator.site.pages.writing import plain, spoken
from generator.standard.addresses import term_address
from generator.standard.entries import shown_words, source_text
from generator.standard.index import preferred

_ADDED: dict[Ours, str] = {"all": "shared.added", "zh": "pages.added_zh", "en": "pages.added_en"}


@dataclass(frozen=True, slots=True)
class EntryPart:
    """A term entry in a list of entries."""

    id: str
    number: str
    target: str
    words: str
    """By what it is called, in the languages of the page."""
    remark: str
    """What of that is ours, where it is not all the standard's."""
    designations: tuple[str, ...]
    """The further designations, each with its status and with what of it is ours."""
    definition: Words
    points: tuple[PointPart, ...]
    blocks: tuple[BlockPart | AmendedPart, ...]
    """What stands behind the definition, in printed order."""
    source: Words | None
    """Where the standard has it from."""


def entry_part(pen: Pen, term: TermEntry, *, whole: bool = True) -> EntryPart:
    """Return a term entry; of one of the standard without the designations that are ours alone."""
    called: dict[Language, str] = {language: preferred(term, language) for language in LANGUAGES}
    shown = [each for each in term.designations if not term.number or pen.book.index.own_words(term, each)]
    head = next((each for each in shown if each.en and each.en == called["en"]), None)
    return EntryPart(
        id=term.id,
        number=plain(term.number or ""),
        target=pen.way.to(term_address(term)),
        words=_side_by_side(pen, _called(pen, shown, term, called)),
        remark=ours(pen, term, head) if head else "",
        designations=tuple(filter(None, (_further(pen, term, each, called) for each in shown))),
        definition=definition_words(pen, term),
        points=point_parts(pen, term.points, f"{term.id}/points"),
        blocks=parts_of(pen, term, term.content, here=False) if whole else (),
        source=source_words(pen, term),
    )


def _called(pen: Pen, shown: list[Designation], term: TermEntry, called: dict[Language, str]) -> dict[Language, str]:
    """Return by what an entry is called, of that what readers of the page see; the other language where it is all."""
    seen = {pair for each in shown for pair in shown_words(pen.book.index, term, each, pen.languages).items()}
    words = {one: word for one, word in called.items() if (one, word) in seen}
    return words or {one: word for one, word in called.items() if word}


def _side_by_side(pen: Pen, words: dict[Language, str]) -> str:
    """Return words on one line, those of the page's language first; what both languages write alike stands once."""
    kept = {words[one]: one for one in (pen.second, pen.language) if words.get(one)}
    return " ".join(spoken(plain(word), one, pen.language) for word, one in reversed(kept.items()))


def _further(pen: Pen, term: TermEntry, designation: Designation, called: dict[Language, str]) -> str:
    """Return a designation with its status, without the words by which the entry is called."""
    seen = shown_words(pen.book.index, term, designation, pen.languages)
    named = _side_by_side(pen, {one: word for one, word in seen.items() if word != called[one]})
    status = "" if designation.status == "preferred" else pen.say(f"acceptability.{designation.status}")
    remarks = (f"*{status}*" if status else "", ours(pen, term, designation))
    return " ".join(filter(None, (named, *remarks))) if named else ""


def ours(pen: Pen, term: TermEntry, designation: Designation) -> str:
    """Return the remark that a designation of the standard's own entry, or its word in a language, is ours."""
    if not term.number or not designation.ours:
        return ""
    both = bool(designation.zh and designation.en)
    key = _ADDED[designation.ours] if both else "shared.added"
    return f"*{pen.say(key)}*"


def definition_words(pen: Pen, term: TermEntry) -> Words:
    """Return a definition, its domain before it in angle brackets."""
    words = pen.prose(term.definition, f"{term.id}/definition", term.id)
    if term.domain is None:
        return words
    domain = pen.words(term.domain)
    other = domain.other or domain.own
    return Words(f"〈{domain.own}〉{words.own}", words.other and f"〈{other}〉{words.other}")


def source_words(pen: Pen, term: TermEntry) -> Words | None:
    """Return where the standard has an entry from, as it prints it."""
    source = source_text(term)
    return pen.prose(source, f"{term.id}/source.change") if source != Text() else None
