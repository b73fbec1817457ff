"""What a terminal shows while a command works."""

import sys
from itertools import groupby
from pathlib import Path

import pytest

from generator.cli.shared import Progress
from generator.site.build import build_site
from generator.site.downloads import Left
from generator.site.pages.page import Book
from tests.kits import small_kit


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("C.UTF-8", "making downloads: 37 % made, about 1:05 left …"),
        ("zh_CN.UTF-8", "生成下载文件：已完成37%，约剩1:05 …"),
    ],
)
def test_downloads_say_how_far_they_are(
    locale: str, shown: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """How much is made, and the minutes and seconds that are left; in a pipe nothing."""
    monkeypatch.setenv("LC_ALL", locale)
    Progress()("downloads", Left(0.37, 65))
    assert not capsys.readouterr().err
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    Progress()("downloads", Left(0.37, 65))
    assert capsys.readouterr().err.endswith(shown)


@pytest.mark.parametrize(
    ("downloads", "wanted"), [(True, ["books", "pages", "downloads", "links"]), (False, ["pages", "links"])]
)
def test_a_build_says_what_it_waits_for(tmp_path: Path, wanted: list[str], *, downloads: bool) -> None:
    """Books, which take longest of a large standard, are not told as pages; without downloads there are none."""
    kit = small_kit()
    told: list[str] = []
    book = Book(kit.index, kit.config, {}, downloads=downloads)
    build_site(book, tmp_path / "site", lambda stage, _=None: told.append(stage))
    assert [stage for stage, _ in groupby(told)] == wanted
