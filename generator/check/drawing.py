"""What stands in an SVG file, read without building anything from it: entities are never expanded."""

import re
from typing import NamedTuple
from xml.parsers import expat

from generator.standard.drawing import SVG

ELEMENTS = frozenset(
    {
        "a", "circle", "defs", "desc", "ellipse", "g", "line", "marker", "path", "polygon", "polyline", "rect", "svg",
        "text", "title", "tspan",
    }
)  # fmt: skip
CLAUSE_ATTRIBUTES = ("data-clause", "data-clause-number", "data-clause-title")
ATTRIBUTES = frozenset(
    {
        "aria-describedby", "aria-details", "aria-hidden", "aria-labelledby", "baseline-shift", "class", "clip-path",
        "clip-rule", "color", "color-interpolation", "cursor", "cx", "cy", "d", "direction", "display",
        "dominant-baseline", "alignment-baseline", "dx", "dy", "fill", "fill-opacity", "fill-rule", "font-family",
        "font-size", "font-size-adjust", "font-stretch", "font-style", "font-variant", "font-weight", "height", "href",
        "id", "lang", "lengthAdjust", "letter-spacing", "marker-end", "marker-mid", "marker-start", "markerHeight",
        "markerUnits", "markerWidth", "mask", "opacity", "orient", "overflow", "paint-order", "pathLength",
        "pointer-events", "points", "preserveAspectRatio", "r", "refX", "refY", "role", "rotate", "rx", "ry",
        "shape-rendering", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
        "stroke-miterlimit", "stroke-opacity", "stroke-width", "text-anchor", "text-decoration", "text-rendering",
        "textLength", "transform", "transform-origin", "unicode-bidi", "vector-effect", "version", "viewBox",
        "visibility", "width", "word-spacing", "writing-mode", "x", "x1", "x2", "y", "y1", "y2",
    }
)  # fmt: skip
"""What draws, places, names or links; attributes of an XML namespace beside them mean nothing on a page."""
MOST_LEVELS = 60
_OWN_CLASSES = re.compile(r"\s*(fig(-\S+)?(\s+|$))*")
_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\n\r\f])?|(.))", re.IGNORECASE | re.DOTALL)
_LOCAL = re.compile(r"url\(([\"']?)#([^\"'()\\]+)\1\)", re.IGNORECASE)
_FETCHES = (
    "url(", "src(", "image(", "image-set(", "element(", "@import", "expression(", "http:", "https:", "//", "data:",
    "javascript:", "vbscript:",
)  # fmt: skip
_REFUSED_IN_A_NAMESPACE = frozenset({"base", "style", "src"})


class Mark(NamedTuple):
    """An attribute of a drawing, or a word in it."""

    line: int
    column: int
    name: str
    value: str


class Danger(NamedTuple):
    """Something in a drawing that must not reach a page."""

    line: int
    column: int
    key: str
    """What it is, among the words of problems."""
    what: str
    """Its name, where it has one, or what the parser says."""


class Drawing:
    """The marks, words, ids and links of an SVG file, and what is refused in it."""

    def __init__(self, svg: str) -> None:
        """Read the file's text."""
        self.marks: list[Mark] = []
        self.words: list[Mark] = []
        self.ids: list[Mark] = []
        self.links: list[Mark] = []
        self.dangers: list[Danger] = []
        self.broken: Danger | None = None
        self._level = 0
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._element
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = lambda *_: self._refuse("svg-declaration")
        self._parser.ProcessingInstructionHandler = lambda *_: self._refuse("svg-instruction")
        try:
            self._parser.Parse(svg, True)  # noqa: FBT003 - expat takes it by position only
        except expat.ExpatError as error:
            self.broken = Danger(error.lineno, error.offset + 1, "svg-broken", expat.ErrorString(error.code))

    @property
    def _place(self) -> tuple[int, int]:
        return self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1

    def _refuse(self, key: str, what: str = "") -> None:
        self.dangers.append(Danger(*self._place, key, what))

    def _text(self, text: str) -> None:
        if any(character.isalpha() for character in text):
            self.words.append(Mark(*self._place, "", text.strip()))

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        self._level += 1
        if self._level == 1 and name != "svg":
            self._refuse("svg-outermost", name)
        elif name not in ELEMENTS:
            self._refuse("svg-element", name)
        if self._level == MOST_LEVELS + 1:
            self._refuse("svg-levels", str(MOST_LEVELS))
        for key, value in attributes.items():
            if key.startswith("data-"):
                self.marks.append(Mark(*self._place, key, value))
            elif key == "id":
                self.ids.append(Mark(*self._place, key, value))
            elif key == "xmlns" or key.startswith("xmlns:"):
                if key == "xmlns" and value != SVG:
                    self._refuse("svg-attribute-refused", f'{key}="{value[:40]}"')
            elif is_dangerous(key, value):
                self._refuse("svg-attribute-refused", f'{key}="{value[:40]}"')
            else:
                self.links += [Mark(*self._place, key, id_) for id_ in local_links(key, value)]

    def _end(self, _: str) -> None:
        self._level -= 1


def meant(value: str) -> str:
    """Return what a style reader makes of a value: its escapes and comments resolved, in small letters."""
    value = re.sub(r"/\*.*?(?:\*/|$)", "", value, flags=re.DOTALL)
    return _ESCAPE.sub(_character, value).lower()


def _character(escape: re.Match[str]) -> str:
    if escape[1] is None:
        return escape[2]
    code = int(escape[1], 16)
    return chr(code) if code <= 0x10FFFF else "\ufffd"  # noqa: PLR2004 - the last character there is


def is_dangerous(name: str, value: str) -> bool:
    """Tell whether an attribute does more than draw: runs, takes focus or words, is the page's, reaches beyond."""
    prefix, _, local = name.rpartition(":")
    if local.lower() == "href":
        return not value.startswith("#")
    if prefix and (local.lower().startswith("on") or local.lower() in _REFUSED_IN_A_NAMESPACE):
        return True
    if not prefix and name not in ATTRIBUTES:
        return True
    if name == "class" and not _OWN_CLASSES.fullmatch(value):
        return True
    rest = "".join(_LOCAL.sub("", meant(value)).split())
    return any(fetches in rest for fetches in _FETCHES)


def local_links(name: str, value: str) -> list[str]:
    """Return the ids of the drawing that an attribute which is no danger links to."""
    if name.rpartition(":")[2] == "href":
        return [value[1:]]
    if name.startswith("aria-") and name.endswith(("by", "owns", "controls", "details")):
        return value.split()
    return [match[2] for match in _LOCAL.finditer(value)]


def with_own_ids(name: str, value: str, prefix: str) -> str:
    """Return the value of an attribute with a prefix before each id of the drawing that it bears or links to."""
    if name == "id":
        return prefix + value
    if name.rpartition("}")[2] == "href":
        return f"#{prefix}{value[1:]}"
    if local_links(name, value) and name.startswith("aria-"):
        return " ".join(prefix + id_ for id_ in value.split())
    return _LOCAL.sub(lambda match: f"url(#{prefix}{match[2]})", value)
