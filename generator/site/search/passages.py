"""The passages of a clause or a term: the texts that a hit may lead to."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from generator.model import (
    LANGUAGES,
    AttributeValue,
    Block,
    Clause,
    Formula,
    Provision,
    Remark,
    Table,
    TermEntry,
    Text,
)
from generator.site.pages.withdrawn_pages import withdrawal
from generator.standard.addresses import checklist_address
from generator.standard.attributes import Attributes, attribute_words, held_values, reference_words, withdrawal_words
from generator.standard.entries import in_lines, source_text
from generator.standard.formula_words import linear_formula
from generator.standard.index import Index
from generator.standard.inline import linear_text
from generator.standard.leads import table_name
from generator.standard.retirements import Withdrawn
from generator.standard.translation import ASKED
from generator.words import in_line, say, text

PassageKind = Literal[
    "requirement", "instruction", "recommendation", "permission", "statement", "entry",
    "note", "example", "table", "formula", "definition", "title", "about", "item", "editorial", "published",
    "attribute", "reference", "withdrawn", "retired", "guidance",
]  # fmt: skip
OWN: frozenset[PassageKind] = frozenset({
    "requirement", "instruction", "recommendation", "permission", "statement", "entry", "note", "example", "table",
    "formula", "definition", "about",
})  # fmt: skip
"""Passages that say what their record says; the others stand beside it and weigh less."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that a hit may lead to."""

    kind: PassageKind
    address: str
    """Where it stands, relative to the record's page: an anchor, or another page's address after a slash."""
    label: str
    """Letter or number before it."""
    text: Text


def letter_of(index: Index, provision: Provision) -> str:
    """Return a mark without its closing bracket, which the list of results draws; nothing for a sentence or a cell."""
    if len(index.clause_of[provision.id].provisions) == 1:
        return ""
    mark = index.marks[provision.id]
    if mark.full:
        return mark.full.rstrip(")）")
    return mark.name if mark.shown else ""


def clause_passages(index: Index, clause: Clause) -> Iterator[Passage]:
    """Yield the passages of a clause: first what became of it where it is withdrawn, then its own, then the others."""
    if clause.withdrawn:
        yield Passage("withdrawn", "", "", withdrawal_words(index, clause))
    for provision in clause.provisions:
        kind = "withdrawn" if provision.id in index.deleted else provision.kind
        yield Passage(kind, f"#{provision.id}", letter_of(index, provision), linear_text(index.whole[provision.id]))
    yield from _block_passages(clause.content)
    yield from (Passage("attribute", "", "", words_) for words_ in _attributes(index, index.attributes[clause.id]))
    for provision in clause.provisions:
        letter, own = letter_of(index, provision), {held.attribute: held.values for held in provision.attributes}
        yield from (Passage("attribute", f"#{provision.id}", letter, words_) for words_ in _attributes(index, own))
    yield from (part_gone(index, clause.id, part) for part in index.parts_gone.get(clause.id, ()))
    for reference in clause.references:
        given = reference_words(reference)
        yield Passage("reference", "", "", Text(zh=given, en=given))
    for question in (each for each in index.checklist_at(clause) if each.question != ASKED):
        yield Passage("item", f"/{checklist_address(clause)}#{question.id}", "", linear_text(question.question))
    yield from _guidance(index, clause)


def _guidance(index: Index, clause: Clause) -> Iterator[Passage]:
    """Yield what the guidance on a clause has; its own words, twice those of the standard, would double the index."""
    if guidance := index.guidance_on.get(clause.id):
        has = [name for name in ("practices", "nonconformities") if getattr(guidance, name)]
        parts = [text(f"pages.guidance_{name}") for name in has] or [text("pages.guidance")]
        yield Passage("guidance", "#guidance", "", in_line(parts, "shared.comma"))


def _attributes(index: Index, held: Attributes) -> Iterator[Text]:
    """Yield attributes with their values, each with its key where its name lacks that: 1级（L1）."""
    for attribute, values in held_values(index, held):
        yield attribute_words(attribute, tuple(replace(value, name=_keyed(value)) for value in values))


def _keyed(value: AttributeValue) -> Text:
    zh, en = (
        name
        if not name or value.key.casefold() in name.casefold()
        else say("search.keyed", language, name=name, word=value.key)
        for language in LANGUAGES
        for name in (getattr(value.name, language),)
    )
    return Text(zh=zh, en=en)


def part_gone(index: Index, above: str, part: Withdrawn) -> Passage:
    """Return what became of a part of a clause, in use or retired, that is no more."""
    letter = part.id.removeprefix(f"{above}-")
    return Passage("retired", f"#{part.id}", letter if len(letter) == 1 else "", gone_words(index, part))


def gone_words(index: Index, part: Withdrawn) -> Text:
    """Return what became of a retired id, with the ids that took its place."""
    said, now = withdrawal(index, part), " · ".join(part.successors)
    return Text(zh=f"{said.zh}{now}", en=f"{said.en} {now}".rstrip())


def _block_passages(blocks: tuple[Block, ...]) -> Iterator[Passage]:
    """Yield the passages of what stands in a clause or a term entry and is no provision."""
    for block in blocks:
        if isinstance(block, Remark):
            yield Passage("example" if block.kind == "example" else "note", "", "", in_lines(block.text, block.points))
        elif isinstance(block, Table):
            yield from _table(block)
        elif isinstance(block, Formula):
            words_ = linear_formula(block.latex)
            yield Passage("formula", f"#{block.id}", block.number, Text(zh=words_, en=words_))
            yield from (
                Passage("formula", f"#{block.id}", linear_formula(entry.symbol), linear_text(entry.text))
                for entry in block.where
            )


def _table(table: Table) -> Iterator[Passage]:
    """Yield a table's name and its rows, each as one passage, and its notes."""
    rows = [
        Text(zh=" ".join(cell.text.zh for cell in row), en=" ".join(cell.text.en for cell in row).strip())
        for row in table.rows
    ]
    notes = [*table.notes, *(note.text for note in table.footnotes)]
    for words_ in (table_name(table), *rows, *notes):
        if words_.zh or words_.en:
            yield Passage("table", f"#{table.id}", table.number, linear_text(words_))


def term_passages(term: TermEntry) -> Iterator[Passage]:
    """Yield the passages of a term entry."""
    if term.domain:
        yield Passage("about", "", "", linear_text(term.domain))
    yield Passage("definition", "", "", in_lines(term.definition, term.points))
    yield from _block_passages(term.content)
    source = source_text(term)
    if source != Text():
        yield Passage("note", "", "", source)
