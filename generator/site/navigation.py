"""The navigation beside the text: the top clauses, the active chapter, nothing more.

The whole tree on every page would make a build quadratic; the page with all clauses is one click away.
"""

from generator.model import Clause, Language
from generator.site.pages.inline import escape, spoken
from generator.standard.addresses import clause_address
from generator.standard.index import Index
from generator.standard.numbers import display_number

ROOT = "{root}"
MANY = 14
"""A list of more siblings than this shows the open one alone."""


def navigation(index: Index, language: Language) -> dict[str, str]:
    """Return the list of links by chapter, with `{root}` for the way to the tree's root; the empty key opens none."""
    branches = (index.branch(clause) for clause in index.standard.clauses)
    chapters = {branch.id: branch for branch in branches}
    made = {id_: _list(index, index.top, _open(index, chapter), language) for id_, chapter in chapters.items()}
    return {"": _list(index, index.top, frozenset(), language), **made}


def _open(index: Index, chapter: Clause) -> frozenset[str]:
    top = (*index.ancestors(chapter), chapter)[0]
    inside = index.descendants(chapter) if chapter is not top else (top,)
    return frozenset({top.id, *(clause.id for clause in inside)})


def _list(index: Index, clauses: tuple[Clause, ...], opened: frozenset[str], language: Language) -> str:
    shown = (
        clauses
        if len(clauses) <= MANY
        else tuple(clause for clause in clauses if clause.id in opened) or clauses[:MANY]
    )
    rows = []
    for clause in shown:
        children = index.children.get(clause.id, ()) if clause.id in opened else ()
        below = _list(index, children, opened, language) if children else ""
        number = display_number(clause)
        words = f'<span class="cb-number">{escape(number)}</span> ' if number else ""
        link = f'<a data-clause="{clause.id}" href="{ROOT}{clause_address(clause)}">{words}{spoken(clause.title, language)}</a>'
        rows.append(f"<li>{link}{below}</li>")
    return f"<ul>{''.join(rows)}</ul>"
