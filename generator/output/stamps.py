"""What a system says of a file: while that is the same, so is the content, and it need not be read."""

import os
import time
from collections.abc import Iterable, Mapping

Stamp = tuple[int, ...]
Seen = Mapping[str, tuple[str, Stamp]]
"""SHA-256 and stamp of files, by path below a folder."""
_GRAIN_NANOSECONDS = 50_000_000
"""Two changes of a file may have one time when they are no further apart; most systems count in steps of 10 ms."""
_SECOND = 1_000_000_000
_COARSE_GRAIN_NANOSECONDS = 2 * _SECOND
"""The same where they count in seconds."""


def stamp(found: os.stat_result) -> Stamp:
    """Return what changes whenever somebody writes to a file, replaces it, or gives it other rights.

    Nobody can set the time of the last change of any kind (`st_ctime`), which Windows does not know.
    """
    times = (found.st_mtime_ns, found.st_ctime_ns)
    return (found.st_ino, found.st_dev, found.st_mode, found.st_uid, found.st_gid, found.st_size, *times)


def seen(folder: str, digests: Iterable[tuple[str, str]]) -> dict[str, tuple[str, Stamp]]:
    """Return what is to be remembered of files below a folder that have these digests.

    One that is not there is left out, and so is one that changed just now: it may change again without another time.
    """
    now = time.time_ns()
    made: dict[str, tuple[str, Stamp]] = {}
    if os.name != "posix":
        return made
    for name, digest in digests:
        try:
            found = os.lstat(f"{folder}/{name}")
        except OSError:
            continue
        if not is_fresh(max(found.st_mtime_ns, found.st_ctime_ns), now):
            made[name] = digest, stamp(found)
    return made


def is_fresh(changed: int, now: int) -> bool:
    """Tell whether a file that changed at one time may change again now without another time, both in nanoseconds."""
    return changed >= now - (_GRAIN_NANOSECONDS if changed % _SECOND else _COARSE_GRAIN_NANOSECONDS)


def is_as_seen(remembered: tuple[str, Stamp] | None, found: os.stat_result, digests: Iterable[str]) -> bool:
    """Tell whether a file is the one that is remembered, with one of some digests."""
    return remembered is not None and remembered[0] in digests and remembered[1] == stamp(found)
