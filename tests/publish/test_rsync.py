"""A site in a folder of another machine, by rsync over ssh, of which a server runs here."""

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

import pytest

from generator.publish.hold import HOLD
from generator.publish.plan import addresses
from generator.publish.rsync import Remote
from tests.publish.sites import ALLOWED, GONE, NEW, OLD, OTHER, dead_ends, ended_process, files_in, publish, site
from tests.tools import program

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no ssh server to start on Windows")

_SERVER = """\
ListenAddress 127.0.0.1:{port}
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
PidFile none
StrictModes no
UsePAM no
PrintMotd no
"""


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Return the port of an ssh server that lets this user in with a key of its own."""
    folder = tmp_path_factory.mktemp("ssh")
    for name in ("host", "user"):
        subprocess.run(
            [program("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True, timeout=60
        )
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        number: int = free.getsockname()[1]
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # without which Debian's sshd does not run as root
    (folder / "config").write_text(_SERVER.format(port=number, folder=folder), encoding="utf-8")
    with (folder / "log").open("wb") as log:
        running = subprocess.Popen([program("sshd"), "-D", "-e", "-f", folder / "config"], stderr=log)
    known = ("-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR")
    one = ("-o", "ControlMaster=auto", "-o", f"ControlPath={folder}/%p", "-o", "ControlPersist=20")  # of all calls
    shell = " ".join(["ssh", "-i", str(folder / "user"), "-o", "IdentitiesOnly=yes", *known, *one])
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("RSYNC_RSH", shell)
        while running.poll() is None:
            with suppress(OSError), closing(socket.create_connection(("127.0.0.1", number), timeout=10)):
                break
        assert running.poll() is None, (folder / "log").read_text(encoding="utf-8")
        yield number
    running.terminate()
    running.wait(60)


@pytest.fixture
def www(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, port: int) -> str:
    """Return a folder behind the server as a target; both sites are built."""
    program("rsync")
    monkeypatch.chdir(tmp_path)
    site(tmp_path / "old", OLD)
    site(tmp_path / "new", NEW)
    (tmp_path / "www").mkdir()
    return f"rsync://127.0.0.1:{port}{tmp_path}/www"


def test_the_new_site_takes_the_place_of_the_old(www: str, tmp_path: Path) -> None:
    """A folder that is left empty goes too; a file that others put there stays, with its folder."""
    assert publish(www, "--site", "old").exit_code == 0
    (tmp_path / "www/zh/1/mine.txt").write_text("mine", encoding="utf-8")
    assert publish(www, "--site", "new").exit_code == 1
    told = publish(www, "--site", "new", *ALLOWED)
    assert told.stdout.endswith(f"{www}: all 7 addresses answer\n")
    assert files_in(tmp_path / "www") == {**NEW, "zh/1/mine.txt": "mine"}
    assert not (tmp_path / "www/zh/2").exists()


def test_only_what_changed_travels(www: str, tmp_path: Path) -> None:
    """The rest keeps its place on the disk."""
    assert publish(www, "--site", "old").exit_code == 0
    before = {name: (tmp_path / "www" / name).stat().st_ino for name in OLD}
    assert publish(www, "--site", "new", *ALLOWED).exit_code == 0
    stayed = {name for name in NEW if name in OLD and (tmp_path / "www" / name).stat().st_ino == before[name]}
    assert stayed == {name for name in NEW if NEW[name] == OLD.get(name)}


def test_a_reader_meets_no_dead_end(www: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever the command is killed, and the next publication ends what was begun.

    What is tried is the order of the calls: instead of ssh, a shell runs what the other machine would run.
    """
    (tmp_path / "here").write_text('#!/bin/sh\nshift 3 # -p, the port, the host\nexec "$@"\n', encoding="utf-8")
    (tmp_path / "here").chmod(0o755)
    monkeypatch.setenv("RSYNC_RSH", str(tmp_path / "here"))
    real, calls = Remote._run, 0  # noqa: SLF001 - every call of rsync
    last, ended = 1_000, ended_process()

    def run(self: Remote, *words: str, given: str = "") -> str:
        nonlocal calls
        calls += 1
        if calls > last:
            raise KeyboardInterrupt
        return real(self, *words, given=given)

    monkeypatch.setattr(Remote, "_run", run)
    monkeypatch.setattr(os, "getpid", lambda: ended)  # that of a process that was killed
    stay, kept = addresses(OLD) - {*GONE}, tmp_path / "www"
    assert publish(www, "--site", "old").exit_code == 0
    shutil.copytree(kept, tmp_path / "before")
    for number in range(2, 40):
        calls, last = 0, number
        code = publish(www, "--site", "new", *ALLOWED).exit_code
        assert dead_ends(files_in(kept)) == set(), number
        assert stay <= addresses(files_in(kept))
        if code == 0:
            break
        calls, last = 0, 1_000
        assert publish(www, "--site", "new", *ALLOWED).exit_code == 0
        assert files_in(kept) == NEW
        shutil.rmtree(kept)
        shutil.copytree(tmp_path / "before", kept)
    assert (code, number > 8) == (0, True)


def test_what_stands_in_the_way_is_told(www: str, tmp_path: Path) -> None:
    """And stays."""
    (tmp_path / "www/index.html").write_text("mine", encoding="utf-8")
    told = publish(www, "--site", "old")
    assert (told.exit_code, "(index.html); nothing was published" in told.stderr) == (1, True)
    assert files_in(tmp_path / "www") == {"index.html": "mine"}


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("rsync://127.0.0.1:1/www", "rsync to 127.0.0.1:/www/ failed: ssh: connect to host 127.0.0.1 port 1"),
        ("rsync://host", '"rsync://host" is no target'),
        ("rsync://host:port/www", '"rsync://host:port/www" is no target'),
        ("rsync://-oProxyCommand=x/www", '"rsync://-oProxyCommand=x/www" is no target'),
        ("ftp://host/www", '"ftp://host/www" is no target'),
    ],
)
def test_what_rsync_says_is_passed_on(www: str, target: str, message: str) -> None:
    """In one line."""
    assert www
    told = publish(target, "--site", "old")
    assert (told.exit_code, message in told.stderr, told.stderr.count("\n")) == (1, True, 1)


@pytest.mark.parametrize("name", ["new-one", 'it\'s "网站";$HOME`id`', "x?[1]*\\"])
def test_a_folder_that_is_not_there_yet_is_made(www: str, tmp_path: Path, name: str) -> None:
    """Whatever its name; one whose parent is missing may be a slip, and is told."""
    target = f"{www.removesuffix('www')}{quote(name)}"
    assert publish(target, "--site", "old").exit_code == 0
    assert files_in(tmp_path / name) == OLD
    told = publish(f"{www}/none/none", "--site", "old")
    assert (told.exit_code, "rsync to" in told.stderr, (tmp_path / "www/none").exists()) == (1, True, False)


def test_it_keeps_no_earlier_sites(www: str) -> None:
    """Which is told, with what to do instead."""
    assert "keeps no earlier sites; publish an earlier one with --site" in publish(www, "--rollback").stderr


def test_one_publication_at_a_time(www: str, tmp_path: Path) -> None:
    """The second is told who is about it and since when, and how to go on when that was broken off."""
    hold = tmp_path / "www" / HOLD
    assert publish(www, "--site", "old").exit_code == 0
    assert not hold.exists()
    hold.write_text(json.dumps(OTHER), encoding="utf-8")
    told = publish(www, "--site", "new", *ALLOWED)
    assert told.exit_code == 1
    assert "mei@office has been publishing to" in told.stderr
    assert "since 2026-11-29 09:30 (UTC)" in told.stderr
    assert files_in(tmp_path / "www") == {**OLD, HOLD: json.dumps(OTHER)}
    assert publish(www, "--site", "new", "--take-over", *ALLOWED).exit_code == 0
    assert files_in(tmp_path / "www") == NEW


def test_a_publication_that_was_killed_here_holds_nothing(www: str, tmp_path: Path) -> None:
    """Its process is known to have ended."""
    hold = {**OTHER, "who": f"mei@{socket.gethostname()}", "pid": ended_process()}
    (tmp_path / "www" / HOLD).write_text(json.dumps(hold), encoding="utf-8")
    assert publish(www, "--site", "new").exit_code == 0
    assert files_in(tmp_path / "www") == NEW


def test_of_two_that_begin_together_one_stops(www: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other has written over what says who publishes: nothing that a reader sees is touched any more."""
    assert publish(www, "--site", "old").exit_code == 0
    bring = Remote._bring  # noqa: SLF001 - where one step ends and the next begins
    hold = tmp_path / "www" / HOLD

    def then_another(self: Remote, folder: Path, names: Iterable[str], *more: str) -> None:
        bring(self, folder, names, *more)
        if "assets/page.css" in names:
            hold.write_text(json.dumps(OTHER), encoding="utf-8")

    monkeypatch.setattr(Remote, "_bring", then_another)
    told = publish(www, "--site", "new", *ALLOWED)
    assert (told.exit_code, "mei@office has been publishing to" in told.stderr) == (1, True)
    standing = files_in(tmp_path / "www")
    assert standing.pop(HOLD) == json.dumps(OTHER)
    assert {
        name: text for name, text in standing.items() if not name.startswith(("assets/", "data/", "downloads/"))
    } == {name: text for name, text in OLD.items() if not name.startswith(("assets/", "data/", "downloads/"))}
