"""The Markdown of pages as files of its own: a folder that people read, and files beside the pages of a site."""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator

from generator.model import LANGUAGE_TAGS, Figure, Language
from generator.model.drawing import Drawing
from generator.site.pages.concept_map import CONCEPT_MAP, concept_map, ties
from generator.site.pages.figure import drawing_address, svg
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.pages.writing import Way, plain
from generator.standard.addresses import DRAWINGS
from generator.standard.drawing import SVG
from generator.words import say

_LOOKS = {
    "fig-box": {"fill": "#fff"},
    "fig-heavy": {"stroke": "#222"},
    "cb-map-related": {"stroke-dasharray": "4 3"},
    "cb-map-faint": {"stroke-opacity": "0.4"},
}
"""What the site's stylesheet says of drawings by class, as attributes: a strict host lets no style into a file."""
_LINES = {"font-family": "sans-serif", "font-size": "14", "fill": "none", "stroke": "#777"}
_WORDS = {"fill": "#222", "stroke": "none"}


def readable_folder(book: Book, languages: tuple[Language, ...]) -> dict[str, str]:
    """Return the files of a folder that reads well on a code host, by name.

    One language alone has the folder for itself; both have a folder each, and a page that leads to them.
    """
    if len(languages) == 1:
        return _tree(book, Shape(languages[0], alone=True, flat=True))
    files: dict[str, str] = {
        f"{language}/{name}": text
        for language in languages
        for name, text in _tree(book, Shape(language, flat=True)).items()
    }
    metadata = book.index.standard.metadata
    titles = [plain(metadata.title.in_(language)) for language in languages]
    ways = [
        f"- [{say('readable.language', language)}]({language}/README.md)\n  {{: lang={LANGUAGE_TAGS[language]} }}"
        for language in languages
    ]
    return {"README.md": "\n".join([f"# {' · '.join(titles)}", "", *ways, ""]), **files}


def _tree(book: Book, shape: Shape) -> dict[str, str]:
    drawn = drawings(book, shape.language, Way("../", flat=True).to)
    return {**markdown_of(book, pages(book, shape), shape), **drawn}


def drawings(book: Book, language: Language, link: Callable[[str], str]) -> dict[str, str]:
    """Return the drawings of figures as files that stand alone, by name below a tree."""
    made: dict[str, str] = {}
    for figure, name, drawing in _drawn(book):
        text = svg(book, figure, name, language, link)
        if text:
            made[drawing_address(book, figure, name)] = _alone(text, {} if drawing.coloured else _LINES)
    return made


def pictures(book: Book) -> dict[str, bytes]:
    """Return the drawings of figures that are pictures, by name below a tree."""
    return {
        drawing_address(book, figure, name): drawing.picture
        for figure, name, drawing in _drawn(book)
        if drawing.picture
    }


def readable_pictures(book: Book, languages: tuple[Language, ...]) -> dict[str, bytes]:
    """Return the pictures of a folder that people read, by name."""
    folders = [""] if len(languages) == 1 else [f"{language}/" for language in languages]
    return {f"{folder}{name}": picture for folder in folders for name, picture in pictures(book).items()}


def _drawn(book: Book) -> Iterator[tuple[Figure, str, Drawing]]:
    """Yield every figure with the names of its drawings, and each drawing."""
    for figure in book.index.standard.figures:
        for name, file in figure.files.items():
            yield figure, name, book.drawings[file]


def map_drawing(book: Book, language: Language) -> dict[str, str]:
    """Return the drawing of the map of terms as a file that stands alone, by name below a tree; none without a map."""
    if not ties(book.index):
        return {}
    return {f"{DRAWINGS}{CONCEPT_MAP}.svg": _alone(concept_map(book.index, language, "../../".__add__), _LINES)}


def _alone(drawing: str, lines: dict[str, str]) -> str:
    """Return a drawing that needs no stylesheet: `lines` are what the site's says of one that follows its colours."""
    ET.register_namespace("", SVG)
    made = ET.fromstring(drawing)  # noqa: S314 - made here
    for name, value in lines.items():
        made.attrib.setdefault(name, value)
    for element in made.iter():
        if lines and element.tag == f"{{{SVG}}}text":
            element.attrib.update(_WORDS)
        for kind in element.get("class", "").split():
            element.attrib.update(_LOOKS.get(kind, {}))
    return ET.tostring(made, encoding="unicode") + "\n"
