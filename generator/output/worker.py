"""A part of a build in a process of its own; all parts are made side by side."""

import gc
import multiprocessing
import os
import pickle
import re
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkContext, SpawnContext
from pathlib import Path
from typing import Any, Generic, NamedTuple, ParamSpec, Self, TypeVar, cast

from generator.model.errors import WorkerError
from generator.output.switch import undisturbed
from generator.words.errors import said

MOST_AT_ONCE = 8
"""Processes side by side, on however many cores: a container may be given two of sixty-four, and memory for few."""
_NO_MEMORY = re.compile(rb"memory allocation of |Os \{ code: (11|12)\b")
"""What Rust says, on the process's own error output, before it ends for want of memory: for its own, or a thread's."""
_KILLED = -9
"""How a process ends that the system kills for want of memory, by SIGKILL; Windows has no such name."""
_KEEPS = hasattr(os, "memfd_create")
"""Whether the system has files that stand nowhere, in which a process's error output is kept until it has ended."""
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


_ASKING = (signal.SIGINT,) if sys.platform == "win32" else (signal.SIGINT, signal.SIGHUP)
"""What a terminal sends to all processes of a command: the first of them ends the others."""
_ENDING = (*_ASKING, signal.SIGTERM)

Given = ParamSpec("Given")
Made = TypeVar("Made")


def _signal(number: int) -> str:
    """Return a signal's name with its number, or the number alone of one that has none."""
    names = {one.value: f"{one.name} ({one.value})" for one in signal.Signals}
    return names.get(number, str(number))


class _Told(NamedTuple):
    """What a process tells before it has its result."""

    message: object


class Worker(Generic[Made]):
    """A process that calls a function. What the function raises is raised again where the result is asked for.

    A function that is `telling` takes, after its arguments, a function by which it tells something before there is a
    result: a hundred times at most, since nobody may listen until then.
    """

    def __init__(self, build: Callable[..., Made], *arguments: object, telling: bool = False) -> None:
        processes = _processes()
        self._errors = os.memfd_create("errors") if _KEEPS and isinstance(processes, ForkContext) else None
        self.receiver, self._sender = processes.Pipe(duplex=False)
        """Is ready when the result is there, or something was told."""
        self._process = processes.Process(target=_work, args=(self._sender, self._errors, telling, build, arguments))

    def start(self) -> None:
        """Start the process. A signal that comes meanwhile is met when all is known of the process."""
        with undisturbed():
            self._process.start()
            self._sender.close()

    def result(self, heard: Callable[[Any], None] | None = None) -> Made:
        """Return what the function returned; WorkerError when the process ended without a result.

        `heard` takes what is told before.
        """
        outcome: Made | Exception | _Told = _Told(None)
        with self.receiver:
            while isinstance(outcome, _Told):
                try:
                    outcome = self.receiver.recv()
                except EOFError:
                    self._process.join()
                    raise self._ended(self._process.exitcode or 0) from None
                if isinstance(outcome, _Told) and heard:
                    heard(outcome.message)
        self._process.join()
        self._pass_on(self._errors_said())
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def stop(self) -> None:
        """End the process if it still runs, so that it writes no more into a folder about to vanish."""
        if self._process.pid is not None:
            self._process.terminate()
            self._process.join()
        words = self._errors_said()
        if not _NO_MEMORY.search(words):  # of another one it is told, where this one did not come to it
            self._pass_on(words)

    def _ended(self, code: int) -> WorkerError:
        """Return what to say of a process that ended with a code, a negative one for a signal."""
        words = self._errors_said()
        if _NO_MEMORY.search(words):
            return WorkerError(said("memory"))
        self._pass_on(words)
        if code < 0:
            return WorkerError(said("worker-killed" if code == _KILLED else "worker-signalled", signal=_signal(-code)))
        return WorkerError(said("worker-ended", code=code))

    def _errors_said(self) -> bytes:
        """Return what the process wrote to its error output, once."""
        if self._errors is None:
            return b""
        with os.fdopen(self._errors, "rb") as file:
            self._errors = None
            file.seek(0)
            return file.read()

    @staticmethod
    def _pass_on(words: bytes) -> None:
        if words:
            sys.stderr.write(words.decode(errors="replace"))


class Workers:
    """Processes that end at the latest with the block of `with` in which they are started, whatever ends it."""

    def __init__(self) -> None:
        self._known: list[Worker[Any]] = []

    def start(self, build: Callable[..., Made], *arguments: object, telling: bool = False) -> Worker[Made]:
        """Start a process that calls a function, which may be `telling`."""
        worker = Worker(build, *arguments, telling=telling)
        self._known.append(worker)
        worker.start()
        return worker

    def __enter__(self) -> Self:
        """Return these processes, of which there are none yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """End all that still run, whatever signal comes meanwhile."""
        with undisturbed():
            for worker in self._known:
                worker.stop()


def side_by_side(
    function: Callable[..., Made], calls: Sequence[tuple[Any, ...]], done: Callable[[int], None] | None = None
) -> list[Made]:
    """Return what a function makes of some arguments, in order; each call is a process that ends after it.

    As many run at once as there are cores, MOST_AT_ONCE at most; a single call needs no process of its own. What one
    raises ends the others. `done` takes the place of each call that is over.
    """
    if len(calls) == 1:
        alone = function(*calls[0])
        if done:
            done(0)
        return [alone]
    made: dict[int, Made] = {}
    waiting = list(enumerate(calls))[::-1]
    running: dict[Connection, tuple[int, Worker[Made]]] = {}
    with Workers() as workers:
        while waiting or running:
            while waiting and len(running) < min(cores(), MOST_AT_ONCE):
                place, arguments = waiting.pop()
                worker = workers.start(function, *arguments)
                running[worker.receiver] = place, worker
            for ready in wait(list(running)):
                place, worker = running.pop(cast("Connection", ready))
                made[place] = worker.result()
                if done:
                    done(place)
    return [made[place] for place in range(len(calls))]


def alone(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """Return a function that does the same in a process of its own, which ends after it.

    Typst ends its process where memory runs out, and says so in English; of this one it is told in words of ours.
    """

    def made(*arguments: Given.args, **named: Given.kwargs) -> Made:
        with Workers() as workers:
            return workers.start(partial(make, **named), *arguments).result()

    return made


def cores() -> int:
    """Return how many processes the system runs at once for this one."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _work(
    sender: Connection,
    errors: int | None,
    telling: bool,  # noqa: FBT001 - a process takes no names
    build: Callable[..., object],
    arguments: tuple[object, ...],
) -> None:
    gc.freeze()  # to look for garbage in what came with a copy would copy the memory that both have
    if errors is not None:
        os.dup2(errors, 2)
    for number in _ASKING:
        signal.signal(number, signal.SIG_IGN)  # who started this process ends it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    tell = (lambda message: sender.send(_Told(message)),) if telling else ()
    try:
        outcome: object = build(*arguments, *tell)
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
