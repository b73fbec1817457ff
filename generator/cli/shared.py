"""What commands share: options, problems on the terminal, a standard without errors."""

import gc
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args

import click

from generator.cli.language import PARAMETER, choose_messages, message_language
from generator.cli.values import Day, InFile, OneOf, OutPath
from generator.model import LANGUAGES, Language, Standard
from generator.model.config import Choice, SiteConfig
from generator.model.problem import Problem, in_order, plain
from generator.standard.epoch import day_now, source_date_epoch
from generator.words import say
from generator.words.problems import ProblemFormat, formatted, line, selected, severity

if TYPE_CHECKING:
    from generator.check.known import Examined
    from generator.formats.kit import Kit
    from generator.site.downloads import Left
    from generator.source.load import Loaded

Command = TypeVar("Command", bound=Callable[..., Any])


_PLACES = (
    click.option("--standard", type=click.Path(path_type=Path, readable=False), metavar="folder",
                 default=Path("standard"), show_default=True, help="standard"),
    click.option("--config", type=click.Path(path_type=Path, readable=False), metavar="file",
                 default=Path("site_config.yml"), show_default=True, help="config"),
)  # fmt: skip
_STYLE = click.option("--format", "style", type=OneOf(["text", "json", "github"]), default="text", show_default=True,
                      help="style")  # fmt: skip

language_option = click.option("--lang", "language", type=OneOf(get_args(Choice)), help="languages")
outermost_option = click.option("--lang", PARAMETER, type=OneOf(LANGUAGES), help="messages")
"""Of the outermost command."""
messages_option = click.option(
    "--lang",
    PARAMETER,
    type=OneOf(LANGUAGES),
    help="messages",
    is_eager=True,
    expose_value=False,
    callback=choose_messages,
)
"""Of a command that has no `--lang` of another meaning."""
kind_option = partial(click.option, "--format", "kind", show_default=True, help="kind")
file_argument = click.argument("file", type=InFile(), metavar="file")
file_or_folder_argument = click.argument("file", type=InFile(folder=True), metavar="file")
on_option = click.option("--on", type=Day(), metavar="day", default=day_now, help="on")
files_argument = click.argument("files", type=InFile(), metavar="file", nargs=-1, required=True)
out_option = click.option("--out", type=OutPath(folder=False), metavar="file", required=True, help="out-file")
font_option = click.option(
    "--font-path", type=click.Path(path_type=Path, readable=False), metavar="path", help="font-path"
)


def options(command: Command) -> Command:
    """Add the options that every command takes that has no `--format` and no `--lang` of its own."""
    return places(_STYLE(messages_option(command)))


def places(command: Command) -> Command:
    """Add the options that say where the standard and its settings are."""
    for option in reversed(_PLACES):
        command = option(command)
    return command


class Progress:
    """Shows the stage on a terminal, and nothing when the output is piped."""

    def __init__(self) -> None:
        """Look whether there is a terminal."""
        self._shown = sys.stderr.isatty()

    def __call__(self, stage: str, left: "Left | None" = None) -> None:
        """Show a stage, by its key among the words of `done`; an empty one clears the line."""
        if self._shown:
            shown = f"{say(f'done.{stage}', message_language(), **_told(left))} …" if stage else ""
            click.echo(f"\r\x1b[K{shown}", nl=False, err=True)


def _told(left: "Left | None") -> dict[str, object]:
    """Return how far a stage is as its words have it: per cent, minutes and seconds."""
    if left is None:
        return {}
    minutes, seconds = divmod(round(left.seconds), 60)
    return {"made": round(100 * left.made), "left": f"{minutes}:{seconds:02}"}


def print_problems(
    problems: tuple[Problem, ...], style: ProblemFormat, *, counted: bool = True, whole: bool = False
) -> None:
    """Print problems, in colour on a terminal; nothing but JSON when there are none.

    Many are `counted` by rule, and the first of each rule printed, unless the `whole` is wanted.
    """
    if style != "json" and not problems:
        return
    language = message_language()
    if style == "json":
        click.echo(formatted(problems, style, language).encode())  # JSON is UTF-8, whatever the console shows
        return
    text = formatted(problems, style, language, counted=counted, whole=whole)
    if style != "text" or not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        click.echo(text)
        return
    shown = selected(problems, whole=whole)
    coloured = {line(problem, language): _coloured(problem, language) for problem in shown}
    for told in text.split("\n"):
        click.echo(coloured.get(told, told))


def _coloured(problem: Problem, language: Language) -> str:
    """Return the line of a problem as a terminal shows it."""
    colour = "red" if problem.severity == "error" else "yellow"
    place, shown = plain(str(problem.where)), severity(problem, language)
    rest = line(problem, language).removeprefix(f"{place}: {shown}")
    return f"{click.style(place, bold=True)}: {click.style(shown, fg=colour)}{rest}"


def examined_whole(loaded: "Loaded", others: tuple[Problem, ...]) -> "Examined":
    """Return what there is to tell of a standard, with the problems of reading it and those of its settings."""
    from generator.check import examine
    from generator.check.known import Examined

    found = examine(loaded.standard, loaded.sources) if loaded.standard else Examined((), ())
    return Examined(in_order((*loaded.problems, *found.problems, *others)), found.known)


def checked(standard: Path, config: Path, progress: Progress) -> "tuple[Loaded, SiteConfig | None, Examined]":
    """Return a standard, its settings, and what there is to tell of both.

    What is made stays, so nobody looks for garbage meanwhile, which takes a tenth of the time.
    """
    from generator.source.load import load

    collects = gc.isenabled()
    gc.disable()
    try:
        progress("checking")
        loaded = load(standard, _import_what_follows)
        from generator.source.config import load_config

        settings, config_problems = load_config(config)
        examined = examined_whole(loaded, (*config_problems, *_of_samples(loaded, settings)))
        progress("")
    finally:
        if collects:
            gc.enable()
    return loaded, settings, examined


def _of_samples(loaded: "Loaded", settings: "SiteConfig | None") -> tuple[Problem, ...]:
    """Return what there is to tell of the sample assessments."""
    if not loaded.sources.sample or loaded.standard is None or settings is None:
        return ()
    from generator.formats.sample import read_samples
    from generator.standard.index import Index

    return read_samples(Index(loaded.standard), settings, loaded.sources)[1]


def _import_what_follows() -> None:
    """Import what a standard is examined with once it is read, which takes a fifth of a second."""
    import generator.check
    import generator.source.config  # noqa: F401 - its functions are imported where they are called


def read(standard: Path, config: Path, style: ProblemFormat, progress: Progress) -> "tuple[Loaded, SiteConfig]":
    """Return a standard and its settings without errors; print the problems, and exit 1 when there is an error."""
    loaded, settings, examined = checked(standard, config, progress)
    problems = examined.problems
    if problems:
        print_problems(problems, style)
    if loaded.standard is None or settings is None or any(problem.severity == "error" for problem in problems):
        raise SystemExit(1)
    return loaded, settings


def read_kit(standard: Path, config: Path, font_path: Path | None = None) -> "Kit":
    """Return what is written of a standard without errors, for a command that writes something of it."""
    from generator.formats.kit import Kit
    from generator.standard.index import Index

    read, settings = read_standard(standard, config)
    return Kit(Index(read), settings, int(source_date_epoch(read)), font_path)


def read_standard(standard: Path, config: Path) -> tuple[Standard, SiteConfig]:
    """Return a standard and its settings without errors, as `read` does, for a command with a `--format` of its own."""
    loaded, settings = read(standard, config, "text", Progress())
    return cast("Standard", loaded.standard), settings
