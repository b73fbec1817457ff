"""A site takes the place of what a build made, and of nothing else."""

import errno
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NoReturn

import pytest

from generator.model.errors import BusyError, TargetError
from generator.output import switch
from generator.output.lock import room_beside
from generator.output.marker import MARKER
from generator.output.target import Left, filling
from generator.output.tree import write_tree

FIRST = {"index.html": "first", "zh/1/index.html": "one", "zh/2/index.html": "two"}
SECOND = {"index.html": "second", "zh/1/index.html": "one", "en/1/index.html": "new"}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a standard and its settings, and stand in it."""
    write_tree(tmp_path / "project", {"standard/standard.yaml": "id: x", "site_config.yml": "site_name: x"})
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


def fill(out: Path, files: Mapping[str, str]) -> Left:
    """Build a site of some files."""
    with filling(out, Path("standard"), Path("site_config.yml")) as target:
        write_tree(target.new, files, target.standing())
        return target.switch()


def found(folder: Path) -> dict[str, str]:
    """Return the files of a site by path, without the marker."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != MARKER)
    return {path.relative_to(folder).as_posix(): path.read_text() for path in sorted(files)}


def refused(out: str | Path) -> str:
    """Return why a folder is refused."""
    with pytest.raises(TargetError) as told, filling(Path(out), Path("standard"), Path("site_config.yml")):
        pass
    assert str(told.value).count("\n") == 0
    return str(told.value)


def test_a_site_takes_the_place_of_the_one_before(project: Path) -> None:
    """Nothing of the old remains, nothing lies beside it, and nothing is told."""
    assert fill(project / "site", FIRST) == Left([], [])
    assert fill(project / "site", SECOND) == Left([], [])
    assert found(project / "site") == SECOND
    assert sorted(path.name for path in project.iterdir()) == ["site", "site_config.yml", "standard"]


def test_the_marker_lists_what_a_build_made(project: Path) -> None:
    """By path, with digests, and nothing of the machine."""
    fill(project / "site", FIRST)
    listed = json.loads((project / "site" / MARKER).read_text())["files"]
    assert listed.keys() == FIRST.keys()
    assert str(project) not in (project / "site" / MARKER).read_text()


def test_an_empty_folder_is_filled(project: Path) -> None:
    """Also one in which a system left its own files."""
    (project / "site").mkdir(mode=0o750)
    (project / "site" / ".DS_Store").write_text("")
    assert fill(project / "site", FIRST) == Left([".DS_Store"], [])
    assert (project / "site").stat().st_mode & 0o777 == 0o750
    assert found(project / "site") == {**FIRST, ".DS_Store": ""}


@pytest.mark.parametrize(
    "out",
    [".", "..", "../project", "standard", "standard/", "standard/site", "standard/../standard",
        "../project/standard/x/y",
     "link", "link/site", "/", "up/project/.."],
)  # fmt: skip
def test_what_a_build_reads_is_never_filled(project: Path, out: str) -> None:
    """Whatever the spelling: the standard, what lies in it, what it lies in, and where the command stands."""
    (project / "link").symlink_to("standard")
    (project / "up").symlink_to("..")
    before = found(project)
    assert "name another" in refused(out)
    assert found(project) == before


def test_a_folder_with_the_settings_is_never_filled(project: Path) -> None:
    """Also when a build made it."""
    fill(project / "site", FIRST)
    (project / "site/settings.yml").write_text("site_name: x")
    with pytest.raises(TargetError, match=r"contains .*settings\.yml"):
        filling(project / "site", Path("standard"), project / "site/settings.yml").__enter__()


def test_a_folder_with_other_things_is_named_and_left_alone(project: Path) -> None:
    """The message says what is in it."""
    write_tree(project / "papers", {"thesis.txt": "years", "work/a.txt": "a", "work/b.txt": "b"})
    assert "papers holds what no build made (thesis.txt, work/)" in refused("papers")
    assert found(project / "papers") == {"thesis.txt": "years", "work/a.txt": "a", "work/b.txt": "b"}


def test_a_working_tree_of_git_is_left_alone(project: Path) -> None:
    """One that was just checked out has a single file."""
    write_tree(project / "pages", {".git": "gitdir: elsewhere"})
    assert ".git" in refused("pages")


def test_a_file_is_not_made_a_folder(project: Path) -> None:
    """Nor through a link."""
    (project / "site").symlink_to("site_config.yml")
    assert "is a file" in refused("site_config.yml")
    assert "is a file" in refused("site")
    assert (project / "site_config.yml").read_text() == "site_name: x"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"files": []}', '{"files": {"a": "b"}}', "\x00", "[" * 100_000])
def test_a_marker_that_says_nothing_marks_nothing(project: Path, content: str) -> None:
    """A folder whose files are not known is not ours."""
    write_tree(project / "site", {MARKER: content, "thesis.txt": "years"})
    assert MARKER in refused("site")


def test_what_people_put_beside_the_pages_stays_and_is_named(project: Path) -> None:
    """Files, links, empty folders and whole repositories."""
    fill(project / "site", FIRST)
    extra = {"CNAME": "crm.example", ".git/HEAD": "ref", ".git/objects/aa/bb": "blob", "zh/1/photo.jpg": "jpg"}
    write_tree(project / "site", extra)
    (project / "site/logo.svg").symlink_to("../logo.svg")
    (project / "site/uploads").mkdir()
    left = fill(project / "site", SECOND)
    assert left == Left([".git/", "CNAME", "logo.svg", "uploads", "zh/1/photo.jpg"], [])
    assert found(project / "site") == {**SECOND, **extra}
    assert (project / "site/logo.svg").readlink() == Path("../logo.svg")
    assert (project / "site/uploads").is_dir()


def test_what_people_changed_is_kept_under_another_name(project: Path) -> None:
    """A second change does not take the place of the first."""
    fill(project / "site", FIRST)
    (project / "site/index.html").write_text("by hand")
    assert fill(project / "site", SECOND) == Left([], ["kept/index.html"])
    (project / "site/index.html").write_text("by hand again")
    left = fill(project / "site", SECOND)
    assert left == Left(["kept/"], ["kept-2/index.html"])
    assert fill(project / "site", SECOND).edited == []
    kept = {"kept/index.html": "by hand", "kept-2/index.html": "by hand again"}
    assert found(project / "site") == {**SECOND, **kept}


def test_a_file_in_the_place_of_a_new_page_is_kept(project: Path) -> None:
    """As a file where a folder comes, and as a folder where a file comes."""
    fill(project / "site", {"index.html": "first"})
    write_tree(project / "site", {"en": "mine", "about/index.html": "ours is a file"})
    left = fill(project / "site", {"index.html": "x", "en/1/index.html": "page", "about": "file"})
    assert found(project / "site") == {
        "index.html": "x", "en/1/index.html": "page", "about": "file", "kept/en": "mine",
        "kept/about/index.html": "ours is a file",
    }  # fmt: skip
    assert left.foreign == ["kept/"]


def test_a_link_stays_a_link(project: Path) -> None:
    """What it leads to gets the site; also when that is not there yet."""
    (project / "www").mkdir()
    for name, leads_to in (("site", "www"), ("new", "srv/pages")):
        (project / name).symlink_to(leads_to)
        for files in (FIRST, SECOND):
            fill(project / name, files)
            assert (project / name).readlink() == Path(leads_to)
            assert found(project / leads_to) == files


def test_a_failure_leaves_the_old_site_and_nothing_beside_it(project: Path) -> None:
    """A first build leaves nothing at all."""
    with pytest.raises(ZeroDivisionError), filling(Path("site"), Path("standard"), Path("site_config.yml")):
        raise ZeroDivisionError
    assert sorted(path.name for path in project.iterdir()) == ["site_config.yml", "standard"]
    fill(project / "site", FIRST)
    with pytest.raises(TypeError):
        fill(project / "site", {**SECOND, "wrong.txt": None})  # type: ignore[dict-item]  # a fault
    assert found(project / "site") == FIRST


def unable(number: int) -> Callable[..., NoReturn]:
    """Return an exchange that the system refuses."""

    def refuse(new: Path, *_: object) -> NoReturn:
        raise OSError(number, os.strerror(number), str(new))

    return refuse


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_an_exchange_that_fails_leaves_the_old_site(
    project: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Whether the system knows exchanges, or takes two steps of which the second fails."""
    fill(project / "site", FIRST)
    with monkeypatch.context() as patch:
        patch.setattr(switch, "exchanged", unable(number))
        with pytest.raises(OSError, match=os.strerror(number)):
            fill(project / "site", SECOND)
        assert found(project / "site") == FIRST
        patch.setattr(switch, "exchanged", lambda *_: False)
        rename = Path.rename

        def second_fails(path: Path, place: Path) -> Path:
            if path.name == "new" and place.name == "site":
                raise OSError(number, os.strerror(number), str(place))
            return rename(path, place)

        patch.setattr(Path, "rename", second_fails)
        with pytest.raises(OSError, match=os.strerror(number)):
            fill(project / "site", SECOND)
        assert found(project / "site") == FIRST
    assert fill(project / "site", SECOND) == Left([], [])


def test_where_nothing_can_be_exchanged_two_steps_do(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on systems other than Linux."""
    fill(project / "site", FIRST)
    write_tree(project / "site", {"CNAME": "crm.example"})
    monkeypatch.setattr(switch, "exchanged", lambda *_: False)
    fill(project / "site", SECOND)
    assert found(project / "site") == {**SECOND, "CNAME": "crm.example"}


@pytest.mark.parametrize("exchange", [True, False])
def test_a_folder_that_cannot_move_is_filled_piece_by_piece(
    project: Path, monkeypatch: pytest.MonkeyPatch, *, exchange: bool
) -> None:
    """As a mount point: what is ours changes, what is not stays, and pages that are gone do not linger."""
    fill(project / "site", {**FIRST, "old/a.html": "a"})
    write_tree(project / "site", {"CNAME": "crm.example", "zh/1/photo.jpg": "jpg", "old/mine.txt": "mine"})
    (project / "site/index.html").write_text("by hand")
    known = switch.exchanged

    def stays(new: Path, old: Path) -> bool:
        if old == project / "site" or old == project / "site/zh":
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(old))
        return exchange and known(new, old)

    monkeypatch.setattr(switch, "exchanged", stays)
    left = fill(project / "site", SECOND)
    kept = {"kept/index.html": "by hand"}
    extra = {"CNAME": "crm.example", "zh/1/photo.jpg": "jpg", "old/mine.txt": "mine"}
    assert found(project / "site") == {**SECOND, **extra, **kept}
    assert left == Left(["CNAME", "old/", "zh/1/photo.jpg"], ["kept/index.html"])
    assert fill(project / "site", FIRST).edited == []
    assert found(project / "site") == {**FIRST, **extra, **kept}


def test_a_second_build_is_refused_and_told_by_whom(project: Path) -> None:
    """Before it reads anything, so that an older text never takes the place of a newer one."""
    with filling(Path("site"), Path("standard"), Path("site_config.yml")) as target:
        write_tree(target.new, FIRST)
        with pytest.raises(BusyError, match=f"process {os.getpid()} on .* is writing to .*site"):
            fill(project / "site", SECOND)
        target.switch()
    assert found(project / "site") == FIRST


def test_what_a_killed_build_left_is_cleared(project: Path) -> None:
    """The lock of a process that is gone holds nobody up."""
    fill(project / "site", FIRST)
    room = room_beside(project / "site")
    write_tree(room, {"lock": '{"pid": 1, "host": "elsewhere"}', "new/half.html": "ha", "docs/zh/index.md": "x"})
    fill(project / "site", SECOND)
    assert found(project / "site") == SECOND
    assert not room.exists()


def test_an_old_site_that_was_put_aside_comes_back(project: Path) -> None:
    """A build without exchange was killed between its two steps; the next one fails, and yet there is a site."""
    fill(project / "site", FIRST)
    room = room_beside(project / "site")
    (room / "aside").mkdir(parents=True)
    (project / "site").rename(room / "aside/@")
    with pytest.raises(ZeroDivisionError), filling(Path("site"), Path("standard"), Path("site_config.yml")):
        raise ZeroDivisionError
    assert found(project / "site") == FIRST


def test_what_came_at_the_last_moment_is_brought_over(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file put into the old site while the new one takes its place."""
    fill(project / "site", FIRST)
    known = switch.exchanged

    def late(new: Path, old: Path) -> bool:
        write_tree(old, {"zh/late.txt": "late", "CNAME": "crm.example"})
        return known(new, old)

    monkeypatch.setattr(switch, "exchanged", late)
    fill(project / "site", SECOND)
    assert found(project / "site") == {**SECOND, "zh/late.txt": "late", "CNAME": "crm.example"}
