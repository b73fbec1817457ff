"""A tiny complete standard to its Markdown, page by page."""

import posixpath
import re
from pathlib import Path

import pytest

from generator.check import check
from generator.model import LANGUAGES, Language
from generator.model.config import LANGUAGES_OF, Choice
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.site.readable import readable_folder
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from generator.standard.translation import counted
from generator.words.problems import formatted
from tests.conftest import Golden

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/standard"))


def book_of(case: Path) -> Book:
    """Return a case's standard, checked."""
    loaded = load(case / "standard")
    assert loaded.standard is not None, formatted(loaded.problems, "text")
    problems = check(loaded.standard, loaded.sources)
    assert [problem.rule for problem in problems] == ["TRN001"]
    config, config_problems = load_config(case / "site_config.yml")
    assert config is not None, formatted(config_problems, "text")
    return Book(Index(loaded.standard), config, loaded.sources.figures)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_markdown_of_every_page(case: Path, language: Language, golden: Golden, request: pytest.FixtureRequest) -> None:
    """Each page is what it was, and no page appeared or vanished unseen."""
    book = book_of(case)
    made = markdown_of(book, pages(book, Shape(language)), Shape(language))
    folder = case / "expected" / language
    if request.config.getoption("--update-golden"):
        for path in folder.rglob("*.md"):
            path.unlink()
    for name, text in made.items():
        golden(folder / name, text)
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md")) == sorted(made)


@pytest.mark.parametrize("shape", ["zh", "en", "both"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_folder_that_people_read(case: Path, shape: Choice, golden: Golden, request: pytest.FixtureRequest) -> None:
    """Each file is what it was; every link leads to a file of the folder.

    One language alone has no trace of the other, but for texts that are not translated and the English words that the
    entries of a Chinese standard print.
    """
    book = book_of(case)
    made = readable_folder(book, LANGUAGES_OF[shape])
    folder = case / "readable" / shape
    if request.config.getoption("--update-golden"):
        for path in folder.rglob("*.*"):
            path.unlink()
    for name, text in made.items():
        golden(folder / name, text)
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*")) == sorted(made)
    for name, text in made.items():
        for target in re.findall(r"\]\(([^)#\s]+)|href=\"([^\"#]+)", text):
            assert posixpath.normpath(posixpath.join(posixpath.dirname(name), "".join(target))) in made, (name, target)
    if shape == "zh" or (shape == "en" and "untranslated" not in counted(book.index.standard)):
        written = "".join(made.values())
        terms = book.index.standard.terms
        printed = {term.printed(each, "en") for term in terms for each in term.designations} if shape == "zh" else set()
        written = re.sub(r"\*([^*\n]+)\*\{: lang=en \}", lambda one: one[0] if one[1] not in printed else "", written)
        assert "lang=" not in re.sub(r"<svg.*?>", "", written)
        assert shape == "zh" or not re.search(r"[\u4e00-\u9fff]", written)
