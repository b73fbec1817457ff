"""The crosswalk as CSV for spreadsheets: a mapping a row, then the clauses that have none, which are unknown."""

import csv
import io

from generator.formats.crosswalk_view import COLUMNS, crosswalk_lines, notices
from generator.formats.csv.cells import BOM, harmless
from generator.formats.kit import Kit
from generator.model import Language
from generator.words import both, text


def crosswalk_csv(kit: Kit, languages: tuple[Language, ...]) -> bytes:
    """Return all mappings; what is to be known of them stands in the last rows, so that the first is the head."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow([both(text(key), languages) for key in COLUMNS.values()])
    for line in crosswalk_lines(kit, languages):
        table.writerow([harmless(line.get(column, "").replace("\n", " ")) for column in COLUMNS])
    for notice in notices(kit):
        table.writerow([harmless(both(notice, languages).strip())])
    return (BOM + out.getvalue()).encode()
