"""What builds make of the same input, kept between them in the user's cache folder; it may vanish at any time."""

import hashlib
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from generator.output.file import write_file

VARIABLE = "CLAUSEBOOK_CACHE"
"""Names the folder; an empty one has nothing kept."""
_SYSTEMS = {"darwin": "~/Library/Caches", "win32": "~/AppData/Local"}
_DIGEST = hashlib.sha256().digest_size


def cached(kind: str, key: bytes, make: Callable[[], bytes]) -> bytes:
    """Return what `make` makes; what it made before, where the key was the same.

    A file that is broken counts as none, and where nothing can be written nothing is kept.
    """
    folder = _folder()
    if not folder:
        return make()
    file = folder / kind / hashlib.sha256(key).hexdigest()
    with suppress(OSError):
        read = file.read_bytes()
        if hashlib.sha256(read[_DIGEST:]).digest() == read[:_DIGEST]:
            os.utime(file)
            return read[_DIGEST:]
    made = make()
    with suppress(OSError):
        write_file(file, hashlib.sha256(made).digest() + made)
    return made


def trim(kind: str, most: int) -> None:
    """Keep so many files of a kind, and forget those that were used longest ago."""
    folder = _folder()
    if not folder:
        return
    with suppress(OSError):
        files = sorted((folder / kind).iterdir(), key=lambda file: file.stat().st_mtime, reverse=True)
        for file in files[most:]:
            file.unlink()


def _folder() -> Path | None:
    """Return the folder; nothing where none is wanted."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named) if named else None
    above = Path(os.environ.get("XDG_CACHE_HOME") or _SYSTEMS.get(sys.platform, "~/.cache"))
    with suppress(RuntimeError):  # a user without a home
        above = above.expanduser()
    return above / "clausebook" if above.is_absolute() else None
