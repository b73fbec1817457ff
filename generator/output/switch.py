"""The new takes the place of the old: in one step where the system can exchange two folders, else in two."""

import ctypes
import errno
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, unquote

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_NO_EXCHANGE = (errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP)
STAYS = (errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS)
"""What a system says when a folder itself stays where it is, but what is in it may change: a mount point."""
_WHOLE = "@"
"""The name that stands for the target itself among what was put aside."""


def swap(new: Path, old: Path, aside: Path, name: str = "") -> None:
    """Let two paths change places; OSError leaves both where they were.

    Where the system cannot do it at once, the old one is put aside first, under `name`, its path below the target;
    `restore` puts it back after a process that was killed between the two steps.
    """
    if exchanged(new, old):
        return
    aside.mkdir(exist_ok=True)
    resting = aside / (quote(name, safe="") or _WHOLE)
    old.rename(resting)
    try:
        new.rename(old)
    except OSError:
        resting.rename(old)
        raise
    resting.rename(new)


def restore(aside: Path, target: Path) -> None:
    """Put back what a killed process had put aside, where nothing has taken its place."""
    if not aside.is_dir():
        return
    for resting in sorted(aside.iterdir()):
        place = target if resting.name == _WHOLE else target / unquote(resting.name)
        if not os.path.lexists(place):
            resting.rename(place)


def linked(old: Path, new: Path) -> None:
    """Let a file, a link or an empty folder stand at a second path too: the same file where possible, else a copy."""
    new.parent.mkdir(parents=True, exist_ok=True)
    if old.is_dir() and not old.is_symlink():
        new.mkdir()
        shutil.copystat(old, new)
        return
    try:
        os.link(old, new, follow_symlinks=False)
    except (OSError, NotImplementedError) as error:
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            raise
        shutil.copy2(old, new, follow_symlinks=False)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let Control+C and a polite end of the process wait until the block is over."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM, signal.SIGHUP))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def exchanged(new: Path, old: Path) -> bool:
    """Exchange two paths in one step (Linux 3.15, renameat2), and tell whether the system knows how."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "renameat2"):
        return False
    if library.renameat2(_AT_FDCWD, os.fsencode(new), _AT_FDCWD, os.fsencode(old), _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NO_EXCHANGE:
        return False
    raise OSError(number, os.strerror(number), str(old))
