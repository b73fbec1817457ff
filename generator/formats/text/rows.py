"""A standard row by row, as its document prints it: cover, clauses, term entries and all that stands in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from generator.formats.covers import cover_lines
from generator.formats.kit import Kit
from generator.model import (
    OTHER,
    Clause,
    Element,
    Figure,
    Footnote,
    Formula,
    Language,
    List,
    Paragraph,
    Point,
    Provision,
    Remark,
    Symbol,
    Table,
    TermEntry,
    Text,
    cells_in,
)
from generator.model.content import Block
from generator.standard.entries import printed_designations, source_text
from generator.standard.labels import label_name
from generator.standard.numbers import display_number, heads_annex
from generator.standard.placing import placed
from generator.standard.running import as_running, joined
from generator.words import say

Kind = Literal[
    "cover", "title", "heading", "untitled", "annex", "nature", "annex title", "text", "item", "term", "caption",
    "designation", "table", "formula", "symbol",
]  # fmt: skip


NOTHING = Text()
_IN_BOTH: tuple[Kind, ...] = ("cover", "title", "designation")
"""Rows whose words are those of the document, in whatever language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the text, in both languages."""

    kind: Kind = "text"
    text: Text = NOTHING
    before: str = ""
    """What is printed before the words: a number, a label, the name of a note."""
    parts: tuple[Text, ...] = ()
    """The provisions of a paragraph or an item, where it is several."""
    depth: int = 1
    """How deep a heading or an item stands, from 1."""
    table: Table | None = None
    latex: str = ""
    """Of a formula or a symbol."""


def rows_of(kit: Kit, language: Language, *, both: bool) -> Iterator[Row]:
    """Yield the rows of a standard, in the order of print; names and numbers in a language."""
    languages = (language, OTHER[language]) if both else (language,)
    for line in cover_lines(kit, language, both=both):
        yield Row(kind="title" if line.kind == "title" else "cover", text=Text(zh=line.words, en=line.words))
    for clause in kit.index.standard.clauses:
        yield from _Printing(kit, languages, kit.index.element(clause)).clause(clause)


@dataclass(frozen=True, slots=True)
class _Printing:
    """The printing of a clause."""

    kit: Kit
    languages: tuple[Language, ...]
    """The language of the text, and that of the translation below it."""
    element: Element

    @property
    def language(self) -> Language:
        return self.languages[0]

    def _say(self, key: str, /, **values: object) -> str:
        return say(f"word_file.{key}", self.language, **values)

    def clause(self, clause: Clause) -> Iterator[Row]:
        """Yield a clause, and the term entries that stand in it."""
        index = self.kit.index
        blocks = list(placed(clause))
        if len(self.languages) == 1:
            blocks = list(as_running(index.standard.metadata, tuple(blocks)))
        title = clause.title
        if not title.zh and not title.en and clause.withdrawn:
            title = Text(zh=say("beside.withdrawn", "zh"), en=say("beside.withdrawn", "en"))
        number, depth = display_number(clause), len(index.ancestors(clause)) + 1
        if heads_annex(clause) and not clause.label:
            yield from self._annex(clause, number)
        elif title.zh or title.en or not number:
            yield Row(kind="heading", text=title, before=number, depth=depth)
        else:
            first = blocks.pop(0) if blocks and isinstance(blocks[0], Paragraph) else None
            made = _provided(first.provisions) if isinstance(first, Paragraph) else Row()
            yield replace(made, kind="untitled", before=number, depth=depth)
        yield from self._blocks(blocks)
        for entry in index.entries_in.get(clause.id, ()):
            yield from self._entry(entry)

    def _annex(self, clause: Clause, number: str) -> Iterator[Row]:
        left, right = ("（", "）") if self.language == "zh" else ("(", ")")
        force = say(f"numbers.{clause.annex or 'normative'}", self.language)
        yield Row(kind="annex", before=say("numbers.annex_short", self.language, number=number))
        yield Row(kind="nature", before=f"{left}{force}{right}")
        yield Row(kind="annex title", text=clause.title)

    def _blocks(self, blocks: Iterable[Block]) -> Iterator[Row]:
        for block in blocks:
            match block:
                case Paragraph():
                    if self.element in ("bibliography", "index"):
                        yield from (Row(text=each.text, before=each.label) for each in block.provisions)
                    else:
                        yield _provided(block.provisions)
                case List():
                    yield from self._items(block, 1)
                case Table():
                    yield from self._table(block)
                case Figure():
                    yield from self._figure(block)
                case Formula():
                    yield from self._formula(block)
                case Remark():
                    yield from self._remark(block)

    def _items(self, block: List, depth: int) -> Iterator[Row]:
        for each in block.items:
            yield replace(_provided(each.provisions), kind="item", before=each.label, depth=depth)
            for below in each.content:
                yield from self._items(below, depth + 1)

    def _points(self, points: Iterable[Point], depth: int = 1) -> Iterator[Row]:
        for point in points:
            yield Row(kind="item", text=point.text, before=point.label, depth=depth)
            yield from self._points(point.points, depth + 1)

    def _remark(self, block: Remark) -> Iterator[Row]:
        if block.kind == "footnote":
            yield from self._footnotes((Footnote(mark=block.mark, text=block.text),))
            return
        numbered = block.mark and block.kind != "warning"
        name = self._say(f"{block.kind}_numbered", number=block.mark) if numbered else self._say(block.kind)
        yield Row(text=block.text, before=name)
        yield from self._points(block.points)

    def _notes(self, notes: tuple[Text, ...], footnotes: tuple[Footnote, ...]) -> Iterator[Row]:
        for place, note in enumerate(notes, 1):
            name = self._say("note_numbered", number=place) if len(notes) > 1 else self._say("note")
            yield Row(text=note, before=name)
        yield from self._footnotes(footnotes)

    def _footnotes(self, footnotes: tuple[Footnote, ...]) -> Iterator[Row]:
        for footnote in footnotes:
            yield Row(text=footnote.text, before=f"[^{footnote.mark}] ")

    def _table(self, table: Table) -> Iterator[Row]:
        if table.number or table.title:
            number = table.number and say("numbers.table", self.language, number=table.number)
            yield Row(kind="caption", text=table.title or Text(), before=number)
        if table.unit:
            yield Row(text=table.unit)
        yield Row(kind="table", table=table)
        yield from self._notes(table.notes, table.footnotes)

    def _figure(self, figure: Figure) -> Iterator[Row]:
        yield Row(kind="caption", text=figure.caption, before=figure.number.in_(self.language))
        if figure.unit:
            yield Row(text=figure.unit)
        for part in figure.parts:
            yield Row(text=part.text, before=f"{part.label} ")
        if figure.key:
            yield Row(before=self._say("key"))
        for entry in figure.key:
            yield Row(text=entry.text, before=f"{entry.mark}——")
        yield from self._notes(figure.notes, figure.footnotes)

    def _formula(self, formula: Formula) -> Iterator[Row]:
        number = formula.number and say("numbers.formula", self.language, number=formula.number)
        yield Row(kind="formula", latex=formula.latex, before=number)
        if formula.where:
            yield Row(before=self._say("where"))
        yield from map(_symbol, formula.where)

    def _entry(self, entry: TermEntry) -> Iterator[Row]:
        """Yield a term entry: number, designations, definition, what stands behind it, source."""
        yield Row(kind="term", before=entry.number or "", depth=(entry.number or "").count(".") + 1)
        for words in printed_designations(self.kit.index, entry, self.languages):
            shown = words.replace("\u3000", " ")
            yield Row(kind="designation", text=Text(zh=shown, en=shown))
        domain = entry.domain or Text()
        before = Text(zh=domain.zh and f"〈{domain.zh}〉", en=domain.en and f"〈{domain.en}〉 ")
        yield Row(text=Text(zh=before.zh + entry.definition.zh, en=before.en + entry.definition.en))
        yield from self._points(entry.points)
        yield from self._blocks(entry.content)
        if entry.source:
            yield Row(text=source_text(entry))


def _provided(provisions: tuple[Provision, ...]) -> Row:
    """Return the row of a paragraph."""
    return Row(text=joined(provisions), parts=tuple(provision.text for provision in provisions))


def _symbol(each: Symbol) -> Row:
    return Row(kind="symbol", latex=each.symbol, text=each.text)


def spaced(row: Row) -> str:
    """Return what is printed before the words of a row, and the blank between."""
    before = row.before
    if row.kind == "item":
        return f"{before} " if label_name(before) else before
    numbered = row.kind in ("heading", "untitled", "caption") and before and row.text != Text()
    return f"{before} " if numbered else before


def translation(row: Row, language: Language) -> tuple[str, ...]:
    """Return the translation that stands below the words of a row, a line for each provision."""
    words: str = getattr(row.text, OTHER[language])
    if row.kind in _IN_BOTH or not words or not getattr(row.text, language):
        return ()
    return tuple(getattr(part, OTHER[language]) for part in row.parts) or (words,)


def table_translation(row: Row, language: Language) -> Language | None:
    """Return the language in which the table of a row stands a second time; none where it is not translated."""
    other = OTHER[language]
    cells = cells_in(row.table) if row.table else ()
    return other if any(getattr(cell.text, other) for cell in cells) else None
