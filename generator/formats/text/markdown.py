"""A standard as Markdown: headings, lists and tables of the text alone, in one file that people read and edit."""

import re
from collections.abc import Iterator

from generator.formats.kit import Kit
from generator.formats.text.grids import grid_rows
from generator.formats.text.rows import Row, rows_of, spaced, table_translation, translation
from generator.model import Language, Table
from generator.standard.inline import linear
from generator.standard.labels import split_label
from generator.words import say

_DEEPEST = 6
_DASH = "——"
"""The label of an item for which the bullet of Markdown stands."""
_MARKS = re.compile(r"[\\`*<$]|(?<!\w)_|_(?!\w)|~(?=~)|\](?=\()|&(?=#?\w+;)")
_BEGINS = re.compile(r"(?P<number>\d{0,9})(?P<mark>[#+>=.)-])")


def standard_markdown(kit: Kit, languages: tuple[Language, ...]) -> str:
    """Return a standard as Markdown; in two languages the translation of each text stands below it, in a quotation."""
    both = len(languages) > 1
    language = kit.index.language if both else languages[0]
    made: list[str] = []
    listed = False
    for row in _joined(rows_of(kit, language, both=both)):
        if not (listed and row.kind == "item") and made:
            made.append("")
        listed = row.kind == "item"
        made += _lines(row, language, both=both)
    return "".join(f"{line}\n" for line in made)


def _joined(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield rows, letter, nature and title of an annex as one heading."""
    before = ""
    for row in rows:
        if row.kind in ("annex", "nature"):
            before += row.before
        elif row.kind == "annex title":
            yield Row(kind="heading", text=row.text, before=before)
            before = ""
        else:
            yield row


def _lines(row: Row, language: Language, *, both: bool) -> Iterator[str]:
    named = say("word_file.translation", language)
    if row.table:
        yield from _table(row.table, language)
        if both and (other := table_translation(row, language)):
            yield from ("", f"> {named}", ">", *(f"> {line}" for line in _table(row.table, other)))
        return
    item = row.kind == "item"
    indent = "  " * (row.depth - 1) if item else ""
    yield f"{indent}{_shown(row, language)}"
    for line in translation(row, language) if both else ():
        yield from (f"{indent}  > {named}{escaped(line)}",) if item else ("", f"> {named}{escaped(line)}")


def _shown(row: Row, language: Language) -> str:
    """Return a row as Markdown."""
    words, before = escaped(row.text.in_(language)), escaped(spaced(row))
    dash = row.before == _DASH and not split_label(words)[0]
    match row.kind:
        case "formula":
            made = f"$${row.latex}$$ {row.before}".rstrip()
        case "symbol":
            made = f"${row.latex}$——{words}"
        case "title":
            made = f"# {words}"
        case "heading" | "term":
            made = f"{'#' * min(row.depth + 1, _DEEPEST)} {before}{words}"
        case "item":
            made = f"- {'' if dash else at_begin(before)}{words}"
        case "untitled":
            made = f"**{before.strip()}** {words}"
        case "designation" | "caption":
            made = f"**{before}{words}**"
        case _:
            made = at_begin(f"{before}{words}")
    return made


def _table(table: Table, language: Language) -> Iterator[str]:
    """Yield the rows of a table; of its head the rows below the first are bold; without a head the first is empty."""
    rows = [re.split(r" \| ", re.sub(r"^\| | \|$", "", row)) for row in grid_rows(table, language, _cell)]
    if not table.head:
        rows.insert(0, [""] * len(rows[0]))
    for place, row in enumerate(rows):
        bold = 0 < place < table.head
        yield f"| {' | '.join(f'**{cell}**' if bold and cell not in ('', '<', '^') else cell for cell in row)} |"
        if place == 0:
            yield "|---" * len(row) + "|"


def _cell(words: str) -> str:
    return "<br>".join(escaped(line) for line in words.split("\n"))


def escaped(words: str) -> str:
    """Return words none of which Markdown takes for a mark."""
    return _MARKS.sub(r"\\\g<0>", linear(words))


def at_begin(words: str) -> str:
    """Return what begins a line, so that it is no heading, item or rule."""
    found = _BEGINS.match(words)
    if not found or bool(found["number"]) != (found["mark"] in ".)"):
        return words
    return f"{found['number']}\\{words[found.end('number') :]}"
