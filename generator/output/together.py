"""Several files that change together: all of them, or none.

What such a change needs lies in a folder of the workroom until it is over: the files of before, the new ones that have
not taken their places yet, and the list of both. A process that was killed leaves it there, and `settle` ends it.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from generator.model.errors import Said, TargetError
from generator.output.file import keep_folder, leads_to, naming
from generator.output.lock import UNFINISHED, clear, discard, room_beside, workroom
from generator.output.switch import linked, undisturbed
from generator.words import told
from generator.words.errors import listed, said

_LIST = "files.json"

Settling = Literal["back", "on", "stuck"]


@dataclass(frozen=True, slots=True)
class Settled:
    """What was done about a change that was broken off."""

    how: Settling
    """Taken `back`, brought on to its end, or `stuck`: files were edited since, as they were and as they became."""
    edited: tuple[Path, ...] = ()
    """The files that somebody edited since; they stand as they were found."""
    kept: Path | None = None
    """The folder with the files of before and the new ones, of a change that is stuck."""


class Rewriting(NamedTuple):
    """What becomes of a file."""

    read: bytes
    """Its content when the new one was made of it; a file that holds another by then was edited meanwhile."""
    new: bytes


@dataclass(frozen=True, slots=True)
class _Change:
    """A file of a change: its place, and the digests of what stood there and of what is to stand there."""

    place: str
    """Relative to the folder that the room stands in, so that a moved or copied project changes no other."""
    old: str
    new: str


def write_together(folder: Path, files: Mapping[Path, Rewriting]) -> None:
    """Replace files of a folder, all or none; OSError leaves them as they were.

    TargetError where a change before is stuck, or somebody has edited a file meanwhile, which stays as it is.
    """
    with workroom(room_beside(leads_to(folder)), folder, wait=True) as room:
        before = _settled(room / UNFINISHED)
        if before and before.how == "stuck":
            raise TargetError(telling(before)[0])
        clear(room)
        changes = {leads_to(path): rewriting for path, rewriting in files.items()}
        _prepare(room, changes)
        with undisturbed():
            try:
                for number, (place, rewriting) in enumerate(changes.items()):
                    with naming(place):
                        _refuse_edited({place: rewriting})
                        (room / UNFINISHED / f"new-{number}").replace(place)
            except (OSError, TargetError):
                _settled(room / UNFINISHED)
                raise
            _finish(room / UNFINISHED)
        for above in {place.parent for place in changes}:
            keep_folder(above)


def settle(folder: Path) -> Settled | None:
    """End a change of a folder's files that was broken off, and tell how; nothing where none was.

    It is taken back, but brought on where somebody has since edited a file as it became. Nothing that was edited since
    is replaced. BusyError while another process is about it.
    """
    room = room_beside(leads_to(folder))
    if not (room / UNFINISHED).is_dir():
        return None
    with workroom(room, folder, wait=True):
        return _settled(room / UNFINISHED)


def telling(found: Settled) -> tuple[Said, Said]:
    """Return what there is to tell of a change that was broken off, and what to do."""
    values = {"names": listed([_shown(path) for path in found.edited]), "kept": _shown(found.kept or Path())}
    if found.how == "stuck":
        return told("problems.change-stuck", **values)
    if found.how == "on":
        return told("problems.change-on", **values)
    return told("problems.change-back-edited" if found.edited else "problems.change-back", **values)


def _shown(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _refuse_edited(files: Mapping[Path, Rewriting]) -> None:
    """Raise TargetError where a file no longer holds what was read of it."""
    edited = [_shown(place) for place, rewriting in files.items() if _digest(place) != _digest_of(rewriting.read)]
    if edited:
        raise TargetError(said("edited-meanwhile", names=listed(edited)))


def _prepare(room: Path, files: Mapping[Path, Rewriting]) -> None:
    """Put into the room all that the change needs; it has begun when its folder has its name."""
    _refuse_edited(files)
    made = room / f"{UNFINISHED}-new"
    made.mkdir()
    changes = []
    for number, (place, rewriting) in enumerate(files.items()):
        with naming(place):
            linked(place, made / f"old-{number}")
            named = os.path.relpath(place, room.parent)
            changes.append(_Change(named, _digest_of(rewriting.read), _digest_of(rewriting.new)))
            _written(made / f"new-{number}", rewriting.new, place)
    _written(made / _LIST, json.dumps([asdict(change) for change in changes]).encode(), None)
    keep_folder(made)
    made.rename(room / UNFINISHED)
    keep_folder(room)


def _written(path: Path, content: bytes, like: Path | None) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if like:
        path.chmod(like.stat().st_mode & 0o7777)


def _settled(unfinished: Path) -> Settled | None:
    """End a change whose folder is there; a room that is held has it.

    Where each file stands is told by what is there: the new one waits in the room until it takes its place. A file that
    is neither as it was nor as it became was edited since, and so was one that is back as it was.
    """
    if not unfinished.is_dir():
        return None
    changes = [_Change(**change) for change in json.loads((unfinished / _LIST).read_text(encoding="utf-8"))]
    edited: dict[str, list[Path]] = {"old": [], "new": []}
    steps: dict[str, list[tuple[Path, Path]]] = {"old": [], "new": []}
    for number, change in enumerate(changes):
        place, fresh = Path(os.path.normpath(unfinished.parents[1] / change.place)), unfinished / f"new-{number}"
        stands = _digest(place)
        state = "old" if fresh.exists() else "new"
        if stands == getattr(change, state):
            steps[state].append((fresh if state == "old" else unfinished / f"old-{number}", place))
        else:
            edited[{change.old: "old", change.new: "new"}.get(stands, state)].append(place)
    touched = tuple(sorted(edited["old"] + edited["new"]))
    if edited["old"] and edited["new"]:
        return Settled("stuck", touched, unfinished)
    how: Settling = "on" if edited["new"] else "back"
    for source, place in steps["old" if how == "on" else "new"]:
        with naming(place):
            source.replace(place)
            keep_folder(place.parent)
    _finish(unfinished)
    return Settled(how, touched)


def _finish(unfinished: Path) -> None:
    """Take away the folder of a change that is over, first its name."""
    over = unfinished.with_name(f"{UNFINISHED}-over")
    discard(over)
    unfinished.rename(over)
    keep_folder(unfinished.parent)
    discard(over)


def _digest(place: Path) -> str:
    """Return the digest of a file; an empty text where none is there."""
    try:
        return _digest_of(place.read_bytes())
    except FileNotFoundError:
        return ""


def _digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
