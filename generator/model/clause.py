"""Clauses: the numbered and front-matter parts of the text of the standard."""

from typing import Literal, TypeVar

from generator.model.content import Block, Figure, Formula, Provision, Remark, RemarkKind, Table, provisions_in
from generator.model.text import Confidence, Text, entity

Element = Literal[
    "foreword", "introduction", "scope", "references", "terms", "symbols", "body", "annex", "bibliography", "index"
]  # fmt: skip
Force = Literal["normative", "informative"]
Given = Literal["given", "not-given"]
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
    note: Text | None = None
    """What else is known of the clause in that edition."""


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
        return self.remarks("note")

    @property
    def examples(self) -> tuple[Text, ...]:
        """Return its examples."""
        return self.remarks("example")

    def remarks(self, kind: RemarkKind) -> tuple[Text, ...]:
        """Return the texts of its remarks of a kind."""
        return tuple(block.text for block in self.content if isinstance(block, Remark) and block.kind == kind)

    def blocks(self, kind: type[B]) -> tuple[B, ...]:
        """Return its blocks of a kind."""
        return tuple(block for block in self.content if isinstance(block, kind))
