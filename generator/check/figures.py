"""Figures (FIG): the drawing is there, is safe, and its words and links come from the standard."""

from collections.abc import Iterator

from generator.check.drawing import CLAUSE_ATTRIBUTES, ELEMENTS, Drawing
from generator.check.rule import Example, Fault, fault, rule, unknown
from generator.model import Figure, Text
from generator.model.ids import is_anchor_part
from generator.model.problem import Location, shortened
from generator.source.places import Sources
from generator.standard.index import Index
from generator.words.errors import did_you_mean


def _drawings(index: Index, sources: Sources) -> Iterator[tuple[Figure, str, Drawing]]:
    for clause in index.standard.clauses:
        for figure in clause.figures:
            if figure.file in sources.figures:
                yield figure, f"{sources.folder}/{figure.file}", Drawing(sources.figures[figure.file])


@rule(
    "FIG001",
    ground="wrong",
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
                near = did_you_mean(figure.file, sources.figures)
                yield fault(sources.at(figure.id, "file"), "figure-missing", near, name=figure.file)


@rule(
    "FIG002",
    ground="wrong",
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
            line, column, key, what = drawing.broken
            yield fault(Location(file, line, column), key, what=what)


@rule(
    "FIG003",
    ground="unsafe",
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
        for line, column, key, what in drawing.dangers:
            yield fault(Location(file, line, column), key, what=what, known=", ".join(sorted(ELEMENTS)))


@rule(
    "FIG004",
    ground="wrong",
    zh="图中的标签和链接与标准一致",
    reason=Text(
        zh="图中的词由labels给出两种语言，条的编号和标题取自正文：data-label对应labels中的key，data-clause对应条的id，两边都不多不少。",
        en="The words of a drawing come from its labels in two languages, numbers and titles from the clauses: each "
        "data-label has its key, each data-clause its clause, and no label is left over.",
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
            if name not in (*CLAUSE_ATTRIBUTES, "data-label"):
                near = did_you_mean(name, (*CLAUSE_ATTRIBUTES, "data-label"))
                yield fault(Location(file, line, column), "svg-attribute", near, name=name)
            elif value not in known:
                yield unknown(Location(file, line, column), "label" if known is keys else "clause", value, known)
        for line, column, _, word in () if drawing.dangers else drawing.words:
            yield fault(Location(file, line, column), "svg-word", word=word[:20])
        if drawing.broken:
            continue
        for place, label in enumerate(figure.labels):
            if label.key not in drawn:
                where, near = sources.at(figure.id, "labels", place, "key"), did_you_mean(label.key, drawn)
                yield fault(where, "label-undrawn", near, name=label.key)


@rule(
    "FIG006",
    ground="wrong",
    zh="图内的id各不相同，链接通向图内的id",
    reason=Text(
        zh="图直接写进网页，它的id在页面上加上图的id作前缀；重复的id和通向空处的“#…”会使箭头、链接失效。",
        en="A drawing is written into the page, where its ids get that of the figure before them; an id that stands "
        "twice, or a “#…” that leads nowhere, loses arrows and links.",
    ),
    example=Example(
        bad='<path marker-end="url(#arow)"/>   <!-- <marker id="arrow"> -->',
        good='<path marker-end="url(#arrow)"/>   <!-- <marker id="arrow"> -->',
    ),
)
def links_inside(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give each id inside a drawing to one element, and link to those ids only."""
    for _, file, drawing in _drawings(index, sources):
        known: set[str] = set()
        for line, column, _, id_ in drawing.ids:
            if not is_anchor_part(id_):
                yield fault(Location(file, line, column), "svg-id", id=shortened(id_))
            elif id_ in known:
                yield fault(Location(file, line, column), "svg-id-twice", id=id_)
            known.add(id_)
        for line, column, _, id_ in () if drawing.broken else drawing.links:
            if id_ not in known:
                yield fault(Location(file, line, column), "svg-link", did_you_mean(id_, known), id=shortened(id_))


@rule(
    "FIG005",
    ground="open",
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
        yield fault(Location(f"{sources.folder}/{file}"), "figure-unnamed")
