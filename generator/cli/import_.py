"""The group `clausebook import`: what people wrote and filled in elsewhere."""

from pathlib import Path

import click

from generator.cli.help import command, group
from generator.cli.import_standard import standard as import_standard
from generator.cli.import_translation import translation
from generator.cli.language import message_language
from generator.cli.shared import files_argument, messages_option, out_option, places, print_problems, read_standard
from generator.cli.usage import Misuse
from generator.model.config import SiteConfig
from generator.model.problem import plain
from generator.output.file import holding
from generator.output.guard import refuse_input
from generator.standard.epoch import moment_now
from generator.words import say
from generator.words.errors import said


@group("import", "clausebook import assessment wang.xlsx li.json --out assessment.json")
@messages_option
def import_() -> None:
    """Hold the command that imports."""


@command("import-assessment", "clausebook import assessment wang.xlsx li.json --out assessment.json")
@places
@messages_option
@files_argument
@click.option("--spelling", "spellings", multiple=True, metavar="spelling", help="import-spelling")
@out_option
def assessment(standard: Path, config: Path, files: tuple[Path, ...], spellings: tuple[str, ...], out: Path) -> None:
    from generator.assess.brought import changes
    from generator.assess.hands import written
    from generator.assess.merging import merged
    from generator.assess.selection import chosen_items
    from generator.assess.settled import settled
    from generator.assess.spellings import with_spellings
    from generator.formats.filled import read_filled
    from generator.formats.packed import is_archive, packed, read_either
    from generator.standard.index import Index

    refuse_input(out, standard, config, *files)
    read, settings = read_standard(standard, config)
    settings = with_spellings(settings, _pairs(spellings, settings))
    index = Index(read)
    moment = moment_now()

    with holding(out) as replace:
        readings = [read_filled(file.read_bytes(), index, settings, moment, str(file)) for file in files]
        if out.exists():
            readings.insert(0, read_either(out.read_bytes(), index, settings, str(out)))
        problems = tuple(problem for reading in readings for problem in reading.problems)
        if problems:
            print_problems(problems, "text")
        found = [reading.file for reading in readings if reading.file]
        if len(found) < len(readings):
            raise SystemExit(1)
        result = found.pop(0) if len(found) > len(files) else None
        for file, one in zip(files, found, strict=True):
            for line in changes(result, one, str(file)):
                click.echo(plain(line.in_(message_language())))
            result = merged(result, one) if result else one
        assert result is not None  # noqa: S101 - the command takes one file at least
        contents = {digest: raw for reading in readings for digest, raw in reading.files.items()}
        text, attachments = written(result, index), settled(result).attachments
        made = packed(text, attachments, contents) if is_archive(out) else text.encode()
        again = read_either(made, index, settings, str(out))
        if again.file is None:  # what would be refused the next time is not written
            print_problems(again.problems, "text")
            raise SystemExit(1)
        replace(made)
    if contents and not is_archive(out):
        click.echo(say("done.files-left", message_language(), out=out))
    together = settled(result)
    ids = [question.id for question in chosen_items(index, together.scope)]
    reviewed = sum(1 for id_ in ids if id_ in together.items and together.items[id_].finding)
    click.echo(say("done.reviewed", message_language(), out=out, reviewed=reviewed, total=len(ids)))


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


for _command in (assessment, import_standard, translation):
    import_.add_command(_command)
