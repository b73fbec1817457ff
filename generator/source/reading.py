"""The files of a standard, each parsed by its kind."""

from collections.abc import Callable
from collections.abc import Mapping as Dictionary
from pathlib import Path
from typing import NamedTuple

from generator.model.drawing import Drawing
from generator.model.problem import Location, Problem
from generator.output.halves import shared
from generator.source.decoding import decode
from generator.source.document import Document
from generator.source.folder import misplaced
from generator.source.kept import Kept
from generator.source.kinds import DRAWINGS, FILE_KINDS, MAX_ORIGINAL_BYTES, ORIGINAL, SAMPLE, FileKind, most_bytes
from generator.source.places import Sources
from generator.source.yaml import parse
from generator.words.errors import problem

_MANY_BYTES = 500_000
"""So much takes a tenth of a second to parse."""
_HEAPS = 64


class Read(NamedTuple):
    """A file that was parsed."""

    kind: FileKind
    document: Document
    sound: bool
    """Whether nothing is wrong with how it is written."""


def read_files(
    files: Dictionary[str, bytes], sources: Sources, meanwhile: Callable[[], object], kept: Kept
) -> tuple[list[Read], list[Problem]]:
    """Return what the files hold and what is wrong with how they are written; `sources` takes the places.

    `meanwhile` is called while another process begins to parse many files.
    """
    problems: list[Problem] = []
    kinds: dict[str, FileKind] = {}
    drawings: dict[str, tuple[str, bytes]] = {}
    for name, raw in files.items():
        shown = f"{sources.folder}/{name}"
        if name == ORIGINAL:
            sources.original, refused = decode(shown, raw, MAX_ORIGINAL_BYTES)
            problems.extend([refused] if refused else [])
        elif name.startswith(SAMPLE):
            sources.sample[name.removeprefix(SAMPLE)] = raw
        elif name.endswith(DRAWINGS):
            drawings[name] = shown, raw
        elif kind := _kind(name):
            kinds[name] = kind
        else:
            problems.append(misplaced(Location(shown), name))
    for name, (drawing, refused) in kept.all("drawings", drawings, lambda new: _drawn(drawings, new)).items():
        sources.figures[name] = drawing
        problems.extend([refused] if refused else [])
    read: list[Read] = []
    written = {name: (f"{sources.folder}/{name}", files[name]) for name in kinds}
    parsed = kept.all("documents", written, lambda new: _parsed(written, kinds, new, meanwhile))
    for kind, (document, found) in zip(kinds.values(), parsed.values(), strict=True):
        problems.extend(found)
        if document is not None:
            problems.extend(sources.register(document))
            read.append(Read(kind, document, not found))
    problems.extend(
        problem(Location(sources.folder), "SRC009", "file-missing", name=kind.pattern)
        for kind in FILE_KINDS
        if kind.required and not any(Path(name).match(kind.pattern) for name in files)
    )
    return read, problems


def _kind(name: str) -> FileKind | None:
    """Return the kind of a file by its path below the folder."""
    return next(
        (kind for kind in FILE_KINDS if name.count("/") == kind.pattern.count("/") and Path(name).match(kind.pattern)),
        None,
    )


def _drawn(drawings: Dictionary[str, tuple[str, bytes]], names: list[str]) -> list[tuple[Drawing, Problem | None]]:
    """Return each of some drawings, with what is wrong with it."""
    if not names:
        return []
    from generator.source.drawings import read_drawing  # noqa: PLC0415 - slow to load, and few have drawings

    return [read_drawing(*drawings[name]) for name in names]


def _parsed(
    written: Dictionary[str, tuple[str, bytes]],
    kinds: Dictionary[str, FileKind],
    names: list[str],
    meanwhile: Callable[[], object],
) -> list[tuple[Document | None, tuple[Problem, ...]]]:
    """Return the document of each of some files, if it can be used, and what is wrong with it; in order."""
    heaps = [names[begin::_HEAPS] for begin in range(min(_HEAPS, len(names)))]

    def heap(number: int) -> list[tuple[Document | None, tuple[Problem, ...]]]:
        return [
            parse(*written[name], most=most_bytes(name), open_below=kinds[name].open_below) for name in heaps[number]
        ]

    many = sum(len(written[name][1]) for name in names) >= _MANY_BYTES
    made = shared(heap, len(heaps), worth=many, meanwhile=meanwhile)
    return [made[place % _HEAPS][place // _HEAPS] for place in range(len(names))]
