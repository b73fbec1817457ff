"""Tables of a standard: cells that are joined, several rows of head, provisions as anchors."""

from xml.etree.ElementTree import Element

from generator.model import LANGUAGE_TAGS, Language
from generator.site.markdown.elements import element
from generator.site.markdown.tree import Tree
from generator.standard.outline import grouped
from generator.standard.widths import is_wide


def tables(found: list[Element], tree: Tree, names: dict[Language, str]) -> Element:
    """Return a table and its translation, the Chinese first; `names` are what a reader of the screen calls them."""
    made = sorted((_table(each, tree, names) for each in found), key=lambda frame: "cb-en" in frame.get("class", ""))
    return element("div", "cb-grids", made)


def is_translation(found: Element) -> bool:
    """Tell whether a table is the translation of the one before it."""
    return found.tag == "table" and "lang" in next(found.iter("th")).attrib


def _table(found: Element, tree: Tree, names: dict[Language, str]) -> Element:
    """Return a table with its head and its spans, in a frame that scrolls."""
    rows = [[_bare(cell) for cell in row] for row in found.iter("tr")]
    about = rows[0][0]
    if about.get("class") == "empty":
        about.text = about.attrib.pop("class") and None
    heads = int(about.attrib.pop("data-head", "1"))
    tag = about.attrib.pop("lang", tree.tag)
    language: Language = "zh" if tag == LANGUAGE_TAGS["zh"] else "en"
    table = element("table", "cb-grid", lang=tag)
    if "id" in about.attrib:
        table.set("id", about.attrib.pop("id"))
    rows = rows if heads else rows[1:]
    owners: dict[tuple[int, int], Element] = {}
    for down, row in enumerate(rows):
        for across, cell in enumerate(row):
            joined = cell.get("class")
            place = {"left": (down, across - 1), "above": (down - 1, across)}.get(joined or "", (down, across))
            owners[down, across] = owners[place] if joined in ("left", "above") else cell
    covered = grouped((cell, place) for place, cell in owners.items())
    for name, part, begin in (("thead", rows[:heads], 0), ("tbody", rows[heads:], heads)):
        made = [_row(row, down, covered, head=name == "thead") for down, row in enumerate(part, begin)]
        table.extend([element(name, children=made)] if made else [])
    named = language if language in names or not names else next(iter(names))
    label = names.get(named) or tree.t.table
    css = f"cb-grid-scroll cb-{language}{' cb-wide' if is_wide(_columns(rows, owners)) else ''}"
    return element(
        "section", css, [table], tabindex="0", aria_label=label, lang=LANGUAGE_TAGS[named] if names else tree.tag
    )


def _columns(rows: list[list[Element]], owners: dict[tuple[int, int], Element]) -> list[list[str]]:
    """Return the words of the cells that stand in one column alone, by column."""
    made: list[list[str]] = [[] for _ in rows[0]]
    for (down, across), cell in owners.items():
        beside = (owners.get((down, across - 1)), owners.get((down, across + 1)))
        if all(other is not cell for other in beside):
            made[across].append("".join(cell.itertext()))
    return made


def _bare(cell: Element) -> Element:
    cell.tail = None
    cell.attrib.pop("style", None)
    return cell


def _row(row: list[Element], down: int, covered: dict[Element, tuple[tuple[int, int], ...]], *, head: bool) -> Element:
    """Return a row without the cells joined to others; `covered` are the places that each of the rest takes."""
    made = element("tr")
    for across, cell in enumerate(row):
        if cell not in covered:
            continue
        columns = max(place for _, place in covered[cell]) - across + 1
        height = max(place for place, _ in covered[cell]) - down + 1
        cell.tag = "th" if head else "td"
        for name, span in (("colspan", columns), ("rowspan", height)):
            if span > 1:
                cell.set(name, str(span))
        if head:
            cell.set("scope", "colgroup" if columns > 1 else "col")
        made.append(cell)
    return made
