"""What is shown of a review: the same in HTML, in a workbook and on the page, where a script makes it.

`overrides/src/review/types.d.ts` has the same shapes under the same names.
"""

from typing import Any

from generator.model import Language
from generator.model.text import entity


@entity
class Cell:
    """A cell of a table."""

    text: str
    """What stands in it."""
    lang: Language | None = None
    """The language of words that are not ours."""
    address: str = ""
    """Of what it names, in a language's tree: `5.2/#5.2-a`."""
    tone: str = ""
    """What the text means, for its look: a verdict, a grade."""
    level: int = 0
    """How deep a chapter is, from 1."""


@entity
class Group:
    """Rows that share their first cells."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@entity
class Section:
    """A table with its heading."""

    title: str
    lead: str
    keys: tuple[str, ...]
    """What each column holds: `line`."""
    columns: tuple[str, ...]
    groups: tuple[Group, ...]
    none: str
    """What is said where there are no rows."""


@entity
class View:
    """A review in one language."""

    title: str
    lead: tuple[str, ...]
    sections: tuple[Section, ...]


def view_of(made: dict[str, Any]) -> View:
    """Return the view that a script made."""
    return View(title=made["title"], lead=tuple(made["lead"]), sections=tuple(map(_section, made["sections"])))


def _section(made: dict[str, Any]) -> Section:
    return Section(
        title=made["title"],
        lead=made["lead"],
        keys=tuple(made["keys"]),
        columns=tuple(made["columns"]),
        groups=tuple(Group(head=_cells(one["head"]), rows=tuple(map(_cells, one["rows"]))) for one in made["groups"]),
        none=made["none"],
    )


def _cells(made: list[dict[str, Any]]) -> tuple[Cell, ...]:
    kept = ("text", "lang", "address", "tone", "level")
    return tuple(Cell(**{key: one[key] for key in kept if key in one}) for one in made)
