"""Headings that the file says are headings, but that have no number: counted by their levels, or told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.formats.drafted import form
from generator.formats.drafted.draft import Line, Place, Role, Told
from generator.formats.drafted.form import Forms, forms_of
from generator.formats.drafted.marks import marked
from generator.words import said

_SCOPE = frozenset({"范围", "scope"})
"""How the first chapter is called, without blanks in lower case."""
_FIRST = 1


def with_numbers(lines: Sequence[Line], levels: Mapping[Place, int], told: list[Told]) -> list[Line]:
    """Return lines, headings without numbers counted from the scope on where no heading has one; else they are told.

    `levels` has the level of each heading, from 1, by its place.
    """
    forms = forms_of(line.text for line in lines)
    heads = [line for line in lines if line.place in levels and line.role in (Role.UNKNOWN, Role.HEADING)]
    bare = [line for line in heads if _is_bare(forms, line)]
    first = next((line for line in bare if "".join(line.text.split()).lower() in _SCOPE), None)
    typed = any(line.label or form.NUMBERED.fullmatch(line.text) for line in heads)
    if first is None or typed:
        lost = _behind(lines, bare)
        told += (Told(line.place, "guessed", said("drafted.bare-heading", title=line.text)) for line in lost)
        return [*lines]
    told.append(Told(first.place, "guessed", said("drafted.counted-headings", title=first.text)))
    return [*_counted(lines, first, levels, forms)]


def _is_bare(forms: Forms, line: Line) -> bool:
    """Tell whether a heading has no number, and needs one."""
    own = (forms.front, forms.annex, forms.nature, form.NUMBERED, form.CONTENTS, form.DASH_DIGITS)
    return line.role is Role.UNKNOWN and bool(line.text) and not any(each.fullmatch(line.text) for each in own)


def _behind(lines: Sequence[Line], bare: Sequence[Line]) -> Iterator[Line]:
    """Yield the headings that stand behind the first chapter, not those of the cover."""
    begun = False
    for line in lines:
        begun = begun or line.role is Role.HEADING or bool(form.NUMBERED.fullmatch(line.text))
        if begun and line in bare:
            yield line


def _counted(lines: Sequence[Line], first: Line, levels: Mapping[Place, int], forms: Forms) -> Iterator[Line]:
    counts: list[int] = []
    annex, top, begun = "", levels[first.place], False
    for line in lines:
        begun = begun or line is first
        opens = forms.annex.fullmatch(line.text) if line.role is Role.UNKNOWN else None
        if begun and (opens or line.role is Role.ANNEX or forms.front.fullmatch(line.text)):
            annex = opens["letter"] if opens else line.label if line.role is Role.ANNEX else ""
            begun, counts = bool(annex), []
        elif begun and line.place in levels and _is_bare(forms, line):
            depth = min(max(levels[line.place] - top + _FIRST - bool(annex), _FIRST), len(counts) + 1)
            counts = [*counts[:depth], 0][:depth]
            counts[-1] += 1
            number = ".".join([*([annex] if annex else []), *map(str, counts)])
            yield replace(line, role=Role.HEADING, label=number, text=marked(line.text))
            continue
        yield line
