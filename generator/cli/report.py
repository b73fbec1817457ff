"""The command `clausebook report`: an assessment as a report."""

from pathlib import Path

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import (
    file_argument,
    font_option,
    kind_option,
    language_option,
    on_option,
    out_option,
    places,
    read_kit,
)
from generator.cli.values import InFile, OneOf
from generator.model.config import Choice, languages_of
from generator.model.errors import NothingThereError
from generator.output.file import write_file
from generator.output.guard import refuse_input
from generator.output.worker import alone
from generator.words import say
from generator.words.errors import said


@command("report", "clausebook report assessment.json --format pdf --lang zh --out report.pdf")
@places
@file_argument
@kind_option(type=OneOf(["html", "pdf", "docx"]), default="html")
@language_option
@on_option
@click.option("--previous", type=InFile(), metavar="file", help="previous")
@font_option
@out_option
def report(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path,
    config: Path,
    file: Path,
    kind: str,
    language: Choice | None,
    on: str,
    previous: Path | None,
    font_path: Path | None,
    out: Path,
) -> None:
    from generator.assess.settled import settled
    from generator.cli.assessed import is_itself, read_former, read_settled
    from generator.formats.report.write import report_docx, report_html, report_pdf

    refuse_input(out, standard, config, file, *filter(None, (previous, font_path)))
    kit = read_kit(standard, config, font_path)
    assessment, files = read_settled(kit, file)
    before = settled(read_former(kit, previous)) if previous else None
    if before and is_itself(before, assessment):
        raise NothingThereError(said("previous-itself", previous=previous, file=file))
    made = {"html": report_html, "pdf": alone(report_pdf), "docx": report_docx}[kind](
        kit, assessment, languages_of(language, kit.config), on, files, before
    )
    write_file(out, made)
    click.echo(say("done.written", message_language(), out=out, size=f"{len(made) / 1024:.0f}"))
