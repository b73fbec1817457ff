"""What was made of a standard's files, kept by those that read them again and again."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

Made = TypeVar("Made")


class Kept:
    """What was made the last time, beside what it was made of: where that is the same again, it is not made again."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._kept: dict[str, dict[str, tuple[object, Any]]] = {}

    def all(
        self, what: str, given: Mapping[str, object], make: Callable[[list[str]], Iterable[Made]]
    ) -> dict[str, Made]:
        """Return what is made of each thing given, by its name; `make` gets the names of those that are new or changed.

        What was made of others is forgotten.
        """
        before = self._kept.get(what, {})
        changed = [name for name, one in given.items() if name not in before or before[name][0] != one]
        made = dict(zip(changed, make(changed), strict=True))
        now = {name: made[name] if name in made else before[name][1] for name in given}
        self._kept[what] = {name: (one, now[name]) for name, one in given.items()}
        return now
