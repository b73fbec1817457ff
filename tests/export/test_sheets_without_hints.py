"""Sheets of a standard whose items say nothing but their question."""

from dataclasses import replace

from generator.formats.kit import Kit
from generator.formats.made_of import MadeOf
from generator.formats.pdf.checklist import checklist_pdf
from generator.standard.index import Index
from tests.export.pdf import reader
from tests.kits import small_kit

MILLIMETRE = 72 / 25.4


def without_hints(kit: Kit, *, but: str = "") -> Kit:
    """Return the kit with items that say neither where to look nor what evidence is, but one."""
    standard = kit.index.standard
    items = [one if one.id == but else replace(one, look_at=(), evidence=()) for one in standard.checklist]
    return replace(kit, index=Index(replace(standard, checklist=tuple(items))))


def begins(pdf: bytes, word: str) -> float:
    """Return how far from the left edge a word first stands, in millimetres."""
    found: list[float] = []

    def note(text: str, matrix: list[float], _tm: list[float], *_: object) -> None:
        if word in text:
            found.append(matrix[4] / MILLIMETRE)

    for page in reader(pdf).pages:
        page.extract_text(visitor_text=note)
    return found[0]


def test_what_items_do_not_say_leaves_room_to_write() -> None:
    """Half of each sheet was empty beside a narrow place for what was observed."""
    kit = small_kit()
    scope = ("5.1.1",)
    assert begins(checklist_pdf(kit, scope, ("en",)), "Observed") > 100
    assert begins(checklist_pdf(without_hints(kit), scope, ("en",)), "Observed") < 65


def test_a_first_hint_anywhere_changes_every_sheet() -> None:
    """All sheets of a standard look alike, so none is taken from the build before."""
    kit = small_kit()
    last = kit.index.standard.checklist[-1].id
    scope = (kit.index.standard.clauses[0].id,)
    assert MadeOf(without_hints(kit)).selection(scope) != MadeOf(without_hints(kit, but=last)).selection(scope)
