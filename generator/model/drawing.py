"""A drawing of a figure as it is shown: an SVG of shapes and words alone, or a picture."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

DrawingKind = Literal["svg", "png", "jpeg"]


class Mark(NamedTuple):
    """Something with a place in the file of a drawing."""

    line: int
    """Line from 1; 0 where it is the file as a whole."""
    column: int
    """Column from 1."""
    name: str
    """What it is: an attribute; of something to be told the key of its words."""
    value: str
    """The attribute's value, a word, or what the words name."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing, cleaned: nothing in it runs, styles the page, or reaches beyond it."""

    kind: DrawingKind = "svg"
    """What the file holds, whatever its name says."""
    svg: str = ""
    """The cleaned SVG; empty for a picture."""
    picture: bytes = b""
    """The file of a picture; empty for an SVG."""
    width: int = 0
    """Its own width in CSS pixels."""
    height: int = 0
    """Its own height in CSS pixels."""
    coloured: bool = True
    """Whether its colours are its own, so that it needs white paper; others follow the site, light and dark."""
    marks: tuple[Mark, ...] = ()
    """Its attributes `data-…`."""
    words: tuple[Mark, ...] = ()
    """The words written in it."""
    left_out: tuple[Mark, ...] = ()
    """What it was cleaned of and a reader might have seen."""
    astray: tuple[Mark, ...] = ()
    """Ids that cannot be ones, and links that lead nowhere in it."""
    broken: Mark | None = None
    """Why it cannot be shown at all."""

    @property
    def ending(self) -> str:
        """Return how the name of its file ends."""
        return {"svg": "svg", "png": "png", "jpeg": "jpg"}[self.kind]
