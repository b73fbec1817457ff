"""Every command of an installed `clausebook`, from an empty folder to a served site."""

import os
import re
import subprocess
import urllib.request
from pathlib import Path

_LENT = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")


def take(clausebook: Path, folder: Path) -> None:
    """Call every command in a folder outside the checkout; AssertionError with what one said when it fails."""
    say(clausebook, folder, "new", "made")
    home = folder / "made"
    assert "no problems" in say(clausebook, home, "check")
    assert "downloads" in say(clausebook, home, "build")
    assert (home / "site/zh/2/index.html").is_file()
    assert (home / "site/downloads/all.pdf").read_bytes().startswith(b"%PDF")
    for style in ("pdf", "xlsx", "csv", "json", "html"):
        say(clausebook, home, "export", "checklist", "--format", style, "--out", f"kit.{style}")
    say(clausebook, home, "export", "book", "--out", "book.pdf")
    say(clausebook, home, "export", "terms", "--format", "tbx", "--out", "terms.tbx")
    say(clausebook, home, "import", "assessment", "kit.xlsx", "--out", "assessment.json")
    for style in ("html", "pdf"):
        say(clausebook, home, "report", "assessment.json", "--format", style, "--out", f"report.{style}")
    say(clausebook, home, "schema")
    assert "real" in say(clausebook, home, "bench", "--sizes", "2", "--runs", "1", "--items", "4")
    assert "/__preview.js" in served(clausebook, home, "zh/2/")


def say(clausebook: Path, folder: Path, *arguments: str) -> str:
    """Return what a command says."""
    done = subprocess.run(
        [str(clausebook), *arguments], cwd=folder, env=_environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
    return done.stdout


def served(clausebook: Path, folder: Path, page: str) -> str:
    """Return a page as the preview serves it."""
    command = [str(clausebook), "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=folder, env=_environment(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            address = next(
                found[0] for line in process.stdout if (found := re.search(r"http://127\.0\.0\.1:\d+/", line))
            )
            with urllib.request.urlopen(f"{address}{page}") as answer:  # noqa: S310 - our own, on this machine
                return str(answer.read().decode())
        finally:
            process.terminate()


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _LENT}
    return {**kept, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
