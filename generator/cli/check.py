"""The command `clausebook check`: every problem with its place; recording a review."""

from collections import Counter
from pathlib import Path

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import Progress, checked, options, print_problems
from generator.model import Language, Standard
from generator.model.problem import in_order
from generator.source.config import load_config
from generator.source.load import load
from generator.words import say
from generator.words.problems import ProblemFormat


@command("check", "clausebook check --format github")
@options
@click.option("--accept", multiple=True, metavar="id", help="check-accept")
def check(standard: Path, config: Path, style: ProblemFormat, accept: tuple[str, ...]) -> None:
    progress = Progress()
    if accept:
        _accept(standard, style, accept)
    progress("checking")
    loaded = load(standard)
    settings, config_problems = load_config(config)
    problems = in_order((*checked(loaded), *config_problems))
    progress("")
    if problems or style == "json":
        print_problems(problems, style)
    if any(problem.severity == "error" for problem in problems):
        raise SystemExit(1)
    if loaded.standard and settings and not problems and style == "text":
        click.echo(_summary(loaded.standard, message_language()))


def _accept(standard: Path, style: ProblemFormat, accept: tuple[str, ...]) -> None:
    """Write the ledger after a review; exit 1 when the standard does not load or an id is unknown."""
    from generator.source.ledger import record_review

    problems = record_review(standard, accept)
    if problems:
        print_problems(problems, style)
        raise SystemExit(1)


def _summary(standard: Standard, language: Language) -> str:
    """Return what a standard holds, and that nothing is wrong with it."""
    from generator.standard.index import Index
    from generator.standard.translation import untranslated

    comma = say("shared.comma", language)
    kinds = Counter(provision.kind for clause in standard.clauses for provision in clause.provisions)
    numbered = sum(1 for term in standard.terms if term.number)

    def counted(what: str, count: int) -> str:
        return say(f"counted.{what}", language, count=count)

    by_kind = [counted("requirements", kinds["requirement"])]
    if kinds["instruction"]:
        by_kind.append(counted("instructions", kinds["instruction"]))
    provisions = counted("provisions", kinds.total())
    counts = (
        counted("clauses", len(standard.clauses)),
        say("done.provisions-by-kind", language, provisions=provisions, kinds=comma.join(by_kind)),
        counted("terms", numbered),
        counted("supplement", len(standard.terms) - numbered),
        counted("documents", len(standard.guidelines)),
        counted("citations", len(Index(standard).citations)),
        counted("mappings", len(standard.mappings)),
        counted("items", len(standard.checklist)),
        *([counted("untranslated", missing)] if (missing := untranslated(standard)) else []),
    )
    return say("done.checked", language, counts=comma.join(counts))
