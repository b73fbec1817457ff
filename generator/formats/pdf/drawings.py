"""A figure's drawing for paper."""

import xml.etree.ElementTree as ET

from generator.formats.kit import Kit
from generator.model import Figure, Language
from generator.standard.drawing import SVG, drawn


def drawing(kit: Kit, figure: Figure, language: Language, svg: str) -> str:
    """Return a drawing with its words; on paper there are no links."""
    root = drawn(kit.index, figure, language, svg)
    for link in root.iter(f"{{{SVG}}}a"):
        link.tag = f"{{{SVG}}}g"
    return ET.tostring(root, encoding="unicode").replace("currentColor", "#000000")
