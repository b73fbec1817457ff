"""The package as it would be published: a source archive of the checkout, and the wheel that is built from it."""

import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "generator", "overrides")
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet")


def source_archive(folder: Path) -> Path:
    """Return the source archive of a copy of the checkout: a build leaves files beside what it builds."""
    copy = folder / "checkout"
    copy.mkdir(parents=True)
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy / name)
    build = f"from setuptools.build_meta import build_sdist; build_sdist({str(folder)!r})"
    _run(sys.executable, "-c", build, cwd=copy)
    return next(folder.glob("*.tar.gz"))


def wheel(folder: Path) -> Path:
    """Return the wheel that is built from the source archive."""
    archive = source_archive(folder)
    _run(*_PIP, "wheel", "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", str(folder), str(archive))
    return next(folder.glob("*.whl"))


def installed(made: Path, environment: Path) -> Path:
    """Install a wheel into an empty environment and return its `clausebook`.

    What the wheel depends on is lent by the environment of the tests, so that nothing is fetched.
    """
    venv.create(environment, symlinks=True)
    python = environment / "bin/python"
    _run(*_PIP, "--python", str(python), "install", "--no-deps", "--no-index", str(made))
    packages = next(environment.glob("lib/python*/site-packages"))
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return environment / "bin/clausebook"


def installed_with_dependencies(made: Path, python: str, environment: Path) -> Path:
    """Install a wheel and what it depends on into an empty environment of another Python."""
    _run(python, "-m", "venv", str(environment))
    own = (str(environment / "bin/python"), *_PIP[1:])
    _run(*own, "install", str(made))
    return environment / "bin/clausebook"


def _run(*command: str, cwd: Path | None = None) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
