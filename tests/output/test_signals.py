"""Signals that come to all processes of a build at once, or while it tidies up."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.output.commands import environment

HANGING_UP = """
import os, signal, sys
from generator.cli.main import main
import generator.site.trees as trees

def wait(*_):
    print("here", flush=True)
    signal.pause()

trees.mkdocs_settings = wait
main(sys.argv[1:])
"""


def test_a_terminal_that_is_closed_ends_a_build_in_one_line(project: Path) -> None:
    """It tells all processes of a command at once; the first of them ends the others, which say nothing."""
    command = [sys.executable, "-c", HANGING_UP, "build", "--no-downloads"]
    with subprocess.Popen(
        command, cwd=project, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as building:
        assert building.stdout
        assert building.stderr
        for _ in range(2):
            building.stdout.readline()
        os.killpg(building.pid, signal.SIGHUP)
        said_last = building.stderr.read().decode()
    assert (building.returncode, said_last) == (129, "Error: Stopped\n")
    assert sorted(path.name for path in project.iterdir()) == ["site_config.yml", "standard"]


CLEARING = """
import os, signal, sys
import generator.output.lock as lock
from generator.cli.main import main

discard = lock.discard

def interrupted(path):
    os.kill(os.getpid(), signal.SIGTERM)
    discard(path)

lock.discard = interrupted
main(sys.argv[1:])
"""


def test_a_signal_that_comes_while_a_build_tidies_up_leaves_nothing(project: Path) -> None:
    """It waits until that is done; a second Control+C is one of these."""
    (project / "standard/standard.yaml").write_text("[", encoding="utf-8")
    command = [sys.executable, "-c", CLEARING, "build", "--no-downloads"]
    done = subprocess.run(command, cwd=project, env=environment(), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (143, b"Error: Stopped\n")
    assert sorted(path.name for path in project.iterdir()) == ["site_config.yml", "standard"]
