"""Where things stand: pages in a language's tree, anchors on them. Addresses come from ids, never from titles."""

from generator.model import Clause, Guideline, GuidelineEdition, TermEntry
from generator.standard.index import Index

HOME = ""
FULL = "full/"
CHAPTERS = "chapters/"
TERMS = "terms/"
MAP = "terms/map/"
REFERENCES = "references/"
CHECKLISTS = "checklists/"
CHECKLIST_WHOLE = "checklists/all/"
CHECKLIST_HELP = "checklists/help/"
ABOUT = "about/"
PERMALINKS = "c/"
DRAWINGS = "figures/"
"""Where the drawings lie that the Markdown of pages names."""


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


def guideline_clause_anchor(edition: str, number: str) -> str:
    """Return the anchor of a guideline's clause on its page: `gbt-19012-2019-7.4`."""
    return f"{edition}-{number}"


def guideline_clause_address(index: Index, edition: str, number: str) -> str:
    """Return the address of a clause of a guideline's edition."""
    return f"{guideline_address(index.guideline_of[edition])}#{guideline_clause_anchor(edition, number)}"


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
    if address in (HOME, TERMS, REFERENCES, CHECKLISTS):
        return f"{address}index.md"
    return f"{address.rstrip('/')}.md"
