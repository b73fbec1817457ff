"""The shape of what stands beside clauses and provisions in `data/standard.json`: checklist items and links."""

from generator.model import EvidenceMethod, Text, entity
from generator.standard.attributes import Relation


@entity
class LookAtJson:
    """Where an assessor looks."""

    method: EvidenceMethod
    text: Text


@entity
class ChecklistItemJson:
    """A checklist item."""

    id: str
    question: Text
    look_at: tuple[LookAtJson, ...]
    evidence: tuple[Text, ...]


@entity
class LinkJson:
    """What another clause is to one."""

    relation: Relation
    clause: str


@entity
class LeadJson:
    """A place that a situation leads to."""

    to: str
    """Id of a clause, a provision, a term, a checklist item, a document or an edition of one."""
    why: Text | None
    """What is found there, where its name does not say it."""


@entity
class SaidJson:
    """How else people put something, by language."""

    zh: tuple[str, ...]
    en: tuple[str, ...]


@entity
class SituationJson:
    """What people come with, and where they look then; ours, not the standard's."""

    id: str
    group: Text | None
    """Heading under which it stands."""
    text: Text
    said: SaidJson
    """How else people put it."""
    leads: tuple[LeadJson, ...]
    """Where to look, the best place first."""


@entity
class WordingJson:
    """How people put what a clause, a term or a document answers; ours, not the standard's."""

    of: str
    said: SaidJson
