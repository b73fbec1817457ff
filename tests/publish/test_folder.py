"""A site in a folder of a web server."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.output import switch
from generator.output.lock import room_beside
from generator.output.marker import MARKER
from generator.output.target import Target, filling
from tests.publish.sites import ALLOWED, NEW, OLD, dead_ends, files_in, marker, publish, site


@pytest.fixture
def www(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a web server in which the old site was published; the new one is built, both beside it."""
    monkeypatch.chdir(tmp_path)
    site(tmp_path / "old", OLD)
    site(tmp_path / "new", NEW)
    assert publish("www", "--site", "old").exit_code == 0
    return tmp_path / "www"


def test_the_new_site_takes_the_place_of_the_old(www: Path) -> None:
    """And the command says what became of the addresses."""
    told = publish("www", "--site", "new", *ALLOWED)
    assert told.output == "www: new addresses: 2, changed: 4, gone: 2\nwww: all 7 addresses answer\n"
    assert files_in(www) == NEW
    assert dead_ends(files_in(www)) == set()


def test_a_published_address_is_not_lost(www: Path) -> None:
    """Unless it is named; a word for many does too. Nothing is published before."""
    told = publish("www", "--site", "new", "--allow-gone", "zh/2/")
    assert told.exit_code == 1
    assert told.stderr.startswith("Error: 1 published address would be lost: downloads/2.pdf; nothing was published.")
    assert files_in(www) == OLD
    assert publish("www", "--site", "new", "--allow-gone", "*2*").exit_code == 0


def test_a_dry_run_lists_every_address(www: Path) -> None:
    """New, changed and gone, and publishes nothing; it ends as the publication would."""
    told = publish("www", "--site", "new", "--dry-run")
    assert told.exit_code == 1
    assert told.stdout.splitlines() == [
        "new addresses (2):", "  downloads/3.pdf", "  zh/3/",
        "changed addresses (4):", "  index.html", "  c/2/", "  data/standard.json", "  zh/",
        "addresses gone (2):", "  downloads/2.pdf", "  zh/2/",
    ]  # fmt: skip
    assert publish("www", "--site", "new", "--dry-run", *ALLOWED).exit_code == 0
    assert files_in(www) == OLD


def test_the_sites_before_come_back(www: Path) -> None:
    """One after the other, the last three; and a publication after that goes on from there."""
    for number in range(2, 7):
        site(www.parent / f"site-{number}", {**OLD, "zh/1/index.html": f"{number}"})
        assert publish("www", "--site", f"site-{number}").exit_code == 0
    for number in (5, 4, 3):
        assert publish("www", "--rollback").exit_code == 0
        assert files_in(www)["zh/1/index.html"] == f"{number}"
    told = publish("www", "--rollback")
    assert (told.exit_code, "no earlier site is kept for www" in told.stderr) == (1, True)
    assert publish("www", "--site", "new", *ALLOWED).exit_code == 0
    assert publish("www", "--rollback").exit_code == 0
    assert files_in(www)["zh/1/index.html"] == "3"


@pytest.mark.parametrize("words", [("--dry-run",), ("--site", "old"), ("--allow-gone", "zh/2/")])
def test_a_way_back_is_nothing_else(www: Path, words: tuple[str, ...]) -> None:
    """What would be passed over is refused."""
    assert publish("www", "--site", "new", *ALLOWED).exit_code == 0
    told = publish("www", "--rollback", *words)
    assert (told.exit_code, "--rollback has a site again" in told.stderr) == (1, True)
    assert files_in(www) == NEW


def test_what_others_put_there_stays(www: Path) -> None:
    """Through publications and back, and it is told; so is a file of ours that somebody changed."""
    (www / "CNAME").write_text("crm.example", encoding="utf-8")
    (www / "zh/1/index.html").write_text("mine", encoding="utf-8")
    told = publish("www", "--site", "new", *ALLOWED)
    assert "www still holds what no build made: CNAME" in told.output
    assert "they are now kept/zh/1/index.html" in told.output
    assert files_in(www) == {**NEW, "CNAME": "crm.example", "kept/zh/1/index.html": "mine"}
    assert publish("www", "--rollback").exit_code == 0
    assert files_in(www)["CNAME"] == "crm.example"


@pytest.mark.parametrize("files", [{"index.html": "mine"}, {"mine.txt": "mine"}])
def test_a_folder_of_others_is_refused(www: Path, files: dict[str, str]) -> None:
    """Before anything is built."""
    other = www.parent / "other"
    other.mkdir()
    for name, text in files.items():
        (other / name).write_text(text, encoding="utf-8")
    told = publish("other")
    assert (told.exit_code, "holds what no build made" in told.stderr) == (1, True)
    assert files_in(other) == files


@pytest.mark.parametrize("target", ["new", "new/", "./new/../new/zh", "new/deep/er"])
def test_a_site_is_not_published_into_itself(www: Path, target: str) -> None:
    """Whatever the spelling; nothing is written."""
    told = publish(target, "--site", "new")
    assert (told.exit_code, "the site to publish" in told.stderr) == (1, True)
    assert files_in(www.parent / "new") == NEW


def test_an_unchanged_file_keeps_its_time(www: Path) -> None:
    """So that browsers keep it too."""
    os.utime(www / "zh/1/index.html", (1_000_000_000, 1_000_000_000))
    assert publish("www", "--site", "new", *ALLOWED).exit_code == 0
    assert (www / "zh/1/index.html").stat().st_mtime == 1_000_000_000
    assert (www / "zh/index.html").stat().st_mtime > 1_000_000_000


def test_where_two_folders_cannot_be_exchanged(www: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, the old one is put aside first."""
    monkeypatch.setattr(switch, "exchanged", lambda *_: False)
    assert publish("www", "--site", "new", *ALLOWED).exit_code == 0
    assert files_in(www) == NEW
    assert publish("www", "--rollback").exit_code == 0
    assert files_in(www) == OLD


def test_killed_between_two_steps(www: Path) -> None:
    """Where the old one had been put aside: it is back before anything is decided, and its addresses are kept."""
    aside = room_beside(www) / "aside"
    aside.mkdir(parents=True)
    www.rename(aside / "@")
    told = publish("www", "--site", "new")
    assert (told.exit_code, "2 published addresses would be lost" in told.stderr) == (1, True)
    assert files_in(www) == OLD
    assert not aside.exists()


def test_a_link_stays_a_link(www: Path) -> None:
    """What it leads to gets the site, and keeps the sites before beside it."""
    (www.parent / "link").symlink_to(www)
    assert publish("link", "--site", "new", *ALLOWED).exit_code == 0
    assert (www.parent / "link").is_symlink()
    assert files_in(www) == NEW
    assert publish("www", "--rollback").exit_code == 0


def test_a_site_by_hand_is_taken_over(www: Path) -> None:
    """A copy of a built folder has the list of its files too, so its addresses are known."""
    (www.parent / "old").rename(www.parent / "copied")
    assert "2 published addresses would be lost" in publish("copied", "--site", "new").stderr
    assert publish("copied", "--site", "new", *ALLOWED).exit_code == 0


def test_what_is_no_site_is_not_published(www: Path) -> None:
    """Nor a site that was taken apart."""
    (www.parent / "new/index.html").unlink()
    for folder, wrong in (("new", "holds no site"), ("nowhere", "holds no site"), (".", "www")):
        told = publish("www", "--site", folder)
        assert (told.exit_code, wrong in told.stderr) == (1, True)
    assert MARKER in {path.name for path in www.iterdir()}


def test_two_at_once(www: Path) -> None:
    """One waits for nobody: it is told whose process is about it, and nothing is mixed."""
    with filling(www, www.parent / "standard", www.parent / "site_config.yml"):
        told = publish("www", "--site", "new", *ALLOWED)
    assert (told.exit_code, f"process {os.getpid()} on " in told.stderr) == (1, True)
    assert files_in(www) == OLD


def test_one_that_ended_meanwhile(www: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was planned upon another site, addresses that go included, is planned again."""

    @contextmanager
    def later(*places: Path) -> Iterator[Target]:
        (www / MARKER).write_bytes(marker(NEW).written())
        with filling(*places) as target:
            yield target

    monkeypatch.setattr("generator.publish.folder.filling", later)
    told = publish("www", "--site", "new", *ALLOWED)
    assert (told.exit_code, "somebody published to" in told.stderr) == (1, True)
    assert files_in(www) == OLD
