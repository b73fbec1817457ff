"""`python -m tests.wheel python3.12 …`: the same tour with other Pythons, each with what it fetches for itself."""

import sys
import tempfile
from pathlib import Path

from tests.wheel.packed import installed_with_dependencies, wheel
from tests.wheel.tour import say, take

with tempfile.TemporaryDirectory() as folder:
    made = wheel(Path(folder) / "packed")
    for position, python in enumerate(sys.argv[1:]):
        environment = Path(folder) / f"environment-{position}"
        clausebook = installed_with_dependencies(made, python, environment)
        (elsewhere := Path(folder) / f"elsewhere-{position}").mkdir()
        take(clausebook, elsewhere)
        print(f"{python}: {say(clausebook, elsewhere, '--version').strip()} works")  # noqa: T201 - what was asked
