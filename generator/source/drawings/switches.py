"""Words that a drawing program wraps in HTML, with a fallback for readers that know none: plain words of the drawing.

draw.io writes `<switch><foreignObject>…</foreignObject><text>…</text></switch>`, and cuts the fallback short.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from generator.standard.drawing import SVG
from generator.standard.widths import width

_SWITCH, _FOREIGN, _TEXT, _TSPAN = (f"{{{SVG}}}{name}" for name in ("switch", "foreignObject", "text", "tspan"))
_BREAKS = frozenset({"br", "div", "p", "li"})
_STYLE = re.compile(r"([a-z-]+)\s*:\s*([^;]+)")
_LINE = 1.2
"""Height of a line in sizes of the type."""


def plain_words(root: ET.Element, places: dict[ET.Element, tuple[int, int]]) -> None:
    """Put one child in the place of each `switch`, and words in the place of HTML; `places` takes the new elements."""
    for parent in list(root.iter()):
        for place, child in enumerate(list(parent)):
            found = None
            if child.tag == _SWITCH:
                found = _chosen(child)
            elif child.tag == _FOREIGN:
                found = _written(child, None)
            if found is not None:
                for element in found.iter():
                    places.setdefault(element, places[child])
                parent[place] = found


def _chosen(switch: ET.Element) -> ET.Element:
    """Return what a page shows of a choice: the first child, of HTML its words."""
    children = list(switch)
    foreign = children[0] if children and children[0].tag == _FOREIGN else None
    if foreign is None:
        return children[0] if children else ET.Element(f"{{{SVG}}}g")
    fallback = next((child for child in children if child.tag == _TEXT), None)
    return _written(foreign, fallback) or (fallback if fallback is not None else foreign)


def _written(foreign: ET.Element, fallback: ET.Element | None) -> ET.Element | None:
    """Return the words of HTML as a text: the fallback where that has them all."""
    look = _look(foreign)
    lines = [
        line for line in ("".join(pieces.split()) and " ".join(pieces.split()) for pieces in _lines(foreign)) if line
    ]
    if not lines:
        return fallback
    if fallback is not None and "".join("".join(fallback.itertext()).split()) == "".join("".join(lines).split()):
        return fallback
    size = _number(look.get("font-size", "")) or 12
    width = _number(look.get("width", ""))
    if width > size and look.get("white-space") != "nowrap":
        lines = [part for line in lines for part in _wrapped(line, width / size)]
    left, top = _number(look.get("margin-left", "")), _number(look.get("padding-top", ""))
    made = ET.Element(_TEXT, {"fill": look.get("color", "#000000"), "font-size": f"{size:g}"})
    x, y, anchor = left + width / 2, top + size / 3, "middle"
    if fallback is not None:
        made.attrib.update(fallback.attrib)
        x, y, anchor = _number(made.get("x", "0")), _number(made.get("y", "0")), made.get("text-anchor", "start")
    made.attrib.update({"text-anchor": anchor})
    begin = y - (len(lines) - 1) * size * _LINE / 2
    for number, line in enumerate(lines):
        span = ET.SubElement(made, _TSPAN, {"x": f"{x:g}", "y": f"{begin + number * size * _LINE:g}"})
        span.text = line
    return made


def _lines(element: ET.Element) -> Iterator[str]:
    """Yield the lines of some HTML."""
    pieces = [element.text or ""]
    for child in element:
        below = list(_lines(child))
        if child.tag.rpartition("}")[2] in _BREAKS:
            yield "".join(pieces)
            yield from below
            pieces = [child.tail or ""]
        else:
            pieces += [below[0]]
            for line in below[1:]:
                yield "".join(pieces)
                pieces = [line]
            pieces.append(child.tail or "")
    yield "".join(pieces)


def _look(foreign: ET.Element) -> dict[str, str]:
    """Return the properties that the HTML gives, the outer size and place, the inner type."""
    made: dict[str, str] = {}
    for element in foreign.iter():
        for name, value in _STYLE.findall(element.get("style", "")):
            if name in {"font-size", "color", "white-space"}:
                made[name] = value.strip()
            else:
                made.setdefault(name, value.strip())
    return made


def _number(value: str) -> float:
    found = re.match(r"\s*(-?\d+(?:\.\d+)?)", value)
    return float(found[1]) if found else 0


def _wrapped(line: str, most: float) -> Iterator[str]:
    """Yield the parts of a line that are no wider than so many sizes of the type."""
    part, taken = "", 0.0
    for word in re.findall(r"[^\s\u2e80-\uffff]+\s*|.", line):
        wide = width(word.rstrip())
        if part and taken + wide > most:
            yield part.rstrip()
            part, taken = "", 0.0
        part += word
        taken += wide
    if part.strip():
        yield part.rstrip()
