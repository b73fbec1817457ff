"""The drawing of a figure with the words that the standard gives it."""

import xml.etree.ElementTree as ET

from generator.model import Figure, Language
from generator.standard.index import Index
from generator.standard.numbers import display_number

SVG = "http://www.w3.org/2000/svg"


def drawn(index: Index, figure: Figure, language: Language, svg: str) -> ET.Element:
    """Return a figure's SVG with its labels, and the numbers and titles of the clauses that it names.

    The places for words are marked with `data-label`, `data-clause-number` and `data-clause-title`; the marks are gone
    afterwards. The drawing is checked when the standard is (rules REF).
    """
    ET.register_namespace("", SVG)
    root = ET.fromstring(svg)  # noqa: S314 - checked on loading, no DOCTYPE
    words = {word.key: word.text for word in figure.labels}
    for element in root.iter():
        if label := element.attrib.pop("data-label", None):
            element.text = words[label].in_(language)
        if clause := element.attrib.pop("data-clause-number", None):
            element.text = display_number(index.clauses[clause])
        if clause := element.attrib.pop("data-clause-title", None):
            element.text = index.clauses[clause].title.in_(language)
    return root
