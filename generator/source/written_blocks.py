"""Tables, figures and formulas as editors write them."""

from typing import Literal

from generator.model import FigureLabel, Text, entity
from generator.model import ProvisionKind as Kind


@entity
class WrittenFootnote:
    """脚注: what a mark refers to."""

    mark: str
    """The mark as printed: `a`."""
    zh: str = ""
    """Chinese."""
    en: str = ""
    """English."""


@entity
class WrittenKind:
    """The type of a cell of a table, where its verb says another or none."""

    row: int
    """Row from 1, the head included."""
    column: int
    """Column from 1."""
    kind: Kind | Literal["none"]
    """Type of provision; `none` for a cell that is no provision."""


@entity
class WrittenTable:
    """表. Rows are lines, cells stand between ` | `; `<` alone joins a cell to the left, `^` to the one above.

    zh: |
      等级 | 时限[^a] | 记录
      一级 | ≤24 | 应保存五年
    """

    id: str | None = None
    """Permanent id; without it, `table-` and the number."""
    number: str = ""
    """Number: `1`, `A.1`."""
    title: Text | None = None
    """Title."""
    kinds: tuple[WrittenKind, ...] = ()
    """Types of the cells whose verb does not say it."""
    unit: Text | None = None
    """The line that names the unit of all values: 单位为小时."""
    head: int = 1
    """How many rows are the head."""
    zh: str = ""
    """Chinese rows, the head first."""
    en: str = ""
    """English rows, of the same shape."""
    notes: tuple[Text, ...] = ()
    """注: notes in the table."""
    footnotes: tuple[WrittenFootnote, ...] = ()
    """表脚注: what the marks in the cells refer to."""


@entity
class WrittenKey:
    """标引序号说明 中的一项. A plain text is enough: `- 1——受理`."""

    mark: str
    """The mark in the drawing."""
    zh: str = ""
    """Chinese."""
    en: str = ""
    """English."""


@entity
class WrittenPart:
    """分图. A plain text is enough: `- a) 受理阶段`."""

    zh: str = ""
    """Chinese title, with the label as printed."""
    en: str = ""
    """English title, with or without the label."""
    file: str = ""
    """Its own drawing; none where the drawing of the figure holds all parts."""
    description: Text | None = None
    """What its own drawing shows, for those who cannot see it."""


@entity
class WrittenFigure:
    """图: a drawing with number, title and what stands below it."""

    id: str | None = None
    """Permanent id; without it, `figure-` and the number."""
    number: Text
    """Number: `1`, `A.1`, or as printed in both languages: 图1 / Figure 1."""
    caption: Text | None = None
    """Title; none where the standard prints none."""
    file: str = ""
    """SVG, PNG or JPEG file below the standard's folder: `figures/a.svg`; none where each of its parts has its own."""
    narrow: str = ""
    """The same for phones: an SVG at most 358 wide."""
    description: Text
    """What the figure shows, for those who cannot see it."""
    note: Text | None = None
    """Where the drawing comes from."""
    unit: Text | None = None
    """The line above it that names the unit of all values: 单位为毫米."""
    labels: tuple[FigureLabel, ...] = ()
    """The words in the drawing that are not clause titles."""
    parts: tuple[WrittenPart, ...] = ()
    """分图: titles of its parts, with their labels: `- a) 受理阶段`."""
    key: tuple[WrittenKey, ...] = ()
    """标引序号说明: `- 1——受理`."""
    notes: tuple[Text, ...] = ()
    """图注: the standard's own notes below it."""
    footnotes: tuple[WrittenFootnote, ...] = ()
    """图脚注: what the marks in the drawing refer to."""


@entity
class WrittenSymbol:
    """式中 的一项. A plain text is enough: `- R——投诉处理及时率`."""

    symbol: str
    """The symbol, in LaTeX."""
    zh: str = ""
    """Chinese."""
    en: str = ""
    """English."""


@entity
class WrittenFormula:
    """公式 in LaTeX."""

    id: str | None = None
    """Permanent id; without it, `formula-` and the number."""
    number: str = ""
    """Number without brackets: `1`, `A.1`."""
    latex: str
    r"""The formula: `R = \\frac{n_1}{n} \\times 100\\%`."""
    where: tuple[WrittenSymbol, ...] = ()
    """式中: what its symbols stand for."""
