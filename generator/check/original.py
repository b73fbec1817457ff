"""The text is whole (TXT001): what is written here is what was published, to the character."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from generator.check.rule import Example, Fault, around, fault, rule
from generator.model import Clause, Language, List, Table, Text
from generator.model.problem import Location
from generator.source.kinds import ORIGINAL
from generator.source.places import Sources
from generator.standard.amended_pieces import published
from generator.standard.formula_words import linear_formula
from generator.standard.index import Index
from generator.standard.printed import Bare, Piece, bare, formulas_apart, line_of, printed_content, signs

_PROBE = 24
"""So many characters are enough to find where a text goes on."""


@rule(
    "TXT001",
    ground="wrong",
    zh="条款依次相连，就是原文",
    reason=Text(
        zh="原文只转载、不改写。条款逐字相连等于original，才能证明切分时没有丢字、添字或改字。"
        "列项、表同样相连，编号也算在内；original.txt是整个已发布的文本，所有章条与它相比。公式只比字母、数字和百分号的个数，不论次序和排法；本站所加的指称、空白和修改单改过之处不比。",
        en="The standard's text is reproduced, not edited. Only when the provisions, put together, are the "
        "original to the character is it certain that cutting them lost, added and changed nothing. Lists and tables "
        "are put together likewise, their labels included; `original.txt` is the whole published text, with which all "
        "clauses are compared: of a formula its letters, digits and signs of per cent, in whatever order they are "
        "printed. Designations of ours and white space are not, nor what an amendment changed afterwards.",
    ),
    example=Example(
        bad="original: 组织应确定目标市场。\nprovisions:\n  - text: {zh: 组织应确定市场。, …}",
        good="original: 组织应确定目标市场。\nprovisions:\n  - text: {zh: 组织应确定目标市场。, …}",
    ),
)
def provisions_complete(index: Index, sources: Sources) -> Iterator[Fault]:
    """Cut the original into provisions that, put together, are the original again."""
    for clause in index.standard.clauses:
        if clause.original and any(isinstance(block, List | Table) for block in clause.content):
            pieces = tuple(printed_content(clause, index.language, all_of_it=False))
            yield from _compared(pieces, clause.original, sources, sources.at(clause.id, "original"))
        else:
            yield from _cut(clause, index.language, sources)
    if sources.original is not None:
        pieces = (Piece("", "", anything=True), *published(index))
        yield from _compared(pieces, sources.original, sources, None)


def _cut(clause: Clause, language: Language, sources: Sources) -> Iterator[Fault]:
    """Yield where provisions are not the original of their clause."""
    original = clause.original.replace("\n", "")
    joined = "".join(getattr(provision.text, language) for provision in clause.provisions)
    if not original or joined == original:
        return
    if not clause.provisions:
        yield fault(sources.at(clause.id, "original", key=True), "uncut", id=clause.id)
    else:
        yield _first_difference(clause, joined, original, language, sources)


def _first_difference(clause: Clause, joined: str, original: str, language: Language, sources: Sources) -> Fault:
    pairs = zip(joined, original, strict=False)
    start = next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(joined), len(original)))
    offset = start
    for provision in clause.provisions:
        length = len(getattr(provision.text, language))
        if offset <= length:
            break
        offset -= length
    where = sources.at(provision.id, "text", language, offset=offset)
    if start == len(joined):
        return fault(where, "cut-short", id=clause.id, text=around(original, start))
    if start == len(original):
        return fault(where, "cut-long", id=clause.id, text=around(joined, start))
    return fault(where, "cut-differs", id=provision.id, text=around(joined, start), original=around(original, start))


def _compared(pieces: tuple[Piece, ...], original: str, sources: Sources, within: Location | None) -> Iterator[Fault]:
    """Yield the first difference between what is printed and the original; `within` the clause whose own it is."""
    theirs = bare(original)
    apart = tuple(part for piece in pieces for part in formulas_apart(piece))
    at, gap = 0, _Gap()
    for number, piece in enumerate(apart):
        gap = gap.wider(piece)
        ours = bare(piece.text)
        if not ours.text:
            continue
        begin = gap.end(theirs.text, at, _probe(apart[number:]))
        if begin < 0 and (gap.formulas is None or gap.first is None):
            where = sources.at(piece.id, *piece.path, offset=piece.begin + ours.places[0])
            yield fault(where, "original-lacks", text=around(piece.text, ours.places[0], 20), file=ORIGINAL)
            return
        if begin < 0:
            yield _other_formula(gap, theirs, at, original, sources)
            return
        end = _end(piece, ours.text, theirs.text, begin)
        if end is None:
            yield _difference(piece, Bare(theirs.text[begin:], theirs.places[begin:]), original, sources)
            return
        at, gap = end, _Gap()
    if gap.formulas is not None and gap.first and not gap.are(theirs.text[at:]):
        yield _other_formula(gap, theirs, at, original, sources)
    elif gap.formulas is not None and gap.first is None and at < len(theirs.text):
        line, column, shown = _shown(original, theirs.places[at])
        where = within or Location(f"{sources.folder}/{ORIGINAL}", line, column)
        yield fault(where, "original-more", text=shown)


def _end(piece: Piece, ours: str, theirs: str, at: int) -> int | None:
    """Return where a piece ends that begins at a place of the original; none where it does not stand there."""
    starts = [at]
    skipped = piece.between.match(theirs, at) if piece.between else None
    if skipped:
        starts.append(skipped.end())
    spellings = (ours, *(bare(other).text for other in piece.others))
    return next(
        (start + len(words) for start in starts for words in spellings if theirs.startswith(words, start)), None
    )


class _Gap(NamedTuple):
    """What stands between two pieces that are compared to the character."""

    first: Piece | None = None
    """The first piece in it."""
    formulas: tuple[str, ...] | None = ()
    """The formulas in it, or None where anything may stand."""

    def wider(self, piece: Piece) -> "_Gap":
        """Return the gap with a piece in it, unless that is compared to the character."""
        if piece.anything:
            return _Gap(self.first or piece, None)
        if not piece.formula:
            return self
        return _Gap(self.first or piece, None if self.formulas is None else (*self.formulas, piece.formula))

    def are(self, text: str) -> bool:
        """Tell whether a text is the formulas, in plain text or in LaTeX."""
        wanted = [sum(map(signs, map(form, self.formulas or ())), Counter()) for form in (linear_formula, _bare)]
        return signs(text) in wanted

    def end(self, text: str, at: int, probe: str) -> int:
        """Return where behind a place the gap ends and what comes next begins; a negative number if nowhere."""
        if self.first is None:
            return at
        found = text.find(probe, at)
        most = at + 40 + 4 * sum(map(len, self.formulas or ()))
        while self.formulas is not None and found >= 0 and not self.are(text[at:found]):
            found = text.find(probe, found + 1, most)
        return found


def _bare(latex: str) -> str:
    return bare(latex).text


def _other_formula(gap: _Gap, theirs: Bare, at: int, original: str, sources: Sources) -> Fault:
    """Return that the original has another formula than is written here."""
    piece = gap.first or Piece("", "")
    line, _, shown = _shown(original, theirs.places[min(at, len(theirs.places) - 1)])
    where = sources.at(piece.id, *piece.path, offset=piece.begin)
    words = " ".join(map(linear_formula, gap.formulas or ()))
    return fault(where, "original-formula", text=words, line=line, original=shown.strip())


def _probe(pieces: tuple[Piece, ...]) -> str:
    """Return the begin of what is printed next, by which its place is found."""
    made = ""
    for piece in pieces:
        if piece.anything or piece.formula or len(made) >= _PROBE:
            break
        made += bare(piece.text).text
    return made[:_PROBE]


def _difference(piece: Piece, theirs: Bare, original: str, sources: Sources) -> Fault:
    """Return how a piece differs from what stands in the original, which is given from the same place on."""
    ours = bare(piece.text)
    pairs = enumerate(zip(ours.text, theirs.text, strict=False))
    start = next((place for place, (one, other) in pairs if one != other), len(theirs.text))
    offset = ours.places[min(start, len(ours.places) - 1)]
    where = sources.at(piece.id, *piece.path, offset=piece.begin + offset)
    if start >= len(theirs.text):
        return fault(where, "original-ends", text=around(piece.text, offset, 20))
    line, _, shown = _shown(original, theirs.places[start])
    return fault(where, "original-differs", text=around(piece.text, offset, 20), line=line, original=shown)


def _shown(original: str, place: int) -> tuple[int, int, str]:
    """Return line and column of a character of the original, and what stands round it in its line."""
    line, column = line_of(original, place)
    text = original.split("\n")[line - 1].replace("\t", " ")
    return line, column, around(text, column - 1, 20)
