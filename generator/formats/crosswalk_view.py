"""The crosswalk as plain cells, for workbooks and tables: a mapping a line, then what is unknown."""

from collections.abc import Iterator

from generator.formats.kit import Kit
from generator.model import Fact, FactText, GuidelineEdition, Language, Mapping, Text
from generator.standard.crosswalk import OwnRow, mapped_editions, own_rows, their_rows
from generator.standard.numbers import display_number
from generator.words import both, text, words

RELATIONS, CERTAINTIES, BASES = words("relations"), words("certainties"), words("bases")
COLUMNS = {
    "own": "compared.this_standard",
    "own_words": "compared.words",
    "document": "compared.edition",
    "their": "compared.other_document",
    "their_title": "pages.title",
    "relation": "pages.relation",
    "certainty": "pages.certainty",
    "basis": "compared.basis",
    "rationale": "pages.rationale",
    "id": "compared.id",
}
"""Columns of the list, each with the key of its words."""
Languages = tuple[Language, ...]


def crosswalk_lines(kit: Kit, languages: Languages) -> Iterator[dict[str, str]]:
    """Yield the lines of the list by column: every mapping, then the clauses of ours and theirs that have none.

    A column that a line lacks is empty.
    """
    index = kit.index
    rows = [row for row in own_rows(index) if not row.heads]
    for row in rows:
        for mapping in row.mappings:
            yield {**own_cells(kit, row, languages), **_mapped(kit, mapping, languages)}
    unknown = {"relation": both(text("pages.unknown"), languages)}
    for row in rows:
        if row.clause.id not in index.mappings_at:
            yield {**own_cells(kit, row, languages), **unknown}
    for edition in mapped_editions(index):
        for left in their_rows(index, edition):
            if not left.mappings and not left.heads:
                yield {**their_cells(kit, edition, left.clause.number, languages), **unknown}


def own_cells(kit: Kit, row: OwnRow, languages: Languages) -> dict[str, str]:
    """Return number and words of a clause of ours, or of a provision of it."""
    clause, provision = row.clause, row.provision
    mark = f" {kit.index.marks[provision.id].in_(languages[0])}" if provision else ""
    said = kit.index.linear[provision.id] if provision else clause.title
    return {"own": f"{display_number(clause) or clause.id}{mark}", "own_words": both(said, languages, "\n")}


def their_cells(kit: Kit, edition: GuidelineEdition, number: str, languages: Languages) -> dict[str, str]:
    """Return edition, number and title of a clause of a document."""
    title = kit.index.guideline_clauses[edition.id, number].title
    return {
        "document": edition.number,
        "their": their_number(kit, edition.id, number, languages),
        "their_title": "\n".join(titles(title, languages)),
    }


def their_number(kit: Kit, edition: str, number: str, languages: Languages) -> str:
    """Return the number of a clause of a document, of an annex with what it is."""
    annex = kit.index.guideline_clauses[edition, number].kind == "annex"
    return f"{both(text('pages.annex'), languages)} {number}" if annex else number


def titles(title: FactText, languages: Languages) -> Iterator[str]:
    """Yield a title in some languages, or in that which it has, and how sure it is where no source was read."""
    facts: dict[Language, Fact | None] = {"zh": title.zh, "en": title.en}
    known = {language: fact for language, fact in facts.items() if fact and fact.value}
    for language in [one for one in languages if one in known] or known:
        fact = known[language]
        how = text(f"confidences.{fact.confidence}")
        mark = "" if fact.confidence == "sourced" else text("compared.unsure", how=how).in_(language)
        yield f"{fact.value}{mark}"


def notices(kit: Kit) -> tuple[Text, ...]:
    """Return what is to be known before the tables are read."""
    unread = [mapping.basis == "title" for mapping in kit.index.standard.mappings]
    basis = "compared.unread" if all(unread) else "compared.unread_some" if any(unread) else ""
    return tuple(text(key) for key in ("compared.explained", basis, "compared.unknown_explained") if key)


def _mapped(kit: Kit, mapping: Mapping, languages: Languages) -> dict[str, str]:
    edition = kit.index.editions[mapping.edition]
    return {
        **their_cells(kit, edition, mapping.clause, languages),
        "relation": both(RELATIONS[mapping.type], languages),
        "certainty": both(CERTAINTIES[mapping.confidence], languages),
        "basis": both(BASES[mapping.basis], languages, "\n") if mapping.basis else "",
        "rationale": both(mapping.rationale, languages, "\n"),
        "id": mapping.id,
    }
