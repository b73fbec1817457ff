"""Lists of clauses, checklists and entries, and the doors of the home page."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element, leads, raw, renamed, trimmed
from generator.site.markdown.figures import drawn, figure
from generator.site.markdown.prose import table
from generator.site.markdown.text import numbered, pair, paired, translation
from generator.site.markdown.tree import Tree


def below_title(blocks: list[Element], kind: str, tree: Tree) -> list[Element]:
    """Return what stands below the title of a page of lists or of the home page."""
    made: list[Element] = []
    left = list(blocks)
    while left:
        block = left.pop(0)
        image = leads(block, "img")
        if image is not None and kind == "map":
            drawing = raw(tree.drawing(*drawn(image)))
            made.append(
                element(
                    "section",
                    "cb-map-frame cb-figure-scroll",
                    [drawing],
                    tabindex="0",
                    aria_label=image.get("alt", ""),
                )
            )
            made.append(raw(tree.fragment("map_key")))
        elif image is not None:
            made.append(figure(block, left, tree))
        elif block.tag == "ul" and kind == "home":
            made.append(_doors(block, tree) if made else renamed(block, "ul", "cb-meta"))
        elif block.tag == "ul" and kind == "checklists":
            made += _checklists(block, tree)
        elif block.tag == "ul":
            row = element("ul", children=_flattened(numbered(block, tree)))
            css = "cb-contents cb-contents--full" if kind in ("full", "guidance") else "cb-contents"
            made.append(element("nav", css, [row], aria_labelledby="top"))
        elif kind == "home":
            made.append(element("div", "cb-lead", [pair(block, translation(left, tree), tree)]))
        else:
            made.append(renamed(block, "p", "cb-meta") if kind == "full" else block)
    if kind == "terms":
        made.append(raw(tree.fragment("filter")))
    return made


def _flattened(listed: Element, level: int = 0) -> list[Element]:
    """Return the items of a list and of those below it in one row, each with its level as a class."""
    made: list[Element] = []
    for item in list(listed):
        inner = [child for child in item if child.tag == "ul"]
        for child in inner:
            item.remove(child)
        item.set("class", f"cb-level-{level}")
        item.tail = None
        made += [trimmed(item), *(found for child in inner for found in _flattened(child, level + 1))]
    return made


def _doors(listed: Element, tree: Tree) -> Element:
    """Return the ways in for those who read, teach and assess."""
    doors = element("nav", "cb-entrances", aria_label=tree.t.entrances)
    for item in listed:
        door = item[0]
        name = renamed(door[0], "b")
        door.append(element("span", text=(name.tail or "").strip()))
        name.tail = door.tail = None
        doors.append(door)
    return doors


def _checklists(listed: Element, tree: Tree) -> list[Element]:
    """Return the list of checklists, each with its number of items and its ready-made files."""
    rows = element("ul", "cb-checklists", _flattened(numbered(listed, tree)))
    root = ""
    for row in rows:
        link = row[0]
        root, _, rest = link.get("href", "").partition("checklists/")
        id_ = rest.removesuffix("/index.md")
        id_ = id_ if id_ in tree.numbers else ""
        if id_:
            row.set("data-clause", id_)
        else:
            row.set("class", "cb-checklists-whole")
        row.append(element("span", "cb-count", text=(link.tail or "").strip()))
        link.tail = " "
        files = tree.files(id_)
        if files:
            links = tree.fragment("files", f"{root}../", files, tree.numbers.get(id_, ""))
            row.append(element("span", "cb-downloads", [raw(links)]))
    return [element("div", id="kit", data_root=root), rows]


def lists(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return small print with lists of links and tables of facts."""
    for block in blocks:
        if block.tag in ("ul", "ol"):
            if block.tag == "ol":
                block.set("class", "cb-sources")
            _items(numbered(block, tree), tree)
        elif block.tag == "table":
            table(block)
    return paired(blocks, tree)


def _items(listed: Element, tree: Tree) -> None:
    """Pair the texts inside the items of a list."""
    for item in listed:
        if len(item) and item[0].tag == "p":
            item[:] = [item[0], *paired(list(item)[1:], tree)]


def initials(blocks: list[Element], _tree: Tree) -> list[Element]:
    """Return links to entries by their initials."""
    (listed,) = blocks
    rows = []
    for item in listed:
        initial = item[0]
        item.remove(initial)
        initial.tail = item.tail = None
        rows.append(element("div", children=[renamed(initial, "dt"), renamed(item, "dd")]))
    return [element("dl", "cb-initials", rows)]


def map_rows(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return the entries of the concept map, each with its ties."""
    (listed,) = blocks
    rows = []
    for item in numbered(listed, tree):
        link, ties = item[0], item[1]
        link.tail = None
        told = element("dd", children=[renamed(tie, "p") for tie in ties])
        rows.append(element("div", children=[element("dt", children=[link]), told]))
    return [element("dl", "cb-map-list", rows)]


def aspects(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return the aspects, each with its subclauses, behind the figure of the home page where that shows them.

    Their headings are no part of the page's contents.
    """
    left = list(blocks)
    shown = [figure(left.pop(0), left, tree)] if leads(left[0], "img") is not None else []
    (listed,) = left
    made = element("div", "cb-aspects")
    for item in numbered(listed, tree):
        link, *subclauses = list(item)
        made.append(element("section", children=[element("h3", children=[link]), *subclauses]))
    return [*shown, made]
