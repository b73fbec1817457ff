"""The extension of Python-Markdown that turns the pages' Markdown into the HTML that styles and scripts know.

It adds nothing that is not in the Markdown but what the page's reader needs to work with it (places to write, marks).
Another engine that knows CommonMark, tables and attribute lists reads the same files.
"""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from generator.site.markdown import contents, links, reading
from generator.site.markdown.conversion import Conversion
from generator.site.markdown.elements import HEADINGS
from generator.site.markdown.headings import absorbed
from generator.site.markdown.sections import Section, section
from generator.site.markdown.text import marked
from generator.site.markdown.tree import Tree
from generator.site.markdown.writing import html_of

_AFTER_ATTRIBUTE_LISTS_BEFORE_CONTENTS = 7


class Reading(Extension):
    """Has pulldown-cmark read the Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Take part in the work of Python-Markdown."""
        reading.register(md)
        md.preprocessors.deregister("html_block")
        md.treeprocessors.deregister("unescape")
        md.postprocessors.deregister("amp_substitute")


class PageMarkdown(Reading):
    """Groups what belongs together on the pages of a tree, or in sections of one `kind` of them."""

    def __init__(self, tree: Tree, conversion: Conversion, kind: str = "") -> None:
        super().__init__()
        self._tree = tree
        self._conversion = conversion
        self._kind = kind

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Take part in the work of Python-Markdown."""
        super().extendMarkdown(md)
        contents.register(md, self._conversion)
        links.register(md, self._conversion)
        grouping = _Grouping(md, self._tree, self._kind)
        md.treeprocessors.register(grouping, "clausebook", _AFTER_ATTRIBUTE_LISTS_BEFORE_CONTENTS)


def converter(extension: Reading) -> Markdown:
    """Return what makes HTML of Markdown with an extension."""
    md = Markdown(extensions=["attr_list", extension])
    md.serializer = html_of
    return md


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
            marked_in(part, self._tree)
        root[:] = [made for part in parts for made in self._grouped(part, kind)]

    def _grouped(self, part: Section, kind: str) -> list[Element]:
        made = section(part, kind, self._tree, self.md.htmlStash.store)
        made[-1].tail = "\n"
        return made


def marked_in(part: Section, tree: Tree) -> None:
    """Give the emphasis in a section its meaning."""
    for block in part.blocks:
        marked(block, tree)
