"""Guidance on clauses: folded below the text of each, open on the page for those who teach."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element, leads, moved, renamed, trimmed
from generator.site.markdown.folds import closed
from generator.site.markdown.text import numbered, pair, translation
from generator.site.markdown.tree import Tree


def guidance_below(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return guidance below the text of its clause: what it is, and a fold that says what is in it."""
    explained, *rest = blocks
    found = guidance(rest, tree)
    summary = " · ".join([tree.t.guidance_meaning, *_contents(found)])
    return [
        element(
            "div",
            "cb-ours",
            [renamed(explained, "p", "cb-small"), closed(summary, [element("div", "cb-guidance", found)])],
        )
    ]


def guidance_alone(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return guidance in its section of the page with all of it."""
    return [element("div", "cb-guidance", guidance(blocks, tree))]


def judgement(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return rules of judgement: what holds for all, then each with its name."""
    made: list[Element] = []
    left = list(blocks)
    while left:
        block = left.pop(0)
        if block.tag == "ul":
            made.append(element("ul", "cb-guidance-list", [_item(item, tree) for item in block]))
        else:
            made.append(pair(block, translation(left, tree), tree))
    return [element("div", "cb-guidance", made)]


def guidance(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return the meaning, then each part below its name; of a frame each place in it with the clauses that have it."""
    made: list[Element] = []
    left = list(blocks)
    while left:
        block = left.pop(0)
        name = leads(block, "strong")
        if block.tag == "ul" and leads(block[0], "strong") is not None:
            made.append(element("dl", "cb-frame-places", [_place(item) for item in numbered(block, tree)]))
        elif block.tag == "ul":
            made.append(element("ul", "cb-guidance-list", [_item(item, tree) for item in block]))
        elif name is None:
            made.append(pair(block, translation(left, tree), tree))
        else:
            alone = not (name.tail or "").strip() and len(block) == 1
            made.append(renamed(block, "p", "cb-guidance-name" if alone else "cb-guidance-place"))
    return made


def _item(item: Element, tree: Tree) -> Element:
    """Return an item with its text in both languages."""
    if not (len(item) and item[0].tag == "p"):
        item[:] = [trimmed(moved(item, element("p")))]
    left = list(item)
    return element("li", children=[pair(left.pop(0), translation(left, tree), tree)])


def _place(item: Element) -> Element:
    """Return a place in a frame with links to the clauses that have it."""
    name = item[0]
    id_, words = name.attrib.pop("id"), (name.tail or "").lstrip()
    name.tail = None
    item.remove(name)
    return element("div", children=[renamed(name, "dt"), moved(item, element("dd", text=words))], id=id_)


def _contents(found: list[Element]) -> list[str]:
    """Return the name of each part with the number of its items."""
    pairs = zip(found, [*found[1:], element("p")], strict=True)
    return [f"{''.join(one.itertext())} {len(other)}" for one, other in pairs if one.get("class") == "cb-guidance-name"]
