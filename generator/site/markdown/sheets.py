"""Checklist items: in a list, and as the table of a sheet that is printed and filled in."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element, raw, renamed, trimmed, without
from generator.site.markdown.text import is_other, pair
from generator.site.markdown.tree import Tree


def question(left: list[Element], tree: Tree) -> Element:
    """Take an item from the beginning of some blocks: its question in both languages, and where to look."""
    own = left.pop(0)
    link = own[0]
    id_ = link.attrib.pop("id")
    without(own, link)
    named = element("p", "cb-question-id", [link])
    other = left.pop(0) if left and is_other(left[0], tree) else None
    made = element("td", children=[named, pair(trimmed(own), other, tree, "cb-question")], id=id_)
    if left and left[0].tag == "ul":
        made.append(_look(left.pop(0), tree))
    return made


def _look(listed: Element, tree: Tree) -> Element:
    """Return how an assessor looks and at what, and the typical evidence."""
    made = element("dl", "cb-look")
    for item in listed:
        name = item[0]
        without(item, name)
        below = next((child for child in item if child.tag == "ul"), None)
        if below is not None:
            for line in below:
                line[:] = [_line(line, tree)]
                line.text = None
            told = below
        else:
            told = _line(item, tree)
        made.append(element("div", children=[renamed(name, "dt"), element("dd", children=[told])]))
    return made


def _line(item: Element, tree: Tree) -> Element:
    """Return a line in both languages, of which the other one is marked, as a pair."""
    other = next((child for child in item if child.tag == "span" and "lang" in child.attrib), None)
    if other is not None:
        item.remove(other)
        other.tail = None
        other = renamed(other, "p")
    own = element("p", text=(item.text or ""))
    own.extend(item)
    return pair(trimmed(own), other, tree)


def sheet(head: Element, blocks: list[Element], tree: Tree) -> list[Element]:
    """Return the items of a clause as a table: questions, findings to choose from, and room to write.

    The code that leads back to the clause stands beside the first of its provisions.
    """
    link = next(head.iter("a"))
    root = link.get("href", "").partition(f"{head.get('id')}/")[0]
    left = list(blocks)
    bodies: list[Element] = []
    items = 0
    while left:
        body = element("tbody")
        if left[0].tag == "blockquote":
            body.append(_provision(left.pop(0), tree))
        asked = question(left, tree)
        row = element("tr", "cb-sheet-item", [asked], id=asked.attrib.pop("id"))
        row.append(element("td", "cb-answer", [raw(tree.fragment("answer"))]))
        body.append(row)
        bodies.append(body)
        items += 1
    made = element("table", "cb-sheet", data_clause=head.get("id", ""))
    bodies[0][0][0].insert(0, raw(tree.fragment("sheet_code", head.get("id", ""))))
    made.extend([raw(tree.fragment("sheet_head", head.get("id", ""), root, items)), *bodies])
    return [made]


def _provision(quotation: Element, tree: Tree) -> Element:
    """Return the row with the provision that the items below it ask about."""
    own, *rest = list(quotation)
    marker = own[0]
    without(own, marker)
    id_, letter, kind = marker.get("id", ""), marker.text or "", marker.get("title", "")
    made = element("th", colspan="2", scope="rowgroup")
    made.append(element("span", "cb-margin", [raw(tree.fragment("provision", id_, letter, kind))]))
    made.append(pair(trimmed(own), rest[0] if rest else None, tree))
    return element("tr", "cb-sheet-provision", [made], id=id_)


def opening(blocks: list[Element], head: Element, tree: Tree) -> list[Element]:
    """Return what stands between the title of a checklist and its first sheet: facts, and who visits whom and when."""
    clause = head.get("id", "").removeprefix("checklist").removeprefix("-")
    head.set("id", "top")
    root = "../../"
    made = [
        renamed(block, "ul", "cb-meta") if block.tag == "ul" else renamed(block, "p", "cb-small") for block in blocks
    ]
    files = tree.files(clause)
    if files:
        links = tree.fragment("files", f"{root}../", files, tree.numbers.get(clause, ""))
        words = f"{tree.t.ready_made}{tree.t.colon}"
        made.append(element("p", "cb-small cb-screen cb-downloads", [raw(links)], words))
    made.append(element("div", id="kit", data_clause=clause, data_root=root))
    return [*made, raw(tree.fragment("visit"))]
