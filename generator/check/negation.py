"""Whether a translation negates where its original does: by words, part by part of a text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.model import Text

FILE = Path(__file__).parent / "negations.yaml"
_EITHER = re.compile(r"(.)[不没]\1|有无")
"""A不A: whether, which negates nothing."""
_ENDS = str.maketrans("。；！？：", ".;!?:")
_CHINESE_END, _ENGLISH_END = re.compile("[。；！？：]"), re.compile(r"[.;!?:](?=[\"'”’)]*(?:\s|$))")
_ASIDE = re.compile(r", which [^,.;]*")


@dataclass(frozen=True, slots=True)
class _Words:
    chinese: re.Pattern[str]
    words: tuple[tuple[str, re.Pattern[str] | None], ...]
    english: re.Pattern[str]
    any: re.Pattern[str]
    plain: re.Pattern[str]


def lost(text: Text) -> bool:
    """Tell whether a part of the Chinese negates, and neither its English nor that beside it does."""
    read = _words()
    parts = tuple(_parts(text))
    return any(
        read.chinese.search(_negating(chinese, _beside(parts, place, 1)))
        and not read.english.search(_beside(parts, place, 1))
        for place, (chinese, _) in enumerate(parts)
    )


def added(text: Text) -> bool:
    """Tell whether a part of the English plainly negates, and neither its Chinese nor that beside it does."""
    read = _words()
    parts = tuple(_parts(text))
    return any(
        read.plain.search(_ASIDE.sub("", english)) and not read.any.search(_beside(parts, place, 0))
        for place, (_, english) in enumerate(parts)
    )


def fewer(text: Text, before: str) -> bool:
    """Tell whether the English of a text whose Chinese negates does so less often than the one before did."""
    read = _words()
    negates = read.chinese.search(_EITHER.sub("", text.zh))
    return bool(negates) and len(read.english.findall(text.en)) < len(read.english.findall(before))


def _negating(chinese: str, english: str) -> str:
    """Return a Chinese text without the words that negate nothing, or that the English has in another way."""
    chinese = _EITHER.sub("", f"{chinese}。")
    for word, said in _words().words:
        if word in chinese and (said is None or said.search(english)):
            chinese = chinese.replace(word, "")
    return chinese


def _parts(text: Text) -> Iterable[tuple[str, str]]:
    """Return a text in parts that end alike in both languages; in one where they do not."""
    marks = "".join(_CHINESE_END.findall(text.zh)).translate(_ENDS)
    if marks != "".join(_ENGLISH_END.findall(text.en)):
        return ((text.zh, text.en),)
    return zip(_CHINESE_END.split(text.zh), _ENGLISH_END.split(text.en), strict=True)


def _beside(parts: tuple[tuple[str, str], ...], place: int, language: int) -> str:
    return " ".join(part[language] for part in parts[max(0, place - 1) : place + 2])


@cache
def _words() -> _Words:
    read: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    others, begins = _alternatives(read["others"]), _alternatives(read["beginnings"])
    idioms: dict[str, list[str]] = read["words"]
    return _Words(
        chinese=re.compile(_alternatives(read["chinese"])),
        words=tuple(
            (word, _whole(idioms[word]) if idioms[word] else None) for word in sorted(idioms, key=len, reverse=True)
        ),
        english=re.compile(
            rf"{_whole(read['english']).pattern}|\b(?!{others})(?:{begins})-?[a-z]+|\b[a-z]{{3,}}less(?:ly)?\b",
            re.IGNORECASE,
        ),
        any=re.compile(_alternatives(read["any"])),
        plain=_whole(read["plain"]),
    )


def _whole(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives(words)})\b|n['’]t\b", re.IGNORECASE)


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))
