"""What can be found: one record for each clause, term and document, with the passages that a hit may lead to.

Provisions, checklist items and the clause titles of documents are passages of their clause or document, so that a
list of results names each place once and still leads to the very provision.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.model import Block, Clause, FactText, Formula, Guideline, Remark, Table, TermEntry, Text
from generator.site.pages.withdrawn_pages import withdrawal
from generator.site.search.chinese import syllables
from generator.standard.addresses import (
    checklist_address,
    clause_address,
    guideline_address,
    guideline_clause_anchor,
    term_address,
    withdrawn_address,
)
from generator.standard.attributes import reference_words, words_at
from generator.standard.documents import document_numbers
from generator.standard.entries import in_lines, source_text
from generator.standard.formula_words import linear_formula
from generator.standard.index import Index, preferred
from generator.standard.inline import linear_text
from generator.standard.leads import table_name
from generator.standard.marks import Mark
from generator.standard.names import called
from generator.standard.numbers import display_number
from generator.standard.translation import ASKED
from generator.words import text

RecordKind = Literal["clause", "term", "supplement", "listed", "document", "standard", "withdrawn"]
PassageKind = Literal[
    "requirement", "instruction", "recommendation", "permission", "statement", "entry",
    "note", "example", "table", "formula", "definition", "title", "about", "item", "editorial", "published",
    "attribute", "reference",
]  # fmt: skip
OWN: frozenset[PassageKind] = frozenset({
    "requirement", "instruction", "recommendation", "permission", "statement", "entry", "note", "example", "table",
    "formula", "definition", "about",
})  # fmt: skip
"""Passages that say what their record says; the others stand beside it and weigh less."""

_DIGITS = re.compile(r"(\d+(?:\.\d+)*)(?:-\d+)*[A-Za-z]*$")
"""What a reader types of a document's number."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that a hit may lead to."""

    kind: PassageKind
    address: str
    """Where it stands, relative to the record's page: an anchor, or another page's address after a slash."""
    label: str
    """Letter or number before it."""
    text: Text


@dataclass(frozen=True, slots=True)
class Record:
    """A clause, a term or a document as search knows it."""

    id: str
    """What an evaluation calls it: the number, `ref-` and a document's digits, or the id of what has neither."""
    kind: RecordKind
    number: str
    title: Text
    address: str
    """Its page, relative to the reader's tree."""
    names: tuple[Text, ...] = ()
    """Its other names; the Chinese or the English may be empty."""
    sounds: tuple[str, ...] = ()
    """Pinyin of the title's and the other names' Chinese, syllables with spaces between."""
    published: tuple[tuple[str, str], ...] = ()
    """Its numbers in other editions of the standard, each with that edition's own number."""
    documents: tuple[str, ...] = ()
    """Numbers of the documents that it is: `19012`, `19012-2019`, `10002`."""
    mentions: tuple[str, ...] = ()
    """Numbers of the documents that its text names."""
    passages: tuple[Passage, ...] = ()


def records(index: Index) -> tuple[Record, ...]:
    """Return the records of a standard: clauses, terms, documents, each in its order, its number, old ids."""
    return (
        *(_clause(index, clause) for clause in index.standard.clauses),
        *(_term(term) for term in index.standard.terms),
        *(_document(index, guideline) for guideline in index.standard.guidelines),
        *_standard(index),
        *_withdrawn(index),
    )


def _standard(index: Index) -> Iterator[Record]:
    """Yield the standard itself, which is found by the numbers of its editions.

    Its title would stand above its clauses.
    """
    numbers = [*index.edition_numbers.values()]
    digits = tuple(dict.fromkeys(digits for number in numbers for digits in document_digits(number)))
    if digits:
        title = text("search.editions")
        yield Record("standard", "standard", numbers[-1], title, "about/", (), _sounds(title, ()), documents=digits)


def _withdrawn(index: Index) -> Iterator[Record]:
    """Yield the ids that are no more, so that who looks for one learns what became of it."""
    for id_, (here, *_) in index.pages_gone.items():
        title = text("pages.withdrawn_title", id=id_)
        passages = (Passage("about", "", "", withdrawal(index, here)),)
        yield Record(id_, "withdrawn", id_, title, withdrawn_address(id_), sounds=_sounds(title, ()), passages=passages)


def document_digits(text: str) -> tuple[str, ...]:
    """Return the numbers of the documents named in a text, each also without its year: `19012-2008`, `19012`."""
    found: dict[str, None] = {}
    for number in document_numbers(text):
        digits = _DIGITS.search(number.name)
        if digits and number.year:
            found[f"{digits[1]}-{number.year}"] = None
        if digits:
            found[digits[1]] = None
    return tuple(found)


def _sounds(title: Text, names: tuple[Text, ...]) -> tuple[str, ...]:
    return tuple(" ".join(syllables(text.zh)) for text in (title, *names))


def _clause(index: Index, clause: Clause) -> Record:
    editions = index.edition_numbers
    published = tuple(
        (number.number, editions.get(number.edition, number.edition))
        for number in clause.published
        if number.number != clause.number
    )
    older = (number.title for number in clause.published if number.title)
    drawn = (name for figure in clause.figures for name in (figure.number, figure.caption))
    names = (*older, *drawn)
    passages = tuple(_clause_passages(index, clause))
    own = " ".join(passage.text.zh for passage in passages if passage.kind in OWN)
    title = called(clause)
    return Record(
        id=clause.number or clause.id,
        kind="clause",
        number=display_number(clause),
        title=title,
        address=clause_address(clause),
        names=names,
        sounds=_sounds(title, names),
        published=published,
        mentions=document_digits(own),
        passages=passages,
    )


def _letter(mark: Mark) -> str:
    """Return a mark without its closing bracket, which the list of results draws; nothing for a sentence or a cell."""
    if mark.full:
        return mark.full.rstrip(")）")
    return mark.name if mark.shown else ""


def _clause_passages(index: Index, clause: Clause) -> Iterator[Passage]:
    for provision in clause.provisions:
        letter = _letter(index.marks[provision.id]) if len(clause.provisions) > 1 else ""
        yield Passage(provision.kind, f"#{provision.id}", letter, linear_text(index.whole[provision.id]))
    yield from _block_passages(clause.content)
    for held in words_at(index, index.attributes[clause.id]):
        yield Passage("attribute", "", "", held)
    for reference in clause.references:
        given = reference_words(reference)
        yield Passage("reference", "", "", Text(zh=given, en=given))
    for question in (each for each in index.checklist_at(clause) if each.question != ASKED):
        yield Passage("item", f"/{checklist_address(clause)}#{question.id}", "", linear_text(question.question))


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


def _term(term: TermEntry) -> Record:
    title = Text(zh=preferred(term, "zh"), en=preferred(term, "en"))
    named = (linear_text(Text(zh=entry.zh or "", en=entry.en or "")) for entry in term.designations)
    others = [(words_.zh, words_.en if words_.en != words_.zh else "") for words_ in named]
    spelt = [(zh if zh != title.zh else "", en if en != title.en else "") for zh, en in others]
    forms = [("", form) for entry in term.designations for form in entry.forms]
    names = tuple(Text(zh=zh, en=en) for zh, en in (*spelt, *forms) if zh or en)
    passages = tuple(_term_passages(term))
    return Record(
        id=term.number or term.id,
        kind="term" if term.number else "supplement",
        number=term.number or "",
        title=title,
        address=term_address(term),
        names=names,
        sounds=_sounds(title, names),
        mentions=document_digits(" ".join(passage.text.zh for passage in passages)),
        passages=passages,
    )


def _term_passages(term: TermEntry) -> Iterator[Passage]:
    if term.domain:
        yield Passage("about", "", "", linear_text(term.domain))
    yield Passage("definition", "", "", in_lines(term.definition, term.points))
    yield from _block_passages(term.content)
    source = source_text(term)
    if source != Text():
        yield Passage("note", "", "", source)


def _plain(text: FactText) -> Text:
    zh, en = ((fact.value or "") if fact else "" for fact in (text.zh, text.en))
    return Text(zh=zh, en=en)


def _document(index: Index, guideline: Guideline) -> Record:
    titles = [_plain(edition.title) for edition in guideline.editions]
    title = titles[0]
    parts = [Text(zh=other.zh.split(" ")[-1], en=re.split(r"\s?—\s?", other.en)[-1]) for other in titles]
    names = tuple(dict.fromkeys(text for text in (*titles[1:], *parts) if text != title and (text.zh or text.en)))
    numbers = [guideline.number, *(edition.number for edition in guideline.editions)]
    adopted = [edition.adopts.value for edition in guideline.editions if edition.adopts and edition.adopts.value]
    listed = any(
        index.element(citation.at.own.clause) == "references" for citation in index.citations_of.get(guideline.id, ())
    )
    passages = [Passage("about", "", "", guideline.about)]
    seen: set[Text] = set()
    for edition in guideline.editions:
        for clause in edition.clauses:
            text = _plain(clause.title)
            if text not in seen:
                seen.add(text)
                passages.append(
                    Passage("title", f"#{guideline_clause_anchor(edition.id, clause.number)}", clause.number, text)
                )
    return Record(
        id=f"ref-{re.sub(r'[^0-9.]', '', guideline.number)}",
        kind="listed" if listed else "document",
        number=guideline.number,
        title=title,
        address=guideline_address(guideline),
        names=names,
        sounds=_sounds(title, names),
        documents=tuple(dict.fromkeys(digits for text in (*numbers, *adopted) for digits in document_digits(text))),
        passages=tuple(passages),
    )
