"""The command `clausebook schema`: JSON Schemas for editors."""

from pathlib import Path

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import options, print_problems
from generator.words import say
from generator.words.problems import ProblemFormat


@command("schema", "clausebook schema --standard standard")
@options
def schema(standard: Path, config: Path, style: ProblemFormat) -> None:  # noqa: ARG001 - every command takes them
    from generator.output.file import write_files
    from generator.source.load import no_folder
    from generator.source.schemas import FOLDER, schemas

    if missing := no_folder(standard):
        print_problems(missing, style)
        raise SystemExit(1)
    made = schemas()
    write_files(standard / FOLDER, made)
    click.echo(say("done.schemas", message_language(), folder=standard / FOLDER, count=len(made)))
