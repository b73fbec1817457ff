"""The texts of a report that are no findings, each with its place: what ISO 19011:2018, 6.5.1, has in a report."""

from itertools import chain
from typing import Literal

Part = Literal["before", "concluded", "after"]
REPORT_TEXTS: dict[Part, tuple[str, ...]] = {
    "before": ("client", "objectives", "criteria", "team", "sampling", "opening"),
    "concluded": ("conclusion", "diverging"),
    "after": ("not_covered", "closing", "follow_up", "confidentiality", "distribution"),
}
"""Their keys by where they stand: before the summary, after it, at the end; organization, dates and scope stand with
the visit."""
KNOWN = tuple(chain.from_iterable(REPORT_TEXTS.values()))


def texts_at(part: Part, given: dict[str, str]) -> dict[str, str]:
    """Return the texts that stand at a place, in their order; those of keys that nobody knows stand at the end."""
    unknown = sorted(set(given) - set(KNOWN)) if part == "after" else []
    return {key: given[key] for key in (*REPORT_TEXTS[part], *unknown) if key in given}
