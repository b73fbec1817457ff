"""The forms in which checklists are given out."""

from collections.abc import Callable

from generator.assess.blank import blank_assessment
from generator.assess.hands import written
from generator.formats.csv.checklist import checklist_csv
from generator.formats.html.checklist import checklist_html
from generator.formats.kit import Kit
from generator.formats.pdf.checklist import checklist_pdf
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import Language
from generator.output.worker import alone

Maker = Callable[[Kit, tuple[str, ...], tuple[Language, ...]], bytes]


def _checklist_json(kit: Kit, scope: tuple[str, ...]) -> bytes:
    """Return a blank assessment; it is the same in every language."""
    return written(blank_assessment(kit.index, scope), kit.index).encode()


CHECKLIST_FORMATS: dict[str, Maker] = {
    "pdf": alone(checklist_pdf),
    "xlsx": checklist_xlsx,
    "csv": checklist_csv,
    "json": lambda kit, scope, _: _checklist_json(kit, scope),
    "html": checklist_html,
}
