"""What stands below a clause's text: editorial notes and checklist items of ours, citations, mappings."""

from xml.etree.ElementTree import Element

from generator.site.markdown.elements import appended, element, leads, moved, renamed, trimmed, without
from generator.site.markdown.folds import folded
from generator.site.markdown.sheets import question
from generator.site.markdown.text import numbered, pair, paired, translation
from generator.site.markdown.tree import Tree


def notes(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return editorial notes, which are ours."""
    rows = element("div")
    left = list(blocks)
    while left:
        own = left.pop(0)
        made = element("div", "cb-editorial", id=own.attrib.pop("id", ""))
        label = leads(own, "strong")
        if label is not None:
            without(own, label)
            made.append(renamed(label, "span", "cb-note-label"))
            trimmed(own)
        made.append(pair(own, translation(left, tree), tree))
        rows.append(made)
    found = folded(rows, tree)
    return [renamed(rows, "div", "cb-ours") if found is rows else element("div", "cb-ours", [found])]


def defects(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return the known defects of the text: those of the whole, then each with the place where it is."""
    explained, *rest = blocks
    rows = element("dl", "cb-defects")
    for listed in rest:
        for item in numbered(listed, tree) if listed.tag == "ul" else ():
            place, *texts = list(item)
            told = element("dd", children=paired(texts, tree))
            rows.append(element("div", children=[renamed(place, "dt"), told]))
    whole = [block for block in rest if block.tag == "p"]
    made = [renamed(explained, "p", "cb-small"), *(notes(whole, tree) if whole else [])]
    return [*made, folded(rows, tree)] if len(rows) else made


def questions(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return the checklist items of a clause, which are ours."""
    explained, *left = blocks
    listed = element("ol", "cb-questions")
    while left:
        listed.append(renamed(question(left, tree), "li"))
    return [element("div", "cb-ours", [renamed(explained, "p", "cb-small"), folded(listed, tree)])]


def citations(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return the documents that a clause cites."""
    explained, listed = blocks
    listed.set("class", "cb-citations")
    for item in listed:
        _in_lines(item, tree)
    return [renamed(explained, "p", "cb-small"), folded(listed, tree)]


def mappings(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return our links from a clause to other documents."""
    explained, listed = blocks
    listed.set("class", "cb-mappings")
    for item in listed:
        _in_lines(item, tree)
    return [element("div", "cb-ours", [renamed(explained, "p", "cb-small"), folded(listed, tree)])]


def _in_lines(item: Element, tree: Tree) -> None:
    """Make a list item's lines paragraphs: what it names, why in both languages, and small print."""
    lines = [element("p")]
    for piece in (item.text or "", *item):
        words = piece if isinstance(piece, str) else piece.tail or ""
        if not isinstance(piece, str):
            piece.tail = None
            lines[-1].append(piece)
        for n, line in enumerate(words.split("\n")):
            if n:
                lines.append(element("p"))
            appended(lines[-1], line.lstrip() if n else line)
    item.text = None
    item[:] = []
    first, *why, last = [trimmed(line) for line in lines if len(line) or (line.text or "").strip()]
    _named(first)
    item.append(first)
    if why:
        own, *other = why
        translated = moved(other[0][0], element("p")) if other else None
        item.append(pair(own, translated, tree))
    item.append(renamed(last, "p", "cb-small"))


def _named(line: Element) -> None:
    """Mark the letter of a provision in the line that names it."""
    for link in line.iter("a"):
        if link.get("href", "").startswith("#"):
            link.set("class", "cb-letter")
