"""The folder that `clausebook export markdown` writes: links that lead somewhere, and one language alone."""

import re
from functools import cache
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from generator.model.config import LANGUAGES_OF, Choice
from generator.site.pages.page import Book
from generator.site.readable import readable_folder
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from generator.words import entries
from tests.site.markdown import anchors, local_links
from tests.unit.test_words import SECTIONS

ROOT = Path(__file__).parents[2]
CHINESE = re.compile(r"[\u3400-\u9fff\u3001\u3002\uff01-\uff5e]")
_LETTER = "A-Za-z"
_NOT_READ = re.compile(
    r"\A---\n.*?\n---\n|\{:[^{}\n]*\}|\]\([^()\s]+|https?://\S+|<style>.*?</style>|<[^<>]*>", re.DOTALL
)
"""What nobody reads as words: front matter, attributes, addresses, tags of drawings."""
each_standard = pytest.mark.parametrize("standard", [".", "tests/foreign/garden", "tests/foreign/ferry"])


@cache
def folder_of(standard: str, choice: Choice) -> dict[str, str]:
    """Return the folder of a standard in one language or in both."""
    loaded, (config, _) = load(ROOT / standard / "standard"), load_config(ROOT / standard / "site_config.yml")
    assert loaded.standard is not None
    assert config is not None
    return readable_folder(Book(Index(loaded.standard), config, loaded.sources.figures), LANGUAGES_OF[choice])


@cache
def words_of_ours() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of ours in Chinese and in English, between the places that are filled in."""
    found: dict[str, set[str]] = {"zh": set(), "en": set()}
    for section in SECTIONS:
        for entry in entries(section).values():
            for form in ("zh", "en", "one"):
                found[form[:2] if form != "one" else "en"] |= {
                    piece.strip() for piece in re.split(r"\{\w*\}", entry.get(form, ""))
                }
    return frozenset(found["zh"]), frozenset(found["en"])


@each_standard
@pytest.mark.parametrize("choice", ["zh", "en", "both"])
def test_links_lead_to_files_and_anchors(standard: str, choice: Choice) -> None:
    """On a code host nobody else would notice."""
    made = folder_of(standard, choice)
    dead, followed = [], 0
    for name, text in made.items():
        for path, anchor in local_links(text):
            followed += 1
            target = normpath(join(dirname(name), path)) if path else name
            if target not in made or (anchor and anchor not in anchors(made[target])):
                dead.append((name, path, anchor))
    assert dead == []
    assert followed > 100


@each_standard
def test_english_alone_has_no_chinese(standard: str) -> None:
    """Neither words of ours nor punctuation."""
    found = {name: CHINESE.findall(text) for name, text in folder_of(standard, "en").items()}
    assert {name: left for name, left in found.items() if left} == {}


@each_standard
def test_chinese_alone_has_no_english_words_of_ours(standard: str) -> None:
    """English that a note quotes is a phrase: a single word of ours in it has others beside it."""
    chinese, english = words_of_ours()
    loaded = load(ROOT / standard / "standard")
    assert loaded.standard is not None
    printed = [word.printed("en") for term in loaded.standard.terms for word in term.designations]
    own = " ".join((*chinese, *printed))
    wanted = sorted(words for words in english if re.search(f"[{_LETTER}]{{2}}", words) and words not in own)
    assert len(wanted) > 500
    alone = "|".join(re.escape(words) for words in wanted if re.fullmatch(r"[\w.-]+", words, re.ASCII))
    phrases = "|".join(re.escape(words) for words in wanted if " " in words)
    left = re.compile(
        f"(?<![{_LETTER}])(?<![{_LETTER}] )(?:{alone})(?![{_LETTER}])(?! [{_LETTER}])"
        f"|(?<![{_LETTER}])(?:{phrases})(?![{_LETTER}])"
    )
    found = {name: left.findall(_NOT_READ.sub(" ", text)) for name, text in folder_of(standard, "zh").items()}
    assert {name: words for name, words in found.items() if words} == {}
