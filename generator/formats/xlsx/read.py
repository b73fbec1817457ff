"""A filled workbook to an `AssessmentFile`: found by its hidden row and column, and nothing passed over in silence.

`overrides/src/assess/workbook.js` reads the same workbooks to the same result; `tests/parity/` compares the two.
"""

import re
from dataclasses import replace
from typing import Any

from generator.assess.fields import HIGHEST_SCORE, one_spaced
from generator.assess.format import NAME
from generator.assess.hands import VERSION as FILE_VERSION
from generator.assess.hands import AssessmentFile, digest, plain_name, shape
from generator.assess.json_text import RefusedError
from generator.assess.kinds import refuse_other
from generator.assess.messages import problems, whole_words
from generator.assess.reading import Reading, examined
from generator.assess.scores import scoring_method
from generator.assess.selection import chosen_items
from generator.assess.shape import shape_faults
from generator.formats.xlsx.assigned import assigned_in
from generator.formats.xlsx.before import Before
from generator.formats.xlsx.cells import Cell, SheetCells, workbook_cells
from generator.formats.xlsx.fields import Notes, clean, place_of, visit_of
from generator.formats.xlsx.layout import ABOUT_SHEET, SCORE_COLUMN, SCORE_KEY, VERSION
from generator.formats.xlsx.left import tell_left
from generator.formats.xlsx.modified import modified
from generator.formats.xlsx.numbers import whole
from generator.formats.xlsx.rows import answers_of, forms_in
from generator.model.config import SiteConfig
from generator.source.validation import adapter
from generator.standard.index import Index

UNNAMED = "w-"
"""What the id of an evaluation begins with that was made of what its workbook says."""


def read_workbook(  # noqa: PLR0913 - a file, what it is read beside, what it is read for
    raw: bytes,
    index: Index,
    config: SiteConfig,
    moment: str,
    file: str = "checklist.xlsx",
    *,
    former: bool = False,
) -> Reading:
    """Read a workbook; its answers count as changed when it was last saved, or at `moment`: `2026-11-23T09:15:00Z`.

    A `former` one is only looked at beside another assessment, and may be of another edition.
    """
    notes = Notes(index, config, moment)
    try:
        refuse_other(raw)
        sheets = workbook_cells(raw)
        notes.about = _about(sheets)
        notes.moment = modified(raw, moment)
    except RefusedError as refusal:
        return Reading(None, problems([refusal.told], file))
    value = _file(sheets, raw, notes)
    faults = shape_faults(value, shape())
    if faults:
        return Reading(None, problems((*notes.told, *faults), file))
    made = adapter(AssessmentFile).validate_python(value)
    reading = examined(made, index, config, file, tuple(notes.told), former=former)
    return replace(reading, unclear=tuple(notes.unclear) if reading.file else ())


def _about(sheets: list[SheetCells]) -> dict[str, str]:
    sheet = next((sheet for sheet in sheets if sheet.name == ABOUT_SHEET), SheetCells(ABOUT_SHEET))
    about = {row.get(1, Cell("")).words: row.get(2, Cell("")).words for row in sheet.rows.values()}
    if about.get("format") != NAME:
        raise RefusedError("no-about-sheet", ABOUT_SHEET)
    version = about.get("version", "")
    if version != str(VERSION):
        newer = whole(version) is not None
        raise RefusedError("newer", version, str(VERSION)) if newer else RefusedError("version", str(VERSION))
    return about


def _file(sheets: list[SheetCells], raw: bytes, notes: Notes) -> dict[str, Any]:
    """Return the assessment that a workbook holds, as the value that a file would hold."""
    about, index, moment = notes.about, notes.index, notes.moment
    visit = visit_of(sheets, notes)
    forms = forms_in(sheets, notes)
    answers = answers_of(forms, notes)
    scores = _scores(sheets, notes)
    assigned = assigned_in(sheets, notes)
    tell_left(sheets, forms, notes)
    if not answers:
        notes.tell("no-rows")
    gone = [question.id for question in chosen_items(index, _scope(notes)) if question.id not in answers]
    if answers and gone and about.get("edition") == index.standard.metadata.edition:
        notes.tell("rows-gone", ", ".join(gone))
    standard, edition = about.get("standard", ""), about.get("edition", "")
    before = Before(notes, visit, raw)
    hands = before.assigned(assigned)
    hand = {
        **hands.get(before.hand, {}),
        **before.head(_scope(notes)),
        "items": before.items(answers, forms),
        "scores": before.scores(scores),
    }
    title = index.standard.metadata.title
    return {
        "format": NAME,
        "version": FILE_VERSION,
        "standard": {
            "id": standard,
            "edition": edition,
            "number": about.get("number", ""),
            "title": {"zh": title.zh, "en": title.en},
            "revised": about.get("revised", ""),
        },
        "id": about.get("id")
        or _evaluation(standard, edition, visit, raw, notes if hand["items"] or hand["scores"] or hands else None),
        "also": one_spaced(about.get("also", "")).split(" ") if about.get("also") else [],
        "created": about.get("created") or moment,
        "hands": {**hands, before.hand: hand},
    }


def _evaluation(standard: str, edition: str, visit: dict[str, str], raw: bytes, notes: Notes | None) -> str:
    """Return the id of an evaluation that no hidden sheet names: by what is evaluated, and what it is called.

    Of two that say neither nobody knows whether they are one: each is its own, and that is told to `notes`.
    """
    named = [plain_name(visit.get(key, "")) for key in ("organization", "name")]
    if not any(named):
        if notes:
            notes.tell("unnamed")
        return f"{UNNAMED}{digest(raw)}"
    return f"{UNNAMED}{digest(standard, edition, *named)}"


def _scope(notes: Notes) -> list[str]:
    return [id_ for id_ in one_spaced(notes.about.get("scope", "")).split(" ") if id_]


def _scores(sheets: list[SheetCells], notes: Notes) -> dict[str, dict[str, int]]:
    made: dict[str, dict[str, int]] = {}
    for sheet in sheets:
        for row in sorted(sheet.rows):
            head, _, rest = sheet.cell(row, SCORE_COLUMN + 1).words.partition("|")
            clause, _, dimension = rest.partition("|")
            if head != SCORE_KEY or not rest:
                continue
            notes.taken.add((sheet.name, row, SCORE_COLUMN))
            place = place_of(sheet, row, SCORE_COLUMN)
            words = one_spaced(clean(sheet.cell(row, SCORE_COLUMN), place, notes)).removesuffix("%").strip(" ")
            score = int(words) if re.fullmatch("[0-9]{1,3}", words) else HIGHEST_SCORE + 1
            if words and (score > HIGHEST_SCORE or not scoring_method(notes.index, notes.config, clause)):
                notes.tell("cell-score", place, whole_words(words))
            elif words:
                made.setdefault(clause, {})[dimension] = score
    return made
