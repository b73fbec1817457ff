"""What is wrong, where, and the way out: the one form in which authors' mistakes travel."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from generator.model.errors import Said
from generator.model.text import Language

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
    said: Said | str
    way: Said | str = ""
    severity: Severity = field(default="error", kw_only=True)

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return _in(self.said, "en")

    @property
    def hint(self) -> str:
        """What to do about it, in English; may be empty."""
        return _in(self.way, "en")

    def told(self, language: Language) -> str:
        """Return what is wrong and what to do about it."""
        message, hint = _in(self.said, language), _in(self.way, language)
        return f"{message}{'；' if language == 'zh' else '; '}{hint}" if hint else message

    def line(self, language: Language) -> str:
        """Return the line shown on a terminal: one, whatever the author wrote."""
        return plain(f"{self.where}: {SEVERITIES[self.severity].in_(language)} {self.rule} {self.told(language)}")

    def __str__(self) -> str:
        """Return the line in English."""
        return self.line("en")


SEVERITIES: dict[Severity, Said] = {"error": Said("错误", "error"), "warning": Said("警告", "warning")}


def _in(words: Said | str, language: Language) -> str:
    return shortened(words if isinstance(words, str) else words.in_(language), _LONGEST)


_ACTING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|^:(?=:)|(?<=##)\[")
"""What a terminal or GitHub's log takes for a command: control characters, line breaks, turns of direction, `::`, `##[`."""


def plain(text: str) -> str:
    """Return a line in which nothing acts on who shows it: what would is written by its number."""
    return _ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def shortened(text: str, width: int = 40) -> str:
    """Return a text, or its begin with an ellipsis where it is long."""
    return text if len(text) <= width else f"{text[: width - 1]}…"


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


def summary(problems: tuple[Problem, ...]) -> Said:
    """Return one line with the number of problems by rule, the most frequent first; nothing for a few."""
    if len(problems) <= FEW:
        return Said("", "")
    counts = sorted(Counter(problem.rule for problem in problems).items(), key=lambda pair: (-pair[1], pair[0]))
    shown = len(selected(problems))
    by_rule = [f"{rule} {count:,}" for rule, count in counts]
    left_out = shown < len(problems)
    return Said(
        f"共{len(problems):,}个问题" + (f"，列出{shown:,}个" if left_out else "") + f"：{'，'.join(by_rule)}",
        f"{len(problems):,} problems" + (f", {shown:,} shown" if left_out else "") + f": {', '.join(by_rule)}",
    )


def _github(problem: Problem, language: Language) -> str:
    """Return a workflow command as GitHub documents it, with its characters escaped."""
    text = problem.told(language)
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    file = problem.where.file.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    place = f"file={file},line={problem.where.line or 1},col={problem.where.column or 1}"
    return f"::{problem.severity} {place},title={problem.rule}::{text}"


def formatted(problems: Iterable[Problem], style: ProblemFormat, language: Language = "en") -> str:
    """Return the problems, told in one language.

    As a JSON array, or some of each rule as text lines with a count, or as GitHub workflow commands.
    """
    problems = tuple(problems)
    if style == "json":
        rows = [
            {
                "file": problem.where.file,
                "line": problem.where.line,
                "column": problem.where.column,
                "severity": problem.severity,
                "rule": problem.rule,
                "message": _in(problem.said, language),
                "hint": _in(problem.way, language),
            }
            for problem in problems
        ]
        return json.dumps(rows, ensure_ascii=False, indent=2)
    if style == "github":
        return "\n".join(_github(problem, language) for problem in selected(problems))
    lines = (problem.line(language) for problem in selected(problems))
    return "\n".join(filter(None, (*lines, summary(problems).in_(language))))
