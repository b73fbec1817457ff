"""A part of a build in a process of its own; all parts are made side by side."""

import multiprocessing
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection

_PROCESSES = (
    multiprocessing.get_context("fork")
    if sys.platform not in ("win32", "darwin")
    else multiprocessing.get_context("spawn")
)


class BuildError(Exception):
    """A site that could not be finished: what mkdocs said, what no font has, or the links that lead nowhere."""


class Worker:
    """A process that calls a function, which raises BuildError or RuntimeError with what went wrong."""

    def __init__(self, build: Callable[..., int], *arguments: object) -> None:
        self._receiver, sender = _PROCESSES.Pipe(duplex=False)
        self._process = _PROCESSES.Process(target=_work, args=(sender, build, arguments))
        self._process.start()
        sender.close()

    def result(self) -> int:
        """Return how much the part made; BuildError with what went wrong."""
        try:
            outcome: int | str = self._receiver.recv()
        except EOFError:
            outcome = "a process stopped without a word"
        self._process.join()
        if isinstance(outcome, str):
            raise BuildError(outcome)
        return outcome

    def stop(self) -> None:
        """End the process if it still runs, so that it writes no more into a folder about to vanish."""
        self._process.terminate()
        self._process.join()


def _work(sender: Connection, build: Callable[..., int], arguments: tuple[object, ...]) -> None:
    try:
        sender.send(build(*arguments))
    except (BuildError, RuntimeError) as error:
        sender.send(str(error))
