r"""A draft: a document line by line, each with what the file says it is. Readers make one, one assembler reads it.

A reader says what it knows and no more. Word has styles, so its lines come with a role, a level and a counted label.
Plain text has none: its lines are `UNKNOWN`, and `generator.formats.drafted.classify` finds from their form what they
are. It does the same for a Word file without styles, so a reader need not guess.

Rules for all readers:

- Lines stand in the order in which the document prints them, one a paragraph of the source.
- `text` has no label in front: that is in `label`, as printed, or counted where the file counts: `5.1`, `a)`, `——`.
- `text` is written as in our YAML (`generator.standard.inline`): `n~1~`, `m^2^`, `$\frac{1}{2}$`, `[^a]`; what
  only looks like such a mark is kept from being one by a backslash: `plain_text` does that.
- `source` has the characters of the source, as they were read: the proof counts them. It is empty for what was counted
  and stands nowhere in the file (numbers of Word's lists), and for what the reader made.
- What is left out on purpose is a line too (`RUNNING`, `CONTENTS`), so that the proof can name it.
- What could not be taken, was guessed or was mended is `Told`, with its place.
"""

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from generator.model.errors import Said
from generator.words import said


class Role(Enum):
    """What the file says that a line is."""

    UNKNOWN = "unknown"
    """It does not say; the form of the line will."""
    COVER = "cover"
    """Something of the cover. `label` says what, where the file does: a field of `CoverField`; else nothing."""
    RUNNING = "running"
    """A head or foot of a page, or its number: left out."""
    CONTENTS = "contents"
    """A line of the table of contents, its heading included: left out."""
    TITLE = "title"
    """The title of the standard, repeated at the head of the body: left out."""
    FRONT = "front"
    """The heading of a part without a number: 前言, 引言, 参考文献, 索引. `text` is the heading."""
    HEADING = "heading"
    """A chapter or clause with a title. `label` is its number (`5.1`, `A.2`), `text` the title."""
    UNTITLED = "untitled"
    """A clause without a title (无标题条). `label` is its number, `text` its first paragraph."""
    PARAGRAPH = "paragraph"
    """A paragraph 段."""
    ITEM = "item"
    """An item of a list 列项. `label` as printed: `a)`, `1)`, `——`; `level` from 1."""
    TERM = "term"
    """A term entry begins: `label` is its number, `text` its first designation, if on that line."""
    DESIGNATION = "designation"
    """Another designation of the entry, as printed: `申诉人（拒用）`, `TR`."""
    DEFINITION = "definition"
    """The definition of the entry; a second one stands behind it as a paragraph."""
    SOURCE = "source"
    """[来源：…] of an entry, its brackets included or not."""
    NOTE = "note"
    """注. `label` is its number where it has one: `1`; `text` is without 注1：."""
    EXAMPLE = "example"
    """示例, likewise."""
    WARNING = "warning"
    """警示, likewise."""
    FOOTNOTE = "footnote"
    """脚注 of the page, a table or a figure. `label` is its mark: `a`."""
    TABLE_CAPTION = "table caption"
    """表题. `label` is the number: `1`, `A.1`; `text` the title."""
    FIGURE_CAPTION = "figure caption"
    """图题, likewise."""
    UNIT = "unit"
    """单位为…, above a table or a figure."""
    TABLE = "table"
    """A table: `rows`, of which the first `head` are its head. No text."""
    PICTURE = "picture"
    """A drawing: `picture` names it among the draft's pictures. No text."""
    PART = "part"
    """分图题. `label` is its label: `a)`."""
    KEY = "key"
    """标引序号说明："""
    KEY_ENTRY = "key entry"
    """An entry of it. `label` is the mark: `1`."""
    FORMULA = "formula"
    """A formula: `latex`, the number without brackets in `label`; `text` is what is printed, without LaTeX."""
    WHERE = "where"
    """式中："""
    SYMBOL = "symbol"
    """An entry of it. `label` is the symbol in LaTeX: `n_1`."""
    ANNEX = "annex"
    """An annex begins: `label` is its letter; `text` its title, or nothing where that has a line of its own."""
    ANNEX_NATURE = "annex nature"
    """（规范性） or （资料性附录）, on a line of its own."""
    ANNEX_TITLE = "annex title"
    """The title of an annex, on a line of its own."""
    TRANSLATION = "translation"
    """The translation of the line before, which readers put into that line."""
    ENTRY = "entry"
    """An entry of the bibliography or of the index, with its number as printed: `[1] GB/T …`."""


CoverField = Literal[
    "kind", "number", "replaces", "title", "english", "ics", "ccs", "issued", "implemented", "issuer", "adopts"
]
"""What a line of the cover may be: kind of document, number, 代替, title, English title, ICS, CCS, dates, issuers."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a line stands in its file: a page and a line of it, a line, or a paragraph, each from 1; 0 for none."""

    page: int = 0
    line: int = 0
    paragraph: int = 0
    file: str = ""
    """Of a folder, the file of it."""

    def said(self) -> Said:
        """Return it in words."""
        if self.file:
            return Said(self.file, self.file)
        if self.paragraph:
            return said("drafted.at-paragraph", paragraph=self.paragraph)
        if self.page:
            return said("drafted.at-page", page=self.page, line=self.line)
        return said("drafted.at-line", line=self.line)


@dataclass(frozen=True, slots=True)
class Told:
    """What a person has to look at."""

    place: Place
    kind: Literal["mended", "guessed", "left"]
    """`mended`: changed, and sure; `guessed`: taken as something that it need not be; `left`: not taken."""
    said: Said


@dataclass(frozen=True, slots=True)
class DraftCell:
    """A cell of a table; one that is joined to a neighbour is a part of that."""

    text: str = ""
    """Its lines, with `\\n` between them."""
    columns: int = 1
    rows: int = 1
    translation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph of the document, or a table, a drawing, a formula."""

    role: Role = Role.UNKNOWN
    text: str = ""
    label: str = ""
    level: int = 0
    """Of an item how deep it stands, from 1; else 0."""
    place: Place = Place()
    source: str = ""
    """The characters of the source."""
    translation: str = ""
    """Its translation, where the document has one below it, line by line."""
    informative: bool = False
    """Of an annex or its nature: whether it is informative."""
    rows: tuple[tuple[DraftCell, ...], ...] = ()
    """Of a table: the cells that begin in each row."""
    head: int = 1
    picture: str = ""
    latex: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document as a reader found it."""

    lines: tuple[Line, ...]
    pictures: dict[str, bytes] = field(default_factory=dict)
    """Drawings by their file's name: `figure-1.png`."""
    told: tuple[Told, ...] = ()


_ONLY_LOOKS = re.compile(r"[~^$`*\\]|\[(?=[\^_])")


def plain_text(text: str) -> str:
    """Return the characters of a source as our YAML writes them: none of them is a mark."""
    return _ONLY_LOOKS.sub(r"\\\g<0>", text)
