"""Help in the reader's language: what commands and options do, and what stands for values, are keys of `words.yaml`."""

from collections.abc import Callable
from copy import copy
from typing import Any

import click

from generator.cli.columns import Row, columns, wrapped
from generator.cli.language import language_of_line
from generator.cli.usage import Misuse, in_our_words, named
from generator.words import say
from generator.words.errors import said


class Command(click.Command):
    """A command whose `help` is a key of the words' section `commands`, and whose `epilog` shows a call."""

    allow_extra_args = True  # so that click leaves them to us

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take a command line apart; Misuse when words are left over, or one option has two values."""
        with in_our_words(ctx):
            if not ctx.resilient_parsing:
                self._refuse_second_values(ctx, list(args))
            left = super().parse_args(ctx, args)
        if left and not isinstance(self, click.Group) and not ctx.resilient_parsing:
            raise Misuse(said("words-left", words=" ".join(left)), ctx)
        return left

    def _refuse_second_values(self, ctx: click.Context, args: list[str]) -> None:
        """Raise Misuse for an option with one value that the line gives another one too: click would keep the last."""
        single = {part.name: part for part in self.params if isinstance(part, click.Option) and _has_one_value(part)}
        gathering = copy(self)
        gathering.params = [_gathering(part) if part in single.values() else part for part in self.params]
        values, _, _ = gathering.make_parser(ctx).parse_args(args)
        for name, option in single.items():
            given = list(dict.fromkeys(values.get(name or "", ())))
            if len(given) > 1:
                raise Misuse(said("option-again", name=option.opts[0], one=given[0], other=given[1]), ctx)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option `--help`."""
        option = super().get_help_option(ctx)
        if option:
            option.help = "help"
        return option

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - it is wrapped, not cut
        """Return what the command does."""
        return say(f"commands.{self.help}", language_of_line())

    def get_usage(self, ctx: click.Context) -> str:
        """Return the line that shows how the command is called."""
        language = language_of_line(ctx)
        arguments = (named(part, language) for part in self.params if isinstance(part, click.Argument))
        return " ".join((say("help.usage", language, command=ctx.command_path), *arguments))

    def get_help(self, ctx: click.Context) -> str:
        """Return the page that `--help` shows."""
        language, width = language_of_line(ctx), ctx.make_formatter().width
        sections = [
            [self.get_usage(ctx)],
            [f"  {line}" for line in wrapped(say(f"commands.{self.help}", language), width - 2)],
            [say("help.options", language), *columns(self._options(ctx), width)],
        ]
        if isinstance(self, click.Group):
            rows = [(name, command.get_short_help_str()) for name, command in sorted(self.commands.items())]
            sections.append([say("help.commands", language), *columns(rows, width)])
        sections.append([say("help.example", language), f"  {self.epilog}"])
        return "\n\n".join("\n".join(lines) for lines in sections)

    def _options(self, ctx: click.Context) -> list[Row]:
        return [_row(option, ctx) for option in self.get_params(ctx) if isinstance(option, click.Option)]


class Group(Command, click.Group):
    """A group of such commands."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click has it
        """Run the command that the line names."""
        with in_our_words(ctx):
            return super().invoke(ctx)

    def get_usage(self, ctx: click.Context) -> str:
        """Return the line that shows how the group is called."""
        return say("help.usage-of-group", language_of_line(ctx), command=ctx.command_path)


def _has_one_value(option: click.Option) -> bool:
    return not (option.is_flag or option.multiple or option.count)


def _gathering(option: click.Parameter) -> click.Parameter:
    """Return an option that keeps every value it is given."""
    made = copy(option)
    made.multiple = True
    return made


def _row(option: click.Option, ctx: click.Context) -> Row:
    """Return an option with the word for its value, and what it means with its default."""
    language, extra = language_of_line(ctx), option.get_help_extra(ctx)
    names = " / ".join(filter(None, (", ".join(option.opts), ", ".join(option.secondary_opts))))
    meaning = say(f"options.{option.help}", language)
    notes = [
        *([say("help.default", language, value=extra["default"])] if "default" in extra else []),
        *([extra["range"]] if "range" in extra else []),
        *([say("help.required", language)] if option.required else []),
    ]
    return (
        f"{names} {_value(option, ctx)}".rstrip(),
        f"{meaning} [{say('shared.semicolon', language).join(notes)}]" if notes else meaning,
    )


def _value(option: click.Option, ctx: click.Context) -> str:
    if option.is_flag:
        return ""
    return say(f"metavars.{option.metavar}", language_of_line(ctx)) if option.metavar else option.make_metavar(ctx)


def command(key: str, example: str) -> Callable[[Callable[..., Any]], Command]:
    """Make a function a command, described by the key of `commands` and shown with an example."""
    return click.command(cls=Command, help=key, epilog=example)


def group(
    key: str, example: str, cls: type[Group] = Group, **settings: object
) -> Callable[[Callable[..., Any]], Group]:
    """Make a function a group of commands; `settings` are those of its context."""
    return click.group(key, cls=cls, help=key, epilog=example, context_settings=settings)
