"""Search understands what people say of a standard that is not ours, without situations, synonyms and terms."""

import json
import re

import pytest

from generator.model import LANGUAGES, Language
from generator.site.search.files import search_files
from generator.standard.index import Index
from tests.foreign.conftest import Foreign
from tests.foreign.outputs import foreign_standard
from tests.search.evaluate import GARDEN, evaluate

BARS = {"families": 0.8, "tasks": 0.8, "questions": 0.4}
"""What has been reached in the classes that do not hang on the words of a trade."""


def test_the_guideline_is_searched_by_meaning(garden: Foreign) -> None:
    """By queries of somebody who had seen neither search nor thesaurus."""
    assert not any((garden.standard.situations, garden.standard.synonyms, garden.standard.terms))
    report = evaluate(garden.folder / "site", GARDEN)
    shown = json.dumps(report["misses"], ensure_ascii=False, indent=1)
    assert {kind for kind, bar in BARS.items() if report["classes"][kind]["s@1"] < bar} == set(), shown
    assert report["total"]["s@1"] >= 0.53, shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_site_of_one_language_loads_its_words_alone(language: Language) -> None:
    """What serves partial answers has no word of the other language."""
    made = search_files(Index(foreign_standard("garden")), languages=(language,))["search/near.js"]
    handed = [json.loads(f"[{call}]") for call in re.findall(r"receive\((.*)\);", made)]
    words, _, _, idle, asks, *_ = next(values for kind, *values in handed if kind == "near")
    typed = " ".join([words, *idle, *(word for some in asks.values() for word in some)])
    assert not re.search({"en": "[\u4e00-\u9fff]", "zh": "[a-z]"}[language], typed)
    assert len(typed) > 200
