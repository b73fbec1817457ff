"""修改单 and 勘误: what was issued after the edition shown and changes single places of it."""

from typing import Literal

from generator.model.text import Confidence, Text, entity

AmendmentKind = Literal["amendment", "corrigendum"]
ChangeKind = Literal["added", "replaced", "deleted", "corrected"]


@entity
class Amendment:
    """修改单 or 勘误: a document that changes the edition shown; the text here holds its changes."""

    id: str
    """Permanent id, by which what it changes names it: `amd-1`."""
    number: Text
    """What it is called, as printed: 第1号修改单, `XG1—2022`."""
    kind: AmendmentKind = "amendment"
    """Amendment (修改单) or corrigendum (勘误)."""
    date: str | None = None
    """Day from which it applies, ISO 8601."""
    note: Text | None = None
    """What else is known of it."""
    source: tuple[str, ...] = ()
    """Ids of sources."""
    confidence: Confidence | None = None
    """How sure this is, where it is said."""


@entity
class Amended:
    """What an amendment changed at one place."""

    by: str
    """Id of the amendment."""
    on: tuple[str, ...]
    """Ids of what it changed: the clause, the term entry, or provisions, tables, cells, figures, formulas or notes."""
    change: ChangeKind
    """What it did there."""
    row: int | None = None
    """The row of a table that it changed, from 1, the head included; none where it changed more or something else."""
    column: int | None = None
    """The column of a table that it changed, from 1; with a row, one cell."""
    was: Text | None = None
    """The earlier words."""
    note: Text | None = None
    """What else is to be said of the change."""
