"""Files of YAML of the size that an author's may have: a long chapter stands in several, one after the other."""

from collections.abc import Iterator, Mapping

from generator.formats.drafted.emit import Tree, yaml_of
from generator.source.kinds import MAX_BYTES
from generator.source.schemas import FOLDER


def files_of(trees: Mapping[str, Tree]) -> dict[str, bytes]:
    """Return the content of each file by its path; what is too large for one goes on in `4-2.yaml`."""
    made: dict[str, bytes] = {}
    for name, tree in trees.items():
        if isinstance(tree, dict):
            stem = name.removesuffix(".yaml")
            for number, part in enumerate(_parts(tree), 1):
                own = name if number == 1 else f"{stem}-{number}.yaml"
                made[own] = yaml_of(part, schema_of(name)).encode()
    return made


def schema_of(name: str) -> str:
    """Return the path of the JSON Schema of a file of the standard, from that file."""
    kind = {"clauses": "clauses", "terms": "terms", "references": "reference", "checklists": "checklists"}
    folder = name.partition("/")[0]
    return f"../{FOLDER}/{kind[folder]}.json" if folder in kind else f"{FOLDER}/standard.json"


def _parts(tree: dict[str, Tree]) -> Iterator[dict[str, Tree]]:
    """Yield what stands in each file: all, or as many of the entries as one may have."""
    room = MAX_BYTES - len(yaml_of({key: [] for key in tree}, schema_of("clauses/")).encode())
    entries = next(iter(tree.values()))
    if len(tree) > 1 or not isinstance(entries, list) or len(yaml_of(tree).encode()) <= room:
        yield tree
        return
    [key] = tree
    part: list[Tree] = []
    size = 0
    for entry in entries:
        own = len(yaml_of({key: [entry]}).encode())
        if part and size + own > room:
            yield {key: part}
            part, size = [], 0
        part.append(entry)
        size += own
    yield {key: part}
