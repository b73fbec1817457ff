"""Guidance on the site: folded below its clause, whole on a page, marked as ours, and in the other formats."""

import json
import re

import pytest

from generator.model import LANGUAGES, Language
from generator.standard.addresses import GUIDANCE, clause_address
from generator.standard.guidance import texts_of
from generator.words import say
from tests.built import BuiltSite


def _read(built: BuiltSite, path: str) -> str:
    return (built.folder / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_guidance_stands_folded_below_its_clause(built: BuiltSite, language: Language) -> None:
    """Under a heading that says whose it is, closed, with a way to the page that has its neighbours too."""
    for id_, one in built.index.guidance_on.items():
        page = _read(built, f"{language}/{clause_address(built.index.clauses[id_])}index.html")
        section = page.partition('id="guidance"')[2].partition("<h2")[0]
        assert say("pages.ours", language) in section, id_
        assert f'href="../{GUIDANCE}#{one.id}"' in section, id_
        assert re.search(r"<details class=\"cb-fold\">", section), id_
        assert section.count("<li>") == len(one.practices) + len(one.nonconformities), id_


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_guidance_stands_on_one_page(built: BuiltSite, language: Language) -> None:
    """In document order, each under an anchor of its own, with links to provisions, neighbours and places."""
    page = _read(built, f"{language}/{GUIDANCE}index.html")
    anchors = re.findall(r'<h2[^>]* id="(guidance-[^"]+)"', page)
    assert anchors == [one.id for one in built.index.guidance_on.values()]
    for one in built.index.guidance_on.values():
        section = page.partition(f'id="{one.id}"')[2].partition("<h2")[0]
        linked = set(re.findall(r'href="([^"]*)"', section))
        for each in one.nonconformities:
            assert f"../{built.index.clause_of[each.provision].id}/#{each.provision}" in linked
        for near in one.neighbours:
            assert f"../{near.clause}/" in linked
        for held in one.places:
            for value in held.values:
                anchor = f"frame-{held.attribute}-{value}"
                assert f"./#{anchor}" in linked, (one.id, anchor)
                assert f'id="{anchor}"' in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_lead_to_the_guidance(built: BuiltSite, language: Language) -> None:
    """From beside every text, and from a chapter to the first that stands below it."""
    home = _read(built, f"{language}/index.html")
    assert f'href="./{GUIDANCE}"' in home
    for clause in built.index.standard.clauses:
        below = [part.id for part in built.index.descendants(clause)[1:] if part.id in built.index.guidance_on]
        if below and clause.id not in built.index.guidance_on:
            page = _read(built, f"{language}/{clause_address(clause)}index.html")
            assert f'href="../{GUIDANCE}#guidance-{below[0]}"' in page


def test_the_data_have_the_guidance(built: BuiltSite) -> None:
    """Every text of it, and the frames in their order."""
    data = json.loads(_read(built, "data/standard.json"))
    assert [one["clause"] for one in data["guidance"]] == list(built.index.guidance_on)
    assert [frame["key"] for frame in data["frames"]] == list(built.index.frames)
    words = json.dumps(data["guidance"], ensure_ascii=False)
    for one in built.index.standard.guidance:
        for _, text in texts_of(one):
            assert json.dumps(text.zh, ensure_ascii=False) in words
            assert json.dumps(text.en, ensure_ascii=False) in words
