"""An SVG file to the drawing that is shown, made anew of what is allowed: entities are never expanded."""

import re
import xml.etree.ElementTree as ET
from xml.parsers import expat

from generator.model.drawing import Drawing, Mark
from generator.model.ids import is_anchor_part
from generator.source.drawings.cleaning import Cleaner
from generator.source.drawings.styles import apply_styles
from generator.source.drawings.switches import plain_words
from generator.standard.drawing import SVG, local_links

MOST_LEVELS = 60
_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|q|)\s*", re.IGNORECASE)
_UNITS = {"": 1, "px": 1, "pt": 96 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "q": 96 / 101.6}
_DEFAULT = (300, 150)
"""The size of a drawing that says none."""
_MOST = 10_000
Places = dict[ET.Element, tuple[int, int]]


class _BrokenError(Exception):
    """An SVG that cannot be shown; its value says why and where."""

    def __init__(self, mark: Mark) -> None:
        super().__init__(mark.value)
        self.mark = mark


def read_svg(text: str) -> Drawing:
    """Return the drawing of an SVG file, or one that says why it cannot be shown."""
    try:
        root, places, instructions = _parsed(text)
    except _BrokenError as error:
        return Drawing(broken=error.mark)
    cleaner = Cleaner(places)
    cleaner.left_out += instructions
    plain_words(root, places)
    apply_styles(root, cleaner.tell)
    made = cleaner.cleaned(root)
    _keep_ids(made, cleaner)
    width, height = _sized(made, cleaner)
    ET.register_namespace("", SVG)
    return Drawing(
        svg=ET.tostring(made, encoding="unicode"), width=width, height=height, coloured=cleaner.coloured,
        marks=tuple(cleaner.marks), words=tuple(cleaner.words), left_out=tuple(sorted(set(cleaner.left_out))),
        astray=tuple(cleaner.astray),
    )  # fmt: skip


def _parsed(text: str) -> tuple[ET.Element, Places, list[Mark]]:
    """Return the elements of a file, where each stands, and its instructions; a broken one raises."""
    places: Places = {}
    instructions: list[Mark] = []
    builder = ET.TreeBuilder()
    levels: list[ET.Element] = []
    parser = expat.ParserCreate(namespace_separator="}")

    def here(key: str, what: str = "") -> Mark:
        return Mark(parser.CurrentLineNumber, parser.CurrentColumnNumber + 1, key, what)

    def start(name: str, attributes: dict[str, str]) -> None:
        tag = f"{{{name}" if "}" in name else f"{{{SVG}}}{name}"
        if not levels and tag != f"{{{SVG}}}svg":
            raise _BrokenError(here("svg-outermost", name.rpartition("}")[2]))
        if len(levels) == MOST_LEVELS:
            raise _BrokenError(here("svg-levels", str(MOST_LEVELS)))
        named = {f"{{{key}" if "}" in key else key: value for key, value in attributes.items()}
        levels.append(builder.start(tag, named))
        places[levels[-1]] = (parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)

    def end(name: str) -> None:
        builder.end(name)
        levels.pop()

    def doctype(_name: str, _system: str | None, _public: str | None, inside: int) -> None:
        if inside:
            raise _BrokenError(here("svg-declaration"))

    def instruction(target: str, _text: str) -> None:
        instructions.append(here("svg-instruction", target))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    parser.ProcessingInstructionHandler = instruction
    try:
        parser.Parse(text, True)  # noqa: FBT003 - expat takes it by position only
    except expat.ExpatError as error:
        mark = Mark(error.lineno, error.offset + 1, "svg-broken", expat.ErrorString(error.code))
        raise _BrokenError(mark) from error
    return builder.close(), places, instructions


def _keep_ids(root: ET.Element, cleaner: Cleaner) -> None:
    """Keep the ids that something in the drawing links to, each once, and the links that lead to one."""
    owners: dict[str, ET.Element] = {}
    linked = {id_ for element in root.iter() for name, value in element.items() for id_ in local_links(name, value)}
    for element in root.iter():
        id_ = element.attrib.pop("id", "")
        if id_ not in linked:
            continue
        if not is_anchor_part(id_):
            cleaner.stray(element, "svg-id", id_)
        elif id_ in owners:
            cleaner.stray(element, "svg-id-twice", id_)
        else:
            owners[id_] = element
    for id_, element in owners.items():
        element.set("id", id_)
    for element in root.iter():
        for name, value in list(element.items()):
            lost = [id_ for id_ in local_links(name, value) if id_ not in owners]
            if lost:
                del element.attrib[name]
                cleaner.stray(element, "svg-link", lost[0])


def _sized(root: ET.Element, cleaner: Cleaner) -> tuple[int, int]:
    """Give a drawing its width, height and view box, and return its size in pixels."""
    box = [float(part) for part in re.findall(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", root.get("viewBox", ""))]
    if len(box) != 4 or min(box[2:]) <= 0:  # noqa: PLR2004 - left, top, width, height
        root.attrib.pop("viewBox", None)
        box = []
    lengths = [_pixels(root.get(name, "")) for name in ("width", "height")]
    if not all(lengths) and not box:
        cleaner.tell(root, "svg-no-size", "")
        lengths = list(_DEFAULT)
    elif not all(lengths):
        given = lengths[0] / box[2] if lengths[0] else lengths[1] / box[3] if lengths[1] else 1
        lengths = [box[2] * given, box[3] * given]
    if not box:
        root.set("viewBox", f"0 0 {lengths[0]:g} {lengths[1]:g}")
    scale = min(1, _MOST / max(lengths))
    width, height = (max(1, round(length * scale)) for length in lengths)
    root.attrib.update(width=str(width), height=str(height))
    return width, height


def _pixels(length: str) -> float:
    found = _LENGTH.fullmatch(length)
    return float(found[1]) * _UNITS[found[2].lower()] if found else 0
