"""Work that this process shares with a copy of itself, where the system can make one and a second core is free."""

import os
import pickle
import signal
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path
from typing import NoReturn, TypeVar

Made = TypeVar("Made")


def shared(
    make: Callable[[int], Made], count: int, *, worth: bool, meanwhile: Callable[[], object] | None = None
) -> list[Made]:
    """Return what a function makes of each number below `count`, which is at most 256, in order.

    The function changes nothing, and what it makes can be pickled. Where that is `worth` the twentieth of a second that
    a copy costs, this process and the copy both take the next number that nobody has taken. What the copy does not
    bring, because it could not be made, raised or was killed, is made here: an error is raised as it is without a copy.
    `meanwhile` is what this process alone has to do sooner or later, and does first while there is a copy.
    """
    made = _with_copy(make, count, meanwhile) if worth and _can_copy() else {}
    return [made[number] if number in made else make(number) for number in range(count)]


def _can_copy() -> bool:
    """Tell whether the system is Linux, this process has no second thread, and there is a core for a copy.

    A thread is not copied: what waits for it in the copy would wait for ever. Elsewhere libraries of the system break
    in a copy, or there is none.
    """
    tasks = Path("/proc/self/task")
    return tasks.is_dir() and len(list(tasks.iterdir())) == 1 and len(os.sched_getaffinity(0)) > 1


def _with_copy(make: Callable[[int], Made], count: int, meanwhile: Callable[[], object] | None) -> dict[int, Made]:
    """Return what this process and a copy made, by number; not all where something befell the copy."""
    numbers, filled = os.pipe()
    os.write(filled, bytes(range(count)))
    os.close(filled)
    receiver, sender = os.pipe()
    with os.fdopen(numbers, "rb", buffering=0) as left, os.fdopen(receiver, "rb") as sent:
        try:
            copy = os.fork()
        except OSError:  # no memory for it, or no process more
            os.close(sender)
            return {}
        if copy == 0:
            sent.close()  # or what it writes would wait for itself to read, once nobody else does
            _send(sender, make, left)
        os.close(sender)
        try:
            if meanwhile:
                meanwhile()
            made = {number: make(number) for number in _taken(left)}
            brought = sent.read()
        except BaseException:
            os.kill(copy, signal.SIGKILL)
            raise
        finally:
            _, ended = os.waitpid(copy, 0)
    return made if ended else made | pickle.loads(brought)  # noqa: S301 - our own


def _send(sender: int, make: Callable[[int], object], left: FileIO) -> NoReturn:
    """Send what is made of the numbers taken, and end this process without anything that is due at an end."""
    try:
        with os.fdopen(sender, "wb") as sending:
            pickle.dump({number: make(number) for number in _taken(left)}, sending, pickle.HIGHEST_PROTOCOL)
    except BaseException:  # noqa: BLE001 - who asked makes it again, and tells
        os._exit(1)
    os._exit(0)


def _taken(left: FileIO) -> Iterator[int]:
    """Yield the numbers that this process takes from those that are left, until there are none."""
    while taken := left.read(1):
        yield taken[0]
