"""Cells of CSV files for spreadsheets: a file opens with a byte order mark, without which Excel misreads Chinese."""

import csv
import io
import re
from collections.abc import Iterable

BOM = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (OWASP, *CSV Injection*)."""
CHANGED = r"(0[0-9]+|[0-9]{16,}|[0-9]+[eE][0-9]+|[0-9]+\.[0-9]*0|[0-9]{1,3}(,[0-9]{3})+|[0-9]+([-/:][0-9]+)+)"
"""What it takes for a number or a day and shows otherwise: 3.10 as 3.1, the fingerprint 456221e9 as 4.56E+14."""


def table_csv(head: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """Return a table as CSV; the head is ours."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(head)
    for row in rows:
        table.writerow(map(harmless, row))
    return (BOM + out.getvalue()).encode()


def harmless(text: str) -> str:
    """Return a cell that a spreadsheet shows as it is, no formula, no other number: an apostrophe stands before it."""
    return f"'{text}" if text.startswith(FORMULA) or re.fullmatch(CHANGED, text) else text
