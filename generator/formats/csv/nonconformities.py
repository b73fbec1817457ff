"""The nonconformities of an assessment as CSV, one a row, with their state on a day.

`overrides/src/assess/nonconformity_csv.js` writes the same on the page.
"""

from generator.assess.format import Assessment, Nonconformity
from generator.assess.grading import grade_name
from generator.assess.nonconformities import repeated, state_of
from generator.assess.records import KINDS
from generator.formats.csv.cells import table_csv
from generator.formats.kit import Kit
from generator.model import Language
from generator.words import both, words

WORDS, STATES = words("shared", "nonconformity"), words("nonconformity_states")
_FIELDS = KINDS["nonconformities"].fields
_ITEMS = " "


def nonconformities_csv(kit: Kit, assessment: Assessment, languages: tuple[Language, ...], on: str) -> bytes:
    """Return all nonconformities, those withdrawn too, in the order of their numbers."""
    heads = ["nc_state", *_FIELDS.values(), "nc_repeats"]
    rows = (
        (
            both(STATES[state_of(record, on)], languages),
            *(_cell(kit, record, key, languages) for key in _FIELDS),
            _ITEMS.join(repeated(assessment.nonconformities, record)),
        )
        for record in assessment.nonconformities.values()
    )
    return table_csv((both(WORDS[head], languages) for head in heads), rows)


def _cell(kit: Kit, record: Nonconformity, key: str, languages: tuple[Language, ...]) -> str:
    if key == "grade":
        return both(grade_name(kit.config, record.grade), languages) if record.grade else ""
    if key == "items":
        return _ITEMS.join(record.items)
    value: str = getattr(record, key)
    return value
