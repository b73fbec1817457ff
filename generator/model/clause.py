"""Clauses, provisions and figures: the text of the standard."""

from typing import Literal

from generator.model.text import Confidence, Text, entity

ProvisionKind = Literal["requirement", "instruction", "recommendation", "permission", "statement"]
CHECKED: frozenset[ProvisionKind] = frozenset({"requirement", "instruction"})
"""The types of provision that can be found conforming or not (GB/T 1.1—2020, 9.1)."""
Element = Literal["foreword", "introduction", "scope", "references", "terms", "body", "annex"]


@entity
class Provision:
    """条款: one thing a clause requires, instructs, recommends, permits or states."""

    id: str
    """Permanent id and anchor, the clause's id, a hyphen and a letter: `2.3-a`."""
    kind: ProvisionKind
    """The type of provision by GB/T 1.1—2020, 9.1."""
    text: Text
    """The provision's words. Concatenated, the Chinese of a clause's provisions is its `original`."""


@entity
class FigureLabel:
    """A word in a drawing."""

    key: str
    """The value of `data-label` in the SVG."""
    text: Text
    """The word."""


@entity
class Figure:
    """A figure of a clause: an SVG file whose labels and links come from here."""

    id: str
    """Permanent id and anchor: `figure-1`."""
    number: Text
    """The figure's number as printed: 图1 / Figure 1."""
    caption: Text
    """The figure's title."""
    file: str
    """SVG file below the standard's folder: `figures/a.svg`. `data-label` names a label, `data-clause` a link."""
    description: Text
    """What the figure shows, for those who cannot see it."""
    note: Text | None = None
    """Where the drawing comes from."""
    labels: tuple[FigureLabel, ...] = ()
    """The words in the drawing that are not clause titles."""


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
    title: Text
    """Title in both languages."""
    element: Element = "body"
    """What part of the document it is (GB/T 1.1—2020, clause 8); given at the top level, subclauses inherit it."""
    evaluates: str | None = None
    """What an assessor evaluates here, a kind that `standard.yaml` lists; subclauses inherit it."""
    original: str = ""
    """The clause's own Chinese words, whole, one paragraph a line."""
    provisions: tuple[Provision, ...] = ()
    """Its provisions, in order."""
    notes: tuple[Text, ...] = ()
    """注: the standard's own notes, informative."""
    examples: tuple[Text, ...] = ()
    """示例: the standard's own examples, informative."""
    figures: tuple[Figure, ...] = ()
    """Its figures."""
    published: tuple[PublishedNumber, ...] = ()
    """Its number in other editions."""
