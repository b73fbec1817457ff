"""The one table of addresses: what each page, permalink, download and anchor of a site is called, and whose it is.

Pages are made at the addresses named here, and a check finds two that would be one.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model import Block, Figure, Remark, Table
from generator.standard.addresses import (
    ABOUT,
    CHAPTERS,
    CHECKLIST_HELP,
    CHECKLIST_WHOLE,
    CHECKLISTS,
    CROSSWALK,
    DRAWINGS,
    EDITION_PARTS,
    FULL,
    GUIDANCE,
    HOME,
    JUDGEMENT,
    MAP,
    MIRROR,
    NUMBERS,
    PERMALINKS,
    REFERENCES,
    TEACHING,
    TERMS,
    TERMS_COMPARED,
    checklist_address,
    checklist_anchor,
    crosswalk_address,
    drawing_anchor,
    edition_part_anchor,
    footnote_anchor,
    frame_anchor,
    guideline_clause_anchor,
    note_anchor,
    withdrawn_address,
)
from generator.standard.crosswalk import mapped_editions
from generator.standard.index import Index
from generator.standard.permalinks import page_addresses, permalinks

DOWNLOADS = "downloads/"
OWN_PAGES = (
    HOME, FULL, CHAPTERS, NUMBERS, GUIDANCE, TERMS, MAP, TERMS_COMPARED, TEACHING, REFERENCES, CROSSWALK,
    CHECKLISTS, CHECKLIST_WHOLE, CHECKLIST_HELP, ABOUT, JUDGEMENT, MIRROR,
    DRAWINGS, "assets/", "search/", f"{DOWNLOADS}all", f"{DOWNLOADS}crosswalk",
)  # fmt: skip
"""The pages and folders that the site has for itself, in each tree."""
OWN_NAMES = (
    "404",
    "404.html",
    "index",
    "index.html",
    "index.md",
    "pieces.json",
    "readme",
    "readme.md",
    "sitemap.xml",
    "sitemap.xml.gz",
)
"""What a folder of pages may hold besides them, in any capitals: engines take a README for the folder's own page."""
OWN_ANCHORS = frozenset(
    {
        "accessibility", "amendments", "answers", "aspects", "assignments", "authority", "back", "case", "changed",
        "changes", "checklist", "checks", "choose", "citations", "cite", "cite-bibtex", "cite-csl", "cite-en",
        "cite-ris", "cite-zh", "cited", "cited-at", "cited-by", "clause", "compare", "consensus", "content",
        "contents", "defects", "designations", "edition", "editions", "english", "files", "fill", "from-here",
        "from-there", "further", "guidance", "helps", "joining", "kept", "keys", "kit", "known", "links", "list",
        "logs", "map-title", "mappings", "next", "nonconformities", "notes", "ours", "paper", "paths", "photos",
        "pinyin", "prepare", "private", "questions", "related", "report", "rights", "site-visit", "situations",
        "slides", "source", "sources", "status", "supplement", "together", "top", "translation", "uses", "withdrawn",
    }
)  # fmt: skip
"""The anchors that pages have for themselves."""
OWN_BEGINNINGS = ("cb-", "def-", "kit-")
"""How further anchors of theirs begin."""


class Taken(NamedTuple):
    """An address and whose it is."""

    address: str
    """Relative to a tree, or `c/…` and `downloads/…` relative to the site."""
    owner: str
    """The id whose it is; empty for the site itself."""
    written: str
    """The id as it is written, where it is a retired one."""


class Moved(NamedTuple):
    """Where the page of a retired id leads."""

    address: str
    """In each language's tree; may carry an anchor."""
    owner: str
    """Id of what is there."""


def moved(index: Index) -> dict[str, Moved]:
    """Return the addresses of retired pages in a tree, each with what took its place."""
    found: dict[str, Moved] = {}
    for link in permalinks(index):
        if link.path in index.retired and (index.had_page(link.path) or "#" not in link.address):
            folder = next((folder for folder in (TERMS, REFERENCES) if link.address.startswith(folder)), "")
            found[f"{folder}{link.path}/"] = Moved(link.address, link.owner)
            clause = index.clauses.get(link.owner) or index.clause_of.get(link.owner)
            if clause and any(index.checklist_at(part) for part in index.descendants(clause)):
                found[f"{CHECKLISTS}{link.path}/"] = Moved(checklist_address(clause), clause.id)
    for old in index.pages_gone:
        if withdrawn_address(old) == f"{old}/" and "-" in old:  # it may have been a document
            found[f"{REFERENCES}{old}/"] = Moved(withdrawn_address(old), old)
    return found


def taken(index: Index) -> Iterator[Taken]:
    """Yield every address of a site, those of the site itself first."""
    for page in OWN_PAGES:
        yield Taken(page, "", "")
    for folder in (HOME, TERMS, REFERENCES, CROSSWALK, CHECKLISTS, PERMALINKS):
        for name in OWN_NAMES:
            yield Taken(f"{folder}{name}/", "", "")
    for id_, address in page_addresses(index):
        yield Taken(address, id_, id_)
    for clause in index.standard.clauses:
        yield from (Taken(at, clause.id, clause.id) for at in (checklist_address(clause), f"{DOWNLOADS}{clause.id}"))
    yield from (Taken(crosswalk_address(edition), edition.id, edition.id) for edition in mapped_editions(index))
    for address in moved(index):
        old = address.rstrip("/").rpartition("/")[2]
        yield Taken(address, old, old)
    for old in index.pages_gone:
        yield Taken(withdrawn_address(old), old, old)
    for link in permalinks(index):
        yield Taken(f"{PERMALINKS}{link.path}/", link.owner, link.path if link.path in index.successors else link.owner)


def anchors(index: Index) -> Iterator[Taken]:
    """Yield every anchor of the pages but their own: those that are made of an id, the ids themselves, and old ones.

    No two are one, on whichever pages they stand: the full text has them all.
    """
    for clause in index.standard.clauses:
        yield Taken(f"#{checklist_anchor(clause.id)}", clause.id, clause.id)
        yield from _anchors_in(clause.id, clause.content)
    for term in index.standard.terms:
        yield from _anchors_in(term.id, term.content)
    for citation in index.citations:
        owner = (citation.written and citation.written.id) or citation.place
        yield Taken(f"#{citation.id}", owner, owner)
    yield from _anchors_of_frames(index)
    for told in index.editions_told:
        yield from (Taken(f"#{edition_part_anchor(told.id, part)}", told.id, told.id) for part in EDITION_PARTS)
    for edition in index.editions.values():
        for number in sorted({clause.number for clause in edition.clauses}):
            anchor = guideline_clause_anchor(edition.id, number)
            yield Taken(f"#{anchor}", f"{edition.id} {number}", edition.id)
    for passage in index.passages[None].passages:
        if passage.path == ("id",):
            yield Taken(f"#{passage.text}", passage.text, passage.text)
    for old in index.standard.ledger.retired:
        yield Taken(f"#{old}", old, old)


def _anchors_of_frames(index: Index) -> Iterator[Taken]:
    for frame in index.frames.values():
        yield Taken(f"#{frame.id}", frame.key, frame.key)  # its id is written nowhere: what else has it must be told
        yield from (Taken(f"#{frame_anchor(frame, value.key)}", frame.id, frame.id) for value in frame.values)


def _anchors_in(owner: str, content: Iterable[Block]) -> Iterator[Taken]:
    """Yield the anchors that are made for the remarks of a clause or an entry, its tables and its figures."""
    for block in content:
        if isinstance(block, Remark):
            yield Taken(f"#{block.id}", owner, owner)
        elif isinstance(block, Table | Figure):
            made = [note_anchor(block.id, place) for place in range(len(block.notes))]
            made += [footnote_anchor(block.id, place) for place in range(len(block.footnotes))]
            yield from (Taken(f"#{anchor}", block.id, block.id) for anchor in made)


def own_beginnings(index: Index) -> tuple[str, ...]:
    """Return how anchors of pages begin, in small letters, that are no ids: those in drawings of figures among them."""
    drawings = (drawing_anchor(name, "") for figure in index.standard.figures for name in figure.files)
    return (*OWN_BEGINNINGS, *(name.lower() for name in drawings))
