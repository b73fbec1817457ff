"""A file of a new site that equals the one in its place in the site that stands: the file gets a second name.

That is a tenth of the work of writing it again, and tells that it need not be read again. Files are never written in
place by builds, so what stands is the same before, during and after. Somebody who edits it meanwhile edits both, as if
they had done so when the build was over: the list of the new site says what the build made, so the next one finds it.
"""

import hashlib
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.output.stamps import Seen, is_as_seen

_OPENED = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Standing:
    """A site that stands, or a folder in it, and what builds made there."""

    folder: Path
    made: Mapping[str, tuple[str, ...]]
    """Digests of files, by their paths below the site."""
    seen: Seen = field(default_factory=dict)
    """What is remembered of them."""
    there: Mapping[str, str] = field(default_factory=dict)
    """Digests of the files that the new site has already, by their paths below it."""
    prefix: str = ""
    """The path of the folder below the site, with a closing slash."""

    def below(self, name: str) -> "Standing":
        """Return a folder in it."""
        return replace(self, folder=self.folder / name, prefix=f"{self.prefix}{name}/")


def second_names(standing: Standing, root: str) -> Callable[[str, str], bool]:
    """Return what gives a file of a standing site its name below another root, and tells whether it has it now.

    It takes the SHA-256 of the content that is wanted. It cannot unless a build made the file, and it still has just
    that content, lies in no folder that is a link, and belongs to whom a new file would, with the same rights.
    """
    Path(root).mkdir(parents=True, exist_ok=True)
    old = str(standing.folder)
    kind = kind_of(_fresh(root))
    folders = {"": standing.folder.is_dir() and not standing.folder.is_symlink()}

    def is_folder(below: str) -> bool:
        if below not in folders:
            path = f"{old}/{below}"
            inside = is_folder(below.rpartition("/")[0])
            is_own = os.path.isdir(path) and not os.path.islink(path)  # noqa: PTH112, PTH114 - of thousands
            folders[below] = inside and is_own
        return folders[below]

    def given(name: str, digest: str) -> bool:
        below = f"{standing.prefix}{name}"
        if standing.there.get(below) == digest:
            return True
        if standing.made.get(below) != (digest,) or not is_folder(name.rpartition("/")[0]):
            return False
        with suppress(OSError):
            found = os.lstat(f"{old}/{name}")
            if kind_of(found) != kind:
                return False
            if not is_as_seen(standing.seen.get(below), found, (digest,)):
                found = _read(f"{old}/{name}", digest)
            if below in standing.there:
                os.unlink(f"{root}/{name}")  # noqa: PTH108 - of thousands
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


def kind_of(found: os.stat_result) -> tuple[int, ...]:
    """Return type and rights of a file, whose it is, and its file system."""
    return found.st_mode, found.st_uid, found.st_gid, found.st_dev


def _read(path: str, digest: str) -> os.stat_result:
    """Return what the system says of a file that has just the content of a digest; OSError of another one."""
    number = os.open(path, _OPENED)
    with os.fdopen(number, "rb", buffering=0) as file:
        found = os.fstat(number)
        if hashlib.file_digest(file, "sha256").hexdigest() != digest:
            raise OSError(path)
    return found
