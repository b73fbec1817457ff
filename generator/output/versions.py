"""The sites that stood in a folder before the one that stands there: the last three, in a folder beside it."""

import shutil
from pathlib import Path

from generator.model.errors import TargetError
from generator.output.file import leads_to
from generator.output.lock import discard
from generator.output.marker import MARKER, read_marker
from generator.output.switch import STAYS, linked
from generator.words.errors import said

MOST = 3


def remember(place: Path) -> None:
    """Keep the site that stands in a folder as the newest of those before, and forget the oldest.

    Where nothing may be written beside the folder, as beside a volume of a container, nothing is kept.
    """
    keep(place)
    kept = versions(place)
    standing = _same_as(leads_to(place), kept)
    if standing is not None and kept[standing] != kept[-1]:  # it was brought back, and is the newest again
        kept[standing].rename(kept[-1].with_name(str(int(kept[-1].name) + 1)))
    for old in versions(place)[:-MOST]:
        discard(old)


def keep(place: Path) -> None:
    """Keep the site that stands in a folder, unless it is kept already."""
    real = leads_to(place)
    kept = versions(place)
    if read_marker(real) is None or _same_as(real, kept) is not None:
        return
    folder = _beside(real)
    making = folder / "new"
    try:
        folder.mkdir(exist_ok=True)
        discard(making)
        making.mkdir()
    except OSError as error:
        if error.errno in STAYS:
            return
        raise
    for name in (*_listed(real), MARKER):
        if (real / name).is_file():
            linked(real / name, making / name)
    making.rename(folder / str(int(kept[-1].name) + 1 if kept else 1))


def versions(place: Path) -> list[Path]:
    """Return the sites that are kept, the oldest first."""
    folder = _beside(leads_to(place))
    found = folder.iterdir() if folder.is_dir() else ()
    return sorted((path for path in found if path.name.isdecimal()), key=lambda path: int(path.name))


def earlier(place: Path) -> Path:
    """Return the site that stood in a folder before the one that stands there; TargetError when none is kept."""
    kept = versions(place)
    now = _same_as(leads_to(place), kept)
    before = kept if now is None else kept[:now]
    if not before:
        raise TargetError(said("publish-no-earlier", target=place))
    return before[-1]


def fill(new: Path, site: Path, standing: Path) -> None:
    """Copy a site into an empty folder; a file that stands unchanged keeps its time, so that browsers keep it too."""
    before = read_marker(standing)
    made = read_marker(site)
    for source in sorted(path for path in site.rglob("*") if path.is_file() and path != site / MARKER):
        name = source.relative_to(site).as_posix()
        (new / name).parent.mkdir(parents=True, exist_ok=True)
        same = before and made and made.files.get(name) == before.files.get(name) and (standing / name).is_file()
        shutil.copy2(source, new / name)
        if same:
            shutil.copystat(standing / name, new / name)


def _beside(real: Path) -> Path:
    return real.parent / f".{real.name}.versions"


def _listed(folder: Path) -> list[str]:
    marker = read_marker(folder)
    return sorted(marker.files) if marker else []


def _same_as(real: Path, kept: list[Path]) -> int | None:
    """Return which of the kept sites stands in a folder, the newest of several; none when none does."""
    now = read_marker(real)
    same = (number for number in reversed(range(len(kept))) if read_marker(kept[number]) == now)
    return next(same, None)
