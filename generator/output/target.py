"""The folder of a site: what may be one, and how a new site takes the place of the old.

A site is made in a workroom of ours, beside the folder or, where nothing may be written there, in it. It takes its
place in one step where the system allows it, else entry by entry. What no build made stays, and so does what somebody
changed, under another name.
"""

import itertools
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from generator.model.errors import TargetError
from generator.output.again import Standing
from generator.output.file import keep_folder, leads_to, naming
from generator.output.guard import contents, mounts_below, refuse
from generator.output.lock import clear
from generator.output.marker import MARKER, NOTHING, Marker, digest, gathered, mark, others, read_marker
from generator.output.room import entered
from generator.output.spare import left, remembered, taken, without
from generator.output.stamps import Seen, seen
from generator.output.switch import STAYS, linked, restore, swap, undisturbed
from generator.output.tree import make_durable
from generator.words.errors import said

KEPT = "kept"
"""The folder below a site to which goes what somebody changed in it."""


@dataclass(frozen=True, slots=True)
class Left:
    """What a site still holds that no build made."""

    foreign: list[str]
    """Where it was; a folder of nothing else ends in a slash."""
    edited: list[str]
    """Files that were ours and had been changed, under their new paths."""


class Target:
    """The folder of a site while a build holds it."""

    def __init__(self, real: Path, room: Path, *, pieces: bool) -> None:
        self.new = room / "new"
        """An empty folder to make the site in; what is beside it is gone afterwards too."""
        self._real = real
        self._room = room
        self._pieces = pieces
        self._there: Mapping[str, str] = {}
        """SHA-256 of the files that the new folder had from a spare."""
        self._leaves = False
        """Whether the next build may have one."""

    def switch(self, known: Mapping[str, str] = MappingProxyType({})) -> Left:
        """Let the new site take the place of the old, whole; OSError leaves the old one where it was.

        What wrote it may say the digests of files that are `known`. TargetError when another file system is mounted
        inside the site.
        """
        without(self.new, self._there, known)
        if not self._real.is_dir():
            self._mark(self.new, mark(self.new, known=known))
            make_durable(self.new)
            files = seen(str(self.new), known.items())
            with undisturbed():
                self.new.rename(self._real)
                keep_folder(self._real.parent)
            self._leave(files, {})
            return Left([], [])
        before = read_marker(self._real) or NOTHING
        made_tops = {path.name for path in self.new.iterdir()}
        tops = before.tops() | made_tops | {path.name for path in self._real.glob(f"{KEPT}*")}
        if _refuse_mounts(self._real, tops):
            self._pieces = True
        found = others(self._real, before, tops if self._pieces else None, remembered=self._remembered)
        made = mark(self.new, before, self._real, known)
        stayed = [_carry(self._real, self.new, name, made) for name in found.foreign]
        moved = [_keep(self._real / name, self.new, name, made) for name in found.edited]
        shutil.copymode(self._real, self.new)
        self._mark(self.new, made)
        make_durable(self.new)
        files = seen(str(self.new), known.items())
        with undisturbed(), naming(self._real):
            if self._pieces or not self._exchanged():
                self._mark(self.new, before | made)
                self._mark(self._real, before | made)
                self._replace_pieces("", tops)
                self._mark(self._real, made)
                keep_folder(self._real)
                spare: Seen = {}
            else:
                spare = seen(str(self.new), self._unchanged(before))
            others_own = _rescue(self.new, self._real, before | made)
        self._leave(files, {name: one for name, one in spare.items() if name not in others_own})
        resting = [name for name in contents(self._real) if name.rstrip("/") not in tops] if self._pieces else []
        names = tuple(sorted(name for name in stayed if name))
        return Left(sorted({*resting, *gathered(names, made)}), sorted(name for name in moved if name))

    def standing(self) -> Standing | None:
        """Return the site that stands, whose files the new one may have too; nothing where its folder cannot be moved.

        From now on the new folder has what is still right of the site before that one, if something is.
        """
        if self._pieces:
            return None
        self._there, self._leaves = taken(self._real, self.new), True
        made = dict((read_marker(self._real) or NOTHING).files)
        return Standing(self._real, made, self._remembered, self._there)

    @cached_property
    def _remembered(self) -> Seen:
        return remembered(self._real)

    def marked(self) -> str:
        """Return the SHA-256 of the list of what builds made in the site; nothing where there is none."""
        listed = self._real / MARKER
        return digest(listed) if listed.is_file() else ""

    def stands(self, marked: str) -> Left | None:
        """Return what a site holds beside all that its list has, where that list is `marked`; else nothing.

        Nothing is changed. A site whose folder does not take the place of another whole is always made anew.
        """
        if self._pieces or self.marked() != marked:
            return None
        made = read_marker(self._real) or NOTHING
        if _refuse_mounts(self._real, made.tops()) or not all((self._real / name).is_file() for name in made.files):
            return None
        found = others(self._real, made, remembered=self._remembered)
        return None if found.edited else Left(sorted(gathered(found.foreign, made)), [])

    def _unchanged(self, before: Marker) -> Iterator[tuple[str, str]]:
        """Yield path and SHA-256 of what is remembered of the site that stood, where one build alone made it."""
        for name in self._remembered:
            digests = before.files.get(name, ())
            if len(digests) == 1:
                yield name, digests[0]

    def _leave(self, files: Seen, spare: Seen) -> None:
        """Remember the files of the site, and keep the folder that gave way as its spare."""
        if self._leaves:
            left(self._real, self.new, files, spare)

    def _mark(self, folder: Path, marker: Marker) -> None:
        """Say in a folder what builds made in it."""
        written = self._room / MARKER
        written.write_bytes(marker.written())
        written.replace(folder / MARKER)

    def _exchanged(self) -> bool:
        """Let the new site take the place of the old in one step, and tell whether the system allows it."""
        try:
            swap(self.new, self._real, self._room / "aside")
        except OSError as error:
            if error.errno not in STAYS:
                raise
            return False
        keep_folder(self._real.parent)
        return True

    def _replace_pieces(self, below: str, tops: frozenset[str] | None = None) -> None:
        """Let each entry of the new site take its place, and take what has none in it out of the old.

        Folders come first, since pages load what is in them. At the top only what is in `tops` is ours to take out.
        """
        old_names = {path.name for path in (self._real / below).iterdir()} - {MARKER}
        news = [path for path in (self.new / below).iterdir() if path.name != MARKER]
        for new in sorted(news, key=lambda path: (not path.is_dir(), path.name)):
            old = self._real / below / new.name
            if new.name not in old_names:
                new.rename(old)
                continue
            try:
                swap(new, old, self._room / "aside", f"{below}{new.name}")
            except OSError as error:
                if error.errno not in STAYS or not (new.is_dir() and old.is_dir()):
                    raise
                self._replace_pieces(f"{below}{new.name}/")
        for name in sorted(old_names - {path.name for path in news}):
            if tops is None or name in tops:
                (self._real / below / name).rename(self.new / below / name)


@contextmanager
def filling(out: Path, standard: Path, config: Path) -> Iterator[Target]:
    """Hold the folder of a site and give a place to make the new one.

    What is made there vanishes unless it is switched.

    TargetError when the folder may not be filled, BusyError when another build holds it, OSError when it cannot be
    written: all before anything is made.
    """
    refuse(out, standard, config)
    real = leads_to(out)
    with ExitStack() as rooms:
        real.parent.mkdir(parents=True, exist_ok=True)
        room = entered(rooms, real)
        with naming(real):
            _tidy(room, real)
            refuse(out, standard, config)
            if real.is_dir():
                _refuse_mounts(real, (read_marker(real) or NOTHING).tops())
            (room / "new").mkdir()
            yield Target(real, room, pieces=room.parent == real)


def _refuse_mounts(real: Path, tops: frozenset[str]) -> bool:
    """Raise TargetError when something is mounted below what is ours, and tell whether something is beside it."""
    mounts = list(mounts_below(real))
    for mount in mounts:
        if mount.relative_to(real).parts[0] in tops:
            raise TargetError(said("out-mount", out=mount))
    return bool(mounts)


def _tidy(room: Path, real: Path) -> None:
    """Put in order what a build that was killed left behind."""
    restore(room / "aside", real)
    displaced = room / "new"
    if real.is_dir() and (displaced / MARKER).is_file():
        _rescue(displaced, real, read_marker(displaced) or NOTHING)
    clear(room)


def _carry(old: Path, new: Path, name: str, made: Marker) -> str:
    """Let what no build made stand in the new site too, and return where; nothing when the new site has the same."""
    if name in made.files or os.path.lexists(new / name) or _under_a_file(new, name):
        return _keep(old / name, new, name, made)
    linked(old / name, new / name)
    return name


def _keep(source: Path, new: Path, name: str, made: Marker) -> str:
    """Let a file whose place is taken stand below `kept`, and return where; nothing when the new file equals it."""
    if name in made.files and not source.is_symlink() and source.is_file() and digest(source) in made.files[name]:
        return ""
    place = _free(new, source, name)
    if not os.path.lexists(new / place):
        linked(source, new / place)
    return place


def _free(new: Path, source: Path, name: str) -> str:
    """Return where a file that lost its place goes: below `kept`, or `kept-2` and so on when that is taken."""
    places = (f"{KEPT}{'' if count == 1 else f'-{count}'}/{name}" for count in itertools.count(1))
    return next(
        place
        for place in places
        if _same(source, new / place) or not (os.path.lexists(new / place) or _under_a_file(new, place))
    )


def _under_a_file(folder: Path, name: str) -> bool:
    parts = Path(name).parts
    return any((folder / Path(*parts[:count])).is_file() for count in range(1, len(parts)))


def _same(one: Path, other: Path) -> bool:
    if one.is_symlink() or other.is_symlink():
        return one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
    if one.is_dir() or other.is_dir():
        return one.is_dir() and other.is_dir()
    return other.is_file() and (one.samefile(other) or digest(one) == digest(other))


def _rescue(displaced: Path, real: Path, before: Marker) -> frozenset[str]:
    """Bring what was put into the old site at the last moment into the new one; return what no build made."""
    found = others(displaced, before, standing=real)
    now = read_marker(real) or NOTHING
    for name in (*found.foreign, *found.edited):
        source = displaced / name
        if _same(source, real / name) or (name in now.files and digest(source) in now.files[name]):
            continue
        place = (
            name if not os.path.lexists(real / name) and not _under_a_file(real, name) else _free(real, source, name)
        )
        if not os.path.lexists(real / place):
            (real / place).parent.mkdir(parents=True, exist_ok=True)
            source.rename(real / place)
    return frozenset((*found.foreign, *found.edited))
