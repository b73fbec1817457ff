"""Figures and tables of a standard, each in a frame with its number and title, its unit, key, notes and footnotes."""

from xml.etree.ElementTree import Element

from generator.model import LANGUAGE_TAGS, Language
from generator.site.markdown.elements import element, leads, moved, raw, without
from generator.site.markdown.grids import is_translation, tables
from generator.site.markdown.text import is_other, note, pair, translation
from generator.site.markdown.tree import Tree
from generator.standard.addresses import DRAWINGS

_BELOW = frozenset({"below", "footnote", "unit", "part", "key", "drawn"})
"""Classes of the quotations that belong to the figure or the table before them."""


def figure(block: Element, left: list[Element], tree: Tree) -> Element:
    """Return a figure: its drawings, and what is printed below them, taken from the blocks behind; last its title."""
    images = list(block.iter("img"))
    drawings = [element("div", children=[raw(tree.drawing(*drawn(image)))]) for image in images]
    caption = _caption(left, tree)
    below = _below(left)
    made = element("figure", "cb-figure", id=images[0].get("id", ""))
    made.extend(_notes(below, "unit", tree, "cb-unit"))
    parts = _notes(below, "part", tree, "cb-part")
    if len(drawings) > 1:
        own, drawings = drawings[-len(parts) :], drawings[: -len(parts)]
        parts = [element("div", "cb-part", [drawing, part]) for drawing, part in zip(own, parts, strict=True)]
    made.extend(drawings)
    if parts:
        made.append(element("div", "cb-parts", parts))
    key = _notes(below, "key", tree, "cb-key")
    if key:
        made.append(element("div", "cb-keys", key))
    made.extend(_notes(below, "below", tree, "cb-note"))
    made.extend(_notes(below, "footnote", tree, "cb-note cb-footnote"))
    caption.extend(_notes(below, "drawn", tree, "cb-figure-note"))
    caption.extend(
        element("p", "cb-hidden", text=image.get("alt", ""), lang=tree.tag) for image in images if _is_svg(image)
    )
    made.append(caption)
    return made


def begins_table(block: Element) -> bool:
    """Tell whether a table begins here: with its title, its unit or its rows."""
    return block.tag == "table" or block.get("class") in ("caption", "unit")


def table(block: Element, left: list[Element], tree: Tree) -> Element:
    """Return a table with its title and unit above it, and its notes in its frame."""
    left.insert(0, block)
    made = element("figure", "cb-table-figure")
    caption = _caption(left, tree) if left[0].get("class") == "caption" else None
    if caption is not None:
        made.append(caption)
    names = _names(caption) if caption is not None else {}
    if left[0].get("class") == "unit":
        unit = left.pop(0)
        made.append(pair(unit, translation(left, tree), tree, "cb-unit"))
    rows = left.pop(0)
    grids = tables([rows, *([left.pop(0)] if left and is_translation(left[0]) else [])], tree, names)
    for grid in grids.iter("table"):
        if "id" in grid.attrib:
            made.set("id", grid.attrib.pop("id"))
    below = _below(left)
    notes = [*_notes(below, "below", tree, "cb-note"), *_notes(below, "footnote", tree, "cb-note cb-footnote")]
    frame = element("div", "cb-table-frame", [grids])
    if notes:
        frame.append(element("div", "cb-table-notes", notes))
    made.append(frame)
    return made


def _names(caption: Element) -> dict[Language, str]:
    """Return a title by the language in which it is: of an untranslated one the language inside its paragraph."""
    names: dict[Language, str] = {}
    for paragraph in caption.iter("p"):
        inside = [part.get("lang") for part in paragraph] if not (paragraph.text or "").strip() else []
        tag = inside[0] if inside and inside[0] else paragraph.get("lang")
        names["zh" if tag == LANGUAGE_TAGS["zh"] else "en"] = "".join(paragraph.itertext())
    return names


def drawn(image: Element) -> tuple[str, str]:
    """Return the name of an image's drawing, and the way from the page to the tree's root."""
    root, _, name = image.get("src", "").rpartition(DRAWINGS)
    return name.rpartition(".")[0], root


def _is_svg(image: Element) -> bool:
    return image.get("src", "").endswith(".svg")


def _caption(left: list[Element], tree: Tree) -> Element:
    """Take a title, in both languages, from the blocks behind."""
    own = left.pop(0)
    other = left.pop(0) if left and is_other(left[0], tree) else None
    for paragraph in (own, other):
        if paragraph is not None and (strong := leads(paragraph, "strong")) is not None:
            without(paragraph, strong)
            moved(strong, paragraph)
    return element("figcaption", children=[pair(own, other, tree, "cb-caption")])


def _below(left: list[Element]) -> list[Element]:
    taken = []
    while left and left[0].tag == "blockquote" and left[0][0].get("class") in _BELOW:
        taken.append(left.pop(0))
    return taken


def _notes(below: list[Element], kind: str, tree: Tree, css: str) -> list[Element]:
    """Return the quotations of a kind as notes; those left are of other kinds."""
    return [note(quotation, tree, css) for quotation in below if quotation[0].get("class") == kind]
