"""What a drawing may be made of on a page: elements, attributes, and values that reach nothing beyond it."""

import re

from generator.standard.drawing import LOCAL

ELEMENTS = frozenset(
    {
        "a", "circle", "clipPath", "defs", "ellipse", "g", "line", "linearGradient", "marker", "mask", "path",
        "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "svg", "symbol", "text", "textPath",
        "tspan", "use",
    }
)  # fmt: skip
UNSEEN = frozenset({"desc", "metadata", "title", "view"})
"""Elements that nobody sees, and that are left out without a word."""
PROPERTIES = frozenset(
    {
        "alignment-baseline", "baseline-shift", "clip-path", "clip-rule", "color", "color-interpolation", "direction",
        "display", "dominant-baseline", "fill", "fill-opacity", "fill-rule", "font-family", "font-size",
        "font-size-adjust", "font-stretch", "font-style", "font-variant", "font-weight", "letter-spacing", "marker-end",
        "marker-mid", "marker-start", "mask", "opacity", "overflow", "paint-order", "pointer-events",
        "shape-rendering", "stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset",
        "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width", "text-anchor",
        "text-decoration", "text-rendering", "transform", "transform-origin", "unicode-bidi", "vector-effect",
        "visibility", "word-spacing", "writing-mode",
    }
)  # fmt: skip
"""Properties of a style that are attributes as well."""
ATTRIBUTES = PROPERTIES | frozenset(
    {
        "aria-describedby", "aria-details", "aria-hidden", "aria-labelledby", "class", "clipPathUnits", "cx", "cy", "d",
        "dx", "dy", "fr", "fx", "fy", "gradientTransform", "gradientUnits", "height", "href", "id", "lang",
        "lengthAdjust", "markerHeight", "markerUnits", "markerWidth", "maskContentUnits", "maskUnits", "method",
        "offset", "orient", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "points",
        "preserveAspectRatio", "r", "refX", "refY", "role", "rotate", "rx", "ry", "spacing", "spreadMethod",
        "startOffset", "textLength", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
    }
)  # fmt: skip
"""What draws, places, names or links."""
PAINTS = frozenset({"color", "fill", "stop-color", "stroke"})
_NO_COLOUR = frozenset({"none", "currentcolor", "inherit", "transparent", "context-fill", "context-stroke"})
_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\n\r\f])?|(.))", re.IGNORECASE | re.DOTALL)
_FETCHES = (
    "url(", "src(", "image(", "image-set(", "element(", "@import", "expression(", "http:", "https:", "//", "data:",
    "javascript:", "vbscript:",
)  # fmt: skip
_LIGHT = re.compile(r"light-dark\(((?:[^(),]|\([^()]*\))*),(?:[^()]|\([^()]*\))*\)", re.IGNORECASE)


def meant(value: str) -> str:
    """Return what a style reader makes of a value: its escapes and comments resolved, in small letters."""
    value = re.sub(r"/\*.*?(?:\*/|$)", "", value, flags=re.DOTALL)
    return _ESCAPE.sub(_character, value).lower()


def _character(escape: re.Match[str]) -> str:
    if escape[1] is None:
        return escape[2]
    code = int(escape[1], 16)
    return chr(code) if code <= 0x10FFFF else "\ufffd"  # noqa: PLR2004 - the last character there is


def reaches_out(name: str, value: str) -> bool:
    """Tell whether an attribute's value reaches beyond the drawing."""
    if name == "href":
        return not value.startswith("#")
    rest = "".join(LOCAL.sub("", meant(value)).split())
    return any(fetches in rest for fetches in _FETCHES)


def on_white(value: str) -> str:
    """Return a value with the colours that it has on light paper."""
    return _LIGHT.sub(lambda match: match[1].strip(), value)


def is_colour(name: str, value: str) -> bool:
    """Tell whether an attribute gives a colour of the drawing's own."""
    plain = value.strip().lower()
    return name in PAINTS and bool(plain) and plain not in _NO_COLOUR and not plain.startswith("url(")


def own_classes(value: str) -> str:
    """Return the classes that the site's style sheet has for drawings."""
    return " ".join(name for name in value.split() if name == "fig" or name.startswith("fig-"))
