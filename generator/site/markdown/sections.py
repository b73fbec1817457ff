"""The sections of a page, each grouped by what the page's kind and its heading say that it is."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from xml.etree.ElementTree import Element

from generator.site.markdown.apparatus import citations, defects, mappings, notes, questions
from generator.site.markdown.documents import about, documents, edition
from generator.site.markdown.elements import element, renamed
from generator.site.markdown.headings import heading
from generator.site.markdown.lists import aspects, below_title, entries, initials, lists, map_rows, short
from generator.site.markdown.prose import prose
from generator.site.markdown.sheets import opening, sheet
from generator.site.markdown.store import Store
from generator.site.markdown.text import clause_text, is_other, note, pair
from generator.site.markdown.tree import Tree

Grouping = Callable[[list[Element], Tree], list[Element]]
"""Groups the blocks of a section."""
_OF_TEXT = ("clause", "chapter", "full")
_OF_LISTS = ("chapters", "checklists", "full", "map", "references", "terms", "home")
_OF_PROSE = ("about", "checklist-help")


@dataclass(slots=True)
class Section:
    """A heading and the blocks below it."""

    heading: Element
    blocks: list[Element]


def kind_below(kind: str) -> str:
    """Return what kind a page is below its title: a clause's text is the same wherever it is a part of a page."""
    return "clause" if kind in _OF_TEXT else kind


def section(part: Section, kind: str, tree: Tree, store: Store) -> list[Element]:
    """Return a section of a page as the site shows it."""
    head = heading(part.heading, tree, kind)
    return [head, *_grouped(head, part.blocks, kind, tree, store)]


def _grouped(head: Element, blocks: list[Element], kind: str, tree: Tree, store: Store) -> list[Element]:
    top = head.tag == "h1"
    id_ = head.get("id", "")
    by_id = None if top else _BY_ID.get((kind, id_), _BY_ID.get(("", id_)))
    if by_id is not None:
        return by_id(blocks, tree)
    if kind == "checklist":
        return opening(blocks, head, tree, store) if top else sheet(head, blocks, tree, store)
    if top and kind in _OF_LISTS:
        return below_title(blocks, kind, tree, store)
    if kind in _OF_TEXT:
        return clause_text(blocks, tree, store, running=not top)
    if kind == "reference" and not top:
        return edition(blocks, tree)
    rest: dict[str, Grouping] = {"term": _definition, "reference": about} if top else {}
    if (kind, id_) == ("home", "aspects"):
        rest = {kind: partial(aspects, store)}
    elif kind in _OF_PROSE:
        rest = {kind: partial(prose, id_, store)}
    return rest.get(kind, lists)(blocks, tree)


def _definition(blocks: list[Element], tree: Tree) -> list[Element]:
    """Return a term's definition with its notes."""
    facts, own, *rest = blocks
    other = rest.pop(0) if rest and is_other(rest[0], tree) else None
    supplement = "".join(facts.itertext()).strip() == tree.t.supplement
    frame = element("section", f"{'cb-ours' if supplement else 'cb-text'} cb-definition", aria_label=tree.t.definition)
    frame.append(pair(own, other, tree))
    frame.extend(note(block, tree) for block in rest)
    return [renamed(facts, "ul", "cb-meta"), frame]


_BY_ID: dict[tuple[str, str], Grouping] = {
    ("", "notes"): notes,
    ("", "checklist"): questions,
    ("", "citations"): citations,
    ("", "mappings"): mappings,
    ("", "cited-by"): lists,
    ("", "editions"): lists,
    ("reference", "cited-at"): lists,
    ("reference", "helps"): lambda blocks, tree: [element("div", "cb-ours", lists(blocks, tree))],
    ("reference", "sources"): lists,
    ("references", "cited"): documents,
    ("references", "further"): documents,
    ("terms", "clause"): entries,
    ("terms", "supplement"): lambda blocks, tree: [element("div", "cb-ours", entries(blocks, tree))],
    ("terms", "pinyin"): initials,
    ("terms", "english"): initials,
    ("map", "list"): map_rows,
    ("home", "contents"): short,
    ("about", "edition"): lists,
    ("about", "defects"): defects,
}
"""What groups a section, by the page's kind and the id of the section's heading."""
