"""The checklist items of a page, as editors write them."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from generator.formats.drafted.emit import Tree
from generator.formats.pages.content import Page
from generator.formats.pages.marks import Node, both, language_of, nodes, worded
from generator.formats.pages.words import EVIDENCE, METHODS
from generator.model import Text


def items(page: Page) -> Iterator[Tree]:
    """Yield the items up to the next heading."""
    while (element := page.next()) is not None and not element.tag.startswith("h"):
        page.take()
        held = nodes(element)
        first = held[0] if element.tag == "p" and held else None
        if not isinstance(first, Element) or first.tag != "a" or not first.get("id"):
            continue
        id_ = first.get("id", "")
        question = page.translated(page.words(held[1:]))
        made: dict[str, Tree] = {
            "id": id_, "provision": id_.rpartition("-")[0], "question": page.written(question),
        }  # fmt: skip
        following = page.next()
        yield made | (_looked_at(page, page.take()) if following is not None and following.tag == "ul" else {})


def _looked_at(page: Page, listed: Element) -> dict[str, Tree]:
    """Return what an item looks at, and its typical evidence."""
    looks: list[Tree] = []
    evidence: list[Tree] = []
    for item in listed:
        named = item.find("strong")
        name = "".join(named.itertext()) if named is not None else ""
        if name in EVIDENCE:
            evidence += [page.written(_pair(page, nodes(each))) for inner in item.findall("ul") for each in inner]
        elif name in METHODS:
            rest = [node for node in nodes(item) if node is not named]
            looks.append({"method": METHODS[name], "text": page.keyed(_pair(page, rest))})
    return {key: found for key, found in (("look_at", looks), ("evidence", evidence)) if found}


def _pair(page: Page, held: list[Node]) -> Text:
    """Return words and, behind them in the line, those in the other language."""
    other = [node for node in held if isinstance(node, Element) and node.tag == "em" and language_of(node)]
    own = [node for node in held if node not in other]
    translation = worded(other[-1:], (), page.language) if other else Text()
    return both(worded(own, (), page.language), translation)
