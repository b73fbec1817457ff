"""Term entries of a draft as editors write them: their ids, and the short form of what stands behind a definition."""

import re

from generator.formats.drafted.emit import Tree

_ENGLISH = re.compile(r"[A-Za-z][A-Za-z' -]*[A-Za-z]")


def term_id(number: str, designations: list[str], terms: list[Tree]) -> str:
    """Return the id of an entry, made of its English words, else of its number; no other of the terms has it."""
    english = next((match[0] for words in designations if (match := _ENGLISH.search(words))), "")
    slug = re.sub(r"[^a-z0-9]+", "-", english.lower()).strip("-")[:60].strip("-")
    id_ = f"t-{slug}" if slug else f"t-{number}"
    taken = {str(term["id"]) for term in terms if isinstance(term, dict)}
    return f"{id_}-{number}" if id_ in taken else id_


def in_short(entry: dict[str, Tree]) -> None:
    """Write the examples and notes of an entry under their own keys, where they stand in the usual order."""
    content = entry.pop("content", [])
    blocks: list[dict[str, Tree]] = (
        [block for block in content if isinstance(block, dict)] if isinstance(content, list) else []
    )
    names = [next(iter(block)) for block in blocks]
    source = entry.pop("source", None)
    if names == sorted(names) and set(names) <= {"example", "note"}:
        for name in ("example", "note"):
            found: list[Tree] = [block[name] for block in blocks if name in block]
            if found:
                entry[f"{name}s"] = found[0] if len(found) == 1 else found
    elif blocks:
        entry["content"] = [*blocks]
    if source is not None:
        entry["source"] = source


def as_clause(entry: dict[str, Tree]) -> dict[str, Tree]:
    """Return the clause that has the number of an entry and is none."""
    designations = entry["designations"]
    words = [str(text) for text in designations] if isinstance(designations, list) else []
    clause: dict[str, Tree] = {"number": entry["number"]}
    if words:
        clause["title"] = words.pop(0)
    rest = entry.get("content", [])
    content: list[Tree] = [*words, *(entry[key] for key in ("definition", "source") if key in entry)]
    content += rest if isinstance(rest, list) else []
    if content:
        clause["content"] = content
    return clause
