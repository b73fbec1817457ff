"""Drawings are safe, and say what their figures say."""

import pytest

from generator.check import figures
from generator.check.rule import Rule
from generator.source.drawings import read_drawing
from generator.source.places import Sources
from tests.builders import clause, drawings, figure, said


def drawn(rule: Rule, inside: str, *labels: str) -> list[str]:
    """Return what a rule says of a drawing in clause 5."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'
    return said(rule, clause("5", figures=(figure(*labels),)), sources=Sources(figures=drawings(svg)))


def test_the_file_of_a_figure_exists() -> None:
    """Any other file does not do."""
    sources = Sources(figures=drawings("<svg/>", "figures/figure-2.svg"))
    assert said(figures.file_exists, clause("5", figures=(figure(),)), sources=sources) == [
        'there is no SVG, PNG or JPEG file "figures/figure-1.svg"'
    ]
    assert said(figures.file_exists, clause("5", figures=(figure(file=""),)), sources=sources) == [
        "the figure names no file"
    ]


@pytest.mark.parametrize(
    "inside", ["<g>", "<g></a>", "&nbsp;", '<g a="1" a="2"/>', "<g a=1/>", "</svg><svg>", "<x:g/>"]
)
def test_broken_svg(inside: str) -> None:
    """What an XML parser refuses is told with its place."""
    (message,) = drawn(figures.readable, inside)
    assert message.startswith("this is not well-formed SVG: ")


def test_what_is_left_out_is_told() -> None:
    """A program, an address, an effect; what a program writes for itself is not."""
    inside = (
        '<script>x</script><g onclick="x"/><a href="https://a.b"/><filter/><rect style="filter:url(#f);-x-y:1"/>'
        '<metadata/><title>Layer</title><g xmlns:tool="https://tool.example/" tool:label="1"><tool:layer/></g>'
    )
    assert drawn(figures.left_out, inside) == [
        "the element <script> is left out of the drawing; pages cannot have it",
        'the attribute onclick="x" is left out of the drawing; pages cannot have it',
        'the attribute href="https://a.b" is left out of the drawing; pages cannot have it',
        "the element <filter> is left out of the drawing; pages cannot have it",
        'the style "filter" is left out of the drawing; pages cannot have it',
    ]


def test_links_inside_lead_to_ids_of_the_drawing() -> None:
    """Whether written as an address of a link, a marker or a description; ids that nothing links to may be anything."""
    inside = '<marker id="m"/><a href="#x"/><path marker-end="url(#m)" fill="url(#n)" aria-labelledby="m o"/>'
    assert drawn(figures.links_inside, inside) == [
        'the link "#x" leads nowhere in the drawing, and is left out',
        'the link "#n" leads nowhere in the drawing, and is left out',
        'the link "#o" leads nowhere in the drawing, and is left out',
    ]
    assert drawn(figures.links_inside, '<g id="a"/><g id="a"/><a href="#a"/><g id="b c"/><a href="#b c"/>') == [
        'the id "a" stands twice in the drawing', '"b c" is no id, and is left out',
        'the link "#b c" leads nowhere in the drawing, and is left out',
    ]  # fmt: skip
    assert drawn(figures.links_inside, '<g id="a"/><g id="a"/><g id="b c"/>') == []


def test_a_drawing_that_no_figure_shows_is_told() -> None:
    """With its file."""
    sources = Sources(figures=drawings("<svg/>") | drawings("<svg/>", "figures/figure-2.svg"))
    assert said(figures.shown, clause("5", figures=(figure(),)), sources=sources) == ["no figure shows this drawing"]


def test_labels_and_clauses_resolve_both_ways() -> None:
    """Each mark has its label or clause, each label its mark; what a program notes in `data-` is its own affair."""
    inside = (
        '<text data-label="needs"/><a data-clause="5"/><text data-clause-number="5"/><text data-clause-title="5"/>'
        '<g data-cell-id="7"/>'
    )
    assert drawn(figures.labels_resolve, inside, "needs") == []
    assert drawn(
        figures.labels_resolve, '<text data-label="x"/><a data-clause="9"/><g data-clause-titel="5"/>', "needs"
    ) == [
        'unknown label "x"',
        'unknown clause "9"',
        'the attribute "data-clause-titel" is unknown',
        'the label "needs" is not in the drawing',
    ]


def test_words_of_one_language_are_told_once() -> None:
    """A published drawing may have them; numbers, units and marks are in every language."""
    assert drawn(figures.words_in_both, "<text>5.1 ± 2 %, № 3</text><text>a)</text><text>R</text>") == []
    (message,) = drawn(figures.words_in_both, "<text>受理</text><text>答复</text><text>end</text>")
    assert message == 'words of one language are written in the drawing (3), first "受理"'


def test_a_name_that_says_something_else_is_told() -> None:
    """The picture is shown as what it is."""
    broken = read_drawing("figures/figure-1.svg", b"\x89PNG\r\n\x1a\n\0\0\0")[0]
    sources = Sources(figures={"figures/figure-1.svg": broken})
    here = clause("5", figures=(figure(),))
    assert said(figures.named_for_what_it_is, here, sources=sources) == [
        "this is a PNG file by its content, not by its name; it is shown as what it is"
    ]
    assert said(figures.readable, here, sources=sources) == [
        "this is a PNG picture, and it is damaged: it cannot be read"
    ]
