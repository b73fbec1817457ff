"""All that the tool makes of a foreign standard, made once in a run and read as text.

`garden` is a guideline: annexes, no requirements, hence no checklist; no terms, no documents, no other edition. `ferry`
is part 2 of a standard: sixteen chapters, terms in chapter 4, instructions, a figure, another edition; no mappings, no
supplement. `kiosk` is a set of forty requirements whose original is English, with labels and levels.
`python -m tests.foreign.outputs NAME FOLDER` makes all of one in a process of its own.
"""

import fcntl
import html
import io
import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from click.testing import CliRunner

from generator.assess.format import EvidenceFound
from generator.assess.hands import written
from generator.cli.main import main
from generator.model import Standard
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.export.pdf import words_of
from tests.kits import blank, by_hand

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FOREIGN = ("garden", "ferry", "kiosk")
TERMS_FORMATS = ("tbx", "tbx-2", "skos", "skos-json", "csv", "json")
THEIRS = ("assets/images/", "assets/javascripts/", "assets/stylesheets/", "assets/pdf.js")
"""What the theme brings, and what reads PDFs; no word of it is ours."""
THEME = "xl/theme/"
"""Names of fonts for every language, which the library of workbooks brings."""
_HIDDEN = re.compile(r"<(script|style)\b.*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


@cache
def made(name: str, parent: Path) -> Path:
    """Return the folder with all outputs of a foreign standard, made by whichever process asks first."""
    folder = parent / f"foreign-{name}"
    with (parent / f"foreign-{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # until it is closed
        if not folder.exists():
            unfinished = parent / f"unfinished-{name}"
            command = [sys.executable, "-m", "tests.foreign.outputs", name, str(unfinished)]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr
            unfinished.rename(folder)
    return folder


def foreign_standard(name: str) -> Standard:
    """Return a foreign standard."""
    loaded = load(HERE / name / "standard")
    assert loaded.standard is not None, [str(problem) for problem in loaded.problems]
    return loaded.standard


def texts(folder: Path) -> dict[str, str]:
    """Return everything that was made, as text, by path; of a workbook each of its parts, of a PDF its words."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        f"{path.relative_to(folder).as_posix()}{part}": text
        for path in files
        if not any(theirs in path.as_posix() for theirs in THEIRS)
        for part, text in _parts(path)
    }


def shown(page: str) -> str:
    """Return what a reader sees of an HTML page, without white space."""
    return re.sub(r"\s+", "", html.unescape(_TAG.sub("", _HIDDEN.sub("", page))))


def _parts(path: Path) -> Iterator[tuple[str, str]]:
    if path.suffix == ".png":
        return
    if path.suffix == ".pdf":
        yield "", words_of(path.read_bytes())
    elif path.suffix in (".xlsx", ".epub"):
        yield from _parts_of(path.read_bytes())
    elif path.parent.name == "data" and path.match("book*.js"):
        values = json.loads(path.read_text(encoding="utf-8").partition("=")[2].removesuffix(";\n"))
        yield from ((f"/{name}", part) for name, part in values.pop("parts").items() if not name.startswith(THEME))
        yield "", json.dumps(values, ensure_ascii=False)
    else:
        yield "", path.read_text(encoding="utf-8")


def _parts_of(packed: bytes) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(packed)) as book:
        for name in book.namelist():
            if name.startswith(THEME) or name.endswith(".png"):
                continue  # the second are pictures
            yield f"/{name}", book.read(name).decode()


def _run(folder: Path, *arguments: str, code: int = 0) -> None:
    """Run a command and keep what it says beside what it makes."""
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == code, (arguments, done.output, done.exception)
    with (folder / "console.txt").open("a", encoding="utf-8") as console:
        console.write(done.output)


def _make(name: str, folder: Path) -> None:
    folder.mkdir(parents=True)
    standard = foreign_standard(name)
    places = ("--standard", str(HERE / name / "standard"), "--config", str(HERE / name / "site_config.yml"))
    _run(folder, "check", *places)
    _run(folder, "build", *places, "--out", str(folder / "site"))
    _run(folder, "export", "book", *places, "--out", str(folder / "book.pdf"))
    for kind in TERMS_FORMATS:
        there = 0 if standard.terms else 1
        _run(folder, "export", "terms", *places, "--format", kind, "--out", str(folder / f"terms.{kind}"), code=there)
    there = 0 if standard.mappings else 1
    _run(folder, "export", "crosswalk", *places, "--out", str(folder / "crosswalk.xlsx"), code=there)
    if standard.checklist:
        _assess(name, standard, folder, places)
    else:
        _run(folder, "export", "checklist", *places, "--out", str(folder / "kit.pdf"), code=1)
    _run(folder, "new", str(folder / "new"))


def _assess(name: str, standard: Standard, folder: Path, places: tuple[str, ...]) -> None:
    for kind in ("pdf", "xlsx", "csv", "json", "html"):
        _run(folder, "export", "checklist", *places, "--format", kind, "--out", str(folder / f"kit.{kind}"))
    config, _ = load_config(HERE / name / "site_config.yml")
    assert config
    findings = (*(finding.id for finding in config.findings), None)
    index = Index(standard)
    made = replace(blank(index), name="A morning at the pier", first_day="2026-05-02")
    answers = dict(made.items)
    for at, (id_, answer) in enumerate(made.items.items()):
        finding = findings[at % len(findings)]
        seen = EvidenceFound(observed="07:10")
        answers[id_] = replace(answer, finding=finding, grade="minor" if finding == "partly" else None, evidence=seen)
    file = folder / "assessment.json"
    file.write_text(written(by_hand(replace(made, items=answers)), index), encoding="utf-8")
    for kind in ("html", "pdf"):
        _run(folder, "report", str(file), *places, "--format", kind, "--out", str(folder / f"report.{kind}"))


if __name__ == "__main__":
    _make(sys.argv[1], Path(sys.argv[2]))
