"""A filled workbook to an `Assessment`: found by its hidden row and column, and nothing passed over in silence."""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.assess.blank import assessed_standard, wording
from generator.assess.format import (
    HIGHEST_SCORE,
    LONGEST,
    NAME,
    VERSION,
    Answer,
    AssessedStandard,
    Assessment,
    EvidenceFound,
)
from generator.assess.reading import Reading, examined, has_content
from generator.assess.scores import scoring_method
from generator.assess.selection import chosen_items
from generator.formats.xlsx.layout import (
    ABOUT_SHEET,
    ANSWERS,
    KEY,
    SCORE_KEY,
    VISIT,
    ItemKey,
    finding_named,
    grade_named,
    item_key,
)
from generator.model.config import SiteConfig
from generator.model.problem import Location, Problem, in_order
from generator.standard.index import Index
from generator.standard.translation import fingerprint
from generator.words import text

LARGEST = 20_000_000
LARGEST_UNPACKED = 200_000_000
"""Bytes; a workbook is a ZIP archive, and a few bytes of one can unpack to gigabytes."""
_SUMMARY = text("shared.summary")
_OWN_SHEETS = (ABOUT_SHEET, _SUMMARY.zh, _SUMMARY.en, f"{_SUMMARY.zh} {_SUMMARY.en}")
_LINES = ("name", "organization", "site", "assessor", "accompanied")
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,  # the archive, also a locked one
    InvalidFileException, SyntaxError, AttributeError, IndexError, KeyError, OSError, TypeError, ValueError,
)  # fmt: skip
"""What reading a damaged workbook raises; an XML parser's error is a SyntaxError."""


class _Refused(Exception):  # noqa: N818 - it never leaves this module
    """A file that is no workbook of ours: rule, message and hint."""


@dataclass(slots=True)
class _Notes:
    """What a workbook is read by, and the problems found, each with the cell that it is about."""

    file: str
    index: Index
    config: SiteConfig
    moment: str
    about: dict[str, str] = field(default_factory=dict)
    found: list[Problem] = field(default_factory=list)

    def error(self, rule: str, place: str, message: str, hint: str = "") -> None:
        self.found.append(Problem(Location(self.file), rule, f"{place}: {message}", hint))

    def warning(self, rule: str, place: str, message: str, hint: str = "") -> None:
        self.found.append(Problem(Location(self.file), rule, f"{place}: {message}", hint, severity="warning"))


def read_workbook(raw: bytes, index: Index, config: SiteConfig, moment: str, file: str = "checklist.xlsx") -> Reading:
    """Read a workbook; `moment` is when its answers count as changed, in UTC: `2026-11-23T09:15:00Z`."""
    notes = _Notes(file, index, config, moment)
    try:
        book = _opened(raw)
        notes.about = _about(book)
        assessment = _assessment(book, hashlib.sha256(raw).hexdigest()[:12], notes)
    except _Refused as refusal:
        rule, message, hint = refusal.args
        return Reading(None, (Problem(Location(file), rule, message, hint),))
    problems = in_order((*notes.found, *examined(assessment, index, config, file)))
    refused = any(problem.severity == "error" for problem in problems)
    return Reading(None if refused else assessment, problems)


def _opened(raw: bytes) -> Workbook:
    if len(raw) > LARGEST:
        raise _Refused("ASM001", f"the file is larger than {LARGEST // 1_000_000} MB", "remove pictures from it")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST_UNPACKED:
                raise _Refused("ASM001", "the file unpacks to an absurd size", "export the workbook again")
        return openpyxl.load_workbook(io.BytesIO(raw))
    except _UNREADABLE as error:
        hint = "save it as .xlsx from Excel, WPS or LibreOffice"
        raise _Refused("ASM001", f"the file is no workbook that can be read: {error}", hint) from error


def _about(book: Workbook) -> dict[str, str]:
    sheet = book[ABOUT_SHEET] if ABOUT_SHEET in book.sheetnames else None
    about = {_words(row[0]): _words(row[1]) for row in sheet.iter_rows(max_col=2, values_only=True)} if sheet else {}
    if about.get("format") != NAME:
        hint = "a workbook made by `clausebook export checklist --format xlsx` has it"
        raise _Refused("ASM002", f'the hidden sheet "{ABOUT_SHEET}" that says what the workbook is is missing', hint)
    if about.get("version") != str(VERSION):
        message = f"the workbook has version {about.get('version')} of the format, and this is version {VERSION}"
        raise _Refused("ASM003", message, "read it with the Clausebook that made it")
    return about


def _assessment(book: Workbook, digest: str, notes: _Notes) -> Assessment:
    about, index, moment = notes.about, notes.index, notes.moment
    visit = _visit(book, notes)
    answers = dict(_answers(book, notes))
    order = {question.id: position for position, question in enumerate(index.standard.checklist)}
    ids = sorted(answers, key=lambda id_: order.get(id_, len(order)))
    own = assessed_standard(index)
    return Assessment(
        format=NAME,
        version=VERSION,
        standard=AssessedStandard(
            id=about.get("standard", ""), edition=about.get("edition", ""), number=about.get("number", ""),
            title=own.title, revised=about.get("revised", ""),
        ),
        id=f"xlsx-{digest}",
        **visit,
        scope=tuple(about.get("scope", "").split()),
        items={id_: answers[id_] for id_ in ids},
        scores=_scores(book, notes),
        created=moment,
        changed=moment,
    )  # fmt: skip


def _visit(book: Workbook, notes: _Notes) -> dict[str, Any]:
    """Return the fields of the cover, found by the keys before them."""
    found: dict[str, Any] = {}
    for sheet in book.worksheets:
        for row in sheet.iter_rows(max_col=3, max_row=60):
            key = _words(row[0].value)
            if key in VISIT and key not in found and sheet.title != ABOUT_SHEET:
                place = f"{sheet.title}!{row[2].coordinate}"
                found[key] = (
                    _day(row[2].value, place, notes) if key not in _LINES else _line(row[2].value, place, notes)
                )
    for key in VISIT:
        if key not in found:
            notes.warning("ASM013", "cover", f'the field "{key}" is gone; it is left empty')
    return found


def _line(value: object, place: str, notes: _Notes) -> str:
    words = " ".join(_words(value).split())
    if len(words) > 500:  # noqa: PLR2004 - `Line` of the format
        notes.error("ASM004", place, "the text is longer than 500 characters", "shorten it")
        return ""
    return words


def _day(value: object, place: str, notes: _Notes) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    words = _words(value).replace("/", "-").replace(".", "-").strip()
    if not words:
        return ""
    try:
        return datetime.strptime(words, "%Y-%m-%d").date().isoformat()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        notes.error("ASM004", place, f'"{words}" is no day', "write it as 2026-11-23")
        return ""


def _answers(book: Workbook, notes: _Notes) -> Iterator[tuple[str, Answer]]:
    seen: dict[str, str] = {}
    for sheet in book.worksheets:
        columns, head = _columns(sheet)
        if not columns:
            _tell_unread(sheet, notes)
            continue
        lacking = [key for key in (*ANSWERS, KEY) if key not in columns]
        if lacking:
            notes.error(
                "ASM013", sheet.title, f"the columns {', '.join(lacking)} are gone", "start from a new workbook"
            )
            continue
        for row in sheet.iter_rows(min_row=head + 1, max_col=max(columns.values()) + 1):
            place = f"{sheet.title}!{row[0].row}"
            cells = {key: row[columns[key]] for key in (*ANSWERS, KEY)}
            typed = {key: _typed(cells[key], f"{sheet.title}!{cells[key].coordinate}", notes) for key in ANSWERS}
            key = _key_of(_words(cells[KEY].value), typed, place, seen, notes)
            if key:
                shown = _words(row[columns["id"]].value).strip() if "id" in columns else key.id
                if shown != key.id:
                    message = f'the row shows "{shown}", and its hidden column says "{key.id}"'
                    notes.error("ASM013", place, message, "it was sorted without its hidden column; sort all columns")
                yield key.id, _answer(key, typed, place, notes)
    if not seen:
        notes.error("ASM013", "workbook", "no row has an item", "start from a new workbook")
    scope = notes.about.get("scope", "").split()
    gone = [question.id for question in chosen_items(notes.index, scope) if question.id not in seen]
    if seen and gone:
        notes.warning(
            "ASM013", "workbook", f"the rows of these items are gone: {', '.join(gone)}", "they stay not reviewed"
        )


def _tell_unread(sheet: Worksheet, notes: _Notes) -> None:
    """Tell of a sheet that cannot be read, or that a person added: what stands there is nowhere else."""
    words = [_words(value) for row in sheet.iter_rows(values_only=True) for value in row if value is not None]
    if any(item_key(text) for text in words):
        message = "the hidden row that names the columns is gone"
        notes.error("ASM013", sheet.title, message, "start from a new workbook")
    elif words and sheet.title not in _OWN_SHEETS and not any(text.startswith((*VISIT, SCORE_KEY)) for text in words):
        notes.warning("ASM013", sheet.title, "the sheet is not one of the workbook; it is not read")


def _key_of(hidden: str, typed: dict[str, str], place: str, seen: dict[str, str], notes: _Notes) -> ItemKey | None:
    """Return the item of a row, each once; none for a row without one, which is an error when words stand in it."""
    key = item_key(hidden)
    if key is None:
        if any(words.strip() for words in typed.values()):
            notes.error("ASM013", place, "the row has words and no item", "move them to the row of an item")
        return None
    if key.id in seen:
        notes.error("ASM013", place, f'"{key.id}" stands here and at {seen[key.id]}', "keep one of the two rows")
        return None
    seen[key.id] = place
    if key.edition != notes.about.get("edition"):
        notes.error("ASM005", place, f'the row is of the edition "{key.edition}"', "copy words, not rows")
        return None
    return key


def _columns(sheet: Worksheet) -> tuple[dict[str, int], int]:
    """Return the columns by key, and the number of the row that names them; nothing for another sheet."""
    for number, row in enumerate(sheet.iter_rows(max_row=20, values_only=True), 1):
        keys = {_words(value): position for position, value in enumerate(row) if value is not None}
        if sum(key in keys for key in (*ANSWERS, KEY)) > len(ANSWERS) // 2:
            return keys, number
    return {}, 0


def _answer(key: ItemKey, typed: dict[str, str], place: str, notes: _Notes) -> Answer:
    config, index = notes.config, notes.index
    finding = finding_named(config, typed["finding"])
    if finding is None:
        known = ", ".join(f"{f.label.zh} / {f.label.en}" for f in config.findings)
        notes.error("ASM006", place, f'the finding "{typed["finding"]}" is unknown', f"known are {known}")
    grade = grade_named(typed["grade"]) if typed["grade"].strip() else None
    if typed["grade"].strip() and grade is None:
        notes.error("ASM006", place, f'the grade "{typed["grade"]}" is unknown', "choose from the list")
    answer = Answer(
        fingerprint=key.fingerprint,
        finding=finding or None,
        grade=grade,
        reason=typed["reason"],
        evidence=EvidenceFound(interviewed=typed["interviewed"], records=typed["records"], observed=typed["observed"]),
        opportunity=typed["opportunity"],
        strength=typed["strength"],
    )
    if not has_content(answer):
        return answer
    question = next((question for question in index.standard.checklist if question.id == key.id), None)
    text = index.provisions[question.provision].text if question else None
    unchanged = text is not None and fingerprint(text.zh) == key.fingerprint
    return replace(answer, changed=notes.moment, provision=wording(text) if text and unchanged else None)


def _typed(cell: Any, place: str, notes: _Notes) -> str:  # noqa: ANN401 - openpyxl has several kinds of cell
    if cell.data_type == "f":
        notes.warning("ASM014", place, "the cell holds a formula; it is kept as it is written, not reckoned")
    words = "".join(
        character for character in _words(cell.value).replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")
        if character in "\t\n" or (ord(character) >= 0x20 and ord(character) != 0x7F)  # noqa: PLR2004
    )  # fmt: skip
    if len(words) > LONGEST:
        notes.error("ASM004", place, f"the text is longer than {LONGEST} characters", "shorten it")
        return words[:LONGEST]
    return words.strip("\n") if words.strip() else ""


def _scores(book: Workbook, notes: _Notes) -> dict[str, dict[str, int]]:
    made: dict[str, dict[str, int]] = {}
    for sheet in book.worksheets:
        for row in sheet.iter_rows(max_col=5):
            head, _, rest = _words(row[-1].value).partition("|")
            clause, _, dimension = rest.partition("|")
            if head != SCORE_KEY or len(row) < 5:  # noqa: PLR2004 - the hidden column is the fifth
                continue
            words = _words(row[3].value).removesuffix("%").strip()
            known = (
                words.isdecimal() and int(words) <= HIGHEST_SCORE and scoring_method(notes.index, notes.config, clause)
            )
            if words and not known:
                notes.error("ASM012", f"{sheet.title}!{row[3].coordinate}", f'"{words}" is no score here')
            elif words:
                made.setdefault(clause, {})[dimension] = int(words)
    return made


def _words(value: object) -> str:
    """Return what a cell holds as a person would read it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(sep=" ")
    return str(value)
