"""From where a folder can be filled: from beside it, or, where nothing may be written there, from inside."""

import errno
import secrets
from contextlib import ExitStack
from pathlib import Path

from generator.output.lock import room_beside, workroom
from generator.output.switch import STAYS

INSIDE = ".clausebook"
"""The name of a workroom in the folder that is filled."""
PROBES = f"{INSIDE}-????????"
"""What a process leaves that was killed while it looked whether a file can be moved into a folder."""


def entered(rooms: ExitStack, real: Path) -> Path:
    """Hold the workroom from which a folder can be filled, and return it."""
    beside = room_beside(real)
    try:
        rooms.enter_context(workroom(beside, real, wait=False))
        if not real.is_dir() or _reaches(beside, real):
            return beside
    except OSError as error:
        if error.errno not in STAYS or not real.is_dir():
            raise
    inside = real / INSIDE
    rooms.enter_context(workroom(inside, real, wait=False))
    return inside


def _reaches(room: Path, real: Path) -> bool:
    """Tell whether a file can be moved from a room into a folder: not into a mount, nor into what may not be written."""
    probe, arrived = room / "probe", real / f"{INSIDE}-{secrets.token_hex(4)}"
    probe.touch()
    try:
        probe.rename(arrived)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        return False
    arrived.unlink()
    return True
