"""What may not be written to: what others made, and what a command reads."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from generator.model.errors import TargetError
from generator.output.marker import MARKER, read_marker
from generator.words.errors import listed, said

_NO_CONTENT = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "lost+found"})
"""What systems put into folders by themselves."""
INSIDE = ".clausebook"
"""The name of a workroom in the folder that is filled."""
_MOUNTS = Path("/proc/self/mountinfo")
_MOST_NAMED = 3


def refuse(out: Path, standard: Path, config: Path) -> None:
    """Raise TargetError unless a folder may be filled with a site: absent, empty, or filled by a build before.

    Whatever the spelling: a link, `..`, or other capitals lead to the same folder.
    """
    real = Path(os.path.realpath(out))
    if real.exists() and not real.is_dir():
        raise TargetError(said("out-is-file", out=out))
    if _within(real, standard):
        raise TargetError(said("out-in-standard", out=out, other=standard))
    for other in (standard, config, Path.cwd()):
        if _within(other, real):
            raise TargetError(said("out-holds", out=out, other=other))
    found = contents(real)
    try:
        ours = read_marker(real) is not None
    except ValueError as error:
        raise TargetError(said("out-marker", out=out, marker=MARKER)) from error
    if found and not ours:
        raise TargetError(said("out-not-ours", out=out, found=listed(found, _MOST_NAMED)))


def contents(folder: Path) -> list[str]:
    """Return what is in a folder, folders with a slash; what the system or a build put there is left out."""
    if not folder.is_dir():
        return []
    paths = sorted(path for path in folder.iterdir() if path.name not in _NO_CONTENT and path.name != INSIDE)
    return [f"{path.name}/" if path.is_dir() and not path.is_symlink() else path.name for path in paths]


def refuse_within(out: Path, site: Path) -> None:
    """Raise TargetError when a folder to publish to is the built site that is published, or lies in it."""
    if _within(out, site):
        raise TargetError(said("publish-in-site", out=out, site=site))


def refuse_input(out: Path, standard: Path, config: Path, *inputs: Path) -> None:
    """Raise TargetError when a file to write is one that the command reads, or lies in the standard's folder."""
    real = Path(os.path.realpath(out))
    if _within(real, standard):
        raise TargetError(said("out-in-standard", out=out, other=standard))
    for other in (config, *inputs):
        if _same(real, other):
            raise TargetError(said("out-is-input", out=out, other=other))


def mounts_below(folder: Path) -> Iterator[Path]:
    """Yield the other file systems that are mounted below a folder, as far as the system tells."""
    return (mount for mount in _mounts() if folder in mount.parents)


def is_mount(folder: Path) -> bool:
    """Tell whether a folder is where a file system is mounted, so that it cannot be moved."""
    return os.path.ismount(folder) or folder in _mounts()


def _mounts() -> Iterator[Path]:
    if _MOUNTS.is_file():
        for line in _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
            yield Path(re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), line.split(" ")[4]))


def _within(path: Path, folder: Path) -> bool:
    """Tell whether a path is a folder or lies in it."""
    real = Path(os.path.realpath(path))
    return any(_same(parent, folder) for parent in (real, *real.parents))


def _same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to the same place, there or not."""
    try:
        return one.samefile(other)
    except OSError:
        return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
