"""Text as it is copied from a PDF or written by a person, to a draft of lines whose form will say what they are."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from generator.formats.drafted import form
from generator.formats.drafted.alternating import alternated
from generator.formats.drafted.breaking import full_rows
from generator.formats.drafted.draft import Draft, Line, Place, Role, Told
from generator.formats.drafted.form import forms_of
from generator.formats.drafted.marks import evened, seen
from generator.formats.drafted.mending import begins, joined, parted
from generator.formats.drafted.translations import folded, told_apart
from generator.source.document import LINE_BREAK
from generator.standard.documents import document_number
from generator.words import said

_TWICE = 12
"""So many lines that come again in the same order are a second copy of the document."""
_OFTEN = 3


def read_text(text: str, *, paged: bool = False) -> Draft:
    """Return the draft of a text; with form feeds between pages, or `paged`, its places are pages."""
    pages = LINE_BREAK.sub("\n", text).split("\f")
    rows: list[Line] = []
    for page, words in enumerate(pages, 1):
        for number, row in enumerate(words.split("\n"), 1):
            if seen(row):
                place = Place(page=page, line=number) if paged or len(pages) > 1 else Place(line=number)
                rows.append(Line(text=seen(row), source=row, place=place))
    told: list[Told] = []
    rows = _without_copy(rows, told)
    rows = [_without_contents(row) for row in _in_contents(_without_running(rows, told))]
    lines = [_evened(row) for row in rows]
    changed = sum(1 for one, other in zip(rows, lines, strict=True) if one.text != other.text)
    if changed:
        told.append(Told(Place(), "mended", said("drafted.evened", count=changed)))
    forms = forms_of(line.text for line in lines if line.role is Role.UNKNOWN)
    full = full_rows(lines, forms, begins)
    lines = [_evened(line) for line in joined(parted(lines, told), told, forms, full)]
    lines = alternated([*folded(told_apart(lines))], told)
    return Draft(lines=tuple(lines), told=tuple(told))


def _evened(line: Line) -> Line:
    return replace(line, text=evened(line.text)) if line.role is Role.UNKNOWN else line


def _signs(text: str) -> str:
    return re.sub(r"[\s.…·]", "", text)


def _without_copy(rows: list[Line], told: list[Told]) -> list[Line]:
    """Return the rows with a second copy of the document, which ends the text, said to be left out."""
    words = [_signs(row.text) for row in rows]
    for begin in range(len(rows) // 3, len(rows) - _TWICE + 1):
        rest = words[begin:]
        if rest[:_TWICE] == words[:_TWICE] and set(rest) <= set(words[:begin]):
            told.append(Told(rows[begin].place, "mended", said("drafted.twice", count=len(rest))))
            return [*rows[:begin], *(replace(row, role=Role.RUNNING) for row in rows[begin:])]
    return rows


def _without_running(rows: list[Line], told: list[Told]) -> list[Line]:
    """Return the rows with heads and feet of pages, and their numbers, said to be left out."""
    heads = Counter(row.text for row in rows if row.role is Role.UNKNOWN and document_number(evened(row.text)))
    edges = Counter(re.sub(r"\d+", "#", row.text) for row in _edges(rows))
    made: list[Line] = []
    seen_once: set[str] = set()
    left = 0
    for place, row in enumerate(rows):
        key = re.sub(r"\d+", "#", row.text)
        again = row.text in seen_once and heads[row.text] > 1
        seen_once.add(row.text)
        beside = [other.text for other in rows[max(0, place - 1) : place + 2] if other is not row]
        number = form.DASH_DIGITS.fullmatch(row.text) and (row.place.page or any(heads[other] > 1 for other in beside))
        if row.role is Role.UNKNOWN and (again or number or (row.place.page and edges[key] >= _OFTEN)):
            left += 1
            row = replace(row, role=Role.RUNNING)  # noqa: PLW2901 - the same row, left out
        made.append(row)
    if left:
        told.append(Told(Place(), "mended", said("drafted.running", count=left)))
    return made


def _edges(rows: list[Line]) -> Iterator[Line]:
    """Yield the first and the last row of every page."""
    for place, row in enumerate(rows):
        before = rows[place - 1].place.page if place else 0
        after = rows[place + 1].place.page if place + 1 < len(rows) else 0
        if row.place.page and (row.place.page != before or row.place.page != after):
            yield row


def _in_contents(rows: list[Line]) -> Iterator[Line]:
    """Yield the rows; those between the heading of the contents and the heading that comes again are contents."""
    inside = False
    heads = [_head(row.text) if row.role is Role.UNKNOWN else "" for row in rows]
    listed: set[str] = set()
    for place, row in enumerate(rows):
        if row.role is Role.UNKNOWN and form.CONTENTS.fullmatch(row.text):
            inside = True
        elif inside and row.role is Role.UNKNOWN:
            comes_again = heads[place] in heads[place + 1 :] or form.LEADERS.search(row.text)
            inside = bool(comes_again) and heads[place] not in listed
            listed.add(heads[place])
        yield replace(row, role=Role.CONTENTS) if inside and row.role is Role.UNKNOWN else row


def _head(text: str) -> str:
    """Return a heading without the dots and the page behind it."""
    return _signs(re.sub(r"\s*(?:[.…·_]{2,}|\s)\s*(?:\d{1,4}|[IVXL]{1,6})$", "", text))


def _without_contents(row: Line) -> Line:
    dotted = row.role is Role.UNKNOWN and form.CONTENTS_LINE.fullmatch(row.text)
    return replace(row, role=Role.CONTENTS) if dotted and "=" not in row.text else row
