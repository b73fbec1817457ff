"""Drawings are cleaned: what reaches a page draws, and nothing else."""

import io
import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from generator.model.drawing import Drawing
from generator.source.drawings import read_drawing
from generator.source.drawings.allowed import ATTRIBUTES, ELEMENTS, reaches_out
from generator.source.drawings.pictures import MAX_PIXELS
from generator.source.drawings.svg import MOST_LEVELS
from generator.standard.drawing import OWN_ATTRIBUTES, SVG, with_own_ids

HTML = "http://www.w3.org/1999/xhtml"
XLINK = "http://www.w3.org/1999/xlink"


def read(inside: str, root: str = 'viewBox="0 0 9 9"', head: str = "") -> Drawing:
    """Return what is read of an SVG file."""
    made, problem = read_drawing(
        "a.svg", f'{head}<svg xmlns="{SVG}" xmlns:xlink="{XLINK}" {root}>{inside}</svg>'.encode()
    )
    assert problem is None
    return made


def parsed(drawing: Drawing) -> ET.Element:
    """Return the elements of a cleaned drawing."""
    return ET.fromstring(drawing.svg)  # noqa: S314 - made by the code under test


def inner(drawing: Drawing) -> str:
    """Return what stands in a cleaned drawing."""
    return re.sub(r"^<svg[^>]*?(/>|>)|</svg>$", "", drawing.svg)


@pytest.mark.parametrize(
    "danger",
    [
        "<script>alert(1)</script>",
        "<style>*{}</style>",
        "<foreignObject/>",
        "<image/>",
        "<use/>",
        '<use href="https://a.b#c"/>',
        '<g id="u"><use href="#u"/></g>',
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
    """Programs, styles, pictures, addresses, and what takes the focus, words or classes of the page are taken out."""
    made = read(danger)
    assert made.broken is None
    root = parsed(made)
    assert {element.tag for element in root.iter()} <= {f"{{{SVG}}}{name}" for name in ELEMENTS}
    for element in root.iter():
        assert set(element.attrib) <= ATTRIBUTES | set(OWN_ATTRIBUTES)
        assert not any(reaches_out(name, value) for name, value in element.items())
        assert all(name.startswith("fig") for name in element.get("class", "").split())
    assert not re.search("other-host|a\\.b|alert|x\\.svg", made.svg)


def test_a_doctype_is_let_pass_and_entities_never_grow() -> None:
    """Programs write the public one; entities that double themselves thirty times cost nothing."""
    public = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    assert read("<g/>", head=public).broken is None
    entities = "".join(f'<!ENTITY e{n} "&e{n - 1};&e{n - 1};">' for n in range(1, 30))
    broken = read("<text>&e29;</text>", head=f'<!DOCTYPE svg [<!ENTITY e0 "lol">{entities}]>').broken
    assert broken
    assert broken.name == "svg-declaration"


def test_an_ordinary_drawing_is_as_it_was() -> None:
    """Shapes, texts, markers and links inside it."""
    inside = (
        '<defs><marker id="m" /></defs><a href="#m"><path d="M0 0" marker-end="url(#m)" class="fig-x fig" /></a>'
        '<text x="1">1<tspan dy="2">2</tspan>3</text>'
    )
    made = read(inside)
    assert (made.left_out, made.astray, made.words) == ((), (), ())
    assert sorted(inner(made).split()) == sorted(inside.split())


def test_styles_become_attributes() -> None:
    """Of a sheet and of an element, the nearer one wins; a colour for dark paper is not taken."""
    made = read(
        "<style>.a, rect { fill: red; stroke: light-dark(rgb(1, 2, 3), #fff) } #b { fill: blue }</style>"
        '<rect id="b" class="a" fill="green" style="stroke-width:2px;-inkscape-stroke:none;marker:url(#m)"/>'
        '<marker id="m"/>'
    )
    rect = next(parsed(made).iter(f"{{{SVG}}}rect"))
    assert rect.attrib == {
        "fill": "blue", "stroke": "rgb(1, 2, 3)", "stroke-width": "2px", "marker-start": "url(#m)",
        "marker-mid": "url(#m)", "marker-end": "url(#m)",
    }  # fmt: skip
    assert made.left_out == ()


def test_words_in_html_become_words_of_the_drawing() -> None:
    """draw.io cuts the fallback short; the whole stands in HTML beside it."""
    style = "width: 58px; padding-top: 30px; margin-left: 1px;"
    made = read(
        f'<switch><foreignObject requiredFeatures="x"><div xmlns="{HTML}" style="{style}">'
        '<div style="font-size: 12px;">'
        '受理<br/>投诉并登记编号</div></div></foreignObject><text x="30" y="34" font-size="12px">受理投...</text></switch>'
        '<switch><g requiredFeatures="x"/><a xlink:href="https://a.b"><text>Text is not SVG</text></a></switch>'
    )
    (text,) = parsed(made).iter(f"{{{SVG}}}text")
    assert ["".join(span.itertext()) for span in text] == ["受理", "投诉并登", "记编号"]
    assert {span.get("x") for span in text} == {"30"}
    assert made.left_out == ()


def test_the_fallback_stands_where_it_says_all() -> None:
    """As it was drawn."""
    made = read(
        f'<switch><foreignObject><div xmlns="{HTML}">受 理</div></foreignObject><text x="1" y="2">受理</text></switch>'
    )
    assert inner(made) == '<text x="1" y="2">受理</text>'


@pytest.mark.parametrize(
    ("root", "size", "box"),
    [
        ('viewBox="0 0 960 560"', (960, 560), "0 0 960 560"),
        ('width="210mm" height="297mm" viewBox="0 0 210 297"', (794, 1123), "0 0 210 297"),
        ('width="100%" viewBox="0 0 30 10"', (30, 10), "0 0 30 10"),
        ('width="60" viewBox="0 0 30 10"', (60, 20), "0 0 30 10"),
        ('width="40pt" height="30px"', (53, 30), "0 0 53.3333 30"),
        ('width="0" height="0"', (300, 150), "0 0 300 150"),
        ("", (300, 150), "0 0 300 150"),
    ],
)
def test_a_drawing_has_a_size(root: str, size: tuple[int, int], box: str) -> None:
    """So that a page does not jump when it is drawn."""
    made = read("<g/>", root)
    assert (made.width, made.height) == size
    root_made = parsed(made)
    assert [root_made.get(name) for name in ("width", "height", "viewBox")] == [str(size[0]), str(size[1]), box]


@pytest.mark.parametrize(
    ("inside", "own"),
    [
        ('<rect fill="none" stroke="currentColor"/>', False),
        ('<rect class="fig-box"/>', False),
        ("<rect/>", True),
        ('<rect stroke="currentColor"/><rect fill="#000"/>', True),
        ('<rect style="fill:white"/>', True),
    ],
)
def test_colours_of_its_own_need_white_paper(inside: str, *, own: bool) -> None:
    """Black that nobody wrote is a colour too."""
    assert read(inside).coloured == own


def test_levels_are_bounded() -> None:
    """A page could not be written with thousands of them."""
    broken = read("<g>" * 5000 + "</g>" * 5000).broken
    assert broken
    assert (broken.name, broken.value) == ("svg-levels", str(MOST_LEVELS))


def test_places_are_those_in_the_file() -> None:
    """Line and column of the element."""
    drawing = read('\n  <script/>\n<g data-clause="5"/>')
    assert drawing.left_out[0][:2] == (2, 3)
    assert drawing.marks[0] == (3, 1, "data-clause", "5")


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
        assert reaches_out("fill", value)


@given(st.text(alphabet="<>/&;\"'= !?[]-svgaonx:#{}()*@", max_size=60))
def test_any_text_is_read_without_raising(text: str) -> None:
    """A drawing is broken or it is read, whatever stands in it or in its styles."""
    for svg in (f"<svg>{text}</svg>", f"<svg><style>{text}</style></svg>", f'<svg><g style="{text}"/></svg>'):
        drawing, _ = read_drawing("a.svg", svg.encode())
        assert drawing.broken or parsed(drawing) is not None


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("id", "__config", "f--__config"),
        ("href", "#a", "#f--a"),
        ("marker-end", "url(#a)", "url(#f--a)"),
        ("fill", "url('#a') none", "url(#f--a) none"),
        ("aria-labelledby", "a b", "f--a f--b"),
        ("d", "M0 0", "M0 0"),
    ],
)
def test_ids_of_a_drawing_are_its_own_on_a_page(name: str, value: str, expected: str) -> None:
    """None is one that the page has for itself."""
    assert with_own_ids(name, value, "f--") == expected


def picture(kind: str, size: tuple[int, int] = (30, 20), **options: object) -> bytes:
    """Return the file of a grey picture."""
    file = io.BytesIO()
    Image.new("L", size, 200).save(file, kind, **options)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_pictures_are_read_by_content(kind: str) -> None:
    """Whatever their name says."""
    raw = picture(kind)
    made, problem = read_drawing("figures/a.svg", raw)
    assert (made.kind, made.width, made.height, made.picture, made.broken, problem) == (
        kind.lower(),
        30,
        20,
        raw,
        None,
        None,
    )
    half, _ = read_drawing("figures/a.png", raw[: len(raw) // 2])
    assert half.broken
    assert (half.broken.name, half.broken.value) == ("picture-broken", kind)


def test_a_turned_photograph_has_the_size_that_is_shown() -> None:
    """A phone held upright writes a lying picture, and that it is turned."""
    exif = Image.Exif()
    exif[0x0112] = 6
    made, _ = read_drawing("a.jpg", picture("JPEG", exif=exif))
    assert (made.width, made.height) == (20, 30)


def test_too_many_pixels_are_told_before_they_are_read() -> None:
    """They would fill the memory of a phone."""
    made, _ = read_drawing("a.png", picture("PNG", (MAX_PIXELS // 1000 + 1, 1000)))
    assert made.broken
    assert (made.broken.name, made.broken.value) == ("picture-wide", "25,001 × 1,000")


@pytest.mark.parametrize(
    ("raw", "name"),
    [(b"GIF89a", "GIF"), (b"RIFF....WEBP", "WebP"), (b"%PDF-1.7", "PDF"), (b"\x1f\x8b\x08", "SVGZ")],
)
def test_other_pictures_are_named(raw: bytes, name: str) -> None:
    """They can be saved as one of those that pages show."""
    made, _ = read_drawing("a.png", raw)
    assert made.broken
    assert (made.broken.name, made.broken.value) == ("picture-kind", name)
