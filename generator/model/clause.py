"""Clauses: the numbered and front-matter parts of the text of the standard."""

from typing import Literal, TypeVar

from generator.model.amendment import Amended
from generator.model.attribute import Held
from generator.model.content import Block, Figure, Formula, Provision, Remark, RemarkKind, Table, provisions_in
from generator.model.text import Confidence, Text, entity

Element = Literal[
    "foreword", "introduction", "scope", "references", "terms", "symbols", "body", "annex", "bibliography", "index"
]  # fmt: skip
BACK_MATTER: frozenset[Element] = frozenset({"bibliography", "index"})
"""Elements at the end, whose entries are no provisions."""
Force = Literal["normative", "informative"]
Given = Literal["given", "not-given"]
SeenPart = Literal["title", "text"]
B = TypeVar("B", Table, Figure, Formula)


@entity
class PublishedNumber:
    """The number that a clause bears in another edition."""

    edition: str
    """Id of the edition."""
    number: str
    """The clause's number there."""
    title: Text | None = None
    """Its title there, where it is known and differs."""
    source: tuple[str, ...]
    """Ids of the sources that say so."""
    confidence: Confidence
    """How sure this is; `derived` when it follows from a sourced rule and was not itself read."""
    seen: tuple[SeenPart, ...] = ()
    """What beside its number was read there: its `title`, its `text` or a part of it."""
    note: Text | None = None
    """What else is known of the clause in that edition, how its words differ say."""


@entity
class GivenReference:
    """A document, or an entry of a list, to which the standard itself points beside its words."""

    to: str
    """What it points to, as printed: `CWE-521`, `NIST SP 800-63B`."""
    clause: str = ""
    """The place there, as printed: `5.1.1.2`."""
    document: str | None = None
    """Id of the document, where it is among ours."""


@entity
class Withdrawal:
    """What became of a clause that was withdrawn and keeps its number."""

    date: str | None = None
    """Day of the withdrawal, ISO 8601, where it is known."""
    into: tuple[str, ...] = ()
    """Ids of the clauses that took its place."""
    note: Text | None = None
    """What the standard says of it."""


@entity
class Clause:
    """章 or 条: a numbered (or front-matter) part of the standard."""

    id: str
    """Permanent id, and the address of its page: the number under which it first appeared here."""
    number: str | None = None
    """Number in the edition shown; none for the foreword."""
    label: str = ""
    """The standard's own label, shown in place of the number: `AC-2(3)`."""
    title: Text = Text()
    """Title; empty for a clause that has none (无标题条)."""
    element: Element = "body"
    """What part of the document it is (GB/T 1.1—2020, clause 8); given at the top level, subclauses inherit it."""
    annex: Force | None = None
    """Whether an annex is normative or informative; given at its top, subclauses inherit it."""
    evaluates: str | None = None
    """What an assessor evaluates here, a kind that `standard.yaml` lists; subclauses inherit it."""
    attributes: tuple[Held, ...] = ()
    """What the standard says of it beside its words, by the attributes of `standard.yaml`; subclauses inherit it."""
    related: tuple[str, ...] = ()
    """Ids of clauses to which the standard relates it; the other direction follows."""
    enhances: tuple[str, ...] = ()
    """Ids of clauses that it enhances; the other direction follows."""
    references: tuple[GivenReference, ...] = ()
    """What the standard itself points to beside its words."""
    withdrawn: Withdrawal | None = None
    """What became of it, where it is withdrawn and keeps its number."""
    amended: tuple[Amended, ...] = ()
    """What amendments changed in it, in printed order, itself first."""
    text: Given = "given"
    """Whether its words are given here; of some clauses the heading alone is known."""
    original: str = ""
    """The clause's own words, whole, one paragraph a line; empty where they are written as `content` alone."""
    content: tuple[Block, ...] = ()
    """What stands in it, in printed order."""
    published: tuple[PublishedNumber, ...] = ()
    """Its number in other editions."""

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """Return its provisions, those of lists and tables included, in printed order."""
        return tuple(provisions_in(self.content))

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return its figures."""
        return self.blocks(Figure)

    @property
    def notes(self) -> tuple[Text, ...]:
        """Return its notes."""
        return tuple(remark.text for remark in self.remarks("note"))

    @property
    def examples(self) -> tuple[Text, ...]:
        """Return its examples."""
        return tuple(remark.text for remark in self.remarks("example"))

    def remarks(self, kind: RemarkKind) -> tuple[Remark, ...]:
        """Return its remarks of a kind."""
        return tuple(block for block in self.content if isinstance(block, Remark) and block.kind == kind)

    def blocks(self, kind: type[B]) -> tuple[B, ...]:
        """Return its blocks of a kind."""
        return tuple(block for block in self.content if isinstance(block, kind))
