"""A workbook is written down before it is made: the same calls make the same file, which builds keep.

To make the file of the calls takes most of the time, and hardly any workbook changes from one build to the next.
"""

import io
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, cast

import xlsxwriter
from xlsxwriter.workbook import Workbook

from generator.formats.xlsx.sheet import Sheet
from generator.output.cache import cached

_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_TEXT_AT = {"write_string": 2, "write_url": 4, "merge_range": 4}
"""Which argument is the text of a cell, counted from 0."""


_MOST = 32_767
"""Units of UTF-16 that a cell takes; the rest is left out."""


class _Call(NamedTuple):
    on: "_Part"
    method: str
    arguments: tuple[Any, ...]
    named: dict[str, Any]


class _Part:
    """The workbook, or what a call on it gave: a sheet, a format, a chart. Whatever is called is written down."""

    def __init__(self, calls: list[_Call], number: int, name: str = "") -> None:
        self.calls = calls
        self.number = number
        """0 for the workbook, else the place of the call that gave it, counted from 1."""
        self.name = name
        """Of a sheet."""

    def __getattr__(self, method: str) -> Callable[..., "_Part"]:
        if method.startswith("_"):
            raise AttributeError(method)

        def call(*arguments: object, **named: object) -> _Part:
            self.calls.append(_Call(self, method, arguments, named))
            name = str(arguments[0]) if method == "add_worksheet" else ""
            return _Part(self.calls, len(self.calls), name)

        return call

    def __repr__(self) -> str:
        """Return what stands for it in the key of the file."""
        return f"<{self.number}>"


def workbook(write: Callable[[Workbook], object]) -> bytes:
    """Return the file of a workbook that a function writes, in which no text becomes a formula, a link or a number.

    The function gives it a date (`set_properties`), or else it carries that on which it was made.
    """
    book = _Part([], 0)
    write(cast("Workbook", book))
    return cached("workbooks", repr(book.calls).encode(), lambda: _made(book.calls))


def texts(book: Workbook) -> set[str]:
    """Return the texts that stand in the cells of a workbook so far."""
    return {_fitting(text) for text in set(_texts(cast("_Part", book).calls))}


def _texts(calls: list[_Call]) -> Iterator[str]:
    """Yield the texts of cells as they were given."""
    for call in calls:
        if call.method == "write_texts":
            yield from (text for text in call.arguments[1] if text is not None)
        elif call.method in _TEXT_AT:
            text = call.arguments[_TEXT_AT[call.method]]
            if text or call.method != "merge_range":
                yield text


def _fitting(text: str) -> str:
    """Return what a cell takes of a text."""
    if 2 * len(text) <= _MOST:
        return text
    return text.encode("utf-16-le")[: 2 * _MOST].decode("utf-16-le", "ignore")


def _made(calls: list[_Call]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, _OPTIONS)
    book.worksheet_class = Sheet
    parts: list[Any] = [book]

    def real(value: Any) -> Any:  # noqa: ANN401 - whatever xlsxwriter takes
        if isinstance(value, _Part):
            return parts[value.number]
        if isinstance(value, dict):
            return {key: real(inside) for key, inside in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(map(real, value))
        return value

    for call in calls:
        method = getattr(parts[call.on.number], call.method)
        parts.append(method(*real(call.arguments), **real(call.named)))
    book.close()
    return out.getvalue()
