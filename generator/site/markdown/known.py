"""A text that stands on several pages is read once: its links, emphasis and attributes are kept as elements.

A provision stands on the page of its clause, of its chapter, of the whole text and on three checklists; finding the
marks in it is most of what Python-Markdown does.
"""

import re
from copy import deepcopy
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import INLINE_PLACEHOLDER_PREFIX, STX, AtomicString

_BEFORE_INLINE = 21
_AFTER_ATTRIBUTE_LISTS = 7.5
_STASHED = (INLINE_PLACEHOLDER_PREFIX, f"{STX}wzxhzdk:")
"""What stands for something that one page alone has put aside."""

_MARK = re.compile(r"[\\`*_\[&{]")
"""Without one of these a text is what it says."""

Written = tuple[str, str]
"""The tag of an element, and its text as it is written."""
Known = dict[Written, Element]
"""What was made of texts."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An element whose text is being read, or was taken out because it is known."""

    element: Element
    written: Written


def register(md: Markdown, known: Known) -> None:
    """Let a page take what is known, and give what it reads."""
    taken: list[_Waiting] = []
    read: list[_Waiting] = []
    md.treeprocessors.register(_Taking(md, known, taken, read), "known", _BEFORE_INLINE)
    md.treeprocessors.register(_Giving(md, known, taken, read), "known-again", _AFTER_ATTRIBUTE_LISTS)


class _Exchange(Treeprocessor):
    def __init__(self, md: Markdown, known: Known, taken: list[_Waiting], read: list[_Waiting]) -> None:
        super().__init__(md)
        self._known, self._taken, self._read = known, taken, read


class _Taking(_Exchange):
    def run(self, root: Element) -> None:
        """Take out the texts that are known, so that they are not read again."""
        self._taken.clear()
        self._read.clear()
        for element in root.iter():
            if len(element) or not element.text or element.attrib:
                continue
            if not _MARK.search(element.text):
                element.text = AtomicString(element.text)
                continue
            written = element.tag, element.text
            known = written in self._known
            (self._taken if known else self._read).append(_Waiting(element, written))
            if known:
                element.text = None


class _Giving(_Exchange):
    def run(self, root: Element) -> None:  # noqa: ARG002 - Python-Markdown's signature
        """Keep what was read, and put what is known in its place."""
        for waiting in self._read:
            if not any(mark in text for text in waiting.element.itertext() for mark in _STASHED):
                self._known[waiting.written] = _inside(waiting.element)
        for waiting in self._taken:
            made = deepcopy(self._known[waiting.written])
            waiting.element.text = made.text
            waiting.element.attrib.update(made.attrib)
            waiting.element.extend(made)


def _inside(element: Element) -> Element:
    """Return a copy of an element without what follows it."""
    made = deepcopy(element)
    made.tail = None
    return made
