"""A newcomer finds at the top what the README names, and nothing that was left there by a run."""

import subprocess

from tests.test_limits import ROOT

FOLDERS = {".ci", "docs", "generator", "overrides", "standard", "tests"}
FILES = {
    *{".gitattributes", ".gitignore", "MANIFEST.in", "Makefile", "pyproject.toml", "setup.py", "site_config.yml"},
    *{"CHANGELOG.md", "CONTRIBUTING.md", "README.md", "README.zh.md", "requirements.txt", "requirements-test.txt"},
}


def test_the_top_holds_what_it_is_to_hold() -> None:
    """What a measurement writes belongs elsewhere."""
    said = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, check=True, text=True)  # noqa: S607 - any
    assert {name.partition("/")[0] for name in said.stdout.splitlines()} == FOLDERS | FILES
