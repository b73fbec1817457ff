"""Numbers of a workbook as a person reads them: days and times by the cell's format, others without an exponent."""

import math
import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

DAYS_FORMAT = frozenset(map(str, (*range(14, 18), 22, *range(27, 32), 36, *range(50, 59))))
TIMES_FORMAT = frozenset(map(str, (*range(18, 22), *range(32, 36), 45, 46, 47)))
"""Formats that Excel knows by their number alone, those of China included."""
_SAID = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)
"""What a format only shows: quoted text, escaped characters, colours and places."""
_LAST_DAY = 2_958_465
"""31 December 9999."""
NO_LEAP = 60
"""Excel has a 29 February 1900; what comes before it is a day off."""
_SECONDS = 86_400
_PRECISE = Context(prec=15, rounding=ROUND_HALF_UP)
"""Digits that a spreadsheet keeps of a number."""
_LONGEST_NUMBER = 400
_MOST_DIGITS = 9


def whole(words: str) -> int | None:
    """Return the whole number that a few ASCII digits write; nothing for other words."""
    return int(words) if words.isascii() and words.isdecimal() and len(words) <= _MOST_DIGITS else None


def format_kind(code: str) -> str:
    """Return what a number format shows: `day` when it has a year or a day, `time` when only hours, else nothing."""
    letters = _SAID.sub("", code).partition(";")[0].lower()
    if letters in ("general", "@"):
        return ""
    if re.search(r"[yd]", letters) or re.search(r"(^|[^hs:m])m{3,}", letters):
        return "day"
    return "time" if re.search(r"[hs]", letters) else ""


def as_day(value: str, kind: str, *, from_1904: bool) -> str:
    """Return a number of days as `2026-11-23`, with the time of day where there is one.

    Nothing when it is no such number.
    """
    number = _number(value)
    if number is None or not 0 <= number <= _LAST_DAY:
        return ""
    seconds = math.floor(number * _SECONDS + 0.5)
    if kind == "time":
        return _clock(seconds)
    days, rest = divmod(seconds, _SECONDS)
    if not from_1904 and days < NO_LEAP:
        days += 1
    first = date(1904, 1, 1) if from_1904 else date(1899, 12, 30)
    try:
        day = (first + timedelta(days=days)).isoformat()
    except OverflowError:
        return ""
    return f"{day} {_clock(rest)}" if rest else day


def _clock(seconds: int) -> str:
    minutes, second = divmod(seconds, 60)
    clock = f"{minutes // 60:02}:{minutes % 60:02}"
    return f"{clock}:{second:02}" if second else clock


def plain_number(value: str) -> str:
    """Return a number in 15 digits without an exponent; what is no number stays as it is written."""
    number = _number(value)
    if number is None:
        return value
    rounded = _PRECISE.create_decimal(Decimal(number))
    words = format(rounded, "f")
    if "." in words:
        words = words.rstrip("0").rstrip(".")
    return "0" if words in ("-0", "") else words


def _number(value: str) -> float | None:
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]*)?([eE][+-]?[0-9]+)?", value) or len(value) > _LONGEST_NUMBER:
        return None
    number = float(value)
    return number if math.isfinite(number) else None
