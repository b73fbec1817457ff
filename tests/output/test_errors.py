"""What is no author's mistake is told in one line, with an exit code and a way out."""

import errno
import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.boundary import outcome
from generator.cli.language import language_of_system
from generator.cli.main import main
from generator.model.errors import Said
from generator.model.problem import Location, Problem
from generator.words.errors import reason, said
from generator.words.problems import formatted
from tests.output.commands import CLAUSEBOOK, WITHOUT_PRIVILEGES, environment, files_of, run, told


def test_what_stands_there_is_never_taken(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of others, the standard, the settings, the project itself, no name at all."""
    monkeypatch.chdir(project)
    (project / "public").mkdir()
    (project / "public/keep.txt").write_text("not made by Clausebook")
    before = files_of(project)
    for out in ("public", "standard", ".", "", "site_config.yml", "standard/site", "..", "./standard/../."):
        result = CliRunner().invoke(main, ["--lang", "en", "build", "--no-downloads", "--out", out])
        assert (result.exit_code, result.stderr.count("\n"), "name " in result.stderr) == (1, 1, True)
    assert files_of(project) == before


def test_a_linked_site_stays_a_link(project: Path) -> None:
    """What it leads to holds the site."""
    (project / "www").mkdir()
    (project / "site").symlink_to("www")
    assert run(project, "build", "--no-downloads").returncode == 0
    assert (project / "site").is_symlink()
    assert (project / "www/index.html").is_file()


def test_what_may_not_be_read_or_written_is_told(project: Path) -> None:
    """Before the build, with its name and the reason, by every command."""
    (project / "standard/ledger.yaml").chmod(0o444)
    (project / "shut").mkdir(mode=0o555)
    project.chmod(0o555)
    try:
        for words, name in (
            (("build", "--no-downloads"), "site"),
            (("check", "--accept", "all"), "ledger.yaml"),
            (("schema", "--standard", "shut"), "shut"),
            (("new", "shut/mine"), "shut/mine"),
            (("export", "terms", "--out", "shut/terms.tbx"), "shut/"),
        ):
            done = run(project, *words, before=WITHOUT_PRIVILEGES)
            assert done.returncode == 1
            assert name in told(done)
            assert "permission denied; check who may read and write it" in told(done)
    finally:
        project.chmod(0o755)


def test_a_port_that_is_taken_is_told_before_the_build(project: Path) -> None:
    """With the way to choose another."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run(project, "serve", "--port", str(port))
    assert (done.returncode, done.stdout) == (1, b"")
    assert told(done) == f"port {port} is taken; choose another with --port, 0 for any that is free"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("report", "a.json", "--out", "a.json"), "reads a.json"),
        (("report", "a.json", "--out", "link.json"), "reads a.json"),
        (("import", "assessment", "a.json", "--out", "./a.json"), "reads a.json"),
        (("export", "terms", "--out", "standard/standard.yaml"), "folder of the standard"),
        (("export", "checklist", "--format", "csv", "--out", "site_config.yml"), "reads site_config.yml"),
        (("export", "book", "--out", ""), "--out is empty"),
        (("new", ""), "empty"),
    ],
)
def test_a_command_does_not_write_over_what_it_reads(project: Path, words: tuple[str, ...], message: str) -> None:
    """Nothing changes."""
    (project / "a.json").write_text("{}")
    (project / "link.json").symlink_to("a.json")
    before = files_of(project)
    done = run(project, *words)
    assert (done.returncode, message in told(done)) == (1, True)
    assert files_of(project) == before


def test_a_variable_that_holds_nonsense_is_told(project: Path) -> None:
    """From whichever process reads it."""
    done = run(project, "build", "--no-downloads", env={"SOURCE_DATE_EPOCH": "abc"})
    assert (done.returncode, "SOURCE_DATE_EPOCH" in told(done)) == (1, True)


def test_a_reader_that_stops_reading_is_no_error(project: Path) -> None:
    """As `head` does."""
    reader, writer = os.pipe()
    os.close(reader)
    done = run(project, "export", "terms", stdout=writer)
    os.close(writer)
    assert (done.returncode, done.stderr) == (128 + signal.SIGPIPE, b"")


def test_an_output_that_is_full_or_closed(project: Path) -> None:
    """The first is told, the second is nobody's loss."""
    with Path("/dev/full").open("wb") as full:
        done = run(project, "check", stdout=full.fileno())
    assert (done.returncode, told(done)) == (
        1,
        "the output cannot be written: no space is left on the device; make room",
    )
    shell = ["sh", "-c", 'exec "$@" >&-', "sh", *CLAUSEBOOK, "check"]
    closed = subprocess.run(shell, cwd=project, env=environment(), capture_output=True, check=False)
    assert (closed.returncode, closed.stderr) == (0, b"")


@pytest.mark.parametrize("encoding", ["gbk", "cp1252", "ascii"])
def test_a_console_that_lacks_characters_shows_others(project: Path, encoding: str) -> None:
    """In messages, in problems, and in names of files; what is written for programs is UTF-8 all the same."""
    file = project / "standard/standard.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("id:", "id: 标é😀\nx:", 1), encoding="utf-8")
    found = run(project, "check", env={"PYTHONIOENCODING": encoding})
    assert (found.returncode, found.stderr) == (1, b"")
    rows = run(project, "check", "--format", "json", env={"PYTHONIOENCODING": encoding})
    assert "standard.yaml" in rows.stdout.decode("utf-8")
    stopped = run(project, "--lang", "zh", "build", "--out", "standard", env={"PYTHONIOENCODING": encoding})
    assert stopped.returncode == 1
    assert stopped.stderr.count(b"\n") == 1


def test_messages_are_in_the_language_of_the_reader(project: Path) -> None:
    """`--lang`, before or after the command, else the system's."""
    chinese = "错误：--out是空的；请写明文件夹或文件的名称\n"
    for words, env in (
        (("--lang", "zh", "build", "--out", ""), {}),
        (("build", "--lang", "zh", "--out", ""), {}),
        (("build", "--out", ""), {"LC_ALL": "zh_CN.UTF-8"}),
    ):
        assert run(project, *words, env=env).stderr.decode() == chinese
    english = run(project, "--lang", "en", "build", "--out", "", env={"LC_ALL": "zh_CN.UTF-8"})
    assert told(english) == "--out is empty; name a folder or a file"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, "zh"),
        ({"LC_ALL": "C", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"LC_MESSAGES": "zh_TW.UTF-8", "LANG": "en_US.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.GB18030"}, "zh"),
        ({"LC_ALL": "", "LANG": "fr_FR.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_of_the_system(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str) -> None:
    """Is asked for as other programs ask."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert language_of_system() == language


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (MemoryError(), "memory ran out"),
        (SystemError("error return without exception set"), "memory ran out"),
        (ImportError("typst/_typst.abi3.so: failed to map segment from shared object"), "memory ran out"),
        (ImportError("no module named so"), "a defect of clausebook: ImportError"),
        (SystemError("bad argument to internal function"), "a defect of clausebook: SystemError"),
        (RecursionError(), "nested too deeply"),
        (OSError(errno.ENOSPC, "x", "site/a"), "site/a: no space is left"),
        (OSError(errno.ENAMETOOLONG, "x", "long"), "long: the name or the path is too long"),
        (IsADirectoryError(errno.EISDIR, "x", "a.json"), "a.json: it is a folder, not a file"),
        (OSError(errno.ENOMEM, "x"), "memory ran out"),
        (ZeroDivisionError("by\nnought"), "a defect of clausebook: ZeroDivisionError: by\\u000anought"),
    ],
)
def test_every_error_is_one_line(monkeypatch: pytest.MonkeyPatch, error: Exception, message: str) -> None:
    """And its place in the program only where it is asked for."""

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setattr("generator.source.load.load", fail)
    result = CliRunner().invoke(main, ["check"])
    assert (result.exit_code, message in result.stderr, result.stderr.count("\n")) == (1, True, 1)
    assert "Traceback" in CliRunner().invoke(main, ["--debug", "check"]).stderr


def test_errors_of_the_system_have_words_in_both_languages() -> None:
    """Those that people meet; another one keeps its own."""
    assert reason(OSError(errno.EACCES, "x")).zh.startswith("没有权限")
    assert reason(OSError(errno.EXDEV, "x")).en == os.strerror(errno.EXDEV)
    assert outcome(KeyboardInterrupt())[1] == 130


def test_what_authors_write_does_not_act_on_a_terminal() -> None:
    """Nor on GitHub's log: control characters, line breaks, turned directions, and its commands."""
    problem = Problem(
        Location("::error::x"),
        "R",
        Said("x", "a\x1b[2J\x00b\nc::error::d\u2028e\u202ef##[error]g\x9b"),
        Said("x", "h\r"),
    )
    line = formatted((problem,), "text")
    assert line == (
        r"\u003a:error::x: error R a\u001b[2J\u0000b\u000ac::error::d\u2028e\u202ef##\u005berror]g\u009b; h\u000d"
    )


def test_sentences_take_values_in_both_languages() -> None:
    """A part that is itself in two languages stands in each in its own."""
    sentence = said("system", place="a", reason=said("stopped"))
    assert (sentence.zh, sentence.en) == ("a：已中止", "a: Stopped")
