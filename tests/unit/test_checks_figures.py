"""Drawings are safe, and say what their figures say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import figures
from generator.check.drawing import ELEMENTS, MOST_LEVELS, Drawing, is_dangerous, with_own_ids
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
        r'<rect mask="url(\2f\2f other-host/mask.png)"/>',
        r'<rect cursor="url(\2f\2f other-host/cursor.png),auto"/>',
        r'<rect fill="\75 rl(\68ttps\3a x)"/>',
        r'<rect fill="\u\r\l(x.svg#a)"/>',
        '<rect fill="u/**/rl(/**/x.svg)"/>',
        '<rect fill="URL(x.svg)"/>',
        '<rect mask="image-set(&#34;x.png&#34; 1x)"/>',
        '<rect mask="image(&#34;x.png&#34;)"/>',
        '<rect mask="src(&#34;x.png&#34;)"/>',
        '<rect class="@import &#39;x&#39;"/>',
        '<rect fill="url(#a) url(b)"/>',
        '<rect fill="url(&#10;x.svg&#10;)"/>',
        '<a href="#a" ping="/x"/>',
        '<g xml:base="x"/>',
        '<g xmlns="http://www.w3.org/1999/xhtml"/>',
        '<a href=" #a"/>',
        '<g tabindex="0"/>',
        '<text contenteditable="true"/>',
        '<a href="#a" autofocus=""/>',
        '<g accesskey="n"/>',
        '<text aria-label="needs"/>',
        '<g itemprop="name"/>',
        '<g class="cb-copy"/>',
        '<g class="fig-box kit-form"/>',
        '<g hidden=""/>',
    ],
)
def test_what_must_not_reach_a_page(danger: str) -> None:
    """Programs, styles, pictures, addresses, and what takes the focus, words or classes of the page are refused."""
    assert len(drawn(figures.safe, danger)) == 1


def test_a_doctype_is_refused_and_never_grows() -> None:
    """Entities that double themselves thirty times cost nothing."""
    entities = "".join(f'<!ENTITY e{n} "&e{n - 1};&e{n - 1};">' for n in range(1, 30))
    head = f'<!DOCTYPE svg [<!ENTITY e0 "lol">{entities}]>'
    assert "a DOCTYPE is refused in a drawing" in drawn(figures.safe, "<text>&e29;</text>", head=head)


def test_an_ordinary_drawing_is_safe() -> None:
    """Shapes, texts, markers and links inside the page."""
    inside = (
        '<defs><marker id="m"/></defs><a href="#m"><path d="M0 0" marker-end="url(#m)" class="fig-x fig"/></a>'
        '<g xmlns:tool="https://tool.example/" tool:label="1" transform="scale(2)"/><text>1</text>'
    )
    assert drawn(figures.safe, inside) == []
    assert drawn(figures.well_formed, inside) == []


@given(
    st.lists(
        st.sampled_from([r"\75", "u", "r", "l", r"\72 ", r"\6c", "/**/", "(", r"\28 ", "x", "#"]), max_size=12
    ).map("".join)
)
def test_an_address_is_seen_however_it_is_spelt(value: str) -> None:
    """Escapes and comments change the spelling, never the meaning; what is let in has no way to spell url( either."""
    plain = (
        value.replace(r"\75", "u").replace(r"\72 ", "r").replace(r"\6c", "l").replace(r"\28 ", "(").replace("/**/", "")
    )
    if "url(" in plain:
        assert is_dangerous("fill", value)


def test_levels_are_bounded() -> None:
    """A page could not be written with thousands of them."""
    deep = "<g>" * 5000 + "</g>" * 5000
    assert drawn(figures.safe, deep) == [f"nesting of more than {MOST_LEVELS} levels is refused in a drawing"]


def test_another_element_is_no_drawing() -> None:
    """The outermost element is svg."""
    sources = Sources(figures={"figures/figure-1.svg": "<g/>"})
    assert said(figures.safe, clause("5", figures=(figure(),)), sources=sources) == [
        "<g> as the outermost element is refused in a drawing"
    ]


def test_links_inside_lead_to_ids_of_the_drawing() -> None:
    """Whether written as an address of a link, a marker or a description."""
    inside = '<marker id="m"/><a href="#x"/><path marker-end="url(#m)" fill="url(#n)" aria-labelledby="m o"/>'
    assert drawn(figures.links_inside, inside) == [
        'the link "#x" leads nowhere in the drawing', 'the link "#n" leads nowhere in the drawing',
        'the link "#o" leads nowhere in the drawing',
    ]  # fmt: skip
    assert drawn(figures.links_inside, '<g id="a"/><g id="a"/><g id="b c"/>') == [
        'the id "a" stands twice in the drawing', '"b c" is not an id',
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("id", "__config", "f--__config"),
        ("href", "#a", "#f--a"),
        ("{http://www.w3.org/1999/xlink}href", "#a", "#f--a"),
        ("marker-end", "url(#a)", "url(#f--a)"),
        ("fill", "url('#a') none", "url(#f--a) none"),
        ("aria-labelledby", "a b", "f--a f--b"),
        ("d", "M0 0", "M0 0"),
    ],
)
def test_ids_of_a_drawing_are_its_own_on_a_page(name: str, value: str, expected: str) -> None:
    """None is one that the page has for itself."""
    assert with_own_ids(name, value, "f--") == expected


def test_a_drawing_that_no_figure_shows_is_told() -> None:
    """With its file."""
    sources = Sources(figures={"figures/figure-1.svg": "<svg/>", "figures/figure-2.svg": "<svg/>"})
    assert said(figures.shown, clause("5", figures=(figure(),)), sources=sources) == ["no figure shows this drawing"]


@given(st.text(alphabet="<>/&;\"'= !?[]-svgaonx:", max_size=40))
def test_any_text_is_read_without_raising(text: str) -> None:
    """A drawing is broken or it is read."""
    drawing = Drawing(f"<svg>{text}</svg>")
    assert drawing.broken or all(mark.name.startswith("data-") for mark in drawing.marks)


@given(st.sampled_from(sorted(ELEMENTS)))
def test_known_elements_are_known(name: str) -> None:
    """Each element of the list passes."""
    assert Drawing(f"<svg><{name}/></svg>").dangers == []


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
    assert drawn(figures.labels_resolve, "<text>5.1 ± 2 %, № 3</text>") == []
    words = ("顾客", "needs", "нужды", "ひと", "𠀀", "é", "한국", "σ")
    assert drawn(figures.labels_resolve, "".join(f"<desc>{word}</desc>" for word in words)) == [
        f'the word "{word}" is written in the drawing' for word in words
    ]


def test_places_are_those_in_the_drawing() -> None:
    """Line and column of the element."""
    drawing = Drawing('<svg>\n  <script/>\n<g data-clause="5"/></svg>')
    assert drawing.dangers[0][:2] == (2, 3)
    assert drawing.marks[0] == (3, 1, "data-clause", "5")
