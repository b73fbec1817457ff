"""A change of several files that was broken off, ended before the files are read, and what there is to tell of it."""

from pathlib import Path

from generator.model.problem import Location, Problem, Severity
from generator.output.together import settle, telling

BROKEN_OFF = "SRC017"
"""The rule under which it is told."""


def settled(folder: Path) -> tuple[Problem, ...]:
    """End a change of the standard's files that a killed process left half done; nothing to tell where none was."""
    found = settle(folder)
    if found is None:
        return ()
    severity: Severity = "error" if found.how == "stuck" else "warning"
    return (Problem(Location(str(folder)), BROKEN_OFF, *telling(found), severity=severity),)
