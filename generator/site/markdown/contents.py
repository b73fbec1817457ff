"""The headings of a page for the list *on this page*."""

import html
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.toc import nest_toc_tokens
from markdown.treeprocessors import Treeprocessor, UnescapeTreeprocessor
from markdown.util import STX

from generator.site.markdown.elements import HEADINGS

_AFTER_GROUPING = 5


def register(md: Markdown) -> None:
    """Let a page collect its headings, as `toc` of Python-Markdown does, which reads each of them three times."""
    md.treeprocessors.register(_Contents(md), "contents", _AFTER_GROUPING)


class _Contents(Treeprocessor):
    def run(self, root: Element) -> None:
        """Collect level, id and words of each heading, those of `data-toc-label` where it has some."""
        tokens: list[Any] = []
        for heading in root.iter():
            if heading.tag not in HEADINGS:
                continue
            words = heading.attrib.pop("data-toc-label", "") or "".join(heading.itertext())
            name = html.escape(_plain(words), quote=False)
            tokens.append({"level": int(heading.tag[1]), "id": _plain(heading.get("id", "")), "name": name})
        vars(self.md)["toc_tokens"] = nest_toc_tokens(tokens)  # where mkdocs looks for it


def _plain(text: str) -> str:
    return UnescapeTreeprocessor().unescape(text) if STX in text else text
