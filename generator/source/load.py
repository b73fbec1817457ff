"""The folder `standard/` to a `Standard`, with the place of every entity, or the problems that prevent it."""

from collections.abc import Iterator
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.model import (
    ChecklistItem,
    Citation,
    Clause,
    EditorialNote,
    FactSource,
    Guideline,
    Ledger,
    Mapping,
    Metadata,
    Standard,
    Synonym,
    TermEntry,
    Vocabulary,
    entity,
)
from generator.model.place import Step, Value
from generator.model.problem import Location, Problem, in_order
from generator.source.validation import adapter, explain
from generator.source.yaml import Document, decode, locate, locate_character, parse


@entity
class ClausesFile:
    """`standard/clauses/*.yaml`: clauses of the standard."""

    clauses: tuple[Clause, ...]


@entity
class TermsFile:
    """`standard/terms/*.yaml`: term entries."""

    terms: tuple[TermEntry, ...]


@entity
class SourcesFile:
    """`standard/sources.yaml`: where facts were read."""

    sources: tuple[FactSource, ...]


@entity
class CitationsFile:
    """`standard/citations.yaml`: what the standard itself cites."""

    citations: tuple[Citation, ...]


@entity
class MappingsFile:
    """`standard/mappings/*.yaml`: our links to guidelines."""

    mappings: tuple[Mapping, ...]


@entity
class ChecklistFile:
    """`standard/checklists/*.yaml`: checklist items."""

    checklist: tuple[ChecklistItem, ...]


@entity
class NotesFile:
    """`standard/notes.yaml`: editorial notes."""

    editorial_notes: tuple[EditorialNote, ...]


@entity
class SynonymsFile:
    """`standard/synonyms.yaml`: words that readers type for something that the standard calls otherwise."""

    synonyms: tuple[Synonym, ...]


@dataclass(frozen=True, slots=True)
class FileKind:
    """Which files of the folder hold what."""

    pattern: str
    """Glob below the standard's folder."""
    type: type
    """What one file holds."""
    schema: str
    """Name of its JSON Schema."""
    required: bool = False


FILE_KINDS = (
    FileKind("standard.yaml", Metadata, "standard", required=True),
    FileKind("clauses/*.yaml", ClausesFile, "clauses", required=True),
    FileKind("terms/*.yaml", TermsFile, "terms"),
    FileKind("references/*.yaml", Guideline, "reference"),
    FileKind("sources.yaml", SourcesFile, "sources"),
    FileKind("citations.yaml", CitationsFile, "citations"),
    FileKind("mappings/*.yaml", MappingsFile, "mappings"),
    FileKind("checklists/*.yaml", ChecklistFile, "checklists"),
    FileKind("notes.yaml", NotesFile, "notes"),
    FileKind("synonyms.yaml", SynonymsFile, "synonyms"),
    FileKind("vocabulary.yaml", Vocabulary, "vocabulary"),
    FileKind("ledger.yaml", Ledger, "ledger"),
)


@dataclass(slots=True)
class Sources:
    """Where every entity stands: its id, or the path of a file as `/ledger.yaml`, leads to a document and a path in it."""

    folder: str = "standard"
    places: dict[str, tuple[Document, tuple[Step, ...]]] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    """The SVG files, by path below the standard's folder."""

    def at(self, id_: str, *path: Step, key: bool = False, offset: int | None = None) -> Location:
        """Return the place of an entity, of a field inside it, or of a character of that field's text.

        An entity that was made without a file stands at the folder.
        """
        if id_ not in self.places:
            return Location(self.folder)
        document, base = self.places[id_]
        if offset is not None:
            return locate_character(document, base + path, offset)
        return locate(document, base + path, key=key)

    def register(self, document: Document) -> Iterator[Problem]:
        """Note a file and every `id` in it, and yield a problem for each id that is already taken."""
        self.places[document.file.removeprefix(self.folder)] = (document, ())
        for id_, path in _ids(document.value, ()):
            if id_ in self.places:
                first = self.at(id_, "id")
                message = f'the id "{id_}" is used twice, first at {first}'
                yield Problem(locate(document, (*path, "id")), "STR001", message, "an id belongs to one thing for ever")
            else:
                self.places[id_] = (document, path)


def _ids(value: Value, path: tuple[Step, ...]) -> Iterator[tuple[str, tuple[Step, ...]]]:
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"], path
        for key, child in value.items():
            if isinstance(child, (dict, list)):
                yield from _ids(child, (*path, key))
    elif isinstance(value, list):
        for number, child in enumerate(value):
            if isinstance(child, (dict, list)):
                yield from _ids(child, (*path, number))


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: the standard, unless errors prevent it, the places, and the problems."""

    standard: Standard | None
    sources: Sources
    problems: tuple[Problem, ...]


def read_files(folder: Path) -> dict[str, bytes]:
    """Return the content of every YAML and SVG file below the standard's folder, by path relative to it, sorted."""
    paths = sorted(path for suffix in ("*.yaml", "*.yml", "*.svg") for path in folder.rglob(suffix) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def load(folder: Path) -> Loaded:
    """Read a standard from its folder."""
    if not folder.is_dir():
        message = f'there is no folder "{folder}"'
        hint = "name the folder with --standard, or make one with `clausebook new DIR`"
        return Loaded(None, Sources(str(folder)), (Problem(Location(str(folder)), "SRC009", message, hint),))
    return load_files(read_files(folder), str(folder))


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
            known = ", ".join(kind.pattern for kind in FILE_KINDS)
            message = "no part of a standard has this name"
            problems.append(Problem(Location(shown), "SRC009", message, f"known are {known}"))
            continue
        document, found = parse(shown, raw)
        problems.extend(found)
        if document is None:
            continue
        problems.extend(sources.register(document))
        try:
            made[kind.type].append(adapter(kind.type).validate_python(document.value))
        except ValidationError as error:
            problems.extend(explain(document, kind.type, error))
    for kind in FILE_KINDS:
        if kind.required and not any(Path(name).match(kind.pattern) for name in files):
            message = f"{kind.pattern} is missing"
            problems.append(Problem(Location(folder), "SRC009", message, "`clausebook new DIR` shows one that works"))
    standard = None if any(problem.severity == "error" for problem in problems) else _assemble(made)
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


def sort_number(number: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts `5.2` before `5.10` and digits before letters."""
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part) for part in number.replace("-", ".").split(".")
    )


def document_order(clause: Clause) -> tuple[int, tuple[tuple[int, int, str], ...]]:
    """Return a key that sorts clauses as the document prints them: the foreword, then by number, annexes last."""
    return (0, ()) if clause.number is None else (1, sort_number(clause.number))


def _term_order(term: TermEntry) -> tuple[int, tuple[tuple[int, int, str], ...]]:
    return (1, ((0, 0, term.id),)) if term.number is None else (0, sort_number(term.number))
