"""The navigation beside the text: the top clauses and the active chapter.

The whole tree on every page would make a build quadratic, and so would hundreds of chapters; the page with all clauses
is one click away.
"""

from generator.model import Clause, Language
from generator.site.pages.inline import escape, spoken
from generator.standard.addresses import (
    ABOUT,
    CHAPTERS,
    CHECKLISTS,
    CROSSWALK,
    FULL,
    GUIDANCE,
    JUDGEMENT,
    MIRROR,
    NUMBERS,
    REFERENCES,
    TEACHING,
    TERMS,
    clause_address,
)
from generator.standard.index import Index
from generator.standard.names import called, list_number
from generator.standard.widths import width
from generator.words import say

ROOT, LEAF = "{root}", "{leaf}"
_LONG = 18
"""A title wider than so many Chinese characters may be cut at three lines; what points at it shows the whole."""
MANY = 40
"""Of more subclauses than this the list shows the open ones, and says that their parent's page has them all."""
MANY_CHAPTERS = 100
"""Of more top clauses than this the list shows so many as `MANY` around the open one, and leads to all."""


def navigation(index: Index, language: Language) -> dict[str, str]:
    """Return the list of links by chapter; the empty key opens none.

    `{root}` stands for the way to the tree's root, `{leaf}` for the row of the page's own clause, see `leaves`.
    """
    branches = {branch.id: branch for branch in (index.branch(clause) for clause in index.standard.clauses)}
    opened = {"": frozenset[str](), **{id_: _open(index, branch) for id_, branch in branches.items()}}
    return {id_: _top(index, ids, language) for id_, ids in opened.items()}


def leaves(index: Index, language: Language) -> dict[str, str]:
    """Return the rows of clauses that stand in no list, being among too many, by id: one is seen on its own page."""
    many = (top for top in index.top if len(index.children.get(top.id, ())) > MANY)
    alone = (child for top in many for child in index.children[top.id] if index.branch(child) is top)
    return {clause.id: _row(index, clause, frozenset(), language) for clause in alone}


def sections(index: Index) -> tuple[tuple[str, str], ...]:
    """Return address and kind of the pages that the navigation lists below the clauses: those that there are."""
    standard = index.standard
    found = (
        (CHAPTERS, "chapters", True),
        (FULL, "full", True),
        (NUMBERS, "numbers", bool(index.editions_told)),
        (GUIDANCE, "guidance", bool(standard.guidance)),
        (TERMS, "terms", bool(standard.terms)),
        (REFERENCES, "references", bool(standard.guidelines)),
        (CROSSWALK, "crosswalk", bool(standard.mappings)),
        (TEACHING, "teaching", bool(standard.teaching)),
        (CHECKLISTS, "checklists", bool(standard.checklist)),
        (JUDGEMENT, "judgement", bool(standard.judgement)),
        (MIRROR, "mirror", True),
        (ABOUT, "about", True),
    )
    return tuple((address, kind) for address, kind, there in found if there)


def _open(index: Index, branch: Clause) -> frozenset[str]:
    top = (*index.ancestors(branch), branch)[0]
    inside = index.descendants(branch) if branch is not top else (top,)
    return frozenset({top.id, *(clause.id for clause in inside)})


def _top(index: Index, opened: frozenset[str], language: Language) -> str:
    """Return the top clauses, all of them or those around the open one; the first of many where none is open."""
    count = len(index.top)
    if count <= MANY_CHAPTERS:
        return _list(index, index.top, opened, language)
    at = next((place for place, clause in enumerate(index.top) if clause.id in opened), 0)
    first = max(0, min(at - MANY // 2, count - MANY))
    rows = "".join(_row(index, clause, opened, language) for clause in index.top[first : first + MANY])
    return f"<ul>{rows}<li>{_all(CHAPTERS, count, language)}</li></ul>"


def _all(address: str, count: int, language: Language) -> str:
    return f'<a href="{ROOT}{address}">{say("pages.nav_all", language, count=count)}</a>'


def _list(index: Index, clauses: tuple[Clause, ...], opened: frozenset[str], language: Language) -> str:
    return f"<ul>{''.join(_row(index, clause, opened, language) for clause in clauses)}</ul>"


def _row(index: Index, clause: Clause, opened: frozenset[str], language: Language) -> str:
    number, name = list_number(clause, language), called(clause)
    words = f'<span class="cb-number">{escape(number)}</span> ' if number else ""
    address = f"{ROOT}{clause_address(clause)}"
    whole = f' title="{escape(name.in_(language))}"' if width(name.in_(language)) > _LONG else ""
    gone = ' class="cb-withdrawn"' if clause.withdrawn else ""
    link = f'<a{gone} data-clause="{clause.id}" href="{address}"{whole}>{words}{spoken(name, language)}</a>'
    children = index.children.get(clause.id, ()) if clause.id in opened else ()
    if not children:
        return f"<li>{link}</li>"
    if len(children) <= MANY:
        return f"<li>{link}{_list(index, children, opened, language)}</li>"
    rows = "".join(_row(index, child, opened, language) for child in children if child.id in opened)
    return f"<li>{link}<ul>{rows}{LEAF}<li>{_all(clause_address(clause), len(children), language)}</li></ul></li>"
