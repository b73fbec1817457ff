"""The files of a folder that is being made, and that nobody reads yet."""

import ctypes
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.model.errors import TargetError
from generator.output.again import Standing, second_names
from generator.output.file import keep_folder, naming
from generator.output.lock import discard
from generator.words.errors import said

_NO_STEPS = frozenset(("", ".", ".."))
"""What is no step of a path that stays below a folder."""


def write_tree(folder: Path, files: Mapping[str, str | bytes], standing: Standing | None = None) -> dict[str, str]:
    """Write files below a folder as `writer` does, by path relative to it, in sorted order; return their SHA-256."""
    write = writer(folder, standing)
    return {name: write(name, files[name]) for name in sorted(files)}


def writer(folder: Path, standing: Standing | None = None) -> Callable[[str, str | bytes], str]:
    """Return what writes a file below a folder by its path from there and returns its content's SHA-256.

    TargetError for a path that leaves the folder. A file that stands with the same content in a folder that is to be
    replaced is the same file in both. The system is asked for as little as can be: a site has thousands of files, each
    in a folder of its own.
    """
    root = os.path.realpath(folder)
    new: dict[str, bool] = {}
    """For each folder that was seen, by path from the root, whether it was made here, so that nothing is in it yet."""
    given = second_names(standing, root) if standing else None

    def make(name: str, below: str) -> bool:
        if not below and not new:
            Path(root).mkdir(parents=True, exist_ok=True)
            new[""] = False
        elif below not in new:
            make(name, below.rpartition("/")[0])
            path = f"{root}/{below}"
            try:
                os.mkdir(path)  # noqa: PTH102 - in a tenth of the time
                new[below] = True
            except FileExistsError:
                if not Path(os.path.realpath(path)).is_relative_to(root):
                    raise TargetError(said("outside", name=name)) from None
                new[below] = False
        return new[below]

    def write(name: str, content: str | bytes) -> str:
        path = _below(root, name)
        with naming(path):
            if not make(name, name.rpartition("/")[0]) and os.path.islink(path):  # noqa: PTH114 - as above
                raise TargetError(said("outside", name=name))
            wanted = content.encode() if isinstance(content, str) else content
            digest = hashlib.sha256(wanted).hexdigest()
            if not (given and given(name, digest, wanted)):
                _put(path, wanted)
        return digest

    return write


def named_again(folder: Path, digests: Mapping[str, str], standing: Standing) -> set[str]:
    """Give files of a site that stands their names below a folder too, and return which could have them.

    They are told by their SHA-256, by path; what `second_names` says of them holds.
    """
    root = os.path.realpath(folder)
    given = second_names(standing, root)
    for above in {Path(_below(root, name)).parent for name in digests}:
        above.mkdir(parents=True, exist_ok=True)
    return {name for name, digest in digests.items() if given(name, digest)}


def _put(path: str, content: bytes) -> None:
    """Write a file, with three calls of the system instead of six; one of several names no longer is one of them."""
    flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
    try:
        number = os.open(path, flags | os.O_EXCL, 0o666)
    except FileExistsError:
        if os.lstat(path).st_nlink > 1:
            os.unlink(path)  # noqa: PTH108 - as above
        number = os.open(path, flags | os.O_TRUNC, 0o666)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(number, left) :]
    finally:
        os.close(number)


def _below(root: str, name: str) -> str:
    """Return the path of a file below a folder, whatever its name says."""
    if os.path.splitdrive(name)[0] or "\0" in name or not _NO_STEPS.isdisjoint(name.split("/")):
        raise TargetError(said("outside", name=name))
    return f"{root}/{name}"


def take_away(folder: Path, *names: str) -> None:
    """Take files or folders out of a folder that is being made, if they are there."""
    for name in names:
        path = Path(_below(str(folder), name))
        if path.is_symlink():
            raise TargetError(said("outside", name=name))
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


@contextmanager
def scratch() -> Iterator[Path]:
    """Give an empty folder of the system's that is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="clausebook-"))
    try:
        yield folder
    finally:
        discard(folder)


def make_durable(folder: Path) -> None:
    """Make all below a folder outlast a power cut: in one call where the system has one, else file by file."""
    if _synced(folder):
        return
    for path in folder.rglob("*"):
        if path.is_dir():
            keep_folder(path)
        elif path.is_file():
            with path.open("r+b") as file:
                os.fsync(file.fileno())
    keep_folder(folder)


def _synced(folder: Path) -> bool:
    """Let Linux write out the file system of a folder; false on other systems."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    opened = os.open(folder, os.O_RDONLY)
    try:
        if library.syncfs(opened):
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(folder))
    finally:
        os.close(opened)
    return True
