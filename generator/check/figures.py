"""Figures (FIG): the drawing is there, is safe, and its words and links come from the standard."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.parsers import expat

from generator.check.rule import Example, Fault, rule
from generator.model import Figure, Text
from generator.model.problem import Location, did_you_mean
from generator.source.places import Sources
from generator.standard.index import Index

ELEMENTS = frozenset(
    {
        "a", "circle", "defs", "desc", "ellipse", "g", "line", "marker", "path", "polygon", "polyline", "rect", "svg",
        "text", "title", "tspan",
    }
)  # fmt: skip
CLAUSE_ATTRIBUTES = ("data-clause", "data-clause-number", "data-clause-title")
_LETTER = re.compile(r"[A-Za-z\u3400-\u9fff]")
_OUTSIDE = ("http:", "https:", "//", "data:", "javascript:")


class Mark(NamedTuple):
    """A `data-` attribute of a drawing."""

    line: int
    column: int
    name: str
    value: str


class Danger(NamedTuple):
    """Something in a drawing that must not reach a page."""

    line: int
    column: int
    what: str


class Drawing:
    """What an SVG file contains, read without building anything from it: entities are never expanded."""

    def __init__(self, svg: str) -> None:
        """Read the file's text."""
        self.marks: list[Mark] = []
        self.words: list[Mark] = []
        self.dangers: list[Danger] = []
        self.broken: Danger | None = None
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._element
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = lambda *_: self._refuse("a DOCTYPE")
        self._parser.ProcessingInstructionHandler = lambda *_: self._refuse("a processing instruction")
        try:
            self._parser.Parse(svg, True)  # noqa: FBT003 - expat takes it by position only
        except expat.ExpatError as error:
            self.broken = Danger(error.lineno, error.offset + 1, expat.ErrorString(error.code))

    def _refuse(self, what: str) -> None:
        self.dangers.append(Danger(self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1, what))

    def _text(self, text: str) -> None:
        if _LETTER.search(text):
            place = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
            self.words.append(Mark(*place, "", text.strip()))

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        if name not in ELEMENTS:
            self._refuse(f"the element <{name}>")
        for key, value in attributes.items():
            if key.startswith("data-"):
                place = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
                self.marks.append(Mark(*place, key, value))
            elif _dangerous(key.lower(), "".join(value.split()).lower()):
                self._refuse(f'the attribute {key}="{value[:40]}"')


def _dangerous(name: str, value: str) -> bool:
    if name.startswith("xmlns"):
        return False
    if name.rpartition(":")[2] == "href":
        return not value.startswith("#")
    return name.startswith("on") or name == "style" or any(outside in value for outside in _OUTSIDE)


def _drawings(index: Index, sources: Sources) -> Iterator[tuple[Figure, str, Drawing]]:
    for clause in index.standard.clauses:
        for figure in clause.figures:
            if figure.file in sources.figures:
                yield figure, f"{sources.folder}/{figure.file}", Drawing(sources.figures[figure.file])


@rule(
    "FIG001",
    zh="图的文件存在",
    reason=Text(
        zh="图是正文的一部分（GB/T 1.1—2020，9.7）；文件不在，页面上就是空白。",
        en="A figure is part of the text (GB/T 1.1—2020, 9.7); without its file the page has a gap.",
    ),
    example=Example(
        bad="file: figures/figure-l.svg",
        good="file: figures/figure-1.svg",
    ),
)
def file_exists(index: Index, sources: Sources) -> Iterator[Fault]:
    """Provide the file of each figure."""
    for clause in index.standard.clauses:
        for figure in clause.figures:
            if figure.file not in sources.figures:
                hint = did_you_mean(figure.file, sources.figures) or "put the SVG file below the standard's folder"
                yield Fault(sources.at(figure.id, "file"), f'there is no file "{figure.file}"', hint)


@rule(
    "FIG002",
    zh="图是合式的SVG",
    reason=Text(
        zh="图直接写进网页；一个没有关闭的标签会带坏后面的整页。",
        en="A drawing is written into the page itself; one tag left open spoils all that follows.",
    ),
    example=Example(
        bad='<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
        good='<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>',
    ),
)
def well_formed(index: Index, sources: Sources) -> Iterator[Fault]:
    """Draw in well-formed SVG."""
    for _, file, drawing in _drawings(index, sources):
        if drawing.broken:
            line, column, what = drawing.broken
            yield Fault(Location(file, line, column), f"this is not well-formed SVG: {what}", "close what is open")


@rule(
    "FIG003",
    zh="图里没有脚本、样式和外部资源",
    reason=Text(
        zh="SVG能带脚本，也能让页面向别的主机取东西；样式会影响整页。只用图形、文字和链接元素，颜色由站点的样式给出。",
        en="SVG can carry scripts and make a page fetch from other hosts, and its styles reach the whole page. "
        "Only shapes, texts and links are let in; colours come from the style of the site.",
    ),
    example=Example(
        bad='<rect onclick="alert(1)" width="10" height="10"/>',
        good='<rect class="fig-box" width="10" height="10"/>',
    ),
)
def safe(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep scripts, styles and outside references out of a drawing."""
    for _, file, drawing in _drawings(index, sources):
        for line, column, what in drawing.dangers:
            hint = (
                f"remove it; known are {', '.join(sorted(ELEMENTS))}" if what.startswith("the element") else "remove it"
            )
            yield Fault(Location(file, line, column), f"{what} is refused in a drawing", hint)


@rule(
    "FIG004",
    zh="图中的标签和链接与标准一致",
    reason=Text(
        zh="图中的词由labels给出两种语言，条的编号和标题取自正文：data-label对应labels中的key，data-clause对应条的id，两边都不多不少。",
        en="The words of a drawing come from its labels in two languages, numbers and titles from the clauses: each data-label has its "
        "key, each data-clause its clause, and no label is left over.",
    ),
    example=Example(
        bad='<text data-label="neds"/>   <!-- labels: [{key: needs, …}] -->',
        good='<text data-label="needs"/>   <!-- labels: [{key: needs, …}] -->',
    ),
)
def labels_resolve(index: Index, sources: Sources) -> Iterator[Fault]:
    """Use in a drawing the labels of its figure and the ids of clauses."""
    for figure, file, drawing in _drawings(index, sources):
        keys = {label.key for label in figure.labels}
        drawn = {mark.value for mark in drawing.marks if mark.name == "data-label"}
        for line, column, name, value in drawing.marks:
            known = keys if name == "data-label" else index.clauses
            what = "label" if name == "data-label" else "clause"
            if name not in (*CLAUSE_ATTRIBUTES, "data-label"):
                hint = did_you_mean(name, (*CLAUSE_ATTRIBUTES, "data-label"))
                yield Fault(Location(file, line, column), f'the attribute "{name}" is unknown', hint)
            elif value not in known:
                yield Fault(Location(file, line, column), f'unknown {what} "{value}"', did_you_mean(value, known))
        for line, column, _, word in () if drawing.dangers else drawing.words:
            hint = "write it as a label in two languages, and its key as data-label"
            yield Fault(Location(file, line, column), f'the word "{word[:20]}" is written in the drawing', hint)
        if drawing.broken:
            continue
        for place, label in enumerate(figure.labels):
            if label.key not in drawn:
                message = f'the label "{label.key}" is not in the drawing'
                hint = did_you_mean(label.key, drawn) or f'add data-label="{label.key}", or remove the label'
                yield Fault(sources.at(figure.id, "labels", place, "key"), message, hint)


@rule(
    "FIG005",
    severity="warning",
    zh="每个SVG文件都有图用到它",
    reason=Text(
        zh="没有图写明的SVG文件不会出现在任何页面上，多半是图的file写错了，或者图忘了写。",
        en="A drawing that no figure names is on no page; mostly the figure was forgotten, or its file is misspelt.",
    ),
    example=Example(
        bad="figures/figure-2.svg   # and no figure names it",
        good="figures:\n  - {id: figure-2, file: figures/figure-2.svg, …}",
    ),
)
def shown(index: Index, sources: Sources) -> Iterator[Fault]:
    """Show each drawing in a figure."""
    named = {figure.file for clause in index.standard.clauses for figure in clause.figures}
    for file in sorted(sources.figures.keys() - named):
        yield Fault(
            Location(f"{sources.folder}/{file}"), "no figure shows this drawing", "name it in a figure, or remove it"
        )
