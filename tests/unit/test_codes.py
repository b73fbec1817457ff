"""Codes of sheets: drawn once, and found again by the next build."""

from pathlib import Path
from unittest.mock import Mock

import pytest

from generator.formats import qr
from generator.output import cache


def _anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget what this process has drawn, as another process has it."""
    monkeypatch.setattr(qr, "_drawn", {})


def test_a_code_of_the_build_before_is_not_drawn_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One of two contents changes: it alone is drawn."""
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path))
    qr.draw("GB/T 1", ("one", "two"))
    drawn = qr.qr_path("one")
    _anew(monkeypatch)
    path = Mock(wraps=qr._path)  # noqa: SLF001 - what draws
    monkeypatch.setattr(qr, "_path", path)
    qr.draw("GB/T 1", ("one", "three"))
    assert [call.args for call in path.call_args_list] == [("three",)]
    assert qr.qr_path("one") == drawn


def test_without_a_cache_all_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """And they are the same."""
    monkeypatch.setenv(cache.VARIABLE, "")
    _anew(monkeypatch)
    qr.draw("GB/T 1", ("one",))
    assert qr.qr_path("one") == qr._path("one")  # noqa: SLF001 - what draws
