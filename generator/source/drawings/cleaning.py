"""A drawing copied without what a page must not have; what a reader might have seen of it is told."""

import re
import xml.etree.ElementTree as ET

from generator.model.drawing import Mark
from generator.source.drawings.allowed import (
    ATTRIBUTES,
    ELEMENTS,
    PAINTS,
    UNSEEN,
    is_colour,
    on_white,
    own_classes,
    reaches_out,
)
from generator.standard.drawing import OWN_ATTRIBUTES, SVG

_HOLDS_WORDS = frozenset({"text", "tspan", "textPath"})
_WORD = re.compile(r"[^\W\d_a-zA-Z]|[a-zA-Z]{3}")
"""What is a word and no mark such as a), R or 1."""
_XLINK = "{http://www.w3.org/1999/xlink}href"
_LINKING = frozenset({"a", "use", "linearGradient", "radialGradient", "pattern", "textPath"})


class Cleaner:
    """Copies a drawing, and notes what it finds."""

    def __init__(self, places: dict[ET.Element, tuple[int, int]]) -> None:
        """Take where each element stands."""
        self.marks: list[Mark] = []
        self.words: list[Mark] = []
        self.left_out: list[Mark] = []
        self.astray: list[Mark] = []
        self._places = places
        self._own_colours = False
        self._site_colours = False
        self._nested: frozenset[str] = frozenset()

    @property
    def coloured(self) -> bool:
        """Tell whether the colours are the drawing's own, the black included that nobody wrote."""
        return self._own_colours or not self._site_colours

    def tell(self, element: ET.Element, key: str, what: str) -> None:
        """Note something that is left out of an element."""
        self.left_out.append(Mark(*self._places[element], key, what[:60]))

    def stray(self, element: ET.Element, key: str, id_: str) -> None:
        """Note an id that is none, or a link to nothing."""
        self.astray.append(Mark(*self._places[element], key, id_))

    def cleaned(self, root: ET.Element) -> ET.Element:
        """Return the copy of a drawing."""
        self._nested = frozenset(
            element.get("id", "")
            for element in root.iter()
            if any(below.tag == f"{{{SVG}}}use" for below in element.iter())
        ) - {""}
        made = self._copy(root)
        return made if made is not None else ET.Element(f"{{{SVG}}}svg")

    def _copy(self, element: ET.Element) -> ET.Element | None:
        space, _, name = element.tag.removeprefix("{").rpartition("}")
        if space != SVG or name in UNSEEN or name == "style":
            return None
        if name not in ELEMENTS:
            self.tell(element, "svg-element-out", name)
            return None
        made = ET.Element(element.tag)
        self._places[made] = self._places[element]
        for key, value in element.items():
            self._attribute(element, made, key, value)
        if name == "use" and not made.get("href"):
            return None
        if name in _HOLDS_WORDS or (name == "a" and element.text and element.text.strip()):
            made.text = element.text
            self._read(element, element.text)
        for child in element:
            copied = self._copy(child)
            if copied is not None:
                made.append(copied)
            if name in _HOLDS_WORDS and child.tail:
                _add_words(made, child.tail)
                self._read(element, child.tail)
        return made

    def _read(self, element: ET.Element, text: str | None) -> None:
        if text and _WORD.search(text):
            self.words.append(Mark(*self._places[element], "", text.strip()))

    def _attribute(self, element: ET.Element, made: ET.Element, key: str, value: str) -> None:
        name = "href" if key == _XLINK else key
        kind = element.tag.rpartition("}")[2]
        if name.startswith("data-"):
            self.marks.append(Mark(*self._places[element], name, value))
            if name in OWN_ATTRIBUTES:
                made.set(name, value)
        elif name.rpartition("}")[2].lower().startswith("on"):
            self.tell(element, "svg-attribute-out", f'{name.rpartition("}")[2]}="{value}"')
        elif name == "class":
            value = own_classes(value)
            if value:
                made.set(name, value)
                self._site_colours = True
        elif name in ATTRIBUTES:
            value = on_white(value)
            if reaches_out(name, value) or (name == "href" and self._leads_astray(kind, value)):
                self.tell(element, "svg-attribute-out", f'{name}="{value}"')
                return
            if name in PAINTS:
                self._own_colours |= is_colour(name, value)
                self._site_colours |= value.strip().lower() == "currentcolor"
            made.set(name, value)

    def _leads_astray(self, kind: str, value: str) -> bool:
        """Tell whether a link is where no link belongs, or repeats what itself repeats something."""
        return kind not in _LINKING or (kind == "use" and value[1:] in self._nested)


def _add_words(element: ET.Element, words: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words
