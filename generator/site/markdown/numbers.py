"""Tables of two or three columns: numbers of editions, what differs, what is known of documents."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element, leads, moved
from generator.site.markdown.prose import table
from generator.site.markdown.tree import Tree


def numbers(blocks: list[Element], _tree: Tree) -> list[Element]:
    """Return tables with their captions, each row named by its first cell."""
    made: list[Element] = []
    for block in blocks:
        if block.tag == "table":
            table(block)
            for row in block[1]:
                row[0].tag = "th"
                row[0].set("scope", "row")
            name = leads(made[-1], "strong") if made else None
            if name is not None:
                block.insert(0, moved(name, element("caption")))
                made.pop()
        made.append(block)
    return made


def our_tables(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return tables of what we say: lists in a narrow window where they have more than two columns."""
    made = numbers(blocks, tree)
    for block in made:
        columns = len(block[0][0]) if block.tag == "table" else 0
        if columns > len(("here", "there")):
            _listed(block)
        if columns == len(("here", "there", "difference")):
            _differences(block)
    return [element("div", "cb-ours", made)]


def _listed(found: Element) -> None:
    """Mark a table whose rows are a list in a narrow window, where cells in the middle say what their head says."""
    found.set("class", "cb-table cb-listed")
    labels = ["".join(cell.itertext()) for cell in found[0][0]]
    for row in found[1]:
        for cell, label in list(zip(row, labels, strict=True))[1:-1]:
            cell.set("data-label", label)


def _differences(found: Element) -> None:
    """Mark a table of differences, of which the last column holds sentences."""
    found.set("class", "cb-table cb-listed cb-differences")
    before = ""
    for name, *_ in found[1]:
        if "".join(name.itertext()) == before:
            name.set("class", "cb-again")
        before = "".join(name.itertext())
