"""Lines that a copy ran together or broke, made paragraphs again where that is certain."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from generator.formats.drafted import form
from generator.formats.drafted.breaking import goes_on_with, is_open, lists_document
from generator.formats.drafted.draft import Line, Place, Role, Told
from generator.formats.drafted.form import Forms
from generator.formats.drafted.successors import heads_chapter
from generator.model import HAN
from generator.standard.labels import split_label
from generator.words import said
from generator.words.errors import listed

_REMARK = re.compile(
    r"(?<=[。）)\]］】])\s*(?=注\d{0,2}[：:])"
    r"|(?<=[。）)])\s*(?=示例\d{0,2}[：:])"
    r"|(?<=[。])\s*(?=[\[［【]来源[：:])"
)
_RUN_TOGETHER = re.compile(rf"(?<=[；：。])(?=——)|{_REMARK.pattern}")
_HOLDING = (Role.PARAGRAPH, Role.UNTITLED, Role.ITEM, Role.DEFINITION, Role.UNKNOWN)
_LABEL = re.compile(r"(?:(?<=[\s；;：:。，,、）)])|^)[（(]?(?P<name>[a-z]|\d{1,2})[）)]\s?(?=[^\s；;：:。，,、）)])")
_LED_IN = re.compile(r"[；：]\s*$")
_ITEM_BEFORE = re.compile(r"(?:^|[；;：:。]|;\s+(?:and|or))\s*$")
_REFERENCE = re.compile(r"\s*(?:和|或|与|及|至|～|项|的|and\b|or\b|to\b)")
_SENTENCE_BEHIND = re.compile(
    rf"(?P<title>(?:[A-Z]|\d{{1,3}})(?:\.\d{{1,3}})+\s*[{HAN}、]{{2,16}})\s+(?P<text>[{HAN}].*[。：])"
)
_LEADS = re.compile(rf"[{HAN}]$|[、，,A-Za-z]$")


def parted(lines: Iterable[Line], told: list[Told]) -> Iterator[Line]:
    """Yield lines, those apart that a copy ran together."""
    for line in lines:
        if line.role is not Role.UNKNOWN or form.TRANSLATION.fullmatch(line.text):
            yield line
            continue
        parts = [one for part in _RUN_TOGETHER.split(line.text) if part for one in _items(part, line, told)]
        heading = _SENTENCE_BEHIND.fullmatch(parts[0])
        if heading:
            parts[:1] = [heading["title"], heading["text"]]
        if len(parts) == 1:
            yield line
            continue
        told.append(Told(line.place, "guessed" if heading else "mended", said("drafted.parted", count=len(parts))))
        for number, part in enumerate(parts):
            yield replace(line, text=part.strip(), source=part if number else _first(line.source, parts))


def without_remarks(lines: Iterable[Line], told: list[Told]) -> Iterator[Line]:
    """Yield lines of a file that has paragraphs; notes, examples and sources that stand in one stand by themselves."""
    for line in lines:
        texts, sources = _REMARK.split(line.text), _REMARK.split(line.source)
        if line.role not in _HOLDING or line.translation or len(texts) == 1 or len(texts) != len(sources):
            yield line
            continue
        told.append(Told(line.place, "mended", said("drafted.parted", count=len(texts))))
        yield replace(line, text=texts[0], source=sources[0])
        role = Role.UNKNOWN if line.role is Role.UNKNOWN else Role.PARAGRAPH
        for text, source in zip(texts[1:], sources[1:], strict=True):
            yield Line(role=role, text=text, source=source, place=line.place)


def _items(text: str, line: Line, told: list[Told]) -> list[str]:
    """Return a text whose list stands in one line in its items, where each begins as items do; else tell of it."""
    series: list[re.Match[str]] = []
    for label in _LABEL.finditer(text):
        follows = label["name"] == _next(series[-1]["name"]) if series else label["name"] in "a1" or not label.start()
        if follows and not _REFERENCE.match(text, label.end()):
            series.append(label)
    own = split_label(text)[1]
    if len(series) > 1 and not all(_ITEM_BEFORE.search(text[: label.start()]) for label in series):
        labels = listed([label[0].strip() for label in series])
        told.append(Told(line.place, "guessed", said("drafted.list-in-line", labels=labels)))
    elif len(series) > 1 or (series and _LED_IN.search(text[: series[0].start()])):
        cuts = [0, *(label.start() for label in series if label.start()), len(text)]
        pieces = (text[begin:end].strip() for begin, end in pairwise(cuts))
        return [one for piece in pieces for one in _items(piece, line, told)]
    elif own and own < len(text):
        first, *others = _items(text[own:], line, told)
        return [text[:own] + first, *others]
    return [text]


def _next(name: str) -> str:
    return str(int(name) + 1) if name.isdecimal() else chr(ord(name) + 1)


def _first(source: str, parts: list[str]) -> str:
    """Return the source of the first part of a line; its other parts are their own."""
    kept = len(re.sub(r"\s", "", "".join(parts[1:])))
    at = len(source)
    while kept and at:
        at -= 1
        kept -= not source[at].isspace()
    return source[:at]


def joined(lines: Iterable[Line], told: list[Told], forms: Forms, full: Mapping[Place, bool]) -> Iterator[Line]:
    """Yield lines, a paragraph that a copy broke in one, over the head of a page too; the cover keeps its lines.

    `full` is where rows end because the page does, each with whether its sentence ends in a row below.
    """
    last: Line | None = None
    end = Place()
    behind: list[Line] = []
    """Heads and feet of pages behind the last line, which may go on."""
    body = False
    for line in lines:
        if line.role is Role.RUNNING and last is not None:
            behind.append(line)
        elif (
            line.role is Role.UNKNOWN
            and last is not None
            and body
            and (_goes_on(forms, last, line) or (end in full and _breaks_at(forms, last, line, told, closes=full[end])))
        ):
            told.append(Told(line.place, "mended", said("drafted.joined", text=line.text[:12])))
            between = " " if re.search(r"[A-Za-z,;]$", last.text) and re.match("[A-Za-z(]", line.text) else ""
            last = replace(last, text=f"{last.text}{between}{line.text}", source=f"{last.source}\n{line.source}")
        else:
            yield from (last, *behind) if last is not None else behind
            last, behind = (line, []) if line.role is Role.UNKNOWN else (None, [line])
        end = line.place if line.role is Role.UNKNOWN else end
        body = body or bool(forms.front.fullmatch(line.text) or forms.scope.fullmatch(line.text))
    yield from (last, *behind) if last is not None else behind


_SHORT = 14
_OWN = re.compile("本(?:标准|文件|部分|准则)")
"""How paragraphs begin of themselves."""


def _goes_on(forms: Forms, last: Line, line: Line) -> bool:
    """Tell whether a line is the rest of the paragraph that the last one began."""
    if (
        forms.ended.fullmatch(last.text)
        or form.TRANSLATION.fullmatch(last.text)
        or begins(forms, line.text)
        or "|" in last.text + line.text
    ):
        return False
    number = form.NUMBERED.fullmatch(last.text)
    labelled = split_label(last.text)[0] or forms.remark.fullmatch(last.text)
    untitled = number and (len(number["rest"]) > 2 * _SHORT or not forms.is_title(number["rest"]))
    plain = labelled or untitled or not begins(forms, last.text)
    if forms.language == "en":
        return bool(plain and len(last.text) > 4 * _SHORT and re.match(r"[a-z(]", line.text))
    running = len(last.text) > _SHORT and re.search("[，、的]|——", last.text) and _LEADS.search(last.text)
    return bool(plain and running and re.search(rf"[{HAN}]", line.text[:8]) and not _OWN.match(line.text))


def _breaks_at(forms: Forms, last: Line, line: Line, told: list[Told], *, closes: bool) -> bool:
    """Tell whether a line is the rest of a row that is as wide as the page; where that is not certain, tell of it."""
    if form.TRANSLATION.fullmatch(last.text) or "|" in last.text + line.text or lists_document(line.text):
        return False
    if closes and is_open(last, forms):
        return goes_on_with(line.text, forms) or not begins(forms, line.text)
    if not begins(forms, line.text):
        told.append(Told(line.place, "guessed", said("drafted.may-go-on", text=line.text[:12])))
    return False


def begins(forms: Forms, text: str) -> bool:
    """Tell whether a line begins something of its own by its form."""
    number = form.NUMBERED.fullmatch(text)
    return bool(
        (number and ("." in number["number"] or re.match(r"\d{1,2}\s", text) or heads_chapter(forms, text)))
        or split_label(text)[0]
        or any(
            expression.fullmatch(text)
            for expression in (forms.front, forms.annex, forms.nature, forms.remark, forms.source, forms.caption,
                               forms.unit,
                               forms.key, forms.where, forms.symbol, form.FORMULA, form.LATEX, form.CONTENTS_LINE,
                               form.TRANSLATION)
        )
        or re.match(r"\[\d+\]", text)
    )  # fmt: skip
