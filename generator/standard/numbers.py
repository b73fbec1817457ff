"""Numbers of clauses and terms: their order, the one above, and what is printed."""

import re
import unicodedata
from typing import NamedTuple

from generator.model import Clause, Element, Force, Language
from generator.words import say

SortKey = tuple[tuple[int, int, str], ...]


def sort_number(number: str) -> SortKey:
    """Return a key that sorts `5.2` before `5.10` and digits before letters, however long a number is."""
    return tuple(
        (0, len(part), part) if part.isdecimal() else (1, 0, part) for part in number.replace("-", ".").split(".")
    )


_NUMERALS = "零一二三四五六七八九"
_NUMERAL = re.compile(rf"(?:(?P<tens>[{_NUMERALS[1:]}])?(?P<ten>十))?(?P<ones>[{_NUMERALS[1:]}])?")


def numeral(value: int) -> str:
    """Return a Chinese numeral below a hundred."""
    tens, ones = divmod(value, 10)
    head = ("" if tens == 1 else _NUMERALS[tens]) + "十" if tens else ""
    return head + (_NUMERALS[ones] if ones or not tens else "")


def numeral_value(text: str) -> int:
    """Return the value of a Chinese numeral below a hundred; 0 for what is none."""
    match = _NUMERAL.fullmatch(text)
    if match is None:
        return 0
    tens, ones = (_NUMERALS.index(match[part]) if match[part] else 0 for part in ("tens", "ones"))
    return (tens or 1) * 10 * bool(match["ten"]) + ones


_UNNUMBERED: dict[Element, int] = {"introduction": 1, "annex": 3, "bibliography": 4, "index": 5}
_NUMBERED = 2


def document_order(clause: Clause) -> tuple[int, SortKey]:
    """Return a key that sorts clauses as the document prints them (GB/T 1.1—2020, clause 8).

    Foreword and introduction, then by number, annexes last, bibliography and index behind them.
    """
    if clause.number is None:
        return _UNNUMBERED.get(clause.element, 0), ()
    return _NUMBERED, sort_number(clause.number)


def printed_number(clause: Clause) -> str | None:
    """Return a clause's number where it is printed: the introduction's own `0` is not (GB/T 1.1—2020, 8.4)."""
    return None if clause.element == "introduction" and clause.number == "0" else clause.number


def display_number(clause: Clause) -> str:
    """Return what is printed before a title: the standard's own label or the number."""
    return clause.label or printed_number(clause) or ""


def heads_annex(clause: Clause) -> bool:
    """Tell whether a clause is an annex itself, which its letter names, and no clause in one."""
    return clause.element == "annex" and bool(clause.number) and "." not in (clause.number or "")


def heading_number(clause: Clause, language: Language) -> str:
    """Return what stands before a title in a heading: the number, of an annex its designation and its kind."""
    if not heads_annex(clause):
        return display_number(clause)
    force: Force = clause.annex or "normative"
    return say("numbers.annex", language, number=display_number(clause), force=say(f"numbers.{force}", language))


def clause_name(clause: Clause, language: Language) -> str:
    """Return a clause's number and title in one language, plain; of an untranslated title the words there are."""
    return f"{heading_number(clause, language)} {clause.title.in_(language)}".strip()


def parent_number(number: str | None) -> str:
    """Return the number one level up (`5.4.4` for `5.4.4.2`), or an empty string at the top."""
    return (number or "").rpartition(".")[0]


def place_in_level(number: str) -> int:
    """Return which number a clause has at its level, from 1: 4 for `5.4`; an annex by its letter, 2 for `B`."""
    own = number.rpartition(".")[2]
    return int(own) if own.isdecimal() else ord(own) - ord("A") + 1


def number_at(parent: str, place: int, *, lettered: bool) -> str:
    """Return the number at a place, from 1, below another number; at the top that of a chapter or of an annex."""
    own = chr(ord("A") + place - 1) if lettered else str(place)
    return f"{parent}.{own}" if parent else own


def letter(position: int) -> str:
    """Return the letter of a provision by its position from 0: a to z, then aa, ab and so on."""
    head, tail = divmod(position, 26)
    return (letter(head - 1) if head else "") + chr(ord("a") + tail)


_NUMBER_INSIDE = re.compile(r"[A-Za-z](?![A-Za-z])(?:\.?\d+(?:\.\d+)*)?|\d+(?:\.\d+)*", re.ASCII)
_WORD_INSIDE = re.compile(r"[A-Za-z]{2,}")


def number_meant(written: str) -> str:
    """Return the number that is meant by one in another form, `A` by 附录A; nothing where that is not plain."""
    plain = unicodedata.normalize("NFKC", written).replace("。", ".")
    found = _NUMBER_INSIDE.findall(_WORD_INSIDE.sub(" ", plain))
    if len(found) != 1:
        return ""
    head, *below = re.findall(r"[A-Z]|\d+", found[0].upper())
    return ".".join(part.lstrip("0") or "0" for part in (head, *below))


class NumberedTitle(NamedTuple):
    """A title that begins with the number of its clause."""

    number: str
    title: str
    """What stands behind the number."""
    force: Force | None = None
    """What it says of an annex."""


_NUMBER_BEFORE = re.compile(
    r"(?:附\s?录|Annex)\s?(?P<annex>[A-Z])(?![A-Za-z\d.])\s?"
    r"(?:[（(]\s?(?:规范性|(?P<informative>资料性|informative)|normative)(?:附录)?\s?[）)])?"
    r"|第?\s?(?P<number>(?:[A-Z]\.\d{1,3}|\d{1,2})(?:\.\d{1,3}){0,9})(?:\s?章|条)?(?:[.．]?\s|、)",
    re.IGNORECASE,
)


def numbered_title(title: str) -> NumberedTitle | None:
    """Return what a title is that begins with a number as printed: `1 范围`, `附录A（资料性）记录`."""
    match = _NUMBER_BEFORE.match(title := title.strip())
    rest = title[match.end() :].strip() if match else ""
    if match is None or not rest:
        return None
    force: Force = "informative" if match["informative"] else "normative"
    annex = match["annex"]
    return NumberedTitle((annex or match["number"]).upper(), rest, force if annex else None)
