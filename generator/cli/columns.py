"""Text in the columns of a terminal, where a Chinese character takes two."""

import re
from collections.abc import Iterable
from unicodedata import east_asian_width

Row = tuple[str, str]
"""What one types, and what it means."""
_WIDEST = 30
_UNIT = re.compile(r"\s+|[“‘（《]*(?:[!-~]+|[^\s!-~])[，。；：、）》”’！？…]*")
"""What stays together: a word or a Chinese character, with its marks."""


def width(text: str) -> int:
    """Return how many columns a text takes."""
    return sum(2 if east_asian_width(character) in "WFA" else 1 for character in text)


def wrapped(text: str, most: int) -> list[str]:
    """Return a text as lines of at most so many columns, or of one word that is longer."""
    lines = [""]
    for unit in _UNIT.findall(text):
        if lines[-1] and width(lines[-1] + unit.rstrip()) > most:
            lines.append(unit.lstrip())
        else:
            lines[-1] += unit
    return [line.rstrip() for line in lines]


def columns(rows: Iterable[Row], most: int) -> list[str]:
    """Return rows as lines, indented, the second column in line."""
    rows = list(rows)
    first = max((width(name) for name, _ in rows if width(name) <= _WIDEST), default=0) + 4
    lines = []
    for name, meaning in rows:
        begun = f"  {name}" + " " * (first - width(name) - 2)
        beside, *below = wrapped(meaning, most - first)
        lines += [f"{begun}{beside}"] if width(name) <= _WIDEST else [f"  {name}", f"{'':{first}}{beside}"]
        lines += [f"{'':{first}}{line}" for line in below]
    return lines
