"""Designations as a standard prints them, `及时率 timeliness rate（许用）`, to words in two languages and their status."""

import re
from collections.abc import Iterator

from generator.model import HAN, Designation, DesignationStatus, Language
from generator.source.written_terms import WrittenDesignation

_NAMES: dict[str, DesignationStatus] = {
    **dict.fromkeys(("首选", "优先", "preferred"), "preferred"),
    **dict.fromkeys(("许用", "admitted"), "admitted"),
    **dict.fromkeys(("拒用", "弃用", "被取代", "已取代", "deprecated", "superseded"), "deprecated"),
    **dict.fromkeys(("缩略语", "缩略词", "缩略形式", "缩写", "abbreviation"), "abbreviation"),
    **dict.fromkeys(("符号", "symbol"), "symbol"),
}
_STATUS = "|".join(_NAMES)
_BEFORE = re.compile(rf"\s*(?P<status>{_STATUS})(?:术语|的术语)?\s*[：:]\s*", re.IGNORECASE)
_BEHIND = re.compile(rf"\s*[（(](?P<status>{_STATUS})(?:术语|的术语)?[）)]\s*", re.IGNORECASE)
_BOTH = re.compile(rf"(?P<zh>.*[{HAN}]\S*)\s+(?P<en>[^{HAN}]+)")
_SYMBOL = re.compile(r"\$.+\$|[A-Za-zΑ-ω](?:[~^_].+|[₀-₉ₐ-ₜ⁰-⁹']+)?")
_ABBREVIATION = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Z\d][A-Z\d&/.-]*s?")


def spelt(written: WrittenDesignation, language: Language, *, first: bool) -> Iterator[Designation]:
    """Yield what a designation is, or several of one line; `first` for the one by which the entry is called."""
    if not written.printed:
        yield Designation(
            zh=written.zh, en=written.en, status=written.status, forms=written.forms, ours=written.ours
        )  # fmt: skip
        return
    words, told = _status(written.printed)
    both = _BOTH.fullmatch(words)
    zh, en = (both["zh"], both["en"]) if both else (words, "") if re.search(f"[{HAN}]", words) else ("", words)
    chinese, english = _several(zh), _several(en)
    for place in range(max(len(chinese), len(english))):
        own = chinese[place] if place < len(chinese) else None
        other = english[place] if place < len(english) else None
        leads = first and place == 0
        shape = "preferred" if leads or own else _shape(other or "")
        if own is None and not chinese and (shape != "preferred" or (leads and _latin(other or ""))):
            own = other
        elif own is None and not chinese and leads and language == "zh":
            own, other = other, None
        yield Designation(
            zh=own, en=other, status=told or (written.status if written.status != "preferred" else shape),
            forms=written.forms if place == 0 else (), ours=written.ours,
        )  # fmt: skip


def _status(printed: str) -> tuple[str, DesignationStatus | None]:
    """Return a designation without the name of its status, and the status where it is named."""
    before, behind = _BEFORE.match(printed), _BEHIND.search(printed)
    words = printed
    if behind:
        words = printed[: behind.start()] + " " + printed[behind.end() :]
    if before:
        words = words[before.end() :]
    found = before or behind
    return words.strip(), _NAMES[found["status"].lower()] if found else None


def _several(words: str) -> list[str]:
    return [word for word in re.split(r"\s*[;；]\s*", words.strip()) if word]


def _latin(word: str) -> bool:
    """Tell whether a word is the same in both languages: an abbreviation or a symbol."""
    return bool(_SYMBOL.fullmatch(word) or _ABBREVIATION.fullmatch(word))


def _shape(word: str) -> DesignationStatus:
    """Return the status of a word that is no Chinese, by its letters."""
    if _SYMBOL.fullmatch(word):
        return "symbol"
    return "abbreviation" if _ABBREVIATION.fullmatch(word) else "preferred"
