"""Which files a preview follows, and how each looked: a change of any of them is a save.

Files are looked at again and again, as mkdocs does too: that holds for linked folders, folders that are removed and
come back, files that editors replace, network drives and containers, where notices of the system do not arrive.
"""

import os
from collections.abc import Iterator
from pathlib import Path

Stamps = dict[str, tuple[int, int, int]]
"""By path: when a file changed, in nanoseconds, its size in bytes, and its number on the disk; zeros without a file."""


def stamps(standard: Path, config: Path) -> Stamps:
    """Return how the files of a standard and its settings look now; a missing folder has none."""
    return {path: _stamp(path) for path in (*_files(standard), str(config))}


def _files(standard: Path) -> Iterator[str]:
    """Yield the files below a folder, linked ones included, without those that editors make beside what they edit."""
    seen: set[str] = set()
    for folder, below, names in os.walk(standard, followlinks=True):
        real = os.path.realpath(folder)
        if real in seen:
            below.clear()
            continue
        seen.add(real)
        below[:] = sorted(name for name in below if not name.startswith("."))
        yield from (f"{folder}{os.sep}{name}" for name in sorted(names) if not _is_beside(name))


def _is_beside(name: str) -> bool:
    """Tell whether a file is one that an editor or a system keeps beside what is edited."""
    return name.startswith((".", "~")) or name.endswith("~")


def _stamp(path: str) -> tuple[int, int, int]:
    try:
        found = os.stat(path)  # noqa: PTH116 - the same
    except (OSError, ValueError):
        return 0, 0, 0
    return found.st_mtime_ns, found.st_size, found.st_ino
