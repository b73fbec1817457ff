"""The preview follows saved files, page by page, and keeps the last good site."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.site.preview import Preview

if TYPE_CHECKING:
    from generator.model.problem import Problem

SMALL = Path(__file__).parent.parent / "golden" / "small"


class Session:
    """A preview of a copy of the small standard, without its server."""

    def __init__(self, folder: Path) -> None:
        shutil.copytree(SMALL, folder / "small", ignore=shutil.ignore_patterns("expected"))
        self.standard = folder / "small" / "standard"
        self.shown: list[tuple[Problem, ...]] = []
        self.preview = Preview(self.standard, folder / "small" / "site_config.yml", self.shown.append, lambda _: None)
        self.preview.site = folder / "site"
        self.preview.site.mkdir()
        self.preview.refresh()

    def edit(self, name: str, old: str, new: str) -> int:
        """Change a file of the standard and return the number of pages built again."""
        file = self.standard / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")
        return self.preview.refresh()

    def page(self, name: str) -> str:
        """Return a page as the reader gets it."""
        return (self.preview.site / name / "index.html").read_text(encoding="utf-8")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Return a preview that has built its site once."""
    return Session(tmp_path)


def test_a_saved_clause_rebuilds_only_the_pages_that_show_it(session: Session) -> None:
    """The clause, its chapter, the whole text and its checklists change; the documents' pages do not."""
    document = (session.preview.site / "zh/references/gbt-19012/index.html").stat().st_mtime_ns
    made = session.edit("clauses/all.yaml", "keep records", "keep all records")
    assert "keep all records" in session.page("zh/4.1")
    assert "keep all records" in session.page("en/full")
    assert 0 < made < 20
    assert (session.preview.site / "zh/references/gbt-19012/index.html").stat().st_mtime_ns == document


def test_nothing_changed_builds_nothing(session: Session) -> None:
    """Saving a file without a change is free."""
    assert session.preview.refresh() == 0


def test_a_mistake_is_shown_and_the_last_good_page_stays(session: Session) -> None:
    """Then the mistake is repaired, and the problems are gone."""
    before = session.page("zh/4.1")
    assert session.edit("clauses/all.yaml", "kind: recommendation", "kind: recomendation") == 0
    assert session.preview.problems[0].rule == "SRC012"
    assert session.page("zh/4.1") == before
    session.edit("clauses/all.yaml", "kind: recomendation", "kind: recommendation")
    assert all(problem.severity == "warning" for problem in session.shown[-1])


def test_a_new_term_appears_with_its_page(session: Session) -> None:
    """A page that was not there before makes the tree be built anew."""
    entry = "terms:\n  - id: t-record\n    designations: [{zh: 登记表, en: register}]\n    definition: {zh: 表格, en: form}\n"
    assert session.edit("terms/terms.yaml", "terms:\n", entry) > 20
    assert "登记表" in session.page("zh/terms/t-record")


def test_browsers_keep_nothing_of_a_preview(session: Session) -> None:
    """A kept page would hide what was just saved; what another site at this address left is forgotten."""
    assert "data-worker" not in session.page("zh/checklists/all")
    assert "unregister" in (session.preview.site / "sw.js").read_text(encoding="utf-8")
