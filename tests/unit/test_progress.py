"""What a terminal shows while a command works."""

import sys

import pytest

from generator.cli.shared import Progress
from generator.site.downloads import Left


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
