"""Files through Python and through the page, with all that each says of them."""

import base64
import io
import json
import re
import subprocess
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from generator.assess.brought import brought
from generator.assess.format import Assessment
from generator.assess.hands import AssessmentFile, written
from generator.assess.merging import merged
from generator.assess.one_hand import beside, one_hand
from generator.assess.reading import Reading, read_assessment
from generator.assess.report import report_view
from generator.assess.scores import scores
from generator.assess.settled import settled
from generator.assess.since import since_view
from generator.assess.summary import aspects_of, counts, open_points, reviewed, tenths
from generator.formats.csv.checklist import assessment_csv, checklist_csv
from generator.formats.csv.logs import Log, log_csv
from generator.formats.csv.nonconformities import nonconformities_csv
from generator.formats.kit import Kit
from generator.formats.packed import read_packed
from generator.formats.report.page import report_template
from generator.formats.report.word import word_parts
from generator.formats.report.write import issues_html, report_html, sheets_html
from generator.formats.xlsx.blank_book import book_values
from generator.formats.xlsx.fill import filled_xlsx
from generator.formats.xlsx.read import read_workbook
from generator.model import LANGUAGES, Language
from generator.model.errors import Said
from generator.site.pages.kit_data import kit_values, sought_values
from generator.source.validation import adapter
from tests.kits import MOMENT, ON
from tests.tools import NODE_PACKAGES, node

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class File:
    """A file that somebody brings back."""

    name: str
    kit: str
    """Name of the kit of `tests.parity.cases.KITS` by which it is read."""
    kind: str
    """`json`, `xlsx` or `zip`."""
    content: bytes


LOGS: tuple[Log, ...] = ("issues", "documents", "interviews", "samples")
BOOKS: tuple[tuple[Language, ...], ...] = (LANGUAGES, ("zh",), ("en",))
"""Languages of the workbooks of the first hands of a file."""


def page_says(
    files: list[File], kits: dict[str, Kit], here: dict[str, AssessmentFile], before: dict[str, AssessmentFile]
) -> list[Any]:
    """Return what the page says of files, in their order."""
    given = {
        "moment": MOMENT,
        "parts": report_template(),
        "checklists": {name: kit_values(kit.index, kit.config) for name, kit in kits.items()},
        "sought": {name: sought_values(kit.index, kit.config) for name, kit in kits.items()},
        "books": {name: [book_values(kit, each) for each in BOOKS] for name, kit in kits.items()},
        "here": {name: plain(file) for name, file in here.items()},
        "before": {name: plain(file) for name, file in before.items()},
        "files": [
            {"checklist": file.kit, "kind": file.kind, "content": base64.b64encode(file.content).decode()}
            for file in files
        ],
    }
    command = [str(node()), str(NODE_PACKAGES / "run.js"), str(HERE / "page.mjs")]
    done = subprocess.run(
        command, input=json.dumps(given), capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    said: list[Any] = json.loads(done.stdout)
    return said


def python_says(file: File, kit: Kit, here: AssessmentFile, before: AssessmentFile) -> Any:  # noqa: ANN401 - any JSON
    """Return what Python says of a file."""
    reading = _reading(file, kit)
    made = reading.file
    return json.loads(
        json.dumps(
            {
                "problems": _problems(reading),
                "unclear": [asdict(one) for one in reading.unclear],
                "file": written(made, kit.index) if made else None,
                "outcome": _outcome(kit, settled(made), settled(before)) if made else None,
                "former": _former(file, kit, here),
                "books": _books(kit, made) if made else None,
                "merges": _merges(kit, here, made) if made else None,
            }
        )
    )


def _problems(reading: Reading) -> list[Any]:
    return [
        {"rule": one.rule, "severity": one.severity, "message": _words(one.said), "hint": _words(one.way)}
        for one in reading.problems
    ]


def _former(file: File, kit: Kit, here: AssessmentFile) -> Any:  # noqa: ANN401 - any JSON
    """Return what is told of a file that is only looked at beside another, and how they stand."""
    reading = _reading(file, kit, former=True)
    made = reading.file
    since = since_view(kit.index, kit.config, settled(here), settled(made), ON) if made else None
    return {"problems": _problems(reading), "since": since}


def _words(said: Said) -> dict[str, str]:
    return {"zh": said.zh, "en": said.en}


def _reading(file: File, kit: Kit, *, former: bool = False) -> Reading:
    if file.kind == "json":
        return read_assessment(file.content, kit.index, kit.config, file.name, former=former)
    if file.kind == "zip":
        return read_packed(file.content, kit.index, kit.config, file.name, former=former)
    return read_workbook(file.content, kit.index, kit.config, MOMENT, file.name, former=former)


def _outcome(kit: Kit, assessment: Assessment, previous: Assessment) -> dict[str, Any]:
    rows = reviewed(kit.index, kit.config, assessment)
    found = counts(kit.config, rows)
    reckoned = scores(kit.index, kit.config, assessment)
    open_: dict[str, list[str]] = {}
    for kind, row in open_points(rows):
        open_.setdefault(kind, []).append(row.question.id)
    whole = scores(kit.index, kit.config, blank_scope(assessment))
    return {
        "assessment": plain(assessment),
        "shown": [row.question.id for row in rows],
        "counts": {
            "findings": found.findings, "notReviewed": found.not_reviewed, "total": found.total, "share": found.share,
        },
        "shares": [[id_, counts(kit.config, own).share] for id_, own in aspects_of(kit.index, rows).items()],
        "open": [[kind, ids] for kind, ids in open_.items()],
        "scores": [
            [part.clause.id, tenths(part.value)] for aspect in (whole.aspects if whole else ()) for part in aspect.parts
        ],
        "score": tenths(reckoned.total if reckoned else None),
        "view": report_view(kit.index, kit.config, assessment, LANGUAGES, ON),
        "report": [report_html(kit, assessment, (language,), ON).decode() for language in LANGUAGES],
        "sheets": [sheets_html(kit, assessment, (language,), ON).decode() for language in LANGUAGES],
        "issues": [issues_html(kit, assessment, (language,), ON).decode() for language in LANGUAGES],
        "logs": [log_csv(assessment, log, LANGUAGES).decode() for log in LOGS],
        "register": nonconformities_csv(kit, assessment, LANGUAGES, ON).decode(),
        "word": list(word_parts(report_view(kit.index, kit.config, assessment, LANGUAGES, ON)).items()),
        "since": [
            since_view(kit.index, kit.config, now, then, ON)
            for now, then in ((assessment, previous), (previous, assessment))
        ],
        "sinceReport": report_html(kit, assessment, ("zh",), ON, previous=previous).decode(),
        "sinceWord": list(
            word_parts(report_view(kit.index, kit.config, previous, ("en",), ON, previous=assessment)).items()
        ),
        "csv": assessment_csv(kit, assessment, LANGUAGES).decode(),
        "csvBlank": checklist_csv(kit, assessment.scope, ("zh",)).decode(),
    }  # fmt: skip


def _books(kit: Kit, made: AssessmentFile) -> list[Any]:
    """Return what goes into the workbooks of the first hands of a file, each in languages of its own."""
    found = []
    for hand, languages in zip(sorted(made.hands), BOOKS, strict=False):
        one = one_hand(made, hand)
        parts = _parts(filled_xlsx(kit, one, languages))
        kept = {name: part for name, part in parts.items() if re.search(r"workbook\.xml$|sheets/sheet", name)}
        found.append({"beside": list(beside(kit.index, one).items()), "parts": kept})
    return found


def _parts(raw: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def _merges(kit: Kit, here: AssessmentFile, there: AssessmentFile) -> dict[str, Any]:
    both = merged(here, there)
    return {
        "brought": [asdict(one) for one in brought(here, there)],
        "merged": written(both, kit.index),
        "again": written(merged(merged(there, both), here), kit.index),
        "settled": plain(settled(both)),
    }


def blank_scope(assessment: Assessment) -> Assessment:
    """Return an assessment of the whole standard."""
    made: Assessment = adapter(Assessment).validate_python({**plain(assessment), "scope": []})
    return made


def plain(made: Assessment | AssessmentFile) -> dict[str, Any]:
    """Return an assessment, or its file, as plain values."""
    is_plain = isinstance(made, Assessment)
    value: dict[str, Any] = (adapter(Assessment) if is_plain else adapter(AssessmentFile)).dump_python(
        made, mode="json"
    )
    return value
