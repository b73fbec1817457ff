"""The situations on a workbook's guide: what people come with, and which sheet they open then."""

from collections.abc import Mapping
from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet

from generator.assess.selection import Way, situations_within
from generator.formats.xlsx.layout import WORDS
from generator.formats.xlsx.look import Look, height_of
from generator.standard.destinations import destination
from generator.standard.inline import linear_text
from generator.words import both, say

NAMING, SAYING, LEADING = 34, 90, 30
"""Widths of the guide's columns: the situation, where to look, and the link to the sheet."""


SITUATION_HEADS = 2
"""Rows above the situations: whose they are, and the heads of columns."""


class Place(NamedTuple):
    """Where an item stands in a workbook."""

    sheet: str
    row: int
    """Counted from 0."""


def write_situations(
    sheet: Worksheet, look: Look, row: int, scope: tuple[str, ...], places: Mapping[str, Place]
) -> list[str]:
    """Write a table of the situations that lead into a workbook, from a row on, SITUATION_HEADS rows and one for each.

    The items to which they lead are returned by id; `places` has those of the workbook. Without any nothing is written.
    """
    found = situations_within(look.kit.index, scope)
    if not found:
        return []
    ours = both(WORDS["situations_ours"], look.languages, "\n")
    sheet.set_h_pagebreaks([row])
    sheet.merge_range(row, 1, row, 3, ours, look.note)
    sheet.set_row(row, height_of(ours, SAYING))
    sheet.set_column(3, 3, LEADING)
    row += 1
    for column, word in enumerate(("situation", "where_to_look", "sheet"), 1):
        sheet.write_string(row, column, both(WORDS[word], look.languages), look.head)
    for situation, ways in found:
        row += 1
        name = both(linear_text(situation.text), look.languages, "\n")
        where = "\n".join(dict.fromkeys(_where(look, ways)))
        at = places[ways[0].first.id]
        sheet.write_string(row, 1, name, look.text)
        sheet.write_string(row, 2, where, look.text)
        quoted = at.sheet.replace("'", "''")
        sheet.write_url(row, 3, f"internal:'{quoted}'!A{at.row + 1}", look.link, at.sheet)
        sheet.set_row(row, max(height_of(name, NAMING), height_of(where, SAYING)))
    return [ways[0].first.id for _, ways in found]


def _where(look: Look, ways: tuple[Way, ...]) -> list[str]:
    """Return the places to look, in each language of the workbook."""
    index = look.kit.index
    return [
        say("shared.semicolon", language).join(destination(index, way.to, language).name for way in ways)
        for language in look.languages
    ]
