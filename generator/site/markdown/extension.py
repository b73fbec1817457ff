"""The extension of Python-Markdown that turns the pages' Markdown into the HTML that styles and scripts know.

It adds nothing that is not in the Markdown but what the page's reader needs to work with it (places to write, marks).
Another engine that knows CommonMark, tables and attribute lists reads the same files.
"""

import html
import re
import string
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX

from generator.site.markdown import contents, known, links
from generator.site.markdown.conversion import Conversion
from generator.site.markdown.elements import HEADINGS
from generator.site.markdown.headings import absorbed
from generator.site.markdown.sections import Section, section
from generator.site.markdown.text import marked
from generator.site.markdown.tree import Tree

EXTENSIONS = ("attr_list", "tables")
"""Of Python-Markdown's own."""
_UNUSED_IN_LINES = (
    "reference", "image_reference", "short_reference", "short_image_ref", "autolink", "automail", "linebreak", "html",
)  # fmt: skip
"""Patterns of what our pages do not use: looking for them would take half of the time."""
_UNUSED_BLOCKS = ("code", "setextheader", "hr", "reference")
_AFTER_ATTRIBUTE_LISTS_BEFORE_CONTENTS = 7
_LAST = -10
_ESCAPED = re.compile(f"{STX}(\\d+){ETX}")


class CommonEscapes(Extension):
    """Lets a backslash stand before any mark, as CommonMark has it."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Take part in the work of Python-Markdown."""
        md.ESCAPED_CHARS = [*string.punctuation]
        for name in _UNUSED_IN_LINES:
            md.inlinePatterns.deregister(name)
        for name in _UNUSED_BLOCKS:
            md.parser.blockprocessors.deregister(name)
        md.preprocessors.deregister("html_block")
        md.treeprocessors.deregister("unescape")
        md.postprocessors.register(_Unescaping(md), "unescape", _LAST)


class _Unescaping(Postprocessor):
    """Brings escaped marks back in one go; Python-Markdown goes through every element and attribute for them."""

    def run(self, text: str) -> str:
        """Return the HTML with each number of a character between the two signs as that character."""
        return _ESCAPED.sub(lambda found: html.escape(chr(int(found[1]))), text) if STX in text else text


class PageMarkdown(CommonEscapes):
    """Groups what belongs together on the pages of a tree, or in sections of one `kind` of them."""

    def __init__(self, tree: Tree, already: known.Known, conversion: Conversion, kind: str = "") -> None:
        super().__init__()
        self._tree = tree
        self._known = already
        self._conversion = conversion
        self._kind = kind

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Take part in the work of Python-Markdown."""
        super().extendMarkdown(md)
        known.register(md, self._known)
        contents.register(md, self._conversion)
        links.register(md, self._conversion)
        grouping = _Grouping(md, self._tree, self._kind)
        md.treeprocessors.register(grouping, "clausebook", _AFTER_ATTRIBUTE_LISTS_BEFORE_CONTENTS)


class _Grouping(Treeprocessor):
    def __init__(self, md: Markdown, tree: Tree, kind: str) -> None:
        super().__init__(md)
        self._tree = tree
        self._kind = kind

    def run(self, root: Element) -> None:
        """Group the blocks of a page, or of a section of one."""
        blocks = list(root)
        kind = blocks[0].attrib.pop("class", "") if blocks and blocks[0].tag == "h1" else self._kind
        if not kind:
            return
        parts: list[Section] = []
        for block in blocks:
            if block.tag in HEADINGS:
                parts.append(Section(block, []))
            else:
                parts[-1].blocks.append(block)
        for part in parts:
            absorbed(part.heading, part.blocks, self._tree)
        for part in parts:
            marked_in(part)
        root[:] = [made for part in parts for made in self._grouped(part, kind)]

    def _grouped(self, part: Section, kind: str) -> list[Element]:
        made = section(part, kind, self._tree, self.md.htmlStash.store)
        made[-1].tail = "\n"
        return made


def marked_in(part: Section) -> None:
    """Give the emphasis in a section its meaning."""
    for block in part.blocks:
        marked(block)
