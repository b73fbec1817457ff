"""A page's Markdown, or a section of it, to HTML: read, grouped by what it says, linked as the site leads, written."""

import re
from functools import lru_cache, partial
from html import escape
from typing import NamedTuple
from xml.etree.ElementTree import Element

from generator.formats.pages.elements import elements_of, shown
from generator.site.asked import Question
from generator.site.links import Found
from generator.site.markdown.elements import HEADINGS
from generator.site.markdown.headings import absorbed
from generator.site.markdown.sections import Section, section
from generator.site.markdown.text import marked
from generator.site.markdown.tree import Tree
from generator.site.markdown.writing import written
from generator.standard.addresses import root_of

_FILE = re.compile(r"(?![a-z][a-z0-9+.-]*:|/)((?:[^#?]*/)?)index\.md([?#].*)?", re.IGNORECASE)


class Heading(NamedTuple):
    """A heading as the list of a page's contents names it."""

    level: int
    id: str
    name: str
    """HTML."""


class Rendered(NamedTuple):
    """A page's text as HTML, and its headings."""

    html: str
    headings: tuple[Heading, ...]
    found: tuple[Found, ...]
    """What stands in it, section by section."""
    asked: tuple[Question, ...] = ()
    """What a renderer has noted that the tree was asked."""


def rendered(text: str, address: str, tree: Tree, kind: str = "") -> Rendered:
    """Return the text of the page at an address of a tree, or a section of a `kind` of page, as HTML.

    The kind of a whole page is the class of its title.
    """
    blocks = _grouped(list(elements_of(text, lines=True)), kind, tree)
    headings = tuple(_heading(block) for block in blocks if block.tag in HEADINGS and block.get("id"))
    html, found = written(blocks, partial(_led, address))
    return Rendered(html, headings, (found,))


@lru_cache(maxsize=1024)
def _led(address: str, link: str) -> str:
    """Return a link of the page at an address as the site has it: to the folder of a page, by the shortest way."""
    found = _FILE.fullmatch(link)
    return _way(address, found[1]) + (found[2] or "") if found else link


def _grouped(blocks: list[Element], kind: str, tree: Tree) -> list[Element]:
    """Return the blocks of a page, or of a section of one, as the site shows them."""
    kind = blocks[0].attrib.pop("class", "") if blocks[0].tag == "h1" else kind
    parts: list[Section] = []
    for block in blocks:
        if block.tag in HEADINGS:
            parts.append(Section(block, []))
        else:
            parts[-1].blocks.append(block)
    for part in parts:
        absorbed(part.heading, part.blocks, tree)
    for part in parts:
        for block in part.blocks:
            marked(block, tree)
    return [made for part in parts for made in _made(part, kind, tree)]


def _made(part: Section, kind: str, tree: Tree) -> list[Element]:
    made = section(part, kind, tree)
    made[-1].tail = "\n"
    return made


def _heading(found: Element) -> Heading:
    """Return a heading that a link can lead to: its words are those of `data-toc-label` if any."""
    words = found.attrib.pop("data-toc-label", "") or "".join(found.itertext())
    return Heading(int(found.tag[1]), found.attrib["id"], escape(shown(words), quote=False))


def _way(here: str, link: str) -> str:
    """Return the shortest relative link from a page's address to where a link to a folder leads from there.

    Addresses are folders with a closing slash.
    """
    root = root_of(here)
    if here and link.startswith(root) and not link.startswith(f"{root}{here.partition('/')[0]}/"):
        return link  # up to the root, and not down the same way again, as nearly all
    start = here.split("/")[:-1]
    end = list(start)
    for step in link.split("/")[:-1]:
        if step == "..":
            end.pop()
        elif step != ".":
            end.append(step)
    same = 0
    while same < len(start) and same < len(end) and start[same] == end[same]:
        same += 1
    return "../" * (len(start) - same) + "".join(f"{step}/" for step in end[same:]) or "./"
