"""The page of the teaching kit: the case and the questions in pairs of paragraphs, answers below folds."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element, leads, renamed
from generator.site.markdown.folds import closed
from generator.site.markdown.text import is_other, pair
from generator.site.markdown.tree import Tree


def teaching(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return a section of the kit."""
    return [element("div", "cb-ours cb-case", _pairs(blocks, tree))]


def answers(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return answers, each below a fold that is open on paper."""
    groups: list[tuple[str, list[Element]]] = []
    for block in blocks:
        name = _alone(block)
        if name is not None:
            groups.append(("".join(name.itertext()), []))
        elif groups:
            groups[-1][1].append(block)
    return [element("div", "cb-ours cb-case", [closed(name, _pairs(inside, tree)) for name, inside in groups])]


def _pairs(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return paragraphs, each with its translation where it has one; strong words alone become a heading."""
    made: list[Element] = []
    for block in blocks:
        if is_other(block, tree) and made and made[-1].get("class") == "cb-pair":
            own = next(iter(made.pop()))
            made.append(pair(own, block, tree))
        elif block.tag == "p":
            made.append(pair(block, None, tree))
        else:
            made.append(block)
    for each in made:
        names = [_alone(child) for child in each] if each.get("class") == "cb-pair" else []
        if names and all(name is not None for name in names):
            renamed(each, "h3", "cb-pair cb-case-heading")
            for child in each:
                renamed(child, "span", child.get("class", ""))
    return made


def _alone(block: Element) -> Element | None:
    """Return the strong words of a paragraph that has no others."""
    name = leads(block, "strong") if block.tag == "p" else None
    return name if name is not None and len(block) == 1 and not (name.tail or "").strip() else None
