"""The files of a folder that is being made, and that nobody reads yet."""

import ctypes
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
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
    """Write files below a folder as a `Writer` does, by path relative to it, in sorted order; return their SHA-256."""
    write = Writer(folder, standing)
    return {name: write(name, files[name]) for name in sorted(files)}


class Writer:
    """Writes files below a folder, each by its path from there; TargetError for a path that leaves it.

    A file that stands with the same content in a folder that is to be replaced is the same file in both. The system is
    asked for as little as can be: a site has thousands of files, each in a folder of its own.
    """

    def __init__(self, folder: Path, standing: Standing | None = None) -> None:
        """Take the folder, and the one that stands in its place."""
        self._root = os.path.realpath(folder)
        self._given = second_names(standing, self._root) if standing else None
        there, prefix = (standing.there, standing.prefix) if standing else ((), "")
        self._there = {name.removeprefix(prefix) for name in there if name.startswith(prefix)}
        self._folders: dict[str, bool] = {}
        """For each folder that was seen, by path from the root, whether all in it is known to be ours."""
        for name in self._there:
            self._know(name.rpartition("/")[0])
        self._old = frozenset(self._folders)
        """Those that a build before made."""

    def __call__(self, name: str, content: str | bytes) -> str:
        """Write a file, and return its SHA-256."""
        wanted = content.encode() if isinstance(content, str) else content
        digest = hashlib.sha256(wanted).hexdigest()
        path = _below(self._root, name)
        with naming(path):
            if not self._stands(path, name, digest):
                _put(path, wanted)
        return digest

    def again(self, name: str, digest: str) -> bool:
        """Tell whether a file with this SHA-256 is there now, because it was or stands in the other folder."""
        path = _below(self._root, name)
        with naming(path):
            return self._stands(path, name, digest)

    def _stands(self, path: str, name: str, digest: str) -> bool:
        if not self._made(name, name.rpartition("/")[0]) and os.path.islink(path):  # noqa: PTH114 - of thousands
            raise TargetError(said("outside", name=name))
        if name in self._old:  # where a file is wanted now
            shutil.rmtree(path)
            self._old = frozenset(one for one in self._old if not f"{one}/".startswith(f"{name}/"))
        return self._given is not None and self._given(name, digest)

    def _know(self, below: str) -> None:
        while below not in self._folders:
            self._folders[below] = True
            below = below.rpartition("/")[0]

    def _made(self, name: str, below: str) -> bool:
        """Make a folder for a file, where there is none, and tell whether all in it is known to be ours."""
        if not below and not self._folders:
            Path(self._root).mkdir(parents=True, exist_ok=True)
            self._folders[""] = False
        elif below not in self._folders:
            self._made(name, below.rpartition("/")[0])
            path = f"{self._root}/{below}"
            if below in self._there:  # of a build before, where a folder is wanted now
                os.unlink(path)  # noqa: PTH108 - of thousands
            try:
                os.mkdir(path)  # noqa: PTH102 - in a tenth of the time
                self._folders[below] = True
            except FileExistsError:
                if not Path(os.path.realpath(path)).is_relative_to(self._root):
                    raise TargetError(said("outside", name=name)) from None
                self._folders[below] = False
        return self._folders[below]


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
