"""The command `clausebook review`: a document of somebody's own beside the standard."""

from pathlib import Path

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import file_argument, language_option, places, read_standard
from generator.cli.usage import Misuse
from generator.cli.values import OutPath
from generator.model.config import Choice, languages_of
from generator.output.file import write_file
from generator.output.guard import refuse_input
from generator.words import say
from generator.words.errors import said


@command("review", "clausebook review manual.docx --out report.html")
@places
@file_argument
@language_option
@click.option("--out", type=OutPath(folder=False), metavar="file", required=True, help="review-out")
def review(standard: Path, config: Path, file: Path, language: Choice | None, out: Path) -> None:
    from generator.review.engine import Kind, Reviewer
    from generator.review.reading import read_brought
    from generator.standard.index import Index

    kinds: dict[str, Kind] = {".html": "html", ".xlsx": "xlsx", ".json": "json", ".txt": "txt"}
    kind = kinds.get(out.suffix.lower())
    if kind is None:
        raise Misuse(said("review-out", known=", ".join(kinds)), click.get_current_context())
    refuse_input(out, standard, config, file)
    read, settings = read_standard(standard, config)
    brought = read_brought(str(file), file.read_bytes())
    made = Reviewer(Index(read), settings).report(brought, file.name, kind, languages_of(language, settings))
    write_file(out, made)
    click.echo(say("done.written", message_language(), out=out, size=f"{len(made) / 1024:.0f}"))
