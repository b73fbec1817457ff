"""What a rule is: a documented generator of faults."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.model import LANGUAGES, ReadKind, Text
from generator.model.errors import NOTHING, Said
from generator.model.place import Step
from generator.model.problem import Location, Problem, Severity
from generator.source.places import Sources
from generator.standard.authority import published
from generator.standard.index import Index
from generator.standard.passages import Found, Passage
from generator.words import said, text, told
from generator.words.errors import did_you_mean, listed


class Fault(NamedTuple):
    """A place where a rule is broken: what is wrong there, and the way out."""

    where: Location
    message: Said
    hint: Said = NOTHING


FEW = 8
"""So many names fit in a message."""

Finder = Callable[[Index, Sources], Iterator[Fault]]


class Example(NamedTuple):
    """A few lines that break a rule, and the same lines put right."""

    bad: str
    good: str


Ground = Literal["unreadable", "wrong", "open", "printed", "wording"]
"""What comes of a fault, by which it stops a build or is only told; each is explained among the words of `grounds`."""
STOPS: frozenset[Ground] = frozenset({"unreadable", "wrong"})
"""Where a page could not be made or would be wrong: an error. What a standard prints is none."""
DRAFTING: frozenset[Ground] = frozenset({"printed", "wording"})
"""What rests on how GB/T 1.1 has standards drafted, and is told by the rule set `gbt1.1` alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule with its documentation; without `find` it is kept where files are read."""

    id: str
    ground: Ground
    """What comes of a fault."""
    summary: Text
    """What the rule asks, in one line."""
    reason: Text
    """Why, with the clause of GB/T 1.1—2020 where there is one."""
    example: Example
    find: Finder | None = None

    @property
    def severity(self) -> Severity:
        """How grave a fault is."""
        return "error" if self.ground in STOPS else "warning"

    def problems(self, index: Index, sources: Sources) -> Iterator[Problem]:
        """Yield the problems that the rule finds in a standard."""
        if self.find:
            for where, message, hint in self.find(index, sources):
                yield Problem(where, self.id, message, hint, severity=self.severity)


def rule(id_: str, *, ground: Ground, zh: str, reason: Text, example: Example) -> Callable[[Finder], Rule]:
    """Make a rule of a generator; `zh` is the Chinese of the generator's first line, which is the rule's summary."""

    def made(find: Finder) -> Rule:
        summary = Text(zh=zh, en=(find.__doc__ or "").split("\n", 1)[0])
        return Rule(id=id_, ground=ground, summary=summary, reason=reason, example=example, find=find)

    return made


def fault(where: Location, key: str, way: Said = NOTHING, /, **values: object) -> Fault:
    """Return a fault in the words of the section `problems`; `way` takes the place of the way out that they name."""
    message, own = told(f"problems.{key}", **values)
    return Fault(where, message, way or own)


def unknown(where: Location, what: str, name: str, known: Collection[str]) -> Fault:
    """Return the fault of a name that is none of those known, with the nearest of them; `what` is a key of `named`.

    Where none is near, the few that are known are named, and where another one is written.
    """
    way = did_you_mean(name, known)
    if not way:
        few = 0 < len(known) <= FEW
        names = listed(sorted(known)) if few else NOTHING
        way = said("named.choose" if few else "named.define", names=names, where=said(f"defined.{what}"))
    return fault(where, "unknown", way, what=said(f"named.{what}"), name=name)


def way_between(index: Index, where_english_prevails: str, *, own: bool = True) -> Said:
    """Return the way out of words that differ between the languages, where it is not the English that is mended.

    Of a text of the standard's `own` that is printed in both, neither is changed. `where_english_prevails` is a key of
    words; nothing is returned where the English follows the Chinese.
    """
    if own and all(published(index.standard.metadata, language) for language in LANGUAGES):
        return said("named.compare-print")
    return said(where_english_prevails) if index.language == "en" else NOTHING


def untranslated(
    sources: Sources, texts: Iterable[tuple[str, tuple[Step, ...], Text]], *, no_zh: str, no_en: str
) -> Iterator[Fault]:
    """Yield a fault for each text in one language among those that have two; none where no text has both."""
    written = tuple(texts)
    if any(text.zh and text.en for _, _, text in written):
        for id_, path, text in written:
            if not (text.zh and text.en):
                yield fault(sources.at(id_, *path), no_en if text.zh else no_zh, id=id_)


def kind_named(kind: ReadKind) -> Said:
    """Return how a message names a kind of provision."""
    return Said(text(f"kinds.{kind}").zh, kind)


def at(sources: Sources, found: Found) -> Location:
    """Return the place of a match."""
    return sources.at(found.passage.id, *found.passage.path, offset=found.offset)


def whereabouts(passage: Passage) -> Said:
    """Return how a message names the entity that a passage belongs to."""
    file = passage.id.removeprefix("/")
    return Said(file, file) if passage.id.startswith("/") else Said(f"“{passage.id}”", f'"{passage.id}"')


def around(text: str, offset: int, width: int = 8) -> str:
    """Return a character of a text with a little of what stands round it."""
    start, end = max(0, offset - width), offset + width + 1
    shown = text[start:end].replace("\n", " ")
    return f"{'…' if start else ''}{shown}{'…' if end < len(text) else ''}"
