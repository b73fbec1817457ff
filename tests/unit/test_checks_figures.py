"""Drawings are safe, and say what their figures say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import figures
from generator.check.figures import ELEMENTS, Drawing
from generator.check.rule import Rule
from generator.source.places import Sources
from tests.builders import clause, figure, said


def drawn(rule: Rule, inside: str, *labels: str, head: str = "") -> list[str]:
    """Return what a rule says of a drawing in clause 5."""
    svg = f'{head}<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'
    sources = Sources(figures={"figures/figure-1.svg": svg})
    return said(rule, clause("5", figures=(figure(*labels),)), sources=sources)


def test_the_file_of_a_figure_exists() -> None:
    """Any other file does not do."""
    sources = Sources(figures={"figures/figure-2.svg": "<svg/>"})
    assert said(figures.file_exists, clause("5", figures=(figure(),)), sources=sources) == [
        'there is no file "figures/figure-1.svg"'
    ]


@pytest.mark.parametrize("inside", ["<g>", "<g></a>", "&nbsp;", '<g a="1" a="2"/>', "<g a=1/>", "</svg><svg>"])
def test_broken_svg(inside: str) -> None:
    """What an XML parser refuses is told with its place."""
    (message,) = drawn(figures.well_formed, inside)
    assert message.startswith("this is not well-formed SVG: ")


@pytest.mark.parametrize(
    "danger",
    [
        "<script>alert(1)</script>",
        "<style>*{}</style>",
        "<foreignObject/>",
        "<image/>",
        "<use/>",
        "<animate/>",
        '<g onload="x"/>',
        '<g ONCLICK="x"/>',
        '<g style="x"/>',
        '<a href="https://a.b"/>',
        '<a href="javascript:x"/>',
        '<a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="x.svg"/>',
        '<path fill="url( https://a.b#c )"/>',
        '<path marker-end="url(//a.b#c)"/>',
        '<path fill="url(data:x)"/>',
        "<?xml-stylesheet href='x'?>",
    ],
)
def test_what_must_not_reach_a_page(danger: str) -> None:
    """Programs, styles, pictures and addresses are refused."""
    assert len(drawn(figures.safe, danger)) == 1


def test_a_doctype_is_refused_and_never_grows() -> None:
    """Entities that double themselves thirty times cost nothing."""
    entities = "".join(f'<!ENTITY e{n} "&e{n - 1};&e{n - 1};">' for n in range(1, 30))
    head = f'<!DOCTYPE svg [<!ENTITY e0 "lol">{entities}]>'
    assert "a DOCTYPE is refused in a drawing" in drawn(figures.safe, "<text>&e29;</text>", head=head)


def test_an_ordinary_drawing_is_safe() -> None:
    """Shapes, texts, markers and links inside the page."""
    inside = (
        '<defs><marker id="m"/></defs><a href="#m"><path d="M0 0" marker-end="url(#m)" class="x"/></a><text>1</text>'
    )
    assert drawn(figures.safe, inside) == []
    assert drawn(figures.well_formed, inside) == []


@given(st.text(alphabet="<>/&;\"'= !?[]-svgaonx:", max_size=40))
def test_any_text_is_read_without_raising(text: str) -> None:
    """A drawing is broken or it is read."""
    drawing = Drawing(f"<svg>{text}</svg>")
    assert drawing.broken or all(mark.name.startswith("data-") for mark in drawing.marks)


@given(st.sampled_from(sorted(ELEMENTS)))
def test_known_elements_are_known(name: str) -> None:
    """Each element of the list passes."""
    assert Drawing(f"<{name}/>").dangers == []


def test_labels_and_clauses_resolve_both_ways() -> None:
    """Each mark has its label or clause, each label its mark."""
    inside = '<text data-label="needs"/><a data-clause="5"/><text data-clause-number="5"/><text data-clause-title="5"/>'
    assert drawn(figures.labels_resolve, inside, "needs") == []
    assert drawn(figures.labels_resolve, '<text data-label="x"/><a data-clause="9"/><g data-title="5"/>', "needs") == [
        'unknown label "x"',
        'unknown clause "9"',
        'the attribute "data-title" is unknown',
        'the label "needs" is not in the drawing',
    ]


def test_words_are_not_written_in_a_drawing() -> None:
    """They would be in one language; figures are figures in both."""
    assert drawn(figures.labels_resolve, "<text>5.1</text><text>顾客</text><desc>needs</desc>") == [
        'the word "顾客" is written in the drawing',
        'the word "needs" is written in the drawing',
    ]


def test_places_are_those_in_the_drawing() -> None:
    """Line and column of the element."""
    drawing = Drawing('<svg>\n  <script/>\n<g data-clause="5"/></svg>')
    assert drawing.dangers[0][:2] == (2, 3)
    assert drawing.marks[0] == (3, 1, "data-clause", "5")
