"""What is wrong, where, and the way out: the one form in which authors' mistakes travel."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Literal

from generator.model.errors import NOTHING, Said

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file; line and column count from 1, and 0 means the file as a whole."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return `file:line:column`, or the file alone when the place is the whole of it."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: its place, its rule, what is wrong and what to do about it."""

    where: Location
    rule: str
    said: Said
    way: Said = NOTHING
    severity: Severity = field(default="error", kw_only=True)

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return self.said.en

    @property
    def hint(self) -> str:
        """What to do about it, in English; may be empty."""
        return self.way.en


_ACTING = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]|^:(?=:)|(?<=##)\["
)
"""What a terminal or GitHub's log obeys, or nobody sees: control characters, turns of direction, `::`, `##[`."""


def plain(text: str) -> str:
    """Return a line in which nothing acts on who shows it: what would is written by its number."""
    return _ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def shortened(text: str, width: int = 40) -> str:
    """Return a text, or its begin with an ellipsis where it is long."""
    return text if len(text) <= width else f"{text[: width - 1]}…"


_ORDER = attrgetter(
    "where.file", "where.line", "where.column", "rule", "said.zh", "said.en", "way.zh", "way.en", "severity"
)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems sorted by place and rule, each once."""
    return tuple(sorted(set(problems), key=_ORDER))
