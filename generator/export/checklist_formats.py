"""The forms in which checklists are given out."""

from collections.abc import Callable

from generator.assessment.blank import blank_assessment
from generator.assessment.format import written
from generator.export.checklist_csv import checklist_csv
from generator.export.checklist_html import checklist_html
from generator.export.checklist_pdf import checklist_pdf
from generator.export.checklist_xlsx import checklist_xlsx
from generator.export.kit import Kit
from generator.model import Language

Maker = Callable[[Kit, tuple[str, ...], tuple[Language, ...]], bytes]


def _checklist_json(kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> bytes:  # noqa: ARG001
    """Return a blank assessment; it is the same in every language."""
    return written(blank_assessment(kit.index, scope)).encode()


CHECKLIST_FORMATS: dict[str, Maker] = {
    "pdf": checklist_pdf,
    "xlsx": checklist_xlsx,
    "csv": checklist_csv,
    "json": _checklist_json,
    "html": checklist_html,
}
