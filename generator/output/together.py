"""Several files that change together: all of them, or none."""

import os
from collections.abc import Mapping
from pathlib import Path

from generator.output.file import keep_folder, leads_to, naming
from generator.output.lock import clear, room_beside, workroom
from generator.output.switch import linked, undisturbed

_KEPT = "kept"
"""Where the files of before stand until all are replaced, by number; `places` names them."""
_PLACES = "places"


def write_together(folder: Path, files: Mapping[Path, bytes]) -> None:
    """Replace files of a folder, all or none; OSError leaves them as they were.

    A process that was killed meanwhile left the old ones in the workroom: they are put back by the next call.
    """
    with workroom(room_beside(leads_to(folder)), folder, wait=True) as room:
        _put_back(room)
        clear(room)
        kept = room / _KEPT
        kept.mkdir()
        places = [leads_to(path) for path in files]
        for number, (place, content) in enumerate(zip(places, files.values(), strict=True)):
            with naming(place):
                linked(place, kept / str(number))
                _written(room / f"new-{number}", content, place)
        _written(room / f"{_PLACES}-new", "\0".join(map(str, places)).encode(), None)
        (room / f"{_PLACES}-new").replace(room / _PLACES)
        keep_folder(room)
        with undisturbed():
            try:
                for number, place in enumerate(places):
                    with naming(place):
                        (room / f"new-{number}").replace(place)
            except OSError:
                _put_back(room)
                raise
            (room / _PLACES).unlink()
        for above in {place.parent for place in places}:
            keep_folder(above)


def _written(path: Path, content: bytes, like: Path | None) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if like:
        path.chmod(like.stat().st_mode & 0o7777)


def _put_back(room: Path) -> None:
    """Put back what stood at the places of files of which not all were replaced."""
    named = room / _PLACES
    if not named.exists():
        return
    for number, place in enumerate(named.read_text(encoding="utf-8").split("\0")):
        old = room / _KEPT / str(number)
        if old.exists():
            old.replace(place)
    named.unlink()
