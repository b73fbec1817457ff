"""The files of a folder that is being made, and that nobody reads yet."""

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from generator.model.errors import TargetError
from generator.output.file import keep_folder, naming
from generator.output.lock import discard
from generator.words.errors import said


def write_tree(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files below a folder, by path relative to it, in sorted order; TargetError for a path that leaves it."""
    write = writer(folder)
    for name in sorted(files):
        write(name, files[name])


def writer(folder: Path) -> Callable[[str, str | bytes], None]:
    """Return what writes a file below a folder by its path from there; TargetError for a path that leaves it."""
    root = Path(os.path.realpath(folder))
    made: set[Path] = set()

    def write(name: str, content: str | bytes) -> None:
        path = _below(root, name)
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not Path(os.path.realpath(path.parent)).is_relative_to(root):
                raise TargetError(said("outside", name=name))
            made.add(path.parent)
        with naming(path):
            path.write_bytes(content.encode() if isinstance(content, str) else content)

    return write


def _below(root: Path, name: str) -> Path:
    """Return the path of a file below a folder, whatever its name says."""
    path = PurePosixPath(name)
    drive = os.path.splitdrive(name)[0]
    if drive or path.is_absolute() or not path.parts or ".." in path.parts or "\0" in name or path.as_posix() != name:
        raise TargetError(said("outside", name=name))
    if (root / path).is_symlink():
        raise TargetError(said("outside", name=name))
    return root / path


def take_away(folder: Path, *names: str) -> None:
    """Take files or folders out of a folder that is being made, if they are there."""
    for name in names:
        path = _below(folder, name)
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
