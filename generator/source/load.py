"""The folder `standard/` to a `Standard`, with the place of every entity, or the problems that prevent it."""

import os
from collections.abc import Callable
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass
from pathlib import Path

from generator.model import Standard
from generator.model.problem import Location, Problem, in_order
from generator.source.folder import read_folder
from generator.source.kept import Kept
from generator.source.places import Sources
from generator.source.reading import read_files
from generator.source.settling import settled
from generator.words.errors import problem


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: the standard, unless errors prevent it, the places, and the problems."""

    standard: Standard | None
    sources: Sources
    problems: tuple[Problem, ...]
    files: Dictionary[str, bytes]
    """The content of the files, by path below the folder."""


def load(folder: Path, meanwhile: Callable[[], object] | None = None, kept: Kept | None = None) -> Loaded:
    """Read a standard from its folder; a change of its files that was broken off is ended before.

    `meanwhile` is called while another process begins to parse the files of a large standard; `kept` has what was made
    of the files when they were read last.
    """
    if missing := no_folder(folder):
        return Loaded(None, Sources(str(folder)), missing, {})
    before = settled(folder)
    found = read_folder(folder)
    loaded = load_files(found.files, str(folder), meanwhile, kept)
    sound = not any(problem.severity == "error" for problem in (*before, *found.problems))
    standard = loaded.standard if sound else None
    drawn = {f"{folder}/{name}" for figure in standard.figures for name in figure.files_at.values()} if standard else ()
    unread = (problem for problem in found.problems if problem.where.file not in drawn)  # FIG001 tells of the others
    return Loaded(standard, loaded.sources, in_order((*before, *unread, *loaded.problems)), found.files)


def no_folder(folder: Path) -> tuple[Problem, ...]:
    """Return the problem that the folder of a standard is not there, when it is not."""
    if os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir raises where it may not look
        return ()
    return (problem(Location(str(folder)), "SRC009", "no-folder", folder=folder),)


def load_files(
    files: Dictionary[str, bytes],
    folder: str = "standard",
    meanwhile: Callable[[], object] | None = None,
    kept: Kept | None = None,
) -> Loaded:
    """Make a standard from the content of its files; `folder` is the name shown before each file."""

    def others() -> None:
        from generator.source.assembly import make_validators

        make_validators()
        if meanwhile:
            meanwhile()

    sources, kept = Sources(folder), kept or Kept()
    read, told = read_files(files, sources, others, kept)
    from generator.source.assembly import assembled

    standard, problems = assembled(read, sources, told, kept)
    return Loaded(standard, sources, problems, files)
