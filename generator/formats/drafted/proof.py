"""The proof that nothing of a document was lost: its characters, line by line, in what the standard prints."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from difflib import SequenceMatcher

from generator.formats.drafted.draft import Line, Place, Role
from generator.model import OTHER, Cover, Language, Standard, Text
from generator.standard.entries import source_text
from generator.standard.formula_words import linear_formula
from generator.standard.index import Index
from generator.standard.inline import linear
from generator.standard.printed import Piece, bare, formulas_apart, printed_block, printed_entry, printed_heading, signs

_LEFT_OUT = (Role.RUNNING, Role.CONTENTS, Role.TITLE)
_FIXED = (Role.KEY, Role.WHERE)
"""Words that the tool prints itself."""
_FORMULAS = (Role.FORMULA, Role.SYMBOL)
_STATUS = re.compile(r"[（(](?:首选|许用|拒用|弃用|被取代)(?:术语)?[）)]|(?:许用|拒用)(?:术语)?[：:]")
_WARNING = re.compile(r"^\s*(?:警示|警告)\s*[：:]")
_TO_ENTRY = re.compile(r"^\s*(?:NOTE|EXAMPLE|Note)\s*\d*(?:\s+to\s+entry)?\s*[:—–]?")
_CAPTION_DASH = re.compile(r"^(\s*(?:Table|Figure)\s+[A-Z\d.]+)\s*[—–-]\s*")
_DASHES = re.compile(r"[—–\-－―‐‑−]+")
_AHEAD = 6_000
"""So many characters a line may stand behind the one before it: entries stand behind the heading of their group."""
_DOTS = re.compile(r"\.{3,}|…+|·{3,}|_{4,}")


@dataclass(frozen=True, slots=True)
class Lost:
    """Characters of the document that the standard does not print."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What was compared, and what was lost."""

    characters: int
    """How many characters of the document stand in the standard."""
    left_out: int
    """How many were left out on purpose: heads and feet of pages, the table of contents, a second copy."""
    lost: tuple[Lost, ...]

    @property
    def closed(self) -> bool:
        """Tell whether nothing was lost."""
        return not self.lost


def proof_of(lines: Iterable[Line], standard: Standard) -> Proof:
    """Return the proof for the lines of a document and the standard that was made of them."""
    index = Index(standard)
    printed = "".join(_plain(piece.text) for piece in _printed(index) if not piece.formula)
    formulas = [signs(linear_formula(piece.formula)) for piece in _printed(index) if piece.formula]
    english = "".join(map(_plain, _translations(index, OTHER[index.language])))
    cover = [_plain(words) for words in _of_cover(standard)]
    at = count = left_out = 0
    lost: list[Lost] = []
    for line in lines:
        words = _of_line(line)
        if line.role in _LEFT_OUT:
            left_out += len(words)
            continue
        if line.role is Role.COVER:
            missing = _beside(words, cover)
        elif line.role in _FORMULAS:
            missing = _beside_formulas(line, formulas, printed)
        elif line.role in _FIXED or not words:
            missing = ""
        else:
            missing, at = _in_print(words, printed, at)
        words += _plain(line.translation)
        missing += _untranslated(line, english)
        count += len(words) - len(missing)
        if missing:
            lost.append(Lost(line.place, missing))
    return Proof(count, left_out, tuple(lost))


def _of_line(line: Line) -> str:
    text = _DOTS.sub("", line.source) if line.role is not Role.ENTRY else line.source
    if line.role in (Role.DESIGNATION, Role.TERM):
        text = _STATUS.sub("", text)
    if line.role is Role.SOURCE:
        text = text.replace("——", "").replace(" — ", "")
    if line.role in (Role.NOTE, Role.EXAMPLE):
        text = _TO_ENTRY.sub("", text)
    if line.role in (Role.TABLE_CAPTION, Role.FIGURE_CAPTION):
        text = _CAPTION_DASH.sub(r"\1", text)
    if line.role in (Role.ANNEX, Role.ANNEX_NATURE):
        text = re.sub("(规范性|资料性)附录", r"\1", text)
    if line.role is Role.WARNING:
        text = _WARNING.sub("", text)
    return _plain(text)


def _untranslated(line: Line, english: str) -> str:
    """Return the translation of a line where the standard does not print it."""
    words = _plain(line.translation)
    return "" if words in english else words


def _plain(text: str) -> str:
    """Return the characters that are compared: without blanks and marks of ours, in one width, a dash a dash."""
    shown = unicodedata.normalize("NFKC", bare(linear(text)).text)
    kept = "".join(sign for sign in shown if not sign.isspace() and unicodedata.category(sign)[0] != "C")
    return _DASHES.sub("—", re.sub(r"[*`~^$_{}\\|]", "", kept))


def _printed(index: Index) -> Iterator[Piece]:
    """Yield all that the standard prints, in order, formulas apart."""
    language = index.language
    for clause in index.standard.clauses:
        pieces = [*printed_heading(clause, language)]
        for block in clause.content:
            pieces += printed_block(block, language)
        for piece in pieces:
            yield from formulas_apart(piece)
        for term in index.entries_in.get(clause.id, ()):
            for piece in printed_entry(index, term):
                yield from formulas_apart(piece)


def _translations(index: Index, language: Language) -> Iterator[str]:
    """Yield all that the standard has in the language of its translation."""
    for clause in index.standard.clauses:
        yield clause.title.in_(language)
        for block in clause.content:
            yield from (piece.text for piece in printed_block(block, language))
    for term in index.standard.terms:
        yield term.definition.in_(language)
        yield from (piece.text for block in term.content for piece in printed_block(block, language))
        yield source_text(term).in_(language)


def _of_cover(standard: Standard) -> Iterator[str]:
    """Yield what the standard says that a cover prints."""
    about = standard.metadata
    yield from (about.title.zh, about.title.en, *(edition.number for edition in about.editions))
    for each in fields(Cover) if about.cover else ():
        value = getattr(about.cover, each.name)
        for one in value if isinstance(value, tuple) else (value,):
            yield from (one.zh, one.en) if isinstance(one, Text) else (one or "",)


_COVER_WORDS = re.compile(r"ICS|CCS|Issuedby(?:the)?|部分代替|代替|发布|实施|[:年月日、()/]|—")


def _beside(words: str, known: list[str]) -> str:
    """Return what of a line of the cover none of the known words says."""
    if any(words in each for each in known):
        return ""
    rest = words
    for each in sorted(known, key=len, reverse=True):
        rest = rest.replace(each, "", 1) if each else rest
    days = {part for each in known for part in re.findall(r"\d+", each)}
    rest = _COVER_WORDS.sub(" ", rest)
    return "".join(part for part in rest.split() if part not in days and part.zfill(2) not in days)


def _beside_formulas(line: Line, formulas: Sequence[Counter[str]], printed: str) -> str:
    """Return a formula whose letters and digits no formula of the standard has."""
    source = line.text if line.role is Role.FORMULA else linear_formula(line.label)
    found = signs(linear_formula(line.latex)) if line.latex else signs(source)
    words = _plain(line.text) if line.role is Role.SYMBOL else ""
    return "" if found in formulas and words in printed else _plain(line.source)


def _in_print(words: str, printed: str, at: int) -> tuple[str, int]:
    """Return what of a line is not printed, and where the next line may stand."""
    found = printed.find(words, at)
    if found < 0 or found - at > _AHEAD:
        earlier = printed.find(words, max(0, at - _AHEAD))
        if earlier >= 0:
            return "", max(at, earlier + len(words)) if found < 0 else at
    if found >= 0:
        return "", found + len(words)
    window = printed[at : at + 2 * len(words) + 200]
    blocks = SequenceMatcher(None, words, window, autojunk=False).get_matching_blocks()
    missing, begin, end = "", 0, at
    for block in blocks:
        missing += words[begin : block.a]
        begin, end = block.a + block.size, max(end, at + block.b + block.size if block.size else end)
    return missing, end


def counted(standard: Standard) -> dict[str, int]:
    """Return how many of each kind of thing a standard has."""
    names = [type(block).__name__.lower() for block in standard.blocks]
    provisions = sum(len(clause.provisions) for clause in standard.clauses)
    made = {"clauses": len(standard.clauses), "provisions": provisions, "terms": len(standard.terms)}
    return made | {kind: names.count(kind) for kind in ("list", "table", "figure", "formula")}
