"""The words that are ours, in both languages, read once from `words.yaml`. The standard's own are in `standard/`.

A key names its section and its words: `shared.finding`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import Any

import yaml

from generator.model import LANGUAGES, Language, Text
from generator.model.errors import NOTHING, Said

FILE = Path(__file__).parent / "words.yaml"
_SECTION = re.compile(r"^(\w+):\n", re.MULTILINE)


@cache
def _lines() -> dict[str, str]:
    """Return the lines of each section: reading all of them takes longer than a check of a small standard."""
    _, *parts = _SECTION.split(FILE.read_text(encoding="utf-8"))
    return dict(zip(parts[::2], parts[1::2], strict=True))


@cache
def _section(name: str) -> dict[str, dict[str, Any]]:
    """Return the words of a section by key; KeyError for one that does not exist."""
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    read: dict[str, dict[str, Any]] = yaml.load(_lines()[name], loader)  # noqa: S506 - strings only
    return read


@cache
def words(*sections: str) -> Mapping[str, Text]:
    """Return the words of some sections together, by key without section.

    KeyError for a section that does not exist.
    """
    return MappingProxyType(
        {key: Text(zh=entry["zh"], en=entry["en"]) for name in sections for key, entry in _section(name).items()}
    )


def text(key: str, /, **values: object) -> Text:
    """Return the words of one key; without values, placeholders and all. KeyError for a key that does not exist.

    A value may itself be in both languages.
    """
    section, _, name = key.partition(".")
    found = words(section)[name]
    if not values:
        return found
    chinese = {name: value.zh if isinstance(value, Text) else value for name, value in values.items()}
    english = {name: value.en if isinstance(value, Text) else value for name, value in values.items()}
    return Text(zh=found.zh.format_map(chinese), en=found.en.format_map(english))


def say(key: str, language: Language, **values: object) -> str:
    """Return the words of one key in one language, filled in; English of a `count` of one has its own form."""
    section, _, name = key.partition(".")
    entry = _section(section)[name]
    form = "one" if language == "en" and values.get("count") == 1 and "one" in entry else language
    words_: str = entry[form]
    return words_.format_map(values) if values else words_


def in_line(texts: Iterable[Text], between: str) -> Text:
    """Return texts in one line, each in the language that it has; `between` is the key of what stands between them."""
    found = tuple(texts)
    if not found:
        return Text(zh="", en="")
    zh, en = (say(between, language).join(one.in_(language) for one in found) for language in LANGUAGES)
    return Text(zh=zh, en=en)


def said(key: str, /, **values: object) -> Said:
    """Return the words of one key in both languages, filled in; a value may itself be in both."""
    return _said(_entry(key), values)


def told(key: str, /, **values: object) -> tuple[Said, Said]:
    """Return what a problem is and the way out, filled in; the latter empty where the words give none."""
    entry = _entry(key)
    return _said(entry, values), _said(entry["way"], values) if "way" in entry else NOTHING


@cache
def _entry(key: str) -> dict[str, Any]:
    section, _, name = key.partition(".")
    return _section(section)[name]


def _said(entry: dict[str, str], values: dict[str, object]) -> Said:
    chinese = {name: value.zh if isinstance(value, Said) else value for name, value in values.items()}
    english = {name: value.en if isinstance(value, Said) else value for name, value in values.items()}
    form = "one" if values.get("count") == 1 and "one" in entry else "en"
    return Said(entry["zh"].format_map(chinese), entry[form].format_map(english))


def entries(section: str) -> Mapping[str, dict[str, Any]]:
    """Return the words of a section as they stand in the file, by key, for what fills them in itself."""
    return MappingProxyType(_section(section))


def forms(*sections: str) -> dict[str, list[str]]:
    """Return the words of some sections for a script: Chinese, English, and English of one where it differs."""
    return {
        key: [entry[form] for form in ("zh", "en", "one") if form in entry]
        for name in sections
        for key, entry in _section(name).items()
    }


_NESTED = (
    "kinds", "methods", "grades", "note_kinds", "citation_kinds", "relations", "certainties", "confidences", "statuses",
    "acceptability", "actions", "search", "map", "marks", "awaiting", "compared", "other_edition", "terms_compared",
    "known_of", "kit", "mirror_page",
)  # fmt: skip


@cache
def page_words(language: Language) -> SimpleNamespace:
    """Return the words of pages in one language: those of `shared` and `pages` as `t.home`, others as `t.map.intro`.

    Words that count stand there twice: `t.search.found`, and for a count of one `t.search.found_one`.
    """
    spoken = {name: dict(_spoken(_section(name), language)) for name in ("shared", "pages", *_NESTED)}
    return SimpleNamespace(**spoken.pop("shared"), **spoken.pop("pages"), **spoken)


def _spoken(entries: dict[str, dict[str, str]], language: Language) -> Iterator[tuple[str, str]]:
    for key, entry in entries.items():
        yield key, entry[language]
        if "one" in entry:
            yield f"{key}_one", entry["one" if language == "en" else language]


def both(words_: Text, languages: tuple[Language, ...], separator: str = " ") -> str:
    """Return a text in the languages asked for, one after the other; untranslated words once."""
    if len(languages) == 1:
        return words_.in_(languages[0])
    return separator.join(dict.fromkeys(words_.in_(language) for language in languages))
