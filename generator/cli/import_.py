"""The group `clausebook import`: what people filled in elsewhere."""

from datetime import UTC, datetime
from pathlib import Path

import click

from generator.cli.help import command, group
from generator.cli.language import message_language
from generator.cli.shared import file_argument, messages_option, out_option, places, print_problems, read_standard
from generator.cli.usage import Misuse
from generator.model.config import SiteConfig
from generator.model.problem import plain
from generator.output.file import holding
from generator.output.guard import refuse_input
from generator.words import say
from generator.words.errors import said


@group("import", "clausebook import assessment kit.xlsx --out assessment.json")
@messages_option
def import_() -> None:
    """Hold the command that imports."""


@command("import-assessment", "clausebook import assessment kit.xlsx --out assessment.json")
@places
@messages_option
@file_argument
@click.option("--spelling", "spellings", multiple=True, metavar="spelling", help="import-spelling")
@out_option
def assessment(standard: Path, config: Path, file: Path, spellings: tuple[str, ...], out: Path) -> None:
    from generator.assess.format import written
    from generator.assess.merging import added, changes
    from generator.assess.reading import read_assessment
    from generator.assess.spellings import with_spellings
    from generator.formats.xlsx.read import read_workbook
    from generator.standard.index import Index

    refuse_input(out, standard, config, file)
    read, settings = read_standard(standard, config)
    settings = with_spellings(settings, _pairs(spellings, settings))
    index = Index(read)
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    reading = read_workbook(file.read_bytes(), index, settings, moment, str(file))
    with holding(out) as replace:
        before = read_assessment(out.read_bytes(), index, settings, str(out)) if out.exists() else None
        problems = (*reading.problems, *(before.problems if before else ()))
        if problems:
            print_problems(problems, "text")
        if reading.assessment is None or (before and before.assessment is None):
            raise SystemExit(1)
        result = reading.assessment
        if before and before.assessment:
            result = added(before.assessment, reading.assessment)
        for line in changes(before.assessment if before else None, reading.assessment, result):
            click.echo(plain(line.in_(message_language())))
        made = written(result).encode()
        again = read_assessment(made, index, settings, str(out))
        if again.assessment is None:  # what would be refused the next time is not written
            print_problems(again.problems, "text")
            raise SystemExit(1)
        replace(made)
    reviewed = sum(1 for answer in result.items.values() if answer.finding)
    click.echo(say("done.reviewed", message_language(), out=out, reviewed=reviewed, total=len(result.items)))


def _pairs(spellings: tuple[str, ...], settings: SiteConfig) -> dict[str, str]:
    """Return ids of findings and grades by the words that mean them; Misuse for what is no such pair."""
    from generator.assess.grading import grades_of

    known = [*(one.id for one in settings.findings), *(one.id for one in grades_of(settings))]
    made = {}
    for spelling in spellings:
        words, _, id_ = spelling.rpartition("=")
        if not words or id_ not in known:
            listed = ", ".join(known)
            raise Misuse(said("import-spelling", written=spelling, known=listed), click.get_current_context())
        made[words] = id_
    return made


import_.add_command(assessment)
