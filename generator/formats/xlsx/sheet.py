"""A sheet of a workbook that is written in less time than the library's own, and is the same to the byte."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell_fast
from xlsxwriter.worksheet import CellStringTuple, Worksheet

_MOST = 32_767
"""Units of UTF-16 that a cell takes; the rest is left out."""
_BLOCK = 16
"""So many rows tell together from where to where they have cells."""
_CALLED = re.compile(r"(\w+)\(")
_KNOWN = frozenset(("AND", "COUNTIF", "IF", "LEN", "LOOKUP", "OR", "SUM", "SUMPRODUCT", "TEXT", "TRIM", "VALUE"))
"""Functions that a file names as a formula does; of others the library knows which it does not."""


class Sheet(Worksheet):  # type: ignore[misc]  # the library has no types
    """A sheet that takes a row of texts at once."""

    def __init__(self) -> None:
        super().__init__()
        self._formats: tuple[Format, ...] = ()
        self._texts: dict[int, list[int | None]] = {}
        """Rows of texts, by what the library numbers them; their cells stand in its table as well, empty."""

    def set_formats(self, formats: tuple[Format, ...]) -> None:
        """Set the formats of the cells of each row of texts."""
        self._formats = formats

    def write_texts(self, row: int, texts: tuple[str | None, ...], height: float) -> None:
        """Write a row from its first column on, a blank cell for None, and set its height."""
        number = self.str_table._get_shared_string_index  # noqa: SLF001 - as the library does
        self._texts[row] = [None if text is None else number(fitting(text)) for text in texts]
        self.table[row] = dict.fromkeys(range(len(texts)))
        for end in (0, len(texts) - 1):
            self._check_dimensions(row, end)
        self.set_row(row, height)

    def _write_rows(self) -> None:
        self._calculate_spans()
        heads: list[tuple[str, str]] = []
        for row in range(self.dim_rowmin, self.dim_rowmax + 1):
            cells, info = self.table[row], self.row_info.get(row)
            if cells or info:
                self._write_row(row, self.row_spans.get(row // _BLOCK), info, empty_row=not cells)
            if row in self._texts:
                heads = heads or self._heads()
                self.fh.write(_row(row + 1, zip(heads, self._texts[row], strict=True)))
            elif cells:
                for column in sorted(cells):
                    self._write_cell(row, column, cells[column])
            if cells:
                self._xml_end_tag("row")

    def _write_cell(self, row: int, col: int, cell: Any) -> None:  # noqa: ANN401 - a tuple of the library's
        if cell.__class__ is CellStringTuple and cell.format:
            style = cell.format._get_xf_index()  # noqa: SLF001 - as the library does
            self.fh.write(f'<c r="{xl_rowcol_to_cell_fast(row, col)}" s="{style}" t="s"><v>{cell.string}</v></c>')
        else:
            super()._write_cell(row, col, cell)

    def _heads(self) -> list[tuple[str, str]]:
        """Return of each cell of a row of texts what comes before its row and what after."""
        styles = [format_._get_xf_index() for format_ in self._formats]  # noqa: SLF001 - as the library does
        return [(f'<c r="{xl_col_to_name(column)}', f'" s="{style}"') for column, style in enumerate(styles)]

    def _calculate_spans(self) -> None:
        columns: dict[int, set[int]] = defaultdict(set)
        for row, cells in self.table.items():
            columns[row // _BLOCK].update(cells)
        self.row_spans = {block: f"{min(found) + 1}:{max(found) + 1}" for block, found in columns.items() if found}

    def _prepare_formula(
        self,
        formula: str,
        expand_future_functions: bool = False,  # noqa: FBT001, FBT002 - as in the class that it overrides
    ) -> str:
        if formula[:1] == "=" and formula[-1] != "}" and _KNOWN.issuperset(_CALLED.findall(formula)):
            return formula[1:]
        made: str = super()._prepare_formula(formula, expand_future_functions)
        return made


def _row(row: int, cells: Iterable[tuple[tuple[str, str], int | None]]) -> str:
    """Return the cells of a row of texts, each with its head and the number of its text."""
    return "".join([
        f"{name}{row}{style}/>" if text is None else f'{name}{row}{style} t="s"><v>{text}</v></c>'
        for (name, style), text in cells
    ])  # fmt: skip


def fitting(text: str) -> str:
    """Return what a cell takes of a text."""
    if 2 * len(text) <= _MOST:
        return text
    return text.encode("utf-16-le")[: 2 * _MOST].decode("utf-16-le", "ignore")
