"""Editions of the standard in `data/standard.json`, and what is known of them."""

from typing import Literal

from generator.model import Confidence, EditionStatus, EditorialNoteKind, SeenPart, Text, entity


@entity
class EditionJson:
    """An edition of the standard."""

    id: str
    number: str
    status: EditionStatus
    year: str | None
    shown: bool
    """Whether the text here is that of this edition."""
    note: Text
    confidence: Confidence
    unseen: tuple[Text, ...]
    """What of it was never seen or is unknown."""


@entity
class PublishedNumberJson:
    """A clause's number in another edition."""

    edition: str
    number: str
    title: Text | None
    confidence: Confidence
    """How sure the number is."""
    seen: tuple[SeenPart, ...]
    """What beside the number was read there."""
    note: Text | None
    """What else is known of the clause there; ours."""
    source: tuple[str, ...]
    """Where it was read, addresses or names."""


@entity
class EditorialNoteJson:
    """A note of ours."""

    id: str
    kind: EditorialNoteKind | Literal["known"]
    """A defect of the text, context, or something of the text that a check tells of and that is left as published."""
    text: Text
    rule: str | None
    """The rule that tells of it, where it is known."""
    edition: str | None
    """Id of another edition, where the note says how that one differs."""
    confidence: Confidence | None
    source: tuple[str, ...]
    """Where it was read, addresses or names."""
