"""A text whose lines all break at one width, as a page has it: which of its rows go on in the next."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from generator.formats.drafted import form
from generator.formats.drafted.draft import Line, Place, Role
from generator.formats.drafted.form import Forms
from generator.model import HAN
from generator.standard.documents import document_numbers
from generator.standard.labels import split_label
from generator.standard.verbs import SHALL, SHOULD, chinese_verbs

_LEAST, _NARROWEST, _WIDEST = 4, 30, 120
"""So many rows are full in a text that breaks so; so wide its rows are, in halves of a Chinese character."""
_SLACK = 4
_PART, _OPEN, _CLOSED, _WIDER = 0.08, 0.7, 0.5, 0.1
"""Of all rows so many are full, of those so many end no sentence, of those so many go on to its end; few are wider."""
_ENDED = re.compile(r"[。；：！？…;:!?]$")
_TOKEN = re.compile(r"[!-~]+")
_COLUMNS = re.compile(r"\S(?:\t|\s{2,})\S")
_CLAUSE = re.compile(r"[，、；]|[的或且被将把和及并]$|以及$|(?<!参)与$")
_REFERRED = re.compile(r"(?:[A-Z]|\d{1,3})(?:\.\d{1,3})+(?=[的和与或、，。）中所给及至～])")
_LABELLED = re.compile(r"\s*(?:和|或|与|及|至|～|项|的|、)")


def full_rows(rows: Sequence[Line], forms: Forms, begins: Callable[[Forms, str], bool]) -> dict[Place, bool]:
    """Return where rows stand that end where the page does, each with whether its sentence ends in a row below.

    `begins` tells whether a row has the form of something new. There are none where a line is a paragraph, as where
    most such rows come to no end.
    """
    texts = [row for row in rows if row.role is Role.UNKNOWN]
    if forms.language == "en":
        return {}
    made: dict[Place, bool] = {}
    new: list[bool] = []
    for measure in (_width, _letters):
        for full in _full(texts, measure):
            open_ = {at for at in full if not _ENDED.search(texts[at].text)}
            if len(full) < max(_LEAST, _PART * len(texts)) or len(open_) < _OPEN * len(full):
                continue
            new = new or [_is_new(forms, row.text, begins) for row in texts]
            closed = {at for at in open_ if _closes(texts, at, open_, new)}
            if len(closed) >= _CLOSED * len(open_):
                made |= {texts[at].place: at in closed or made.get(texts[at].place, False) for at in full}
                break
    return made


def _is_new(forms: Forms, text: str, begins: Callable[[Forms, str], bool]) -> bool:
    return lists_document(text) or (begins(forms, text) and not goes_on_with(text, forms))


def _full(texts: Sequence[Line], measure: Callable[[str], int]) -> Iterator[list[int]]:
    """Yield which rows are full if the page is as wide as some rows are, the widest first, by a measure of width."""
    widths = [measure(row.text) for row in texts]
    for wide in sorted({width for width in widths if _NARROWEST <= width <= _WIDEST}, reverse=True):
        if sum(width > wide + _SLACK for width in widths) > _WIDER * len(texts):
            return
        if sum(wide - _SLACK <= width <= wide for width in widths) >= _LEAST:
            yield [
                at for at, row in enumerate(texts)
                if not _COLUMNS.search(row.source.strip())
                and (widths[at] >= wide - _SLACK or widths[at] + _next_token(texts, at) > wide)
            ]  # fmt: skip


def _width(text: str) -> int:
    return sum(1 if sign.isascii() else 2 for sign in text)


def _letters(text: str) -> int:
    """Return the width of a text whose rows have a number of letters, of whatever kind."""
    return 2 * len(text)


def _next_token(texts: Sequence[Line], at: int) -> int:
    """Return how wide the Latin word or the number is with which the next row begins."""
    found = _TOKEN.match(texts[at + 1].text) if at + 1 < len(texts) else None
    return len(found[0]) if found else 0


def _closes(texts: Sequence[Line], at: int, open_: Collection[int], new: Sequence[bool]) -> bool:
    """Tell whether rows from an open one on end a sentence, or a document's title, before something new begins."""
    listed = lists_document(texts[at].text)
    while at in open_ and at + 1 < len(texts) and not new[at + 1]:
        at += 1
    return at not in open_ and (listed or bool(_ENDED.search(texts[at].text)))


def is_open(last: Line, forms: Forms) -> bool:
    """Tell whether a full row leaves its sentence open: a clause without a title has a verb, a comma or a particle."""
    if _ENDED.search(last.text) or forms.source.fullmatch(last.text):
        return False
    number = form.NUMBERED.fullmatch(last.text)
    if number and ("." in number["number"] or re.match(r"\d{1,3}\s", last.text)):
        return bool(_CLAUSE.search(number["rest"]) or chinese_verbs(number["rest"]) & (SHALL | SHOULD))
    return not forms.caption.fullmatch(last.text) or bool(_CLAUSE.search(last.text))


def goes_on_with(text: str, forms: Forms) -> bool:
    """Tell whether what has the form of a beginning is the rest of a sentence: a number or a label named in it."""
    label, begin = split_label(text)
    if _REFERRED.match(text) or (label and _LABELLED.match(text, begin)):
        return True
    caption = forms.caption.fullmatch(text)
    return bool(caption and not caption["space"] and not forms.is_title(caption["title"]) and caption["title"])


def lists_document(text: str) -> bool:
    """Tell whether a row is a document of a list: its number and its title, and no sentence."""
    number = next(iter(document_numbers(text)), None)
    behind = text[number.end :] if number and not number.start else ""
    return bool(re.match(rf"[ \u3000]+[{HAN}A-Z]", behind)) and not re.search("[。；，]", behind)
