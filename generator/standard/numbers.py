"""Numbers of clauses and terms: their order, the one above, and what is printed."""

from generator.model import Clause, Language

SortKey = tuple[tuple[int, int, str], ...]


def sort_number(number: str) -> SortKey:
    """Return a key that sorts `5.2` before `5.10` and digits before letters, however long a number is."""
    return tuple(
        (0, len(part), part) if part.isdecimal() else (1, 0, part) for part in number.replace("-", ".").split(".")
    )


def document_order(clause: Clause) -> tuple[int, SortKey]:
    """Return a key that sorts clauses as the document prints them: the foreword, then by number, annexes last."""
    return (0, ()) if clause.number is None else (1, sort_number(clause.number))


def display_number(clause: Clause) -> str:
    """Return the number printed before a title; the introduction's own `0` is not printed (GB/T 1.1—2020, 8.4)."""
    return "" if clause.element == "introduction" and clause.number == "0" else clause.number or ""


def clause_name(clause: Clause, language: Language) -> str:
    """Return a clause's number and title in one language, plain."""
    return f"{display_number(clause)} {getattr(clause.title, language)}".strip()


def parent_number(number: str | None) -> str:
    """Return the number one level up (`5.4.4` for `5.4.4.2`), or an empty string at the top."""
    return (number or "").rpartition(".")[0]


def letter(position: int) -> str:
    """Return the letter of a provision by its position from 0: a to z, then aa, ab and so on."""
    head, tail = divmod(position, 26)
    return (letter(head - 1) if head else "") + chr(ord("a") + tail)
