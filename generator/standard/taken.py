"""The one table of addresses: what each page, permalink, download and anchor of a site is called, and whose it is.

Pages are made at the addresses named here, and a check finds two that would be one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from generator.model.ids import is_id
from generator.standard.addresses import (
    ABOUT,
    CHAPTERS,
    CHECKLIST_HELP,
    CHECKLIST_WHOLE,
    CHECKLISTS,
    DRAWINGS,
    FULL,
    HOME,
    MAP,
    PERMALINKS,
    REFERENCES,
    TERMS,
    checklist_address,
    clause_address,
    guideline_address,
    guideline_clause_anchor,
    term_address,
    withdrawn_address,
)
from generator.standard.index import Index

DOWNLOADS = "downloads/"
OWN_PAGES = (
    HOME, FULL, CHAPTERS, TERMS, MAP, REFERENCES, CHECKLISTS, CHECKLIST_WHOLE, CHECKLIST_HELP, ABOUT, DRAWINGS,
    "assets/", "search/", f"{DOWNLOADS}all",
)  # fmt: skip
"""The pages and folders that the site has for itself, in each tree."""
OWN_NAMES = (
    "404",
    "404.html",
    "index",
    "index.html",
    "index.md",
    "readme",
    "readme.md",
    "sitemap.xml",
    "sitemap.xml.gz",
)
"""What a folder of pages may hold besides them, in any capitals: engines take a README for the folder's own page."""
OWN_ANCHORS = frozenset(
    {
        "accessibility", "amendments", "aspects", "authority", "back", "checklist", "checks", "citations", "cite",
        "cite-en", "cite-zh", "cited", "cited-at", "cited-by", "clause", "content", "contents", "defects",
        "designations", "edition", "editions", "english", "files", "fill", "further", "helps", "kept", "keys", "kit",
        "links", "list", "map-title", "mappings", "notes", "ours", "paths", "pinyin", "prepare", "private", "related",
        "rights", "situations", "source", "sources", "status", "supplement", "together", "top", "translation", "uses",
        "withdrawn",
    }
)  # fmt: skip
"""The anchors that pages have for themselves."""
OWN_BEGINNINGS = ("cb-", "def-")
"""How further anchors of theirs begin."""


class Taken(NamedTuple):
    """An address and whose it is."""

    address: str
    """Relative to a tree, or `c/…` and `downloads/…` relative to the site."""
    owner: str
    """The id whose it is; empty for the site itself."""
    written: str
    """The id as it is written, where it is a retired one."""


@dataclass(frozen=True, slots=True)
class Permalink:
    """永久链接: a language-neutral address and the page that it stands for."""

    path: str
    """Below `c/`: `5.4.4.2`, `3.8`, `10301-2016/4.4.4.2`."""
    address: str
    """In each language's tree; may carry an anchor."""
    owner: str
    """Id of the clause, the term or the document that is there."""
    renumbered: tuple[str, str] | None = None
    """Id of an edition and the number there, when the path is another edition's number."""


def permalinks(index: Index) -> tuple[Permalink, ...]:
    """Return every permalink, each path once: ids, retired ones, numbers and labels, other editions' numbers."""
    standard = index.standard
    made: dict[str, Permalink] = {}

    def add(link: Permalink) -> None:
        made.setdefault(link.path, link)

    for id_, address in _own_addresses(index):
        add(Permalink(id_, address, id_))
    for old, new in index.retired.items():
        holder = index.clause_holding(new)
        if new in made:
            add(replace(made[new], path=old))
        elif holder and index.had_page(old):
            add(Permalink(old, f"{clause_address(holder)}#{new}", holder.id))
    for old in index.pages_gone:
        add(Permalink(old, withdrawn_address(old), old))
    numbers = [(term.number, term.id) for term in standard.terms]
    numbers += [(clause.number, clause.id) for clause in standard.clauses]
    numbers += [(clause.label, clause.id) for clause in standard.clauses if is_id(clause.label)]
    for number, id_ in numbers:
        if number:
            add(replace(made[id_], path=number))
    for (edition, number), clause in index.published_numbers.items():
        add(Permalink(f"{edition}/{number}", clause_address(clause), clause.id, (edition, number)))
    return tuple(made.values())


def _own_addresses(index: Index) -> Iterator[tuple[str, str]]:
    """Yield the ids that have a page, each with its address."""
    yield from ((clause.id, clause_address(clause)) for clause in index.standard.clauses)
    yield from ((term.id, term_address(term)) for term in index.standard.terms)
    yield from ((guideline.id, guideline_address(guideline)) for guideline in index.standard.guidelines)


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
        if link.path in index.retired:
            folder = next((folder for folder in (TERMS, REFERENCES) if link.address.startswith(folder)), "")
            found[f"{folder}{link.path}/"] = Moved(link.address, link.owner)
            clause = index.clauses.get(link.owner)
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
    for folder in (HOME, TERMS, REFERENCES, CHECKLISTS, PERMALINKS):
        for name in OWN_NAMES:
            yield Taken(f"{folder}{name}/", "", "")
    for id_, address in _own_addresses(index):
        yield Taken(address, id_, id_)
    for clause in index.standard.clauses:
        yield from (Taken(at, clause.id, clause.id) for at in (checklist_address(clause), f"{DOWNLOADS}{clause.id}"))
    for guideline in index.standard.guidelines:
        yield from _anchors_of_guideline(index, guideline.id)
    for address in moved(index):
        old = address.rstrip("/").rpartition("/")[2]
        yield Taken(address, old, old)
    for old in index.pages_gone:
        yield Taken(withdrawn_address(old), old, old)
    for link in permalinks(index):
        yield Taken(f"{PERMALINKS}{link.path}/", link.owner, link.path if link.path in index.successors else link.owner)


def _anchors_of_guideline(index: Index, id_: str) -> Iterator[Taken]:
    page = guideline_address(index.guidelines[id_])
    for edition in index.guidelines[id_].editions:
        yield Taken(f"{page}#{edition.id}", edition.id, edition.id)
        numbers = {clause.number for clause in edition.clauses}
        for number in sorted(numbers):
            yield Taken(f"{page}#{guideline_clause_anchor(edition.id, number)}", f"{edition.id} {number}", edition.id)
