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
    """Return tables of what we say; where there are three columns, the last holds sentences."""
    made = numbers(blocks, tree)
    for block in made:
        if block.tag == "table" and len(block[0][0]) == len(("here", "there", "difference")):
            _differences(block)
    return [element("div", "cb-ours", made)]


def _differences(found: Element) -> None:
    """Mark a table of differences: it is a list in a narrow window, where the head is not in sight."""
    found.set("class", "cb-table cb-differences")
    words = "".join(found[0][0][1].itertext())
    before = ""
    for name, there, _ in found[1]:
        there.set("data-label", words)
        if "".join(name.itertext()) == before:
            name.set("class", "cb-again")
        before = "".join(name.itertext())
