"""The drawings of figures as the files that a book shows."""

import xml.etree.ElementTree as ET

from generator.model import Figure, Language
from generator.model.drawing import Drawing
from generator.standard.drawing import SVG, drawn
from generator.standard.index import Index


def drawing_files(index: Index, language: Language, drawings: dict[str, Drawing]) -> dict[str, bytes]:
    """Return the files of all figures' drawings by name, with their words in one language."""
    return {
        name: _file(index, figure, language, drawings[file])
        for figure in index.standard.figures
        for name, file in figure.files.items()
        if file in drawings
    }


def _file(index: Index, figure: Figure, language: Language, drawing: Drawing) -> bytes:
    """Return a drawing with its words; on paper there are no links."""
    if drawing.picture:
        return drawing.picture
    root = drawn(index, figure, language, drawing.svg)
    for link in root.iter(f"{{{SVG}}}a"):
        link.tag = f"{{{SVG}}}g"
    return ET.tostring(root, encoding="unicode").replace("currentColor", "#000000").encode()
