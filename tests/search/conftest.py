"""The site of the real standard, and JavaScript under Node.js with the modules of search and its index."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.built import BuiltSite, built_site, shared_folder
from tests.tools import node

Run = Callable[..., Any]
_RUN = Path(__file__).parent / "run.mjs"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of the real standard."""
    return built_site(shared_folder(tmp_path_factory))


@pytest.fixture(scope="session")
def javascript(built: BuiltSite) -> Run:
    """Return a way to run a function's body on the site's search: `javascript("return search.words(given)", "文本")`."""

    def run(body: str, given: object = None, site: Path = built.folder) -> Any:  # noqa: ANN401 - any JSON
        command = [str(node()), str(_RUN), str(site), body]
        done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout or "null")

    return run


@pytest.fixture(scope="session")
def built_terms(built: BuiltSite) -> dict[str, list[str]]:
    """Return the addresses of the term entries that each synonym leads to."""
    found: dict[str, list[str]] = {}
    for synonym in built.index.standard.synonyms:
        for word in synonym.words if synonym.term else ():
            found.setdefault(word, []).append(f"terms/{synonym.term}/")
    return found
