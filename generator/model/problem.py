"""What is wrong, where, and the way out: the one form in which authors' mistakes travel."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning"]
ProblemFormat = Literal["text", "github", "json"]
MOST_OF_A_RULE = 100
MOST_SHOWN = 1000
"""How many problems are printed for people; programs get them all."""
FEW = 20
"""So many are seen at a glance, and need no count."""
_LONGEST = 400


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
        message, hint = shortened(self.message, _LONGEST), shortened(self.hint, _LONGEST)
        said = f"{message}; {hint}" if hint else message
        return plain(f"{self.where}: {self.severity} {self.rule} {said}")


_ACTING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|^:(?=:)|(?<=##)\[")
"""What a terminal or GitHub's log takes for a command: control characters, line breaks, turns of direction, `::`, `##[`."""


def plain(text: str) -> str:
    """Return a line in which nothing acts on who shows it: what would is written by its number."""
    return _ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def shortened(text: str, width: int = 40) -> str:
    """Return a text, or its begin with an ellipsis where it is long."""
    return text if len(text) <= width else f"{text[: width - 1]}…"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest known word, or an empty string when none is near."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else ""


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems sorted by place and rule, each once."""
    return tuple(sorted(set(problems)))


def selected(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return those that are printed for people: the first of each rule, in their order."""
    seen: Counter[str] = Counter()
    chosen: list[Problem] = []
    for problem in problems:
        seen[problem.rule] += 1
        if seen[problem.rule] <= MOST_OF_A_RULE:
            chosen.append(problem)
    return tuple(chosen[:MOST_SHOWN])


def summary(problems: tuple[Problem, ...]) -> str:
    """Return one line with the number of problems by rule, the most frequent first; nothing for a few."""
    if len(problems) <= FEW:
        return ""
    counts = sorted(Counter(problem.rule for problem in problems).items(), key=lambda pair: (-pair[1], pair[0]))
    shown = len(selected(problems))
    left_out = f", {shown:,} shown" if shown < len(problems) else ""
    return f"{len(problems):,} problems{left_out}: " + ", ".join(f"{rule} {count:,}" for rule, count in counts)


def _github(problem: Problem) -> str:
    """Return a workflow command as GitHub documents it, with its characters escaped."""
    text = "; ".join(shortened(part, _LONGEST) for part in (problem.message, problem.hint) if part)
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    file = problem.where.file.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    place = f"file={file},line={problem.where.line or 1},col={problem.where.column or 1}"
    return f"::{problem.severity} {place},title={problem.rule}::{text}"


def formatted(problems: Iterable[Problem], style: ProblemFormat) -> str:
    """Return the problems as a JSON array, or some of each rule as text lines with a count, or GitHub workflow commands."""
    problems = tuple(problems)
    if style == "json":
        rows = [
            {
                "file": problem.where.file,
                "line": problem.where.line,
                "column": problem.where.column,
                "severity": problem.severity,
                "rule": problem.rule,
                "message": shortened(problem.message, _LONGEST),
                "hint": shortened(problem.hint, _LONGEST),
            }
            for problem in problems
        ]
        return json.dumps(rows, ensure_ascii=False, indent=2)
    if style == "github":
        return "\n".join(map(_github, selected(problems)))
    return "\n".join(filter(None, (*map(str, selected(problems)), summary(problems))))
