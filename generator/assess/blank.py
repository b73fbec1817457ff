"""A new assessment of a selection, with nothing reviewed."""

from collections.abc import Iterable

from generator.assess.format import NAME, Answer, AssessedStandard, Wording
from generator.assess.hands import VERSION, AssessmentFile, Hand, Head, digest
from generator.assess.selection import chosen_items
from generator.model import Text
from generator.standard.index import Index

NOBODY = "blank"
"""Id of the hand that wrote nothing but the selection."""


def blank_assessment(index: Index, scope: Iterable[str]) -> AssessmentFile:
    """Return an assessment of a selection of clause ids in which every item is not reviewed.

    Its id is the selection's, so that the same call gives the same bytes, and what several people make of it joins.
    """
    scope = tuple(scope)
    metadata = index.standard.metadata
    items = {
        question.id: Answer(
            fingerprint=index.fingerprints[question.provision], provision=wording(index.linear[question.provision])
        )
        for question in chosen_items(index, scope)
    }
    return AssessmentFile(
        format=NAME,
        version=VERSION,
        standard=assessed_standard(index),
        id=f"blank-{digest(metadata.id, metadata.edition, *scope)}",
        hands={NOBODY: Hand(head=Head(scope=scope), items=items)},
    )


def assessed_standard(index: Index) -> AssessedStandard:
    """Return the standard shown as an assessment names it."""
    metadata = index.standard.metadata
    edition = index.edition
    return AssessedStandard(
        id=metadata.id,
        edition=metadata.edition,
        number=edition.number,
        title=wording(metadata.title),
        revised=metadata.revised,
    )


def wording(text: Text) -> Wording:
    """Return a text of the standard as an assessment keeps it."""
    return Wording(zh=text.in_("zh"), en=text.in_("en"))
