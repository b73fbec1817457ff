"""Situations on the home page, folded under their headings where there are many."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element, leads, renamed, trimmed
from generator.site.markdown.text import numbered
from generator.site.markdown.tree import Tree

_MOST_OPEN = 8
"""More situations than these would bury the contents."""


def situations(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return situations with their links, those under a heading in a fold."""
    (listed,) = blocks
    groups = [(leads(item, "strong"), item) for item in numbered(listed, tree)]
    count = sum(len(item[1]) if head is not None else 1 for head, item in groups)
    bare = element("ul", "cb-situations", [_situation(item, tree) for head, item in groups if head is None])
    folds = element("div", "cb-situation-folds")
    for head, item in groups:
        if head is not None:
            fold = element("details", "cb-situation-fold", [renamed(head, "summary")])
            if count <= _MOST_OPEN:
                fold.set("open", "open")
            trimmed(head).tail = None
            fold.append(element("ul", "cb-situations", [_situation(one, tree) for one in item[1]]))
            folds.append(fold)
    return [element("div", "cb-ours cb-situation-frame", [made for made in (bare, folds) if len(made)])]


def _situation(item: Element, tree: Tree) -> Element:
    """Return a situation with its links; its own link gives the place its id."""
    name, *rest = list(item)
    made = element("li", id=name.attrib.pop("id"))
    made.extend(element("span", id=old) for old in tree.aliases.get(made.get("id", ""), ()))
    name.set("class", "cb-situation")
    name.tail = None
    made.append(name)
    for below in rest:
        for lead in below:
            _lead(trimmed(lead))
        made.append(renamed(below, "ul", "cb-situation-leads"))
    return made


def _lead(lead: Element) -> None:
    """Set what is found at a place off from its name."""
    link, *rest = list(lead)
    if link.tail:
        why = element("span", "cb-aside", rest, text=link.tail.strip())
        link.tail = " "
        lead[:] = [link, why]
