"""Where errors meet people: one line in their language, an exit code, and no traceback unless it is asked for."""

import errno
import os
import re
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import click

from generator.cli.help import Group
from generator.cli.language import keep_line, message_language
from generator.model.errors import ClausebookError, Said
from generator.model.problem import plain
from generator.words import say
from generator.words.errors import reason, said

_PASSED_ON = (SystemExit, click.ClickException, click.exceptions.Exit, click.Abort)
"""What click itself tells people."""
_BY_SIGNAL = 128
"""A command that a signal ended exits with this and the signal's number, as in a shell."""


class Terminated(BaseException):
    """The system, or whoever is in charge of it, asks the command to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Boundary(Group):
    """A group of commands whose errors are told in one line."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the whole command line apart as far as the command."""
        _steady_consoles()
        keep_line(ctx, args)
        with _telling(debug=False):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click has it
        """Run a command."""
        with _telling(debug=ctx.params["debug"]), _ending_when_asked():
            made = super().invoke(ctx)
            sys.stdout.flush()
        return made


@contextmanager
def _telling(*, debug: bool) -> Iterator[None]:
    """Tell people of an error, and end."""
    try:
        yield
    except _PASSED_ON:
        raise
    except BaseException as error:  # noqa: BLE001 - nothing else stands between it and a person
        _tell(error, debug=debug)


def _tell(error: BaseException, *, debug: bool) -> NoReturn:
    """Say what happened and end the command."""
    printing = any(frame.f_code is click.echo.__code__ for frame, _ in traceback.walk_tb(error.__traceback__))
    sentence, code = outcome(error, output_lost=not _flushed() or printing)
    with suppress(OSError):
        if sys.stderr.isatty():
            click.echo("\r\x1b[K", nl=False, err=True)  # the stage
        if debug:
            traceback.print_exception(error)
        if sentence:
            language = message_language()
            lines = "\n".join(map(plain, sentence.in_(language).split("\n")))
            click.echo(say("shown.stopped-by", language, sentence=lines), err=True)
    raise SystemExit(code)


_MUTE = re.compile(
    "error return without exception set|returned NULL without setting an exception|"
    "failed to map segment from shared object|annot allocate memory"
)
"""What Python says where code in C failed and had no memory left to say why, or could not be loaded for want of it."""


def outcome(error: BaseException, *, output_lost: bool = False) -> tuple[Said | None, int]:
    """Return what to say of an error, if anything, and the exit code.

    `output_lost` when nothing more can be printed.
    """
    if isinstance(error, (KeyboardInterrupt, Terminated)):
        return said("stopped"), _BY_SIGNAL + (error.number if isinstance(error, Terminated) else signal.SIGINT)
    if isinstance(error, ClausebookError):
        return error.said, error.exit_code
    if isinstance(error, OSError):
        return _of_the_system(error, output_lost=output_lost)
    if isinstance(error, (MemoryError, RecursionError)):
        return said("memory" if isinstance(error, MemoryError) else "depth"), 1
    if isinstance(error, (SystemError, ImportError)) and _MUTE.search(str(error)):
        return said("memory"), 1
    return said("unforeseen", error=plain(f"{type(error).__name__}: {error}")), 1


def _of_the_system(error: OSError, *, output_lost: bool) -> tuple[Said | None, int]:
    if isinstance(error, BrokenPipeError) and output_lost:
        return None, _BY_SIGNAL + 13  # whoever read along has seen enough; SIGPIPE is 13 wherever there is one
    if error.errno == errno.ENOMEM:
        return said("memory"), 1
    if error.filename:
        return said("system", place=error.filename, reason=reason(error)), 1
    return said("system-output" if output_lost else "system-somewhere", reason=reason(error)), 1


def _flushed() -> bool:
    """Print what waits to be printed, and tell whether that was possible; if not, let it go."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    return True


def _steady_consoles() -> None:
    """Let a console that lacks a character show another one in its place, and one that is closed take everything."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - until the command ends
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


@contextmanager
def _ending_when_asked() -> Iterator[None]:
    """Let a signal that ends the process raise Terminated, so that what was begun is taken back first."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    asked = [number for number in _ENDING if signal.getsignal(number) is signal.SIG_DFL]
    for number in asked:
        signal.signal(number, _end)
    try:
        yield
    finally:
        for number in asked:
            signal.signal(number, signal.SIG_DFL)


_ENDING = (signal.SIGTERM,) if sys.platform == "win32" else (signal.SIGTERM, signal.SIGHUP)


def _end(number: int, _: FrameType | None) -> NoReturn:
    raise Terminated(number)
