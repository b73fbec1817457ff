"""The unit tests of the browser's code, in `*.test.js` beside this file."""

import subprocess
from pathlib import Path

import pytest

from tests.tools import node

FILES = sorted(Path(__file__).parent.glob("*.test.js"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name.removesuffix(".test.js"))
def test_under_node(file: Path) -> None:
    """One file's tests; what fails is said with its line."""
    done = subprocess.run(
        [node(), "--test", "--test-reporter=spec", file], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "ℹ pass 0" not in done.stdout
