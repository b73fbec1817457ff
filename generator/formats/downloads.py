"""The checklists that are built with the site, to be taken along: PDF and workbook per clause, per chapter, whole."""

from dataclasses import dataclass, replace

from generator.assess.selection import chosen_items, is_ready_made
from generator.formats.kit import Kit
from generator.formats.pdf.checklist import MOST_ITEMS, Heights, Scope, checklist_pdfs
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import Clause

FOLDER = "downloads"
WHOLE = "all"


@dataclass(frozen=True, slots=True)
class Plan:
    """The downloads in the order in which they are made, by name."""

    batches: tuple[dict[str, Scope], ...]
    """What one process makes: a chapter with all below it, or several, of together at most MOST_ITEMS items."""
    large: dict[str, Scope]
    """Selections with more items, each set in parts; the whole comes last, when all heights are known."""
    items: dict[str, int]
    """How many items each selection has."""

    @property
    def scopes(self) -> dict[str, Scope]:
        """All selections by name."""
        return {name: scope for scopes in (*self.batches, self.large) for name, scope in scopes.items()}

    def without(self, names: frozenset[str]) -> "Plan":
        """Return the same without some selections."""
        batches = ({name: scope for name, scope in scopes.items() if name not in names} for scopes in self.batches)
        large = {name: scope for name, scope in self.large.items() if name not in names}
        return replace(self, batches=tuple(filter(None, batches)), large=large)


def paths(name: str) -> tuple[str, str]:
    """Return the paths of a download below the site: its PDF and its workbook."""
    return f"{FOLDER}/{name}.pdf", f"{FOLDER}/{name}.xlsx"


def plan(kit: Kit) -> Plan:
    """Return what is made, in the languages of the site: `5.1.2`, `all`.

    One language of two, and any other selection, is for `clausebook export checklist`.
    """
    whole: dict[str, Scope] = {WHOLE: ()} if is_ready_made(kit.index, kit.config, None) else {}
    scopes: dict[str, Scope] = {**whole, **{clause.id: (clause.id,) for clause in downloadable(kit)}}
    counts = {name: _items(kit, scope) for name, scope in scopes.items()}
    batches: list[dict[str, Scope]] = []
    left = 0
    covered: set[str] = set()
    for name, scope in scopes.items():
        if counts[name] > MOST_ITEMS:
            continue
        if name not in covered:
            if not batches or counts[name] > left:
                batches.append({})
                left = MOST_ITEMS
            left -= counts[name]
            below = kit.index.descendants(kit.index.clauses[name]) if scope else kit.index.standard.clauses
            covered |= {clause.id for clause in below}
        batches[-1][name] = scope
    large = {name: scope for name, scope in scopes.items() if counts[name] > MOST_ITEMS}
    last = {WHOLE: large.pop(WHOLE)} if WHOLE in large else {}
    return Plan(tuple(batches), {**large, **last}, counts)


def batch(kit: Kit, scopes: dict[str, Scope]) -> tuple[dict[str, bytes], Heights]:
    """Return some downloads by path below the site, and the heights of their sheets.

    FontError without a Chinese font.
    """
    pdfs, heights = checklist_pdfs(kit, list(scopes.values()), kit.languages, {})
    made = dict(zip((paths(name)[0] for name in scopes), pdfs, strict=True))
    return {**made, **workbooks(kit, scopes)}, heights


def workbooks(kit: Kit, scopes: dict[str, Scope]) -> dict[str, bytes]:
    """Return the workbooks of some selections by path below the site."""
    return {paths(name)[1]: checklist_xlsx(kit, scope, kit.languages) for name, scope in scopes.items()}


def downloadable(kit: Kit) -> tuple[Clause, ...]:
    """Return the clauses that have downloads, in document order."""
    return tuple(clause for clause in kit.index.standard.clauses if is_ready_made(kit.index, kit.config, clause))


def _items(kit: Kit, scope: Scope) -> int:
    return len(chosen_items(kit.index, scope))
