"""Clauses with what stands in them, and term entries."""

import re
from xml.etree.ElementTree import Element as Xml

from generator.formats.docx.template import looks
from generator.formats.docx.writing.figures import write_figure, write_formula
from generator.formats.docx.writing.manuscript import Heading, Manuscript, numbered
from generator.formats.docx.writing.runs import run
from generator.formats.docx.writing.tables import write_table
from generator.formats.docx.xml import element
from generator.model import (
    Block,
    Clause,
    Element,
    Figure,
    Formula,
    List,
    Paragraph,
    Remark,
    Table,
    TermEntry,
    Text,
)
from generator.standard.entries import printed_designations, source_text
from generator.standard.inline import linear
from generator.standard.numbers import display_number, heads_annex
from generator.standard.placing import placed
from generator.standard.running import as_running, joined
from generator.words import say

_NUMBER = re.compile(r"(?:[A-Z]|[0-9]{1,3})(?:\.[0-9]{1,3})*")
_DEPTHS = ("章", "一级条", "二级条", "三级条", "四级条", "五级条")
_UNTITLED = ("章", "一级", "二级", "三级", "四级", "五级")
_ENTRIES = ("一", "二", "三", "四", "五")
_HEADINGS: dict[Element, str] = {"bibliography": "参考文献标题", "index": "索引标题"}
_ENTRY_STYLES: dict[Element, str] = {"bibliography": "参考文献条目", "index": "索引项"}
_ENTRY_NUMBER = re.compile(r"\[(?P<number>[0-9]{1,3})\]\s*")


def write_clause(paper: Manuscript, clause: Clause) -> None:
    """Write a clause and its own content."""
    index = paper.kit.index
    blocks = list(placed(clause) if paper.both else as_running(index.standard.metadata, placed(clause)))
    paper.waiting = {
        block.mark: block.text for block in blocks if isinstance(block, Remark) and block.kind == "footnote"
    }
    _heading(paper, clause, blocks)
    _blocks(paper, blocks, index.element(clause))
    for entry in index.entries_in.get(clause.id, ()):
        _entry(paper, entry)
    for mark, words in paper.waiting.items():
        paper.text("脚注", words, before=[run(f"{mark}\u3000")])
    paper.waiting = {}


def _heading(paper: Manuscript, clause: Clause, blocks: list[Block]) -> None:
    """Write the heading of a clause; of one without a title its number, before its first paragraph."""
    title = clause.title
    if not title.zh and not title.en and clause.withdrawn:
        title = Text(zh=say("beside.withdrawn", "zh"), en=say("beside.withdrawn", "en"))
    if heads_annex(clause) and not clause.label:
        _annex(paper, clause)
        return
    number = display_number(clause)
    element_ = paper.kit.index.element(clause)
    if not number:
        _mark(paper, _HEADINGS.get(element_, "前言、引言标题"), title, (), 1, "")
        return
    titled = bool(title.zh or title.en)
    if not titled:
        first = blocks.pop(0) if blocks and isinstance(blocks[0], Paragraph) else None
        title = joined(first.provisions, paper.between) if isinstance(first, Paragraph) else Text()
    _numbered(paper, clause, number, title, titled=titled)


def _numbered(paper: Manuscript, clause: Clause, number: str, title: Text, *, titled: bool) -> None:
    annex, depth, parts = _parts(number)
    style = f"{_DEPTHS[depth]}标题" if titled else f"{_UNTITLED[depth]}无标题"
    if annex and depth:
        style = f"附录{_DEPTHS[depth - 1]}标题" if titled else f"附录{_UNTITLED[depth - 1]}无标题"
    level = len(paper.kit.index.ancestors(clause)) + 1
    if not parts or style not in looks():
        style = "章标题" if titled and level == 1 else "一级条标题" if titled else "段"
        _mark(paper, style, title, (numbered(0, 0),), level, f"{number}\u3000", titled=titled)
        return
    found = paper.numbering.counted("annex" if annex else "body", parts)
    _mark(paper, style, title, (numbered(found, depth),), level, "", titled=titled, number=number)


def _parts(number: str) -> tuple[bool, int, tuple[int, ...]]:
    """Return whether a number is one of an annex, how deep it stands, and its parts; none for another kind."""
    if not _NUMBER.fullmatch(number):
        return False, 0, ()
    head, *below = number.split(".")
    annex = head.isalpha()
    first = ord(head) - ord("A") + 1 if annex else int(head)
    depth = min(len(below), len(_DEPTHS))
    return annex, depth if depth < len(_DEPTHS) or annex else 0, (first, *map(int, below))


def _mark(  # noqa: PLR0913, PLR0917 - what a heading is made of
    paper: Manuscript,
    style: str,
    title: Text,
    look: tuple[Xml, ...],
    level: int,
    before: str,
    *,
    titled: bool = True,
    number: str = "",
) -> None:
    """Write a heading; one with a title is found by the contents."""
    place = len(paper.body)
    paper.text(style, title, *look, before=[run(before)] if before else ())
    if titled:
        shown = f"{number}\u3000" if number else before
        _anchored(paper, place, level, shown + linear(paper.own(title)))


def _anchored(paper: Manuscript, place: int, level: int, words: str) -> None:
    anchor = f"_Toc{len(paper.headings) + 1:06}"
    paper.headings.append(Heading(level, words, anchor))
    found = paper.body[place]
    id_ = str(len(paper.headings))
    found.insert(1, element("bookmarkStart", id=id_, name=anchor))
    found.append(element("bookmarkEnd", id=id_))


def _annex(paper: Manuscript, clause: Clause) -> None:
    place = len(paper.body)
    number = display_number(clause)
    found = paper.numbering.counted("annex", (ord(number) - ord("A") + 1,))
    paper.put("附录标识", (), numbered(found, 0))
    force = clause.annex or "normative"
    left, right = ("（", "）") if paper.language == "zh" else ("(", ")")
    paper.put("附录性质", [run(f"{left}{say(f'numbers.{force}', paper.language)}{right}")])
    paper.text("附录标题", clause.title)
    name = say("numbers.annex", paper.language, number=number, force=say(f"numbers.{force}", paper.language))
    _anchored(paper, place, 1, f"{name}\u3000{linear(paper.own(clause.title))}")


def _blocks(paper: Manuscript, blocks: list[Block], element_: Element) -> None:
    """Write what stands in a clause or behind a definition; notes that follow each other are counted together."""
    for block in blocks:
        match block:
            case Paragraph():
                _paragraph(paper, block, element_)
            case List():
                paper.items(_items(block, 1, paper.between))
            case Table():
                write_table(paper, block)
            case Figure():
                write_figure(paper, block)
            case Formula():
                write_formula(paper, block)
            case Remark() if block.kind != "footnote":
                paper.body += paper.remarks(block.kind, [(block.mark, block.text)])
                paper.points(block.points)


def _paragraph(paper: Manuscript, block: Paragraph, element_: Element) -> None:
    words = joined(block.provisions, paper.between)
    match = _ENTRY_NUMBER.match(paper.own(words)) if element_ == "bibliography" else None
    if match is None:
        paper.text(_ENTRY_STYLES.get(element_, "段"), words)
        return
    found = paper.entry_number(int(match["number"]))
    bare = Text(zh=_ENTRY_NUMBER.sub("", words.zh, count=1), en=_ENTRY_NUMBER.sub("", words.en, count=1))
    paper.text("参考文献条目", bare, numbered(found, 0))


def _items(block: List, depth: int, between: str) -> list[tuple[str, Text, int]]:
    made: list[tuple[str, Text, int]] = []
    for each in block.items:
        made.append((each.label, joined(each.provisions, between), depth))
        for below in each.content:
            made += _items(below, depth + 1, between)
    return made


def _entry(paper: Manuscript, entry: TermEntry) -> None:
    """Write a term entry: number and first designation, the others, definition, what stands behind it, source."""
    for place, words in enumerate(printed_designations(paper.kit.index, entry, paper.languages)):
        if place:
            paper.put("术语条其他", paper.runs(words))
            continue
        annex, depth, parts = _parts(entry.number or "")
        counted = parts and depth and not annex and depth <= len(_ENTRIES)
        style = f"术语条{_ENTRIES[depth - 1]}" if counted else "术语条其他"
        look = [numbered(paper.numbering.counted("body", parts), depth)] if counted else []
        look.append(element("ind", left="420", hanging="420"))
        before = run("\n" if counted else f"{entry.number}\n")
        paper.put(style, [before, *paper.runs(words)], *look)
    domain = entry.domain or Text()
    before_ = Text(zh=domain.zh and f"〈{domain.zh}〉", en=domain.en and f"〈{domain.en}〉 ")
    paper.text("定义", Text(zh=before_.zh + entry.definition.zh, en=before_.en + entry.definition.en))
    paper.points(entry.points)
    _blocks(paper, list(entry.content), "terms")
    source = source_text(entry)
    if source != Text():
        paper.text("来源段", source)
