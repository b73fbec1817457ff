"""What options and arguments take; a value that cannot be taken is refused in the reader's language."""

import errno
import os
import stat
from pathlib import Path
from typing import Any, get_args

import click

from generator.cli.usage import refused
from generator.model.errors import Said, TargetError
from generator.standard.days import is_day
from generator.standard.translation import State
from generator.words.errors import reason, said

Name = str | os.PathLike[str]
"""What a path is given as."""


class OneOf(click.Choice[str]):
    """One of some words."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word; Misuse when it is none of them."""
        if value not in self.choices:
            known = Said("、".join(self.choices), ", ".join(self.choices))
            raise refused(param, ctx, said("none-of", value=value, known=known))
        return str(value)


class Number(click.IntRange):
    """A whole number in a range."""

    def convert(
        self,
        value: Any,  # noqa: ANN401 - as click has it
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> int:
        """Return the number; Misuse when it is none, or out of the range."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            key = "no-number-from" if self.max is None else "no-number-between"
            raise refused(param, ctx, said(key, value=value, least=self.min, most=self.max)) from error


class Numbers(click.ParamType[tuple[int, ...]]):
    """Whole numbers above 0 with commas between."""

    name = "numbers"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, ...]:
        """Return the numbers; Misuse when one is none."""
        if isinstance(value, tuple):
            return value
        words = str(value).split(",")
        if not all(word.strip().isdecimal() and int(word) for word in words):
            raise refused(param, ctx, said("no-numbers", value=value))
        return tuple(map(int, words))


class States(click.ParamType[frozenset[str]]):
    """States of translations with commas between."""

    name = "states"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> frozenset[str]:
        """Return the states; Misuse when one is none."""
        if isinstance(value, frozenset):
            return value
        words = [word.strip() for word in str(value).split(",")]
        for word in words:
            if word not in get_args(State):
                known = Said("、".join(get_args(State)), ", ".join(get_args(State)))
                raise refused(param, ctx, said("no-state", value=word, known=known))
        return frozenset(words)


class Day(click.ParamType[str]):
    """A day."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the day as YYYY-MM-DD; Misuse when it is none."""
        if not is_day(str(value)):
            raise refused(param, ctx, said("no-day", value=value))
        return str(value)


class InFile(click.Path):
    """A file that a command reads, or a folder too."""

    def __init__(self, *, folder: bool = False) -> None:
        super().__init__(path_type=Path)
        self.folder = folder

    def convert(self, value: Name, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Return the path; Misuse when there is no file, or it cannot be read."""
        try:
            kind = os.stat(value).st_mode  # noqa: PTH116 - a name that is too long is told, not taken for a missing one
        except OSError as error:
            raise refused(param, ctx, _of_path(value, error.errno)) from error
        if stat.S_ISDIR(kind) and not self.folder:
            raise refused(param, ctx, _of_path(value, errno.EISDIR))
        if not os.access(value, os.R_OK):
            raise refused(param, ctx, _of_path(value, errno.EACCES))
        return Path(value)


class OutPath(click.Path):
    """What a command writes to. An empty name, as an unset variable of a shell leaves it, is none."""

    def __init__(self, *, folder: bool = True) -> None:
        """Take a folder too, or a file alone."""
        super().__init__(path_type=Path)
        self.folder = folder

    def convert(self, value: Name, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Return the path; TargetError when it is empty, Misuse when it is a folder and may not be."""
        if not str(value).strip():
            raise TargetError(said("out-empty"))
        if not self.folder and os.path.isdir(value):  # noqa: PTH112 - the writer tells what else is wrong with a name
            raise refused(param, ctx, _of_path(value, errno.EISDIR))
        return Path(value)


def _of_path(value: object, number: int | None) -> Said:
    return said("system", place=value, reason=reason(OSError(number, "")))
