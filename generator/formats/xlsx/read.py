"""A filled workbook to an `Assessment`: found by its hidden row and column, and nothing passed over in silence.

`overrides/src/assess/workbook.js` reads the same workbooks to the same result; `tests/parity/` compares the two.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.assess.blank import wording
from generator.assess.format import (
    EVIDENCE,
    HIGHEST_SCORE,
    NAME,
    VERSION,
    VISIT,
    Answer,
    Assessment,
    EvidenceFound,
    has_content,
    has_words,
)
from generator.assess.json_text import RefusedError
from generator.assess.messages import problems, shown
from generator.assess.reading import Reading, examined
from generator.assess.scores import scoring_method
from generator.assess.selection import chosen_items
from generator.assess.shape import shape_faults
from generator.formats.xlsx.cells import Cell, SheetCells, cells_of, column_name, workbook_cells
from generator.formats.xlsx.fields import Notes, clean, visit_of, words_typed
from generator.formats.xlsx.layout import (
    ABOUT_SHEET,
    ANSWERS,
    HEAD_WITHIN,
    KEY,
    OWN_SHEETS,
    SCORE_COLUMN,
    SCORE_KEY,
    SHOWN_KEY,
    VISIT_WITHIN,
    ItemKey,
    finding_spellings,
    grade_spellings,
    item_key,
    known_findings,
    one_spaced,
    plain,
)
from generator.formats.xlsx.numbers import whole
from generator.model.config import SiteConfig
from generator.source.validation import adapter
from generator.standard.index import Index

_MOST_NAMED = 8
"""Cells that a message names."""


def read_workbook(raw: bytes, index: Index, config: SiteConfig, moment: str, file: str = "checklist.xlsx") -> Reading:
    """Read a workbook; `moment` is when its answers count as changed, in UTC: `2026-11-23T09:15:00Z`."""
    notes = Notes(index, config, moment)
    try:
        sheets = workbook_cells(raw)
        notes.about = _about(sheets)
    except RefusedError as refusal:
        return Reading(None, problems([refusal.told], file))
    value = _assessment(sheets, hashlib.sha256(raw).hexdigest()[:12], notes)
    faults = shape_faults(value)
    if faults:
        return Reading(None, problems((*notes.told, *faults), file))
    assessment = adapter(Assessment).validate_python(value)
    return examined(assessment, index, config, file, tuple(notes.told))


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


def _assessment(sheets: list[SheetCells], digest: str, notes: Notes) -> dict[str, Any]:
    """Return the assessment that a workbook holds, as the value that a file would hold."""
    about, index, moment = notes.about, notes.index, notes.moment
    visit = visit_of(sheets, notes)
    answers = dict(_answers(sheets, notes))
    order = {question.id: position for position, question in enumerate(index.standard.checklist)}
    ids = sorted(answers, key=lambda id_: order.get(id_, len(order)))
    title = index.standard.metadata.title
    return {
        "format": NAME,
        "version": VERSION,
        "standard": {
            "id": about.get("standard", ""),
            "edition": about.get("edition", ""),
            "number": about.get("number", ""),
            "title": {"zh": title.zh, "en": title.en},
            "revised": about.get("revised", ""),
        },
        "id": f"xlsx-{digest}",
        **visit,
        "scope": _scope(notes),
        "items": {id_: adapter(Answer).dump_python(answers[id_], mode="json") for id_ in ids},
        "scores": _scores(sheets, notes),
        "created": moment,
        "changed": moment,
    }


def _scope(notes: Notes) -> list[str]:
    return [id_ for id_ in one_spaced(notes.about.get("scope", "")).split(" ") if id_]


def _answers(sheets: list[SheetCells], notes: Notes) -> Iterator[tuple[str, Answer]]:
    for sheet in sheets:
        columns, head = _columns(sheet)
        _tell_beside(sheet, notes)
        if not columns:
            _tell_unread(sheet, notes)
            continue
        lacking = [key for key in (*ANSWERS, KEY) if key not in columns]
        if lacking:
            notes.tell("no-columns", sheet.name, ", ".join(lacking))
            continue
        _tell_own_cells(sheet, columns, head, notes)
        for row in sorted(row for row in sheet.rows if row > head):
            found = _row(sheet, row, columns, notes)
            if found:
                yield found
    if not notes.seen:
        notes.tell("no-rows")
    gone = [question.id for question in chosen_items(notes.index, _scope(notes)) if question.id not in notes.seen]
    if notes.seen and gone:
        notes.tell("rows-gone", ", ".join(gone))


def _row(sheet: SheetCells, row: int, columns: dict[str, int], notes: Notes) -> tuple[str, Answer] | None:
    """Return the answer in a row; none for a row without an item, which is an error when words stand in it."""
    place = f"{sheet.name}!A{row}"
    typed = {
        key: words_typed(sheet.cell(row, columns[key]), f"{sheet.name}!{column_name(columns[key])}{row}", notes)
        for key in ANSWERS
    }
    key = item_key(sheet.cell(row, columns[KEY]).words)
    if key is None:
        if any(typed.values()):
            notes.tell("row-without-item", place)
        return None
    if key.id in notes.seen:
        notes.tell("row-twice", place, key.id, notes.seen[key.id])
        return None
    notes.seen[key.id] = place
    if key.edition != notes.about.get("edition"):
        notes.tell("row-of-edition", place, key.edition)
        return None
    id_shown = one_spaced(sheet.cell(row, columns[SHOWN_KEY]).words) if SHOWN_KEY in columns else key.id
    if id_shown != key.id:
        notes.tell("row-sorted", place, shown(id_shown), key.id)
    return key.id, _answer(key, typed, place, notes)


def _columns(sheet: SheetCells) -> tuple[dict[str, int], int]:
    """Return the columns by key, and the number of the row that names them; nothing for another sheet."""
    for number in sorted(sheet.rows):
        if number > HEAD_WITHIN:
            break
        keys = {cell.words: column for column, cell in sorted(sheet.rows[number].items(), reverse=True)}
        if sum(key in keys for key in (*ANSWERS, KEY)) > len(ANSWERS) // 2:
            return keys, number
    return {}, 0


def _tell_beside(sheet: SheetCells, notes: Notes) -> None:
    """Tell of what a person put over the cells."""
    if sheet.has_comments:
        notes.tell("comments", sheet.name)
    if sheet.has_pictures and sheet.name not in OWN_SHEETS:
        notes.tell("pictures", sheet.name)


def _tell_unread(sheet: SheetCells, notes: Notes) -> None:
    """Tell of a sheet that cannot be read, or that a person added: what stands there is nowhere else."""
    if any(item_key(cell.words) for _, _, cell in cells_of(sheet.rows)):
        notes.tell("no-key-row", sheet.name)
    elif (
        sheet.name not in (ABOUT_SHEET, *OWN_SHEETS) and sheet.rows and not _is_cover(sheet) and not _has_scores(sheet)
    ):
        notes.tell("own-sheet", sheet.name)


def _is_cover(sheet: SheetCells) -> bool:
    return any(row <= VISIT_WITHIN and sheet.cell(row, 1).words in VISIT for row in sheet.rows)


def _has_scores(sheet: SheetCells) -> bool:
    return any(sheet.cell(row, SCORE_COLUMN + 1).words.startswith(f"{SCORE_KEY}|") for row in sheet.rows)


def _tell_own_cells(sheet: SheetCells, columns: dict[str, int], head: int, notes: Notes) -> None:
    """Tell of words beside or below the form."""
    known = frozenset(columns.values())
    cells = [
        f"{column_name(column)}{row}"
        for row, column, cell in cells_of(sheet.rows)
        if row > head
        and has_words(cell.words)
        and (column not in known or (column != columns[KEY] and not sheet.cell(row, columns[KEY]).words))
        and column not in {columns[key] for key in ANSWERS}
    ]
    if cells:
        more = " …" if len(cells) > _MOST_NAMED else ""
        notes.tell("own-cells", sheet.name, ", ".join(cells[:_MOST_NAMED]) + more)


def _answer(key: ItemKey, typed: dict[str, str], place: str, notes: Notes) -> Answer:
    finding = finding_spellings(notes.config).get(plain(typed["finding"]))
    if finding is None:
        notes.tell("cell-finding", place, shown(typed["finding"]), known_findings(notes.config))
    grade = grade_spellings(notes.config).get(plain(typed["grade"]))
    if grade is None:
        notes.tell("cell-grade", place, shown(typed["grade"]))
    answer = Answer(
        fingerprint=key.fingerprint,
        finding=finding or None,
        grade=grade or None,
        reason=typed["reason"],
        evidence=EvidenceFound(**{name: typed[name] for name in EVIDENCE}),
        opportunity=typed["opportunity"],
        strength=typed["strength"],
    )
    if not has_content(answer):
        return answer
    provision = notes.provisions.get(key.id)
    unchanged = provision is not None and notes.index.fingerprints[provision.id] == key.fingerprint
    kept = wording(notes.index.linear[provision.id]) if provision and unchanged else None
    return replace(answer, changed=notes.moment, provision=kept)


def _scores(sheets: list[SheetCells], notes: Notes) -> dict[str, dict[str, int]]:
    made: dict[str, dict[str, int]] = {}
    for sheet in sheets:
        for row in sorted(sheet.rows):
            head, _, rest = sheet.cell(row, SCORE_COLUMN + 1).words.partition("|")
            clause, _, dimension = rest.partition("|")
            if head != SCORE_KEY or not rest:
                continue
            place = f"{sheet.name}!{column_name(SCORE_COLUMN)}{row}"
            words = one_spaced(clean(sheet.cell(row, SCORE_COLUMN), place, notes)).removesuffix("%").strip(" ")
            score = int(words) if re.fullmatch("[0-9]{1,3}", words) else HIGHEST_SCORE + 1
            if words and (score > HIGHEST_SCORE or not scoring_method(notes.index, notes.config, clause)):
                notes.tell("cell-score", place, shown(words))
            elif words:
                made.setdefault(clause, {})[dimension] = score
    return made
