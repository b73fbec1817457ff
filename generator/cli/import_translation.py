"""The command `clausebook import translation`: what translators wrote, back into the files of a standard."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import file_argument, messages_option, places, print_problems
from generator.model.errors import NothingThereError
from generator.model.problem import in_order, plain
from generator.source.kinds import LEDGER, LEDGER_PARTS
from generator.source.settling import BROKEN_OFF
from generator.words import say
from generator.words.errors import said

if TYPE_CHECKING:
    from generator.check.taking import Taking
    from generator.model import Standard
    from generator.source.load import Loaded
    from generator.source.returned import ReturnedFile


@command("import-translation", "clausebook import translation translation.xlf --dry-run")
@places
@messages_option
@file_argument
@click.option("--doubtful", is_flag=True, help="import-doubtful")
@click.option("--reviewed", is_flag=True, help="import-reviewed")
@click.option("--dry-run", is_flag=True, help="import-dry-run")
def translation(  # noqa: PLR0913 - one parameter an option
    standard: Path,
    config: Path,  # noqa: ARG001 - every command takes it
    file: Path,
    *,
    doubtful: bool,
    reviewed: bool,
    dry_run: bool,
) -> None:
    from generator.check.taking import taking
    from generator.output.together import Rewriting, write_together
    from generator.source.load import load
    from generator.standard.translation import translations, worded

    loaded = load(standard)
    if loaded.standard is None or any(one.rule == BROKEN_OFF for one in loaded.problems):
        print_problems(loaded.problems, "text")
        raise SystemExit(1)
    if reviewed and LEDGER not in loaded.files:
        raise NothingThereError(said("no-ledger", folder=standard))
    back = _read(file)
    made = taking(loaded, loaded.standard, back, str(file), doubtful=doubtful)
    print_problems(in_order(made.problems), "text")
    for one in back.segments:
        if one.remark:
            click.echo(say("done.remark", message_language(), place=one.where, words=plain(one.remark)))
    if made.refused:
        raise SystemExit(1)
    files = {**made.files, **_ledger(made, loaded, reviews=reviewed)}
    _show(made, files)
    if not dry_run and files:
        write_together(standard, {standard / name: Rewriting(loaded.files[name], new) for name, new in files.items()})
    key = "done.to-translate" if dry_run else "done.translated"
    whole = sum(worded(text) for _, _, _, text in translations(loaded.standard))
    found = len({one.id for one in back.segments})
    if found < whole:
        click.echo(say("done.some-segments", message_language(), count=found, whole=whole))
    left = len({one.where for one in made.problems} - {one.where for one, _ in made.changes})
    click.echo(say(key, message_language(), count=len(made.changes), files=len(files), left=left))


def _read(file: Path) -> "ReturnedFile":
    """Return a file that came back; print why and exit 1 where it cannot be read."""
    from generator.formats.translation.files import read_returned
    from generator.source.returned import UnreadableError

    try:
        return read_returned(file.read_bytes(), str(file))
    except UnreadableError as error:
        print_problems((error.problem,), "text")
        raise SystemExit(1) from error


def _ledger(made: "Taking", loaded: "Loaded", *, reviews: bool) -> dict[str, bytes]:
    """Return the files of the ledger that change."""
    from generator.check.taking import ledger_of
    from generator.source.ledger import ledger_files

    after = cast("Loaded", made.after)
    if LEDGER not in loaded.files or after.standard is None:
        return {}
    before = cast("Standard", loaded.standard)
    ledger = ledger_of(made, after.standard, reviews=reviews)
    files = {} if ledger == before.ledger else ledger_files(ledger, after, new_parts=False)
    return {name: content for name, content in files.items() if content != loaded.files[name]}


def _show(made: "Taking", files: dict[str, bytes]) -> None:
    """Show each place that changes, with what stood there."""
    after = cast("Loaded", made.after)
    for _, change in made.changes:
        place = after.sources.at(change.id, *change.path, change.language)
        old, new = plain(change.old), plain(change.new)
        click.echo(f"{plain(str(place))}: {f'{old} → {new}' if old else f'+ {new}'}")
    for name in files:
        if name == LEDGER or name.startswith(f"{LEDGER_PARTS}/"):
            click.echo(plain(f"{after.sources.folder}/{name}"))
