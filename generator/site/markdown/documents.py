"""Pages of documents: what they are about, their editions, and tables of their clauses."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import appended, element, leads, moved, renamed
from generator.site.markdown.folds import fold
from generator.site.markdown.text import pair, paired
from generator.site.markdown.tree import Tree
from generator.words import say


def about(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return what a document is about, in our words, and its editions at a glance."""
    glance = [block for block in blocks if block.tag == "table"]
    told = [block for block in blocks if block.tag != "table"]
    return [
        *([element("div", "cb-ours", paired(told, tree))] if told else []),
        *(_table(each, None) for each in glance),
    ]


def older_edition(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return an edition that another one replaced: all of it folded."""
    title, *rest = _edition(blocks, tree)
    return [title, fold(tree.t.fold_edition, rest)]


def edition(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return the newest edition of a document: title and facts; what is to be said of them, and its tables, folded."""
    made: list[Element] = []
    for block in _edition(blocks, tree):
        if block.get("class") == "cb-ours":
            made.append(fold(_counted(tree.t.fold_notes, len(block), tree), [block]))
        elif block.get("class") == "cb-table cb-clauses":
            made.append(fold(_counted(*_caption(block), tree), [block]))
        else:
            made.append(block)
    return made


def _caption(table: Element) -> tuple[str, int]:
    """Return the caption of a table and the number of its rows."""
    return "".join(table[0].itertext()), len(list(table.iter("tr"))) - 1


def _counted(name: str, count: int, tree: Tree) -> str:
    return say("pages.fold_counted", tree.language, name=name, count=count)


def _edition(blocks: list[Element], tree: Tree) -> list[Element]:
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


def documents(blocks: list[Element], _tree: Tree) -> list[Element]:
    """Return a list of documents: number, title, newest edition and its status."""
    (listed,) = blocks
    listed.set("class", "cb-references")
    for item in listed:
        named, *rest = list(item)
        number = named[0]
        named.remove(number)
        title = element("p", "cb-doc-title")
        appended(title, (number.tail or "").lstrip())
        title.extend(named)
        number.tail = None
        number.set("class", "cb-doc-number")
        item.text = None
        item[:] = [number, title, *(renamed(status, "p", "cb-small") for status in rest)]
    return [listed]
