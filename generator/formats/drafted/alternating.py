"""English paragraphs that stand below each Chinese one without a word that says so: translations, or told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from generator.formats.drafted import form
from generator.formats.drafted.draft import Line, Role, Told
from generator.formats.drafted.form import CHINESE, ENGLISH, forms_of
from generator.formats.drafted.marks import marked
from generator.model import HAN
from generator.standard.labels import split_label
from generator.words import said

_PROSE = frozenset({
    Role.UNKNOWN, Role.PARAGRAPH, Role.ITEM, Role.NOTE, Role.EXAMPLE, Role.WARNING, Role.HEADING, Role.UNTITLED,
    Role.FRONT, Role.DEFINITION, Role.SOURCE, Role.ANNEX, Role.TERM,
})  # fmt: skip
_SEEN_THROUGH = (Role.RUNNING, Role.CONTENTS)
_PAIRS = 3
"""So many pairs a document has that alternates; a clause has two."""
_MOST = 0.8
_SOME = 0.6
_LETTERS = (1, 15)
"""English letters to a Chinese character: no fewer, no more."""
_WORDS = 4
_SENTENCE = re.compile(r"[。；：！？]$")
_ENGLISH_SENTENCE = re.compile(r"[.;:!?][\"”)\]]?$")
_BACK = re.compile(r"参\s*考\s*文\s*献|索\s*引")


class _Named(NamedTuple):
    """What a line is called, and its words without that."""

    name: str
    text: str


@dataclass(slots=True)
class _Section:
    """What stands between one Chinese heading and the next."""

    chinese: int = 0
    """Sentences in Chinese."""
    pairs: list[tuple[int, list[int]]] = field(default_factory=list)
    alone: list[int] = field(default_factory=list)
    """Lines in English that belong to none."""


def alternated(lines: Sequence[Line], told: list[Told]) -> list[Line]:
    """Return lines, those in English as translations of the Chinese above where the two take turns; others are told."""
    if forms_of(line.text for line in lines) is ENGLISH:
        return [*lines]
    sections = [*_sections(lines)]
    whole = _Section(sum(each.chinese for each in sections))
    for each in sections:
        whole.pairs += each.pairs
        whole.alone += each.alone
    all_ = _takes_turns(lines, whole, _PAIRS, _SOME)
    taken = [each for each in sections if all_ or _takes_turns(lines, each, _PAIRS - 1, 1)]
    pairs = dict(pair for each in taken for pair in each.pairs)
    if pairs:
        place = lines[min(pairs)].place
        told.append(Told(place, "guessed", said("drafted.alternating", count=len(pairs))))
    below = {at for behind in pairs.values() for at in behind}
    left = {*(at for pair in whole.pairs for at in pair[1]), *whole.alone} - below
    alone = (lines[at] for at in sorted(left) if all_ or _is_sentence(lines[at].text))
    told += (Told(line.place, "guessed", said("drafted.english", text=line.text)) for line in alone)
    return [_with(lines, at, pairs[at]) if at in pairs else line for at, line in enumerate(lines) if at not in below]


def _sections(lines: Sequence[Line]) -> Iterator[_Section]:
    section: _Section | None = None
    prose = [at for at, line in enumerate(lines) if line.role not in _SEEN_THROUGH]
    run: list[int] = []
    above: int | None = None
    for at in [*prose, -1]:
        line = lines[at] if at >= 0 else Line()
        if section and at >= 0 and _is_english(line):
            run.append(at)
            continue
        if section and run:
            if above is not None and _is_one(lines, run) and _fits(lines[above], _joined(lines, run)):
                section.pairs.append((above, run))
            else:
                section.alone += run
        run, above = [], at if at >= 0 and line.role in _PROSE and "|" not in line.text else None
        if _opens(line):
            if section:
                yield section
            section = None if _BACK.fullmatch(line.text) else _Section()
        if section and above is not None:
            section.chinese += bool(_SENTENCE.search(line.text))
    if section:
        yield section


def _opens(line: Line) -> bool:
    """Tell whether a line in Chinese opens a section."""
    if not re.search(f"[{HAN}]", line.text):
        return False
    found = form.NUMBERED.fullmatch(line.text)
    headed = line.role in (Role.HEADING, Role.UNTITLED, Role.FRONT, Role.ANNEX)
    return headed or bool(found or CHINESE.front.fullmatch(line.text) or CHINESE.annex.fullmatch(line.text))


def _is_english(line: Line) -> bool:
    words = re.search("[a-z]{3}|^[A-Z][a-z]", line.text)
    return line.role in _PROSE and bool(words) and not re.search(rf"[{HAN}|=]|\$\$", line.text) and not line.translation


def _is_sentence(text: str) -> bool:
    return len(text.split()) > _WORDS and bool(_ENGLISH_SENTENCE.search(text))


def _is_one(lines: Sequence[Line], run: Sequence[int]) -> bool:
    """Tell whether lines in English are one paragraph, which a copy broke."""
    broken = all(
        not _ENGLISH_SENTENCE.search(lines[one].text) and re.match("[a-z(]", lines[other].text)
        for one, other in pairwise(run)
    )
    return broken and all(not lines[at].label for at in run[1:])


def _joined(lines: Sequence[Line], run: Sequence[int]) -> Line:
    return replace(lines[run[0]], text=" ".join(lines[at].text for at in run))


def _takes_turns(lines: Sequence[Line], section: _Section, least: int, part: float) -> bool:
    """Tell whether nearly all sentences in English stand each below one in Chinese, and so do enough of those."""
    paired = sum(bool(_SENTENCE.search(lines[above].text)) for above, _ in section.pairs)
    alone = sum(_is_sentence(lines[at].text) for at in section.alone)
    return paired >= least and paired >= _MOST * (paired + alone) and paired >= part * section.chinese


def _fits(line: Line, other: Line) -> bool:
    """Tell whether a line in English can be the translation of one in Chinese: by its name, its length and its end."""
    own, theirs = _named(line), _named(other)
    han = len(re.findall(f"[{HAN}]", line.text))
    if line.translation or not han or (theirs.name and theirs.name != own.name):
        return False
    if not _SENTENCE.search(line.text):
        named = own.name and (theirs.name or (line.role is Role.HEADING and re.match("[A-Z]", theirs.text)))
        return bool(named) and not re.search("[.;:]$", theirs.text)
    letters = len(re.findall("[A-Za-z]", other.text))
    ends = _ENGLISH_SENTENCE.search(other.text) or len(other.text.split()) >= _WORDS
    return bool(ends) and _LETTERS[0] * han <= letters <= _LETTERS[1] * han


def _named(line: Line) -> _Named:
    """Return what a line is called in both languages: its number, its label, what kind of remark it is."""
    if line.role is not Role.UNKNOWN and line.label:
        return _Named(line.label, line.text)
    forms = CHINESE if re.search(f"[{HAN}]", line.text) else ENGLISH
    if forms.front.fullmatch(line.text):
        return _Named(forms.parts["".join(line.text.split()).lower()], line.text)
    for expression in (form.NUMBERED, forms.annex, forms.caption):
        if found := expression.fullmatch(line.text):
            named = found.groupdict()
            kind = "" if "rest" in named else "annex" if "letter" in named else str(named["name"] == forms.table)
            return _Named(
                kind + (named.get("number") or named.get("letter", "")), named.get("rest") or named.get("title", "")
            )
    if found := forms.remark.fullmatch(line.text):
        return _Named(f"{forms.names[found['name']]}{found['number']}", found["rest"])
    if forms.source.fullmatch(line.text):
        return _Named("source", line.text)
    label, begin = split_label(line.text)
    return _Named(re.sub(r"\W", "", label) or label[:1], line.text[begin:])


def _with(lines: Sequence[Line], at: int, below: Sequence[int]) -> Line:
    """Return a line with its translation, without the name that both have."""
    other = _joined(lines, below)
    text = _named(other).text
    return replace(lines[at], translation=marked(text) if other.role is Role.UNKNOWN else text)
