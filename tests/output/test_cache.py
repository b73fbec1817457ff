"""What is kept between builds."""

import os
from pathlib import Path

import pytest

from generator.output import cache
from generator.output.cache import VARIABLE, cached, trim
from generator.output.worker import side_by_side


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of what is kept."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


def made_of(key: bytes) -> tuple[bytes, bool]:
    """Return what is made of a key, and whether it was made anew."""
    anew = []

    def make() -> bytes:
        anew.append(key)
        return key.upper()

    return cached("things", key, make), bool(anew)


def test_the_same_is_made_once(folder: Path) -> None:
    """And another key has another content."""
    assert [made_of(b"a"), made_of(b"a"), made_of(b"b")] == [(b"A", True), (b"A", False), (b"B", True)]
    assert len(list((folder / "things").iterdir())) == 2


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 100])
def test_a_broken_file_is_made_anew(folder: Path, content: bytes) -> None:
    """Cut short or changed."""
    made_of(b"a")
    (file,) = (folder / "things").iterdir()
    file.write_bytes(content)
    assert [made_of(b"a"), made_of(b"a")] == [(b"A", True), (b"A", False)]


def test_another_file_in_its_place_is_not_believed(folder: Path) -> None:
    """Of another key, or of the same key and another kind: a copy of the folder that went wrong, a mistaken move."""
    made_of(b"a")
    (file,) = (folder / "things").iterdir()
    whole = file.read_bytes()
    made_of(b"b")
    (other,) = {*(folder / "things").iterdir()} - {file}
    file.write_bytes(other.read_bytes())
    assert [made_of(b"a"), made_of(b"b")] == [(b"A", True), (b"B", False)]
    (folder / "others").mkdir()
    (folder / "others" / file.name).write_bytes(whole)
    assert cache.kept("things", b"a") == b"A"
    assert cache.kept("others", b"a") is None


def test_nothing_can_be_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build goes on without, where there is no place or none is wanted."""
    folder.write_text("a file")
    assert [made_of(b"a"), made_of(b"a")] == [(b"A", True), (b"A", True)]
    monkeypatch.setenv(VARIABLE, "")
    assert [made_of(b"a"), made_of(b"a")] == [(b"A", True), (b"A", True)]
    trim(1)


def test_another_tool_makes_its_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of it is another one, or there is one more, or a package that it stands on is another."""

    def anew() -> bool:
        cache._tool.cache_clear()  # noqa: SLF001 - as another process has it
        return made_of(b"a")[1]

    tool = folder.parent / "tool"
    (tool / "parts").mkdir(parents=True)
    (tool / "one.py").write_text("one")
    monkeypatch.setattr(cache, "_FOLDERS", (tool,))
    assert [anew(), anew()] == [True, False]
    (tool / "one.py").write_text("two")
    assert [anew(), anew()] == [True, False]
    (tool / "parts" / "style.css").write_text("")
    assert [anew(), anew()] == [True, False]
    (folder.parent / "packages" / "other-1.0.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(str(folder.parent / "packages"))
    assert [anew(), anew()] == [True, False]
    (folder.parent / "packages" / "other-1.0.dist-info").rename(folder.parent / "packages" / "other-1.1.dist-info")
    assert [anew(), anew()] == [True, False]
    monkeypatch.undo()
    cache._tool.cache_clear()  # noqa: SLF001 - as another process has it


def test_nothing_half_written_is_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that cannot write on leaves no piece of a file."""

    def full(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "replace", full)
    assert made_of(b"a") == (b"A", True)
    assert list((folder / "things").iterdir()) == []


def test_what_was_used_longest_ago_goes(folder: Path) -> None:
    """What is used again stays."""
    for number, key in enumerate((b"a", b"b", b"c")):
        made_of(key)
        newest = max((folder / "things").iterdir(), key=lambda file: file.stat().st_mtime_ns)
        os.utime(newest, (number, number))
    made_of(b"a")
    trim(2 * newest.stat().st_size)
    assert [made_of(b"a")[1], made_of(b"c")[1], made_of(b"b")[1]] == [False, False, True]


def busy(number: int) -> list[bytes]:
    """Return what a build takes that keeps, takes and forgets what another one does."""
    made = []
    for turn in range(200):
        made.append(cached("things", bytes([turn % 10]), lambda: bytes([turn % 10]) * 50_000))  # noqa: B023 - at once
        if turn % 7 == number:
            trim(120_000)
    return made


@pytest.mark.usefixtures("folder")
def test_builds_side_by_side_take_nothing_but_what_is_whole() -> None:
    """Each writes, reads and forgets the same files as the other."""
    expected = [bytes([turn % 10]) * 50_000 for turn in range(200)]
    assert side_by_side(busy, [(0,), (3,)]) == [expected, expected]
