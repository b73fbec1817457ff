"""The paragraphs and tables of a Word file as lines of a draft, each with what its style says that it is."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from generator.formats.docx.reading.content import Changes, Content, Piece, Reader, written
from generator.formats.docx.reading.counting import Counting, Label
from generator.formats.docx.reading.package import Package
from generator.formats.docx.reading.pictures import Pictures
from generator.formats.docx.reading.roles import TRANSLATION, Said, in_outline, said_by
from generator.formats.docx.reading.styled import styled, trimmed
from generator.formats.docx.reading.styles import Styles, value
from generator.formats.docx.xml import W, name
from generator.formats.drafted.draft import Line, Place, Role, Told
from generator.formats.drafted.form import CHINESE, ENGLISH
from generator.model import HAN
from generator.model.errors import Said as Words
from generator.words import said

_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})
_ANNEX = re.compile(r"(?:附\s*录|Annex|Appendix)\s*[A-Z]", re.IGNORECASE)
_OF_CLAUSE = re.compile(r"(?:[A-Z]|\d{1,3})(?:\.\d{1,3}){1,6}")
_FORMULA_NUMBER = re.compile(r"[\s.…·]*[（(]\s*(?P<number>(?:[A-Z][.．])?\d+(?:[-.]\d+)?)\s*[）)]\s*")


@dataclass(slots=True)
class Lines:
    """The lines of a file, and what was told of them."""

    package: Package
    changes: Changes
    lines: list[Line] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    pictures: Pictures = field(init=False)
    styles: Styles = field(init=False)
    counting: Counting = field(init=False)
    reader: Reader = field(init=False)
    place: int = 0
    levels: dict[Place, int] = field(default_factory=dict)
    """How deep each heading stands, from 1."""
    waiting: list[Piece] = field(default_factory=list)
    """Letters of a paragraph whose end was deleted: they go on in the next."""

    def __post_init__(self) -> None:
        """Read styles and lists."""
        self.styles = Styles.read(self.package.linked("styles"))
        self.counting = Counting.read(self.package.linked("numbering"), self.styles)
        self.reader = Reader(self.styles, self.changes)
        self.pictures = Pictures(self.package)

    def tell(self, words: Words, kind: str = "left") -> None:
        """Tell of something at the paragraph that is read."""
        self.told.append(Told(Place(paragraph=self.place), "guessed" if kind == "guessed" else "left", words))

    def paragraph(self, paragraph: Element) -> list[Line]:
        """Return the lines of a paragraph: its own, its pictures, what stands in its text boxes, its footnotes."""
        look = paragraph.find(name("w:pPr"))
        content = self.reader.content(paragraph)
        content.pieces[:0], self.waiting = self.waiting, []
        if self._goes_on(look):
            self.waiting = content.pieces
            return []
        style = value(look, "w:pStyle")
        known = in_outline(said_by(self.styles.names(style)), look, self.styles.chain(style), content.plain)
        if known and known.role is Role.HEADING and known.level:
            self.levels[Place(paragraph=self.place)] = known.level
        label = self.counting.label(look, style)
        for words in content.told:
            self.tell(words)
        made = self._own(known, label, content)
        made += [*self.beside(content)]
        return made

    def _goes_on(self, look: Element | None) -> bool:
        """Tell whether the end of a paragraph is a change that is not there: then the next one goes on from it."""
        ends = look.find(name("w:rPr")) if look is not None else None
        gone = "w:del" if self.changes == "accept" else "w:ins"
        changed = ends is not None and ends.find(name(gone)) is not None
        self.reader.changed += changed
        return changed

    def _own(self, known: Said | None, label: Label | None, content: Content) -> list[Line]:
        told: list[Words] = []
        text = trimmed(written(content.pieces, told))
        for words in told:
            self.tell(words, "guessed")
        source = content.source
        line = Line(text=text, source=source, place=Place(paragraph=self.place))
        if content.in_contents or (known and known.role in {Role.CONTENTS, Role.RUNNING}):
            if known and known.name == TRANSLATION and text:
                return [replace(line, role=Role.TRANSLATION)]
            role = Role.RUNNING if known and known.role is Role.RUNNING else Role.CONTENTS
            return [replace(line, role=role)] if source.strip() else []
        formula = self._formula(known, label, content, line)
        if formula:
            return [formula]
        if not text and not (known and known.role is Role.ANNEX):
            if label and label.text:
                self.tell(said("word_told.empty", label=label.text))
            return []
        if known is None:
            return self._unstyled(label, content, line)
        return styled(known, label, content, line)

    def _unstyled(self, label: Label | None, content: Content, line: Line) -> list[Line]:
        """Return a paragraph whose style says nothing: its form will say what it is."""
        if label is not None and label.text:
            return styled(Said(_role_of(label, line.text)), label, content, line)
        if content.rich:
            return [replace(line, role=Role.PARAGRAPH)]
        return [replace(line, text=re.sub(r"\s*\n\s*", " ", content.plain).strip().replace("\t", " "))]

    def _formula(self, known: Said | None, label: Label | None, content: Content, line: Line) -> Line | None:
        """Return a paragraph that is one formula, with or without a number behind it."""
        formulas = [piece for piece in content.pieces if piece.style == "formula"]
        rest = "".join(piece.text for piece in content.pieces if piece.style != "formula")
        number = _FORMULA_NUMBER.fullmatch(rest) if rest.strip() else None
        asked = known is not None and known.role is Role.FORMULA
        if (known and known.role not in {Role.FORMULA, Role.PARAGRAPH}) or (rest.strip() and not number and not asked):
            return None
        counted = _FORMULA_NUMBER.fullmatch(label.text) if label else None
        found = number or counted
        if formulas and (number or not rest.strip()):
            latex = r" \\ ".join(piece.text for piece in formulas)
            return replace(line, role=Role.FORMULA, latex=latex, label=found["number"] if found else "", text="")
        if not asked:
            return None
        behind = re.search(rf"{_FORMULA_NUMBER.pattern}$", content.plain)
        words = content.plain[: behind.start()] if behind else content.plain
        found = behind or counted
        self.tell(said("word_told.formula", text=words.strip()), "guessed")
        return replace(line, role=Role.FORMULA, text=words.strip(), label=found["number"] if found else "")

    def beside(self, content: Content) -> Iterator[Line]:
        """Yield pictures, what stands in text boxes, and footnotes."""
        for drawing in content.pictures:
            told: list[Words] = []
            for file in self.pictures.kept(drawing, told):
                yield Line(role=Role.PICTURE, picture=file, place=Place(paragraph=self.place))
            for words in told:
                self.tell(words)
        for box in content.boxes:
            for kind, child in blocks(box):
                if kind == "p":
                    yield from self.paragraph(child)
        for kind, id_, mark in content.notes:
            yield from self._note(kind, id_, mark)

    def _note(self, kind: str, id_: str, mark: str) -> Iterator[Line]:
        root = self.package.linked(f"{kind}s")
        found = [each for each in (root if root is not None else ()) if each.get(name("w:id")) == id_]
        words: list[Words] = []
        own_words, translations = self._apart(each for note in found for each in note.iter(name("w:p")))
        parts = [self.reader.content(each) for each in own_words]
        text = trimmed(" ".join(written(part.pieces, words) for part in parts))
        below = trimmed(" ".join(written(self.reader.content(each).pieces, words) for each in translations))
        for told in (told for part in parts for told in part.told):
            self.tell(told)
        if not found or not text:
            self.tell(said("word_told.note", mark=mark))
            return
        own = re.match(rf"\[\^{re.escape(mark)}\]\s*", text)
        text = text[own.end() :] if own else text
        source = "".join(part.source for part in parts)
        place = Place(paragraph=self.place)
        yield Line(role=Role.FOOTNOTE, label=mark, text=text, source=source, place=place, translation=below)

    def _apart(self, paragraphs: Iterable[Element]) -> tuple[list[Element], list[Element]]:
        """Return the paragraphs of a footnote, those of its translation apart."""
        made: tuple[list[Element], list[Element]] = ([], [])
        for each in paragraphs:
            known = said_by(self.styles.names(value(each.find(name("w:pPr")), "w:pStyle")))
            made[known is not None and known.name == TRANSLATION].append(each)
        return made


def _role_of(label: Label, text: str) -> Role:
    """Return what a paragraph without a style is by its counted number: an annex, a clause, or an item of a list."""
    if _ANNEX.fullmatch(label.text):
        return Role.ANNEX
    if not (label.chapter or _OF_CLAUSE.fullmatch(label.text)):
        return Role.ITEM
    forms = CHINESE if re.search(f"[{HAN}]", text) else ENGLISH
    return Role.HEADING if forms.is_title(text) else Role.UNTITLED


def blocks(parent: Element, only: str = "") -> Iterator[tuple[str, Element]]:
    """Yield paragraphs, tables and what else stands in a body or a cell, out of what wraps them; or `only` one kind."""
    for child in parent:
        space, _, tag = child.tag[1:].partition("}")
        if space == W and tag in _WRAPPERS:
            yield from blocks(child, only)
        elif space == W and (not only or tag == only):
            yield tag, child


def label_before(line: Line) -> str:
    """Return the label of a line as it stands before its words in a cell."""
    return {Role.NOTE: f"注{line.label}：", Role.FOOTNOTE: f"^{line.label}^ "}.get(line.role, "")
