"""来源: where a standard says that it has a term entry from, as it prints it, and the same in the other language."""

import re
from typing import NamedTuple

from generator.model import HAN, Language, TermOrigin, Text

_BRACKETS = re.compile(r"\s*[\[［【]?\s*(?:(?:来源|SOURCE|Source)\s*[：:]\s*)?(?P<words>.*?)\s*[\]］】]?\s*", re.DOTALL)
_MODIFIED: dict[Language, re.Pattern[str]] = {
    "zh": re.compile(r"[，,；;]?\s*(?:有|已|经)?(?:修改|改动|改写)"),
    "en": re.compile(r"[,;]?\s*(?:modified|adapted)\b", re.IGNORECASE),
}
_CHANGE = re.compile(r"\s*(?:——|—|–|-|：|:|，|,)\s*(?P<words>.+)", re.DOTALL)
_ENGLISH = (
    (r"第(\d+)章", r"Clause \1"), (r"附录\s*([A-Z])", r"Annex \1"), (r"表\s*((?:[A-Z]\.)?\d+)", r"Table \1"),
    (r"图\s*((?:[A-Z]\.)?\d+)", r"Figure \1"), (r"的?定义\s*", " definition "), (r"中的?", ", "),
    (r"[，、]\s*", ", "), (r"；\s*", "; "), (r"以及|和|及", " and "),
)  # fmt: skip
"""What stands between the numbers of documents and entries, and its English."""


class _Cut(NamedTuple):
    """A source in one language: as printed, without what was modified; its begin, before the remark; what was."""

    printed: str
    head: str
    modified: bool
    change: str


def origin(written: Text) -> TermOrigin:
    """Return a source as it is printed, its brackets and its name taken off.

    A source that is numbers alone needs no translation: it is the same in the other language.
    """
    zh, en = _cut(written.zh, "zh"), _cut(written.en, "en")
    modified = zh.modified or en.modified
    change = Text(zh=zh.change, en=en.change)
    chinese, english = en.head.replace(", ", "，"), _english(zh.head)
    return TermOrigin(
        zh=zh.printed or f"{chinese}{'，有修改' if modified else ''}",
        en=en.printed or (f"{english}{', modified' if modified else ''}" if english else ""),
        modified=modified,
        change=change if change != Text() else None,
    )


def _cut(written: str, language: Language) -> _Cut:
    match = _BRACKETS.fullmatch(written)
    words = match["words"] if match else written
    found = _MODIFIED[language].search(words)
    if found is None:
        return _Cut(words, words, modified=False, change="")
    change = _CHANGE.fullmatch(words, found.end())
    printed = words[: found.end()] if change else words
    return _Cut(printed, words[: found.start()], modified=True, change=change["words"] if change else "")


def _english(words: str) -> str:
    """Return the numbers and places of a source in English; nothing where its Chinese says more than those."""
    for chinese, english in _ENGLISH:
        words = re.sub(chinese, english, words)
    return "" if re.search(f"[{HAN}]", words) else re.sub(r"\s+(?=,)", "", " ".join(words.split()))
