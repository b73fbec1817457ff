"""Facts about the related documents stand in `standard/references/` as they were read, and no surer.

`facts.tsv` has one fact a line: edition, number of its clause (none for the edition), field, confidence, and the value;
where sources disagree, all values. A fact that is verified later changes there and in the YAML together.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from generator.model import Fact, FactText, GuidelineEdition, Standard

FACTS = Path(__file__).parent / "facts.tsv"


class Read(NamedTuple):
    """A fact as it was read."""

    edition: str
    number: str
    field: str
    confidence: str
    values: frozenset[str]


def _read() -> tuple[Read, ...]:
    made: list[Read] = []
    for line in FACTS.read_text(encoding="utf-8").splitlines():
        edition, number, field, confidence, values = line.split("\t")
        made.append(Read(edition, number, field, confidence, frozenset(values.split(" | "))))
    return tuple(made)


READ = _read()


@pytest.mark.parametrize("number", dict.fromkeys(read.edition for read in READ))
def test_edition_carries_the_facts(number: str, standard: Standard) -> None:
    """Titles, dates and clause lists of an edition are those read, with the confidence of the reading."""
    editions = {edition.number: edition for guideline in standard.guidelines for edition in guideline.editions}
    expected = [read for read in READ if read.edition == number]
    actual = [_carried(editions[number], read) for read in expected]
    assert expected == actual


def _carried(edition: GuidelineEdition, read: Read) -> Read:
    owners = {clause.number: clause.title for clause in edition.clauses}
    field, _, language = read.field.partition(".")
    found = owners.get(read.number) if read.number else getattr(edition, field)
    fact: Fact | None = getattr(found, language) if isinstance(found, FactText) else found
    if fact is None:
        return read._replace(confidence="missing", values=frozenset())
    values = (fact.value, *(other.value for other in fact.others))
    return read._replace(confidence=fact.confidence, values=frozenset(value or "" for value in values))


def test_what_is_sourced_names_its_source(standard: Standard) -> None:
    """A sourced fact names a source that is listed; a recalled one claims none; a conflict shows both sides."""
    sources = {source.id for source in standard.sources}
    for guideline in standard.guidelines:
        for edition in guideline.editions:
            titles = [edition.title, *(clause.title for clause in edition.clauses)]
            dates = (edition.issued, edition.implemented, edition.withdrawn, edition.adopts, edition.status_fact)
            for fact in (*dates, *(one for title in titles for one in (title.zh, title.en))):
                if fact is not None and fact.value:
                    assert set(fact.source) <= sources, edition.id
                    assert _is_backed(fact), (edition.id, fact.value)


def _is_backed(fact: Fact) -> bool:
    backing = {"sourced": fact.source, "recalled": not fact.source, "conflict": fact.others}
    return bool(backing.get(fact.confidence, True))
