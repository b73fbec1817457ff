"""The answers in the rows of a workbook: what is sound is taken, what is unclear is told with its cell."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.assess.blank import wording
from generator.assess.fields import LONGEST
from generator.assess.format import EVIDENCE, Answer, EvidenceFound, has_content
from generator.assess.grading import grade_name
from generator.assess.messages import FIELDS, whole_words
from generator.assess.reading import Unclear
from generator.assess.spellings import labels, plain, understood
from generator.formats.xlsx.beside import Beside
from generator.formats.xlsx.cells import SheetCells, cells_of, column_name
from generator.formats.xlsx.fields import Notes, place_of, words_typed
from generator.formats.xlsx.forms import Form, form_of, item_in, keys_in
from generator.formats.xlsx.layout import ANSWERS, ItemKey, item_key, known_findings, known_grades


class Typed(NamedTuple):
    """What a person typed, and in which cell."""

    words: str
    place: str


class Row(NamedTuple):
    """An item's row: what stands in it by the keys of columns."""

    key: ItemKey
    typed: dict[str, Typed]


def forms_in(sheets: list[SheetCells], notes: Notes) -> list[Form]:
    """Return the forms of a workbook's sheets; what is gone of them is told."""
    made = []
    for sheet in sheets:
        form = form_of(sheet)
        lost = form is None and any(item_key(cell.words) for _, _, cell in cells_of(sheet.rows))
        if lost or (form and form.by_headings):
            notes.tell("no-key-row-read" if form else "no-key-row", sheet.name)
        if form:
            made.append(form)
            for key in ANSWERS:
                if key not in form.columns:
                    notes.tell("no-column", sheet.name, (FIELDS[key],))
    return made


def answers_of(forms: list[Form], notes: Notes) -> dict[str, Answer]:
    """Return the answers by the ids of their items."""
    rows: dict[str, Row] = {}
    keys = keys_in(forms, notes.about.get("edition", ""))
    for form in forms:
        items: dict[int, str] = {}
        for number in form.rows:
            key = item_in(form, number, keys, notes)
            if key:
                items[number] = key.id
                _add(rows, Row(key, dict(_typed(form, number, notes))), place_of(form.sheet, number, 1), notes)
        _tell_joined(form, items, notes)
        for comment in form.sheet.comments:
            _add_comment(rows, form.sheet, comment, items, notes)
    made = {id_: _answer(row, notes) for id_, row in rows.items()}
    for (words, name), places in notes.spelled.items():
        notes.tell("spelled", words, name, ", ".join(places))
    return made


def _typed(form: Form, number: int, notes: Notes) -> Iterator[tuple[str, Typed]]:
    for key in ANSWERS:
        row, column = form.at(number, key)
        place = place_of(form.sheet, row, column) if column else ""
        notes.taken.add((form.sheet.name, row, column))
        yield key, Typed(words_typed(form.sheet.cell(row, column), place, notes), place)


def _add(rows: dict[str, Row], row: Row, place: str, notes: Notes) -> None:
    """Add a row; of an item that stands in two, each field is that of the first in which there is something."""
    id_ = row.key.id
    if id_ not in rows:
        rows[id_] = row
        notes.seen[id_] = place
        return
    notes.tell("row-twice", place, id_, notes.seen[id_])
    before = rows[id_].typed
    for key, typed in row.typed.items():
        if _is_empty(key, before[key].words, notes):
            before[key] = typed
        elif not _is_empty(key, typed.words, notes) and typed.words != before[key].words:
            notes.tell("left", typed.place, whole_words(typed.words))


def _is_empty(key: str, words: str, notes: Notes) -> bool:
    return not words or (key == "finding" and notes.findings.get(plain(words)) == "")


def _tell_joined(form: Form, items: dict[int, str], notes: Notes) -> None:
    """Tell of cells that were made one over the rows of several items: what stands there counts for each of them."""
    answers = {form.columns[key] for key in ANSWERS if key in form.columns}
    for first, column, last, last_column in form.sheet.merged:
        words = form.sheet.cell(first, column).words
        within = [id_ for row, id_ in items.items() if first <= row <= last]
        if column in answers and words and len(within) > 1:
            area = f"{place_of(form.sheet, first, column)}:{column_name(last_column)}{last}"
            notes.tell("joined", area, whole_words(words), ", ".join(within))


def _add_comment(rows: dict[str, Row], sheet: SheetCells, comment: Beside, items: dict[int, str], notes: Notes) -> None:
    """Add a comment to what was observed at the item of its row; one that stands elsewhere is told by `left`."""
    place = place_of(sheet, comment.row, comment.column)
    id_ = items.get(comment.row, "")
    seen = rows[id_].typed["observed"] if id_ else Typed("", "")
    joined = "\n".join(filter(None, (seen.words, f"[{column_name(comment.column)}{comment.row}] {comment.words}")))
    if not id_ or len(joined) > LONGEST:
        notes.tell("comment-left", place, whole_words(comment.words))
        return
    rows[id_].typed["observed"] = Typed(joined, seen.place)
    notes.tell("comment", place, whole_words(comment.words), (FIELDS["observed"],), id_)


def _answer(row: Row, notes: Notes) -> Answer:
    typed = row.typed
    words = {key: one.words for key, one in typed.items()}
    finding, grade = _finding_and_grade(row, notes)
    answer = Answer(
        fingerprint=row.key.fingerprint,
        finding=finding or None,
        grade=grade or None,
        reason=words["reason"],
        evidence=EvidenceFound(**{key: words[key] for key in EVIDENCE}),
        opportunity=words["opportunity"],
        strength=words["strength"],
    )
    if not has_content(answer):
        return answer
    provision = notes.provisions.get(row.key.id)
    unchanged = provision is not None and notes.index.fingerprints[provision.id] == row.key.fingerprint
    kept = wording(notes.index.linear[provision.id]) if provision and unchanged else None
    return replace(answer, changed=notes.moment, provision=kept)


def _finding_and_grade(row: Row, notes: Notes) -> tuple[str, str]:
    """Return the ids of the finding and the grade of a row; what their cells say and is not clear is told."""
    said, graded = row.typed["finding"], row.typed["grade"]
    named = understood(said.words, notes.findings, notes.grades)
    if named is None or (named[1] and not named[0]):
        named = None
        known = known_findings(notes.config)
        notes.tell("cell-finding", said.place, whole_words(said.words), known)
        notes.unclear.append(Unclear(said.place, said.words, row.key.id, "finding"))
    finding, beside = named or ("", "")
    if finding:
        _note_spelling(said, finding, beside, notes)
    grade = notes.grades.get(plain(graded.words))
    if grade is None:
        grade = (understood(graded.words, notes.findings, notes.grades) or ("", ""))[1]
        if not grade:
            notes.tell("cell-grade", graded.place, whole_words(graded.words), known_grades(notes.config))
            notes.unclear.append(Unclear(graded.place, graded.words, row.key.id, "grade"))
    if grade:
        _note_spelling(graded, "", grade, notes)
    if beside and grade and beside != grade:
        notes.tell("left", said.place, whole_words(said.words))
    return finding, grade or beside


def _note_spelling(typed: Typed, finding: str, grade: str, notes: Notes) -> None:
    """Note words that are no label of what they were read as."""
    config = notes.config
    findings = {one.id: one.label for one in config.findings}
    named = {id_: findings.get(id_) or grade_name(config, id_) for id_ in (finding, grade) if id_}
    if len(named) == 1 and plain(typed.words) in map(
        plain, labels(*next((label, id_) for id_, label in named.items()))
    ):
        return
    name = " + ".join(" / ".join(label.in_(language) for language in config.spoken) for label in named.values())
    notes.spelled.setdefault((whole_words(typed.words), name), []).append(typed.place)
