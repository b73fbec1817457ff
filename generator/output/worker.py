"""A part of a build in a process of its own; all parts are made side by side."""

import multiprocessing
import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection

from generator.model.errors import WorkerError
from generator.words.errors import said

_PROCESSES = (
    multiprocessing.get_context("fork")
    if sys.platform not in ("win32", "darwin")
    else multiprocessing.get_context("spawn")
)


class Worker:
    """A process that calls a function. What the function raises is raised again where the result is asked for."""

    def __init__(self, build: Callable[..., int], *arguments: object) -> None:
        self._receiver, sender = _PROCESSES.Pipe(duplex=False)
        self._process = _PROCESSES.Process(target=_work, args=(sender, build, arguments))
        self._process.start()
        sender.close()

    def result(self) -> int:
        """Return how much the part made; WorkerError when the process ended without a result."""
        try:
            outcome: int | Exception = self._receiver.recv()
        except EOFError:
            self._process.join()
            raise _ended(self._process.exitcode or 0) from None
        self._process.join()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def stop(self) -> None:
        """End the process if it still runs, so that it writes no more into a folder about to vanish."""
        self._process.terminate()
        self._process.join()


def _ended(code: int) -> WorkerError:
    """Return what to say of a process that ended with a code, a negative one for a signal."""
    if code >= 0:
        return WorkerError(said("worker-ended", code=code))
    return WorkerError(said("worker-killed", signal=signal.Signals(-code).name))


def _work(sender: Connection, build: Callable[..., int], arguments: tuple[object, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started this process ends it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        outcome: int | Exception = build(*arguments)
    except Exception as error:  # noqa: BLE001 - whatever it is, the process that asked has to know
        error.add_note(traceback.format_exc())
        outcome = _portable(error)
    sender.send(outcome)


def _end_with_parent() -> None:
    """Leave at once when the process that started this one is gone, however it went."""
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _portable(error: Exception) -> Exception:
    """Return an exception that reaches another process whole, or what can be said of it."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    except Exception as fault:  # noqa: BLE001 - of all kinds: a constructor that takes other arguments, a lock inside
        told = RuntimeError(f"{type(error).__name__}: {error}")
        told.add_note(f"{error.__notes__[-1]}\n{fault!r}")
        return told
    return error
