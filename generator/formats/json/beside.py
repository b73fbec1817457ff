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
