"""Work that a process shares with a copy of itself, and what comes of it when the copy fails."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.site.synthetic import synthetic_standard
from tests.output.commands import environment, run

SHARING = """
import os, signal, sys, threading
from generator.output import halves

parent, (waits, wakes) = os.getpid(), os.pipe()
halves._can_copy = halves._can_copy if sys.argv[1] == "threads" else lambda: True

def make(number):
    "The first number waits until the other process has taken the second; it may be made again."
    if number == 0 and sys.argv[1] != "threads":
        os.read(waits, 1)
    elif number == 1:
        os.write(wakes, bytes(5))
    if os.getpid() != parent:
        if sys.argv[1] == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        if sys.argv[1] == "raises":
            raise ValueError(number)
    if sys.argv[1] == "raises-everywhere":
        raise ValueError(number)
    return number, os.getpid() == parent

if sys.argv[1] == "threads":
    threading.Thread(target=threading.Event().wait, daemon=True).start()
before = []
try:
    made = halves.shared(make, 5, worth=True, meanwhile=lambda: before.append(os.getpid() == parent))
    print(before, [number for number, _ in made], {here for _, here in made} == {True})
except ValueError as error:
    print(f"ValueError {error.args[0] in range(5)}")
try:
    os.waitpid(-1, 0)
except ChildProcessError:
    print("alone")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system copies no process")
@pytest.mark.parametrize(
    ("case", "made"),
    [
        ("goes well", "[True] [0, 1, 2, 3, 4] False"),
        ("killed", "[True] [0, 1, 2, 3, 4] True"),
        ("raises", "[True] [0, 1, 2, 3, 4] True"),
        ("raises-everywhere", "ValueError True"),
        ("threads", "[] [0, 1, 2, 3, 4] True"),
    ],
)
def test_all_is_made_whatever_befalls_the_copy(tmp_path: Path, case: str, made: str) -> None:
    """In order; by this process where the copy was killed, raised, or could not be made; no process is left.

    What is to be done meanwhile is done once and here; where there is no copy, there is no meanwhile.
    """
    command = [sys.executable, "-c", SHARING, case]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=True)
    assert done.stdout == f"{made}\nalone\n"
    assert not done.stderr


KILLED = """
import os, signal
from generator.output import halves

parent, (waits, wakes) = os.getpid(), os.pipe()
halves._can_copy = lambda: True

def killed():
    os.read(waits, 1)
    os.kill(parent, signal.SIGKILL)

def make(number):
    os.write(wakes, bytes(1))
    return bytes(1_000_000)

halves.shared(make, 5, worth=True, meanwhile=killed)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system copies no process")
def test_a_copy_ends_whose_process_is_gone(tmp_path: Path) -> None:
    """Though it has more to send than a pipe holds, and nobody takes it: what it holds open is let go."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED], cwd=tmp_path, env=environment(), capture_output=True, check=False, timeout=60
    )
    assert done.returncode == -signal.SIGKILL


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a project that is large enough to be shared, with something wrong in its YAML, its values and its texts."""
    folder = tmp_path_factory.mktemp("large")
    for name, text in synthetic_standard(400).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def changed(folder: Path, name: str, old: str, new: str) -> None:
    """Change a text of a file once."""
    path = folder / "standard" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="only there is work shared")
def test_two_processes_find_what_one_finds(large: Path) -> None:
    """To the letter, where the texts have faults, and where files cannot be used."""
    core = min(os.sched_getaffinity(0))

    def both() -> tuple[int, bytes]:
        words = ("--lang", "en", "check")
        one, two = run(large, *words, before=("taskset", "-c", str(core))), run(large, *words)
        assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)
        return two.returncode, two.stdout

    assert both()[0] == 0
    for chapter in range(1, 41):
        changed(large, f"clauses/{chapter}.yaml", "。", ",")
    _, said = both()
    assert said.count(b"TXT011") > 40
    changed(large, "clauses/7.yaml", "kind:", "kind")
    changed(large, "clauses/8.yaml", "kind:", "kinds:")
    code, said = both()
    assert code == 1
    assert {b"SRC005", b"SRC010"} <= set(said.replace(b"[", b" ").replace(b"]", b" ").split())
