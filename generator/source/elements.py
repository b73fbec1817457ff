"""What part of the document a clause is: what its editor says, else what its letter or its title says."""

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.model import Element
from generator.source.written import WrittenClause

_UNNUMBERED: dict[str, Element] = {
    "前言": "foreword", "foreword": "foreword", "引言": "introduction", "introduction": "introduction",
    "参考文献": "bibliography", "bibliography": "bibliography", "索引": "index", "index": "index",
}  # fmt: skip
_NUMBERED: dict[str, Element] = {
    "范围": "scope", "scope": "scope", "规范性引用文件": "references", "normativereferences": "references",
    "术语和定义": "terms", "termsanddefinitions": "terms",
    "符号": "symbols", "缩略语": "symbols", "符号和缩略语": "symbols", "symbols": "symbols",
    "abbreviatedterms": "symbols", "symbolsandabbreviatedterms": "symbols",
}  # fmt: skip
"""The titles that GB/T 1.1—2020, clause 8, fixes, without blanks; those of numbered clauses and of the others."""
_INTRODUCTION = "0"


def element_of(written: WrittenClause) -> Element:
    """Return what part of the document a clause is; one that is none of its parts is `body`."""
    number, title = written.number or "", written.title
    if written.element:
        return written.element
    if re.fullmatch("[A-Z]", number):
        return "annex"
    known = _UNNUMBERED if number in {"", _INTRODUCTION} else {} if "." in number else _NUMBERED
    words = re.sub(r"\s", "", (title.zh or title.en) if title else "").lower()
    return known.get(words, "body")


def with_introduction(clauses: Iterable[WrittenClause]) -> list[WrittenClause]:
    """Return clauses whose introduction bears the 0 of its subclauses 0.1 and so on, which is not printed."""
    written = list(clauses)
    if not any((clause.number or "").startswith(f"{_INTRODUCTION}.") for clause in written):
        return written
    return [
        replace(clause, number=_INTRODUCTION)
        if clause.number is None and element_of(clause) == "introduction" else clause
        for clause in written
    ]  # fmt: skip
