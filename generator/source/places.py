"""Where every entity stands in the files."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.model.drawing import Drawing
from generator.model.place import Step, Value
from generator.model.problem import Location, Problem
from generator.source.document import Document, locate, locate_character
from generator.words.errors import problem


class Spot(NamedTuple):
    """Where something stands whose path in the standard is not that in its file."""

    document: Document
    path: tuple[Step, ...]
    begin: int = 0
    """The character of the text there by which it begins."""


@dataclass(slots=True)
class Sources:
    """Where every entity stands: its id, or a file's path as `/ledger.yaml`, leads to a document and a path in it."""

    folder: str = "standard"
    places: dict[str, tuple[Document, tuple[Step, ...]]] = field(default_factory=dict)
    spots: dict[tuple[str, tuple[Step, ...]], Spot] = field(default_factory=dict)
    """Where the parts of an entity stand that are written in a short form, by its id and their path in it."""
    original: str | None = None
    """The whole published text, where `original.txt` has it."""
    figures: dict[str, Drawing] = field(default_factory=dict)
    """The drawings, by path below the standard's folder."""
    sample: dict[str, bytes] = field(default_factory=dict)
    """The files of the sample assessments, by path below their folder."""

    def at(self, id_: str, *path: Step, key: bool = False, offset: int | None = None) -> Location:
        """Return the place of an entity, of a field inside it, or of a character of that field's text.

        An entity that was made without a file stands at the folder.
        """
        spot = self.spot(id_, *path)
        if spot is None:
            return Location(self.folder)
        if spot.begin or offset is not None:
            return locate_character(spot.document, spot.path, spot.begin + (offset or 0))
        return locate(spot.document, spot.path, key=key)

    def spot(self, id_: str, *path: Step) -> Spot | None:
        """Return which part of which file writes a field of an entity; none where no file does."""
        if id_ not in self.places:
            return None
        for length in range(len(path), 0, -1):
            spot = self.spots.get((id_, path[:length]))
            if spot:
                return spot._replace(path=spot.path + path[length:])
        document, base = self.places[id_]
        return Spot(document, base + path)

    def writes(self, id_: str) -> bool:
        """Tell whether an entity's file writes its id: else it was derived."""
        document, path = self.places.get(id_, (None, ()))
        return document is None or _writes_id(document.value, path)

    def derive(self, id_: str, document: Document, path: tuple[Step, ...]) -> Iterator[Problem]:
        """Note an entity, and yield a problem if its file does not write its id and the one derived is taken."""
        known = self.places.setdefault(id_, (document, path))
        if (known[0] is not document or known[1] != path) and not _writes_id(document.value, path):
            yield problem(locate(document, path), "STR001", "id-derived-twice", id=id_, first=self.at(id_))

    def register(self, document: Document) -> Iterator[Problem]:
        """Note a file and every `id` in it, and yield a problem for each id that is already taken."""
        self.places[document.file.removeprefix(self.folder)] = (document, ())
        for id_, path in document.ids:
            if id_ in self.places:
                first = self.at(id_, "id")
                yield problem(locate(document, (*path, "id")), "STR001", "id-twice", id=id_, first=first)
            else:
                self.places[id_] = (document, path)


def _writes_id(value: Value, path: tuple[Step, ...]) -> bool:
    """Tell whether an id is written at a path: one that is taken was told of when its file was noted."""
    for step in path:
        inside = isinstance(value, dict) and step in value
        inside |= isinstance(value, list) and isinstance(step, int) and step < len(value)
        if not inside:
            return False
        value = value[step]
    return isinstance(value, dict) and "id" in value
