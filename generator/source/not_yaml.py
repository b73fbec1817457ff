"""What keeps a text from being YAML, told by what its editor has to do."""

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

from generator.model.problem import Problem
from generator.source.document import LINE_BREAK, place_at
from generator.source.slips import nearest
from generator.words.errors import problem

_ENDS = {"[": "]", "{": "}"}
_BEFORE_VALUE = r"(?:^[ ]*|[:\-][ ]+|[\[{,][ ]*)"
_SIGN = re.compile(rf"{_BEFORE_VALUE}([*&!])")
"""What a text begins with that was meant as one: an alias, an anchor or a tag to YAML."""
_TEXT_ABOVE = re.compile(r"[ ]*(?:list|cut|en|id|kind):(?!.*: )")
"""Keys that stand below a text, which then has a key of its own."""
_KEY_ALONE = re.compile(r"[ ]*(?:-[ ]+)*[^\s:\"'{\[]+[ ]*:(?:\s|$)")
_END_MARK = re.compile(r"^\.\.\.(?:\s|$)", re.MULTILINE)


class _Stop(NamedTuple):
    """Where reading a text stopped: the offsets where it did, and where what was being read began."""

    text: str
    at: int
    begun: int

    @property
    def found(self) -> str:
        """The character where reading stopped; nothing at the end of the text."""
        return self.text[self.at : self.at + 1]

    @property
    def line(self) -> int:
        """Where the line begins in which reading stopped."""
        return self.text.rfind("\n", 0, self.at) + 1

    @property
    def before(self) -> str:
        """What stands in the line before the place."""
        return self.text[self.line : self.at]

    def column(self, offset: int) -> int:
        """Return the column of a character, counted from 0."""
        return offset - self.text.rfind("\n", 0, offset) - 1


class _Fault(NamedTuple):
    """A key of the words of problems, the offset of its place, and the mark that it names."""

    key: str
    offset: int
    found: str = ""


def _at_stop(key: str) -> Callable[[_Stop], _Fault]:
    return lambda stop: _Fault(key, stop.at, stop.found)


def _at_begin(key: str) -> Callable[[_Stop], _Fault]:
    return lambda stop: _Fault(key, stop.begun, stop.text[stop.begun : stop.begun + 1])


def _escape(stop: _Stop) -> _Fault:
    backslash = max(stop.text.rfind("\\", stop.begun, stop.at + 1), stop.begun)
    return _Fault("escape", backslash, stop.text[backslash : backslash + 2])


def _in_brackets(stop: _Stop) -> _Fault:
    """Tell a bracket that is not closed from a text inside it that needs quotation marks."""
    opened = stop.text[stop.begun : stop.begun + 1]
    inside = stop.line <= stop.begun or stop.found in {"]", "}"}
    if opened not in _ENDS or (inside and stop.found.strip()):
        return _Fault("broken-off-inside" if opened in _ENDS else "stray-mark", stop.at, stop.found)
    return _Fault("bracket-open", stop.begun, opened)


def _no_value(stop: _Stop) -> _Fault:
    """Tell a bracket that is open at the end, or where a list begins, from a mark at which no value begins."""
    hyphen = stop.found == "-" and not stop.before.strip()
    if stop.found.strip() and not hyphen:
        return _Fault("stray-mark", stop.at, stop.found)
    opened = max(stop.text.rfind("[", 0, stop.at), stop.text.rfind("{", 0, stop.at))
    return _Fault("bracket-open", opened, stop.text[opened]) if opened >= 0 else _Fault("not-yaml", stop.at)


def _colon(stop: _Stop) -> _Fault:
    line = LINE_BREAK.split(stop.text[stop.line :], maxsplit=1)[0]
    if _TEXT_ABOVE.match(line):
        return _Fault("key-below-text", stop.line + len(line) - len(line.lstrip()))
    match = _KEY_ALONE.match(line)
    if match and stop.line + match.end() > stop.at:
        return _Fault("key-behind-text", stop.line + len(line) - len(line.lstrip()))
    return _Fault("colon-in-text", stop.at)


def _out_of_line(stop: _Stop) -> _Fault:
    """Tell what does not belong to the list or the keys above: a hyphen too many or too few, an indentation, a rest."""
    sign = _SIGN.search(stop.before)
    if sign:
        return _Fault("begins-with", stop.line + sign.start(1), sign[1])
    if stop.before.strip(" -"):
        return _Fault("value-ended", stop.at)
    hyphen = re.match(r"-(?:\s|$)", stop.text[stop.at : stop.at + 2])
    if stop.column(stop.at) != stop.column(stop.begun):
        return _Fault("indentation", stop.at)
    return _Fault("hyphen-among-keys" if hyphen else "hyphen-missing", stop.at)


def _behind_all(stop: _Stop) -> _Fault:
    if _END_MARK.search(stop.text, 0, stop.at):
        return _Fault("behind-end", stop.at)
    return _Fault("value-ended" if stop.before.strip() else "indentation", stop.at)


_FAULTS: tuple[tuple[str, Callable[[_Stop], _Fault]], ...] = (
    ("directive|incompatible YAML|version", _at_begin("directive")),
    ("hexdeci|hexadeci|escape character|character escape", _escape),
    ("quoted scalar", _at_begin("quote-open")),
    ("alias|anchor|tag(?!s)", _at_begin("begins-with")),
    ("found a tab", _at_stop("tab-inside")),
    ("block scalar", _at_begin("behind-bar")),
    ("cannot start any token", _at_stop("begins-with")),
    ("mapping keys are not allowed", _at_stop("begins-with")),
    ("sequence entries are not allowed", _at_stop("hyphen-behind")),
    ("unexpected ':'", _at_stop("colon-in-text")),
    ("mapping values are not allowed", _colon),
    ("could not find expected ':'", _at_begin("colon-missing")),
    ("node content", _no_value),
    ("parsing a flow", _in_brackets),
    ("parsing a block", _out_of_line),
    ("document start", _behind_all),
)  # fmt: skip
"""Parts of what libyaml and PyYAML say of a text, and what each tells an editor."""


def not_yaml(file: str, text: str, error: yaml.MarkedYAMLError, read: int) -> Problem:
    """Return the problem of a text that the reader gave up on, by the slip that led it astray where one is found.

    `read` is how far the text was understood.
    """
    reason = " ".join(part for part in (error.context, error.problem) if part)
    mark = error.problem_mark or error.context_mark
    begun = error.context_mark or mark
    stop = _Stop(text, mark.index if mark else 0, begun.index if begun else 0)
    tell = next((tell for part, tell in _FAULTS if re.search(part, reason)), _at_stop("not-yaml"))
    fault = tell(stop)
    if fault.key != "quote-open":
        end = LINE_BREAK.search(text, stop.at)
        slip = nearest(text, read, end.start() if end else len(text))
        if slip:
            return problem(place_at(file, text, slip.offset), slip.rule, slip.key, **slip.values)
    opened = text[stop.begun : stop.begun + 1]
    if fault.key == "bracket-open":
        opened = fault.found
    values = {"found": fault.found, "open": opened, "end": _ENDS.get(opened, "")}
    rule = "SRC004" if fault.key == "tab-inside" else "SRC005"
    return problem(place_at(file, text, fault.offset), rule, fault.key, **values)
