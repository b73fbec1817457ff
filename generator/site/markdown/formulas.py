"""Formulas as MathML, and beside each its words in a line, which style sheets show where a browser knows no MathML."""

import re
from copy import deepcopy
from xml.etree.ElementTree import Element

from generator.model import HAN, LANGUAGE_TAGS
from generator.site.markdown.elements import element, trimmed, without
from generator.site.markdown.tree import Tree
from generator.standard.formula_words import linear_formula
from generator.standard.formulas import formula
from generator.standard.widths import is_long

_HAN = re.compile(f"[{HAN}]")


def formulas(parent: Element, tree: Tree) -> None:
    """Make MathML of the code between dollar signs in an element; what cannot be read stays code."""
    before: Element | None = None
    for child in list(parent):
        said = (parent.text if before is None else before.tail) or ""
        if child.tag == "code" and said.endswith("$") and (child.tail or "").startswith("$"):
            if before is None:
                parent.text = said[:-1]
            else:
                before.tail = said[:-1]
            child.tail = (child.tail or "")[1:]
            block = parent.get("class") == "formula"
            _made(child, block=block)
            if not block and is_long(_line(child)):
                child.set("class", "cb-math cb-math-scroll")
                _scrolling(child, tree.t.formula)
        before = child


def _made(code: Element, *, block: bool) -> None:
    """Make the element of a formula of its code."""
    latex, tail = code.text or "", code.tail
    tree = formula(latex, block=block)
    if tree is None:
        return
    words = linear_formula(latex)
    math = deepcopy(tree)
    math.set("alttext", words)
    code.clear()
    code.tag, code.tail = "span", tail
    code.set("class", "cb-math")
    if _HAN.search(words):
        code.set("lang", LANGUAGE_TAGS["zh"])
    code.extend([math, element("span", "cb-math-line", text=words)])


def _line(shown: Element) -> str:
    """Return a formula's words in a line; its LaTeX where that is shown."""
    return (shown[-1].text if len(shown) else shown.text) or ""


def _scrolling(frame: Element, name: str) -> None:
    """Let a frame that may have to scroll be reached by the keyboard, and have a name."""
    frame.set("role", "group")
    frame.set("tabindex", "0")
    frame.set("aria-label", name)


def displayed(paragraph: Element, tree: Tree) -> Element:
    """Return a formula that stands in a line of its own, its number at the right."""
    shown, made = paragraph[0], element("div", "cb-formula", id=paragraph.get("id", ""))
    without(paragraph, shown)
    number = (trimmed(paragraph).text or "").strip()
    frame = element("div", "cb-formula-scroll", [shown])
    if is_long(_line(shown)):
        _scrolling(frame, f"{tree.t.formula}{'' if tree.language == 'zh' else ' '}{number}".strip())
    made.append(frame)
    if number:
        made.append(element("span", "cb-formula-number", text=number))
    return made
