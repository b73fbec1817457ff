"""`clausebook serve` in a browser: the tour of the README, and what an editor does wrong meanwhile."""

import http.client
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.source.ledger import record_review
from generator.words import say
from tests.browser.conftest import Open
from tests.built import CONFIG, STANDARD

pytestmark = pytest.mark.usefixtures("patient")
SMALL = Path(__file__).parents[1] / "golden" / "small"
MANY = 8
BOX = "#clausebook-problems"
ENGLISH, MENDED = "shall set up a service recovery process", "shall establish a service recovery process"


@dataclass
class Preview:
    """A running `clausebook serve` of a copy of the standard."""

    folder: Path
    process: subprocess.Popen[str]
    address: str

    @property
    def standard(self) -> Path:
        """The folder that it follows."""
        return self.folder / "standard"

    def edit(self, name: str, old: str, new: str) -> None:
        """Save a file with a change."""
        file = self.standard / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def says(self, wanted: str) -> None:
        """Wait for a line on the terminal."""
        assert self.process.stdout is not None
        said = []
        for line in self.process.stdout:
            said.append(line)
            if re.search(wanted, line):
                return
        pytest.fail(f"never said {wanted}: {said}")


def started(folder: Path, stderr: int | None = None) -> Preview:
    """Start a preview of the standard in a folder, whose temporary files stand in it too."""
    (folder / "temporary").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "serve", "--port", "0", "--standard", str(folder / "standard"),
         "--config", str(folder / "site_config.yml")],
        env={**os.environ, "PYTHONUNBUFFERED": "1", "TMPDIR": str(folder / "temporary")},
        stdout=subprocess.PIPE, stderr=stderr, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    found = next(match for line in process.stdout if (match := re.match(r"(http://127\.0\.0\.1:\d+)/ ", line)))
    return Preview(folder, process, found[1])


def running(folder: Path) -> Iterator[Preview]:
    """Give a preview that ends with the test."""
    made = started(folder)
    yield made
    made.process.terminate()
    made.process.wait()
    assert made.process.stdout is not None
    made.process.stdout.close()


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """Start a preview of a copy of the standard."""
    shutil.copytree(STANDARD, tmp_path / "standard")
    shutil.copy(CONFIG, tmp_path / "site_config.yml")
    yield from running(tmp_path)


@pytest.fixture
def page(preview: Preview, opened: Open) -> Page:
    """Return the clause of the tour."""
    return opened("/en/5.4.4.2/", base_url=preview.address)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Preview]:
    """Start a preview of the small standard, all of it reviewed."""
    shutil.copytree(SMALL, tmp_path, ignore=shutil.ignore_patterns("expected"), dirs_exist_ok=True)
    assert record_review(tmp_path / "standard", ["all"]) == ()
    yield from running(tmp_path)


@pytest.fixture
def small_page(small: Preview, opened: Open) -> Page:
    """Return a clause of the small standard."""
    return opened("/en/4.1/", base_url=small.address)


def test_the_tour_of_the_readme(preview: Preview, page: Page) -> None:
    """English is shown at once.

    So is what is saved while a warning stands, and the warning goes when it is answered.
    """
    main = page.locator("main")
    preview.edit("clauses/5.4.yaml", "service recovery process in advance", "service recovery process beforehand")
    expect(main).to_contain_text("service recovery process beforehand")
    expect(page.locator(BOX)).to_have_count(0)

    preview.edit("notes.yaml", "“快速的补救速度”语义重复；", "“快速的补救速度”词义重复；")
    expect(main).to_contain_text("词义重复")
    expect(page.locator(BOX)).to_contain_text("TRN001")
    expect(page.locator(BOX)).to_contain_text("警告")

    preview.edit("clauses/5.4.yaml", "service recovery process beforehand", "service recovery process ahead of time")
    expect(main).to_contain_text("service recovery process ahead of time")
    expect(page.locator(BOX)).to_contain_text("TRN001")

    accept = [
        sys.executable,
        "-m",
        "generator",
        "check",
        "--standard",
        str(preview.standard),
        "--accept",
        "note-5.4.4.2-2",
    ]
    subprocess.run([*accept, "--config", str(preview.folder / "site_config.yml")], check=True, capture_output=True)
    expect(page.locator(BOX)).to_have_count(0)


def test_a_mistake_keeps_the_last_good_page(small: Preview, small_page: Page) -> None:
    """The box says where it is, on pages opened later too, and goes with the mistake."""
    small.edit("clauses/all.yaml", ENGLISH, MENDED)
    expect(small_page.locator("main")).to_contain_text(MENDED)
    small.edit("clauses/all.yaml", "kind:", "knid:")
    box = small_page.locator(BOX)
    expect(box).to_contain_text("SRC010")
    expect(box).to_contain_text("clauses/all.yaml:")
    expect(box).to_have_attribute("role", "alert")
    expect(small_page.locator("main")).to_contain_text(MENDED)
    small_page.goto("/zh/1/")
    expect(box).to_contain_text("SRC010")
    small.edit("clauses/all.yaml", "knid:", "kind:")
    expect(box).to_have_count(0)


def test_a_standard_that_goes_and_comes_back(small: Preview, small_page: Page) -> None:
    """As a change of branch does; what is saved after it is followed."""
    away = small.folder / "away"
    small.standard.rename(away)
    expect(small_page.locator(BOX)).to_contain_text("SRC009")
    away.rename(small.standard)
    expect(small_page.locator(BOX)).to_have_count(0)
    small.edit("clauses/all.yaml", ENGLISH, MENDED)
    expect(small_page.locator("main")).to_contain_text(MENDED)


def test_what_is_looked_for_stays(small: Preview, small_page: Page) -> None:
    """Whoever tries synonyms, or filters terms, does not type again after each save."""
    small_page.locator("input[name=query]").fill("recovery")
    expect(small_page.locator(".cb-results li")).not_to_have_count(0)
    small.edit("clauses/all.yaml", ENGLISH, MENDED)
    expect(small_page.locator("main")).to_contain_text(MENDED)
    expect(small_page.locator("input[name=query]")).to_have_value("recovery")
    expect(small_page.locator("input[name=query]")).to_be_focused()
    expect(small_page.locator(".cb-results li")).not_to_have_count(0)
    small_page.goto("/en/4/")
    expect(small_page.locator("input[name=query]")).to_have_value("")
    small_page.goto("/en/4?q=recovery#content")  # a folder without its slash
    expect(small_page).to_have_url(f"{small.address}/en/4/?q=recovery#content")


def test_what_is_typed_for_a_review_stays(small: Preview, opened: Open) -> None:
    """Text that was pasted, with its title and version."""
    page = opened("/en/mirror/", base_url=small.address)
    typed = {"textarea": "4.1 keep records\nand more", "[maxlength='200']": "Manual", "[maxlength='100']": "C/2"}
    for field, words in typed.items():
        page.locator(f".mirror-form {field}").fill(words)
    page.evaluate("document.body.dataset.before = 'yes'")
    small.edit("clauses/all.yaml", ENGLISH, MENDED)
    expect(page.locator("body")).not_to_have_attribute("data-before", "yes")
    for field, words in typed.items():
        expect(page.locator(f".mirror-form {field}")).to_have_value(words)


def test_problems_that_were_read_stay_folded(preview: Preview, page: Page) -> None:
    """On each page, until there are others."""
    preview.edit("notes.yaml", "“快速的补救速度”语义重复；", "“快速的补救速度”词义重复；")
    box = page.locator(BOX)
    expect(box).to_have_attribute("open", "")
    box.locator("summary").click()
    expect(box).not_to_have_attribute("open", "")
    page.goto("/en/5.1/")
    expect(box).to_contain_text("TRN001")
    expect(box).not_to_have_attribute("open", "")
    preview.edit("clauses/5.4.yaml", "kind:", "knid:")
    expect(box).to_contain_text("SRC010")
    expect(box).to_have_attribute("open", "")


def test_many_pages_are_open(small: Preview, small_page: Page) -> None:
    """A browser has six connections for a site: pages behind others hold none, and come anew when they are seen."""
    pages = [small_page, *(small_page.context.new_page() for _ in range(MANY))]
    for behind, page in pairwise(pages):
        turned(behind, hidden=True)
        page.goto("/zh/4.1/")
    turned(pages[-1], hidden=True)
    small.edit("clauses/all.yaml", ENGLISH, MENDED)
    small.says("shown")
    expect(small_page.locator("main")).not_to_contain_text(MENDED)
    turned(small_page, hidden=False)
    expect(small_page.locator("main")).to_contain_text(MENDED)


def turned(page: Page, *, hidden: bool) -> None:
    """Bring a page behind another one, or before it, as it seems to the page: all are seen here."""
    page.evaluate("hidden => Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })", hidden)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_the_terminal_counts(small: Preview) -> None:
    """Pages and problems apart, each with its plural."""
    small.edit("clauses/all.yaml", "记录的形式不限", "记录形式不限")
    small.says(r"^shown: \d+ pages, each made when it is opened; 1 warning$")
    small.edit("clauses/all.yaml", "kind:", "knid:")
    small.says(r"^\d+ errors?; the last good pages stay$")


def test_another_host_is_not_answered(small: Preview) -> None:
    """A page elsewhere whose name leads to this machine cannot read a draft."""
    port = int(small.address.rpartition(":")[2])
    ours = dict.fromkeys((f"localhost:{port}", "127.0.0.1", "[::1]:1"), 200)
    others = dict.fromkeys(("evil.example", "127.0.0.1.evil.example:8000", "", "[::1"), 403)
    answers = {}
    for host in (*ours, *others):
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", "/zh/4.1/", headers={"Host": host})
        answers[host] = connection.getresponse().status
        connection.close()
    assert answers == {**ours, **others}


def test_a_browser_that_goes_away_is_not_told_of(tmp_path: Path) -> None:
    """A page that is left in the middle of an answer writes nothing on the terminal."""
    shutil.copytree(SMALL, tmp_path, ignore=shutil.ignore_patterns("expected"), dirs_exist_ok=True)
    preview = started(tmp_path, subprocess.PIPE)
    port = int(preview.address.rpartition(":")[2])
    for _ in range(5):
        with socket.create_connection(("127.0.0.1", port)) as leaving:
            leaving.send(b"GET /zh/4.1/ HTTP/1.1\r\nHost: localhost\r\n")
            leaving.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # hangs up at once
    staying = http.client.HTTPConnection("127.0.0.1", port)
    staying.request("GET", "/zh/4.1/")
    assert staying.getresponse().status == HTTPStatus.OK
    staying.close()
    preview.process.send_signal(signal.SIGINT)
    _, said = preview.process.communicate()
    assert said == ""


@pytest.mark.parametrize(("way", "code"), [(signal.SIGINT, 0), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_nothing_is_left_when_it_ends(small: Preview, way: signal.Signals, code: int) -> None:
    """Whichever way it is asked to."""
    small.process.send_signal(way)
    assert small.process.wait() == code
    assert list((small.folder / "temporary").iterdir()) == []


def test_a_mistake_before_the_first_page(tmp_path: Path, opened: Open) -> None:
    """The page that was asked for says that there is none yet, and opens by itself when the mistake is mended."""
    shutil.copytree(SMALL, tmp_path, ignore=shutil.ignore_patterns("expected"), dirs_exist_ok=True)
    file = tmp_path / "standard/terms/terms.yaml"
    sound = file.read_text(encoding="utf-8")
    file.write_text(sound.replace("terms:", "trems:"), encoding="utf-8")
    for preview in running(tmp_path):
        page = opened("/en/4.1/", base_url=preview.address)
        expect(page.locator("p[lang=en]")).to_have_text(say("preview.nothing-yet", "en"))
        expect(page.locator(BOX)).to_contain_text("还没有页面")
        expect(page.locator(BOX)).not_to_contain_text("仍是上一次的")
        expect(page.locator(BOX).locator("pre")).to_contain_text("error SRC010")
        file.write_text(sound, encoding="utf-8")
        expect(page.locator("main h1")).to_be_visible()
