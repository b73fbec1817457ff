"""What comes back from a translator, whichever file it stood in."""

from dataclasses import dataclass

from generator.model.problem import Location, Problem
from generator.words.errors import problem

UNREADABLE, REFUSED, LEFT, DOUBTFUL = "TRB001", "TRB002", "TRB003", "TRB004"
"""The rules: a file that cannot be read, what refuses it, what stays out, what is taken only when that is asked for."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A segment that came back."""

    id: str
    source: str
    target: str
    where: Location
    reviewed: bool
    """Whether the file says that the translation was reviewed."""
    exported: str = ""
    """The fingerprint of the translation as it went out; empty where the file does not say it."""
    remark: str = ""
    """What the translator wrote beside it."""
    formula: bool = False
    """Whether a spreadsheet took it for a formula."""
    obsolete: bool = False
    """Whether a tool set it aside as no longer in the text."""


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A file that came back."""

    standard: str
    """The id of its standard."""
    languages: tuple[str, str]
    """The language tags of source and translation."""
    segments: tuple[Returned, ...]


class UnreadableError(Exception):
    """A file cannot be read; it has the problem."""

    def __init__(self, told: Problem) -> None:
        super().__init__(told)
        self.problem = told


def unreadable(where: Location, key: str, **values: object) -> UnreadableError:
    """Return that a file cannot be read, in the words of a key of `problems`."""
    return UnreadableError(problem(where, UNREADABLE, key, **values))
