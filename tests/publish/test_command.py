"""`clausebook publish` as an editor calls it: what is published, and whether it answers."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from generator.model.errors import TargetError
from generator.publish.address import destination
from generator.publish.destination import without_password
from generator.publish.folder import Folder
from generator.publish.git import Branch
from generator.publish.rsync import Remote
from generator.publish.s3 import Bucket
from tests.output.commands import new_project
from tests.publish.sites import ALLOWED, NEW, OLD, publish, site


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder, and give its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with both sites, and stand in it."""
    monkeypatch.chdir(tmp_path)
    site(tmp_path / "old", OLD)
    site(tmp_path / "new", NEW)
    return tmp_path


def test_it_builds_what_it_publishes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the target that the settings name; a second time nothing is left to do."""
    project = new_project(tmp_path / "project")
    monkeypatch.chdir(project)
    settings = project / "site_config.yml"
    settings.write_text(f"{settings.read_text(encoding='utf-8')}\npublish: ../www\n", encoding="utf-8")
    told = publish()
    assert (told.exit_code, told.stdout.splitlines()[-1].endswith("addresses answer")) == (0, True)
    assert (tmp_path / "www/zh/index.html").is_file()
    assert "../www: new addresses: 0, changed: 0, gone: 0" in publish().stdout
    assert sorted(path.name for path in project.iterdir()) == ["site_config.yml", "standard"]


def test_an_address_in_use_is_kept_by_the_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is retired with what took its place answers still; what just vanishes stops the publication."""
    project = new_project(tmp_path / "project")
    monkeypatch.chdir(project)
    assert publish("../www").exit_code == 0
    terms = project / "standard/terms/terms.yaml"
    term = re.findall(r"id: (t-[\w-]+)", terms.read_text(encoding="utf-8"))[0]
    for path in sorted((project / "standard").rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(term, "t-renamed"), encoding="utf-8")
    told = publish("../www")
    assert (told.exit_code, f"zh/terms/{term}/" in told.stderr) == (1, True)
    ledger = project / "standard/ledger.yaml"
    text = ledger.read_text(encoding="utf-8")
    ledger.write_text(text.replace("retired: {}", f"retired:\n  {term}: t-renamed"), encoding="utf-8")
    assert publish("../www").exit_code == 0


def test_every_address_is_asked_for(here: Path) -> None:
    """Over the network, where one says where the site is read."""
    (here / "www").mkdir()
    with serving(here / "www") as url:
        pass  # the folder is another one after the publication, and the server must begin there
    assert publish("www", "--site", "old").exit_code == 0
    with serving(here / "www") as url:
        told = publish("www", "--site", "old", "--url", url)
        assert told.stdout.endswith(f"{url}: all 7 addresses answer\n")
        (here / "other").mkdir()
        told = publish("other", "--site", "new", "--url", url)
    assert told.exit_code == 1
    assert "2 addresses do not answer: downloads/3.pdf (404), zh/3/ (404); " in told.stderr
    assert told.stderr.endswith("run clausebook publish other --rollback\n")
    assert "zh/ (" in publish("www", "--site", "old", "--url", url).stderr


def test_the_address_of_the_site_is_asked_once_it_shows_it(here: Path) -> None:
    """Until then that is told, and it is no fault: a host may show it later."""
    assert publish("www", "--site", "old").exit_code == 0
    settings = new_project(here / "project") / "site_config.yml"
    before = settings.read_text(encoding="utf-8")
    with serving(here / "www") as url:
        settings.write_text(re.sub(r"^site_url:.*$", f"site_url: {url}", before, flags=re.MULTILINE), encoding="utf-8")
        told = publish("www", "--site", "old", "--config", str(settings))
        assert told.stdout.endswith(f"{url}: all 7 addresses answer\n")
        told = publish("staging", "--site", "new", "--config", str(settings))
    assert told.exit_code == 0
    assert f"{url} does not show this publication, or not yet" in told.stdout
    assert publish("www", "--site", "new", *ALLOWED, "--url", "nowhere").exit_code == 1


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("/srv/www/site", Folder),
        ("site", Folder),
        ("C:/site", Folder),
        ("origin#gh-pages", Branch),
        ("git+ssh://git@host/a/b.git", Branch),
        ("git+https://host/a/b.git#pages", Branch),
        ("host:site", Remote),
        ("user@host.example:/srv/www/site", Remote),
        ("rsync://user@host:2222/srv/www", Remote),
        ("s3://bucket/a/b", Bucket),
        ("s3://bucket", Bucket),
    ],
)
def test_a_target_is_known_by_its_form(target: str, kind: type) -> None:
    """As people write it elsewhere."""
    assert isinstance(destination(target, Path("standard"), Path("site_config.yml"), None), kind)


@pytest.mark.parametrize(
    "target",
    [
        "",
        " ",
        "ftp://host/x",
        "https://host/x",
        "s3://",
        "rsync://host",
        "git+ssh://",
        "origin#-x",
        "a#b..c",
        "./none#pages",
    ],
)
def test_what_is_no_target_is_told(target: str) -> None:
    """With what one is."""
    with pytest.raises(TargetError):
        destination(target, Path("standard"), Path("site_config.yml"), None)


def test_a_password_is_not_shown() -> None:
    """Neither of a target nor in what git says of it."""
    assert without_password("x git+https://me:secret@host/a.git y") == "x git+https://me:***@host/a.git y"
    told = publish("git+https://me:secret@127.0.0.1:1/a.git#pages", "--site", "nowhere")
    assert (told.exit_code, "secret" in told.output) == (1, False)
