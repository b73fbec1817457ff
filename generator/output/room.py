"""From where a folder can be filled: from beside it, or, where nothing may be written there, from inside."""

import errno
import os
from contextlib import ExitStack
from pathlib import Path

from generator.output.guard import INSIDE, is_mount
from generator.output.lock import room_beside, workroom
from generator.output.switch import STAYS


def entered(rooms: ExitStack, real: Path) -> Path:
    """Hold the workroom from which a folder can be filled, and return it; OSError when it may not be written."""
    if real.is_dir() and not os.access(real, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(real))
    beside = room_beside(real)
    if not is_mount(real):
        try:
            rooms.enter_context(workroom(beside, real, wait=False))
        except OSError as error:
            if error.errno not in STAYS or not real.is_dir():
                raise
        else:
            return beside
    inside = real / INSIDE
    rooms.enter_context(workroom(inside, real, wait=False))
    return inside
