"""What all tests share: golden files, compared exactly and renewed by `pytest --update-golden`."""

import difflib
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from generator.output import worker
from generator.output.cache import VARIABLE

Golden = Callable[[Path, str], None]

settings.register_profile("untimed", deadline=None)  # a machine that others share is slow at times
settings.load_profile("untimed")


def pytest_configure() -> None:
    """Let the commands that tests start end by Control+C and with their terminal: what runs in the background may not.

    A shell has it ignore the one, `nohup` the other.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
    os.environ[VARIABLE] = ""  # nothing that builds kept before
    _copy_a_process_that_has_read_the_code()


def _copy_a_process_that_has_read_the_code() -> None:
    """Let the parts of builds be copies, as they are where people build, and not start anew.

    They would here, since pytest-xdist has a thread: for each build three processes that read all code again.
    """
    if sys.platform == "linux":
        copies = multiprocessing.get_context("forkserver")
        copies.set_forkserver_preload(["generator.site.trees", "generator.formats.downloads", "mkdocs.commands.build"])
        pytest.MonkeyPatch().setattr(worker, "_processes", lambda: copies)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one way to renew golden files."""
    parser.addoption("--update-golden", action="store_true", help="write what is found over what was expected")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Return a comparison of a text with its golden file, which shows a difference line by line."""

    def compare(expected_file: Path, actual: str) -> None:
        if request.config.getoption("--update-golden"):
            expected_file.parent.mkdir(parents=True, exist_ok=True)
            expected_file.write_text(actual, encoding="utf-8", newline="\n")
            return
        expected = expected_file.read_text(encoding="utf-8") if expected_file.exists() else ""
        if actual != expected:
            rows = difflib.unified_diff(
                expected.splitlines(), actual.splitlines(), "expected", "found", lineterm="", n=2
            )
            shown = "\n".join(rows) or "they differ in the newline at the end"
            pytest.fail(f"{expected_file}\n{shown}\nIf this is right: pytest --update-golden", pytrace=False)

    return compare
