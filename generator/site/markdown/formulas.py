"""Formulas as MathML, and beside each its words in a line, which style sheets show where a browser knows no MathML."""

import re
from copy import deepcopy
from xml.etree.ElementTree import Element

from generator.model import HAN, LANGUAGE_TAGS
from generator.site.markdown.elements import element, trimmed, without
from generator.standard.formula_words import linear_formula
from generator.standard.formulas import formula

_HAN = re.compile(f"[{HAN}]")


def formulas(parent: Element) -> None:
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
            _made(child, block=parent.get("class") == "formula")
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


def displayed(paragraph: Element) -> Element:
    """Return a formula that stands in a line of its own, its number at the right."""
    shown, made = paragraph[0], element("div", "cb-formula", id=paragraph.get("id", ""))
    without(paragraph, shown)
    made.append(element("div", "cb-formula-scroll", [shown]))
    if (trimmed(paragraph).text or "").strip():
        made.append(element("span", "cb-formula-number", text=paragraph.text))
    return made
