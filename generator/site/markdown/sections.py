"""The sections of a page, each grouped by what the page's kind and its heading say that it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from xml.etree.ElementTree import Element

from generator.site.markdown.apparatus import citations, defects, mappings, notes, questions
from generator.site.markdown.crosswalk import (
    crosswalk_explained,
    crosswalk_matrix,
    crosswalk_reversed,
    crosswalk_top,
)
from generator.site.markdown.documents import about, documents, edition, older_edition
from generator.site.markdown.elements import element
from generator.site.markdown.entries import clause_text, definition, entries, supplement
from generator.site.markdown.folds import fold
from generator.site.markdown.guidance import guidance_alone, guidance_below, judgement
from generator.site.markdown.headings import heading
from generator.site.markdown.lists import aspects, below_title, initials, lists, map_rows
from generator.site.markdown.numbers import numbers, our_tables
from generator.site.markdown.prose import prose
from generator.site.markdown.sheets import opening, sheet
from generator.site.markdown.situations import situations
from generator.site.markdown.teaching import answers, teaching
from generator.site.markdown.tree import Tree

Grouping = Callable[[list[Element], Tree], list[Element]]
"""Groups the blocks of a section."""
_OF_TEXT = ("clause", "chapter", "full")
_OF_LISTS = ("chapters", "checklists", "full", "guidance", "map", "references", "terms", "home")
_OF_PROSE = ("about", "checklist-help")


@dataclass(slots=True)
class Section:
    """A heading and the blocks below it."""

    heading: Element
    blocks: list[Element]


def kind_below(kind: str) -> str:
    """Return what kind a page is below its title: a clause's text is the same wherever it is a part of a page."""
    return "clause" if kind in _OF_TEXT else kind


def section(part: Section, kind: str, tree: Tree) -> list[Element]:
    """Return a section of a page as the site shows it."""
    if part.heading.attrib.pop("class", "") == "older":
        return [heading(part.heading, tree, kind), *older_edition(part.blocks, tree)]
    head = heading(part.heading, tree, kind)
    return [head, *_grouped(head, part.blocks, kind, tree)]


def _grouped(head: Element, blocks: list[Element], kind: str, tree: Tree) -> list[Element]:
    top = head.tag == "h1"
    id_ = head.get("id", "")
    by_id = None if top else _BY_ID.get((kind, id_), _BY_ID.get(("", id_)))
    if by_id is not None:
        return by_id(blocks, tree)
    if kind == "checklist":
        return opening(blocks, head, tree) if top else sheet(head, blocks, tree)
    if top and kind in _OF_LISTS:
        return below_title(blocks, kind, tree)
    if kind in _OF_TEXT:
        return clause_text(blocks, tree, running=not top)
    if kind == "reference" and not top:
        return edition(blocks, tree)
    rest: Mapping[str, Grouping] = _AT_TOP if top else {}
    if (kind, id_) == ("home", "aspects"):
        rest = {kind: aspects}
    elif kind in _OF_SECTIONS:
        mark = "-ours" if head.get("class") == "cb-ours-heading" else ""
        rest = {} if top else {kind: _OF_SECTIONS.get(kind + mark, _OF_SECTIONS[kind])}
    elif kind == "terms":
        rest = {kind: entries if id_ == "clause" else supplement}
    elif kind in _OF_PROSE:
        rest = {kind: partial(prose, id_)}
    return rest.get(kind, lists)(blocks, tree)


def _ours(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return lists of what is ours."""
    return [element("div", "cb-ours", lists(blocks, tree))]


def _sources(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return what is said of sources below a fold."""
    return [fold(tree.t.fold_sources, lists(blocks, tree))]


_OF_SECTIONS: dict[str, Grouping] = {
    "guidance": guidance_alone,
    "judgement": judgement,
    "numbers": numbers,
    "numbers-ours": our_tables,
    "terms-compared": our_tables,
}
"""What groups the sections of a kind of page; another way for those whose heading says that they are ours."""
_AT_TOP: dict[str, Grouping] = {
    "term": definition,
    "reference": about,
    "crosswalk": partial(crosswalk_top, whole=True),
    "crosswalk-edition": partial(crosswalk_top, whole=False),
}
"""What groups what stands below the title of a page, by the page's kind."""
_BY_ID: dict[tuple[str, str], Grouping] = {
    ("", "notes"): notes,
    ("", "guidance"): guidance_below,
    ("", "checklist"): questions,
    ("", "citations"): citations,
    ("", "mappings"): mappings,
    ("", "cited-by"): lists,
    ("", "editions"): lists,
    ("reference", "cited-at"): lists,
    ("reference", "helps"): _ours,
    ("reference", "changes"): lists,
    ("reference", "sources"): _sources,
    ("references", "known"): our_tables,
    ("numbers", "sources"): _sources,
    ("terms-compared", "sources"): _sources,
    ("references", "cited"): documents,
    ("references", "further"): documents,
    ("crosswalk", "from-here"): crosswalk_matrix,
    ("crosswalk", "from-there"): crosswalk_reversed,
    ("crosswalk-edition", "from-here"): crosswalk_explained,
    ("crosswalk-edition", "from-there"): crosswalk_reversed,
    ("term", "compare"): _ours,
    ("teaching", "case"): teaching,
    ("teaching", "questions"): teaching,
    ("teaching", "answers"): answers,
    ("terms", "pinyin"): initials,
    ("terms", "english"): initials,
    ("map", "list"): map_rows,
    ("home", "situations"): situations,
    ("about", "edition"): lists,
    ("about", "amendments"): lists,
    ("about", "defects"): defects,
}
"""What groups a section, by the page's kind and the id of the section's heading."""
