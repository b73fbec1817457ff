"""Which fonts a PDF is set in, found before setting begins: an engine without them prints boxes and says nothing.

What DejaVu Sans has (of the package ziafont, free to embed) is never missing: small digits, boxes to tick, faces. For
everything else the first place counts that has all of it: `--font-path`, the variable CLAUSEBOOK_FONT_PATH, the package
pylopdf-fonts-zh-cn (Noto Sans SC and Noto Serif SC under the SIL Open Font License, which allows embedding), the
system's fonts. The package comes before the system so that the same standard gives the same bytes everywhere.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pylopdf_fonts_zh_cn
import typst

from generator.model.errors import FontError
from generator.standard.glyphs import characters, fallback, needed, numbered
from generator.words.errors import listed, said

VARIABLE = "CLAUSEBOOK_FONT_PATH"
SANS = (
    "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei",
)  # fmt: skip
SERIF = ("Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "Songti SC")
PACKAGED = (str(pylopdf_fonts_zh_cn.sans_path().parent), str(fallback().parent))
"""Folders of the fonts that come with the tool."""
_PACKAGED_FILES = (pylopdf_fonts_zh_cn.sans_path(), pylopdf_fonts_zh_cn.serif_path())
REGULAR = 400


@dataclass(frozen=True, slots=True)
class Faces:
    """The fonts of a document."""

    folders: tuple[str, ...]
    """Where the engine finds them."""
    sans: str
    """Family for questions and labels."""
    serif: str
    """Family for the standard's own words; the same as `sans` where no serif has every character."""


@dataclass(frozen=True, slots=True)
class _Face:
    family: str
    path: Path
    position: int


def find_faces(text: str, font_path: Path | None = None) -> Faces:
    """Return fonts that have every character of a text; FontError when none do."""
    wanted = needed(text) - characters(fallback(), 0)
    least: frozenset[str] | None = None
    for folders in _places(font_path, os.environ.get(VARIABLE)):
        faces = _faces(folders)
        sans = _first(faces, (*SANS, *(face.family for face in faces)), wanted)
        if sans:
            serif = _first(faces, SERIF, wanted) or sans
            found = dict.fromkeys(str(face.path.parent) for face in (sans, serif))
            return Faces((*found, *PACKAGED), sans.family, serif.family)
        for face in faces:
            lacking = wanted - characters(face.path, face.position)
            least = lacking if least is None or len(lacking) < len(least) else least
    missing = sorted(wanted if least is None else least)
    shown = listed([f"{character} (U+{ord(character):04X})" for character in missing])
    raise FontError(said("font", characters=shown, variable=VARIABLE))


def fonts_there() -> list[tuple[str, int, int]]:
    """Return the files of fonts outside the tool that a document may be set in: path, bytes, when they were written."""
    path = Path(os.environ.get(VARIABLE, ""))
    named = [str(path if path.is_dir() else path.parent)] if os.environ.get(VARIABLE) else []
    found = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=named).fonts()
    paths = sorted({face.path for face in found if face.path})
    return [(path, (status := Path(path).stat()).st_size, status.st_mtime_ns) for path in paths]


def without_unknown(text: str, font_path: Path | None = None) -> str:
    """Return a text that a person typed with every character that no font has replaced by its number: `[U+1F9E1]`."""
    known = _known(font_path, os.environ.get(VARIABLE))
    if known.issuperset(text):
        return text
    return "".join(
        character if character in known or not needed(character) else numbered(character) for character in text
    )


@cache
def _known(*named: Path | str | None) -> frozenset[str]:
    """Return the characters of the fonts in which a text is set that no font has whole."""
    for folders in _places(*named):
        faces = _faces(folders)
        face = _first(faces, (*SANS, *(face.family for face in faces)), frozenset("一a"))
        if face:
            return characters(face.path, face.position) | characters(fallback(), 0)
    return frozenset()


def _places(*named: Path | str | None) -> Iterator[tuple[str, ...] | None]:
    """Yield folders to look in, those that are named first, and at the end none, which stands for the system."""
    for place in named:
        if place:
            path = Path(place)
            if not path.exists():
                raise FontError(said("no-font", path=path))
            yield (str(path if path.is_dir() else path.parent),)
    yield PACKAGED[:1]
    yield None


@cache
def _faces(folders: tuple[str, ...] | None) -> tuple[_Face, ...]:
    """Return the upright regular faces in some folders or of the system, one a family.

    MemoryError where those of the package are not found: Typst passes over a file that it has no memory to read.
    """
    found = typst.Fonts(
        include_system_fonts=folders is None, include_embedded_fonts=False, font_paths=list(folders or ())
    ).fonts()
    if folders == PACKAGED[:1] and not {str(path) for path in _PACKAGED_FILES if path.is_file()} <= {
        face.path for face in found
    }:
        raise MemoryError
    upright = [face for face in found if face.style == "normal" and face.path]
    upright.sort(key=lambda face: (face.family, abs(face.weight - REGULAR), face.path or ""))
    made: dict[str, _Face] = {}
    for face in upright:
        made.setdefault(face.family, _Face(face.family, Path(face.path or ""), face.index))
    return tuple(made.values())


def _first(faces: Iterable[_Face], families: Iterable[str], wanted: frozenset[str]) -> _Face | None:
    by_family = {face.family: face for face in faces}
    for family in dict.fromkeys(families):
        face = by_family.get(family)
        if face and wanted <= characters(face.path, face.position):
            return face
    return None
