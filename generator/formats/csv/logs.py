"""The site-visit issues of an assessment, or one of its logs, as CSV, a record a row.

`overrides/src/assess/log_csv.js` writes the same on the page.
"""

from typing import Literal

from generator.assess.format import Assessment
from generator.assess.records import KINDS, standing
from generator.formats.csv.cells import table_csv
from generator.model import Language
from generator.words import both, words

Log = Literal["issues", "documents", "interviews", "samples"]
WORDS = words("shared", "nonconformity", "records")


def log_csv(assessment: Assessment, log: Log, languages: tuple[Language, ...]) -> bytes:
    """Return the records that were not taken away, in the order of their numbers."""
    fields = KINDS[log].fields
    values = ((getattr(record, key) for key in fields) for record in standing(getattr(assessment, log)))
    rows = ([value if isinstance(value, str) else " ".join(value) for value in row] for row in values)
    return table_csv((both(WORDS[word], languages) for word in fields.values()), rows)
