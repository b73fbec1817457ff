"""What `make site` and `make test` install is pinned by hash, agrees with `pyproject.toml`, names no machine."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUN = [Requirement(line) for line in (*PROJECT["build-system"]["requires"], *PROJECT["project"]["dependencies"])]
TEST = [Requirement(line) for line in PROJECT["project"]["optional-dependencies"]["test"]]
PINNED = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>\S+) \\\n(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)"
)
LOCKS = ("requirements.txt", "requirements-test.txt")


def pinned(lock: str) -> dict[str, str]:
    """Return the versions that a lock file pins with hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {match["name"]: match["version"] for match in PINNED.finditer(text)}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_pinned_by_hash(lock: str) -> None:
    """Pip would refuse the others, or worse, take them from anywhere."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    left = re.sub(r"\s*#.*", "", PINNED.sub("", text)).strip()
    assert left == ""


@pytest.mark.parametrize(("lock", "wanted"), [(LOCKS[0], RUN), (LOCKS[1], [*RUN, *TEST])])
def test_locks_agree_with_what_the_project_asks_for(lock: str, wanted: list[Requirement]) -> None:
    """After a change of `pyproject.toml`: `make lock`."""
    versions = pinned(lock)
    stale = [
        str(requirement)
        for requirement in wanted
        if versions.get(canonicalize_name(requirement.name), "0") not in requirement.specifier
    ]
    assert stale == []


def test_tests_run_with_the_versions_that_build_the_site() -> None:
    """What is tested is what is used."""
    run, test = pinned(LOCKS[0]), pinned(LOCKS[1])
    assert {name: test.get(name) for name in run} == run


def test_npm_packages_are_pinned_by_hash() -> None:
    """And no address of a registry is written down."""
    packages = json.loads((ROOT / "tests" / "node" / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert [name for name, package in packages.items() if name and "integrity" not in package] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []
