"""The site that gave way to the last one: the next is made in its folder, so that only what differs is written.

It lies in the user's cache folder, where that is on the same file system, and shares its files with the site. What is
remembered of its files tells which of them are still what a build made; all else in it is taken away.
"""

import marshal
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from generator.output import cache
from generator.output.again import kind_of
from generator.output.lock import discard
from generator.output.marker import MARKER, digest
from generator.output.stamps import Seen, is_as_seen

_KIND = "spares"
_MOST = 4
"""Sites whose spares are kept."""


def remembered(site: Path) -> Seen:
    """Return what is remembered of a site's files; nothing where that is gone."""
    return _told(site)[0]


def taken(site: Path, new: Path) -> dict[str, str]:
    """Let the spare of a site take the place of its new folder, which is empty; return the SHA-256 of its files.

    They are as a build made them, and so are the folders. A spare that cannot be looked through is none.
    """
    place, known = cache.place(_KIND, _key(site)), _told(site)[1]
    if not place or not known:
        return {}
    try:
        there = _believed(place, known, new)
        new.rmdir()
    except OSError:
        discard(place)
        return {}
    try:
        place.rename(new)
    except OSError:  # a folder that cannot be moved from there to here
        new.mkdir()
        return {}
    return there


def left(site: Path, displaced: Path, files: Seen, spare: Seen) -> None:
    """Remember the files of a site, and keep the folder that gave way to it as its spare, if something in it is known.

    Without a place for it the folder stays where it is.
    """
    place = cache.place(_KIND, _key(site))
    size = sum(stamp[5] for _, stamp in spare.values())
    cache.keep(f"{_KIND}-seen", _key(site), marshal.dumps((dict(files), dict(spare))))
    if not place or not spare or size > cache.MOST_BYTES:
        return
    with suppress(OSError):
        (displaced / MARKER).unlink()  # a room that has one is of a build that was killed
        place.parent.mkdir(parents=True, exist_ok=True)
        discard(place)
        displaced.rename(place)
        os.utime(place)
        others = sorted(place.parent.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in others[_MOST:]:
            discard(old)


def without(new: Path, names: Mapping[str, str], wanted: Mapping[str, str]) -> None:
    """Take away the files of a spare that are wanted no more, and the folders of which nothing is left."""
    for name in names.keys() - wanted.keys():
        with suppress(OSError):
            os.unlink(new / name)  # noqa: PTH108 - of thousands
        above = (new / name).parent
        with suppress(OSError):
            while above != new:
                above.rmdir()
                above = above.parent


def _key(site: Path) -> bytes:
    return os.fsencode(site)


def _told(site: Path) -> tuple[Seen, Seen]:
    told = cache.kept(f"{_KIND}-seen", _key(site))
    return marshal.loads(told) if told else ({}, {})  # noqa: S302 - our own


def _believed(place: Path, known: Seen, new: Path) -> dict[str, str]:
    """Take away all below a folder that is not known to be as a build would make it in a new one; return what stays."""
    file, folder = new / "file", new / "folder"
    file.touch()
    folder.mkdir()
    kinds = kind_of(file.stat()), kind_of(folder.stat())
    file.unlink()
    folder.rmdir()
    there: dict[str, str] = {}

    def walked(path: str, prefix: str) -> bool:
        """Tell whether something stays in a folder."""
        stays = False
        with os.scandir(path) as found:
            entries = list(found)
        for entry in entries:
            name, status = f"{prefix}{entry.name}", entry.stat(follow_symlinks=False)
            if entry.is_dir(follow_symlinks=False):
                if kind_of(status) == kinds[1] and walked(entry.path, f"{name}/"):
                    stays = True
                else:
                    shutil.rmtree(entry.path)
                continue
            one = known.get(name)
            if (
                one
                and kind_of(status) == kinds[0]
                and (is_as_seen(one, status, (one[0],)) or digest(entry.path) == one[0])
            ):
                there[name] = one[0]
                stays = True
            else:
                os.unlink(entry.path)  # noqa: PTH108 - of thousands
        return stays

    walked(str(place), "")
    return there
