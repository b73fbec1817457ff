"""A document that is imported again: which texts of the standard become others, where it is plain which."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from generator.formats.drafted.folder import Made, original_of
from generator.model import (
    Block,
    Clause,
    List,
    ListItem,
    Paragraph,
    Provision,
    Remark,
    Standard,
    Table,
    TermEntry,
    Text,
)
from generator.model.place import Step
from generator.source.kinds import ORIGINAL
from generator.source.load import Loaded, load_files
from generator.source.translating import Change, reworded_files
from generator.standard.printed import bare


@dataclass(frozen=True, slots=True)
class Merged:
    """What becomes of the files of a standard."""

    changes: tuple[tuple[Change, str], ...]
    """The texts that change, each with its place."""
    files: dict[str, bytes]
    """The files that change, by path below the folder."""
    standard: Standard
    """The standard, as the files are read then."""


_Kept = TypeVar("_Kept", Clause, TermEntry)


def merged(made: Made, loaded: Loaded) -> Merged:
    """Return what becomes of a standard when the texts of a document are taken into its files, where it is plain how.

    Where the files would be read otherwise than is meant, nothing changes.
    """
    document, stands = made.loaded.standard, loaded.standard
    if document is None or stands is None:
        raise ValueError("both standards were read before")
    changes = tuple(changed_texts(document, stands))
    files, unplaced = reworded_files(loaded.files, loaded.sources, changes)
    after = load_files({**loaded.files, **files}, loaded.sources.folder).standard
    if after is None or not files:
        return Merged((), {}, stands)
    placed = [change for change in changes if change not in unplaced]
    places = (str(loaded.sources.at(change.id, *change.path, change.language)) for change in placed)
    if ORIGINAL in loaded.files:
        files[ORIGINAL] = original_of(made.lines)
    return Merged(tuple(zip(placed, places, strict=True)), files, after)


def changed_texts(document: Standard, stands: Standard) -> Iterator[Change]:
    """Yield the Chinese that a document has otherwise, by the places of the standard that editors have gone on with.

    What has another number of parts in the document is left: how to cut and place it is for a person to say.
    """
    for new, old in _pairs(document.clauses, stands.clauses):
        yield from _changed(new.title, old.title, old.id, "title")
        yield from _blocks(new.content, old.content)
    for entry, kept in _pairs(document.terms, stands.terms):
        yield from _changed(entry.definition, kept.definition, kept.id, "definition")
        yield from _blocks(entry.content, kept.content)


def _pairs(new: tuple[_Kept, ...], old: tuple[_Kept, ...]) -> Iterator[tuple[_Kept, _Kept]]:
    """Yield what has the same number in both, or the same id where there is none."""
    known = {each.number or each.id: each for each in new}
    for each in old:
        if (found := known.get(each.number or each.id)) is not None:
            yield found, each


def _changed(new: Text, old: Text, id_: str, *path: Step) -> Iterator[Change]:
    if old.zh and new.zh and bare(new.zh).text != bare(old.zh).text:
        yield Change(id_, path, "zh", old.en, old.zh, new.zh)


def _blocks(new: tuple[Block, ...], old: tuple[Block, ...]) -> Iterator[Change]:
    """Yield what changes in blocks, where those of the document are of the same kinds in the same order."""
    if [type(block) for block in new] != [type(block) for block in old]:
        return
    for one, other in zip(new, old, strict=True):
        match one, other:
            case Paragraph(), Paragraph():
                yield from _provisions(one.provisions, other.provisions)
            case List(), List():
                yield from _items(one.items, other.items)
            case Table(), Table():
                yield from _cells(one, other)
            case Remark(), Remark() if one.kind == other.kind:
                yield from _changed(one.text, other.text, other.clause, *other.path)


def _provisions(new: tuple[Provision, ...], old: tuple[Provision, ...]) -> Iterator[Change]:
    """Yield the one provision of a paragraph that changes, whoever cut it; none where several may."""
    whole = "".join(each.text.zh for each in new)
    before, after = [*old], []
    while len(before) > 1 and whole.endswith(before[-1].text.zh):
        after.append(before.pop())
        whole = whole.removesuffix(after[-1].text.zh)
    while len(before) > 1 and whole.startswith(before[0].text.zh):
        whole = whole.removeprefix(before.pop(0).text.zh)
    if len(before) == 1:
        yield from _changed(Text(zh=whole), before[0].text, before[0].id, "text")


def _items(new: tuple[ListItem, ...], old: tuple[ListItem, ...]) -> Iterator[Change]:
    if [each.label for each in new] != [each.label for each in old]:
        return
    for one, other in zip(new, old, strict=True):
        yield from _provisions(one.provisions, other.provisions)
        yield from _blocks(one.content, other.content)


def _cells(new: Table, old: Table) -> Iterator[Change]:
    shapes = [[[(cell.columns, cell.rows) for cell in row] for row in table.rows] for table in (new, old)]
    if shapes[0] == shapes[1]:
        for one, other in zip(new.rows, old.rows, strict=True):
            for cell, kept in zip(one, other, strict=True):
                yield from _changed(cell.text, kept.text, kept.id, "text")
