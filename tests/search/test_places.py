"""What people type for a place of the standard arrives there, and they are told why."""

import json
from itertools import product
from pathlib import Path
from typing import Any

from tests.search.conftest import Run

FIND = """
const places = new search.Places(library.book, await library.table());
const made = [];
for (const typed of given) made.push(await places.among(typed, 5, (text) => library.ask(text, { show: false })));
return made;
"""
FILES = ("spellings.json", "spellings_pasted.json")
"""Those written with the rules, and those written before the rules were read."""
DATA = [json.loads((Path(__file__).parent / name).read_text(encoding="utf-8")) for name in FILES]
SHARE = 0.99


def spelt(form: str, place: str) -> str:
    """Fill in a form of writing: the number, its letter small and capital, or the whole."""
    number, _, letter = place.partition(" ")
    return form.replace("{n}", number).replace("{l}", letter).replace("{u}", letter.upper()).replace("{w}", place)


def spellings() -> list[tuple[str, str, str]]:
    """Return what is typed, where it may lead, and why: those made by kinds, then those written by hand."""
    made = [
        (spelt(form, place), address, kind.get("why", ""))
        for data in DATA
        for kind in data["kinds"]
        for form, (place, address) in product(kind["forms"], kind["of"].items())
    ]
    others = [other for data in DATA for other in data["others"]]
    return made + [(typed, address, why[0] if why else "") for typed, address, *why in others]


def found(javascript: Run, typed: list[str]) -> list[list[dict[str, Any]]]:
    """Return the places found for each of some texts."""
    made: list[list[dict[str, Any]]] = javascript(FIND, typed)
    return made


def test_six_hundred_spellings_arrive(javascript: Run) -> None:
    """99 in 100 lead to their place first, for the reason that is told."""
    asked = spellings()
    assert len(asked) >= 600
    answers = found(javascript, [typed for typed, _, _ in asked])
    missed = [
        (typed, address, why, [(one["address"], one.get("why", "")) for one in places[:2]])
        for (typed, address, why), places in zip(asked, answers, strict=True)
        if not places or places[0]["address"] not in address.split("|") or places[0].get("why", "") != why
    ]
    assert len(missed) <= (1 - SHARE) * len(asked), missed


def test_what_is_not_there_opens_nothing(javascript: Run) -> None:
    """Nothing is proposed, or what a search found, and that is said."""
    astray = [typed for data in DATA for typed in data.get("astray", ())]
    answers = found(javascript, astray)
    opened = [
        typed for typed, places in zip(astray, answers, strict=True) if any(one.get("why") != "words" for one in places)
    ]
    assert opened == []
