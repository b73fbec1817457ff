"""The thesaurus that search comes with: its files have the form that search relies on."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.site.search.thesaurus import groups
from generator.site.search.words import is_han, words
from tests.built import ROOT
from tests.search.families import FILE, IRREGULAR, families, notice_of

FILES = sorted((ROOT / "generator/site/search/everyday").glob("*.yaml"))
CHINESE = re.compile(r"[\u4e00-\u9fff]{2,8}")
"""Words are cut from queries where Chinese begins and ends, and none that is longer is looked for (`cut.js`)."""
ENGLISH = re.compile(r"[a-z0-9][a-z0-9&/+'-]*( [a-z0-9&/+'-]+){0,4}")
MOST = 4
"""Groups that a word may stand in: a word of more has no meaning that tells."""


def _groups(file: Path) -> list[dict[str, list[Any]]]:
    found: list[dict[str, list[Any]]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_groups_have_words_that_can_be_typed(file: Path) -> None:
    """In both languages, each once, of characters that a query is cut into; the first line says what they are about."""
    assert file.read_text(encoding="utf-8").startswith("# ")
    wrong: list[tuple[str, object]] = []
    for group in _groups(file):
        name = str(next(iter(group.values()))[0])
        if {language for language, some in group.items() if some} != {"zh", "en"}:
            wrong.append((name, "languages"))
        for language, form in (("zh", CHINESE), ("en", ENGLISH)):
            written = [word.lower() if isinstance(word, str) else word for word in group[language]]
            wrong += [(name, word) for word in written if not (isinstance(word, str) and form.fullmatch(word))]
            wrong += [(name, f"{word} twice") for word, count in Counter(written).items() if count > 1]
    assert wrong == []


def test_a_word_stands_in_few_groups() -> None:
    """Whoever types it is not led everywhere."""
    counted = Counter(
        word.lower() for file in FILES for group in _groups(file) for some in group.values() for word in some
    )
    assert len(counted) > 10_000
    assert {word: count for word, count in counted.items() if count > MOST} == {}


def test_families_have_the_form_that_their_script_writes() -> None:
    """Notice on top, families and irregular forms in the order of the alphabet, each pair once, in plain letters."""
    text = FILE.read_text(encoding="ascii")
    notice = notice_of(text)
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in notice
    assert "provided that this notice" in notice
    families, forms = text.removeprefix(notice).split(f"\n{IRREGULAR}")
    for part in (families, forms):
        rows = [line.split(" ") for line in part.splitlines()]
        assert all(re.fullmatch("[a-z]{3,}", word) for row in rows for word in row)
        pairs = [(row[0], other) for row in rows for other in row[1:]]
        assert pairs == sorted(set(pairs))
        assert len(pairs) > 1000
    heads = [line.split(" ")[0] for line in families.splitlines()]
    assert heads == sorted(set(heads))


def test_families_have_what_can_be_done_and_what_is_denied(tmp_path: Path) -> None:
    """*Reliable* belongs to *rely*, *unreliable* to both *reliable* and its noun; *capable* to no *cap*.

    What says nothing by itself, as *wanted*, says nothing when it is denied.
    """
    sets = {
        "noun": "11 00 n 01 reliability 0 001 + 31 a 0101 | \n",
        "verb": "21 00 v 01 rely 0 000 | \n22 00 v 01 cap 0 000 | \n",
        "adj": "31 00 a 01 reliable 0 002 + 11 n 0101 ! 32 a 0101 | \n"
        "32 00 a 01 unreliable 0 001 ! 31 a 0101 | \n33 00 a 01 capable 0 000 | \n"
        "34 00 a 01 wanted 0 001 ! 35 a 0101 | \n35 00 a 01 unwanted 0 001 ! 34 a 0101 | \n",
        "adv": "",
    }
    for name, lines in sets.items():
        (tmp_path / f"data.{name}").write_text(f"  1 notice\n{lines}", encoding="ascii")
        (tmp_path / f"{name}.exc").write_text("", encoding="ascii")
    rows = families(tmp_path, lambda _: True, "").split("\n\n")[0].splitlines()
    assert rows == ["reliability reliable unreliable", "reliable rely unreliable"]


def test_every_english_word_is_what_a_query_is_cut_into() -> None:
    """*Follow-up* and *lose one's temper* are typed with their marks, and searched without."""
    english = {word for group in groups() if group.through == "near" for word in group.words if not is_han(word)}
    assert {"follow up", "lose one s temper"} <= english
    assert {word for word in english if word != " ".join(words(word))} == set()
