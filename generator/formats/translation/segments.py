"""What goes out to a translator: each text that has words, with what helps to understand it; for every format."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator import words
from generator.model import LANGUAGE_TAGS, LANGUAGES, OTHER, Language, Provision, Text
from generator.model.errors import NothingThereError
from generator.standard.epoch import source_date_epoch
from generator.standard.equivalents import equivalents
from generator.standard.index import Index, called, preferred
from generator.standard.leads import Led, led
from generator.standard.names import called as named
from generator.standard.numbers import display_number
from generator.standard.terminology import standing
from generator.standard.translation import State, fingerprint, states, translations, worded
from generator.words.errors import said

KINDS = (
    "title", "text", "definition", "domain", "notes", "examples", "warnings", "footnotes", "caption", "description",
    "labels", "key", "where", "question", "evidence", "look_at", "rationale", "note", "answer", "meaning", "practices",
    "nonconformities", "neighbours", "cover", "amended", "group", "leads",
)  # fmt: skip
"""Kinds of text that have a name, by the field that holds them."""
NOTES = "place", "before", "terms", "state"
"""What stands beside a text, each in a line that begins with its name."""
STATES: tuple[State, ...] = ("untranslated", "never-reviewed", "stale", "reviewed")
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML file may have."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A text, its translation if there is one, and what helps to understand it."""

    id: str
    """Its key in the ledger: `5.4.4.2-b/text`."""
    source: str
    target: str
    state: State
    place: str
    """The clause or the entry where it stands, and what kind of text it is, in both languages."""
    before: str
    """What leads it in, or stands before it, in the language of the source."""
    terms: tuple[tuple[str, str], ...]
    """The words in it that have one translation, each with that."""

    @property
    def exported(self) -> str:
        """The fingerprint of the translation, by which the file that comes back tells what was changed in it."""
        return fingerprint(self.target)

    @property
    def notes(self) -> tuple[str, ...]:
        """What helps to understand it, in lines."""
        terms = "; ".join(f"{own} = {other}" for own, other in self.terms)
        lines = (self.place, self.before, terms, both(f"segment_states.{self.state}"))
        return tuple(f"{both(f'segments.{name}')}: {line}" for name, line in zip(NOTES, lines, strict=True) if line)


@dataclass(frozen=True, slots=True)
class Package:
    """What goes out: the segments of a standard, and in which languages they are."""

    standard: str
    edition: str
    title: str
    source: Language
    segments: tuple[Segment, ...]
    timestamp: int
    """The time that the files carry."""

    @property
    def target(self) -> Language:
        """The language of the translations."""
        return OTHER[self.source]

    @property
    def tags(self) -> tuple[str, str]:
        """The language tags of source and translation."""
        return LANGUAGE_TAGS[self.source], LANGUAGE_TAGS[self.target]

    def sound(self) -> "Package":
        """Return it; NothingThereError where a text has a character that no XML file may have."""
        for one in self.segments:
            found = NO_XML.search(one.source + one.target + one.before + one.place)
            if found:
                raise NothingThereError(said("segment-character", id=one.id, character=f"U+{ord(found[0]):04X}"))
        return self


def package_of(index: Index, only: frozenset[State]) -> Package:
    """Return the texts of a standard in some states, in the order of the standard."""
    standard = index.standard
    source: Language = "en" if standard.metadata.authoritative == "en" else "zh"
    found = states(standard)
    context = _Context(index, source)
    segments = tuple(
        Segment(
            id=key, source=getattr(text, source), target=getattr(text, OTHER[source]), state=found[key],
            place=context.place(id_, path), before=context.before(id_, path),
            terms=context.terms(getattr(text, source)),
        )
        for key, id_, path, text in translations(standard)
        if found.get(key) in only and getattr(text, source) and worded(text)
    )  # fmt: skip
    metadata = standard.metadata
    title = _line(metadata.title)
    return Package(metadata.id, metadata.edition, title, source, segments, int(source_date_epoch(standard)))


def both(key: str) -> str:
    """Return the words of a key in both languages."""
    return _line(words.text(key))


def _line(text: Text) -> str:
    return " / ".join(dict.fromkeys(filter(None, (getattr(text, one) for one in LANGUAGES))))


class _Context:
    """What there is to tell of a text."""

    def __init__(self, index: Index, source: Language) -> None:
        self._index = index
        self._source = source
        self._led: dict[str, Led] = dict(one for clause in index.standard.clauses for one in led(clause))
        self._before: dict[str, Provision] = {
            later.id: earlier
            for clause in index.standard.clauses
            for earlier, later in zip(clause.provisions, clause.provisions[1:], strict=False)
        }
        self._find = self._finder()

    def place(self, id_: str, path: str) -> str:
        clause, term = self._index.clause_at(id_), self._index.terms.get(id_)
        where = ""
        if clause:
            where = f"{display_number(clause)} {_line(named(clause))}".strip()
        elif term:
            name = Text(zh=called(term, "zh"), en=called(term, "en"))
            where = f"{term.number or ''} {_line(name)}".strip()
        field = path.partition(".")[0]
        provision = self._index.provisions.get(id_)
        key = f"kinds.{provision.kind}" if provision else f"text_kinds.{field}" if field in KINDS else ""
        return " | ".join(filter(None, (where, both(key) if key else field)))

    def before(self, id_: str, path: str) -> str:
        if path != "text":
            return ""
        leading = self._led.get(id_)
        earlier = self._before.get(id_)
        texts = leading.before if leading else (earlier.text,) if earlier else ()
        return " … ".join(filter(None, (getattr(text, self._source) for text in texts)))

    def terms(self, text: str) -> tuple[tuple[str, str], ...]:
        return tuple(dict.fromkeys(self._find(text)))

    def _finder(self) -> Callable[[str], Iterator[tuple[str, str]]]:
        """Return what yields the words of a text that have one translation, each with it."""
        index = self._index
        if self._source == "zh":
            english = equivalents(index)
            expression = re.compile(standing(english)) if english else None
            return lambda text: (
                ((one[0], english[one[0]].english) for one in expression.finditer(text)) if expression else iter(())
            )
        return lambda text: (
            (text[one.start : one.end], preferred(index.terms[one.term], "zh"))
            for one in index.terminology.find(text, "en")
        )
