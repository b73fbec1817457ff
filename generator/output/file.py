"""A single file: it is replaced whole or not at all, and one process at a time replaces it."""

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.output.lock import room_beside, workroom

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


@contextmanager
def holding(out: Path) -> Iterator[Callable[[bytes], None]]:
    """Hold a file, in a folder that may have to be made, and give what replaces its content.

    Another process that wants to write it waits meanwhile, so nothing that is read here and written back is lost.
    Through a symbolic link, what it leads to is replaced. A pipe or a terminal is written to directly. OSError leaves
    what stood there as it was.
    """
    real = leads_to(out)
    real.parent.mkdir(parents=True, exist_ok=True)
    if real.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(out))
    if real.exists() and not real.is_file():
        yield lambda content: _pour(real, content)
        return
    if real.exists() and not real.stat().st_mode & _WRITABLE:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(out))
    with workroom(room_beside(real), out, wait=True) as room:
        yield lambda content: _replace(real, content, room / "new")


def write_file(out: Path, content: bytes) -> None:
    """Write a file as `holding` does."""
    with holding(out) as replace:
        replace(content)


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder in which others may be, each whole or not at all."""
    for name, text in sorted(files.items()):
        write_file(folder / name, text.encode())


def leads_to(path: Path) -> Path:
    """Return where a path leads through all its links, there or not; OSError when they go round in a circle."""
    real = Path(os.path.realpath(path))
    if real.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return real


@contextmanager
def naming(path: Path | str) -> Iterator[None]:
    """Put the name of a file into the errors of the system that come without one."""
    try:
        yield
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def keep_folder(folder: Path) -> None:
    """Make the names in a folder outlast a power cut, where the system lets a folder be opened."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _pour(real: Path, content: bytes) -> None:
    with naming(real):
        real.write_bytes(content)


def _replace(real: Path, content: bytes, made: Path) -> None:
    with naming(real):
        with made.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if real.exists():
            made.chmod(stat.S_IMODE(real.stat().st_mode))
        made.replace(real)
        keep_folder(real.parent)
