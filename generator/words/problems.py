"""How problems are shown: on a terminal, in a workflow of GitHub, to a program."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import Literal

from generator.model import Language
from generator.model.errors import NOTHING, Said
from generator.model.problem import Problem, plain, shortened
from generator.words import said, say

ProblemFormat = Literal["text", "github", "json"]
MOST_WHOLE = 200
"""So many problems are printed for people one by one; of more, a summary by rule and the first of each."""
FIRST_OF_A_RULE = 3
FEW = 20
"""So many are seen at a glance, and need no count."""
_LONGEST = 400
_RESERVED = re.compile(r"[\x00-\x1f%:,]")
"""What ends the name of a file in a workflow command, or the command itself."""


def line(problem: Problem, language: Language) -> str:
    """Return the line shown on a terminal: one, whatever the author wrote."""
    return plain(f"{problem.where}: {severity(problem, language)} {problem.rule} {_told(problem, language)}")


def severity(problem: Problem, language: Language) -> str:
    """Return how grave a problem is."""
    return say(f"shown.{problem.severity}", language)


def _told(problem: Problem, language: Language) -> str:
    """Return what is wrong and what to do about it."""
    message, way = _in(problem.said, language), _in(problem.way, language)
    return say("shown.with-way", language, message=message, way=way) if way else message


def _in(words: Said, language: Language) -> str:
    return shortened(words.in_(language), _LONGEST)


def selected(problems: tuple[Problem, ...], *, whole: bool = False) -> tuple[Problem, ...]:
    """Return those that are printed for people, in their order: all, or of many the first of each rule, errors first.

    All of many when the `whole` is wanted.
    """
    if whole or len(problems) <= MOST_WHOLE:
        return problems
    seen: Counter[str] = Counter()
    chosen: list[Problem] = []
    for problem in problems:
        seen[problem.rule] += 1
        if seen[problem.rule] <= FIRST_OF_A_RULE:
            chosen.append(problem)
    return tuple(sorted(chosen, key=_is_warning))


def summary(problems: tuple[Problem, ...]) -> Said:
    """Return one line with the number of problems by rule, errors first, the most frequent first; nothing for a few."""
    if len(problems) <= FEW:
        return NOTHING
    errors = _counted(problem for problem in problems if not _is_warning(problem))
    warnings = _counted(problem for problem in problems if _is_warning(problem))
    rules = said("shown.by-severity", errors=errors, warnings=warnings) if errors and warnings else errors or warnings
    total, shown = len(problems), len(selected(problems))
    if shown < total:
        return said("shown.counted-in-part", total=f"{total:,}", shown=f"{shown:,}", rules=rules)
    return said("shown.counted", total=f"{total:,}", rules=rules)


def _is_warning(problem: Problem) -> bool:
    return problem.severity == "warning"


def _counted(problems: Iterable[Problem]) -> Said:
    """Return the number of problems by rule, the most frequent first; nothing of none."""
    counts = sorted(Counter(problem.rule for problem in problems).items(), key=lambda pair: (-pair[1], pair[0]))
    by_rule = [f"{rule} {count:,}" for rule, count in counts]
    return Said("，".join(by_rule), ", ".join(by_rule))


def _github(problem: Problem, language: Language) -> str:
    """Return a workflow command as GitHub documents it, with its characters escaped."""
    text = "%0A".join(plain(part) for part in _told(problem, language).replace("%", "%25").split("\n"))
    file = _RESERVED.sub(lambda found: f"%{ord(found[0]):02X}", problem.where.file)
    place = f"file={file},line={problem.where.line or 1},col={problem.where.column or 1}"
    return f"::{problem.severity} {place},title={problem.rule}::{text}"


def formatted(
    problems: Iterable[Problem],
    style: ProblemFormat,
    language: Language = "en",
    *,
    counted: bool = True,
    whole: bool = False,
) -> str:
    """Return the problems, told in one language.

    As a JSON array; as text lines, with a count where it is wanted, before the first of many; or as GitHub workflow
    commands. Of many the first of each rule and the count, unless the `whole` is wanted; JSON always has them all.
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
    shown = selected(problems, whole=whole)
    if style == "github":
        left_out = [f"::notice::{summary(problems).in_(language)}"] if len(shown) < len(problems) else []
        return "\n".join([*left_out, *(_github(problem, language) for problem in shown)])
    lines = "\n".join(line(problem, language) for problem in shown)
    count = summary(problems).in_(language) if counted else ""
    return "\n".join(filter(None, (count, lines) if len(shown) < len(problems) else (lines, count)))
