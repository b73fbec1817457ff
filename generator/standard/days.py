"""Days and dates as ISO 8601 writes them, and what is meant by one in another form."""

import re
import unicodedata
from datetime import date

_DASH = "-‐‑‒–—―−"
_MEANT = re.compile(
    rf"(?P<year>\d{{4}})\s*(?:[{_DASH}/.年]\s*(?P<month>\d{{1,2}})\s*(?:[{_DASH}/.月]\s*(?P<day>\d{{1,2}})\s*日?|月?)|年?)"
    r"\s*(?:发布|实施)?",
    re.ASCII,
)


def is_day(text: str) -> bool:
    """Tell whether a text is a day that exists, written as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def is_date(text: str) -> bool:
    """Tell whether a text is a day, or a month or a year where no more is printed: YYYY-MM-DD, YYYY-MM, YYYY."""
    return len(text) in {4, 7, 10} and is_day(f"{text}-01-01"[:10])


def date_meant(text: str) -> str:
    """Return the date meant by one in another form, 2026-04-01 by 2026年4月1日; nothing where that is not plain."""
    match = _MEANT.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if match is None:
        return ""
    meant = "-".join(part.zfill(2) for part in (match["year"], match["month"], match["day"]) if part)
    return meant if is_date(meant) else ""
