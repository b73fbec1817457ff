"""What builds make of the same input, kept between them in the user's cache folder; it may vanish at any time.

The key of a thing is all that it is made of, and the tool that makes it: its own files and the packages it stands on.
Builds side by side may keep and forget the same things: a file appears whole, under the digest of its key, and is
believed only while it is what was written, there.
"""

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

VARIABLE = "CLAUSEBOOK_CACHE"
"""Names the folder; an empty one has nothing kept."""
MOST_BYTES = 1 << 30
"""In the folder after a build."""
_SYSTEMS = {"darwin": "~/Library/Caches", "win32": "~/AppData/Local"}
_DIGEST = hashlib.sha256().digest_size
_PACKAGE = Path(__file__).parents[1]
_FOLDERS = (_PACKAGE, _PACKAGE.parent / "overrides")
"""Where the tool's own files are; the theme stands beside them in a checkout."""


def cached(kind: str, key: bytes, make: Callable[[], bytes]) -> bytes:
    """Return what `make` makes; what it made before, where the key was the same and so was the tool.

    A file that is broken counts as none, and where nothing can be written nothing is kept.
    """
    found = kept(kind, key)
    if found is None:
        found = make()
        keep(kind, key, found)
    return found


def kept(kind: str, key: bytes) -> bytes | None:
    """Return what was kept under a key by this tool; nothing where there is none, or it is not what was written."""
    file = place(kind, key)
    if file:
        with suppress(OSError):
            read = memoryview(file.read_bytes())
            if _seal(file, (read[_DIGEST:],)) == read[:_DIGEST]:
                os.utime(file)
                return bytes(read[_DIGEST:])
    return None


def keep(kind: str, key: bytes, *parts: bytes) -> None:
    """Keep something, part behind part, under a key, where something can be."""
    file = place(kind, key)
    if file:
        with suppress(OSError):
            _write(file, (_seal(file, parts), *parts))


def keeps() -> bool:
    """Tell whether anything is kept."""
    return _folder() is not None


def trim(most: int = MOST_BYTES) -> None:
    """Keep so many bytes, and forget what was used longest ago."""
    folder = _folder()
    if not folder:
        return
    with suppress(OSError):
        files = [(file, file.stat()) for file in folder.glob("*/*") if not file.is_dir()]
        for file, status in sorted(files, key=lambda each: each[1].st_mtime, reverse=True):
            most -= status.st_size
            if most < 0:
                file.unlink(missing_ok=True)


def place(kind: str, key: bytes) -> Path | None:
    """Return where something of this tool stands under a key, be it there or not; nothing where nothing is kept."""
    folder = _folder()
    return folder / kind / hashlib.sha256(_tool() + key).hexdigest() if folder else None


def forget_all() -> None:
    """Have nothing kept, and use nothing that was, in this process and those that it starts."""
    os.environ[VARIABLE] = ""


def _seal(file: Path, parts: Iterable[bytes | memoryview]) -> bytes:
    """Return the digest of a content in its place: that of another thing, put there, is not believed."""
    digest = hashlib.sha256(f"{file.parent.name}/{file.name}\n".encode())
    for part in parts:
        digest.update(part)
    return digest.digest()


def _write(file: Path, parts: Iterable[bytes]) -> None:
    """Write a file that appears whole; a crash may leave a broken one, which nobody believes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=file.parent)
    try:
        with os.fdopen(number, "wb") as new:
            new.writelines(parts)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink()
        raise


@cache
def _tool() -> bytes:
    """Return a digest of the tool: of its files, of the Python it runs on, and of the packages that are there."""
    made = hashlib.sha256(sys.version.encode())
    for name in _packages():
        made.update(f"{name}\n".encode())
    for folder in filter(Path.is_dir, _FOLDERS):
        for name, path in _files(str(folder)):
            made.update(name.encode())
            made.update(hashlib.sha256(Path(path).read_bytes()).digest())
    return made.digest()


def _packages() -> list[str]:
    """Return the packages that are there, by the names of their folders, which have the version.

    What `importlib.metadata` reads of each of them is not needed, and takes a tenth of a second in every process.
    """
    names: list[str] = []
    for place in dict.fromkeys(sys.path):
        with suppress(OSError), os.scandir(place or ".") as found:
            names += [entry.name for entry in found if entry.name.endswith((".dist-info", ".egg-info"))]
    return sorted(names)


def _files(folder: str, below: str = "") -> Iterator[tuple[str, str]]:
    """Yield the files below a folder by path from there, sorted, with where they are, but what Python made of them."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir():
            yield from _files(entry.path, f"{below}{entry.name}/")
        elif entry.is_file() and not entry.name.endswith(".pyc"):
            yield f"{below}{entry.name}", entry.path


def _folder() -> Path | None:
    """Return the folder; nothing where none is wanted."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named) if named else None
    above = Path(os.environ.get("XDG_CACHE_HOME") or _SYSTEMS.get(sys.platform, "~/.cache"))
    with suppress(RuntimeError):  # a user without a home
        above = above.expanduser()
    return above / "clausebook" if above.is_absolute() else None
