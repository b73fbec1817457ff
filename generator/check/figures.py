"""Figures (FIG): the drawing is there, is safe, and its words and links come from the standard."""

from collections.abc import Iterator
from difflib import get_close_matches

from generator.check.rule import Example, Fault, fault, rule, unknown
from generator.model import Figure, Text
from generator.model.drawing import Drawing, Mark
from generator.model.problem import Location, shortened
from generator.source.kinds import DRAWINGS, ENDINGS
from generator.source.places import Sources
from generator.standard.drawing import CLAUSE_ATTRIBUTES, OWN_ATTRIBUTES
from generator.standard.index import Index
from generator.words import said
from generator.words.errors import did_you_mean

NARROW = 358
"""What a phone has for a drawing, in CSS pixels: 390 without the margins of a page."""
_NEAR = 0.8
"""As like one of ours as this, an attribute is a slip; others are notes of the drawing program."""


def _drawings(index: Index, sources: Sources) -> Iterator[tuple[Figure, str, Drawing]]:
    for figure in index.standard.figures:
        for name in figure.files_at.values():
            if name in sources.figures:
                yield figure, f"{sources.folder}/{name}", sources.figures[name]


def _place(file: str, mark: Mark) -> Location:
    return Location(file, mark.line, mark.column)


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
    for figure in index.standard.figures:
        if not figure.files:
            yield fault(sources.at(figure.id), "figure-fileless")
        for path, name in figure.files_at.items():
            if name not in sources.figures:
                drawn = name.lower().endswith(DRAWINGS)
                near = did_you_mean(name, sources.figures) if drawn else said("named.save-as-picture")
                yield fault(sources.at(figure.id, *path), "figure-missing", near, name=name)


@rule(
    "FIG002",
    ground="wrong",
    zh="图能读出来",
    reason=Text(
        zh="SVG直接写进网页；一个没有关闭的标签会带坏后面的整页。PNG、JPEG文件残缺或者过大，读者看不到。",
        en="An SVG is written into the page itself; one tag left open spoils all that follows. A PNG or JPEG that is "
        "cut off or too large is seen by nobody.",
    ),
    example=Example(
        bad='<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
        good='<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>',
    ),
)
def readable(index: Index, sources: Sources) -> Iterator[Fault]:
    """Draw in well-formed SVG, in PNG or in JPEG, of a size that a page can carry."""
    for _, file, drawing in _drawings(index, sources):
        if drawing.broken and drawing.broken.name:
            yield fault(_place(file, drawing.broken), drawing.broken.name, what=drawing.broken.value)


@rule(
    "FIG003",
    ground="open",
    zh="图里没有网页上不能有的东西",
    reason=Text(
        zh="绘图软件存的SVG里有脚本、外部资源、滤镜、嵌入的图片等，页面上不能有，制作时去掉；图因此可能与原来不同，请看一看。"
        "软件自己的记录（sodipodi、metadata）去掉时不提示，style改写成属性。",
        en="An SVG as programs save it may hold scripts, outside addresses, filters or pictures. A page takes none of "
        "them, so they are left out, and the drawing may look otherwise: have a look. A program's own notes (sodipodi, "
        "metadata) are left out without a word, and styles become attributes.",
    ),
    example=Example(
        bad='<rect onclick="alert(1)" width="10" height="10"/>',
        good='<rect width="10" height="10"/>',
    ),
)
def left_out(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep out of a drawing what a page cannot have."""
    for _, file, drawing in _drawings(index, sources):
        for mark in drawing.left_out:
            yield fault(_place(file, mark), mark.name, what=mark.value)


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
        for mark in drawing.marks:
            known = keys if mark.name == "data-label" else index.clauses
            like = get_close_matches(mark.name, OWN_ATTRIBUTES, n=1, cutoff=_NEAR)
            if mark.name in OWN_ATTRIBUTES and mark.value not in known:
                yield unknown(_place(file, mark), "label" if known is keys else "clause", mark.value, known)
            elif mark.name not in OWN_ATTRIBUTES and like:
                yield fault(_place(file, mark), "svg-attribute", name=mark.name, near=like[0])
    for figure in index.standard.figures:
        drawings = [sources.figures[name] for name in figure.files_at.values() if name in sources.figures]
        drawn = {mark.value for drawing in drawings for mark in drawing.marks if mark.name == "data-label"}
        for number, label in enumerate(figure.labels):
            misspelt = get_close_matches(label.key, drawn - {label.key for label in figure.labels}, n=1, cutoff=_NEAR)
            whole = drawings and not any(drawing.broken for drawing in drawings)
            if label.key not in drawn and whole and not misspelt:
                yield fault(sources.at(figure.id, "labels", number, "key"), "label-undrawn", name=label.key)


@rule(
    "FIG007",
    ground="open",
    zh="图里的词有两种语言",
    reason=Text(
        zh="直接写在图里的词只有一种语言，另一种语言的读者看到的还是它。标准原来的图可以不改；要译的，写成labels。"
        "图题没有译文的图不作提示。",
        en="A word that is written in the drawing stands in one language, and readers of the other see it as it is. A "
        "drawing of the standard's own may stay as it is; for a translation write the words as labels. Nothing is told "
        "of a figure whose title is not translated.",
    ),
    example=Example(
        bad="<text>需求</text>",
        good='<text data-label="needs"/>   <!-- labels: [{key: needs, text: {zh: 需求, en: Needs}}] -->',
    ),
)
def words_in_both(index: Index, sources: Sources) -> Iterator[Fault]:
    """Give the words of a drawing in both languages, where its figure is translated."""
    for figure, file, drawing in _drawings(index, sources):
        if drawing.words and figure.caption.zh and figure.caption.en:
            first = drawing.words[0]
            yield fault(_place(file, first), "svg-word", word=first.value[:20], count=len(drawing.words))


@rule(
    "FIG008",
    ground="open",
    zh="图的文件名说的就是它的内容",
    reason=Text(
        zh="图按内容显示；名称不符的文件，别的软件打不开，下一个编者也看不懂。",
        en="A drawing is shown as what it is; a file that is named for something else opens in no other program, and "
        "misleads the next editor.",
    ),
    example=Example(
        bad="file: figures/figure-1.svg   # a PNG picture",
        good="file: figures/figure-1.png",
    ),
)
def named_for_what_it_is(index: Index, sources: Sources) -> Iterator[Fault]:
    """Name the file of a drawing for what it holds."""
    for _, file, drawing in _drawings(index, sources):
        if not file.lower().endswith(ENDINGS[drawing.kind]) and not (drawing.broken and drawing.kind == "svg"):
            better = f"{file.rpartition('/')[2].rpartition('.')[0]}{ENDINGS[drawing.kind][0]}"
            yield fault(Location(file), "figure-named", kind=drawing.kind.upper(), better=better)


@rule(
    "FIG009",
    ground="open",
    zh="窄屏的图与原图说的一样，手机上看得全",
    reason=Text(
        zh="手机上显示的是窄屏的图；它少了什么，或者比屏幕宽，手机上的读者就看不到。",
        en="A phone shows the narrow drawing; what that lacks, or has beyond the screen, its readers do not see.",
    ),
    example=Example(
        bad='<svg viewBox="0 0 640 480">   <!-- narrow: figures/figure-1-narrow.svg -->',
        good='<svg viewBox="0 0 358 640">   <!-- narrow: figures/figure-1-narrow.svg -->',
    ),
)
def narrow(index: Index, sources: Sources) -> Iterator[Fault]:
    """Draw for phones in SVG, no wider than they are, with all clauses of the drawing that it stands for."""
    for figure in index.standard.figures:
        drawing = sources.figures.get(figure.narrow)
        if not drawing or drawing.broken:
            continue
        where = sources.at(figure.id, "narrow")
        if not drawing.svg or not figure.file:
            yield fault(where, "narrow-alone" if drawing.svg else "narrow-picture")
        elif drawing.width > NARROW:
            yield fault(Location(f"{sources.folder}/{figure.narrow}"), "narrow-wide", width=drawing.width, most=NARROW)
        elif figure.file in sources.figures:
            for clause in sorted(_clauses(sources.figures[figure.file]) - _clauses(drawing)):
                yield fault(Location(f"{sources.folder}/{figure.narrow}"), "narrow-lacks", name=clause)


def _clauses(drawing: Drawing) -> set[str]:
    return {mark.value for mark in drawing.marks if mark.name in CLAUSE_ATTRIBUTES}


@rule(
    "FIG006",
    ground="open",
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
    """Give each id that is linked to inside a drawing to one element, and link to those ids only."""
    for _, file, drawing in _drawings(index, sources):
        for mark in drawing.astray:
            yield fault(_place(file, mark), mark.name, id=shortened(mark.value))


@rule(
    "FIG005",
    ground="open",
    zh="每个图的文件都有图用到它",
    reason=Text(
        zh="没有图写明的文件不会出现在任何页面上，多半是图的file写错了，或者图忘了写。",
        en="A drawing that no figure names is on no page; mostly the figure was forgotten, or its file is misspelt.",
    ),
    example=Example(
        bad="figures/figure-2.svg   # and no figure names it",
        good="figures:\n  - {id: figure-2, file: figures/figure-2.svg, …}",
    ),
)
def shown(index: Index, sources: Sources) -> Iterator[Fault]:
    """Show each drawing in a figure."""
    named = {name for figure in index.standard.figures for name in figure.files_at.values()}
    missing = named - sources.figures.keys()
    for file in sorted(sources.figures.keys() - named):
        if get_close_matches(file, missing, n=1):
            continue  # told there as what was meant
        yield fault(Location(f"{sources.folder}/{file}"), "figure-unnamed")
