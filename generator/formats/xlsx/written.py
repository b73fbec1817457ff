"""A workbook is written down before it is made: the same calls make the same file, which builds keep.

To make the file of the calls takes most of the time, and hardly any workbook changes from one build to the next.
"""

import io
from collections.abc import Callable, Iterator
from typing import Any, cast

import xlsxwriter
from xlsxwriter.workbook import Workbook

from generator.formats.xlsx.sheet import Sheet, fitting
from generator.output.cache import cached

_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_TEXT_AT = {"write_string": 2, "write_url": 4, "merge_range": 4}
"""Which argument is the text of a cell, counted from 0."""

_Call = tuple["_Part", str, tuple[Any, ...], dict[str, Any]]
"""On which part, the method, its arguments, and those with names."""


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
            self.calls.append((self, method, arguments, named))
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
    return {fitting(text) for text in set(_texts(cast("_Part", book).calls))}


def _texts(calls: list[_Call]) -> Iterator[str]:
    """Yield the texts of cells as they were given."""
    for _, method, arguments, _ in calls:
        if method == "write_texts":
            yield from (text for text in arguments[1] if text is not None)
        elif method in _TEXT_AT:
            text = arguments[_TEXT_AT[method]]
            if text or method != "merge_range":
                yield text


def _made(calls: list[_Call]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, _OPTIONS)
    book.worksheet_class = Sheet
    parts: list[Any] = [book]

    def real(value: Any) -> Any:  # noqa: ANN401 - whatever xlsxwriter takes
        kind = type(value)
        if kind is _Part:
            return parts[value.number]
        if kind is dict:
            return {key: real(inside) for key, inside in value.items()}
        if kind is list or kind is tuple:
            return kind(map(real, value))
        return value

    for on, method, arguments, named in calls:
        parts.append(getattr(parts[on.number], method)(*map(real, arguments), **real(named)))
    book.close()
    return out.getvalue()
