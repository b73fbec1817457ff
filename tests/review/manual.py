"""A manual of twenty chapters with planted faults, in the forms in which people have one.

In `manual.txt` stands `〔wrong→right：verdict〕` for a citation, without a verdict for a word; and behind a passage,
between ⟦ and ⟧, the clauses that a reader assigned it to.
"""

import re
from dataclasses import dataclass
from pathlib import Path

_FAULT = re.compile(r"〔([^→〕]*)→([^：〕]*)(?:：([a-z-]+))?〕")
_ASSIGNED = re.compile(r" ⟦([^⟧]*)⟧$")
_WIDTH = 30


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the manual."""

    wrong: str
    right: str
    faults: tuple[tuple[str, str, str], ...]
    """Wrong, right, verdict; the last is empty for a word."""
    clauses: tuple[str, ...]


def read(name: str = "manual.txt") -> list[Line]:
    """Return the lines of a manual."""
    made = []
    for source in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        found = _ASSIGNED.search(source)
        assigned = tuple(filter(None, found[1].split(","))) if found else ()
        line = _ASSIGNED.sub("", source)
        faults = tuple((match[1], match[2], match[3] or "") for match in _FAULT.finditer(line))
        made.append(Line(_FAULT.sub(r"\1", line), _FAULT.sub(r"\2", line), faults, assigned))
    return made


def broken(lines: list[str], width: int = _WIDTH) -> tuple[str, list[range]]:
    """Return a text whose lines are cut, as a PDF has them, and the lines that each was cut into, from 1."""
    cut: list[str] = []
    places: list[range] = []
    for line in lines:
        parts = [line[at : at + width] for at in range(0, len(line), width)] or [""]
        places.append(range(len(cut) + 1, len(cut) + len(parts) + 1))
        cut += parts
    return "\n".join(cut), places
