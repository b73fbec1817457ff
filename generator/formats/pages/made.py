"""A folder of pages to a standard: ids and types stand in its files only where they would not follow by themselves."""

from collections.abc import Mapping

from generator.formats.drafted.emit import Tree
from generator.formats.drafted.folder import Made, Wanted
from generator.formats.drafted.sized import files_of
from generator.formats.drafted.unreadable import UnreadableError
from generator.formats.pages.folder import pages_of
from generator.model import Clause, Figure, Formula, Table
from generator.source.load import Loaded, load_files
from generator.words.errors import said

_THINGS = ("table", "figure", "formula")


def made_of_pages(files: Mapping[str, bytes], wanted: Wanted) -> Made:
    """Return the standard that a folder of pages becomes; UnreadableError where they make none."""
    paged = pages_of(wanted.file, files, wanted.day)
    whole, loaded = _loaded(paged.trees, paged.pictures, wanted)
    if loaded.standard is None:
        first = loaded.problems[0]
        raise UnreadableError(said("import-pages-contradict", file=wanted.file, told=first.said, id=first.rule))
    asked = {clause.id: _derived(clause) for clause in loaded.standard.clauses}
    bare = {clause.id: _derived(clause) for clause in _clauses(paged.trees, paged.pictures, wanted)}
    trees = {name: _shorter(tree, asked, bare) for name, tree in paged.trees.items()}
    files_, short = _loaded(trees, paged.pictures, wanted)
    if short.standard is not None and short.standard.clauses == loaded.standard.clauses:
        whole, loaded = files_, short
    return Made(whole, tuple(paged.lines), tuple(paged.told), loaded)


def _loaded(
    trees: Mapping[str, Tree], pictures: Mapping[str, bytes], wanted: Wanted
) -> tuple[dict[str, bytes], Loaded]:
    files = files_of(trees) | {**pictures}
    return files, load_files(files, wanted.standard)


def _clauses(trees: Mapping[str, Tree], pictures: Mapping[str, bytes], wanted: Wanted) -> tuple[Clause, ...]:
    """Return the clauses as they are read without the ids and types that the pages say."""
    without = {name: _shorter(tree, {}, {}) for name, tree in trees.items()}
    standard = _loaded(without, pictures, wanted)[1].standard
    return standard.clauses if standard else ()


def _derived(clause: Clause) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids that stand in a clause, and the types of its provisions."""
    things = (block.id for block in clause.content if isinstance(block, Table | Figure | Formula))
    provisions = clause.provisions
    return (*things, *(each.id for each in provisions)), tuple(each.kind for each in provisions)


Derived = Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]


def _shorter(tree: Tree, asked: Derived, bare: Derived) -> Tree:
    """Return a file without the ids and types that follow by themselves; without all where nothing is asked."""
    if not isinstance(tree, dict) or not isinstance(clauses := tree.get("clauses"), list):
        return tree
    made: list[Tree] = []
    for clause in clauses:
        if not isinstance(clause, dict):
            continue
        id_ = str(clause.get("id", ""))
        pairs = zip(("id", "kind"), asked.get(id_, ()), bare.get(id_, ()), strict=False)
        dropped = {key for key, wanted, derived in pairs if wanted == derived} if asked else {"id", "kind"}
        content = clause.get("content")
        kept = {key: value for key, value in clause.items() if key != "content"}
        if kept.get("id") == kept.get("number"):
            kept.pop("id", None)
        made.append(kept | ({"content": _without(content, dropped)} if content is not None else {}))
    return {"clauses": made}


def _without(tree: Tree, dropped: set[str]) -> Tree:
    """Return what stands in a clause without some keys; a text alone is a plain text."""
    if isinstance(tree, list):
        return [_without(each, dropped) for each in tree]
    if not isinstance(tree, dict):
        return tree
    return {key: _without(value, dropped) for key, value in tree.items() if key not in dropped}
