"""Where things stand: pages in a language's tree, anchors on them. Addresses come from ids, never from titles."""

from generator.model import Clause, Frame, Guideline, GuidelineEdition, Situation, TermEntry
from generator.model.drawing import Drawing
from generator.standard.citations import LISTED, DocumentCitation
from generator.standard.documents import DocumentNumber
from generator.standard.index import Index
from generator.standard.references import OtherEdition, Reference

HOME = ""
FULL = "full/"
CHAPTERS = "chapters/"
NUMBERS = "numbers/"
GUIDANCE = "guidance/"
JUDGEMENT = "judgement/"
TERMS = "terms/"
MAP = "terms/map/"
TERMS_COMPARED = "terms/compared/"
REFERENCES = "references/"
CROSSWALK = "crosswalk/"
TEACHING = "teaching/"
CHECKLISTS = "checklists/"
CHECKLIST_WHOLE = "checklists/all/"
CHECKLIST_HELP = "checklists/help/"
MIRROR = "mirror/"
ABOUT = "about/"
PERMALINKS = "c/"
EDITION_PARTS = ("differences", "same", "unseen", "numbers")
"""What the page of editions tells of each: how it differs, what is alike, what was not seen, its numbers."""
OTHER_EDITIONS = "editions"
"""The anchor on a clause's page where its numbers in other editions are told."""
DRAWINGS = "figures/"
"""Where the drawings lie that the Markdown of pages names."""


def drawing_address(name: str, drawing: Drawing) -> str:
    """Return the address of a drawing by the name under which pages show it: `figures/figure-1.svg`."""
    return f"{DRAWINGS}{name}.{drawing.ending}"


def clause_address(clause: Clause) -> str:
    """Return the address of a clause's page: `5.4.4.2/`."""
    return f"{clause.id}/"


def provision_address(index: Index, provision: str) -> str:
    """Return the address of a provision: `5.4.4.2/#5.4.4.2-b`."""
    return f"{clause_address(index.clause_of[provision])}#{provision}"


def term_address(term: TermEntry) -> str:
    """Return the address of a term's page."""
    return f"{TERMS}{term.id}/"


def guideline_address(guideline: Guideline) -> str:
    """Return the address of a guideline's page."""
    return f"{REFERENCES}{guideline.id}/"


def edition_address(index: Index, edition: GuidelineEdition) -> str:
    """Return the address of an edition on its guideline's page."""
    return f"{guideline_address(index.guideline_of[edition.id])}#{edition.id}"


def crosswalk_address(edition: GuidelineEdition) -> str:
    """Return the address of the page with our mappings to an edition."""
    return f"{CROSSWALK}{edition.id}/"


def guideline_clause_anchor(edition: str, number: str) -> str:
    """Return the anchor of a guideline's clause on its page: `gbt-19012-2019-7.4`."""
    return f"{edition}-{number}"


def edition_part_anchor(edition: str, part: str) -> str:
    """Return the anchor of one of `EDITION_PARTS` on the page of editions: `10301-2016-numbers`."""
    return f"{edition}-{part}"


def note_anchor(id_: str, place: int) -> str:
    """Return the anchor of a note of a table or a figure, counted from 0."""
    return f"{id_}-note-{place + 1}"


def footnote_anchor(id_: str, place: int) -> str:
    """Return the anchor of a footnote of a table or a figure, counted from 0."""
    return f"{id_}-footnote-{place + 1}"


def drawing_anchor(name: str, id_: str) -> str:
    """Return the anchor of what a drawing calls by an id of its own; `name` is that of the drawing on pages."""
    return f"{name}--{id_}"


def frame_anchor(frame: Frame, key: str) -> str:
    """Return the anchor of a place in a frame on the page of guidance: `frame-pdca-plan`."""
    return f"{frame.id}-{key}"


def checklist_anchor(clause: str) -> str:
    """Return the anchor at the head of a checklist: of a clause, by its id, or of the whole standard, without one."""
    return f"checklist-{clause}" if clause else "checklist"


def guideline_clause_address(index: Index, edition: str, number: str) -> str:
    """Return the address of a clause of a guideline's edition."""
    return f"{guideline_address(index.guideline_of[edition])}#{guideline_clause_anchor(edition, number)}"


def citing_address(index: Index, citation: DocumentCitation) -> str:
    """Return the address of the text that cites a document: a provision, a term, a table, the clause of a note."""
    if citation.place in index.provisions:
        return provision_address(index, citation.place)
    if citation.place in index.terms:
        return term_address(index.terms[citation.place])
    address = clause_address(citation.at.own.clause)
    return f"{address}#{citation.place}" if citation.place in index.blocks else address


def cited_address(index: Index, citation: DocumentCitation) -> str:
    """Return the address of what is cited: the clause, the edition or the document, as near as it is listed."""
    if citation.edition is None:
        return guideline_address(index.guidelines[citation.document])
    if citation.clause and (citation.edition, citation.clause) in index.guideline_clauses:
        return guideline_clause_address(index, citation.edition, citation.clause)
    return edition_address(index, index.editions[citation.edition])


def document_address(index: Index, number: DocumentNumber) -> str | None:
    """Return the address of the document or the edition that a number names, none where it is not among ours."""
    found = index.document(number)
    if found is None or (number.dated and not found[1]):
        return None
    return edition_address(index, found[1]) if found[1] else guideline_address(found[0])


def reference_address(index: Index, reference: Reference, within: Clause | None = None) -> str | None:
    """Return the address of what a text names, none where it is not here; `within` is the clause of the text.

    A clause of another edition is where ours tells its number there; one of another document stands in the list of
    that document's clauses.
    """
    if isinstance(reference.of, OtherEdition):
        clause = index.there(reference)
        return f"{clause_address(clause)}#{OTHER_EDITIONS}" if clause else None
    if reference.of:
        found = index.document(reference.of)
        edition = found[1] if found else None
        listed = edition and (edition.id, reference.number) in index.guideline_clauses and reference.kind in LISTED
        return guideline_clause_address(index, edition.id, reference.number) if edition and listed else None
    id_ = index.target(reference, within)
    if id_ in index.terms:
        return term_address(index.terms[id_])
    clause = index.clause_holding(id_) if id_ else None
    if clause is None:
        return None
    return clause_address(clause) if id_ == clause.id else f"{clause_address(clause)}#{id_}"


def situation_address(situation: Situation) -> str:
    """Return the address of a situation on the home page."""
    return f"{HOME}#{situation.id}"


def withdrawn_address(id_: str) -> str:
    """Return the address of a withdrawn id in a tree, where its page was."""
    return f"{TERMS}{id_}/" if id_.startswith("t-") else f"{id_}/"


def checklist_address(clause: Clause) -> str:
    """Return the address of a clause's checklist."""
    return f"{CHECKLISTS}{clause.id}/"


def permalink(id_: str) -> str:
    """Return the language-neutral address of a clause, a term or a document: `c/5.4.4.2/`, below the site."""
    return f"{PERMALINKS}{id_}/"


def root_of(address: str) -> str:
    """Return the relative way from a page's address to the root of its tree: `../../` for `terms/t-customer/`."""
    return "../" * address.partition("#")[0].count("/")


def file_of(address: str) -> str:
    """Return the Markdown file that becomes an address: `terms/t-customer.md`; indexes keep their folder."""
    if address in (HOME, TERMS, REFERENCES, CROSSWALK, CHECKLISTS):
        return f"{address}index.md"
    return f"{address.rstrip('/')}.md"
