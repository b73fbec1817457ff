"""A folder that a command makes once, for a person to go on with."""

import hashlib
import os
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from generator.output.file import keep_folder, leads_to, naming, write_file
from generator.output.guard import contents
from generator.output.lock import clear, room_beside, workroom
from generator.output.marker import Marker, others
from generator.output.room import entered
from generator.output.tree import make_durable, write_tree


def is_free(folder: Path, files: Mapping[str, str | bytes]) -> bool:
    """Tell whether a folder can be made of some files: it is absent, or empty, or holds some of them and nothing else.

    The last is what a command leaves that was killed in a folder which could only be filled file by file.
    """
    if not os.path.lexists(folder):
        return True
    if not folder.is_dir():
        return False
    digests = {name: (hashlib.sha256(_bytes(content)).hexdigest(),) for name, content in files.items()}
    found = others(folder, Marker(digests), frozenset(name.rstrip("/") for name in contents(folder)))
    return not (found.foreign or found.edited) and not all((folder / name).is_file() for name in files)


def tidy(folder: Path) -> None:
    """Take away what a command left beside a folder that was killed when it had made it."""
    room = room_beside(leads_to(folder))
    if room.is_dir():
        with workroom(room, folder, wait=False):
            pass


def make_folder(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Make a folder of some files, whole or not at all; OSError when that cannot be done.

    A folder that is there already, as the one that a person stands in, gets the files that it lacks, each whole.
    """
    real = leads_to(folder)
    with naming(folder):
        real.parent.mkdir(parents=True, exist_ok=True)
        if real.is_dir():
            for name in sorted(files):
                if not (real / name).exists():
                    write_file(real / name, _bytes(files[name]))
            return
        with ExitStack() as rooms:
            room = entered(rooms, real)
            clear(room)
            write_tree(room / "new", files)
            make_durable(room / "new")
            (room / "new").rename(real)
            keep_folder(real.parent)


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content
