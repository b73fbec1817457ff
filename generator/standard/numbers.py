"""Numbers of clauses and terms: their order, the one above, and what is printed."""

from generator.model import Clause, Element, Force, Language
from generator.words import say

SortKey = tuple[tuple[int, int, str], ...]


def sort_number(number: str) -> SortKey:
    """Return a key that sorts `5.2` before `5.10` and digits before letters, however long a number is."""
    return tuple(
        (0, len(part), part) if part.isdecimal() else (1, 0, part) for part in number.replace("-", ".").split(".")
    )


_UNNUMBERED: dict[Element, int] = {"introduction": 1, "annex": 3, "bibliography": 4, "index": 5}
_NUMBERED = 2


def document_order(clause: Clause) -> tuple[int, SortKey]:
    """Return a key that sorts clauses as the document prints them (GB/T 1.1—2020, clause 8).

    Foreword and introduction, then by number, annexes last, bibliography and index behind them.
    """
    if clause.number is None:
        return _UNNUMBERED.get(clause.element, 0), ()
    return _NUMBERED, sort_number(clause.number)


def display_number(clause: Clause) -> str:
    """Return what is printed before a title: the standard's own label or the number.

    The introduction's own `0` is not printed (GB/T 1.1—2020, 8.4).
    """
    if clause.element == "introduction" and clause.number == "0":
        return ""
    return clause.label or clause.number or ""


def heading_number(clause: Clause, language: Language) -> str:
    """Return what stands before a title in a heading: the number, of an annex its designation and its kind."""
    if clause.element != "annex" or not clause.number or "." in clause.number:
        return display_number(clause)
    force: Force = clause.annex or "normative"
    return say("numbers.annex", language, number=display_number(clause), force=say(f"numbers.{force}", language))


def clause_name(clause: Clause, language: Language) -> str:
    """Return a clause's number and title in one language, plain; of an untranslated title the words there are."""
    return f"{heading_number(clause, language)} {clause.title.in_(language)}".strip()


def parent_number(number: str | None) -> str:
    """Return the number one level up (`5.4.4` for `5.4.4.2`), or an empty string at the top."""
    return (number or "").rpartition(".")[0]


def letter(position: int) -> str:
    """Return the letter of a provision by its position from 0: a to z, then aa, ab and so on."""
    head, tail = divmod(position, 26)
    return (letter(head - 1) if head else "") + chr(ord("a") + tail)
