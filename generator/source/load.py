"""The folder `standard/` to a `Standard`, with the place of every entity, or the problems that prevent it."""

import os
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.model import Guideline, Ledger, Metadata, Standard, TermEntry, Vocabulary
from generator.model.place import Value
from generator.model.problem import Location, Problem, in_order
from generator.source.decoding import decode
from generator.source.folder import misplaced, read_folder
from generator.source.kinds import (
    FILE_KINDS,
    ChecklistFile,
    CitationsFile,
    ClausesFile,
    FileKind,
    MappingsFile,
    NotesFile,
    SourcesFile,
    SynonymsFile,
    TermsFile,
    most_bytes,
)
from generator.source.places import Sources
from generator.source.validation import adapter, explain
from generator.source.yaml import parse
from generator.standard.numbers import SortKey, document_order, sort_number
from generator.words.errors import problem


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: the standard, unless errors prevent it, the places, and the problems."""

    standard: Standard | None
    sources: Sources
    problems: tuple[Problem, ...]


def load(folder: Path) -> Loaded:
    """Read a standard from its folder."""
    if missing := no_folder(folder):
        return Loaded(None, Sources(str(folder)), missing)
    found = read_folder(folder)
    loaded = load_files(found.files, str(folder))
    problems = in_order((*found.problems, *loaded.problems))
    sound = not any(problem.severity == "error" for problem in found.problems)
    return Loaded(loaded.standard if sound else None, loaded.sources, problems)


def no_folder(folder: Path) -> tuple[Problem, ...]:
    """Return the problem that the folder of a standard is not there, when it is not."""
    if os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir raises where it may not look
        return ()
    return (problem(Location(str(folder)), "SRC009", "no-folder", folder=folder),)


def load_files(files: Dictionary[str, bytes], folder: str = "standard") -> Loaded:
    """Make a standard from the content of its files; `folder` is the name shown before each file."""
    sources = Sources(folder)
    problems: list[Problem] = []
    made: dict[type, list[Any]] = {kind.type: [] for kind in FILE_KINDS}
    for name, raw in files.items():
        shown = f"{folder}/{name}"
        if name.endswith(".svg"):
            sources.figures[name], refused = decode(shown, raw)
            problems.extend([refused] if refused else [])
            continue
        kind = next((kind for kind in FILE_KINDS if Path(name).match(kind.pattern) and _depth(name, kind)), None)
        if kind is None:
            problems.append(misplaced(Location(shown), name))
            continue
        document, found = parse(shown, raw, most=most_bytes(name))
        problems.extend(found)
        if document is None:
            continue
        problems.extend(sources.register(document))
        try:
            made[kind.type].append(adapter(kind.type).validate_python(document.value))
        except ValidationError as error:
            problems.extend(explain(document, kind.type, error))
    problems.extend(
        problem(Location(folder), "SRC009", "file-missing", name=kind.pattern)
        for kind in FILE_KINDS
        if kind.required and not any(Path(name).match(kind.pattern) for name in files)
    )
    standard = None if any(found.severity == "error" for found in problems) else _assemble(made)
    return Loaded(standard, sources, in_order(problems))


def _depth(name: str, kind: FileKind) -> bool:
    return name.count("/") == kind.pattern.count("/")


def _assemble(made: dict[type, list[Any]]) -> Standard:
    def only(kind: type, default: Value) -> Value:
        return made[kind][0] if made[kind] else default

    def every(kind: type, name: str) -> tuple[Any, ...]:
        return tuple(entity for file in made[kind] for entity in getattr(file, name))

    return Standard(
        metadata=only(Metadata, None),
        clauses=tuple(sorted(every(ClausesFile, "clauses"), key=document_order)),
        terms=tuple(sorted(every(TermsFile, "terms"), key=_term_order)),
        guidelines=tuple(sorted(made[Guideline], key=lambda guideline: sort_number(guideline.id))),
        sources=every(SourcesFile, "sources"),
        citations=every(CitationsFile, "citations"),
        mappings=every(MappingsFile, "mappings"),
        checklist=every(ChecklistFile, "checklist"),
        editorial_notes=every(NotesFile, "editorial_notes"),
        synonyms=every(SynonymsFile, "synonyms"),
        vocabulary=only(Vocabulary, Vocabulary()),
        ledger=only(Ledger, Ledger(translations={}, retired={})),
    )


def _term_order(term: TermEntry) -> tuple[int, SortKey]:
    return (1, ((0, 0, term.id),)) if term.number is None else (0, sort_number(term.number))
