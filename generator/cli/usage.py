"""What is said of a command line that is refused, in the reader's language; the exit code is click's, 2."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import click

from generator.cli.language import language_of_line
from generator.model import Language
from generator.model.errors import NOTHING, Said
from generator.model.problem import plain
from generator.words import say
from generator.words.errors import said


class Misuse(click.UsageError):
    """A command line that cannot be carried out."""

    def __init__(self, sentence: Said, ctx: click.Context | None) -> None:
        super().__init__(sentence.en, ctx)
        self.said = sentence

    def show(self, file: IO[Any] | None = None) -> None:
        """Print how the command is called, and what is wrong."""
        language = language_of_line(self.ctx)
        if self.ctx:
            way = say("help.more", language, command=self.ctx.command_path)
            click.echo(f"{self.ctx.get_usage()}\n{way}\n", file=file, err=True)
        sentence = plain(self.said.in_(language))
        click.echo(say("shown.stopped-by", language, sentence=sentence), file=file, err=True)


def named(parameter: click.Parameter, language: Language) -> str:
    """Return what a person calls a parameter: the option, or the word for what stands there."""
    return parameter.opts[0] if isinstance(parameter, click.Option) else say(f"metavars.{parameter.metavar}", language)


@contextmanager
def in_our_words(ctx: click.Context) -> Iterator[None]:
    """Raise Misuse for what click finds wrong with the command line of a command."""
    try:
        yield
    except click.UsageError as error:
        sentence = _told(error, ctx.command)
        if sentence:
            raise Misuse(sentence, error.ctx or ctx) from error
        raise


def _told(error: click.UsageError, command: click.Command) -> Said:
    """Return what is wrong; nothing for what is in our words already, and for the help that click raises."""
    match error:
        case click.NoSuchOption():
            return said("no-option", name=error.option_name, near=nearest(error.possibilities))
        case click.NoSuchCommand():
            return said("no-command", name=error.command_name, near=nearest(error.possibilities))
        case click.BadOptionUsage():
            named_ = (part for part in command.params if error.option_name in (*part.opts, *part.secondary_opts))
            flag = any(isinstance(part, click.Option) and part.is_flag for part in named_)
            key = "option-takes-nothing" if flag else "option-alone"
            return said(key, name=error.option_name)
        case click.MissingParameter(param=click.Parameter() as missing):
            return said("missing", name=_said_name(missing))
        case _ if type(error) is click.UsageError and isinstance(command, click.Group):
            return said("no-command-given")
    return NOTHING


def refused(parameter: click.Parameter | None, ctx: click.Context | None, reason: Said) -> Misuse:
    """Return what to raise when a value cannot be taken."""
    return Misuse(said("value", name=_said_name(parameter) if parameter else NOTHING, reason=reason), ctx)


def _said_name(parameter: click.Parameter) -> Said:
    return Said(named(parameter, "zh"), named(parameter, "en"))


def nearest(names: list[str] | None) -> Said:
    """Return a question that names the first of the names near to a word, or nothing."""
    return said("near", name=names[0]) if names else NOTHING
