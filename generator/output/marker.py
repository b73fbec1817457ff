"""`.clausebook.json` of a site: which files a build made, with their digests; what it does not list is not ours."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from generator.model.errors import TargetError
from generator.output.indented import indented
from generator.output.stamps import Seen, is_as_seen
from generator.words.errors import said

MARKER = ".clausebook.json"
_ABOUT = "Made by `clausebook build`, which replaces the files listed here and leaves all others alone."


@dataclass(frozen=True, slots=True)
class Marker:
    """What builds made in a folder."""

    files: Mapping[str, tuple[str, ...]]
    """Path below the folder to the SHA-256 of its content; two while a build is taking the place of another."""

    def __or__(self, other: "Marker") -> "Marker":
        """Return what either lists."""
        names = self.files.keys() | other.files.keys()
        both = {name: (*self.files.get(name, ()), *other.files.get(name, ())) for name in names}
        return Marker({name: tuple(dict.fromkeys(digests)) for name, digests in both.items()})

    def tops(self) -> frozenset[str]:
        """Return the first parts of the paths."""
        return frozenset(name.split("/")[0] for name in self.files) | {MARKER}

    def written(self) -> bytes:
        """Return the content of the file."""
        files = {name: list(self.files[name]) for name in sorted(self.files)}
        return f"{indented({'about': _ABOUT, 'files': files}, 0)}\n".encode()


NOTHING = Marker(MappingProxyType({}))
"""Of a folder in which no build was."""


def read_marker(folder: Path) -> Marker | None:
    """Return the marker of a folder, or none when it has none; ValueError when it cannot be understood."""
    file = folder / MARKER
    if not file.is_file():
        return None
    return understood(file.read_bytes())


def understood(content: bytes) -> Marker:
    """Return what the content of a marker says; ValueError when it cannot be understood."""
    try:
        found = json.loads(content)
    except RecursionError as error:
        raise ValueError(MARKER) from error
    files = found.get("files") if isinstance(found, dict) else None
    if not isinstance(files, dict) or not all(isinstance(digests, list) for digests in files.values()):
        raise ValueError(MARKER)
    return Marker({name: tuple(map(str, digests)) for name, digests in files.items()})


def parsed(content: bytes, place: str) -> Marker:
    """Return what the marker of another machine says; TargetError when it cannot be understood."""
    try:
        return understood(content)
    except ValueError as error:
        raise TargetError(said("publish-marker", target=place, marker=MARKER)) from error


def mark(
    folder: Path,
    before: Marker = NOTHING,
    standing: Path | None = None,
    known: Mapping[str, str] = MappingProxyType({}),
) -> Marker:
    """Return the marker of a folder in which all is ours.

    Of files whose digest is `known` to who wrote them just now the content is not read again. A file that has a second
    name in a folder that stands is what the marker of `before` says there, whatever somebody has made of it since.
    """
    names = sorted(name for name in _files(folder, "") if name != MARKER)
    made: dict[str, tuple[str, ...]] = {}
    for name in names:
        if name in known:
            made[name] = (known[name],)
            continue
        again = standing and _are_one(f"{folder}/{name}", f"{standing}/{name}")
        made[name] = (again and before.files.get(name)) or (digest(f"{folder}/{name}"),)
    return Marker(made)


def _are_one(path: str, other: str) -> bool:
    """Tell whether two names are those of one file, no links followed."""
    try:
        return os.path.samestat(os.lstat(path), os.lstat(other))
    except OSError:
        return False


def _files(folder: Path | str, prefix: str) -> Iterator[str]:
    """Yield the files below a folder, by path from there; `prefix` is that of the folder."""
    with os.scandir(folder) as found:
        for entry in found:
            if entry.is_file():
                yield f"{prefix}{entry.name}"
            elif entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{prefix}{entry.name}/")


def digest(path: Path | str) -> str:
    """Return the SHA-256 of a file."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - of thousands of files, and a tenth of the time
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True, slots=True)
class Others:
    """What stands in a folder and is not as a build made it, by path below the folder."""

    foreign: tuple[str, ...]
    """What no build made; a folder of nothing else is not looked into further where only names are asked for."""
    edited: tuple[str, ...]
    """What a build made and somebody changed."""


def others(
    folder: Path,
    marker: Marker,
    tops: frozenset[str] | None = None,
    standing: Path | None = None,
    remembered: Seen = MappingProxyType({}),
) -> Others:
    """Return what in a folder is not ours, only below some of its entries when they are given.

    A file that has a second name in its place in a folder that stands is left out. One that is as `remembered` is not
    read.
    """
    made_folders = {parent for name in marker.files for parent in _parents(name)}
    foreign: list[str] = []
    edited: list[str] = []
    for name, entry in _entries(str(folder), "", tops):
        if entry.is_dir(follow_symlinks=False):
            if name not in made_folders and not os.listdir(entry.path):  # noqa: PTH208 - of thousands
                foreign.append(name)
        elif name == MARKER or (standing and _are_one(entry.path, f"{standing}/{name}")):
            continue
        elif name not in marker.files:
            foreign.append(name)
        elif not (
            is_as_seen(remembered.get(name), entry.stat(follow_symlinks=False), marker.files[name])
            or (entry.is_file(follow_symlinks=False) and digest(entry.path) in marker.files[name])
        ):
            edited.append(name)
    return Others(tuple(foreign), tuple(edited))


def _entries(folder: str, prefix: str, tops: frozenset[str] | None) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield all that is below a folder, links not followed."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if tops is not None and entry.name not in tops:
            continue
        yield f"{prefix}{entry.name}", entry
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(entry.path, f"{prefix}{entry.name}/", None)


def _parents(name: str) -> Iterator[str]:
    parts = name.split("/")
    return ("/".join(parts[:count]) for count in range(1, len(parts)))


def gathered(names: tuple[str, ...], marker: Marker) -> list[str]:
    """Return names for people: a folder in which nothing is ours stands for all that is in it, with a slash."""
    made_folders = {parent for name in marker.files for parent in _parents(name)}
    rows: dict[str, None] = {}
    for name in names:
        top = next((parent for parent in _parents(name) if parent not in made_folders), None)
        rows[f"{top}/" if top else name] = None
    return list(rows)
