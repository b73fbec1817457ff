"""The command `clausebook check`: every problem with its place; recording a review."""

from collections import Counter
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import Progress, checked, options, print_problems
from generator.cli.usage import nearest, refused
from generator.cli.values import OneOf
from generator.model import Language, Standard
from generator.model.problem import Problem
from generator.words import say
from generator.words.errors import said
from generator.words.problems import ProblemFormat, selected

if TYPE_CHECKING:
    from generator.check.known import Examined


class RuleName(click.ParamType[str]):
    """The name of a rule, in any capitals."""

    name = "rule"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name as messages have it; Misuse when no rule has it."""
        from generator.check import RULES

        known = [rule.id for rule in RULES]
        name = str(value).upper()
        if name not in known:
            raise refused(param, ctx, said("no-rule", value=value, near=nearest(get_close_matches(name, known))))
        return name


@command("check", "clausebook check --only errors --rule TXT013")
@options
@click.option("--quiet", is_flag=True, help="check-quiet")
@click.option("--rule", "rules", multiple=True, type=RuleName(), metavar="rule", help="check-rule")
@click.option("--only", type=OneOf(["errors", "warnings"]), help="check-only")
@click.option("--all", "whole", is_flag=True, help="check-all")
@click.option("--accept", multiple=True, metavar="id", help="check-accept")
def check(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path,
    config: Path,
    style: ProblemFormat,
    rules: tuple[str, ...],
    only: str | None,
    accept: tuple[str, ...],
    *,
    quiet: bool,
    whole: bool,
) -> None:
    if accept:
        _accept(standard, style, accept)
    loaded, settings, examined = checked(standard, config, Progress())
    problems, known = (_chosen(found, rules, only) for found in (examined.problems, examined.known))
    found = replace(examined, problems=problems, known=known)
    _show(found, style, quiet=quiet, whole=whole)
    if loaded.standard and style == "text" and (state := _translation(loaded.standard, message_language())):
        click.echo(state)
    if any(problem.severity == "error" for problem in found.problems):
        raise SystemExit(1)
    if loaded.standard and settings and not examined.problems and style == "text":
        click.echo(_summary(loaded.standard, len(examined.known), message_language()))


def _chosen(problems: tuple[Problem, ...], rules: tuple[str, ...], only: str | None) -> tuple[Problem, ...]:
    """Return the problems that were asked for."""
    return tuple(
        problem
        for problem in problems
        if (not rules or problem.rule in rules) and (only is None or f"{problem.severity}s" == only)
    )


def _show(found: "Examined", style: ProblemFormat, *, quiet: bool, whole: bool) -> None:
    """Print what was found, and as text the summary by rule: behind it, or before the first of many."""
    from generator.check.tally import tally

    shown = len(selected(found.problems, whole=whole))
    in_part = shown < len(found.problems)
    counts = tally(found, message_language()) if style == "text" and (found.problems or found.known) else ""
    if counts and in_part and not quiet:
        click.echo(counts)
    if style == "json" or not quiet:
        print_problems(found.problems, style, counted=False, whole=whole)
    if counts and in_part and not quiet:
        total = f"{len(found.problems):,}"
        click.echo(say("shown.first-of-each", message_language(), shown=f"{shown:,}", total=total))
    elif counts:
        click.echo(counts)


def _accept(standard: Path, style: ProblemFormat, accept: tuple[str, ...]) -> None:
    """Write the ledger after a review; exit 1 when the standard does not load or an id is unknown."""
    from generator.source.ledger import record_review

    problems = record_review(standard, accept)
    if problems:
        print_problems(problems, style)
        raise SystemExit(1)


def _translation(standard: Standard, language: Language) -> str:
    """Return how many texts are in each state of translation; nothing where all are reviewed, or none is translated."""
    from generator.standard.translation import counted

    counts = counted(standard)
    if not counts.keys() - {"reviewed"} or counts.keys() == {"untranslated"}:
        return ""
    named = (
        say(f"counted.{state}", language, count=counts[state])
        for state in ("untranslated", "never-reviewed", "stale", "reviewed")
        if state in counts
    )
    return say("done.translation", language, counts=say("shared.comma", language).join(named))


def _summary(standard: Standard, known: int, language: Language) -> str:
    """Return what a standard holds, and that nothing is wrong with it."""
    from generator.standard.index import Index

    comma = say("shared.comma", language)
    kinds = Counter(provision.kind for clause in standard.clauses for provision in clause.provisions)
    numbered = sum(1 for term in standard.terms if term.number)

    def counted(what: str, count: int) -> str:
        return say(f"counted.{what}", language, count=count)

    by_kind = [counted("requirements", kinds["requirement"])]
    if kinds["instruction"]:
        by_kind.append(counted("instructions", kinds["instruction"]))
    provisions = counted("provisions", kinds.total() - kinds["entry"])
    counts = (
        counted("clauses", len(standard.clauses)),
        say("done.provisions-by-kind", language, provisions=provisions, kinds=comma.join(by_kind)),
        counted("terms", numbered),
        counted("supplement", len(standard.terms) - numbered),
        counted("documents", len(standard.guidelines)),
        counted("citations", len(Index(standard).citations)),
        counted("mappings", len(standard.mappings)),
        counted("items", len(standard.checklist)),
        *((counted("situations", len(standard.situations)),) if standard.situations else ()),
        *((counted("guidance", len(standard.guidance)),) if standard.guidance else ()),
    )
    key = "done.checked-known" if known else "done.checked"
    return say(key, language, counts=comma.join(counts), **({"known": known} if known else {}))
