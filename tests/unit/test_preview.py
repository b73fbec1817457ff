"""The preview follows saved files, page by page, and keeps the last good site."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import generator.site.preview
from generator.model.errors import Said
from generator.site.engine import Pages
from generator.site.preview import Preview
from generator.site.preview.watch import stamps

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
        self.preview.site = folder / "work" / "site"
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
        return self.file(name).read_text(encoding="utf-8")

    def file(self, name: str) -> Path:
        """Return the file of a page."""
        return self.preview.folder_of(name.partition("/")[0]) / name / "index.html"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Return a preview that has built its site once."""
    return Session(tmp_path)


def test_a_saved_clause_rebuilds_only_the_pages_that_show_it(session: Session) -> None:
    """The clause, its chapter, the whole text and its checklists change; the documents' pages do not."""
    document = session.file("zh/references/gbt-19012").stat().st_mtime_ns
    made = session.edit("clauses/all.yaml", "keep records", "keep all records")
    assert "keep all records" in session.page("zh/4.1")
    assert "keep all records" in session.page("en/full")
    assert 0 < made < 20
    assert session.file("zh/references/gbt-19012").stat().st_mtime_ns == document


def test_nothing_changed_builds_nothing(session: Session) -> None:
    """Saving a file without a change is free."""
    assert session.preview.refresh() == 0


def test_a_mistake_is_shown_and_the_last_good_page_stays(session: Session) -> None:
    """Then the mistake is repaired, and the problems are gone."""
    before = session.page("zh/4.1")
    assert session.edit("clauses/all.yaml", "kind: recommendation", "kind: recomendation") == 0
    assert session.preview.state.problems[0].rule == "SRC012"
    assert session.page("zh/4.1") == before
    session.edit("clauses/all.yaml", "kind: recomendation", "kind: recommendation")
    assert all(problem.severity == "warning" for problem in session.shown[-1])


def test_a_first_mistake_says_that_there_are_no_pages_yet(tmp_path: Path) -> None:
    """And what was said of old pages is said once there are any."""
    shutil.copytree(SMALL, tmp_path / "small", ignore=shutil.ignore_patterns("expected"))
    file, told = tmp_path / "small/standard/terms/terms.yaml", list[Said]()
    sound = file.read_text(encoding="utf-8")
    preview = Preview(tmp_path / "small/standard", tmp_path / "small/site_config.yml", lambda _: None, told.append)
    preview.site = tmp_path / "work/site"
    for text in (sound.replace("terms:", "trems:"), sound, sound.replace("terms:", "trems:")):
        file.write_text(text, encoding="utf-8")
        preview.tell(preview.refresh())
    assert [preview.state.is_old, preview.state.has_pages] == [True, True]
    first, _, last = told
    assert re.fullmatch(r"\d个错误(，\d个警告)?；还没有页面，改正后会自动打开", first.zh)
    assert re.fullmatch(
        r"\d errors?(, \d warnings?)?; there are no pages yet, they open by themselves when this is mended", first.en
    )
    assert last.en.endswith("; the last good pages stay")


def test_a_new_term_appears_with_its_page(session: Session) -> None:
    """A page that was not there before makes the tree be built anew."""
    entry = (
        "terms:\n  - id: t-record\n    designations: [{zh: 登记表, en: register}]\n    definition: {zh: 表格, en: "
        "form}\n"
    )
    assert session.edit("terms/terms.yaml", "terms:\n", entry) > 20
    assert "登记表" in session.page("zh/terms/t-record")


def test_browsers_keep_nothing_of_a_preview(session: Session) -> None:
    """A kept page would hide what was just saved; what another site at this address left is forgotten."""
    assert "data-worker" not in session.page("zh/checklists/all")
    assert "unregister" in (session.preview.site / "sw.js").read_text(encoding="utf-8")


def test_what_no_rule_foresaw_ends_nothing(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last good pages stay, one line says what it was, and the next save is built."""
    before = session.page("zh/4.1")

    def fail(*_: object) -> None:
        raise RecursionError("maximum recursion depth\nexceeded")

    with monkeypatch.context() as patched:
        patched.setattr(generator.site.preview, "check", fail)
        assert session.edit("clauses/all.yaml", "keep records", "keep all records") == 0
        assert session.preview.state.failure == "RecursionError: maximum recursion depth exceeded"
        assert session.preview.state.is_old
        assert session.page("zh/4.1") == before
    assert session.preview.refresh() > 0
    assert session.preview.state.failure == ""
    assert "keep all records" in session.page("zh/4.1")


def test_a_tree_that_cannot_be_built_leaves_the_last_good_one(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither where single pages are built again, nor where all are."""
    before = session.page("zh/4.1")

    def fail(*_: object) -> None:
        raise RuntimeError("mkdocs stopped: Aborted")

    with monkeypatch.context() as patched:
        patched.setattr(Pages, "build", fail)
        patched.setattr(Pages, "__init__", fail)
        session.edit("clauses/all.yaml", "keep records", "keep all records")
        session.preview.refresh()
        assert session.preview.state.failure == "RuntimeError: mkdocs stopped: Aborted"
        assert session.page("zh/4.1") == before
    session.preview.refresh()
    assert "keep all records" in session.page("zh/4.1")


def test_a_change_beside_a_warning_is_another_build(session: Session) -> None:
    """A page that is open then comes anew: a warning is no error."""
    first = session.preview.state
    session.edit("clauses/all.yaml", "keep records", "keep all records")
    session.preview.refresh()
    second = session.preview.state
    assert second.problems
    assert not second.is_old
    assert second.build != first.build


class Watched:
    """A folder whose files are looked at."""

    def __init__(self, folder: Path) -> None:
        self.standard = folder / "standard"
        self.config = folder / "elsewhere" / "settings.yml"
        (self.standard / "clauses").mkdir(parents=True)
        self.config.parent.mkdir()
        self.config.write_text("a")
        (self.standard / "clauses" / "1.yaml").write_text("a")
        (folder / "linked").mkdir()
        (folder / "linked" / "2.yaml").write_text("a")
        (self.standard / "linked").symlink_to(folder / "linked")
        (self.standard / "clauses" / "round").symlink_to(self.standard)
        self.folder = folder

    def changes(self, change: Callable[[], object]) -> bool:
        """Tell whether a change is seen."""
        before = stamps(self.standard, self.config)
        change()
        return stamps(self.standard, self.config) != before


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    """Return a standard with a linked folder, a link in a circle, and settings elsewhere."""
    return Watched(tmp_path)


def test_every_file_of_the_standard_is_followed(watched: Watched) -> None:
    """Written, added, removed; in linked folders; drawings; files that nobody reads.

    The settings, wherever they are.
    """
    folder = watched.standard
    assert watched.changes(lambda: (folder / "clauses" / "1.yaml").write_text("ab"))
    assert watched.changes(lambda: (watched.folder / "linked" / "2.yaml").write_text("ab"))
    assert watched.changes(lambda: (folder / "drawing.svg").write_text("<svg/>"))
    assert watched.changes(lambda: (folder / "3.yaml.txt").write_text("a"))
    assert watched.changes((folder / "clauses" / "1.yaml").unlink)
    assert watched.changes(lambda: watched.config.write_text("ab"))
    assert watched.changes(lambda: (folder / "nowhere.yaml").symlink_to("nothing"))
    assert not watched.changes(lambda: (folder / ".1.yaml.swp").write_text("a"))
    assert not watched.changes(lambda: (folder / "1.yaml~").write_text("a"))


def test_a_standard_that_is_removed_and_comes_back_is_followed(watched: Watched) -> None:
    """As a change of branch does."""
    away = watched.folder / "away"
    assert watched.changes(lambda: watched.standard.rename(away))
    assert watched.changes(lambda: away.rename(watched.standard))
    assert watched.changes(lambda: (watched.standard / "clauses" / "1.yaml").write_text("abc"))
