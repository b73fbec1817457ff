"""Translations that stand below their originals in a document in two languages."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.formats.drafted import form
from generator.formats.drafted.draft import DraftCell, Line, Role
from generator.formats.drafted.emit import Tree
from generator.formats.drafted.marks import marked
from generator.model import OTHER, Language

_LEFT_OUT = (Role.RUNNING, Role.CONTENTS)
_ENDS = tuple(re.compile(rf"(?<=[{marks}])\s+") for marks in (".!?", ".;:!?", ".,;:!?"))


def folded(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines, those that are translations as such of the line before."""
    last: Line | None = None
    behind: list[Line] = []
    for line in lines:
        if last is not None and line.role is Role.TRANSLATION:
            words = f"{last.translation}\n{line.text}" if last.translation else line.text
            last = replace(last, translation=words)
        elif last is not None and line.role in _LEFT_OUT:
            behind.append(line)
        else:
            yield from (last, *behind) if last is not None else ()
            last, behind = replace(line, role=Role.UNKNOWN) if line.role is Role.TRANSLATION else line, []
    yield from (last, *behind) if last is not None else ()


def told_apart(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines of a text, those with the name of a translation in front as one; of a table's row it stays plain."""
    before = ""
    for line in lines:
        found = form.TRANSLATION.fullmatch(line.text) if line.role is Role.UNKNOWN else None
        if found is None:
            before = line.text if line.role is Role.UNKNOWN else before
            yield line
        else:
            text = found["text"] if "|" in before and "|" in found["text"] else marked(found["text"])
            yield replace(line, role=Role.TRANSLATION, text=text)


def beside(rows: Sequence[Sequence[DraftCell]], others: Sequence[Sequence[DraftCell]]) -> bool:
    """Tell whether the rows of a table and of its translation have the same shape."""
    return [[(cell.columns, cell.rows) for cell in row] for row in rows] == [
        [(cell.columns, cell.rows) for cell in row] for row in others
    ]


def worded(text: str, translation: str, language: Language) -> Tree:
    """Return a text in the language of its document as it is written, with its translation where it has one."""
    return {language: text, OTHER[language]: " ".join(translation.split("\n"))} if translation else text


def shared(en: str, count: int) -> list[str]:
    """Return the translation of a paragraph cut as its provisions are; nothing where that is not plain."""
    parts = (expression.split(" ".join(en.split("\n"))) for expression in _ENDS)
    return next((made for made in parts if len(made) == count), [])
