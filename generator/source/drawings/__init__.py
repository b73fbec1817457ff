"""The file of a drawing to the drawing that is shown: what it holds says what it is, not its name."""

from generator.model.drawing import Drawing, Mark
from generator.model.problem import Problem
from generator.source.decoding import decode
from generator.source.drawings.pictures import foreign_kind, picture_kind, read_picture
from generator.source.drawings.svg import read_svg
from generator.source.kinds import MAX_BYTES


def read_drawing(file: str, raw: bytes) -> tuple[Drawing, Problem | None]:
    """Return the drawing that a file holds, and the problem of an SVG that is no text."""
    kind = picture_kind(raw)
    if kind:
        return read_picture(raw, kind), None
    foreign = foreign_kind(raw)
    if foreign:
        return Drawing(broken=Mark(0, 0, "picture-kind", foreign)), None
    text, refused = decode(file, raw, MAX_BYTES)
    if refused:
        return Drawing(broken=Mark(0, 0, "", "")), refused
    return read_svg(text), None
