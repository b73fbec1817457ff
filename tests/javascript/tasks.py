"""What `make lint` and `make bundles` do to scripts: `python -m tests.javascript.tasks lint` or `bundles`."""

import subprocess
import sys
from pathlib import Path

from tests.tools import NODE_PACKAGES, node, node_package

ROOT = Path(__file__).parents[2]
BUNDLES = ROOT / "overrides/dist"
_TYPED = ("tsconfig.json", "tsconfig.worker.json", "tsconfig.node.json")
"""Scripts of pages, the service worker, and what runs under Node.js: each has other globals."""
_STYLED = ("overrides/src", "tests/node", "tests/javascript", "tests/parity", "tests/search")


def lint() -> bool:
    """Check types and style of all JavaScript, and tell whether nothing was found; all write what they find."""
    compiler = node_package("typescript/bin/tsc")
    eslint = node_package("eslint/bin/eslint.js")
    settings = NODE_PACKAGES / "eslint.config.js"
    found = [_run(compiler, "--project", NODE_PACKAGES / name, "--pretty", "false") for name in _TYPED]
    found.append(_run(eslint, "--max-warnings", "0", "--config", settings, *_STYLED))
    return all([*found, lint_bundles(BUNDLES)])


def lint_bundles(folder: Path) -> bool:
    """Check that the oldest browsers have the built-ins that bundles use, and tell whether nothing was found."""
    eslint = node_package("eslint/bin/eslint.js")
    return _run(eslint, "--config", NODE_PACKAGES / "bundles.config.js", ".", cwd=folder)


def write_bundles(folder: Path = BUNDLES) -> bool:
    """Write the scripts and stylesheets that the site serves into a folder, and tell whether that went well."""
    return _run(NODE_PACKAGES / "bundle.js", folder)


def _run(script: Path, *arguments: str | Path, cwd: Path = ROOT) -> bool:
    return subprocess.run([node(), script, *arguments], cwd=cwd, check=False).returncode == 0


_TASKS = {"lint": lint, "bundles": write_bundles}

if __name__ == "__main__":
    sys.exit(not _TASKS[sys.argv[1]]())
