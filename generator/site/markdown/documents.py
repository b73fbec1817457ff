"""Pages of documents: what they are about, their editions, and tables of their clauses."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import appended, element, leads, moved, renamed
from generator.site.markdown.text import is_other, pair, paired
from generator.site.markdown.tree import Tree


def about(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return what a document is about, in our words."""
    return [element("div", "cb-ours", paired(blocks, tree))]


def edition(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return an edition of a document: title, facts, notes, and tables of its clauses and terms."""
    made: list[Element] = []
    notes = element("div", "cb-ours")
    for block in blocks:
        if block.tag == "table":
            named = bool(made) and leads(made[-1], "strong") is not None
            made.append(_table(block, made.pop() if named else None))
        elif block.tag == "blockquote":
            if not len(notes):
                made.append(notes)
            notes.append(pair(block[0], block[1] if len(block) > 1 else None, tree))
        else:
            made.append(renamed(block, "p", "cb-small" if made else "cb-doc-title"))
    return made


def _table(table: Element, caption: Element | None) -> Element:
    """Return a table whose rows are named by their first cell; ids of cells are those of their rows."""
    head, body = table[0], table[1]
    facts = not any("".join(cell.itertext()).strip() for cell in head.iter("th"))
    table.set("class", "cb-table cb-facts" if facts else "cb-table cb-clauses")
    if facts:
        table.remove(head)
    for cell in head.iter("th"):
        cell.set("scope", "col")
    for row in body:
        name = row[0]
        name.tag = "th"
        name.set("scope", "row")
        if "id" in name.attrib:
            row.set("id", name.attrib.pop("id"))
            name.set("class", "cb-number")
    for link in body.iter("a"):
        link.set("class", "cb-source" if link.get("href", "").startswith("#") else "cb-number")
    if caption is not None:
        table.insert(0, moved(caption[0], element("caption")))
    return table


def documents(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return a list of documents: number, title and what it is about, newest edition and its status."""
    (listed,) = blocks
    listed.set("class", "cb-references")
    for item in listed:
        named, own, *rest = list(item)
        other = rest.pop(0) if is_other(rest[0], tree) else None
        number = named[0]
        named.remove(number)
        title = element("p", "cb-doc-title")
        appended(title, (number.tail or "").lstrip())
        title.extend(named)
        number.tail = None
        number.set("class", "cb-doc-number")
        told = element("div", children=[title, element("div", "cb-aside", [pair(own, other, tree)])])
        item.text = None
        item[:] = [number, told, *(renamed(status, "p", "cb-small") for status in rest)]
    return [listed]
