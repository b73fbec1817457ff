"""A part of a build in a process of its own; all parts are made side by side."""

import multiprocessing
import os
import pickle
import signal
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.context import ForkContext, SpawnContext
from pathlib import Path
from typing import Any, Generic, Self, TypeVar

from generator.model.errors import WorkerError
from generator.words.errors import said

_SPAWNS = "CLAUSEBOOK_SPAWN"
"""Set to anything, this variable has processes start anew as they do on Windows."""


def _processes() -> ForkContext | SpawnContext:
    """Return how a process is started: as a copy of this one, or anew where a copy would not do.

    A copy has none of the threads that a library of another language runs here, such as Typst; what waits for one of
    them would wait for ever.
    """
    anew = sys.platform in ("win32", "darwin") or _SPAWNS in os.environ
    tasks = Path("/proc/self/task")
    if anew or (tasks.is_dir() and len(list(tasks.iterdir())) > threading.active_count()):
        return multiprocessing.get_context("spawn")
    return multiprocessing.get_context("fork")


_ENDING = (signal.SIGINT, signal.SIGTERM)

Made = TypeVar("Made")


class Worker(Generic[Made]):
    """A process that calls a function. What the function raises is raised again where the result is asked for."""

    def __init__(self, build: Callable[..., Made], *arguments: object) -> None:
        processes = _processes()
        self._receiver, self._sender = processes.Pipe(duplex=False)
        self._process = processes.Process(target=_work, args=(self._sender, build, arguments))

    def start(self) -> None:
        """Start the process. A signal that comes meanwhile is met when all is known of the process."""
        with _undisturbed():
            self._process.start()
            self._sender.close()

    def result(self) -> Made:
        """Return what the function returned; WorkerError when the process ended without a result."""
        try:
            outcome: Made | Exception = self._receiver.recv()
        except EOFError:
            self._process.join()
            raise _ended(self._process.exitcode or 0) from None
        self._process.join()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def stop(self) -> None:
        """End the process if it still runs, so that it writes no more into a folder about to vanish."""
        if self._process.pid is not None:
            self._process.terminate()
            self._process.join()


class Workers:
    """Processes that end at the latest with the block of `with` in which they are started, whatever ends it."""

    def __init__(self) -> None:
        self._known: list[Worker[Any]] = []

    def start(self, build: Callable[..., Made], *arguments: object) -> Worker[Made]:
        """Start a process that calls a function."""
        worker = Worker(build, *arguments)
        self._known.append(worker)
        worker.start()
        return worker

    def __enter__(self) -> Self:
        """Return these processes, of which there are none yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """End all that still run."""
        for worker in self._known:
            worker.stop()


def side_by_side(function: Callable[..., Made], calls: Sequence[tuple[Any, ...]], most: int = 2) -> list[Made]:
    """Return what a function makes of some arguments, in order; each call is a process that ends after it.

    At most so many run at once; a single call needs no process of its own. What one raises ends the others.
    """
    if len(calls) == 1:
        return [function(*calls[0])]
    made: list[Made] = []
    running: deque[Worker[Made]] = deque()
    with Workers() as workers:
        for arguments in calls:
            if len(running) == most:
                made.append(running.popleft().result())
            running.append(workers.start(function, *arguments))
        made.extend(worker.result() for worker in running)
    return made


def _ended(code: int) -> WorkerError:
    """Return what to say of a process that ended with a code, a negative one for a signal."""
    if code >= 0:
        return WorkerError(said("worker-ended", code=code))
    return WorkerError(said("worker-killed", signal=signal.Signals(-code).name))


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Have signals wait that end a command; a process started meanwhile has them wait too."""
    if sys.platform == "win32":  # which has no such mask
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(sender: Connection, build: Callable[..., object], arguments: tuple[object, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started this process ends it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        outcome: object = build(*arguments)
    except Exception as error:  # noqa: BLE001 - whatever it is, the process that asked has to know
        error.add_note(traceback.format_exc())
        outcome = _portable(error)
    with suppress(OSError):  # whoever asked is gone, or is told that there is no result
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
