"""What was made of a draft: clauses, terms and drawings, and what its cover and foreword are read from."""

from dataclasses import dataclass, field

from generator.formats.drafted.draft import Told
from generator.formats.drafted.emit import Tree


@dataclass(slots=True)
class Assembled:
    """What was made of a draft."""

    clauses: dict[str, list[Tree]] = field(default_factory=dict)
    """Clauses by the file below `clauses/` that they stand in."""
    terms: list[Tree] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    """Drawings by their path below the standard's folder."""
    told: list[Told] = field(default_factory=list)
    foreword: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    """The paragraphs of the foreword; those of clause 2."""
    title: str = ""
    """The title at the head of the body."""
    kinds: dict[str, int] = field(default_factory=dict)
    """How many provisions of each type."""
