"""The crosswalk as CSV for spreadsheets: a mapping a row, then the clauses that have none, which are unknown."""

from generator.formats.crosswalk_view import COLUMNS, crosswalk_lines, notices
from generator.formats.csv.cells import table_csv
from generator.formats.kit import Kit
from generator.model import Language
from generator.words import both, text


def crosswalk_csv(kit: Kit, languages: tuple[Language, ...]) -> bytes:
    """Return all mappings; what is to be known of them stands in the last rows, so that the first is the head."""
    lines = (
        [line.get(column, "").replace("\n", " ") for column in COLUMNS] for line in crosswalk_lines(kit, languages)
    )
    told = ([both(notice, languages).strip()] for notice in notices(kit))
    return table_csv((both(text(key), languages) for key in COLUMNS.values()), (*lines, *told))
