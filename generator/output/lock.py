"""A workroom: a folder of ours beside what is written. One process at a time holds it.

The system lets go of the lock when the process that holds it ends, however it ends; what that process left in the room
lies there until the next one enters.
"""

import errno
import hashlib
import json
import os
import shutil
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from generator.model.errors import BusyError
from generator.output.switch import undisturbed
from generator.words.errors import said

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCK = "lock"
UNFINISHED = "unfinished"
"""In a workroom, what a change of several files needs; nobody but `together` takes it away."""
_LONGEST_NAME = 255
"""Bytes of a name, on all systems that we know."""
_PATIENCE_SECONDS = 10.0
"""How long to wait for a file that another command writes, or for the children of a build that was killed."""
_PAUSE_SECONDS = 0.02
_NO_LOCKS = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a workroom."""

    pid: int
    host: str

    def lives(self) -> bool:
        """Tell whether the process runs; yes, where that cannot be known from here."""
        if self.host != socket.gethostname() or sys.platform == "win32":
            return True
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            return True
        return True


def room_beside(place: Path) -> Path:
    """Return the workroom beside a file or folder."""
    name = f".{place.name}.clausebook"
    if len(os.fsencode(name)) > _LONGEST_NAME:
        name = f".{hashlib.sha256(os.fsencode(place.name)).hexdigest()[:16]}.clausebook"
    return place.parent / name


@contextmanager
def workroom(room: Path, place: Path, *, wait: bool) -> Iterator[Path]:
    """Hold a workroom and give it; BusyError when another process does. It is gone afterwards.

    With `wait`, some seconds pass before that. `place` is what is told to be written. What a process that was killed
    left in the room is still there.
    """
    try:
        lock = _entered(room, place, wait=wait)
    except OSError as error:
        error.filename = str(place)  # people do not know the room
        raise
    try:
        yield room
    finally:
        with undisturbed():  # else a second Control+C, or one that comes just now, would leave the rest of it
            _left(room, lock)


def _left(room: Path, lock: int) -> None:
    """Take a workroom away, as far as nobody else is about to hold it."""
    clear(room)
    if sys.platform == "win32":
        os.close(lock)
        with suppress(OSError):
            (room / _LOCK).unlink()
    else:
        with suppress(OSError):
            (room / _LOCK).unlink()
        os.close(lock)
    with suppress(OSError):  # another process is at the door
        room.rmdir()


def clear(room: Path) -> None:
    """Empty a workroom that is held, but for a change that was broken off."""
    for path in room.iterdir():
        if path.name not in (_LOCK, UNFINISHED):
            discard(path)


def discard(path: Path) -> None:
    """Take away a file or a whole folder of ours, if it is there; what cannot be taken away stays for the next."""
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _entered(room: Path, place: Path, *, wait: bool) -> int:
    """Return the open lock of a room, which is made where it is not there."""
    until = time.monotonic() + _PATIENCE_SECONDS
    while True:
        with suppress(FileExistsError):  # pathlib's exist_ok looks again, and whoever held it may be leaving
            room.mkdir()
        try:
            lock = os.open(room / _LOCK, os.O_RDWR | os.O_CREAT, 0o644)
        except FileNotFoundError:  # whoever held it took it away just now
            continue
        holder = _holder(lock)
        if _taken(lock, holder):
            if _is_still(lock, room / _LOCK):
                break
            os.close(lock)
            continue
        os.close(lock)
        waited = time.monotonic() > until
        if waited or not (wait or holder is None or not holder.lives()):
            pid, host = (holder.pid, holder.host) if holder else ("?", "?")
            raise BusyError(said("busy", pid=pid, host=host, place=place))
        time.sleep(_PAUSE_SECONDS)
    try:
        os.ftruncate(lock, 0)
        os.lseek(lock, 0, os.SEEK_SET)
        os.write(lock, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())
    except OSError:
        os.close(lock)
        raise
    return lock


def _holder(lock: int) -> Holder | None:
    try:
        told = json.loads(os.read(lock, 1000))
        return Holder(int(told["pid"]), str(told["host"]))
    except (ValueError, KeyError, TypeError, OSError):
        return None


def _taken(lock: int, holder: Holder | None) -> bool:
    """Take the lock, and tell whether that went well; where there are no locks, believe what the file says."""
    try:
        if sys.platform == "win32":
            os.lseek(lock, 1 << 20, os.SEEK_SET)  # beside the text, so that others can read it
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            return holder is None or not holder.lives()
        if isinstance(error, (BlockingIOError, PermissionError)):
            return False
        raise
    return True


def _is_still(lock: int, path: Path) -> bool:
    """Tell whether a lock is the one at its path, and not one that was taken away meanwhile."""
    try:
        return os.path.samestat(os.fstat(lock), path.stat())
    except FileNotFoundError:
        return False
