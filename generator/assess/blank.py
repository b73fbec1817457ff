"""A new assessment of a selection, with nothing reviewed."""

import hashlib
from collections.abc import Iterable

from generator.assess.format import NAME, VERSION, Answer, AssessedStandard, Assessment, Wording
from generator.assess.selection import chosen_items
from generator.model import Text
from generator.standard.index import Index


def blank_assessment(index: Index, scope: Iterable[str]) -> Assessment:
    """Return an assessment of a selection of clause ids in which every item is not reviewed.

    Its id is the selection's, so that the same call gives the same bytes; who opens it gives it an id of its own.
    """
    scope = tuple(scope)
    metadata = index.standard.metadata
    return Assessment(
        format=NAME,
        version=VERSION,
        standard=assessed_standard(index),
        id="blank-" + hashlib.sha256("\n".join((metadata.id, metadata.edition, *scope)).encode()).hexdigest()[:12],
        scope=scope,
        items={
            question.id: Answer(
                fingerprint=index.fingerprints[question.provision], provision=wording(index.linear[question.provision])
            )
            for question in chosen_items(index, scope)
        },
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
