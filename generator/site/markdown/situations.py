"""Situations on the home page, folded under their headings where there are many."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from generator.site.markdown.elements import element, leads, renamed, trimmed
from generator.site.markdown.text import numbered
from generator.site.markdown.tree import Tree

_MOST_OPEN = 8
"""More situations than these would bury the contents."""


def situations(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return situations with their links, those under a heading in a fold; where there are many, the others too."""
    (listed,) = blocks
    groups = [(leads(item, "strong"), item) for item in numbered(listed, tree)]
    few = sum(len(item[1]) if head is not None else 1 for head, item in groups) <= _MOST_OPEN
    bare = _list((item for head, item in groups if head is None), tree)
    folds = [
        _fold(trimmed(renamed(head, "summary")), _list(item[1], tree), few=few)
        for head, item in groups
        if head is not None
    ]
    if len(bare) and not few:
        folds.append(_fold(element("summary", text=tree.t.unheaded_situations), bare, few=few))
    made = [bare] if len(bare) and few else []
    made += [element("div", "cb-situation-folds", folds)] if folds else []
    return [element("div", "cb-ours cb-situation-frame", made)]


def _list(items: Iterable[Element], tree: Tree) -> Element:
    return element("ul", "cb-situations", [_situation(item, tree) for item in list(items)])


def _fold(head: Element, listed: Element, *, few: bool) -> Element:
    head.tail = None
    return element("details", "cb-situation-fold", [head, listed], **({"open": "open"} if few else {}))


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
