"""The files of a folder of pages that are read: Markdown and drawings."""

import os
from pathlib import Path

from generator.formats.drafted.unreadable import UnreadableError
from generator.words.errors import said

_ENDINGS = (".md", ".svg", ".png", ".jpg", ".jpeg")
_MOST = 200_000_000
"""So many bytes may all of them have."""


def page_files(folder: Path) -> dict[str, bytes]:
    """Return the Markdown and the drawings below a folder by path; UnreadableError where they are too large."""
    found: dict[str, bytes] = {}
    size = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.lower().endswith(_ENDINGS) or not path.is_file():
                continue
            size += path.stat().st_size
            if size > _MOST:
                raise UnreadableError(said("import-too-large", file=folder, most=_MOST // 1_000_000))
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found
