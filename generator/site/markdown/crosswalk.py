"""Pages of the crosswalk: what they are about, what filters them, and the tables both ways."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element, leads, raw, renamed
from generator.site.markdown.tree import Tree


def crosswalk_top(blocks: list[Element], tree: Tree, *, whole: bool) -> list[Element]:
    """Return what stands before the tables, with the filter; `whole` where documents can be chosen too."""
    (listed,) = (block for block in blocks if block.tag == "ul")
    listed.set("class", "cb-crosswalk-pages")
    editions = tuple(item[0].text or "" for item in listed) if whole else ()
    return [*blocks, element("div", "cb-crosswalk-tools", [raw(tree.fragment("crosswalk_filter", editions))])]


def crosswalk_matrix(blocks: list[Element], _tree: Tree) -> list[Element]:
    """Return the table with a column a document."""
    return _table(blocks, "cb-matrix")


def crosswalk_explained(blocks: list[Element], _tree: Tree) -> list[Element]:
    """Return the table with a mapping a row."""
    return _table(blocks, "cb-explained")


def crosswalk_reversed(blocks: list[Element], _tree: Tree) -> list[Element]:
    """Return the table of the clauses of documents."""
    return _table(blocks, "cb-reversed")


def _table(blocks: list[Element], css: str) -> list[Element]:
    """Return a table: each row named by its first cell, rows that head others in bodies of theirs."""
    (table,) = blocks
    names = ["".join(cell.itertext()) for cell in table.iter("th")]
    rows = list(table[1])
    table.set("class", f"cb-table cb-crosswalk {css}")
    for cell in table[0].iter("th"):
        cell.set("scope", "col")
    table.remove(table[1])
    body = element("tbody")
    before = ""
    for row in rows:
        name = "".join(row[0].itertext())
        if not any(_says(cell) for cell in row[1:]):
            body = element("tbody")
            row[:] = row[:1]
            renamed(row[0], "th").set("colspan", str(len(names)))
            row[0].set("scope", "rowgroup")
            row.set("class", "cb-group")
        else:
            _named(row, names, again=name == before)
        before = name
        if not len(body):
            table.append(body)
        body.append(row)
    return [table]


def _says(cell: Element) -> bool:
    return bool(len(cell) or (cell.text or "").strip())


def _named(row: Element, names: list[str], *, again: bool) -> None:
    """Name a row by its first cell, and its other cells by the heads of their columns, for lists on narrow windows."""
    name, *cells = row
    renamed(name, "th").set("scope", "row")
    kinds = name.attrib.pop("class", "")
    if kinds:
        row.set("id", name.attrib.pop("id"))
        _mapped(row, kinds)
    if again:
        name.set("class", "cb-again")
    for link in row.iter("a"):
        if "class" in link.attrib:
            _mapped(link, link.attrib.pop("class"))
    for cell, words in zip(cells, names[1:], strict=True):
        cell.set("data-label", words)
        if leads(cell, "span") is not None and cell[0].get("class") == "cb-confidence" and not cell[0].tail:
            cell.set("class", "cb-unknown")
            cell.text = cell[0].text
            cell[:] = []


def _mapped(found: Element, kinds: str) -> None:
    """Say for the filter of what type a mapping is and how sure."""
    relation, certainty = kinds.split()
    found.set("data-relation", relation)
    found.set("data-certainty", certainty)
