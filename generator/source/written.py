"""A clause as editors write it: short where it can be, and made whole by `generator.source.content`."""

from dataclasses import field

from generator.model import (
    ChangeKind,
    Element,
    Force,
    Given,
    GivenReference,
    PublishedNumber,
    Text,
    Withdrawal,
    entity,
)
from generator.model import ProvisionKind as Kind
from generator.source.written_blocks import WrittenFigure, WrittenFootnote, WrittenFormula, WrittenTable


@entity
class WrittenKnown:
    """已知, under `known:` beside any entity: a rule that is silent here and below, and why."""

    rule: str
    """Name of the rule: `TXT006`. A rule that tells of errors cannot be silenced."""
    reason: Text
    """Why it is left so; readers see it as an editorial note."""


@entity
class WrittenAmended:
    """What an amendment of `standard.yaml` changed in what it stands beside."""

    by: str
    """Id of the amendment."""
    change: ChangeKind
    """What it did: `added`, `replaced`, `deleted` or `corrected`."""
    row: int | None = None
    """Row that it changed, from 1, the head included; beside a table. With `column` one cell."""
    column: int | None = None
    """Column that it changed, from 1; beside a table."""
    was: Text | None = None
    """The earlier words."""
    note: Text | None = None
    """What else is to be said of the change."""


@entity
class WrittenProvision:
    """条款: one thing a clause requires, instructs, recommends, permits or states."""

    id: str
    """Permanent id and anchor, the clause's id, a hyphen and a letter: `2.3-a`."""
    kind: Kind
    """The type of provision by GB/T 1.1—2020, 9.1."""
    text: Text
    """The provision's words. Concatenated, the Chinese of a clause's provisions is its `original`."""
    attributes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Its own attributes, in place of those of its clause: `{level: L2}`."""
    amended: tuple[WrittenAmended, ...] = ()
    """What amendments changed here, one or a list: `{by: amd-1, change: replaced, was: …}`."""


@entity
class WrittenPiece:
    """A part of a paragraph that is a provision of its own. A plain text is enough: `- 组织应公布渠道，`."""

    zh: str = ""
    """Chinese."""
    en: str = ""
    """English."""
    id: str | None = None
    """Permanent id; without it, one is made of the clause's id and the label or a letter."""
    kind: Kind | None = None
    """Type of provision; without it, what its verb says (应, 宜, 可), or that of its lead-in."""
    attributes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Its own attributes, in place of those of its clause: `{level: L2}`."""
    amended: tuple[WrittenAmended, ...] = ()
    """What amendments changed here, one or a list: `{by: amd-1, change: replaced, was: …}`."""


@entity
class WrittenItem:
    """列项中的一项, its label in front as printed: `- a) 投诉的等级；`. Below it, `list:` is nested."""

    zh: str = ""
    """Chinese, with the label as printed: `a) 投诉的等级；`."""
    en: str = ""
    """English, with or without the label."""
    id: str | None = None
    """Permanent id; without it, one is made of the clause's id and the label."""
    kind: Kind | None = None
    """Type of provision; without it, what its verb says, or that of its lead-in."""
    attributes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Its own attributes, in place of those of its clause: `{level: L2}`."""
    amended: tuple[WrittenAmended, ...] = ()
    """What amendments changed here, one or a list: `{by: amd-1, change: replaced, was: …}`."""
    cut: tuple[WrittenPiece, ...] = ()
    """The parts of an item that holds several provisions."""
    list: tuple["WrittenItem", ...] = ()
    """The items below it."""


@entity
class WrittenPoint:
    """列项中的一项 inside a note, an example or a definition, its label in front: `- ——在顾客提供的产品上所做的活动；`."""

    zh: str = ""
    """Chinese, with the label as printed."""
    en: str = ""
    """English, with or without the label."""
    list: tuple["WrittenPoint", ...] = ()
    """The items below it."""


@entity
class WrittenNote:
    """注, 示例 or a definition. A plain text is enough: `- 投诉者能是顾客。`; `list:` holds what it leads in."""

    zh: str = ""
    """Chinese."""
    en: str = ""
    """English."""
    list: tuple[WrittenPoint, ...] = ()
    """列项: the items that its words lead in."""
    amended: tuple[WrittenAmended, ...] = ()
    """What amendments changed here, one or a list: `{by: amd-1, change: replaced, was: …}`."""


@entity
class WrittenBlock:
    """What stands in a clause: a paragraph, or one of `cut`, `list`, `table`, `figure`, `formula`, `note`, ….

    A plain text is a paragraph: `- 组织应公布投诉的渠道。`. With a translation: `- {zh: …, en: …}`.
    """

    zh: str = ""
    """Chinese of a paragraph."""
    en: str = ""
    """English of a paragraph."""
    id: str | None = None
    """Permanent id of the paragraph's provision; without it, one is made of the clause's id and a letter."""
    kind: Kind | None = None
    """Type of provision; without it, what its verb says: 应, 宜, 可; else a statement."""
    attributes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Its own attributes, in place of those of its clause: `{level: L2}`."""
    amended: tuple[WrittenAmended, ...] = ()
    """What amendments changed here, one or a list: `{by: amd-1, change: replaced, was: …}`."""
    cut: tuple[WrittenPiece, ...] = ()
    """The parts of a paragraph that holds several provisions."""
    list: tuple[WrittenItem, ...] = ()
    """列项: the items of a list, each with its label in front as printed: `- a) …`, `- ——…`."""
    table: WrittenTable | None = None
    """表."""
    figure: WrittenFigure | None = None
    """图, drawn here."""
    formula: WrittenFormula | None = None
    """公式."""
    note: tuple[WrittenNote, ...] = ()
    """注, one or a list; 注1, 注2 are counted."""
    example: tuple[WrittenNote, ...] = ()
    """示例, one or a list."""
    warning: tuple[WrittenNote, ...] = ()
    """警示, one or a list."""
    footnote: tuple[WrittenFootnote, ...] = ()
    """脚注, one or a list: mark and words."""


@entity
class WrittenClause:
    """章 or 条: a numbered (or front-matter) part of the standard."""

    id: str = ""
    """Permanent id, and the address of its page: the number under which it first appeared here; without it `number`."""
    number: str | None = None
    """Number in the edition shown; none for the foreword."""
    label: str = ""
    """The standard's own label, shown in place of the number: `AC-2(3)`."""
    title: Text | None = None
    """Title; none for a clause without one (无标题条)."""
    element: Element | None = None
    """What part of the document it is (GB/T 1.1—2020, clause 8); given at the top level, subclauses inherit it.

    Without it `annex` for a number that is one letter, what a title that GB/T 1.1 fixes says (范围, 参考文献), else `body`.
    """
    annex: Force | None = None
    """Whether an annex is normative or informative; given at its top, subclauses inherit it."""
    evaluates: str | None = None
    """What an assessor evaluates here, a kind that `standard.yaml` lists; subclauses inherit it."""
    kind: Kind | None = None
    """Type of all its provisions that do not say their own; subclauses inherit it."""
    attributes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Its attributes by key, one value or a list: `{level: [L1, L2]}`; subclauses and provisions inherit it."""
    related: tuple[str, ...] = ()
    """Ids of clauses to which the standard relates it; the other direction follows."""
    enhances: tuple[str, ...] = ()
    """Ids of clauses that it enhances; the other direction follows."""
    references: tuple[GivenReference, ...] = ()
    """What the standard itself points to beside its words; a plain text is enough: `[CWE-521]`."""
    withdrawn: Withdrawal | None = None
    """What became of it, where it is withdrawn and keeps its number; `{}` where nothing else is known."""
    amended: tuple[WrittenAmended, ...] = ()
    """What amendments changed here, one or a list: `{by: amd-1, change: replaced, was: …}`."""
    text: Given = "given"
    """`not-given` where the heading is known and the text is not."""
    content: tuple[WrittenBlock, ...] = ()
    """What stands in it, in printed order."""
    original: str = ""
    """The clause's own Chinese words, whole, one paragraph a line; beside `content` a proof that nothing was lost."""
    provisions: tuple[WrittenProvision, ...] = ()
    """Its provisions, in order, where there is no `content`."""
    notes: tuple[WrittenNote, ...] = ()
    """注: the standard's own notes, where there is no `content`."""
    examples: tuple[WrittenNote, ...] = ()
    """示例: the standard's own examples, where there is no `content`."""
    figures: tuple[WrittenFigure, ...] = ()
    """Its figures, where there is no `content`."""
    published: tuple[PublishedNumber, ...] = ()
    """Its number in other editions."""
