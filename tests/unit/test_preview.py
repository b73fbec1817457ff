"""The preview follows saved files, page by page, and keeps the last good site."""

import re
import shutil
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import generator.site.preview
from generator.model.errors import Said
from generator.site.engine import Pages
from generator.site.frame import Piece
from generator.site.markdown.pages import PageRenderer
from generator.site.pages.page import Book
from generator.site.preview import Preview, tree
from generator.site.trees import build_trees
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index

if TYPE_CHECKING:
    from generator.model.problem import Problem

SMALL = Path(__file__).parent.parent / "golden" / "small"
LISTS = ("llms.txt", "sitemap.xml", "feed-zh.xml", "feed-en.xml")
"""Files for others than readers, which list all pages."""
FEW = 3
DIGEST = re.compile(rb'\?v=\w{12}|data-state="\w+"')


def plain(content: bytes) -> bytes:
    """Return a file without the digests of others, and of itself."""
    return DIGEST.sub(b"", content)


def noted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the addresses of the pages that are made from now on, as they are made."""
    addresses: list[str] = []
    made = Pages.made

    def noting(pages: Pages, text: str, address: str, facts: Mapping[str, Any], renderer: PageRenderer) -> Piece:
        addresses.append(address)
        return made(pages, text, address, facts, renderer)

    monkeypatch.setattr(Pages, "made", noting)
    return addresses


class Session:
    """A preview of a copy of the small standard, without its server."""

    def __init__(self, folder: Path) -> None:
        shutil.copytree(SMALL, folder / "small", ignore=shutil.ignore_patterns("expected"))
        self.standard = folder / "small" / "standard"
        self.shown: list[tuple[Problem, ...]] = []
        self.preview = Preview(self.standard, folder / "small" / "site_config.yml", self.shown.append, lambda _: None)
        self.preview.refresh()

    def edit(self, name: str, old: str, new: str) -> int:
        """Change a file of the standard and return the number of pages that are shown anew."""
        file = self.standard / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")
        return self.preview.refresh()

    def page(self, name: str) -> str:
        """Return a page as the reader gets it."""
        found = self.preview.file(f"{name}/index.html")
        assert found is not None
        return found.decode()


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Return a preview that has read its standard once."""
    return Session(tmp_path)


def test_a_saved_clause_is_made_anew_where_it_is_open(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is shown: the page that was asked for; any other one when it is asked for."""
    session.page("zh/4.1")
    addresses = noted(monkeypatch)
    assert session.edit("clauses/all.yaml", "keep records", "keep all records") > 20
    assert addresses == ["4.1/"]
    assert "keep all records" in session.page("zh/4.1")
    assert "keep all records" in session.page("en/full")
    session.page("en/full")
    assert addresses == ["4.1/", "full/"]


def test_what_is_shown_is_what_is_built(session: Session, tmp_path: Path) -> None:
    """Every page, those of retired ids, Markdown and what pages load; only the digests in addresses are missing."""
    session.edit("ledger.yaml", "retired: {}", 'retired: {"4.9": "4.2", "4.9-a": 4.2-a, t-client: t-customer}')
    loaded, (config, _) = load(session.standard), load_config(session.preview.config)
    assert loaded.standard
    assert config
    book = Book(Index(loaded.standard), replace(config, offline="no"), loaded.sources.figures)
    site = tmp_path / "site"
    site.mkdir()
    build_trees(book, site)
    assert {(site / "zh" / page).is_dir() for page in ("4.9", "checklists/4.9", "terms/t-client")} == {True}
    for path in (path for path in site.rglob("*") if path.is_file()):
        name = path.relative_to(site).as_posix()
        if name not in LISTS:
            shown = session.preview.file(name)
            assert shown is not None, name
            assert plain(shown) == plain(path.read_bytes()), name


def test_who_opens_all_pages_has_room_for_them(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that were opened last are kept; all of a large standard would take some hundred megabytes."""
    monkeypatch.setattr(tree, "_KEPT", 3)
    session.edit("clauses/all.yaml", "keep records", "keep all records")
    made = noted(monkeypatch)
    for page in ("zh/1", "zh/2", "zh/3", "zh/4", "zh/2", "zh/1"):
        session.page(page)
    assert made == ["1/", "2/", "3/", "4/", "1/"]


def test_what_is_written_without_an_end_is_shown_meanwhile(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that saves a hundred times a second, or a log beside the files, never leaves a pause."""
    looks = iter(range(200))
    monkeypatch.setattr(generator.site.preview, "stamps", lambda *_: {"log": (next(looks),)})
    monkeypatch.setattr(time, "sleep", lambda _: None)
    shown = list[int]()

    def refresh() -> int:
        if len(shown) == FEW:
            raise KeyboardInterrupt
        shown.append(len(shown))
        return 0

    monkeypatch.setattr(session.preview, "refresh", refresh)
    with pytest.raises(KeyboardInterrupt):
        session.preview.follow("")
    assert len(shown) == FEW


def test_who_waited_for_a_page_gets_what_is_shown_by_then(session: Session) -> None:
    """Pages of a state that is not shown any more are not made: large ones take seconds, and hold its memory."""
    before = session.preview._shown  # noqa: SLF001 - nothing else tells when a request waits
    assert before

    class Saved(AbstractContextManager[None]):
        """A turn that comes when a save has been shown."""

        def __enter__(self) -> None:
            session.edit("clauses/all.yaml", "keep records", "keep all records")

        def __exit__(self, *_: object) -> None:
            pass

    before.turn = Saved()
    assert "keep all records" in session.page("en/4.1")


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
    assert "unregister" in str(session.preview.file("sw.js"))


def test_what_no_rule_foresaw_ends_nothing(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last good pages stay, one line says what it was, and the next save is built."""
    before = session.page("zh/4.1")

    def fail(*_: object) -> None:
        raise RecursionError("maximum recursion depth\nexceeded")

    with monkeypatch.context() as patched:
        patched.setattr(generator.site.preview, "examine_index", fail)
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
    """Though it can be read and checked."""
    before = session.page("zh/4.1")

    def fail(*_: object) -> None:
        raise RuntimeError("mkdocs stopped: Aborted")

    with monkeypatch.context() as patched:
        patched.setattr(Pages, "made", fail)
        session.edit("clauses/all.yaml", "keep records", "keep all records")
        session.preview.refresh()
        assert session.preview.state.failure == "RuntimeError: mkdocs stopped: Aborted"
        assert session.page("zh/4.1") == before
    session.preview.refresh()
    assert "keep all records" in session.page("zh/4.1")


def test_a_page_that_cannot_be_made_says_why(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the one that was asked for before could be; the next save is shown."""
    session.page("zh/4.1")

    def fail(*_: object) -> None:
        raise RuntimeError("no such glyph")

    with monkeypatch.context() as patched:
        patched.setattr(Pages, "made", fail)
        assert session.preview.file("en/full/index.html") is None
        assert session.preview.state.failure == "RuntimeError: no such glyph"
    session.edit("clauses/all.yaml", "keep records", "keep all records")
    assert session.preview.state.failure == ""
    assert "keep all records" in session.page("en/full")


def test_a_change_beside_a_warning_is_another_build(session: Session) -> None:
    """A page that is open then comes anew: a warning is no error."""
    first = session.preview.state
    session.edit("clauses/all.yaml", "keep records", "keep all records")
    session.preview.refresh()
    second = session.preview.state
    assert second.problems
    assert not second.is_old
    assert second.build != first.build
