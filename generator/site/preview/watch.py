"""Which files a preview follows, and how each looked: a change of any of them is a save.

Files are looked at again and again, as mkdocs does too: that holds for linked folders, folders that are removed and
come back, files that editors replace, network drives and containers, where notices of the system do not arrive.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.source.folder import is_nobodys

_Stamp = tuple[int, ...]
Stamps = dict[str, _Stamp]
"""By path: when a file changed, and when anything about it did, such as who may read it, in nanoseconds; its size in
bytes, and its number on the disk; zero without a file. Of a folder only that it is there."""


def stamps(standard: Path, config: Path) -> Stamps:
    """Return how the files of a standard and its settings look now; a missing folder has none."""
    found: Stamps = {str(config): _stamp(str(config))}
    for folder, names in _folders(standard):
        found[folder] = ()
        for name in names:
            path = f"{folder}{os.sep}{name}"
            found[path] = _stamp(path)
    return found


def _folders(standard: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each folder with the names of its files, linked ones included; without what nobody is told of."""
    seen: set[str] = set()
    for folder, below, names in os.walk(standard, followlinks=True):
        real = os.path.realpath(folder)
        if real in seen:
            below.clear()
            continue
        seen.add(real)
        below[:] = sorted(name for name in below if not is_nobodys(name))
        yield folder, sorted(name for name in names if not is_nobodys(name))


def _stamp(path: str) -> _Stamp:
    try:
        found = os.stat(path)  # noqa: PTH116 - ten thousand times a minute, a third of the time of a Path
    except (OSError, ValueError):
        return (0,)
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino
