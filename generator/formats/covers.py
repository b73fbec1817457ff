"""What the cover of a standard prints, line by line: on paper, in Word and in plain text."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from generator.formats.kit import Kit
from generator.model import Cover, Language, Text
from generator.words import say

CoverKind = Literal[
    "class", "kind", "number", "replaces", "title", "translated", "adopts", "issued", "implemented", "issuers"
]


class CoverLine(NamedTuple):
    """A line of the cover."""

    kind: CoverKind
    words: str


def cover_lines(kit: Kit, language: Language, *, both: bool) -> Iterator[CoverLine]:
    """Yield the lines of a cover; its titles in both languages, as a Chinese standard has them."""
    metadata = kit.index.standard.metadata
    cover = metadata.cover or Cover()
    for name, classes in (("ICS", cover.ics), ("CCS", cover.ccs)):
        if classes:
            yield CoverLine("class", f"{name} {'; '.join(classes)}")
    if cover.kind:
        yield CoverLine("kind", cover.kind.in_(language))
    yield CoverLine("number", kit.edition.number)
    for key, numbers in (("replaces", cover.replaces), ("partly_replaces", cover.partly_replaces)):
        if numbers:
            joined = "、".join(numbers) if language == "zh" else ", ".join(numbers)
            yield CoverLine("replaces", say(f"word_file.{key}", language, numbers=joined))
    yield CoverLine("title", metadata.title.in_(language))
    other = metadata.title.en if language == "zh" else metadata.title.zh if both else ""
    if other:
        yield CoverLine("translated", other)
    if cover.adopts:
        yield CoverLine("adopts", f"({cover.adopts.in_(language)})")
    yield from _foot(metadata.publisher, cover, language)


def _foot(publisher: Text, cover: Cover, language: Language) -> Iterator[CoverLine]:
    """Yield days and issuers."""
    if cover.issued:
        yield CoverLine("issued", say("word_file.issued", language, date=cover.issued))
    if cover.implemented:
        yield CoverLine("implemented", say("word_file.implemented", language, date=cover.implemented))
    issuers = cover.issuers or ((publisher,) if publisher != Text() else ())
    if issuers:
        names = ("　" if language == "zh" else ", ").join(issuer.in_(language) for issuer in issuers)
        yield CoverLine("issuers", say("word_file.issuers", language, names=names))
