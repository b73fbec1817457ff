"""Clauses and entries that a document has anew, put into the files of a standard behind what stands before them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import yaml

from generator.formats.drafted.emit import Tree, listed
from generator.source.document import LOADER, Collection, Document
from generator.source.load import Loaded, load_files

Kind = Literal["clauses", "terms"]
_REST_OF_LINE = re.compile(r"[^\r\n]*")


class Fresh(NamedTuple):
    """What is new."""

    kind: Kind
    number: str
    """Its number, or its id in the document."""
    neighbours: tuple[str, ...]
    """Ids of what stands beside it in the document and in the standard, the nearest before it first."""


class Placed(NamedTuple):
    """What was put into a file."""

    number: str
    id: str
    file: str


@dataclass(slots=True)
class Grown:
    """What becomes of the files."""

    files: dict[str, bytes] = field(default_factory=dict)
    """Files that change, by path below the folder."""
    new: dict[str, bytes] = field(default_factory=dict)
    """Drawings, and descriptions of documents, that were not there."""
    placed: list[Placed] = field(default_factory=list)


def grown(document: Mapping[str, bytes], loaded: Loaded, fresh: Sequence[Fresh]) -> Grown:
    """Return the files of a standard with what is new in those of a document; what the standard cannot hold is left."""
    whole = _added(document, loaded, fresh)
    if _loads(loaded, whole):
        return whole
    able: list[Fresh] = []
    for each in fresh:
        if _loads(loaded, _added(document, loaded, [*able, each])):
            able.append(each)
    return _added(document, loaded, able)


def _loads(loaded: Loaded, made: Grown) -> bool:
    after = load_files({**loaded.files, **made.new, **made.files}, loaded.sources.folder)
    return after.standard is not None and not any(problem.severity == "error" for problem in after.problems)


def _added(document: Mapping[str, bytes], loaded: Loaded, fresh: Iterable[Fresh]) -> Grown:
    made = Grown()
    trees = _trees(document)
    taken = {*loaded.sources.places}
    if loaded.standard is not None:
        taken |= {*loaded.standard.ledger.permanent, *loaded.standard.ledger.retired}
    behind: dict[tuple[str, int], list[str]] = {}
    for each in fresh:
        tree = trees.get((each.kind, each.number))
        spot = next((spot for id_ in each.neighbours if (spot := _spot(loaded, id_))), None)
        if tree is None or spot is None:
            continue
        id_ = _free(str(tree.get("id", each.number)), taken)
        taken.add(id_)
        lines = listed([_drawn(_called(tree, id_), document, loaded, made)], spot.indent)
        behind.setdefault((spot.file, spot.end), []).extend(lines)
        made.placed.append(Placed(each.number, id_, spot.file))
    for (file, end), lines in sorted(behind.items(), reverse=True):
        text = made.files.get(file, loaded.files[file]).decode()
        between = "\r\n" if "\r\n" in text else "\n"
        made.files[file] = (text[:end] + "".join(between + line for line in lines) + text[end:]).encode()
    known = loaded.sources.places
    made.new |= {
        name: content for name, content in document.items()
        if name.startswith("references/") and name not in loaded.files
        and str(yaml.load(content, LOADER)["id"]) not in known  # noqa: S506 - it reads strings alone
    } if made.placed else {}  # fmt: skip
    return made


def _trees(document: Mapping[str, bytes]) -> dict[tuple[Kind, str], dict[str, Tree]]:
    """Return the clauses and entries of a document as its files write them, by number, else by id."""
    found: dict[tuple[Kind, str], dict[str, Tree]] = {}
    kinds: tuple[Kind, ...] = ("clauses", "terms")
    for name, content in document.items():
        kind = next((kind for kind in kinds if name.startswith(f"{kind}/")), None)
        if kind:
            for tree in yaml.load(content, LOADER)[kind]:  # noqa: S506 - it reads strings alone
                found[kind, str(tree.get("number") or tree.get("id"))] = tree
    return found


def _free(id_: str, taken: set[str]) -> str:
    return next(
        each for again in range(1, len(taken) + 2) if (each := id_ if again == 1 else f"{id_}-{again}") not in taken
    )


def _called(tree: dict[str, Tree], id_: str) -> dict[str, Tree]:
    """Return a clause or an entry with its id; where that is not the one it has in the document, those in it follow."""
    if id_ in (tree.get("id"), tree.get("number")):
        return tree
    rest = {key: _without_ids(value) for key, value in tree.items() if key != "id"}
    return {"id": id_, **rest}


def _without_ids(tree: Tree) -> Tree:
    if isinstance(tree, list):
        return [_without_ids(each) for each in tree]
    if isinstance(tree, dict):
        return {key: _without_ids(value) for key, value in tree.items() if key != "id"}
    return tree


def _drawn(tree: Tree, document: Mapping[str, bytes], loaded: Loaded, made: Grown) -> Tree:
    """Return what is new with its drawings taken along, under names that no other drawing has."""
    if isinstance(tree, list):
        return [_drawn(each, document, loaded, made) for each in tree]
    if isinstance(tree, dict):
        return {key: _drawn(value, document, loaded, made) for key, value in tree.items()}
    path = str(tree)
    if not path.startswith("figures/") or path not in document:
        return tree
    stem, dot, ending = path.rpartition(".")
    names = (path, *(f"{stem}-{again}{dot}{ending}" for again in range(2, len(loaded.files) + 3)))
    name = next(each for each in names if loaded.files.get(each, document[path]) == document[path])
    if name not in loaded.files:
        made.new[name] = document[path]
    return name


class _Spot(NamedTuple):
    """Where something can stand behind what is there: the file, the character, the column of its dash."""

    file: str
    end: int
    indent: int


def _spot(loaded: Loaded, id_: str) -> _Spot | None:
    """Return where something can stand behind an entity; none where that stands in brackets."""
    if id_ not in loaded.sources.places:
        return None
    document, path = loaded.sources.places[id_]
    written = _at(document, path)
    if written is None:
        return None
    line = document.text.rfind("\n", 0, written.begin) + 1
    before = document.text[line : written.begin]
    if before.strip() != "-":
        return None
    file = document.file.removeprefix(f"{loaded.sources.folder}/")
    return _Spot(file, _end(document, written), before.index("-"))


def _at(document: Document, path: Sequence[str | int]) -> Collection | None:
    """Return the collection at a path."""
    value, written = document.value, document.written
    for step in path:
        if not isinstance(written, Collection):
            return None
        place = step if isinstance(step, int) else [*value].index(step)
        value, written = value[step], written.held[place]
    return written if isinstance(written, Collection) else None


def _end(document: Document, written: Collection) -> int:
    """Return where the last line of a collection ends, the comment behind its last value included."""
    last: Collection | tuple[int, int] = written
    while isinstance(last, Collection) and last.held and document.text[last.begin] not in "[{":
        last = last.held[-1]
    begin, end = (last.begin, last.end) if isinstance(last, Collection) else last
    if document.text[begin : begin + 1] in ("|", ">"):
        return begin + len(document.text[begin:end].rstrip())
    found = _REST_OF_LINE.match(document.text, end)
    return found.end() if found else end
