"""Rules of judgement on the site: one page, marked as ours, in the words of the settings, led to from checklists."""

import pytest

from generator.assess.grading import grades_of
from generator.model import LANGUAGES, Language
from generator.standard.addresses import CHECKLIST_HELP, CHECKLISTS, JUDGEMENT
from generator.standard.inline import linear_text
from generator.words import say
from tests.built import BuiltSite
from tests.site.page import Page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_stand_on_one_page(language: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """Each part under its anchor, every rule with its name, and first of all whose they are."""
    page = pages[f"{language}/{JUDGEMENT}index.html"]
    words = page.root.text()
    assert say("shared.judgement_ours", language) in words
    anchors = [one.attributes["id"] for one in page.elements if one.name == "h2" and "id" in one.attributes]
    assert anchors[: len(built.index.standard.judgement)] == [part.id for part in built.index.standard.judgement]
    for part in built.index.standard.judgement:
        for rule in part.rules:
            assert getattr(linear_text(rule.name), language) in words
            assert getattr(linear_text(rule.text), language)[:12] in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_assessors_are_led_to_them(language: Language, pages: dict[str, Page]) -> None:
    """From the list of checklists and from their help."""
    for address in (CHECKLISTS, CHECKLIST_HELP):
        page = pages[f"{language}/{address}index.html"]
        links = [one.attributes.get("href", "") for one in page.elements if one.name == "a"]
        assert any(link.endswith(f"../{JUDGEMENT}") for link in links), address


def test_findings_and_grades_are_called_as_in_the_settings(built: BuiltSite) -> None:
    """A rule for each of them, under the very words that an assessor chooses."""
    names = {rule.name for part in built.index.standard.judgement for rule in part.rules}
    assert {finding.label for finding in built.config.findings} <= names
    assert {grade.label for grade in grades_of(built.config)} <= names
