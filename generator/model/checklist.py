"""Checklist items: what an assessor asks, where to look, and what is evidence."""

from typing import Literal

from generator.model.text import Text, entity

EvidenceMethod = Literal["documents", "interviews", "observation", "test"]


@entity
class LookAt:
    """Where an assessor looks."""

    method: EvidenceMethod
    """Documents, interviews, observation or a test."""
    text: Text
    """What to look at, whom to ask, what to watch, what to try."""


@entity
class ChecklistItem:
    """检查项: a question that evidence can answer, for one provision."""

    id: str
    """Permanent id, the provision's id, a hyphen and a number: `2.3-a-1`."""
    provision: str
    """Id of the provision it asks about."""
    question: Text
    """The question."""
    look_at: tuple[LookAt, ...] = ()
    """What to look at."""
    evidence: tuple[Text, ...] = ()
    """Typical evidence."""
