"""What stands in a paragraph: letters with their look, formulas, pictures, marks of footnotes, text boxes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple
from xml.etree.ElementTree import Element

from generator.formats.docx.reading.fields import Fields
from generator.formats.docx.reading.latex import read_math, text_of
from generator.formats.docx.reading.styles import Styles, value
from generator.formats.docx.reading.symbols import symbol
from generator.formats.docx.xml import MC, M, V, W, name
from generator.formats.drafted.draft import plain_text
from generator.model.errors import Said
from generator.words import said

Changes = Literal["accept", "refuse"]
_INSIDE = frozenset(
    {"hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo", "fldSimple", "rubyBase", "ruby"}
)
_SMALL = re.compile(r"[A-Za-z0-9+\-−.()/′*αβγδΔλμσωΩ∞]{1,16}")
_STYLES = {"代码": "code", "空白": "blank", "强调": "emphasis", "脚注标记": "footnote", "来源": "source"}
_MARK = re.compile(r"\w{1,3}\)?|\*{1,3}")


class Piece(NamedTuple):
    """Letters in one style."""

    style: str
    text: str
    source: str


@dataclass(slots=True)
class Content:
    """What a paragraph holds."""

    pieces: list[Piece] = field(default_factory=list)
    pictures: list[Element] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    """Footnotes and endnotes: kind, id, mark."""
    told: list[Said] = field(default_factory=list)
    hidden: str = ""
    struck: dict[int, str] = field(default_factory=dict)
    """What is struck out, by how many characters stand before it."""
    in_contents: bool = False

    @property
    def source(self) -> str:
        """Return the characters as they stand in the file."""
        return "".join(piece.source for piece in self.pieces)

    @property
    def plain(self) -> str:
        """Return the letters without their look."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def rich(self) -> bool:
        """Tell whether anything in it has a look that is kept."""
        return any(piece.style not in {"text", "break", "source"} for piece in self.pieces)

    def strike(self, words: str) -> None:
        """Keep letters that are struck out apart."""
        before = len(self.source)
        self.struck[before] = self.struck.get(before, "") + words

    def put(self, style: str, text: str, source: str | None = None) -> None:
        """Add letters."""
        own = text if source is None else source
        last = self.pieces[-1] if self.pieces else None
        if last and last.style == style and style in {"text", "sub", "super", "code", "emphasis", "source"}:
            self.pieces[-1] = Piece(style, last.text + text, last.source + own)
        elif text or own:
            self.pieces.append(Piece(style, text, own))


class Reader:
    """Reads paragraphs; fields go on from one to the next."""

    def __init__(self, styles: Styles, changes: Changes) -> None:
        self._styles = styles
        self._changes = changes
        self.fields = Fields()
        self.changed = 0
        """How many tracked changes there were."""
        self._counted = 0

    def content(self, paragraph: Element) -> Content:
        """Return what a paragraph holds."""
        made = Content(in_contents=self.fields.in_contents)
        self._walk(paragraph, made)
        if made.hidden.strip():
            made.told.append(said("word_told.hidden", text=made.hidden.strip()))
        made.told += (said("drafted.struck", text=words.strip()) for words in made.struck.values() if words.strip())
        made.in_contents = made.in_contents or self.fields.in_contents
        return made

    def _walk(self, parent: Element, made: Content) -> None:
        for child in parent:
            space, _, tag = child.tag[1:].partition("}")
            if space == M and tag in {"oMath", "oMathPara"}:
                for one in child.iter(name("m:oMath")) if tag == "oMathPara" else (child,):
                    self._math(one, made)
            elif space == MC and tag == "AlternateContent":
                chosen = child.find(name("mc:Choice"))
                self._walk(child if chosen is None else chosen, made)
            elif space == MC and tag == "Fallback":
                self._walk(child, made)
            elif space == W:
                self._word(tag, child, made)

    def _word(self, tag: str, child: Element, made: Content) -> None:
        if tag == "r":
            self._run(child, made)
        elif tag in _INSIDE:
            self.fields.simple(child.get(name("w:instr")), made.told)
            self._walk(child, made)
        elif tag in {"ins", "moveTo", "del", "moveFrom"}:
            self.changed += 1
            if (tag in {"ins", "moveTo"}) == (self._changes == "accept"):
                self._walk(child, made)
        elif tag in {"drawing", "pict", "object"}:
            self._drawing(child, made)

    def _math(self, root: Element, made: Content) -> None:
        read = read_math(root)
        source = text_of(root)
        if not read.latex:
            return
        for unknown in read.unknown:
            made.told.append(said("word_told.math", what=unknown, text=source))
        made.put("formula", read.latex, source)

    def _run(self, run: Element, made: Content) -> None:
        look = run.find(name("w:rPr"))
        style = self._style_of(look)
        hidden = bool(self._styles.character(look, "w:vanish"))
        struck = any(self._styles.character(look, how) for how in ("w:strike", "w:dstrike"))
        custom = any(each.get(name("w:customMarkFollows")) in {"1", "true"} for each in run)
        for child in run:
            space, _, tag = child.tag[1:].partition("}")
            if space != W:
                self._walk_one(child, made)
            elif self.fields.take(tag, child, made.told):
                continue
            elif tag in _IN_RUN:
                words = "" if custom or not self.fields.shown else _IN_RUN[tag](child)
                if hidden:
                    made.hidden += words
                elif struck and words != "\n":
                    made.strike(words)
                else:
                    made.put("break" if words == "\n" else style, words)
            elif tag in {"footnoteReference", "endnoteReference"}:
                self._note(tag, child, run if custom else None, made)
            elif tag == "sym" and self.fields.shown:
                self._symbol(child, "struck" if struck else style, made)
            else:
                self._word(tag, child, made)

    def _walk_one(self, child: Element, made: Content) -> None:
        holder = Element("holder")
        holder.append(child)
        self._walk(holder, made)

    def _style_of(self, look: Element | None) -> str:
        raised = self._styles.raised(look)
        id_ = value(look, "w:rStyle")
        names = [spelt.removeprefix("标准文件_") for spelt in self._styles.names(id_)] if id_ else []
        named = next((_STYLES[each] for each in names if each in _STYLES), "text")
        if named == "text" and raised:
            return "sub" if raised == "subscript" else "super"
        return named

    def _note(self, tag: str, child: Element, marked: Element | None, made: Content) -> None:
        self._counted += 1
        mark = "".join(each.text or "" for each in marked.iter(name("w:t"))) if marked is not None else ""
        mark = mark if _MARK.fullmatch(mark) else str(self._counted)
        made.notes.append((tag.removesuffix("Reference"), child.get(name("w:id"), ""), mark))
        made.put("footnote", mark, "")

    def _symbol(self, child: Element, style: str, made: Content) -> None:
        font, code = child.get(name("w:font"), ""), child.get(name("w:char"), "")
        found = symbol(font, code)
        if not found:
            made.told.append(said("word_told.symbol", font=font, code=code))
        if style == "struck":
            made.strike(found or "\ufffd")
        else:
            made.put(style, found or "\ufffd", found)

    def _drawing(self, child: Element, made: Content) -> None:
        boxes = list(child.iter(name("w:txbxContent")))
        if boxes:
            made.boxes.append(boxes[0])
            made.told.append(said("word_told.box"))
        pictured = any(each.tag in {name("a:blip"), f"{{{V}}}imagedata"} for each in child.iter())
        if pictured:
            made.pictures.append(child)
        elif not boxes:
            made.told.append(said("word_told.drawing"))


def _break(child: Element) -> str:
    return "" if child.get(name("w:type")) in {"page", "column"} else "\n"


_IN_RUN: dict[str, Callable[[Element], str]] = {
    "t": lambda child: child.text or "",
    "delText": lambda child: child.text or "",
    "tab": lambda _: "\t",
    "ptab": lambda _: "\t",
    "br": _break,
    "cr": lambda _: "\n",
    "noBreakHyphen": lambda _: "-",
    "softHyphen": lambda _: "",
}
"""The letters that an element of a run stands for."""


def written(pieces: list[Piece], told: list[Said]) -> str:
    """Return pieces as our YAML writes them; told is what of their look is not kept."""
    made = ""
    for piece in pieces:
        words = piece.text.replace("\t", " ")
        if piece.style == "formula" and "$" not in words:
            made += (" " if re.search(r"[0-9A-Za-z$]$", made) else "") + f"${words}$"
        elif piece.style in {"sub", "super"} and _SMALL.fullmatch(words):
            sign = "~" if piece.style == "sub" else "^"
            made += f"{sign}{words}{sign}"
        elif piece.style == "footnote":
            made += f"[^{words}]" if _MARK.fullmatch(words) else plain_text(words)
        elif piece.style == "code" and "`" not in words:
            made += f"`{words}`"
        elif piece.style == "emphasis" and words.strip() == words and "*" not in words:
            made += f"*{words}*"
        elif piece.style == "blank" and re.fullmatch(r"\[[^\[\]\n]+\]", words):
            made += f"[_{words[1:-1]}_]"
        else:
            if piece.style in {"sub", "super"} and words.strip():
                told.append(said("word_told.raised", text=words))
            made += plain_text(words)
    return made
