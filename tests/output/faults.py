"""A command whose system calls fail, or which is killed in one of them: strace does it, at any call that writes."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.output.marker import MARKER
from generator.output.target import filling
from tests.output.commands import CLAUSEBOOK, called, copied, environment, files_of, new_project
from tests.tools import program

CALLS = (
    "chmod", "copy_file_range", "fchmod", "fchmodat", "fdatasync", "fsync", "ftruncate", "link", "linkat", "mkdir",
    "mkdirat", "openat", "pwrite64", "rename", "renameat", "renameat2", "rmdir", "sendfile", "symlink", "symlinkat",
    "syncfs", "unlink", "unlinkat", "write",
)  # fmt: skip
"""What changes files on Linux, as far as Python uses it."""
_TO_WRITE = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
_ENTERED = re.compile(r"(?P<process>\d+) +(?P<call>\w+)\((?P<rest>.*)")
_ROOM = ".clausebook/"
_MOMENT = re.compile(rb'"(?:created|changed)": "[^"]*"')
"""What an assessment says of when it was made, which is another time at each try."""


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """The so-many-th call of a name in each process of a command."""

    call: str
    number: int


@dataclass(frozen=True, slots=True)
class Trial:
    """A command, and what it writes."""

    words: tuple[str, ...]
    subject: str
    """Path below the project of the file or folder that is written."""
    change: Callable[[Path], None]
    """What is done to a project, in which the command ran, so that it has something to do."""


def points(folder: Path, *words: str) -> list[Point]:
    """Run a command, and return the calls in which it writes, those of each of its processes."""
    _, log = _traced(folder, words, f"trace={','.join(CALLS)}")
    counted: Counter[tuple[str, str]] = Counter()
    found: set[Point] = set()
    for line in log.splitlines():
        entered = _ENTERED.match(line)
        if not entered:
            continue
        call = entered["call"]
        counted[entered["process"], call] += 1
        if call != "openat" or _TO_WRITE.search(entered["rest"]):
            found.add(Point(call, counted[entered["process"], call]))
    return sorted(found)


def with_fault(folder: Path, point: Point, fault: str, *words: str) -> tuple[subprocess.CompletedProcess[bytes], str]:
    """Run a command with a fault as strace names it, at one point: `signal=KILL`, `error=ENOSPC`.

    What it met is told too: `nothing`, as the processes of a build do not always call the same; `reading`, where the
    call of that number failed in a process that opens a file to read it, mostly a module of Python; else `writing`.
    """
    done, log = _traced(folder, words, f"trace={point.call}", f"inject={point.call}:{fault}:when={point.number}")
    failed = [line for line in log.splitlines() if "(INJECTED)" in line]
    if any(point.call == "openat" and not _TO_WRITE.search(line) for line in failed):
        return done, "reading"
    return done, "writing" if failed or "killed by SIGKILL" in log else "nothing"


def _traced(folder: Path, words: tuple[str, ...], *expressions: str) -> tuple[subprocess.CompletedProcess[bytes], str]:
    """Run a command under strace, and return how it ended and what strace saw."""
    log = folder.parent / "calls"
    quick = [] if "signal=" in expressions[-1] else ["--seccomp-bpf"]  # with which strace 6.1 sends no signal
    strace = [str(program("strace")), "--follow-forks", "-q", "-o", str(log), *quick]
    asked = [word for expression in expressions for word in ("-e", expression)]
    done = subprocess.run(
        [*strace, *asked, *CLAUSEBOOK, *words], cwd=folder, env=environment(), capture_output=True, check=False
    )
    return done, log.read_text(encoding="utf-8", errors="replace")


def _edit(project: Path) -> None:
    file = project / "standard/clauses/1.yaml"
    file = file if file.is_file() else next((project / "standard/clauses").iterdir())
    text = file.read_text(encoding="utf-8")
    changed = re.sub(r"(?<=[, ]en: )(\w[^\n{}]*)(?=\}\n)", r"\1 indeed", text, count=1)
    assert changed != text
    file.write_text(changed, encoding="utf-8")


def _nothing(_: Path) -> None:
    pass


def _other_site(project: Path) -> None:
    (project / "built/zh/1/index.html").write_text("<p>another", encoding="utf-8")
    shutil.rmtree(project / "built/zh/terms")


def _other_schemas(project: Path) -> None:
    for file in (project / "standard/.schema").iterdir():
        file.write_text("{}\n", encoding="utf-8")


def _forget_reviews(project: Path) -> None:
    ledger = project / "standard/ledger.yaml"
    head, _, _ = ledger.read_text(encoding="utf-8").partition("translations:")
    ledger.write_text(head + "translations: {}\n", encoding="utf-8")


def _older(name: str) -> Callable[[Path], None]:
    def change(project: Path) -> None:
        (project / name).write_bytes(b"an older one")

    return change


TRIALS = {
    "build": Trial(("build", "--no-downloads"), "site", _edit),
    "publish": Trial(("publish", "www", "--site", "built", "--allow-gone", "*"), "www", _other_site),
    "accept": Trial(("check", "--accept", "all"), "standard/ledger.yaml", _forget_reviews),
    "schema": Trial(("schema",), "standard/.schema", _other_schemas),
    "new": Trial(("new", "fresh"), "fresh", lambda project: shutil.rmtree(project / "fresh")),
    "export": Trial(
        ("export", "terms", "--format", "csv", "--out", "out/terms.csv"), "out/terms.csv", _older("out/terms.csv")
    ),
    "import": Trial(("import", "assessment", "kit.xlsx", "--out", "assessment.json"), "assessment.json", _nothing),
    "report": Trial(("report", "assessment.json", "--out", "report.html"), "report.html", _older("report.html")),
}


class Bench:
    """A project on which a command is tried again and again, each time from the same state."""

    def __init__(self, folder: Path, name: str) -> None:
        self.trial = TRIALS[name]
        self._before = new_project(folder / "before")
        called(self._before, "export", "checklist", "--format", "xlsx", "--out", "kit.xlsx")
        called(self._before, "import", "assessment", "kit.xlsx", "--out", "assessment.json")
        if name == "publish":
            called(self._before, "build", "--no-downloads", "--out", "built")
        assert called(self._before, *self.trial.words).exit_code == 0
        self._foreign()
        self.trial.change(self._before)
        self._place = folder / "project"
        after = copied(self._before, folder / "after")
        self.points = points(after, *self.trial.words)
        self._old, self._new = self._subject(self._before), _timeless(self._subject(after))
        self._rest = self._others(self._before)

    def _foreign(self) -> None:
        site = self._before / "site"
        if site.is_dir():
            (site / "CNAME").write_text("crm.example", encoding="utf-8")

    def tried(self, point: Point, fault: str) -> tuple[str, subprocess.CompletedProcess[bytes]]:
        """Run the command with a fault, and return what it left, and how it ended.

        `old`, `new`; `unharmed` when no process came to the fault; `reading` when it was none of a call that writes.
        AssertionError when what it left is neither the old nor the new, when anything else has changed, or when the
        next run does not put all right.
        """
        shutil.rmtree(self._place, ignore_errors=True)
        copied(self._before, self._place)
        done, met = with_fault(self._place, point, fault, *self.trial.words)
        left = self._left()
        assert self._others(self._place) == self._rest, f"{point} {fault}: something else has changed"
        self._again(left)
        return {"nothing": "unharmed", "reading": "reading"}.get(met, left), done

    def _left(self) -> str:
        found = self._subject(self._place)
        if self.trial.subject.endswith(".schema"):  # ten files, each of which is whole
            each = all(found[name] in (self._old[name], self._new[name]) for name in found.keys() | self._new.keys())
            return ("new" if found == self._new else "old") if each else "damaged"
        if found == self._old:
            return "old"
        return "new" if _timeless(found) == self._new else "damaged"

    def _again(self, left: str) -> None:
        """Let the next one come: of a build its beginning, which clears what was left; else the command itself."""
        assert left in ("old", "new"), f"{sorted(self._subject(self._place))[:5]} … is neither the old nor the new"
        if self.trial.words[0] == "build":
            out, standard, config = (self._place / name for name in ("site", "standard", "site_config.yml"))
            with filling(out, standard, config):
                pass
            assert self._left() == left
        else:
            refused = self.trial.words[0] == "new" and left == "new"
            assert called(self._place, *self.trial.words).exit_code == refused
            assert self._left() == "new"
        rooms = [path for path in self._place.rglob("*.clausebook*") if path.name != MARKER]
        assert rooms == [], f"{rooms} is left over"

    def _subject(self, project: Path) -> dict[str, bytes]:
        path = project / self.trial.subject
        found = files_of(path) if path.is_dir() else {"": path.read_bytes()} if path.exists() else {}
        return {name: content for name, content in found.items() if _ROOM not in name}

    def _others(self, project: Path) -> dict[str, bytes]:
        """Return all files that are not the subject, not what stood there before, and not in a workroom."""
        mine = self.trial.subject
        return {
            name: content
            for name, content in files_of(project).items()
            if name != mine and not name.startswith((f"{mine}/", f".{mine}.versions/")) and _ROOM not in name
        }


def _timeless(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: _MOMENT.sub(b"", content) for name, content in files.items()}
