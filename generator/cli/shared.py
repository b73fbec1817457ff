"""What commands share: options, problems on the terminal, a standard without errors."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast, get_args

import click

from generator.check import check as check_standard
from generator.cli.language import message_language, messages_option
from generator.formats.kit import Choice
from generator.model import Standard
from generator.model.config import SiteConfig
from generator.model.errors import TargetError
from generator.model.problem import Problem, in_order, plain
from generator.source.config import load_config
from generator.source.load import Loaded, load
from generator.words import say
from generator.words.errors import said
from generator.words.problems import ProblemFormat, formatted, line, selected, severity, summary

Command = TypeVar("Command", bound=Callable[..., Any])


_PLACES = (
    click.option("--standard", type=click.Path(path_type=Path), default=Path("standard"), show_default=True,
                 help="Folder of the standard."),
    click.option("--config", type=click.Path(path_type=Path), default=Path("site_config.yml"), show_default=True,
                 help="Settings of the site."),
)  # fmt: skip
_STYLE = click.option("--format", "style", type=click.Choice(["text", "json", "github"]), default="text",
                      show_default=True, help="How problems are printed.")  # fmt: skip

language_option = click.option(
    "--lang", "language", type=click.Choice(get_args(Choice)), default="both", show_default=True, help="Languages."
)


class OutPath(click.Path):
    """What a command writes to. An empty name, as an unset variable of a shell leaves it, is none."""

    def __init__(self, *, dir_okay: bool = True) -> None:
        """Take a folder, or with `dir_okay` false a file."""
        super().__init__(path_type=Path, dir_okay=dir_okay)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401
        """Return the path; TargetError when it is empty."""
        if not str(value).strip():
            raise TargetError(said("out-empty"))
        return super().convert(value, param, ctx)


out_option = click.option("--out", type=OutPath(dir_okay=False), required=True, help="File to write.")
font_option = click.option(
    "--font-path", type=click.Path(path_type=Path), help="Font or folder of fonts to set a PDF in."
)


def options(command: Command) -> Command:
    """Add the options that every command takes that has no `--format` and no `--lang` of its own."""
    return places(_STYLE(messages_option(command)))


def places(command: Command) -> Command:
    """Add the options that say where the standard and its settings are."""
    for option in reversed(_PLACES):
        command = option(command)
    return command


def epilog(example: str) -> str:
    """Return the end of a command's help."""
    return f"\b\nExample:\n  {example}"


class Progress:
    """Shows the stage on a terminal, and nothing when the output is piped."""

    def __init__(self) -> None:
        """Look whether there is a terminal."""
        self._shown = sys.stderr.isatty()

    def __call__(self, stage: str) -> None:
        """Show a stage, by its key among the words of `done`; an empty one clears the line."""
        if self._shown:
            shown = f"{say(f'done.{stage}', message_language())} …" if stage else ""
            click.echo(f"\r\x1b[K{shown}", nl=False, err=True)


def print_problems(problems: tuple[Problem, ...], style: ProblemFormat) -> None:
    """Print problems, in colour on a terminal; as text, nothing when there are none."""
    if style == "text" and not problems:
        return
    language = message_language()
    if style == "json":
        click.echo(formatted(problems, style, language).encode())  # JSON is UTF-8, whatever the console shows
        return
    if style != "text" or not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        click.echo(formatted(problems, style, language))
        return
    for problem in selected(problems):
        colour = "red" if problem.severity == "error" else "yellow"
        place, shown = plain(str(problem.where)), severity(problem, language)
        rest = line(problem, language).removeprefix(f"{place}: {shown}")
        click.echo(f"{click.style(place, bold=True)}: {click.style(shown, fg=colour)}{rest}")
    if count := summary(problems):
        click.echo(count.in_(language))


def checked(loaded: Loaded) -> tuple[Problem, ...]:
    """Return the problems of a standard, those of reading it included."""
    found = check_standard(loaded.standard, loaded.sources) if loaded.standard else ()
    return in_order((*loaded.problems, *found))


def read(standard: Path, config: Path, style: ProblemFormat, progress: Progress) -> tuple[Loaded, SiteConfig]:
    """Return a standard and its settings without errors; print the problems, and exit 1 when there is an error."""
    progress("checking")
    loaded = load(standard)
    settings, config_problems = load_config(config)
    problems = in_order((*checked(loaded), *config_problems))
    progress("")
    if problems:
        print_problems(problems, style)
    if loaded.standard is None or settings is None or any(problem.severity == "error" for problem in problems):
        raise SystemExit(1)
    return loaded, settings


def read_standard(standard: Path, config: Path) -> tuple[Standard, SiteConfig]:
    """Return a standard and its settings without errors, as `read` does, for a command with a `--format` of its own."""
    loaded, settings = read(standard, config, "text", Progress())
    return cast("Standard", loaded.standard), settings
