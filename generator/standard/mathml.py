"""MathML as math-core makes it, in what pages show: no styles; rules are classes of cells, frames and strokes rows."""

import re
from xml.etree.ElementTree import Element, SubElement

_TAGS = frozenset({
    "math", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover", "mpadded", "mphantom", "mprescripts", "mroot", "mrow",
    "mspace", "msqrt", "msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover",
})  # fmt: skip
_ATTRIBUTES = frozenset({
    "accent", "accentunder", "display", "displaystyle", "form", "linethickness", "lspace", "mathvariant", "maxsize",
    "minsize", "movablelimits", "rspace", "scriptlevel", "stretchy", "symmetric", "width",
})  # fmt: skip
_CLASSES = {
    "text-align: left": "left",
    "text-align: right": "right",
    "padding-left:1em": "apart",
    "border-right": "after",
    "border-top": "above",
    "dashed": "dashed",
}
"""Classes of cells, by what their style says; pages allow no styles inside them."""
_JOINED = re.compile(r"right;.*padding-right: 0|left;.*padding-left: 0")
"""Styles of cells that run on from column to column, as lines that are aligned do."""
_ENCLOSED = {
    "box": "box", "updiagonalstrike": "up", "downdiagonalstrike": "down",
    "updiagonalstrike downdiagonalstrike": "cross",
}  # fmt: skip
_LINE = "\u0332"
"""The sign of a line over or under something, which only mathematical fonts draw as long as that is."""
_LINED = {"mover": "over", "munder": "under"}
_SCRIPTED = frozenset({"msub", "msubsup", "msup", "munder", "munderover", "mover"})
_VARIANTS = re.compile("[\ufe00-\ufe0f]")
"""Selectors of variants, which choose among letters that only some fonts have."""


def cleaned(root: Element) -> bool:
    """Leave of a formula what pages show; tell whether that is all of it."""
    for element in root.iter():
        if element.tag == "mtext":
            element.text = "".join(element.itertext())
            element[:] = []
        elif element.tag == "menclose":
            _enclosed(element)
        elif element.tag == "mtable":
            _table(element)
        for script in element[1:] if element.tag in _SCRIPTED else ():
            _small(script)
        if element.tag in _LINED and element[1].text == _LINE:
            element.set("class", f"cb-math-{_LINED[element.tag]}")
        if element.tag not in _TAGS:
            return False
        kept = {name: value for name, value in element.attrib.items() if name in _ATTRIBUTES or name == "class"}
        element.attrib.clear()
        element.attrib.update(kept)
        element.text = _VARIANTS.sub("", element.text or "") or None
    return True


def _small(script: Element) -> None:
    """Let lines below or above a sign be as small as one line there is."""
    if script.tag == "mtable":
        script.attrib.pop("displaystyle", None)
        script.attrib.pop("scriptlevel", None)


def _enclosed(element: Element) -> None:
    """Make a row with a class of what has a frame or is struck out."""
    element.tag = "mrow"
    element[:] = [child for child in element if not child.get("class", "").startswith("menclose")]
    element.set("class", f"cb-math-{_ENCLOSED.get(element.attrib.pop('notation', ''), 'box')}")


def classes_of(element: Element) -> frozenset[str]:
    """Return the classes of a part of a formula, without what they begin with: `left`, `box`."""
    return frozenset(name.rpartition("-")[2] for name in element.get("class", "").split())


def indices(element: Element) -> tuple[Element, list[Element], list[Element]]:
    """Return what has indices on both sides, those behind it and those before it, each below and above in turn."""
    base, *scripts = element
    names = [script.tag for script in scripts]
    cut = names.index("mprescripts") if "mprescripts" in names else len(names)
    return base, scripts[:cut], scripts[cut + 1 :]


def _table(table: Element) -> None:
    """Give the cells of a table classes in place of styles, and all of them those of its outer rules."""
    style = table.attrib.pop("style", "")
    for cell in table.iter("mtd"):
        if "class" not in cell.attrib:
            _classed(cell, {name for said, name in _CLASSES.items() if said in cell.get("style", "")})
            if _JOINED.search(cell.get("style", "")):
                _classed(cell, {"joined"})
    ruled = any(classes_of(cell) & {"above", "after"} for cell in table.iter("mtd")) or "border" in style
    width = max((len(row) for row in table), default=0)
    for row in table if ruled else ():
        above = classes_of(row[0]) & {"above", "dashed"} if len(row) else frozenset()
        for _ in range(width - len(row)):
            _classed(SubElement(row, "mtd"), set(above) if "above" in above else set())
    below = _emptied(table)
    for place, row in enumerate(table):
        for cell in row:
            _classed(cell, {"above"} if place == 0 and "border-top" in style else set())
            _classed(cell, {"below"} if below and place == len(table) - 1 else set())
        if len(row) and "border-left" in style:
            _classed(row[0], {"before"})


def _emptied(table: Element) -> bool:
    """Remove the empty row behind the last end of a line; tell whether a rule stands there."""
    last = table[-1] if len(table) > 1 else None
    if last is None or any(len(cell) or cell.text for cell in last):
        return False
    table.remove(last)
    return any("above" in classes_of(cell) for cell in last)


def _classed(cell: Element, names: set[str]) -> None:
    """Add classes to a cell."""
    added = [f"cb-cell-{name}" for name in sorted(names)]
    if added:
        cell.set("class", " ".join([*cell.get("class", "").split(), *added]))
