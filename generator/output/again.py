"""A file of a new site that equals the one in its place in the site that stands: the file gets a second name.

That is a tenth of the work of writing it again, and tells that it need not be read again. Files are never written in
place by builds, so what stands is the same before, during and after. Somebody who edits it meanwhile edits both, as if
they had done so when the build was over: the list of the new site says what the build made, so the next one finds it.
"""

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

_OPENED = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Standing:
    """A site that stands, or a folder in it, and what builds made there."""

    folder: Path
    made: Mapping[str, tuple[str, ...]]
    """Digests of files, by their paths below the site."""
    prefix: str = ""
    """The path of the folder below the site, with a closing slash."""

    def below(self, name: str) -> "Standing":
        """Return a folder in it."""
        return Standing(self.folder / name, self.made, f"{self.prefix}{name}/")


class _Giving(Protocol):
    def __call__(self, name: str, digest: str, content: bytes | None = None) -> bool: ...


def second_names(standing: Standing, root: str) -> _Giving:
    """Return what gives a file of a standing site its name below another root, and tells whether it could.

    It takes the SHA-256 of what is wanted, and the content where that is known. It cannot unless a build made the file,
    and it still has just the content that is wanted, lies in no folder that is a link, and belongs to whom a new file
    would, with the same rights.
    """
    Path(root).mkdir(parents=True, exist_ok=True)
    old = str(standing.folder)
    kind = _kind(_fresh(root))
    folders = {"": standing.folder.is_dir() and not standing.folder.is_symlink()}

    def is_folder(below: str) -> bool:
        if below not in folders:
            path = f"{old}/{below}"
            inside = is_folder(below.rpartition("/")[0])
            is_own = os.path.isdir(path) and not os.path.islink(path)  # noqa: PTH112, PTH114 - of thousands
            folders[below] = inside and is_own
        return folders[below]

    def given(name: str, digest: str, content: bytes | None = None) -> bool:
        listed = standing.made.get(f"{standing.prefix}{name}")
        if listed != (digest,) or not is_folder(name.rpartition("/")[0]):
            return False
        with suppress(OSError):
            number = os.open(f"{old}/{name}", _OPENED)
            try:
                found = os.fstat(number)
                if _kind(found) != kind or not _holds(number, found.st_size, digest, content):
                    return False
            finally:
                os.close(number)
            os.link(f"{old}/{name}", f"{root}/{name}", follow_symlinks=False)
            if os.path.samestat(found, os.lstat(f"{root}/{name}")):
                return True
            os.unlink(f"{root}/{name}")  # noqa: PTH108 - somebody put another in its place just now
        return False

    return given


def _fresh(root: str) -> os.stat_result:
    """Return what the system says of a file that is new below a root."""
    path = Path(root) / f".new-{os.getpid()}"
    path.touch(exist_ok=False)
    try:
        return path.stat()
    finally:
        path.unlink()


def _kind(found: os.stat_result) -> tuple[int, ...]:
    """Return type and rights of a file, whose it is, and its file system."""
    return found.st_mode, found.st_uid, found.st_gid, found.st_dev


def _holds(number: int, size: int, digest: str, content: bytes | None) -> bool:
    """Tell whether an open file has a content, which may be known by its digest alone."""
    if content is None:
        with os.fdopen(number, "rb", buffering=0, closefd=False) as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == digest
    if size != len(content):
        return False
    read = os.read(number, size)
    while len(read) < size and (more := os.read(number, size - len(read))):
        read += more
    return read == content
