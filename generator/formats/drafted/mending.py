"""Lines that a copy ran together or broke, made paragraphs again where that is certain."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.formats.drafted import form
from generator.formats.drafted.draft import Line, Role, Told
from generator.formats.drafted.form import Forms
from generator.formats.drafted.successors import heads_chapter
from generator.model import HAN
from generator.standard.labels import split_label
from generator.words import said

_RUN_TOGETHER = re.compile(
    r"(?<=[；：。])(?=——)"
    r"|(?<=[。）)\]］】])\s*(?=注\d{0,2}[：:])"
    r"|(?<=[。）)])\s*(?=示例\d{0,2}[：:])"
    r"|(?<=[。])\s*(?=[\[［【]来源[：:])"
    r"|(?<=[；：])\s*(?=[a-z][）)]\s?[^）)]{2,})"
)
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
        parts = [part for part in _RUN_TOGETHER.split(line.text) if part]
        heading = _SENTENCE_BEHIND.fullmatch(parts[0])
        if heading:
            parts[:1] = [heading["title"], heading["text"]]
        if len(parts) == 1:
            yield line
            continue
        told.append(Told(line.place, "guessed" if heading else "mended", said("drafted.parted", count=len(parts))))
        for number, part in enumerate(parts):
            yield replace(line, text=part.strip(), source=part if number else _first(line.source, parts))


def _first(source: str, parts: list[str]) -> str:
    """Return the source of the first part of a line; its other parts are their own."""
    kept = len(re.sub(r"\s", "", "".join(parts[1:])))
    at = len(source)
    while kept and at:
        at -= 1
        kept -= not source[at].isspace()
    return source[:at]


def joined(lines: Iterable[Line], told: list[Told], forms: Forms) -> Iterator[Line]:
    """Yield lines, a paragraph that a copy broke in one, over the head of a page too; the cover keeps its lines."""
    last: Line | None = None
    behind: list[Line] = []
    """Heads and feet of pages behind the last line, which may go on."""
    body = False
    for line in lines:
        if line.role is Role.RUNNING and last is not None:
            behind.append(line)
        elif line.role is Role.UNKNOWN and last is not None and body and _goes_on(forms, last, line):
            told.append(Told(line.place, "mended", said("drafted.joined", text=line.text[:12])))
            between = " " if re.search(r"[A-Za-z,;]$", last.text) and re.match("[A-Za-z(]", line.text) else ""
            last = replace(last, text=f"{last.text}{between}{line.text}", source=f"{last.source}\n{line.source}")
        else:
            yield from (last, *behind) if last is not None else behind
            last, behind = (line, []) if line.role is Role.UNKNOWN else (None, [line])
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
        or _begins(forms, line.text)
        or "|" in last.text + line.text
    ):
        return False
    number = form.NUMBERED.fullmatch(last.text)
    labelled = split_label(last.text)[0] or forms.remark.fullmatch(last.text)
    untitled = number and len(number["rest"]) > 2 * _SHORT
    plain = labelled or untitled or not _begins(forms, last.text)
    if forms.language == "en":
        return bool(plain and len(last.text) > 4 * _SHORT and re.match(r"[a-z(]", line.text))
    running = len(last.text) > _SHORT and re.search("[，、的]|——", last.text) and _LEADS.search(last.text)
    return bool(plain and running and re.search(rf"[{HAN}]", line.text[:8]) and not _OWN.match(line.text))


def _begins(forms: Forms, text: str) -> bool:
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
