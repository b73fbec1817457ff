"""What is wrong, where, and the way out: the one form in which authors' mistakes travel."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning"]
ProblemFormat = Literal["text", "github", "json"]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file; line and column count from 1, and 0 means the file as a whole."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return `file:line:column`, or the file alone when the place is the whole of it."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: its place, its rule, what is wrong and what to do about it."""

    where: Location
    rule: str
    message: str
    hint: str = ""
    severity: Severity = field(default="error", kw_only=True)

    def __str__(self) -> str:
        """Return the line shown on a terminal: one, whatever the author wrote."""
        hint = f"; {self.hint}" if self.hint else ""
        return plain(f"{self.where}: {self.severity} {self.rule} {self.message}{hint}")


_ACTING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|^:(?=:)|(?<=##)\[")
"""What a terminal or GitHub's log takes for a command: control characters, line breaks, turns of direction, `::`, `##[`."""


def plain(text: str) -> str:
    """Return a line in which nothing acts on who shows it: what would is written by its number."""
    return _ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest known word, or an empty string when none is near."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else ""


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems sorted by place and rule, each once."""
    return tuple(sorted(set(problems)))


def _github(problem: Problem) -> str:
    """Return a workflow command as GitHub documents it, with its characters escaped."""
    text = problem.message + (f"; {problem.hint}" if problem.hint else "")
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    file = problem.where.file.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    place = f"file={file},line={problem.where.line or 1},col={problem.where.column or 1}"
    return f"::{problem.severity} {place},title={problem.rule}::{text}"


def formatted(problems: Iterable[Problem], style: ProblemFormat) -> str:
    """Return the problems as text lines, GitHub workflow commands, or a JSON array."""
    if style == "json":
        rows = [
            {
                "file": problem.where.file,
                "line": problem.where.line,
                "column": problem.where.column,
                "severity": problem.severity,
                "rule": problem.rule,
                "message": problem.message,
                "hint": problem.hint,
            }
            for problem in problems
        ]
        return json.dumps(rows, ensure_ascii=False, indent=2)
    return "\n".join(map(_github if style == "github" else str, problems))
