"""A file that a new site has in common with the one that stands is one file, until somebody writes it anew."""

import os
import sys
from pathlib import Path

import pytest

from generator.output import marker
from generator.output.again import Standing
from generator.output.marker import MARKER, NOTHING, digest, read_marker
from generator.output.target import Left, filling
from generator.output.tree import Writer, write_tree

FILES = {"index.html": "first", "zh/1/index.html": "one", "zh/2/index.html": "two"}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a site that stands, in the folder of a project."""
    write_tree(tmp_path, {"standard/standard.yaml": "id: x", "site_config.yml": "site_name: x"})
    monkeypatch.chdir(tmp_path)
    assert fill(FILES) == Left([], [])
    return tmp_path / "site"


def fill(files: dict[str, str], meanwhile: tuple[str, str] | None = None, *, told: bool = False) -> Left:
    """Build a site of some files; `meanwhile` somebody writes into one of those that stand.

    What wrote the files may have `told` what is in them.
    """
    with filling(Path("site"), Path("standard"), Path("site_config.yml")) as target:
        written = write_tree(target.new, files, target.standing())
        if meanwhile:
            (Path("site") / meanwhile[0]).write_text(meanwhile[1])
        return target.switch(written if told else {})


def texts(site: Path) -> dict[str, str]:
    """Return the files of a site, without the list of them."""
    paths = (path for path in site.rglob("*") if path.is_file() and path.name != MARKER)
    return {path.relative_to(site).as_posix(): path.read_text() for path in paths}


def numbers(site: Path) -> dict[str, int]:
    """Return by which number the system knows each file."""
    return {name: (site / name).stat().st_ino for name in texts(site)}


def test_what_is_the_same_is_the_same_file(site: Path) -> None:
    """What differs is another one, and what is gone is gone; the list has what it would have."""
    before = numbers(site)
    after = {**FILES, "zh/1/index.html": "uno"}
    assert fill(after) == Left([], [])
    assert texts(site) == after
    assert {name for name, number in numbers(site).items() if before[name] == number} == {
        "index.html",
        "zh/2/index.html",
    }
    listed = read_marker(site)
    fill({"index.html": "x"})
    assert texts(site) == {"index.html": "x"}
    fill(after)
    assert read_marker(site) == listed


def test_a_digest_is_enough(site: Path) -> None:
    """What has it gets a second name, but neither what somebody edited nor what no build made."""
    listed = {name: digests[0] for name, digests in (read_marker(site) or NOTHING).files.items()}
    (site / "zh/1/index.html").write_text("uno")
    (site / "own.html").write_text("mine")
    wanted = {**listed, "own.html": digest(site / "own.html"), "zh/1/index.html": digest(site / "zh/1/index.html")}
    for digests in (listed, wanted):
        new = site.parent / f"new-{len(digests)}"
        standing = Standing(site, {name: (digest_,) for name, digest_ in listed.items()})
        again = Writer(new, standing).again
        assert {name for name, one in digests.items() if again(name, one)} == {"index.html", "zh/2/index.html"}
        assert {name for name in FILES if (new / name).exists()} == {"index.html", "zh/2/index.html"}
        assert (new / "index.html").samefile(site / "index.html")


def test_what_was_told_is_not_read_again(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list of the site is what it is without."""
    after = {**FILES, "zh/1/index.html": "uno"}
    fill(after)
    listed = read_marker(site)
    read: list[str] = []

    def noted(path: Path | str) -> str:
        read.append(str(path))
        return digest(path)

    monkeypatch.setattr(marker, "digest", noted)
    for told in (True, False):
        fill(FILES)
        read.clear()
        assert fill(after, told=told) == Left([], [])
        assert read_marker(site) == listed
        # The one that gave way is looked at once more: somebody may have written into it at the last moment.
        assert len([path for path in read if path.endswith("/new/zh/1/index.html")]) == (1 if told else 2)


def test_what_a_person_changed_is_no_part_of_the_new_site(site: Path) -> None:
    """It is kept, also where the new page happens to be what the person wrote."""
    (site / "zh/1/index.html").write_text("by hand")
    assert fill(FILES) == Left([], ["kept/zh/1/index.html"])
    assert texts(site) == {**FILES, "kept/zh/1/index.html": "by hand"}
    (site / "zh/2/index.html").write_text("deux")
    assert fill({**FILES, "zh/2/index.html": "deux"}).edited == []
    assert fill({**FILES, "zh/2/index.html": "deux"}).edited == []


@pytest.mark.parametrize("words", ["by hand", "by hand in longer words"])
@pytest.mark.parametrize("name", FILES)
def test_what_a_person_writes_meanwhile_is_never_lost(site: Path, name: str, words: str) -> None:
    """Whether the page stays as it was or becomes another: it stands somewhere in the site, then and later."""
    for count, second in enumerate(({**FILES, name: "new"}, FILES, {**FILES, "index.html": "changed"})):
        fill(second, (name, f"{words} {count}"))
        assert f"{words} {count}" in texts(site).values()
        fill(second)
        assert f"{words} {count}" in texts(site).values()
        assert second.items() <= texts(site).items()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such rights")
def test_rights_are_those_of_a_new_file(site: Path) -> None:
    """Whatever somebody made of them."""
    usual = (site / "index.html").stat().st_mode
    (site / "index.html").chmod(0o600)
    fill(FILES)
    assert (site / "index.html").stat().st_mode == usual


def test_through_links_nothing_is_taken(site: Path, tmp_path: Path) -> None:
    """A folder or a file of somebody's that the site leads to stays by itself, though it has the same content."""
    (site / "zh/1").rename(tmp_path / "mine")
    (site / "zh/1").symlink_to(tmp_path / "mine")
    (site / "index.html").rename(tmp_path / "index.html")
    (site / "index.html").symlink_to(tmp_path / "index.html")
    fill(FILES)
    assert FILES.items() <= texts(site).items()
    (site / "zh/1/index.html").write_text("changed")
    (site / "index.html").write_text("changed")
    assert (tmp_path / "mine/index.html").read_text() == "one"
    assert (tmp_path / "index.html").read_text() == "first"


def test_a_file_that_is_written_again_is_another_one(site: Path) -> None:
    """What stands is not written to by the build of what comes after."""
    with filling(Path("site"), Path("standard"), Path("site_config.yml")) as target:
        write_tree(target.new, FILES, target.standing())
        write_tree(target.new, {"zh/1/index.html": "other"})
        assert texts(site) == FILES
        target.switch()
    assert texts(site) == {**FILES, "zh/1/index.html": "other"}


def test_where_files_have_one_name_they_are_written(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on file systems without hard links."""

    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    before = numbers(site)
    monkeypatch.setattr(os, "link", refused)
    fill(FILES)
    assert texts(site) == FILES
    assert not set(before.values()) & set(numbers(site).values())
