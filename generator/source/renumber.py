"""Renumbering in the files of a standard: places to change, and the files with them changed.

Only what changes is written; comments, order and spelling of the YAML stay.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model import LANGUAGES, Clause, Figure, Formula, Ledger, Retired, Standard, Table, TermEntry
from generator.model.errors import SettingError
from generator.model.place import Step, Value
from generator.model.problem import Location
from generator.source.document import Document, locate_character
from generator.source.load import Loaded
from generator.standard.index import Index
from generator.standard.passages import Passage
from generator.standard.renumbering import Unfit, drawn_number, new_ids, renamed, renumbered_text, shifted
from generator.standard.translation import accepted, states
from generator.words.errors import said

_IDS = frozenset({"id", "on", "provision", "source"})
"""Keys whose value may be an id of ours."""
_LISTS = frozenset({"enhances", "into", "leads", "on", "related", "rests_on"})
"""Keys whose value may be a list of ids of ours; an entry of `leads` may have its id below `to`."""
_IDS_OF_OTHERS = frozenset({"clause"})
"""Keys whose value is the id of a clause of ours in the settings and in guidance; in mappings it is another's."""
_CLAUSE = re.compile(rb"""(data-clause(?:-number|-title)?=["'])([A-Za-z0-9.-]+)""")
"""A clause that a drawing names by its id."""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """A change at a place of a file: what stands there, and what is to."""

    file: str
    line: int
    column: int
    old: str
    new: str


@dataclass(slots=True)
class Renumbering:
    """What a renumbering changes."""

    numbers: dict[str, str]
    ids: dict[str, str]
    """Ids of clauses that no release has made permanent."""
    edits: tuple[Edit, ...] = ()


def renumbering(loaded: Loaded, settings: Document | None, moves: Sequence[tuple[str, str]]) -> Renumbering:
    """Return what changes when clauses get other numbers; SettingError when they cannot."""
    standard = loaded.standard
    if standard is None:
        raise ValueError("a standard that does not load")
    index = Index(standard)
    known = [clause.number for clause in standard.clauses if clause.number]
    known += [term.number for term in standard.terms if term.number]
    numbers = shifted(known, moves)
    if isinstance(numbers, Unfit):
        raise SettingError(said(numbers.key, number=numbers.number))
    _refuse_released(standard, numbers)
    made = Renumbering(numbers, new_ids(standard, numbers))
    documents = {document.file: document for document, _ in loaded.sources.places.values()}
    found = {
        *_numbers(index, loaded, made),
        *(edit_at(loaded, where, old, new) for _, where, old, new in named_numbers(index, loaded, made.numbers)),
        *(edit for document in documents.values() for edit in _ids(document, made.ids, _keys(document))),
        *_kept(index, loaded, made),
        *(_ids(settings, made.ids, _IDS_OF_OTHERS) if settings else ()),
    }
    made.edits = tuple(sorted(found))
    return made


def _keys(document: Document) -> frozenset[str]:
    guidance = isinstance(document.value, dict) and "guidance" in document.value
    return _IDS | _LISTS | (_IDS_OF_OTHERS if guidance else frozenset())


def redrawn(files: Mapping[str, bytes], ids: dict[str, str]) -> dict[str, bytes]:
    """Return the drawings among files that name clauses by ids which change, with the new ones."""
    made = {}
    for name, raw in files.items():
        if name.endswith(".svg"):
            changed = _CLAUSE.sub(lambda match: match[1] + renamed(match[2].decode(), ids).encode(), raw)
            if changed != raw:
                made[name] = changed
    return made


def _refuse_released(standard: Standard, numbers: dict[str, str]) -> None:
    """Raise SettingError where the numbers are those of an edition that is out."""
    edition = standard.metadata.edition
    released = standard.ledger.released.get(edition)
    out = {clause.id for clause in standard.clauses if clause.number in numbers}
    if released and out & set(released.ids):
        raise SettingError(said("renumber-released", edition=edition))


def _numbers(index: Index, loaded: Loaded, made: Renumbering) -> Iterator[Edit]:
    """Yield the changes of the numbers of clauses, terms, tables, figures and formulas."""
    entities: tuple[Clause | TermEntry, ...] = (*index.standard.clauses, *index.standard.terms)
    for entity in entities:
        if entity.number in made.numbers:
            yield edit_at(loaded, loaded.sources.at(entity.id, "number"), entity.number, made.numbers[entity.number])
    for block in _drawn(index):
        old = block.number if not isinstance(block, Figure) else block.number.zh or block.number.en
        bare = re.search(r"[A-Z]\.\d+", old)
        if bare and drawn_number(bare[0], made.numbers) != bare[0]:
            paths = (
                [("number",)] if not isinstance(block, Figure) else [("number",), ("number", "zh"), ("number", "en")]
            )
            for path in paths:
                where = loaded.sources.at(block.id, *path)
                line = _line(loaded, where)
                at = line.find(bare[0], where.column - 1)
                if at >= 0:
                    yield Edit(where.file, where.line, at + 1, bare[0], drawn_number(bare[0], made.numbers))


def _drawn(index: Index) -> Iterator[Table | Figure | Formula]:
    for clause in index.standard.clauses:
        yield from (block for block in clause.content if isinstance(block, Table | Figure | Formula))


def named_numbers(
    index: Index, loaded: Loaded, numbers: dict[str, str]
) -> Iterator[tuple[Passage, Location, str, str]]:
    """Yield where texts, ours included, but not those of other documents, name numbers that change: old and new one."""
    others = {guideline.id for guideline in index.standard.guidelines} | index.editions.keys() | index.sources.keys()
    others |= {index.standard.metadata.id, *(edition.id for edition in index.standard.metadata.editions)}
    for language in LANGUAGES:
        for passage in index.passages[language].passages:
            if passage.id in others:
                continue
            for at, old, new in renumbered_text(passage.text, index.references_in(passage.text), numbers):
                yield passage, loaded.sources.at(passage.id, *passage.path, offset=at), old, new


def _ids(document: Document, ids: dict[str, str], keys: frozenset[str]) -> Iterator[Edit]:
    """Yield the changes of ids that a file writes."""
    for path, id_ in _ids_below(document.value, (), "", keys):
        if renamed(id_, ids) != id_:
            where = locate_character(document, path, 0)
            yield Edit(document.file, where.line, where.column, id_, renamed(id_, ids))


def _ids_below(
    value: Value, path: tuple[Step, ...], key: str, keys: frozenset[str]
) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Yield the texts of a value at keys, or in lists, that may hold ids, each with its path."""
    if isinstance(value, dict):
        for name, child in value.items():
            yield from _ids_below(child, (*path, name), key if name == "to" and key in _LISTS else name, keys)
    elif isinstance(value, list):
        inside = "clause" if key == "clauses" else key if key in _LISTS else ""
        for number, child in enumerate(value):
            yield from _ids_below(child, (*path, number), inside, keys)
    elif key in keys:
        yield path, value


def _kept(index: Index, loaded: Loaded, made: Renumbering) -> Iterator[Edit]:
    """Yield what is added: the number in the edition before, and the ids that are permanent and were not written."""
    permanent = set(index.standard.ledger.permanent)
    for clause in index.standard.clauses:
        if clause.number not in made.numbers or clause.id not in permanent:
            continue
        where = loaded.sources.at(clause.id, "number", key=True)
        written = loaded.sources.at(clause.id, "id")
        added = [] if written != loaded.sources.at(clause.id) else [f"id: {clause.id}"]
        edition = _before(index.standard, clause)
        if edition and not clause.published:
            added.append(f"published: [{_published(clause, edition)}]")
        elif edition and all(one.edition != edition for one in clause.published):
            yield _before_first(loaded, clause, edition)
        if added:
            yield added_before(loaded, where, added)
    for block in _drawn(index):
        if block.id in permanent and isinstance(block, Table | Formula):
            where = loaded.sources.at(block.id, "number", key=True)
            changes = block.number and drawn_number(block.number, made.numbers) != block.number
            if changes and loaded.sources.at(block.id, "id") == loaded.sources.at(block.id):
                yield added_before(loaded, where, [f"id: {block.id}"])


def added_before(loaded: Loaded, where: Location, keys: list[str]) -> Edit:
    """Return keys with their values, added before the key at a place: in lines or, inside braces, in its line."""
    flow = _line(loaded, where)[: where.column - 1].rstrip().endswith(("{", ","))
    between = ", " if flow else "\n" + " " * (where.column - 1)
    return Edit(where.file, where.line, where.column, "", "".join(key + between for key in keys))


def _published(clause: Clause, edition: str) -> str:
    """Return the number of a clause in an edition, as its file writes it."""
    return f'{{edition: {edition}, number: "{clause.number}", source: [], confidence: derived}}'


def _before(standard: Standard, clause: Clause) -> str:
    """Return the last released edition that has a clause; an empty text without one."""
    releases = standard.ledger.released.items()
    dated = [(made.date, edition) for edition, made in releases if clause.id in made.ids]
    return max(dated, default=("", ""))[1]


def _before_first(loaded: Loaded, clause: Clause, edition: str) -> Edit:
    """Return the number in another edition that is added before those that are written."""
    where = loaded.sources.at(clause.id, "published", 0)
    line = _line(loaded, where)
    begin = line[: where.column - 1].rstrip()
    between = ", " if begin.endswith("[") else f"\n{' ' * (len(begin) - 1)}- "
    return Edit(where.file, where.line, where.column, "", _published(clause, edition) + between)


def _line(loaded: Loaded, where: Location) -> str:
    document, _ = loaded.sources.places[where.file.removeprefix(loaded.sources.folder)]
    return document.lines[where.line - 1] if where.line else ""


def edit_at(loaded: Loaded, where: Location, old: str, new: str) -> Edit:
    """Return a change at a place; SettingError where YAML writes the text in another way than it reads."""
    line = _line(loaded, where)
    for column in (where.column, where.column + 1):  # behind a quotation mark
        if line.startswith(old, column - 1):
            return Edit(where.file, where.line, column, old, new)
    raise SettingError(said("renumber-place", place=where, old=old, new=new))


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return the text of a file with its changes."""
    lines = text.splitlines(keepends=True)
    for edit in sorted(edits, reverse=True):
        line = lines[edit.line - 1]
        begin = edit.column - 1
        lines[edit.line - 1] = line[:begin] + edit.new + line[begin + len(edit.old) :]
    return "".join(lines)


def ledger_after(before: Standard, after: Standard, ids: dict[str, str]) -> Ledger:
    """Return the ledger of a renumbered standard: what was reviewed stays so, ids are the new ones."""
    reviewed = {key for key, state in states(before).items() if state == "reviewed"}
    fresh = accepted(after, None).translations
    old = before.ledger
    translations: dict[str, str] = {}
    for key, value in old.translations.items():
        id_, _, path = key.partition("/")
        new = f"{renamed(id_, ids)}/{path}"
        translations[new] = fresh.get(new, value) if key in reviewed else value
    retired = {
        gone: Retired(to=tuple(renamed(id_, ids) for id_ in became.to), withdrawn=became.withdrawn)
        for gone, became in old.retired.items()
    }
    return replace(old, translations=dict(sorted(translations.items())), retired=retired)
