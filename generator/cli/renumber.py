"""The command `clausebook renumber`: other numbers for clauses, and for all that names them."""

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import options, print_problems
from generator.cli.usage import refused
from generator.model.problem import plain
from generator.source.kinds import LEDGER, ORIGINAL
from generator.source.settling import BROKEN_OFF
from generator.words import say
from generator.words.errors import said
from generator.words.problems import ProblemFormat

if TYPE_CHECKING:
    from generator.model import Standard
    from generator.output.together import Rewriting
    from generator.source.document import Document
    from generator.source.load import Loaded
    from generator.source.renumber import Renumbering


@command("renumber", "clausebook renumber 5.2 5.3 --write")
@options
@click.argument("numbers", nargs=-1, required=True, metavar="old_new")
@click.option("--write", is_flag=True, help="renumber-write")
@click.pass_context
def renumber(  # noqa: PLR0913 - one a command-line option
    ctx: click.Context,
    standard: Path,
    config: Path,
    style: ProblemFormat,
    numbers: tuple[str, ...],
    *,
    write: bool,
) -> None:
    from generator.output.together import write_together
    from generator.source.config import config_document
    from generator.source.load import load
    from generator.source.renumber import renumbering

    if len(numbers) % 2:
        raise refused(next(part for part in ctx.command.params if part.name == "numbers"), ctx, said("renumber-pairs"))
    loaded = load(standard)
    broken_off = tuple(problem for problem in loaded.problems if problem.rule == BROKEN_OFF)
    if loaded.standard is None or broken_off:  # whoever asks for the change again may have it already
        print_problems(broken_off or loaded.problems, style)
        raise SystemExit(1)
    settings = config_document(config)
    made = renumbering(loaded, settings, list(zip(numbers[::2], numbers[1::2], strict=True)))
    files = _files(loaded, settings, made, standard, style)
    _show(made, files, loaded, standard)
    if write:
        write_together(standard, files)
    key = "done.renumbered" if write else "done.to-renumber"
    click.echo(say(key, message_language(), count=len(made.edits), files=len(files)))


def _files(
    loaded: "Loaded", settings: "Document | None", made: "Renumbering", standard: Path, style: ProblemFormat
) -> "dict[Path, Rewriting]":
    """Return the files that change; print why and exit 1 where a standard came out that does not load."""
    from generator.output.together import Rewriting
    from generator.source.ledger import ledger_files
    from generator.source.load import load_files
    from generator.source.renumber import Edit, edited, ledger_after, redrawn

    by_file: dict[str, list[Edit]] = defaultdict(list)
    for edit in made.edits:
        by_file[edit.file].append(edit)
    files = loaded.files
    changed = {
        name: edited(raw.decode(), found).encode()
        for name, raw in files.items()
        if (found := by_file.get(f"{standard}/{name}"))
    }
    changed |= redrawn(files, made.ids)
    after = load_files({**files, **changed}, str(standard))
    if after.standard is None:
        print_problems(after.problems, style)
        raise SystemExit(1)
    if LEDGER in files:
        before = cast("Standard", loaded.standard)
        ledger = ledger_files(ledger_after(before, after.standard, made.ids), after, new_parts=False)
        changed |= {name: content for name, content in ledger.items() if content != files[name]}
    written = {standard / name: Rewriting(files[name], content) for name, content in changed.items()}
    if settings and settings.file in by_file:
        after_edits = edited(settings.text, by_file[settings.file])
        written[Path(settings.file)] = Rewriting(settings.text.encode(), after_edits.encode())
    return written


def _show(made: "Renumbering", files: "dict[Path, Rewriting]", loaded: "Loaded", standard: Path) -> None:
    """Show what changes: the numbers, the ids, and each place."""
    language = message_language()
    for old, new in made.numbers.items():
        click.echo(say("done.number-becomes", language, old=old, new=new))
    for old, new in made.ids.items():
        click.echo(say("done.id-becomes", language, old=old, new=new))
    for edit in made.edits:
        old, new = (plain(words.strip()) for words in (edit.old, edit.new))
        click.echo(f"{plain(edit.file)}:{edit.line}:{edit.column}: {f'{old} → {new}' if old else f'+ {new}'}")
    for path in files:
        if path.suffix == ".svg":
            click.echo(plain(str(path)))
    if loaded.sources.original is not None:
        click.echo(say("done.original-stays", language, file=standard / ORIGINAL))
