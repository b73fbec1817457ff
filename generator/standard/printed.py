"""What a standard prints, in order, as pieces of plain text: what its published text is compared with."""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from generator.model import (
    Block,
    Clause,
    Figure,
    Footnote,
    Formula,
    Language,
    List,
    Paragraph,
    Point,
    Remark,
    Table,
    TermEntry,
    TermOrigin,
    Text,
    cells_in,
)
from generator.model.place import Step
from generator.standard.index import Index
from generator.standard.inline import FOOTNOTE_MARK, formulas_in
from generator.standard.numbers import display_number, heads_annex

_NAMES: dict[str, dict[Language, str]] = {
    "note": {"zh": "注", "en": "NOTE"},
    "example": {"zh": "示例", "en": "EXAMPLE"},
    "table": {"zh": "表", "en": "Table"},
    "where": {"zh": "式中：", "en": "where"},
    "key": {"zh": "标引序号说明：", "en": "Key"},
    "annex": {"zh": "附录", "en": "Annex"},
    "normative": {"zh": "（规范性）", "en": "(normative)"},
    "informative": {"zh": "（资料性）", "en": "(informative)"},
    "source": {"zh": "来源", "en": "SOURCE"},
    "colon": {"zh": "：", "en": ":"},
}
_ENDS: dict[Language, tuple[str, ...]] = {"zh": (":", ""), "en": ("", " to entry:", " to entry")}
"""What else may stand behind the name of a note or an example."""
_STATUS = re.compile(
    r"(?:[（(]?(?:首选|优先|许用|拒用|弃用|(?:被|已)取代|缩略[语词]|缩略形式|缩写|符号|preferred|admitted|deprecated|superseded"
    r"|abbreviation|symbol)(?:的?术语)?[）):：]?|[；;，,/])+",
    re.IGNORECASE,
)
"""How a standard names the status of a designation, and what stands between several."""
_DASHES = re.compile(r"[—–：:，,-]+")
_FOOTNOTE_MARK = re.compile(rf"\[\^({FOOTNOTE_MARK})\]")
_NOT_COMPARED = re.compile(r"[\s|~^$`*_{}\\]")


class Piece(NamedTuple):
    """A piece of what is printed, and where it stands."""

    text: str
    id: str
    path: tuple[Step, ...] = ()
    anything: bool = False
    """Whether anything may be printed here, up to the next piece: what is not given."""
    formula: str = ""
    """The formula that is printed here, in LaTeX, with its number: its letters and digits, in whatever order."""
    begin: int = 0
    """Where in the text at its path it begins."""
    others: tuple[str, ...] = ()
    """How else the published text may print it."""
    between: re.Pattern[str] | None = None
    """What the published text may print before it."""


class Bare(NamedTuple):
    """A text without what is not compared, and where each of its characters stands in the text."""

    text: str
    places: tuple[int, ...]


def bare(text: str) -> Bare:
    """Return a text without white space, bars and inline marks; sub- and superscripts stand as plain characters."""
    kept: list[tuple[str, int]] = []
    skipped = {
        place
        for match in _FOOTNOTE_MARK.finditer(text)
        for place in (match.start(), match.start() + 1, match.end() - 1)
    }
    for place, character in enumerate(text):
        if place in skipped or _NOT_COMPARED.match(character):
            continue
        decomposed = unicodedata.decomposition(character)
        if decomposed.startswith(("<sub>", "<super>")):
            character = unicodedata.normalize("NFKC", character)  # noqa: PLW2901 - the same sign
        kept += [(sign, place) for sign in character]
    return Bare("".join(sign for sign, _ in kept), tuple(place for _, place in kept))


def formulas_apart(piece: Piece) -> Iterator[Piece]:
    """Yield a piece, cut at the formulas inside its line."""
    at = 0
    for begin, latex in formulas_in(piece.text):
        yield Piece(piece.text[at : begin - 1], piece.id, piece.path, between=None if at else piece.between, begin=at)
        yield Piece("", piece.id, piece.path, formula=latex, begin=begin)
        at = begin + len(latex) + 1
    yield Piece(piece.text[at:], piece.id, piece.path, begin=at) if at else piece


def signs(text: str) -> Counter[str]:
    """Return the letters and digits of a formula, each as often as it occurs.

    How a formula is printed in plain text is left open: a fraction as `a/b` or in two lines, an index as `n₁` or `n1`,
    a sum as Σ or ∑. Signs, brackets, dots and all order are therefore not compared, and all forms of a letter are one.
    """
    plain = unicodedata.normalize("NFKC", text)
    return Counter(sign for sign in plain if sign in "%‰" or (sign.isalnum() and sign not in "ΣΠ"))


def line_of(text: str, place: int) -> tuple[int, int]:
    """Return line and column, from 1, of a character of a text."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    line = bisect_right(starts, place)
    return line, place - starts[line - 1] + 1


def printed_clause(clause: Clause, language: Language) -> Iterator[Piece]:
    """Yield what a clause prints, its heading first; without the clauses and entries below it."""
    yield from printed_heading(clause, language)
    if clause.text == "not-given":
        yield Piece("", clause.id, anything=True)
    yield from printed_content(clause, language)


def printed_heading(clause: Clause, language: Language) -> Iterator[Piece]:
    """Yield number and title of a clause."""
    number, title = display_number(clause), _in(clause.title, language)
    if heads_annex(clause):
        force = _NAMES[clause.annex or "normative"][language]
        number = f"{_NAMES['annex'][language]}{number}{force}"
    yield Piece(number, clause.id, ("number",))
    yield Piece(title, clause.id, ("title", language))


def _in(text: Text, language: Language) -> str:
    words: str = getattr(text, language)
    return words


def printed_content(clause: Clause, language: Language, *, all_of_it: bool = True) -> Iterator[Piece]:
    """Yield what stands in a clause; without figures, formulas and notes unless all of it is asked for.

    Figures at its head stand where they please: so the old form, which has no places for them, writes them.
    """
    floating = all_of_it and isinstance(clause.content[0] if clause.content else None, Figure)
    content = tuple(block for block in clause.content if not (floating and isinstance(block, Figure)))
    if floating:
        yield Piece("", clause.id, anything=True)
    for block in content:
        if all_of_it or isinstance(block, Paragraph | List | Table):
            yield from printed_block(block, language)
    if floating:
        yield Piece("", clause.id, anything=True)


def printed_block(block: Block, language: Language) -> Iterator[Piece]:
    """Yield what a block prints."""
    match block:
        case Paragraph():
            for provision in block.provisions:
                yield Piece(_in(provision.text, language), provision.id, ("text", language))
        case List():
            yield from _list(block, language)
        case Table():
            yield from _table(block, language)
        case Figure():
            yield from _figure(block, language)
        case Formula():
            yield from _formula(block, language)
        case Remark():
            yield from _remark(block, language)


def _list(block: List, language: Language) -> Iterator[Piece]:
    for each in block.items:
        for provision in each.provisions:
            yield Piece(provision.label, provision.id)
            yield Piece(_in(provision.text, language), provision.id, ("text", language))
        for below in each.content:
            yield from _list(below, language)


def _table(table: Table, language: Language) -> Iterator[Piece]:
    if table.number:
        yield Piece(f"{_NAMES['table'][language]}{table.number}", table.id, ("number",))
    if table.title:
        yield Piece(_in(table.title, language), table.id, ("title", language))
    if table.unit:
        yield Piece(_in(table.unit, language), table.id, ("unit", language))
    for cell in cells_in(table):
        yield Piece(_in(cell.text, language), cell.id, ("text", language))
    yield from _notes(table.notes, table.id, language)
    yield from _footnotes(table.footnotes, table.id, language)


def _footnotes(footnotes: tuple[Footnote, ...], id_: str, language: Language) -> Iterator[Piece]:
    for place, footnote in enumerate(footnotes):
        yield Piece(footnote.mark, id_, ("footnotes", place))
        yield Piece(_in(footnote.text, language), id_, ("footnotes", place, "text", language))


def _notes(notes: tuple[Text, ...], id_: str, language: Language) -> Iterator[Piece]:
    for place, note in enumerate(notes):
        count = str(place + 1) if len(notes) > 1 else ""
        yield Piece(f"{_NAMES['note'][language]}{count}{_NAMES['colon'][language]}", id_, ("notes", place))
        yield Piece(_in(note, language), id_, ("notes", place, language))


def _figure(figure: Figure, language: Language) -> Iterator[Piece]:
    yield Piece(_in(figure.number, language), figure.id, ("number", language))
    yield Piece(_in(figure.caption, language), figure.id, ("caption", language))
    if figure.unit:
        yield Piece(_in(figure.unit, language), figure.id, ("unit", language))
    for place, part in enumerate(figure.parts):
        yield Piece(part.label, figure.id, ("parts", place))
        yield Piece(_in(part.text, language), figure.id, ("parts", place, "text", language))
    if figure.key:
        yield Piece(_NAMES["key"][language], figure.id, ("key",))
    for place, entry in enumerate(figure.key):
        yield Piece(f"{entry.mark}——", figure.id, ("key", place))
        yield Piece(_in(entry.text, language), figure.id, ("key", place, "text", language))
    yield from _notes(figure.notes, figure.id, language)
    yield from _footnotes(figure.footnotes, figure.id, language)


def _formula(formula: Formula, language: Language) -> Iterator[Piece]:
    yield Piece("", formula.id, ("latex",), formula=formula.latex)
    yield Piece("", formula.id, ("number",), formula=formula.number)
    if formula.where:
        yield Piece(_NAMES["where"][language], formula.id, ("where",))
    for place, entry in enumerate(formula.where):
        yield Piece("", formula.id, ("where", place, "symbol"), formula=entry.symbol)
        yield Piece("——", formula.id, ("where", place))
        yield Piece(_in(entry.text, language), formula.id, ("where", place, "text", language))


def _remark(remark: Remark, language: Language) -> Iterator[Piece]:
    if remark.kind == "footnote":
        yield Piece(remark.mark, remark.clause, remark.path)
    elif remark.kind in _NAMES:
        named = f"{_NAMES[remark.kind][language]}{remark.mark}"
        others = tuple(f"{other}{end}" for other in (named, named.capitalize()) for end in _ENDS[language])
        yield Piece(f"{named}{_NAMES['colon'][language]}", remark.clause, remark.path, others=others)
    else:
        yield Piece("", remark.clause, remark.path, anything=True)
    yield Piece(_in(remark.text, language), remark.clause, (*remark.path, language))
    yield from _points(remark.points, remark.clause, (*remark.path, "points"), language)


def _points(points: tuple[Point, ...], id_: str, path: tuple[Step, ...], language: Language) -> Iterator[Piece]:
    for place, point in enumerate(points):
        yield Piece(point.label, id_, (*path, place))
        yield Piece(_in(point.text, language), id_, (*path, place, "text", language))
        yield from _points(point.points, id_, (*path, place, "points"), language)


def printed_entry(index: Index, term: TermEntry) -> Iterator[Piece]:
    """Yield a term entry: the designations that the standard prints, its definition, notes and source."""
    language = index.language
    yield Piece(term.number or "", term.id, ("number",))
    for place, designation in enumerate(term.designations):
        for one, word in index.own_words(term, designation).items():
            yield Piece(word, term.id, ("designations", place, one), between=_STATUS)
    if term.domain:
        domain = _in(term.domain, language)
        others = (f"<{domain}>", f"⟨{domain}⟩", f"《{domain}》")
        yield Piece(f"〈{domain}〉", term.id, ("domain",), others=others, between=_STATUS)
    between = None if term.domain else _STATUS
    yield Piece(_in(term.definition, language), term.id, ("definition", language), between=between)
    yield from _points(term.points, term.id, ("points",), language)
    for block in term.content:
        yield from printed_block(block, language)
    if term.source:
        yield from _source(term.source, term.id, language)


def _source(source: TermOrigin, id_: str, language: Language) -> Iterator[Piece]:
    name = f"{_NAMES['source'][language]}{_NAMES['colon'][language]}"
    others = tuple(f"{bracket}{_NAMES['source'][language]}{end}" for bracket in ("[", "［", "【", "") for end in "：:")
    yield Piece(f"[{name}", id_, ("source",), others=others)
    words: str = getattr(source, language)
    yield Piece(words, id_, ("source", language))
    if source.change:
        yield Piece(_in(source.change, language), id_, ("source", "change", language), between=_DASHES)
    yield Piece("]", id_, ("source",), others=("］", "】"))
