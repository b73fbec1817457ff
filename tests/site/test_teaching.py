"""The teaching kit: the page has the case, the questions, the answers below folds, and provisions to present."""

from dataclasses import replace

import pytest

from generator.model import LANGUAGES, CaseSection, Language, Teaching, TeachingQuestion, Text
from generator.site.navigation import sections
from generator.site.pages.home_page import home_page
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.teaching_page import teaching_pages
from generator.standard.addresses import TEACHING
from generator.standard.index import Index
from tests import builders
from tests.built import BuiltSite
from tests.site.page import Page, squeezed
from tests.site.test_numbers import config


def kit(*rests_on: str) -> Teaching:
    """Return a kit with one question that rests on ids."""
    question = TeachingQuestion(id="q-lost", text=builders.text(), answer=(builders.text(),), rests_on=rests_on)
    case = (CaseSection(heading=builders.text(), text=(builders.text(),)),)
    return Teaching(id="case-small", title=builders.text(), about=builders.text(), case=case, questions=(question,))


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_the_kit_is_on_the_page(language: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """Case, questions and answers, in the page's language; each question has its address."""
    teaching = built.index.standard.teaching
    assert teaching
    assert len(teaching.questions) == 8
    page = pages[f"{language}/{TEACHING}index.html"]
    text = squeezed(page.root.text())
    told = [teaching.title, teaching.about, *(words for part in teaching.case for words in (part.heading, *part.text))]
    told += [words for question in teaching.questions for words in (question.text, *question.answer)]
    assert [words for words in told if squeezed(getattr(words, language)) not in text] == []
    assert {question.id for question in teaching.questions} <= set(page.ids)


def test_each_answer_is_folded(pages: dict[str, Page]) -> None:
    """Who looks for the questions does not see the answers."""
    folds = [
        fold for fold in pages[f"zh/{TEACHING}index.html"].named("details") if "cb-fold" in fold.attributes["class"]
    ]
    assert len(folds) == 8
    assert all("open" not in fold.attributes for fold in folds)
    assert all("所依据的条款" in fold.text() for fold in folds)


def test_each_provision_that_an_answer_rests_on_can_be_presented(built: BuiltSite, pages: dict[str, Page]) -> None:
    """One link each, to the clause's page with what is asked of it."""
    teaching = built.index.standard.teaching
    assert teaching
    ids = {id_ for one in teaching.questions for id_ in one.rests_on if id_ in built.index.provisions}
    links = [
        link.attributes["href"]
        for link in pages[f"en/{TEACHING}index.html"].named("a")
        if "?present#" in link.attributes.get("href", "")
    ]
    assert sorted(links) == sorted(f"../{built.index.clause_of[id_].id}/?present#{id_}" for id_ in ids)


def test_without_a_kit_there_is_no_trace_of_one() -> None:
    """No page, no way to it; the door for those who teach leads to what is said of links."""
    index = Index(builders.standard(builders.clause("5", builders.provision("5-a"))))
    book = Book(index, config())
    assert teaching_pages(book, Shape("zh")) == {}
    assert TEACHING not in dict(sections(index))
    assert "teaching" not in book.markdown(home_page(book, Shape("en")), Shape("en"))


def test_a_kit_in_one_language_has_a_page() -> None:
    """A case about a term and a clause, in a folder that people read: without links that present."""
    standard = builders.standard(
        builders.clause("5", builders.provision("5-a")),
        terms=(builders.term(),),
        teaching=replace(kit("5-a", "5", "t-customer"), title=Text(zh="案例")),
    )
    book = Book(Index(standard), config())
    page = teaching_pages(book, Shape("zh", alone=True, flat=True))[TEACHING]()
    text = book.markdown(page, Shape("zh", alone=True, flat=True))
    assert "# 案例" in text
    assert "terms/t-customer.md" in text
    assert "?present" not in text
