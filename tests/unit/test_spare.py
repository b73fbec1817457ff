"""The site that gave way is the folder of the next one, which is to the byte what it would be without."""

import errno
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.model.errors import TargetError
from generator.output import cache, spare, stamps
from generator.output.marker import MARKER, digest, read_marker
from generator.output.target import Left, filling
from generator.output.tree import write_tree

NAMES = ("index.html", "zh/1/index.html", "zh/1/index.md", "zh/2/index.html", "zh/2", "zh/2/3/index.html", "data/a.js")
SEEDS, BUILDS = 6, 30
SECOND = 1_000_000_000
Change = Callable[[Path], object]


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of what is kept; a file is believed as soon as it is written."""
    write_tree(tmp_path, {"standard/standard.yaml": "id: x", "site_config.yml": "site_name: x"})
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    monkeypatch.setattr(stamps, "is_fresh", lambda *_: False)
    return tmp_path / "cache"


def fill(files: dict[str, str], *unknown: str) -> Left:
    """Build a site of some files; of those that are `unknown` nobody tells the digests."""
    with filling(Path("site"), Path("standard"), Path("site_config.yml")) as target:
        write_tree(target.new, {name: files[name] for name in unknown})
        told = {name: text for name, text in files.items() if name not in unknown}
        return target.switch(write_tree(target.new, told, target.standing()) if told else {})


def texts(site: Path = Path("site")) -> dict[str, str]:
    """Return the files of a site, without the list of them, and its empty folders."""
    found = {path: path.relative_to(site).as_posix() for path in site.rglob("*") if path.name != MARKER}
    empty = {f"{name}/": "" for path, name in found.items() if path.is_dir() and not list(path.iterdir())}
    return {name: path.read_text() for path, name in found.items() if path.is_file()} | empty


def own() -> list[str]:
    """Return what stands in the site that no build made."""
    listed = read_marker(Path("site")) if Path("site").is_dir() else None
    made = listed.files if listed else {}
    digests = (
        {name: (digest(Path("site", name)),) for name in texts() if Path("site", name).is_file()} if listed else {}
    )
    return [texts()[name] for name, found in digests.items() if made.get(name) != found]


def numbers() -> dict[str, int]:
    """Return by which number the system knows each file of the site."""
    return {name: Path("site", name).stat().st_ino for name in texts()}


def spares(kept: Path) -> list[Path]:
    """Return the spares that there are."""
    return list((kept / "spares").iterdir()) if (kept / "spares").is_dir() else []


def test_what_differs_is_written_and_nothing_else(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the third build on, which finds the folder of the first; nothing is linked that is there."""
    files = {"index.html": "first", "zh/1/index.html": "one", "zh/2/index.html": "two"}
    fill(files)
    fill({**files, "zh/1/index.html": "uno"})
    (only,) = spares(kept)
    assert texts(only) == files
    linked: list[str] = []
    link = os.link

    def counted(old: str, new: str, **rest: bool) -> None:
        linked.append(new)
        link(old, new, **rest)

    monkeypatch.setattr(os, "link", counted)
    before = numbers()
    assert fill({**files, "zh/1/index.html": "uno", "zh/2/index.html": "due"}) == Left([], [])
    assert texts() == {**files, "zh/1/index.html": "uno", "zh/2/index.html": "due"}
    assert [name.partition("/new/")[2] for name in linked] == ["zh/1/index.html"]
    assert {name for name, number in numbers().items() if number == before[name]} == {"index.html", "zh/1/index.html"}
    assert texts(spares(kept)[0]) == {**files, "zh/1/index.html": "uno"}


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_site_is_the_same_with_a_spare(seed: int, kept: Path) -> None:
    """After many builds, between which somebody edits, adds and deletes in the site and in the spare."""
    chance = random.Random(seed)  # noqa: S311 - the same builds every time
    for count in range(BUILDS):
        names = [name for name in NAMES if chance.random() < 0.7] or ["index.html"]
        if "zh/2" in names:
            names = [name for name in names if not name.startswith("zh/2/")]
        files = {name: chance.choice("abc") * chance.randrange(1, 3) for name in names}
        mine = own()
        found = fill(files, *(name for name in names if chance.random() < 0.1))
        made = texts()
        assert {name: made.get(name) for name in files} == files, (count, names)
        assert set(mine) == {made[name] for name in made.keys() - files.keys()}, (count, found)
        marker = read_marker(Path("site"))
        assert marker is not None
        assert marker.files == {name: (digest(Path("site", name)),) for name in files}
        for folder in spares(kept):
            some = chance.choice([path for path in folder.rglob("*") if path.is_file()])
            some.unlink()
            some.write_text("touched")
        if chance.random() < 0.2:
            Path("site", chance.choice([f"mine-{count}.txt", *files])).write_text(f"mine {count}")
    assert spares(kept)


def anew(path: Path) -> Path:
    """Let a file of a spare be another one than that of the site, with the same content."""
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content)
    return path


def led_on(path: Path, target: str) -> None:
    """Let a link stand in the place of a file or a folder, which is beside it now."""
    path.rename(path.with_name("aside"))
    path.symlink_to(target)


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: anew(folder / "zh/1/index.html").write_text("x"),
        lambda folder: (folder / "zh/1/index.html").unlink(),
        lambda folder: anew(folder / "zh/1/index.html").chmod(0o600),
        lambda folder: (folder / "zh/1").chmod(0o700),
        lambda folder: (folder / "zh/1").rename(folder / "zh/3"),
        lambda folder: (folder / "zh/1/more.html").write_text("x"),
        lambda folder: (folder / "zh/1/empty").mkdir(),
        lambda folder: led_on(folder / "zh/1/index.html", "/etc/hosts"),
        lambda folder: led_on(folder / "zh", "aside"),
        lambda folder: folder.rename(folder.parent / "other"),
    ],
    ids=["written", "gone", "rights", "rights of a folder", "moved", "more", "empty", "link", "folder", "no spare"],
)
def test_what_was_done_to_a_spare_is_not_in_a_site(kept: Path, change: Change) -> None:
    """Neither content nor rights, nor anything that was put there."""
    files = {"index.html": "first", "zh/1/index.html": "one", "zh/2/index.html": "two"}
    rights = {}
    for text in "ab":
        fill({**files, "index.html": text})
        rights = {path.relative_to("site"): path.stat().st_mode for path in Path("site").rglob("*")}
    change(spares(kept)[0])
    assert fill(files) == Left([], [])
    assert texts() == files
    assert {path.relative_to("site"): path.stat().st_mode for path in Path("site").rglob("*")} == rights
    assert not any(path.is_symlink() for path in Path("site").rglob("*"))


def test_an_edit_of_the_site_is_kept_though_nothing_is_read(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What somebody wrote into a file of ours stands below `kept`; a file that is as it was left is not read."""
    files = {"index.html": "first", "zh/1/index.html": "one", "zh/2/index.html": "two"}
    fill(files)
    fill(files)
    Path("site/zh/1/index.html").write_text("own")
    read: list[str] = []

    def noted(path: Path | str) -> str:
        read.append(str(path).rpartition("zh/")[2])
        return digest(path)

    monkeypatch.setattr("generator.output.marker.digest", noted)
    monkeypatch.setattr(spare, "digest", noted)
    assert fill({**files, "index.html": "second"}).edited == ["kept/zh/1/index.html"]
    assert texts() == {**files, "index.html": "second", "kept/zh/1/index.html": "own"}
    assert "2/index.html" not in read
    assert kept.is_dir()


def test_a_site_that_is_gone_comes_from_its_spare(kept: Path) -> None:
    """Nothing of it is left behind."""
    files = {"index.html": "first", "zh/1/index.html": "one"}
    fill({**files, "zh/2/index.html": "two"})
    fill(files)
    Path("site").rename("elsewhere")
    assert len(spares(kept)) == 1
    fill(files)
    assert texts() == files


def test_spares_are_few(tmp_path: Path, kept: Path) -> None:
    """Of sites that nobody builds any more they go."""
    for number in range(6):
        project = tmp_path / str(number)
        write_tree(project, {"standard/standard.yaml": "id: x", "site_config.yml": "site_name: x"})
        os.chdir(project)
        fill({"index.html": "a"})
        fill({"index.html": "b"})
    os.chdir(tmp_path)
    assert len(spares(kept)) == 4
    cache.trim(0)
    fill({"index.html": "c"})
    assert texts() == {"index.html": "c"}


def test_without_a_cache_there_is_no_spare(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing stands beside the site or anywhere else."""
    monkeypatch.setenv(cache.VARIABLE, "")
    for text in "abc":
        fill({"index.html": text})
    assert texts() == {"index.html": "c"}
    assert not kept.exists()
    assert {path.name for path in Path.cwd().iterdir()} == {"site", "standard", "site_config.yml"}


def test_a_build_that_fails_costs_the_spare_alone(kept: Path) -> None:
    """The site stands as before, and the next build makes all anew."""
    files = {"index.html": "first", "zh/1/index.html": "one"}
    for text in "ab":
        fill({**files, "index.html": text})
    stood = texts()
    with pytest.raises(TargetError):
        fill({"index.html": "half", "../out": "x"})
    assert texts() == stood
    assert spares(kept) == []
    assert fill(files) == Left([], [])
    assert texts() == files
    assert {path.name for path in Path.cwd().iterdir()} == {"cache", "site", "standard", "site_config.yml"}


def test_a_spare_that_cannot_be_looked_through_is_none(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of it is in the site."""
    files = {"index.html": "first", "zh/1/index.html": "one"}
    for text in "ab":
        fill({**files, "index.html": text, f"{text}.html": "more"})
    anew(spares(kept)[0] / "zh/1/index.html")

    def failing(_: Path | str) -> str:
        raise PermissionError

    monkeypatch.setattr(spare, "digest", failing)
    assert fill(files) == Left([], [])
    assert texts() == files


def test_a_file_that_changed_just_now_is_read_again() -> None:
    """Another change may have the same time: of the last moment, or of the same second where those are counted."""
    whole = 1_700_000_000 * SECOND
    for changed, fresh in ((whole + 1, [True, False, False, False]), (whole, [True, True, True, False])):
        later = (changed + SECOND // 100, changed + SECOND // 10, changed + SECOND, changed + 3 * SECOND)
        assert [stamps.is_fresh(changed, now) for now in later] == fresh


def test_on_another_file_system_there_is_no_spare(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder that gave way is taken away, as ever."""
    rename = Path.rename

    def refused(path: Path, to: Path) -> Path:
        if kept in (*path.parents, *to.parents):
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", refused)
    for text in "abc":
        assert fill({"index.html": text}) == Left([], [])
    assert spares(kept) == []
    assert texts() == {"index.html": "c"}
    assert {path.name for path in Path.cwd().iterdir()} == {"cache", "site", "standard", "site_config.yml"}
