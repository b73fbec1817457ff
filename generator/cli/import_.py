"""The group `clausebook import`: what people filled in elsewhere."""

from datetime import UTC, datetime
from pathlib import Path

import click

from generator.cli.help import command, group
from generator.cli.language import message_language
from generator.cli.shared import file_argument, messages_option, out_option, places, print_problems, read_standard
from generator.model.problem import plain
from generator.output.file import holding
from generator.output.guard import refuse_input
from generator.words import say


@group("import", "clausebook import assessment kit.xlsx --out assessment.json")
@messages_option
def import_() -> None:
    """Hold the command that imports."""


@command("import-assessment", "clausebook import assessment kit.xlsx --out assessment.json")
@places
@messages_option
@file_argument
@out_option
def assessment(standard: Path, config: Path, file: Path, out: Path) -> None:
    from generator.assess.format import written
    from generator.assess.merging import added, changes
    from generator.assess.reading import read_assessment
    from generator.formats.xlsx.read import read_workbook
    from generator.standard.index import Index

    refuse_input(out, standard, config, file)
    read, settings = read_standard(standard, config)
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


import_.add_command(assessment)
