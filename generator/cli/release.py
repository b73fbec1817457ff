"""The command `clausebook release`: the ids of an edition become permanent."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import examined_whole, options, print_problems
from generator.cli.values import Day
from generator.model import Ledger
from generator.model.errors import SettingError
from generator.model.problem import plain
from generator.source.kinds import LEDGER
from generator.words import say
from generator.words.errors import listed, said
from generator.words.problems import ProblemFormat

if TYPE_CHECKING:
    from generator.model import Standard
    from generator.source.load import Loaded


@command("release", "clausebook release --date 2026-03-01 --preview")
@options
@click.option("--edition", metavar="id", help="release-edition")
@click.option("--date", "day", type=Day(), metavar="day", help="release-date")
@click.option("--preview", is_flag=True, help="release-preview")
def release(  # noqa: PLR0913 - one a command-line option
    standard: Path,
    config: Path,  # noqa: ARG001 - every command takes it
    style: ProblemFormat,
    edition: str | None,
    day: str | None,
    *,
    preview: bool,
) -> None:
    from generator.source.ledger import rewrite
    from generator.source.load import load
    from generator.standard.translation import released

    def made(loaded: "Loaded") -> Ledger:
        read = _sound(loaded, style)
        _refuse_other(read, edition)
        ledger = released(read, day)
        _refuse_again(read, ledger)
        _tell(read, ledger, preview=preview)
        return ledger

    if preview:
        made(load(standard))
    else:
        rewrite(standard, made)
        click.echo(say("done.released", message_language(), file=standard / LEDGER))


def _sound(loaded: "Loaded", style: ProblemFormat) -> "Standard":
    """Return a standard without errors; print its problems, and exit 1 when one is an error."""
    problems = examined_whole(loaded, ()).problems
    errors = tuple(problem for problem in problems if problem.severity == "error")
    print_problems(errors, style)
    if loaded.standard is None or errors:
        raise SystemExit(1)
    return loaded.standard


def _refuse_other(standard: "Standard", edition: str | None) -> None:
    """Raise SettingError unless an edition is the one whose text is here."""
    metadata = standard.metadata
    if edition is None or edition == metadata.edition:
        return
    known = [one.id for one in metadata.editions]
    if edition in known:
        raise SettingError(said("release-other", edition=edition, shown=metadata.edition))
    raise SettingError(said("release-unknown", edition=edition, known=listed(known)))


def _refuse_again(standard: "Standard", ledger: Ledger) -> None:
    """Raise SettingError where an edition that was released has nothing new."""
    shown = standard.metadata.edition
    if ledger == standard.ledger:
        raise SettingError(said("release-again", edition=shown, date=ledger.released[shown].date))


def _tell(standard: "Standard", ledger: Ledger, *, preview: bool) -> None:
    """Say which ids become permanent."""
    language = message_language()
    shown = standard.metadata.edition
    number = next(one.number for one in standard.metadata.editions if one.id == shown)
    before = frozenset(standard.ledger.permanent)
    new = [id_ for id_ in ledger.released[shown].ids if id_ not in before]
    counts = {"number": plain(number), "date": ledger.released[shown].date, "count": len(new)}
    click.echo(say("done.to-release" if preview else "done.releasing", language, **counts))
    for id_ in new:
        click.echo(f"  {plain(id_)}")
