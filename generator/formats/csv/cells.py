"""Cells of CSV files for spreadsheets: a file opens with a byte order mark, without which Excel misreads Chinese."""

BOM = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (OWASP, *CSV Injection*)."""


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe stands before it."""
    return f"'{text}" if text.startswith(FORMULA) else text
