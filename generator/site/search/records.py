"""What can be found: one record for each clause, term and document, with the passages that a hit may lead to.

Provisions, checklist items and the clause titles of documents are passages of their clause or document, so that a
list of results names each place once and still leads to the very provision.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, zip_longest
from typing import Literal

from generator.model import LANGUAGES, Clause, FactText, Guideline, TermEntry, Text
from generator.site.navigation import sections
from generator.site.search.asked import page_names
from generator.site.search.chinese import syllables
from generator.site.search.passages import OWN, Passage, clause_passages, gone_words, part_gone, term_passages
from generator.standard.addresses import (
    clause_address,
    guideline_address,
    guideline_clause_anchor,
    term_address,
    withdrawn_address,
)
from generator.standard.documents import document_numbers
from generator.standard.index import Index, preferred
from generator.standard.inline import linear_text
from generator.standard.names import called
from generator.standard.numbers import display_number
from generator.words import page_words, text

RecordKind = Literal["clause", "term", "supplement", "listed", "document", "standard", "withdrawn", "retired", "page"]
_DIGITS = re.compile(r"(\d+(?:\.\d+)*)(?:-\d+)*[A-Za-z]*$")
"""What a reader types of a document's number."""


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
    asked: bool = False
    """Whether it has a checklist, on a page of its own: its address below `CHECKLISTS`."""


def records(index: Index) -> tuple[Record, ...]:
    """Return the records of a standard: clauses, terms, documents, each in its order, its number, old ids."""
    found = (
        *(_clause(index, clause) for clause in index.standard.clauses),
        *(_term(term) for term in index.standard.terms),
        *(_document(index, guideline) for guideline in index.standard.guidelines),
        *_standard(index),
        *_retired(index),
        *_pages(index),
    )
    names = [[name.zh for name in (record.title, *record.names)] for record in found]
    heard = syllables(chain.from_iterable(names))
    return tuple(
        replace(record, sounds=tuple(" ".join(heard[name]) for name in row))
        for record, row in zip(found, names, strict=True)
    )


def _pages(index: Index) -> Iterator[Record]:
    """Yield the pages of a site that stand for no single clause: all checklists, all terms."""
    for address, kind in sections(index):
        title = Text(**{language: getattr(page_words(language), kind) for language in LANGUAGES})
        pairs = zip_longest(*(page_names(kind, language) for language in LANGUAGES), fillvalue="")
        names = tuple(Text(zh=zh, en=en) for zh, en in pairs)
        yield Record(f"page-{kind}", "page", "", title, address, names)


def _standard(index: Index) -> Iterator[Record]:
    """Yield the standard itself, which is found by the numbers of its editions.

    Its title would stand above its clauses.
    """
    numbers = [*index.edition_numbers.values()]
    digits = tuple(dict.fromkeys(digits for number in numbers for digits in document_digits(number)))
    if digits:
        title = text("search.editions")
        yield Record("standard", "standard", numbers[-1], title, "about/", documents=digits)


def _retired(index: Index) -> Iterator[Record]:
    """Yield the ids that are no more, so that who looks for one learns what became of it."""
    for id_, (here, *parts) in index.pages_gone.items():
        title = text("pages.withdrawn_title", id=id_)
        passages = (Passage("about", "", "", gone_words(index, here)), *(part_gone(index, id_, part) for part in parts))
        yield Record(id_, "retired", id_, title, withdrawn_address(id_), passages=passages)


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


def _called_by_label(clause: Clause) -> Iterator[Text]:
    """Yield the label of a clause that has no digit, as 第十二条: it is looked for as a name."""
    if clause.label and not re.search(r"\d", clause.label):
        yield Text(zh=clause.label, en=clause.label)


def _clause(index: Index, clause: Clause) -> Record:
    editions = index.edition_numbers
    published = tuple(
        (number.number, editions.get(number.edition, number.edition))
        for number in clause.published
        if number.number != clause.number
    )
    older = (number.title for number in clause.published if number.title)
    drawn = (name for figure in clause.figures for name in (figure.number, figure.caption))
    names = (*_called_by_label(clause), *older, *drawn)
    passages = tuple(clause_passages(index, clause))
    own = " ".join(passage.text.zh for passage in passages if passage.kind in OWN)
    title = called(clause)
    return Record(
        id=clause.number or clause.id,
        kind="withdrawn" if clause.withdrawn else "clause",
        number=display_number(clause),
        title=title,
        address=clause_address(clause),
        names=names,
        published=published,
        mentions=document_digits(own),
        passages=passages,
        asked=bool(index.checklist_at(clause)),
    )


def _term(term: TermEntry) -> Record:
    title = Text(zh=preferred(term, "zh"), en=preferred(term, "en"))
    named = (linear_text(Text(zh=entry.zh or "", en=entry.en or "")) for entry in term.designations)
    others = [(words_.zh, words_.en if words_.en != words_.zh else "") for words_ in named]
    spelt = [(zh if zh != title.zh else "", en if en != title.en else "") for zh, en in others]
    forms = [("", form) for entry in term.designations for form in entry.forms]
    names = tuple(Text(zh=zh, en=en) for zh, en in (*spelt, *forms) if zh or en)
    passages = tuple(term_passages(term))
    return Record(
        id=term.number or term.id,
        kind="term" if term.number else "supplement",
        number=term.number or "",
        title=title,
        address=term_address(term),
        names=names,
        mentions=document_digits(" ".join(passage.text.zh for passage in passages)),
        passages=passages,
    )


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
        documents=tuple(dict.fromkeys(digits for text in (*numbers, *adopted) for digits in document_digits(text))),
        passages=tuple(passages),
    )
