"""Headings: number, title in both languages, and the mark of what is ours."""

from xml.etree.ElementTree import Element

from generator.model import LANGUAGE_TAGS
from generator.site.markdown.elements import element, leads, moved, renamed, trimmed, without
from generator.site.markdown.text import is_other
from generator.site.markdown.tree import Tree
from generator.standard.taken import OWN_ANCHORS


def absorbed(head: Element, blocks: list[Element], tree: Tree) -> None:
    """Move the title in the other language, a paragraph of emphasis below a heading, into it."""
    if blocks and is_other(blocks[0], tree) and (title := leads(blocks[0], "em")) is not None and len(blocks[0]) == 1:
        blocks.pop(0)
        title.tail = None
        head.append(renamed(title, "span", "cb-second"))
        title.set("lang", LANGUAGE_TAGS[tree.second])


def heading(head: Element, tree: Tree, kind: str) -> Element:
    """Return a heading with its parts marked."""
    ours = next((child for child in head if child.tag == "em"), None)
    if kind == "checklist" and head.tag == "h1":
        return _of_checklist(head, ours)
    if kind == "reference" and head.tag == "h1":
        return _of_document(head, tree)
    if ours is not None:
        head.set("class", "cb-ours-heading")
        words = (head.text or "").strip()
        head.set("data-toc-label", words)
        head.text = f"{words} "
        renamed(ours, "small", "cb-ours-label")
        return head
    id_ = head.get("id", "")
    if kind == "reference" and head.tag == "h2" and id_ not in OWN_ANCHORS:
        head.set("class", "cb-edition-heading")
    if kind == "guidance":
        id_ = id_.removeprefix("guidance-")
    if id_ in tree.numbers or (kind in ("full", "home") and head.tag == "h1"):
        _titled(head, tree.numbers.get(id_, ""), tree)
    return head


def _titled(head: Element, number: str, tree: Tree) -> None:
    """Mark number, first and second title; a link leads to the clause's own page."""
    second = next((child for child in head if child.get("class") == "cb-second"), None)
    if second is not None:
        head.remove(second)
    link = leads(head, "a")
    first = element("span", "cb-first", lang=tree.tag)
    moved(link if link is not None else head, first)
    trimmed(first)
    label = "".join(first.itertext())
    if number:
        first.text = (first.text or "").removeprefix(number).lstrip()
    head.text = None
    head[:] = []
    css = "cb-number cb-designation" if " " in number or "（" in number else "cb-number"
    named = [element("span", css, text=f"{number} ")] if number else []
    untitled = bool(named) and not "".join(first.itertext())
    head.extend([] if untitled else named)
    words = named if untitled else [first]
    head.extend([element("a", "cb-heading-link", words, href=link.get("href", ""))] if link is not None else words)
    if second is not None:
        head[-1].tail = " "
        head.append(second)
    head.set("class", "cb-clause-heading")
    head.set("data-toc-label", label)


def _of_checklist(head: Element, name: Element | None) -> Element:
    head.set("class", "cb-clause-heading")
    if name is not None:
        renamed(name, "span", "cb-first")
        name.tail = None
    return head


def _of_document(head: Element, tree: Tree) -> Element:
    number = leads(head, "strong")
    head.set("class", "cb-doc-heading")
    if number is not None:
        renamed(number, "span", "cb-doc-number")
        head.set("data-toc-label", number.text or "")
        first = element("span", lang=tree.tag)
        first.text, number.tail = (number.tail or "").strip(), " "
        head.insert(1, first)
        first.tail = " "
    for child in head:
        if child.tag == "em":
            renamed(child, "span", "" if "lang" in child.attrib else "cb-confidence")
    if len(head) > 1 and not head[1].text:
        without(head, head[1])
    return head
