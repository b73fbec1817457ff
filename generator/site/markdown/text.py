"""Texts in two languages, side by side: pairs of paragraphs, provisions, notes, figures, term entries."""

import re
from xml.etree.ElementTree import Element

from generator.model import LANGUAGE_TAGS
from generator.site.markdown.elements import appended, element, leads, renamed, trimmed, without
from generator.site.markdown.formulas import formulas
from generator.site.markdown.tree import Tree

_TARGET = re.compile(r"(?:([^/]+)/)?([^/]+)/index\.md(?:#.*)?$")
STYLES = frozenset({"sub", "sup", "em", "u"})
"""Tags of styles inside a line, by the class that their emphasis has."""
MARKS = {"stale": "data-mark", "untranslated": "data-untranslated"}
"""Attribute for each mark behind a text: of a translation, and of words in the page's language that lack one."""
_MARKED = frozenset(MARKS.values())
_CSS = {"terms": "cb-term", "references": "cb-doc"}


def is_other(found: Element, tree: Tree) -> bool:
    """Tell whether an element is a paragraph in the language that is not the tree's."""
    return found.tag == "p" and found.get("lang") == LANGUAGE_TAGS[tree.second]


def pair(own: Element, other: Element | None, tree: Tree, css: str = "") -> Element:
    """Return one text in both languages, the Chinese first."""
    made = []
    for paragraph, language in ((own, tree.language), (other, tree.second)):
        if paragraph is not None:
            _linked(paragraph)
            read = _MARKED.isdisjoint(paragraph.keys())
            paragraph.set("class", f"cb-{language}" if read else f"cb-{language} cb-unreviewed")
            paragraph.set("lang", LANGUAGE_TAGS[language])
            made.append(paragraph)
    if tree.language == "en":
        made.reverse()
    return element("div", f"cb-pair {css}".strip(), made)


def paired(blocks: list[Element], tree: Tree, css: str = "") -> list[Element]:
    """Return blocks in which a paragraph and its translation have become one; other paragraphs are small print."""
    made: list[Element] = []
    for block in blocks:
        if is_other(block, tree) and made and made[-1].tag == "p":
            made[-1] = pair(renamed(made[-1], "p"), block, tree, css)
        else:
            made.append(renamed(block, "p", "cb-small") if block.tag == "p" and "class" not in block.attrib else block)
    return made


def marked(root: Element, tree: Tree) -> None:
    """Give emphasis its meaning: words of the other language, a mark that a translation awaits review, or a remark."""
    if all(next(root.iter(tag), None) is None for tag in ("em", "code")):
        return
    for parent in [each for each in root.iter() if len(each)]:
        formulas(parent, tree)
        for child in [found for found in parent if found.tag in ("em", "code")]:
            if child.tag == "code":
                child.tag = child.attrib.pop("class") if child.get("class") in STYLES else "code"
            elif child.get("class") in MARKS:
                parent.set(MARKS[child.get("class", "")], child.text or "")
                without(parent, child)
                trimmed(parent)
            elif "lang" in child.attrib:
                child.tag = "span"
            elif child.get("class") in STYLES:
                child.tag = child.attrib.pop("class")
            else:
                renamed(child, "span", "cb-confidence")


def _linked(text: Element) -> None:
    """Mark the links of running text by where they lead."""
    for link in text.iter("a"):
        if "class" not in link.attrib and (found := _TARGET.search(link.get("href", ""))):
            folder, id_ = found.groups()
            link.set("class", _CSS.get(folder, "cb-ref"))
            if folder == "terms":
                link.set("data-term", id_)


def is_marker(found: Element) -> bool:
    """Tell whether an element is the link by which a provision begins: its mark, with its kind as title."""
    return found.tag == "a" and "title" in found.attrib


def provisions(own: Element, other: Element | None, tree: Tree, *, lettered: bool) -> Element:
    """Return a paragraph of the standard, each provision a run of it; `lettered` when the runs show their letters."""
    for paragraph, between in (
        (own, "" if tree.language == "zh" else " "),
        (other, " " if tree.language == "zh" else ""),
    ):
        if paragraph is not None:
            _runs(paragraph, between, tree, own=paragraph is own, lettered=lettered)
    return pair(own, other, tree, "cb-paragraph")


def _runs(paragraph: Element, between: str, tree: Tree, *, own: bool, lettered: bool) -> None:
    runs: list[Element] = []
    for child in list(paragraph):
        if is_marker(child):
            id_ = child.get("href", "").partition("#")[2]
            run = element("span", "cb-run")
            run.set("id" if own else "data-run", id_)
            run.extend(element("span", id=old) for old in tree.aliases.get(id_, ()) if own)
            shown = lettered and child.get("title") != tree.t.kinds["entry"]
            run.append(_letter(child, tree) if shown else element("span"))
            run[-1].tail = (child.tail or "").lstrip()
            if not shown:
                without(run, run[-1])
            if child.get("class") == "label":
                _labelled(run, child.text or "")
            runs.append(run)
        else:
            runs[-1].append(child)
    paragraph.text = None
    paragraph[:] = [trimmed(run) for run in runs]
    for run in runs[:-1]:
        appended(run, between)


def _labelled(run: Element, label: str) -> None:
    """Put the standard's own label before the words of a provision."""
    place = 1 + max((number for number, child in enumerate(run) if child.get("class") == "cb-letter"), default=-1)
    made = element("span", "cb-label", text=label)
    if place:
        made.tail, run[place - 1].tail = f" {run[place - 1].tail or ''}", None
    else:
        made.tail, run.text = f" {run.text or ''}", None
    run.insert(place, made)


def _letter(link: Element, tree: Tree) -> Element:
    """Return the letter of a provision, an empty link: the style sheet shows its kind, and the letter if it is ours."""
    mark, kind = link.text or "", link.get("title", "")
    letter = "" if link.get("class") == "label" else mark
    made = element("a", "cb-letter", href=link.get("href", ""), lang=tree.tag, data_letter=letter, data_kind=kind)
    made.set("aria-label", f"{mark} {kind}")
    if kind == tree.t.kinds["requirement"]:
        made.set("data-force", "requirement")
    return made


def note(quotation: Element, tree: Tree, css: str = "cb-note") -> Element:
    """Return a note or an example of the standard, or what stands below a figure or a table, from a quotation."""
    own, *rest = list(quotation)
    label = leads(own, "strong")
    kind = own.attrib.pop("class", "")
    made = element("div", {"ours": "cb-note cb-ours", "mark": f"{css} cb-footnote"}.get(kind, css))
    if "id" in own.attrib:
        made.set("id", own.attrib.pop("id"))
    if label is not None:
        without(own, label)
        made.append(renamed(label, "span", "cb-note-label"))
        trimmed(own)
    made.append(pair(own, translation(rest, tree), tree))
    made.extend(points(block, tree) for block in rest)
    return made


def points(found: Element, tree: Tree) -> Element:
    """Return a list inside a note, an example or a definition, each item in both languages."""
    made = element("ul", "cb-list")
    for item in found:
        left = list(item)
        row = element("li", children=[pair(left.pop(0), translation(left, tree), tree)])
        row.extend(points(block, tree) for block in left)
        made.append(row)
    return made


def is_list(found: Element) -> bool:
    """Tell whether a list is one of the standard: its first item begins with the mark of a provision."""
    first = found[0][0] if len(found) and len(found[0]) else None
    return first is not None and len(first) > 0 and is_marker(first[0])


def listed(found: Element, tree: Tree, *, lettered: bool) -> Element:
    """Return a list of the standard, each item in both languages, with the lists below it."""
    made = element("ul", "cb-list")
    for item in found:
        left = list(item)
        row = element("li")
        while left:
            block = left.pop(0)
            if block.tag == "ul":
                row.append(listed(block, tree, lettered=lettered))
            else:
                row.append(provisions(block, translation(left, tree), tree, lettered=lettered))
        made.append(row)
    return made


def translation(left: list[Element], tree: Tree) -> Element | None:
    """Take the translation of a block from the blocks behind it."""
    return left.pop(0) if left and is_other(left[0], tree) else None


def numbered(found: Element, tree: Tree) -> Element:
    """Mark the number at the beginning of links to clauses and terms."""
    for link in found.iter("a"):
        id_ = link.get("href", "").removesuffix("/index.md").replace("#", "/").rpartition("/")[2]
        number, words = tree.numbers.get(id_, ""), link.text or ""
        if number and words.startswith(number):
            link.text = None
            link.insert(0, element("span", "cb-number", text=number))
            link[0].tail = words.removeprefix(number)
    return found
