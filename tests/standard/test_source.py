"""The Chinese of the standard is complete and unchanged: section by section, character for character."""

import re
from collections.abc import Iterator

import pytest

from generator.model import Clause, Standard, TermEntry
from generator.standard.numbers import display_number
from tests.standard.source import SOURCE, TITLE, cover, sections, typeset

SECTIONS = sections()


@pytest.fixture(scope="session")
def ours(standard: Standard) -> dict[str, tuple[str, ...]]:
    """Return what the YAML gives, as lines by section, in the order of the source."""
    return dict(_sections(standard))


def _sections(standard: Standard) -> Iterator[tuple[str, tuple[str, ...]]]:
    for clause in standard.clauses:
        if clause.element == "scope":
            yield TITLE, (standard.metadata.title.zh,)
        name = display_number(clause) or clause.title.zh
        figures = (f"{figure.number.zh} {figure.caption.zh}" for figure in clause.figures)
        heading = f"{display_number(clause)} {clause.title.zh}".strip()
        yield name, (heading, *figures, *clause.original.splitlines())
        if clause.element == "terms":
            yield from ((term.number, _entry(term)) for term in standard.terms if term.number)


def _entry(term: TermEntry) -> tuple[str, str]:
    first = term.designations[0]
    return f"{term.number} {first.zh} {first.en}", term.definition.zh


@pytest.mark.parametrize("section", SECTIONS)
def test_section_is_that_of_the_source(section: str, ours: dict[str, tuple[str, ...]]) -> None:
    """A reader may quote any section; so each is the source's, to the character."""
    assert SECTIONS[section] == ours[section]


def test_sections_stand_in_the_order_of_the_source(ours: dict[str, tuple[str, ...]]) -> None:
    """Nothing is missing, added or moved."""
    assert list(SECTIONS) == list(ours)


def test_cover_names_publisher_and_number(standard: Standard) -> None:
    """The lines of the cover are in the metadata."""
    shown = next(edition for edition in standard.metadata.editions if edition.id == standard.metadata.edition)
    assert cover() == (f"{standard.metadata.publisher.zh}发布", shown.number)


def test_provisions_put_together_are_the_clause(standard: Standard) -> None:
    """Cutting a clause into provisions loses nothing, and never cuts across two paragraphs."""
    for clause in standard.clauses:
        assert _paragraphs(clause) == clause.original.splitlines(), clause.id


def _paragraphs(clause: Clause) -> list[str]:
    """Return a clause's provisions, put together into lines as long as those of its original."""
    provisions = iter(provision.text.zh for provision in clause.provisions)
    paragraphs: list[str] = []
    for line in clause.original.splitlines():
        paragraph = ""
        while len(paragraph) < len(line):
            paragraph += next(provisions, "\n" * len(line))
        paragraphs.append(paragraph)
    return [*paragraphs, *provisions]


def test_typesetting_changes_nothing_but_marks_and_spaces() -> None:
    """The rules that set the source must not hide a difference of words."""
    marks = re.compile(r"[\s,:;()，：；（）\-—]")
    source = SOURCE.read_text(encoding="utf-8")
    expected = marks.sub("", source)
    assert expected == marks.sub("", "".join(typeset(line) for line in source.splitlines()))
    assert expected.endswith(marks.sub("", "".join(line for section in SECTIONS.values() for line in section)))
