"""Numbers of clauses in other editions: the page of old and new numbers, and the line on a clause's page."""

import re
from pathlib import Path

import pytest

from generator.model import LANGUAGES, Language, Ledger, Release, Retired
from generator.model.config import SiteConfig
from generator.site.navigation import sections
from generator.site.pages.numbers_page import numbers_pages
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.source.config import load_config
from generator.standard.addresses import NUMBERS, clause_address
from generator.standard.index import Index
from tests import builders
from tests.built import BuiltSite
from tests.foreign.outputs import foreign_standard
from tests.site.page import Element, Page, squeezed

ROOT = Path(__file__).parent.parent
_HEADING = re.compile(r"^(#+) .*\n+(?=(#+) |\Z)", re.MULTILINE)


def rows(table: Element) -> dict[str, str]:
    """Return the rows of a table of two columns."""
    found = [[cell for cell in row.walk() if cell.name in ("th", "td")] for row in table.walk() if row.name == "tr"]
    return {squeezed(left.text()): squeezed(right.text()) for left, right in found[1:]}


def config() -> SiteConfig:
    """Return the settings of the small standard."""
    made, problems = load_config(ROOT / "golden/small/site_config.yml")
    assert made is not None, problems
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_old_and_new_numbers_are_found_both_ways(language: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """Who has either edition in hand finds the number in the other, and goes to the clause."""
    page = pages[f"{language}/{NUMBERS}index.html"]
    there, here = (rows(one) for one in page.named("table")[-2:])
    links = {one.attributes["href"] for one in page.elements if one.name == "a" and "href" in one.attributes}
    numbered = 0
    for clause in built.index.standard.clauses:
        assert f"../{clause_address(clause)}" in links or not (clause.number or clause.published), clause.id
        for published in clause.published:
            numbered += 1
            (told,) = (right for left, right in there.items() if left.split(" ")[0] == clause.number)
            assert told.split(" ")[0] == published.number
            (back,) = (right for left, right in here.items() if left.split(" ")[0] == published.number)
            assert back.split(" ")[0] == clause.number
    assert numbered == len(here)


def test_a_title_that_differs_is_told(pages: dict[str, Page]) -> None:
    """And how sure a number is that was not read there."""
    there, _ = (rows(one) for one in pages[f"zh/{NUMBERS}index.html"].named("table")[-2:])
    assert there["5.4.2 顾客之声获取"] == "4.4.2 顾客需求获取"
    assert there["5.4.4.2 服务补救"] == "4.4.4.2 推断"
    assert there["0.1 总则"] == "—"


def test_a_number_that_is_gone_is_told() -> None:
    """An edition that was released here had clauses that are no more."""
    ledger = Ledger(
        released={"1-2016": Release(date="2016-01-01", ids=("4", "7", "8", "8-a", "5"))},
        retired={"7": Retired(), "8": Retired(to=("5",)), "8-a": Retired(), "9": Retired()},
    )
    made = builders.standard(builders.clause("5", published=(builders.published("4"),)), ledger=ledger)
    page = numbers_pages(Book(Index(made), config()), Shape("en"))[NUMBERS]()
    (table,) = page.view.editions
    told = dict(table.here)
    assert list(told) == ["4 *inferred*", "7", "8"]
    assert "5/" in told["4 *inferred*"]
    assert "7" in told["7"]
    assert "5/" in told["8"]


def test_without_another_edition_there_is_no_such_page() -> None:
    """Nor a way to it."""
    index = Index(foreign_standard("garden"))
    assert numbers_pages(Book(index, config()), Shape("zh")) == {}
    assert NUMBERS not in dict(sections(index))


def test_no_heading_stands_over_nothing(built: BuiltSite) -> None:
    """Below each there is a text, or a heading of what belongs to it."""
    empty = [
        f"{path.relative_to(built.folder)}: {found[0].strip()}"
        for path in sorted(built.folder.glob("*/**/index.md"))
        for found in _HEADING.finditer(Path(path).read_text(encoding="utf-8"))
        if len(found[2] or "") <= len(found[1])
    ]
    assert empty == []


def test_a_number_is_told_once(built: BuiltSite, pages: dict[str, Page]) -> None:
    """Below the title; a section of its own is for what more is known. What is cited has its place on either."""
    for clause in built.index.standard.clauses:
        text = (built.folder / f"zh/{clause_address(clause)}index.md").read_text(encoding="utf-8")
        more = any(one.title or one.note for one in clause.published)
        assert ("在其他版本中的编号" in text) == more, clause.id
        assert ("editions" in pages[f"zh/{clause_address(clause)}index.html"].ids) == bool(clause.published), clause.id
