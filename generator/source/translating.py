"""Translations put into the files of a standard: at their places alone, comments and layout kept."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from generator.model import OTHER, Language
from generator.model.place import Step
from generator.source.document import Document, Written, find
from generator.source.places import Sources, Spot
from generator.source.shorthand import BLANK, DASH
from generator.source.spelling import is_plain, lines_of, quoted, spelt
from generator.source.tables import grid

_WIDEST = 120
"""Columns of a line in braces."""
_MARKS: dict[Step, tuple[str, re.Pattern[str]]] = {
    "key": ("mark", DASH), "footnotes": ("mark", BLANK), "where": ("symbol", DASH),
}  # fmt: skip
"""What the mark before words is called where it is a key of its own, and what stands between, by the list of them."""
_JOINS = frozenset("<^")


class Change(NamedTuple):
    """What becomes of a translation."""

    id: str
    path: tuple[Step, ...]
    language: Language
    """The language of the translation."""
    source: str
    old: str
    new: str


class _Splice(NamedTuple):
    """What stands in a file between two characters is replaced."""

    begin: int
    end: int
    text: str


@dataclass(slots=True)
class _Rewriting:
    """A text of a file in which translations change: parts of it, or all."""

    spot: Spot
    found: Written
    parts: list[_Splice] = field(default_factory=list)


def translated_files(
    files: Mapping[str, bytes], sources: Sources, changes: Iterable[Change]
) -> tuple[dict[str, bytes], tuple[Change, ...]]:
    """Return the files that change, by path below the folder, and the changes for which there is no place."""
    written: dict[tuple[str, int], _Rewriting] = {}
    missing: dict[tuple[str, int], tuple[Spot, Language, dict[int, str]]] = {}
    unplaced: list[Change] = []
    for change in changes:
        here = sources.spot(change.id, *change.path, change.language)
        own = sources.spot(change.id, *change.path, OTHER[change.language])
        if here is None or own is None:
            unplaced.append(change)
            continue
        found, source = find(here.document, here.path), find(own.document, own.path)
        key = here.document.file, found.begin
        if isinstance(found.value, str) and found.begin != source.begin:
            part = _part(here, found.value, change)
            if part is None:
                unplaced.append(change)
            else:
                written.setdefault(key, _Rewriting(here, found)).parts.append(part)
        elif isinstance(source.value, str) and (_is_table(own) or source.value.endswith(change.source)):
            _, _, cells = missing.setdefault((own.document.file, source.begin), (own, change.language, {}))
            cells[own.begin] = change.new
        else:
            unplaced.append(change)
    splices: dict[str, list[_Splice]] = defaultdict(list)
    for each in written.values():
        splices[each.spot.document.file].append(_rewritten(each))
    for own, language, cells in missing.values():
        splices[own.document.file] += _added(own, language, cells)
    return _written(files, sources, splices), tuple(unplaced)


def reworded_files(
    files: Mapping[str, bytes], sources: Sources, changes: Iterable[Change]
) -> tuple[dict[str, bytes], tuple[Change, ...]]:
    """Return the files in which words that stand there become others, and the changes for which there is no place."""
    written: dict[tuple[str, int], _Rewriting] = {}
    unplaced: list[Change] = []
    for change in changes:
        here = sources.spot(change.id, *change.path, change.language)
        found = find(here.document, here.path) if here else None
        part = _part(here, found.value, change) if here and found and isinstance(found.value, str) else None
        if here is None or found is None or part is None:
            unplaced.append(change)
        else:
            written.setdefault((here.document.file, found.begin), _Rewriting(here, found)).parts.append(part)
    splices: dict[str, list[_Splice]] = defaultdict(list)
    for each in written.values():
        splices[each.spot.document.file].append(_rewritten(each))
    return _written(files, sources, splices), tuple(unplaced)


def _written(files: Mapping[str, bytes], sources: Sources, splices: Mapping[str, list[_Splice]]) -> dict[str, bytes]:
    made = {}
    for name, found in splices.items():
        path = name.removeprefix(f"{sources.folder}/")
        made[path] = _spliced(files[path].decode(), found).encode()
    return made


def _spliced(text: str, splices: list[_Splice]) -> str:
    for splice in sorted(splices, reverse=True):
        text = text[: splice.begin] + splice.text + text[splice.end :]
    return text


def _is_table(spot: Spot) -> bool:
    return len(spot.path) > 1 and spot.path[-2] == "table"


def _part(here: Spot, value: str, change: Change) -> _Splice | None:
    """Return the part of a text that is the translation, and what becomes of it; none where it is not found there."""
    if not _is_table(here):
        begin = len(value) - len(change.old)
        return _Splice(begin, len(value), change.new) if value.endswith(change.old) else None
    for row in grid(value):
        for cell in row:
            if cell.offset == here.begin:
                return _Splice(here.begin, here.begin + len(cell.text), _cell(change.new))
    return None


def _cell(text: str) -> str:
    """Return a text as a cell of a table writes it."""
    return f"\\{text}" if text in _JOINS else text.replace("|", "\\|").replace("\n", "<br>")


def _rewritten(each: _Rewriting) -> _Splice:
    """Return a text that its file writes, anew in the same style."""
    document, found = each.spot.document, each.found
    text = _spliced(found.value, each.parts)
    raw = document.text[found.begin : found.end]
    style = raw[:1]
    if style in {"|", ">"}:
        body = raw.rstrip()
        head, *lines = body.splitlines()
        indent = next((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), 0)
        made = lines_of(text, style, indent)
        new = _line_break(document).join([head, *made]) if made else quoted(text)
        return _Splice(found.begin, found.begin + len(body), new)
    return _Splice(found.begin, found.end, spelt(text, style, flow=_in_flow(document, each.spot.path)))


def _line_break(document: Document) -> Literal["\r\n", "\n"]:
    return "\r\n" if "\r\n" in document.text else "\n"


def _added(own: Spot, language: Language, cells: dict[int, str]) -> list[_Splice]:
    """Return a translation that is written beside its source, which has none yet."""
    document, path = own.document, own.path
    source, above = find(document, path), find(document, path[:-1])
    new = _rows(source.value, cells) if _is_table(own) else next(iter(cells.values()))
    short = source.begin == above.begin
    if _in_flow(document, path[:-1]) or (not short and document.text[above.begin] == "{"):
        if not short:
            return [_Splice(source.end, source.end, f", {language}: {spelt(new, flow=True)}")]
        return [_Splice(source.begin, source.end, _braces(own, source, language, new))]
    if not short:
        indent = _column(document, source.key or 0)
        return [_below(document, source, indent, (language, new))]
    return _long(own, source, language, new)


def _rows(value: str, cells: dict[int, str]) -> str:
    """Return the rows of a translated table: what joins cells, the words that are known, and nothing elsewhere."""
    made = []
    for row in grid(value):
        texts = [cell.text if cell.text in _JOINS else _cell(cells.get(cell.offset, "")) for cell in row]
        line = " | ".join(texts)
        made.append(line if texts[0] and texts[-1] else f"| {line} |")
    return "\n".join(made)


def _in_flow(document: Document, path: tuple[Step, ...]) -> bool:
    """Tell whether what stands at a path stands inside brackets or braces."""
    return any(document.text[find(document, path[:length]).begin] in "[{" for length in range(len(path)))


def _column(document: Document, offset: int) -> int:
    return document.place(offset).column - 1


def _ended(document: Document, found: Written) -> int:
    """Return where the line ends on which a text ends: behind a comment, before the line break."""
    raw = document.text[found.begin : found.end]
    if raw[:1] in {"|", ">"}:
        return found.begin + len(raw.rstrip())
    match = re.compile(r"[^\r\n]*").match(document.text, found.end)
    return match.end() if match else found.end


def _below(document: Document, source: Written, indent: int, said: tuple[Language, str], more: int = 0) -> _Splice:
    """Return a translation below its source, in the source's style; `more` is its further indent."""
    language, new = said
    at = _ended(document, source)
    raw, line_break = document.text[source.begin : source.end], _line_break(document)
    lead = f"{line_break}{' ' * indent}{language}: "
    if raw[:1] in {"|", ">"}:
        inside = next((line for line in raw.splitlines()[1:] if line.strip()), "")
        made = lines_of(new, raw[0], len(inside) - len(inside.lstrip(" ")) + more)
        return _Splice(at, at, lead + (line_break.join([f"{raw[0]}-", *made]) if made else quoted(new)))
    return _Splice(at, at, lead + spelt(new, raw[:1] if raw[:1] in "'\"" else "", flow=False))


def _braces(own: Spot, source: Written, language: Language, new: str) -> str:
    """Return a source and its translation in braces: the mark before the words has a key of its own."""
    document, value = own.document, source.value
    raw, other = document.text[source.begin : source.end], OTHER[language]
    held = own.path[-3] if len(own.path) > 2 else ""  # noqa: PLR2004 - the list, the place in it, the language
    if held in _MARKS:
        name, between = _MARKS[held]
        mark, words = (spelt(part, flow=True) for part in between.split(value, maxsplit=1))
        begun = f"{name}: {mark}, {other}: {words}"
    else:
        kept = raw[:1] in {"'", '"'} or is_plain(raw, value, flow=True)
        begun = f"{other}: {raw if kept else quoted(value)}"
    return f"{{{begun}, {language}: {spelt(new, flow=True)}}}"


def _long(own: Spot, source: Written, language: Language, new: str) -> list[_Splice]:
    """Return a plain text made a text in two languages: in braces where a line holds them, else on two lines."""
    document, other = own.document, OTHER[language]
    raw = document.text[source.begin : source.end]
    column = _column(document, source.begin)
    block = raw[:1] in {"|", ">"}
    braces = _braces(own, source, language, new)
    marked = len(own.path) > 2 and own.path[-3] in _MARKS  # noqa: PLR2004 - the list, the place in it, the language
    if not block and (marked or "\n" in raw or column + len(braces) <= _WIDEST):
        return [_Splice(source.begin, source.end, braces)]
    before = document.text[document.text.rfind("\n", 0, source.begin) + 1 : source.begin]
    begin, lead, indent = source.begin, "", column
    if before.strip() and not before.rstrip().endswith("-"):
        begin -= len(before) - len(before.rstrip())
        indent = _column(document, source.key or 0) + 2
        lead = f"{_line_break(document)}{' ' * indent}"
    if not block:
        return [
            _Splice(begin, source.begin, f"{lead}{other}: "),
            _below(document, source, indent, (language, new)),
        ]
    body = raw.rstrip()
    deeper = "".join(
        f"  {line}" if number and line.strip() else line for number, line in enumerate(body.splitlines(keepends=True))
    )
    below = _below(document, source, indent, (language, new), more=2)
    return [_Splice(begin, source.begin + len(body), f"{lead}{other}: {deeper}{below.text}")]
