"""Names and elements of WordprocessingML (ECMA-376, part 1)."""

from xml.etree.ElementTree import Element, register_namespace, tostring

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
V = "urn:schemas-microsoft-com:vml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC = "http://purl.org/dc/elements/1.1/"
NAMESPACES = {"cp": CP, "dc": DC, "w": W, "m": M, "r": R, "wp": WP, "a": A, "pic": PIC, "asvg": SVG, "v": V, "mc": MC}
for _prefix, _name in NAMESPACES.items():
    register_namespace(_prefix, _name)
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NO_XML = dict.fromkeys([*(set(range(0x20)) - {9, 10, 13}), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")


def name(written: str) -> str:
    """Return the full name of an element or attribute: `w:p`."""
    prefix, _, local = written.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def element(tag: str, *children: Element, **attributes: str) -> Element:
    """Make an element of Word's own namespace; `jc`, `val="center"`."""
    return tagged(f"w:{tag}", *children, **{f"w:{key}": value for key, value in attributes.items()})


def tagged(tag: str, *children: Element, **attributes: str) -> Element:
    """Make an element by its name with prefix; attributes without one have no namespace."""
    made = Element(name(tag), {name(key) if ":" in key else key: value for key, value in attributes.items()})
    made.extend(children)
    return made


def with_text(tag: str, words: str) -> Element:
    """Make an element that holds words, all their spaces kept; what XML cannot hold is `U+FFFD`."""
    made = tagged(tag)
    made.text = words.translate(_NO_XML)
    made.set(XML_SPACE, "preserve")
    return made


def written(root: Element) -> bytes:
    """Return a part as it is written."""
    made: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return made
