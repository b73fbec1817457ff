"""What a check found, counted by rule."""

from collections import Counter
from collections.abc import Iterator

from generator.check import RULES
from generator.check.known import Examined
from generator.model import Language
from generator.words import say


def tally(examined: Examined, language: Language) -> str:
    """Return a line for each rule that told something or would have, errors first, and the sums.

    The most frequent of them stand first.
    """
    told = Counter(problem.rule for problem in examined.problems)
    known = Counter(problem.rule for problem in examined.known)
    severities = Counter(problem.severity for problem in examined.problems)
    errors = {problem.rule for problem in examined.problems if problem.severity == "error"}
    by_id = {rule.id: rule for rule in RULES}

    def lines() -> Iterator[str]:
        for id_ in sorted({*told, *known}, key=lambda id_: (id_ not in errors, -told[id_], -known[id_], id_)):
            rule = by_id[id_]
            severity = say(f"shown.{'error' if id_ in errors else rule.severity}", language)
            row = say(
                "shown.tally", language, count=f"{told[id_]:>5,}", rule=id_, name=rule.summary.in_(language),
                severity=severity.ljust(7 if language == "en" else 2),
            )  # fmt: skip
            yield row + (say("shown.tally-known", language, count=known[id_]) if known[id_] else "")
        values = {"total": told.total(), "errors": severities["error"], "warnings": severities["warning"]}
        yield say("shown.sums", language, **values, known=known.total())

    return "\n".join(lines())
