"""The command `clausebook review`: a document of somebody's own beside the standard."""

import json
from pathlib import Path

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import file_argument, language_option, places, read_kit
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
    from generator.formats.html.review import review_html
    from generator.formats.xlsx.review import review_xlsx
    from generator.review.engine import review as reviewed
    from generator.review.reading import read_brought

    known = (".html", ".xlsx", ".json", ".txt")
    if out.suffix.lower() not in known:
        raise Misuse(said("review-out", known=", ".join(known)), click.get_current_context())
    refuse_input(out, standard, config, file)
    kit = read_kit(standard, config)
    languages = languages_of(language, kit.config)
    found = reviewed(kit.index, kit.config, read_brought(str(file), file.read_bytes()), file.name, languages)
    kind = out.suffix.lower()
    if kind == ".json":
        made = (json.dumps(found.plain, ensure_ascii=False, indent=1) + "\n").encode()
    elif kind == ".txt":
        made = found.text.encode()
    else:
        made = {".html": review_html, ".xlsx": review_xlsx}[kind](kit, found.views, languages)
    write_file(out, made)
    click.echo(say("done.written", message_language(), out=out, size=f"{len(made) / 1024:.0f}"))
