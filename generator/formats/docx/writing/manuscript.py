"""What the parts of the document are written into: its paragraphs, and what they ask for beside them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from generator.formats.docx.template import looks, style_id
from generator.formats.docx.writing.numbering import Label, Numbering, read_label
from generator.formats.docx.writing.runs import paragraph, run, runs_of
from generator.formats.docx.writing.styles import MARK, TIED, tied
from generator.formats.docx.xml import element
from generator.formats.kit import Kit
from generator.model import OTHER, Language, Point, Text
from generator.model.drawing import Drawing
from generator.standard.labels import label_name
from generator.words import say

_ITEMS = {
    ("lowerLetter", 1): "字母编号列项（一级）", ("decimal", 2): "数字编号列项（二级）",
    ("decimal", 3): "编号列项（三级）",
}  # fmt: skip


class _Remark(NamedTuple):
    """How a kind of note is written."""

    numbered: str
    """Key of what stands before one that is counted."""
    alone: str
    """Style of one that is not, and of one that is."""
    counted: str


_REMARKS = {
    "note": _Remark("note_numbered", "注：", "注×："),
    "example": _Remark("example_numbered", "示例：", "示例×："),
    "warning": _Remark("warning", "警示", "警示"),
}
_FIRST_NOTE = 2
"""Id of the first footnote: before it stand the two lines that part footnotes from the text."""


@dataclass(slots=True)
class Heading:
    """A line of the contents."""

    level: int
    words: str
    anchor: str


@dataclass(slots=True)
class Manuscript:
    """The document while it is written, in one language or with the translation of each text below it."""

    kit: Kit
    language: Language
    both: bool
    drawings: dict[str, Drawing]
    pictures: dict[str, bytes]
    """The files of drawings by name, SVG or picture, with their words in the language."""
    numbering: Numbering = field(init=False)
    body: list[Element] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    footnotes: list[Element] = field(default_factory=list)
    media: dict[str, bytes] = field(default_factory=dict)
    """Pictures of the file by the name of their part."""
    drawn: int = 0
    """How many pictures there are."""
    remarked: dict[str, tuple[int, int]] = field(default_factory=dict)
    """The list of the last note or example and the number that comes next, by kind."""
    waiting: dict[str, Text] = field(default_factory=dict)
    """Footnotes of the clause that no text has asked for, by their marks."""

    def __post_init__(self) -> None:
        """Make the lists to which styles are tied."""
        self.numbering = Numbering(self.language, tied())

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages of the document, its own first."""
        return (self.language, OTHER[self.language]) if self.both else (self.language,)

    @property
    def between(self) -> str:
        """Return what stands between provisions in English: as a translation each has a paragraph of its own."""
        return "\n" if self.both and self.language == "zh" else " "

    def own(self, text: Text) -> str:
        """Return the words of the document."""
        return text.in_(self.language)

    def say(self, key: str, /, **values: object) -> str:
        """Return words of ours in the language of the document."""
        return say(f"word_file.{key}", self.language, **values)

    def translation(self, text: Text) -> str:
        """Return the translation that stands below the words."""
        words: str = getattr(text, OTHER[self.language])
        return words if self.both and getattr(text, self.language) else ""

    def put(self, style: str, content: Iterable[Element], *look: Element) -> Element:
        """Write a paragraph in a style of the template."""
        made = paragraph(style_id(style), content, *look)
        self.body.append(made)
        return made

    def text(self, style: str, text: Text, *look: Element, before: Iterable[Element] = ()) -> None:
        """Write a text, and its translation below it."""
        self.body += self.lines(style, text, *look, before=before)

    def lines(self, style: str, text: Text, *look: Element, before: Iterable[Element] = ()) -> list[Element]:
        """Return a text as a paragraph, with its translation as another one."""
        made = [paragraph(style_id(style), [*before, *self.runs(self.own(text))], *look)]
        below = self.translation(text)
        lines = below.split("\n") if below else []
        return [*made, *(paragraph(style_id("译文"), self.runs(line), *_like(style)) for line in lines)]

    def runs(self, words: str) -> list[Element]:
        """Return the runs of words; the first mark of a footnote of the clause brings the footnote."""
        return runs_of(words, self._noted)

    def _noted(self, mark: str) -> Element | None:
        if mark not in self.waiting:
            return None
        number = str(len(self.footnotes) + _FIRST_NOTE)
        words = self.waiting.pop(mark)
        content = [run(mark, element("rStyle", val=MARK)), run(" "), *runs_of(self.own(words))]
        below = self.translation(words)
        notes = [paragraph(style_id("脚注"), content)]
        notes += [paragraph(style_id("译文"), runs_of(below))] if below else []
        self.footnotes.append(element("footnote", *notes, id=number))
        made = run(mark, element("rStyle", val=MARK))
        made.insert(1, element("footnoteReference", customMarkFollows="1", id=number))
        return made

    def items(self, entries: Iterable[tuple[str, Text, int]]) -> None:
        """Write items of a list, each with its label as printed, its words and how deep it stands, from 1."""
        counted: dict[tuple[str, str, str, int], tuple[int, int]] = {}
        """The list in use and its next number, by kind of label and depth."""
        for label, words, depth in entries:
            for deeper in [key for key in counted if key[3] > depth]:
                del counted[deeper]
            read = read_label(label)
            if not label:
                self.text("段", words)
                continue
            kind = (read.format, read.before, read.behind, depth)
            number, following = counted.get(kind, (0, -1))
            if following != read.value:
                number = self.numbering.item(read, depth)
            counted[kind] = (number, read.value + (read.format != "bullet"))
            bullet = "破折号列项" if label_name(label) == "" and label[0] in "—–" else "一级项"
            style = _ITEMS.get((read.format, depth), bullet)
            self.text(style, words, numbered(number, depth - 1))

    def entry_number(self, value: int) -> int:
        """Count the number of an entry of the bibliography, `[1]`; return its list."""
        number, following = self.remarked.get("entry", (0, 0))
        if value != following:
            number = self.numbering.item(Label("decimal", "[", "]", value), 1)
        self.remarked["entry"] = (number, value + 1)
        return number

    def points(self, points: tuple[Point, ...]) -> None:
        """Write the items of a list in a note, an example or a definition."""
        self.items(_flat(points, 1))

    def remarks(self, kind: str, notes: Iterable[tuple[str, Text]]) -> list[Element]:
        """Return notes or examples, each with its number where several of them stand there."""
        made: list[Element] = []
        for mark, text in notes:
            number, following = self.remarked.get(kind, (0, 0))
            value = int(mark) if mark.isdecimal() else 0
            remark = _REMARKS[kind]
            words = self.say(remark.numbered, number="%1") if value else self.say(kind)
            if value == 0 or value != following:
                number = self.numbering.remark(words, value)
            self.remarked[kind] = (number, value + 1)
            name = remark.counted if value else remark.alone
            made += self.lines(name, text, numbered(number, 0))
        return made


def _flat(points: tuple[Point, ...], depth: int) -> Iterable[tuple[str, Text, int]]:
    for point in points:
        yield point.label, point.text, depth
        yield from _flat(point.points, depth + 1)


def numbered(number: int, level: int) -> Element:
    """Make what says of a paragraph in which list it is counted; list 0 is none."""
    return element("numPr", element("ilvl", val=str(level)), element("numId", val=str(number)))


def _like(style: str) -> list[Element]:
    """Return how a translation is set below words in a style: titles and captions keep their place on the line."""
    if looks()[style].get("list") == "items":
        return [element("ind", left="840")]
    align = looks()[style].get("align")
    indent = [element("ind", firstLine="0")] if looks()[style].get("list") in TIED or align == "center" else []
    return [*indent, *([element("jc", val=align)] if align in ("center", "right") else [])]
