"""A standard as plain text, as a person copies it from a clean document."""

from collections.abc import Iterator

from generator.formats.drafted.latex import latex_of
from generator.formats.kit import Kit
from generator.formats.text.grids import grid_rows
from generator.formats.text.rows import Row, rows_of, spaced, table_translation, translation
from generator.model import Language, Table
from generator.standard.formula_words import linear_formula
from generator.standard.inline import linear
from generator.words import say

_DOTS = " ………… "


def standard_text(kit: Kit, languages: tuple[Language, ...]) -> str:
    """Return a standard as text; in two languages the translation of each text stands below it."""
    both = len(languages) > 1
    language = kit.index.language if both else languages[0]
    made: list[str] = []
    for row in rows_of(kit, language, both=both):
        if row.kind in ("heading", "annex") and row.depth == 1:
            made.append("")
        made += _lines(row, language, both=both)
    return "".join(f"{line}\n" for line in made)


def _lines(row: Row, language: Language, *, both: bool) -> Iterator[str]:
    named = say("word_file.translation", language)
    if row.table:
        yield from _table(row.table, language)
        other = table_translation(row, language) if both else None
        yield from (f"{named}{line}" for line in (grid_rows(row.table, other) if other else ()))
        return
    if row.kind == "formula":
        yield f"{_formula(row.latex)}{_DOTS if row.before else ''}{row.before}"
        return
    before = f"{_symbol(row.latex)}——" if row.kind == "symbol" else linear(spaced(row))
    yield f"{before}{linear(row.text.in_(language))}"
    yield from (f"{named}{linear(line)}" for line in (translation(row, language) if both else ()))


def _table(table: Table, language: Language) -> Iterator[str]:
    """Yield the rows of a table; a line of dashes stands below its head where that is not the first row alone."""
    rows = grid_rows(table, language)
    yield from rows[: table.head]
    if table.head != 1:
        yield " | ".join("---" for _ in rows[0].split(" | "))
    yield from rows[table.head :]


def _formula(latex: str) -> str:
    """Return a formula in a line where it is the same again when it is read, else in LaTeX."""
    shown = linear_formula(latex)
    return shown if "=" in shown and latex_of(shown) == latex else f"$${latex}$$"


def _symbol(latex: str) -> str:
    shown = linear_formula(latex)
    return shown if latex_of(shown) == latex else f"${latex}$"
