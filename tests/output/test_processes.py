"""Processes that die, are ended, or write at the same time."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.source.ledger import record_review
from tests.output.commands import environment, files_of, run, told

ENDING = """
import os, signal
from generator.output.worker import Workers

def raises():
    class Nobodys(Exception):
        pass
    raise Nobodys("what it says")

def ends(how, number):
    how(number) if how is os._exit else how(os.getpid(), number)

signals = (signal.SIGKILL, signal.SIGABRT, signal.SIGTERM, 40)
for part in (*((ends, os.kill, number) for number in signals), (ends, os._exit, 7), (raises,)):
    try:
        with Workers() as workers:
            workers.start(*part).result()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
"""


def test_a_dead_process_has_words_of_its_own(tmp_path: Path) -> None:
    """Which signal, and of the system's own that it is most likely memory; or with what it ended; or what it raised."""
    command = [sys.executable, "-c", ENDING]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False)
    by_signal = "WorkerError: a process of the build was ended by signal "
    killed, *others, left, raised = done.stdout.splitlines()
    assert killed.startswith(f"{by_signal}SIGKILL (9), most likely because memory ran out; close ")
    told = [f"{by_signal}{name}; run the build again" for name in ("SIGABRT (6)", "SIGTERM (15)", "40")]
    assert others == told
    assert killed.endswith("with --no-downloads")
    assert left.startswith("WorkerError: a process of the build ended with 7 and no result")
    assert raised == "RuntimeError: Nobodys: what it says"


UNSPOKEN = """
import os, signal, sys
from generator.output.worker import Workers

def says(words):
    os.write(2, words)
    signal.raise_signal(signal.SIGABRT)

def panics():
    os.write(2, b"thread '<unnamed>' panicked\\n")
    raise BaseException("ThreadPoolBuildError { kind: IOError(Os { code: 11, kind: WouldBlock }) }")

without = (says, b"memory allocation of 64 bytes failed\\nskipping backtrace\\n"), (panics,)
for part in (*without, (says, b"something else\\n")):
    try:
        with Workers() as workers:
            workers.start(*part).result()
    except Exception as error:
        print(error)
with Workers() as workers:
    worker = workers.start(*without[1])
    worker.receiver.poll(60)
"""


def test_memory_that_ran_out_is_told_in_one_line(tmp_path: Path) -> None:
    """With what to do about it, and without what the engine says of it; what else a process says is passed on.

    A thread may have had no memory, and a process that is ended because another one failed is not told of.
    """
    command = [sys.executable, "-c", UNSPOKEN]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=True)
    memory, thread, other = done.stdout.splitlines()
    assert memory == thread
    assert memory.startswith("memory ran out; close other programs")
    assert '"downloads: chapters" in site_config.yml' in memory
    assert memory.endswith("with --no-downloads")
    assert "SIGABRT" in other
    assert done.stderr == "something else\n"


SETTING = """
import os, signal, sys
import generator.formats.pdf.typesetting as typesetting
from generator.cli.main import main

def no_memory(*_):
    os.write(2, b"memory allocation of 24 bytes failed\\n")
    signal.raise_signal(signal.SIGABRT)

typesetting.find_faces = no_memory
main(sys.argv[1:])
"""


@pytest.mark.parametrize("what", [("book",), ("checklist",), ("checklist", "--clauses", "4.1")])
def test_memory_that_ran_out_is_told_of_an_export_too(project: Path, what: tuple[str, ...]) -> None:
    """In the language of messages, however little is exported."""
    command = [sys.executable, "-c", SETTING, "export", *what, "--out", "out.pdf"]
    chinese = {**environment(), "LC_ALL": "zh_CN.UTF-8"}
    done = subprocess.run(command, cwd=project, env=chinese, capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode()[:9]) == (1, "错误：内存不足；请")
    assert done.stderr.count(b"\n") == 1
    assert not (project / "out.pdf").exists()


BESIDE = """
import os, signal
import generator.output.worker as worker

worker.cores = lambda: 2

def waits(place):
    signal.alarm(60)
    if place == 0:
        with open("meeting") as other:
            return other.read()
    if place == 2:
        with open("meeting", "w") as other:
            other.write("met")
    return str(place)

os.mkfifo("meeting")
over = []
print(worker.side_by_side(waits, [(0,), (1,), (2,), (3,)], over.append), sorted(over))
"""


def test_a_process_that_takes_long_holds_up_no_other(tmp_path: Path) -> None:
    """The first ends when the third meets it; what each makes comes in the order of the calls."""
    command = [sys.executable, "-c", BESIDE]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout == "['met', '1', '2', '3'] [0, 1, 2, 3]\n"


STARTING = """
import multiprocessing.process as processes, os, signal
from generator.output.worker import Workers

start = processes.BaseProcess.start

def interrupted(process):
    start(process)
    os.kill(os.getpid(), signal.SIGINT)

processes.BaseProcess.start = interrupted
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    with Workers() as workers:
        workers.start(signal.pause)
except KeyboardInterrupt:
    print("stopped")
"""


def test_who_interrupts_a_start_does_not_wait_for_what_was_started(tmp_path: Path) -> None:
    """The process that is there, but not yet known, ends like the others."""
    command = [sys.executable, "-c", STARTING]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("stopped\n", "")


STOPPING = """
import os, signal, sys
import generator.site.trees as trees
from generator.cli.main import main

def stop(*_):
    print("here", flush=True)
    signal.pause()

assert trees.mkdocs_settings
trees.mkdocs_settings = stop
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has what runs in the background ignore it
main(sys.argv[1:])
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, -9)])
def test_a_build_that_is_ended_leaves_nothing(project: Path, number: signal.Signals, code: int) -> None:
    """Its processes end with it, the old site stays, and a build that was killed does not hold up the next."""
    assert run(project, "build", "--no-downloads").returncode == 0
    before = files_of(project)
    command = [sys.executable, "-c", STOPPING, "build", "--no-downloads"]
    with subprocess.Popen(
        command, cwd=project, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as building:
        assert building.stdout
        assert building.stderr
        for _ in range(2):  # a signal that comes amid a fork may be lost: both trees' processes are there first
            building.stdout.readline()
        os.kill(building.pid, number)
        building.stdout.read()  # ends when the last process has let go of it
        said_last = building.stderr.read().decode()
    assert building.returncode == code
    assert said_last == ("" if number == signal.SIGKILL else "Error: Stopped\n")
    if number == signal.SIGKILL:
        assert run(project, "build", "--no-downloads").returncode == 0
    assert files_of(project) == before
    assert sorted(path.name for path in project.iterdir()) == ["site", "site_config.yml", "standard"]


def test_a_second_build_is_told_who_is_first(project: Path) -> None:
    """By the number of its process; and it changes nothing."""
    command = [sys.executable, "-c", STOPPING, "build", "--no-downloads"]
    with subprocess.Popen(command, cwd=project, env=environment(), stdout=subprocess.PIPE) as first:
        assert first.stdout
        first.stdout.readline()
        second = run(project, "build", "--no-downloads")
        first.terminate()
    assert (second.returncode, f"process {first.pid} on " in told(second)) == (1, True)
    assert not (project / "site").exists()


PATIENT = """
import sys
import generator.output.lock as lock
from generator.cli.main import main

lock._PATIENCE_SECONDS = 300
main(sys.argv[1:])
"""


def test_two_reviews_at_once_lose_nothing(project: Path) -> None:
    """Each finds its own in the ledger, however long the others take on a machine that is busy."""
    before = (project / "standard/ledger.yaml").read_text(encoding="utf-8")
    ids = sorted(
        {line.split('"')[1].partition("/")[0] for line in before.splitlines() if "/" in line and line[0] == " "}
    )[:3]
    (project / "standard/ledger.yaml").unlink()
    reviews = [
        subprocess.Popen(
            [sys.executable, "-c", PATIENT, "check", "--accept", id_],
            cwd=project,
            env=environment(),
            stdout=subprocess.DEVNULL,
        )
        for id_ in ids
    ]
    assert [review.wait() for review in reviews] == [0, 0, 0]
    ledger = (project / "standard/ledger.yaml").read_text(encoding="utf-8")
    assert [id_ for id_ in ids if f'  "{id_}/' not in ledger] == []


def test_a_ledger_has_no_limit_of_size(project: Path) -> None:
    """What the tool writes it reads again."""
    ledger = project / "standard/ledger.yaml"
    before = ledger.read_text(encoding="utf-8")
    gone = "".join(f'  "old-{number}": "1"\n' for number in range(60_000))
    ledger.write_text(before.replace("retired: {}\n", f"retired:\n{gone}"), encoding="utf-8")
    assert ledger.stat().st_size > 1_000_000
    assert record_review(project / "standard", ["all"]) == ()
    assert ledger.stat().st_size > 1_000_000
