"""The chapters of an EPUB as plain values: clauses with what stands in them, term entries, and what is ours."""

from dataclasses import replace

from generator.formats.epub.blocks import Pictures, Values, content, points
from generator.formats.epub.pen import Head, Pen, Spoken
from generator.formats.pdf.beside import beside
from generator.model import LANGUAGE_TAGS, Clause, TermEntry, Text
from generator.standard.entries import book_words, source_text
from generator.standard.guidance import parts_of
from generator.standard.numbers import display_number, heading_number, heads_annex
from generator.words import say

_DEEPEST = 6
"""The level of headings that HTML has at most."""

_NOTES = {"defect": "epub.defect", "known": "epub.known", "context": "epub.context"}
"""What says of a note that it is ours, by its kind."""


def clause_view(pen: Pen, pictures: Pictures, clause: Clause) -> Values:
    """Return a clause without those below it."""
    index = pen.kit.index
    here = replace(pen, without=clause.id)
    return {
        "id": clause.id,
        "level": min(len(index.ancestors(clause)) + 1, _DEEPEST),
        "title": _title(here, clause),
        "informative": index.is_informative(clause),
        "beside": [here.words(line) for line in beside(index, clause)],
        "not_given": here.ours("shared.not_given") if clause.text != "given" else (),
        "content": content(here, pictures, clause),
        "guidance": _guidance(here, clause) if pen.kit.guidance else [],
        "notes": notes_on(here, clause.id),
        "terms": [term_view(pen, pictures, term) for term in index.entries_in.get(clause.id, ())],
    }


def _title(pen: Pen, clause: Clause) -> tuple[Spoken, ...]:
    """Return a clause's heading: the number once, or of an annex its designation in each language."""
    annex = heads_annex(clause)
    number = f"{display_number(clause)} ".lstrip()
    if clause.title == Text() and not annex:
        return (Spoken(LANGUAGE_TAGS[pen.first], pen.line(number.strip() or clause.id, pen.first).html),)
    made = pen.words(clause.title, lambda one: f"{heading_number(clause, one)} " if annex else "", linked=False)
    return (replace(made[0], html=pen.line(number, pen.first).html + made[0].html), *made[1:]) if not annex else made


def notes_on(pen: Pen, *places: str) -> list[Values]:
    """Return the editorial notes at some places, each with what says that it is ours."""
    notes = (note for on in places for note in pen.kit.index.notes_on.get(on, ()))
    return [{"id": note.id, "kind": pen.ours(_NOTES[note.kind]), "words": pen.words(note.text)} for note in notes]


def _place(place: Text | None) -> Head:
    """Return what stands before guidance: what it speaks of, where it does not speak of the clause as a whole."""
    return lambda language: f"{place.in_(language)}{say('shared.colon', language)}" if place else ""


def _guidance(pen: Pen, clause: Clause) -> list[Values]:
    guidance = pen.kit.index.guidance_on.get(clause.id)
    return [
        {
            "name": pen.words(part.name, lack=False, linked=False),
            "texts": [pen.words(words, _place(place)) for place, words in part.texts],
        }
        for part in (parts_of(pen.kit.index, guidance) if guidance else ())
    ]


def term_view(pen: Pen, pictures: Pictures, term: TermEntry) -> Values:
    """Return a term entry, one of the supplement without a number."""
    index = pen.kit.index
    here = replace(pen, without=term.id)
    holder = index.holder(term)
    domain, source = term.domain, source_text(term)
    return {
        "id": term.id,
        "level": min(len(index.ancestors(holder)) + 2, _DEEPEST) if holder else 2,
        "number": term.number or "",
        "designations": [
            {
                "words": [pen.line(word, language) for language, word in made.words.items()],
                "status": pen.ours(f"acceptability.{made.status}") if made.status else (),
                "added": pen.ours("shared.added") if made.added else (),
            }
            for made in book_words(index, term, pen.languages)
        ],
        "definition": here.words(term.definition, lambda one: f"〈{domain.in_(one)}〉" if domain else ""),
        "points": points(here, term.points),
        "content": content(here, pictures, term),
        "source": here.words(source) if source != Text() else (),
        "notes": notes_on(here, term.id),
    }
