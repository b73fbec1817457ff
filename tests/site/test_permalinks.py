"""Language-neutral addresses for slides and print: they exist, and lead to the same place in both languages."""

import pytest

from generator.model import LANGUAGES
from generator.standard.addresses import clause_address, term_address
from tests.built import BuiltSite
from tests.site.page import Page


def ways(page: Page) -> dict[str, str]:
    """Return where a permalink leads, by language."""
    links = (element for element in page.named("a") if "data-language" in element.attributes)
    places = {link.attributes["data-language"]: page.resolve(link.attributes["href"]) for link in links}
    return {language: f"{place[0]}#{place[1]}".rstrip("#") for language, place in places.items() if place}


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("5.4.4.2", "5.4.4.2/"),
        ("3.8", "terms/t-customer-satisfaction-degree/"),
        ("3.10", "terms/t-target-market/"),
        ("foreword", "foreword/"),
        ("gbt-19012", "references/gbt-19012/"),
        ("10301-2016/4.4.4.2", "5.4.4.2/"),
    ],
)
def test_permalink_offers_both_languages(path: str, address: str, pages: dict[str, Page]) -> None:
    """A link printed on paper works without a script: it offers both languages."""
    assert ways(pages[f"c/{path}/index.html"]) == {language: f"{language}/{address}" for language in LANGUAGES}


def test_everything_with_a_page_has_a_permalink(built: BuiltSite, pages: dict[str, Page]) -> None:
    """Every clause, term, document and situation has one, by its id and, for a term, by its number."""
    standard = built.index.standard
    expected = {clause.id: clause_address(clause) for clause in standard.clauses}
    for term in standard.terms:
        expected |= {name: term_address(term) for name in (term.id, term.number) if name}
    expected |= {guideline.id: f"references/{guideline.id}/" for guideline in standard.guidelines}
    expected |= {situation.id: f"#{situation.id}" for situation in standard.situations}
    for name, address in expected.items():
        assert ways(pages[f"c/{name}/index.html"]) == {language: f"{language}/{address}" for language in LANGUAGES}


def test_numbers_of_other_editions_lead_to_ours(built: BuiltSite, pages: dict[str, Page]) -> None:
    """A reader with the published book in hand lands on the right clause, and is told why its number differs."""
    for clause in built.index.standard.clauses:
        for published in clause.published:
            page = pages[f"c/{published.edition}/{published.number}/index.html"]
            assert ways(page)["zh"] == f"zh/{clause_address(clause)}"
            edition = next(one for one in built.index.standard.metadata.editions if one.id == published.edition)
            assert edition.number in page.root.text()


def test_retired_ids_still_lead_somewhere(built: BuiltSite, pages: dict[str, Page]) -> None:
    """A link to an id that was replaced goes to what replaced it."""
    permalinks = {path for path in pages if path.startswith("c/")}
    linkable = {*built.index.clauses, *built.index.terms, *built.index.guidelines}
    for old, new in built.index.retired.items():
        if new in linkable:
            assert f"c/{old}/index.html" in permalinks


def test_permalinks_stay_out_of_search_engines(pages: dict[str, Page]) -> None:
    """The pages themselves are found there, not the ways to them."""
    for path, page in pages.items():
        if path.startswith("c/"):
            robots = [
                meta.attributes["content"] for meta in page.named("meta") if meta.attributes.get("name") == "robots"
            ]
            assert robots == ["noindex"], path
