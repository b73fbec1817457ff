"""The headings of a page for the list *on this page*."""

import html
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from generator.formats.pages.elements import shown
from generator.site.markdown.conversion import Conversion, Heading
from generator.site.markdown.elements import HEADINGS

_AFTER_GROUPING = 5


def register(md: Markdown, conversion: Conversion) -> None:
    """Let a conversion collect its headings; `toc` of Python-Markdown reads each of them three times."""
    md.treeprocessors.register(_Contents(md, conversion), "contents", _AFTER_GROUPING)


class _Contents(Treeprocessor):
    def __init__(self, md: Markdown, conversion: Conversion) -> None:
        super().__init__(md)
        self._conversion = conversion

    def run(self, root: Element) -> None:
        """Collect level, id and words of each heading that a link can lead to, those of `data-toc-label` if any."""
        found = (one for one in root.iter() if one.tag in HEADINGS and one.get("id"))
        self._conversion.headings = [_heading(one) for one in found]


def _heading(found: Element) -> Heading:
    words = found.attrib.pop("data-toc-label", "") or "".join(found.itertext())
    return Heading(int(found.tag[1]), found.attrib["id"], html.escape(shown(words), quote=False))
