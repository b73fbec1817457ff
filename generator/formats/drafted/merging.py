"""A document that is imported again: which texts of the standard become others, where it is plain which."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.formats.drafted.folder import Made, original_of
from generator.formats.drafted.growing import Fresh, Kind, Placed, grown
from generator.formats.drafted.moving import Move, Numbered, moved_files, moves, number_of
from generator.formats.drafted.pairing import Pairs, pairs_of
from generator.model import (
    OTHER,
    Block,
    Clause,
    Figure,
    Formula,
    Language,
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
from generator.source.kinds import LEDGER, ORIGINAL
from generator.source.ledger import ledger_files
from generator.source.load import Loaded, load_files
from generator.source.renumber import ledger_after
from generator.source.translating import Change, reworded_files
from generator.standard.index import Index
from generator.standard.printed import bare


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What becomes of the files of a standard."""

    changes: tuple[tuple[Change, str], ...] = ()
    """The texts that change, each with its place."""
    moves: tuple[tuple[Move, str], ...] = ()
    """The numbers that change, each with its place."""
    held: tuple[Move, ...] = ()
    """The numbers that cannot change yet: something that the document has no more still has the new one."""
    placed: tuple[Placed, ...] = ()
    """The clauses and entries that are new, each with its file."""
    files: dict[str, bytes]
    """The files that change, by path below the folder."""
    new: dict[str, bytes] = field(default_factory=dict)
    """Files that were not there."""
    standard: Standard
    """The standard, as the files are read then."""


def merged(made: Made, loaded: Loaded) -> Merged:
    """Return what becomes of a standard when a document is taken into its files, where it is plain how.

    Texts change in place, numbers follow, what is new is put behind what stands before it; what is gone stays. Where
    the files would be read otherwise than is meant, nothing changes.
    """
    document, stands = made.loaded.standard, loaded.standard
    if document is None or stands is None:
        raise ValueError("both standards were read before")
    pairs = pairs_of(document, stands)
    changes = tuple(changed_texts(pairs, Index(stands).language))
    files, unplaced = reworded_files(loaded.files, loaded.sources, changes)
    reworded = _read(loaded, files)
    if reworded is None:
        files, reworded, changes = {}, loaded, ()
    placed = [change for change in changes if change not in unplaced]
    places = (str(loaded.sources.at(change.id, *change.path, change.language)) for change in placed)
    able, held, moved = _moved(pairs, reworded, stands)
    new = grown(made.files, moved, [*_fresh(document, pairs)])
    after = load_files({**moved.files, **new.new, **new.files}, loaded.sources.folder).standard
    changed = {
        name: content
        for name, content in {**moved.files, **new.files}.items()
        if name in loaded.files and content != loaded.files[name]
    }
    if ORIGINAL in loaded.files and changed:
        changed[ORIGINAL] = original_of(made)
    return Merged(
        changes=tuple(zip(placed, places, strict=True)),
        moves=tuple((move, str(loaded.sources.at(move.id, "number"))) for move in able),
        held=tuple(held), placed=tuple(new.placed), files=changed, new=new.new, standard=after or stands,
    )  # fmt: skip


def _read(loaded: Loaded, files: dict[str, bytes]) -> Loaded | None:
    """Return a standard with some files changed, as it is read then; none where it is no more."""
    if not files:
        return loaded
    after = load_files({**loaded.files, **files}, loaded.sources.folder)
    return after if after.standard is not None else None


def _moved(pairs: Pairs, loaded: Loaded, stands: Standard) -> tuple[list[Move], list[Move], Loaded]:
    """Return the numbers that change, those that cannot, and the standard with the former."""
    made: list[Move] = []
    held: list[Move] = []
    kept = {id(old) for _, old in (*pairs.clauses, *pairs.terms)}
    here: tuple[Clause | TermEntry, ...] = (*stands.clauses, *stands.terms)
    gone = [each.number for each in here if id(each) not in kept and each.number]
    things = [*_things(pairs)]
    groups: list[tuple[list[tuple[Numbered, Numbered]], list[str]]] = [([*pairs.clauses, *pairs.terms], gone)]
    for kind in (Table, Figure, Formula):
        own = [pair for pair in things if isinstance(pair[1], kind)]
        told = {id(old) for _, old in own}
        others = [block for block in stands.blocks if isinstance(block, kind) and id(block) not in told]
        groups.append((own, [number_of(block) for block in others]))
    for group, taken in groups:
        able, stuck = moves(group, taken)
        after = _renumbered(loaded, moved_files(loaded, able, named=group is groups[0][0])) if able else loaded
        stays = {move.id: move.new for move in able}
        if after is None or not _has(after, stays):
            held += able
        else:
            loaded = after
            made += able
        held += stuck
    return made, held, loaded


def _renumbered(loaded: Loaded, files: dict[str, bytes]) -> Loaded | None:
    """Return a standard with other numbers, as it is read then: what was reviewed of translations stays so."""
    after = _read(loaded, files)
    if after is None or loaded.standard is None or after.standard is None or LEDGER not in loaded.files:
        return after
    ledger = ledger_after(loaded.standard, after.standard, {})
    return _read(after, ledger_files(ledger, after, new_parts=False))


def _has(loaded: Loaded, numbers: dict[str, str]) -> bool:
    """Tell whether what has some ids has the numbers that are meant."""
    standard = loaded.standard
    if standard is None:
        return False
    things = (block for block in standard.blocks if isinstance(block, Table | Figure | Formula))
    found = {each.id: number_of(each) for each in (*standard.clauses, *standard.terms, *things)}
    return all(found.get(id_) == number for id_, number in numbers.items())


def _things(pairs: Pairs) -> Iterator[tuple[Numbered, Numbered]]:
    """Yield the tables, figures and formulas of clauses that hold as many of them."""
    for one, other in pairs.clauses:
        for kind in (Table, Figure, Formula):
            sides = [[block for block in each.content if isinstance(block, kind)] for each in (one, other)]
            if len(sides[0]) == len(sides[1]):
                yield from zip(*sides, strict=True)


def _fresh(document: Standard, pairs: Pairs) -> Iterator[Fresh]:
    """Yield what a document has anew, with what stands beside it."""
    clauses = {id(new): old.id for new, old in pairs.clauses}
    terms = {id(new): old.id for new, old in pairs.terms}
    entries = tuple(each for each in document.terms if each.number)
    groups: tuple[tuple[Kind, Sequence[Clause | TermEntry], dict[int, str]], ...] = (
        ("clauses", document.clauses, clauses), ("terms", entries, terms),
    )  # fmt: skip
    for kind, whole, known in groups:
        for place, each in enumerate(whole):
            if id(each) not in known:
                before = [known[id(other)] for other in reversed(whole[:place]) if id(other) in known]
                behind = [known[id(other)] for other in whole[place + 1 :] if id(other) in known]
                yield Fresh(kind, each.number or each.id, (*before, *behind))


def changed_texts(pairs: Pairs, language: Language) -> Iterator[Change]:
    """Yield the texts that a document has otherwise, by the places of the standard that editors have gone on with.

    What has another number of parts in the document is left: how to cut and place it is for a person to say.
    """
    for new, old in pairs.clauses:
        yield from _changed(language, new.title, old.title, old.id, "title")
        yield from _blocks(language, new.content, old.content)
    for entry, kept in pairs.terms:
        yield from _changed(language, entry.definition, kept.definition, kept.id, "definition")
        yield from _blocks(language, entry.content, kept.content)


def _changed(language: Language, new: Text, old: Text, id_: str, *path: Step) -> Iterator[Change]:
    own, words = getattr(old, language), getattr(new, language)
    if own and words and bare(words).text != bare(own).text:
        yield Change(id_, path, language, getattr(old, OTHER[language]), own, words)


def _blocks(language: Language, new: tuple[Block, ...], old: tuple[Block, ...]) -> Iterator[Change]:
    """Yield what changes in blocks, where those of the document are of the same kinds in the same order."""
    if [type(block) for block in new] != [type(block) for block in old]:
        return
    for one, other in zip(new, old, strict=True):
        match one, other:
            case Paragraph(), Paragraph():
                yield from _provisions(language, one.provisions, other.provisions)
            case List(), List():
                yield from _items(language, one.items, other.items)
            case Table(), Table():
                yield from _cells(language, one, other)
            case Remark(), Remark() if one.kind == other.kind:
                yield from _changed(language, one.text, other.text, other.clause, *other.path)


def _provisions(language: Language, new: tuple[Provision, ...], old: tuple[Provision, ...]) -> Iterator[Change]:
    """Yield the one provision of a paragraph that changes, whoever cut it; none where several may."""
    between = "" if language == "zh" else " "
    whole = between.join(getattr(each.text, language) for each in new)
    before, words = [*old], [getattr(each.text, language) for each in old]
    while len(before) > 1 and whole.endswith(words[-1]):
        whole = whole.removesuffix(words.pop()).removesuffix(between)
        before.pop()
    while len(before) > 1 and whole.startswith(words[0]):
        whole = whole.removeprefix(words.pop(0)).removeprefix(between)
        del before[0]
    if len(before) == 1:
        yield from _changed(language, Text(**{language: whole}), before[0].text, before[0].id, "text")


def _items(language: Language, new: tuple[ListItem, ...], old: tuple[ListItem, ...]) -> Iterator[Change]:
    if [each.label for each in new] != [each.label for each in old]:
        return
    for one, other in zip(new, old, strict=True):
        yield from _provisions(language, one.provisions, other.provisions)
        yield from _blocks(language, one.content, other.content)


def _cells(language: Language, new: Table, old: Table) -> Iterator[Change]:
    shapes = [[[(cell.columns, cell.rows) for cell in row] for row in table.rows] for table in (new, old)]
    if shapes[0] == shapes[1]:
        for one, other in zip(new.rows, old.rows, strict=True):
            for cell, kept in zip(one, other, strict=True):
                yield from _changed(language, cell.text, kept.text, kept.id, "text")
