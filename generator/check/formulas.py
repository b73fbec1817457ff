"""Formulas (FRM): their LaTeX can be read."""

import unicodedata
from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Text
from generator.model.errors import NOTHING
from generator.source.places import Sources
from generator.standard.formulas import COMMANDS, ENVIRONMENTS, Slip, slip
from generator.standard.index import Index
from generator.standard.inline import formulas_in
from generator.words.errors import did_you_mean

_KNOWN = {"command": tuple(f"\\{name}" for name in COMMANDS), "environment": ENVIRONMENTS}
_KEYS = {
    "empty": "formula-empty",
    "command": "formula-command",
    "environment": "formula-environment",
    "argument": "formula-argument",
    "open": "formula-open",
    "closed": "formula-closed",
    "cell": "formula-cell",
    "twice": "formula-twice",
    "delimiter": "formula-delimiter",
    "words": "formula-words",
    "dollar": "formula-dollar",
    "number": "formula-number",
    "limits": "formula-limits",
    "line": "formula-line",
    "columns": "formula-columns",
    "escape": "formula-escape",
    "wide": "formula-wide",
    "slash": "formula-slash",
    "unread": "formula-unread",
}


@rule(
    "FRM001",
    ground="wrong",
    zh="公式的LaTeX读得懂",
    reason=Text(
        zh="页面、PDF、表格和检索里的公式都由这一行LaTeX得出；写错一处，读者看到的就是源代码，或者是另一个公式。",
        en="The formula on pages, in PDFs, tables and the search is made of this one line of LaTeX; a slip in it shows "
        "readers its source, or another formula.",
    ),
    example=Example(
        bad=r"formula: {latex: 'R = \frc{n_1}{n}'}",
        good=r"formula: {latex: 'R = \frac{n_1}{n}'}",
    ),
)
def readable(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write formulas in LaTeX that can be read."""
    for block in index.standard.formulas:
        yield from _told(slip(block.latex), sources, block.id, "latex")
        for place, entry in enumerate(block.where):
            yield from _told(slip(entry.symbol), sources, block.id, "where", place, "symbol")
    for corpus in index.passages.values():
        for passage in corpus.passages:
            if "$" in passage.text and passage.path[-1] not in ("original", "latex", "symbol"):
                for begin, latex in formulas_in(passage.text):
                    yield from _told(slip(latex), sources, passage.id, *passage.path, begin=begin)


def _told(found: Slip | None, sources: Sources, id_: str, *path: str | int, begin: int = 0) -> Iterator[Fault]:
    if found:
        where = sources.at(id_, *path, offset=begin + found.place)
        meant = did_you_mean(found.name, _KNOWN[found.why]) if found.why in _KNOWN else NOTHING
        right = unicodedata.normalize("NFKC", found.name).replace("/", "\\")
        yield fault(where, _KEYS[found.why], meant, name=found.name, right=right)
