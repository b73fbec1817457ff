"""What is read below a standard's folder, and what is told of the rest."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.folder import Folder, read_folder
from generator.source.load import load
from generator.source.skeleton import skeleton


def laid(folder: Path, *names: str) -> Folder:
    """Write files of one letter, and read the folder."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    return read_folder(folder)


def told(folder: Folder) -> dict[str, str]:
    """Return the rules by the path of what is told."""
    return {Path(problem.where.file).name: problem.rule for problem in folder.problems}


def test_files_are_read_in_one_order(tmp_path: Path) -> None:
    """By path, wherever they stand."""
    found = laid(tmp_path, "b.yaml", "a/z.yaml", "figures/f.svg", "a/b/c.yaml")
    assert list(found.files.items()) == [
        ("a/b/c.yaml", b"x"), ("a/z.yaml", b"x"), ("b.yaml", b"x"), ("figures/f.svg", b"x"),
    ]  # fmt: skip
    assert found.problems == ()


@pytest.mark.parametrize(
    "name",
    ["3.yaml.txt", "4.YAML", "5.yml", "6.Yaml", "7.yaml.gz", "8。yaml", "9yaml", ".10.yaml", "f.SVG", "f.svg.txt"],
)
def test_a_file_that_was_meant_is_an_error(tmp_path: Path, name: str) -> None:
    """Its clauses would be missing."""
    found = laid(tmp_path, f"clauses/{name}")
    assert told(found) == {name: "SRC009"}
    assert found.files == {}


@pytest.mark.parametrize("name", ["README.md", "3.yml~", "3.yaml.bak", "3.yaml.orig", "p.gif", "说明.docx"])
def test_another_file_is_a_warning(tmp_path: Path, name: str) -> None:
    """It may be there on purpose, and is still not read."""
    assert told(laid(tmp_path, name)) == {name: "SRC015"}


@pytest.mark.parametrize(
    "name",
    [
        ".git/config", ".schema/clauses.json", ".DS_Store", "Thumbs.db", "desktop.ini", "clauses/.3.yaml.swp",
        "clauses/.#3.yaml", "clauses/#3.yaml#", "clauses/._3.yaml", "~$3.docx",
    ],
)  # fmt: skip
def test_what_editors_and_systems_leave_is_passed_over(tmp_path: Path, name: str) -> None:
    """No author put it there."""
    assert laid(tmp_path, name).problems == ()


def test_linked_folders_and_files_are_read(tmp_path: Path) -> None:
    """As if they stood where the link stands."""
    laid(tmp_path / "elsewhere", "terms/t.yaml", "clauses.yaml")
    standard = tmp_path / "standard"
    (standard / "clauses").mkdir(parents=True)
    (standard / "terms").symlink_to("../elsewhere/terms")
    (standard / "clauses/1.yaml").symlink_to(tmp_path / "elsewhere/clauses.yaml")
    found = read_folder(standard)
    assert list(found.files) == ["clauses/1.yaml", "terms/t.yaml"]
    assert found.problems == ()


def test_nothing_is_read_twice(tmp_path: Path) -> None:
    """A loop ends, and what stands there itself goes before what a link leads to."""
    laid(tmp_path, "clauses/z.yaml")
    (tmp_path / "clauses/a.yaml").symlink_to("z.yaml")
    (tmp_path / "again").symlink_to("clauses")
    (tmp_path / "clauses/up").symlink_to("..")
    found = read_folder(tmp_path)
    assert list(found.files) == ["clauses/z.yaml"]
    assert told(found) == {"a.yaml": "SRC009", "again": "SRC009", "up": "SRC009"}


def test_a_link_to_a_folder_above_is_not_entered(tmp_path: Path) -> None:
    """The whole project would be read, or the whole disk; what leads there in a linked folder does not either."""
    (standard := tmp_path / "project/standard").mkdir(parents=True)
    laid(tmp_path / "elsewhere", "a.yaml")
    (standard / "disk").symlink_to("/")
    (standard / "project").symlink_to("..")
    (standard / "terms").symlink_to("../../elsewhere")
    (tmp_path / "elsewhere/up").symlink_to(tmp_path)
    found = read_folder(standard)
    assert list(found.files) == ["terms/a.yaml"]
    assert told(found) == {"disk": "SRC009", "project": "SRC009", "up": "SRC009"}


def test_accents_are_composed_whatever_the_system_does(tmp_path: Path) -> None:
    """A Mac takes them apart in names; two files whose names look the same are one too many."""
    apart, composed = "e\u0301.svg", "\u00e9.svg"
    assert list(laid(tmp_path / "mac", apart).files) == [composed]
    both = laid(tmp_path / "linux", apart, composed)
    assert (list(both.files), told(both)) == ([composed], {composed: "SRC009"})


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    """A dangling link, a link to itself, a pipe, a folder with the name of a file."""
    (tmp_path / "1.yaml").symlink_to("/nowhere.yaml")
    (tmp_path / "2.yaml").symlink_to("2.yaml")
    os.mkfifo(tmp_path / "3.yaml")
    (tmp_path / "4.yaml").mkdir()
    found = read_folder(tmp_path)
    assert told(found) == dict.fromkeys(("1.yaml", "2.yaml", "3.yaml", "4.yaml"), "SRC009")


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the reason that the system gives."""

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    laid(tmp_path, "1.yaml")
    monkeypatch.setattr(Path, "open", refused)
    (problem,) = read_folder(tmp_path).problems
    assert (problem.rule, problem.message) == ("SRC009", "the file cannot be read: permission denied")


def test_an_empty_folder_of_another_name_is_told(tmp_path: Path) -> None:
    """A folder of the tool's own may be empty."""
    (tmp_path / "clauses").mkdir()
    (tmp_path / "clause").mkdir()
    assert told(read_folder(tmp_path)) == {"clause": "SRC015"}


def test_a_standard_with_a_file_that_is_not_read_is_not_built(tmp_path: Path) -> None:
    """An error where files are found keeps the standard back, as one in a file does."""
    for name, text in skeleton("standard", "site_config.yml").items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert load(tmp_path / "standard").standard is not None
    (tmp_path / "standard/clauses/3.yaml.txt").write_text("clauses: []\n", encoding="utf-8")
    assert load(tmp_path / "standard").standard is None


@given(st.text(min_size=1, max_size=30).filter(lambda name: "/" not in name and "\0" not in name))
def test_a_file_is_read_or_told_or_nobodys(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    """Whatever it is called, nothing vanishes without a word but what begins with a full stop or is a system's."""
    folder = tmp_path_factory.mktemp("wild")
    if name in {".", ".."} or len(os.fsencode(name)) > 255:
        return
    found = laid(folder, name)
    assert found.files or found.problems or name[:1] in ".#~" or name.lower().startswith(("thumbs", "desktop", "icon"))
