"""The files below a standard's folder: those that are read, and a problem for each that is not.

A linked file or folder is read as if it stood here. Nothing is read twice, so a loop of links ends; a folder in which
the standard itself lies is not entered, since a whole disk may be below it.
"""

import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from generator.model.problem import Location, Problem, Severity
from generator.source.kinds import DRAWINGS, FILE_KINDS, ORIGINAL, SAMPLE, most_bytes
from generator.words import told
from generator.words.errors import cause, problem

READ = (".yaml", *DRAWINGS)
_KNOWN_FOLDERS = frozenset(kind.pattern.partition("/")[0] for kind in FILE_KINDS if "/" in kind.pattern)
_MEANT = re.compile(r"(?P<stem>.*?)(?:[.。．](?:ya?ml|(?P<drawing>svg|png|jpe?g))(?![a-z])|ya?ml$)", re.IGNORECASE)
_COPY = re.compile(r"~$|\.(?:bak|old|orig|rej|tmp)$", re.IGNORECASE)
_OF_SYSTEMS = re.compile(r"(?:thumbs|ehthumbs)\.db|desktop\.ini|icon\r|#.*#|~\$.*|.*\.sw[a-p]|4913", re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:emf|wmf|gif|bmp|tiff?|webp|heic|pdf|ai|eps|psd|vsdx?|drawio|dwg|cdr)$", re.IGNORECASE)
_HIDDEN = re.compile(r"\.(?![_#]).*\.(?:ya?ml|svg|png|jpe?g)", re.IGNORECASE)
_Identity = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Folder:
    """What stands below a standard's folder."""

    files: dict[str, bytes]
    """Content by path relative to the folder, sorted; of a file that is too large, a little more than is allowed."""
    problems: tuple[Problem, ...]
    """What is not read, and why."""


def read_folder(folder: Path) -> Folder:
    """Read every YAML file and drawing below a folder, and the published text, linked ones included."""
    walk = _Walk(folder)
    walk.run()
    return Folder(dict(sorted(walk.files.items())), tuple(walk.problems))


@dataclass(slots=True)
class _Walk:
    """A way through a folder: first what stands there itself, then what links lead to."""

    folder: Path
    files: dict[str, bytes] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _links: list[str] = field(default_factory=list)
    _seen: dict[_Identity, str] = field(default_factory=dict)
    _above: frozenset[_Identity] = frozenset()

    def run(self) -> None:
        self._above = frozenset(_identities_above(self.folder))
        self._enter("", self.folder.stat())
        while self._links:
            self._look(self._links.pop(0), follow=True)
        for name in self._folders_for_nothing():
            self._tell(name, "SRC015", "folder-for-nothing")

    def _tell(self, name: str, rule: str, key: str, **values: object) -> None:
        place = Location(f"{self.folder}/{name}" if name else str(self.folder))
        severity: Severity = "warning" if rule == "SRC015" else "error"
        self.problems.append(Problem(place, rule, *told(f"problems.{key}", **values), severity=severity))

    def _enter(self, name: str, status: os.stat_result) -> None:
        """Look at everything in a folder and in those below it."""
        waiting = [(name, status)]
        while waiting:
            name, status = waiting.pop()
            first = self._seen.setdefault((status.st_dev, status.st_ino), name)
            if first != name:
                self._tell(name, "SRC009", "folder-again", first=first or self.folder)
                continue
            try:
                entries = sorted(path.name for path in (self.folder / name).iterdir())
            except OSError as error:
                self._tell(name, "SRC009", "folder-unreadable", reason=cause(error))
                continue
            for entry in entries:
                below = self._look(f"{name}/{entry}" if name else entry)
                waiting += [below] if below else []

    def _look(self, name: str, *, follow: bool = False) -> tuple[str, os.stat_result] | None:
        """Read a file, put a link off, or return a folder that is still to be entered."""
        entry = name.rpartition("/")[2]
        if not _is_utf8(name):
            shown = os.fsencode(name).decode("utf-8", "backslashreplace")
            self._tell(shown, "SRC009", "name-not-utf-8")
            return None
        if is_nobodys(entry):
            return None
        path = self.folder / name
        try:
            status = path.stat() if follow else path.lstat()
        except OSError as error:
            self._tell(name, "SRC009", "link-nowhere", reason=cause(error))
            return None
        if stat.S_ISLNK(status.st_mode):
            self._links.append(name)
        elif stat.S_ISDIR(status.st_mode):
            if entry.endswith(READ):
                self._tell(name, "SRC009", "folder-like-file")
            elif follow and (status.st_dev, status.st_ino) in self._above:
                self._tell(name, "SRC009", "folder-above")
            elif follow:
                self._enter(name, status)
            else:
                return name, status
        elif not stat.S_ISREG(status.st_mode):
            self._tell(name, "SRC009", "neither")
        else:
            self._read(name, status)
        return None

    def _read(self, name: str, status: os.stat_result) -> None:
        entry = name.rpartition("/")[2]
        kept_as_it_is = name == ORIGINAL or name.startswith(SAMPLE)
        if not kept_as_it_is and (not entry.endswith(READ) or entry.startswith(".")):
            rule, key, values = _not_read(entry)
            if "better" in values and (self.folder / name).with_name(str(values["better"])).exists():
                key = "name-taken"
            self._tell(name, rule, key, **values)
            return
        first = self._seen.setdefault((status.st_dev, status.st_ino), name)
        if first != name and entry.endswith(".yaml"):
            self._tell(name, "SRC009", "file-again", first=first)
            return
        try:
            most = most_bytes(name)
            with (self.folder / name).open("rb") as file:
                content = file.read(-1 if most is None else most + 1)
        except OSError as error:
            self._tell(name, "SRC009", "file-unreadable", reason=cause(error))
            return
        # Some systems take the accents of a name apart; a figure names its drawing as people type it.
        named = unicodedata.normalize("NFC", name)
        if named in self.files:
            self._tell(name, "SRC009", "file-again", first=named)
        else:
            self.files[named] = content

    def _folders_for_nothing(self) -> Iterator[str]:
        told = (*self.files, *(problem.where.file.removeprefix(f"{self.folder}/") for problem in self.problems))
        used = {name.partition("/")[0] for name in told} | _KNOWN_FOLDERS
        for path in sorted(self.folder.iterdir()):
            if path.is_dir() and path.name not in used and not is_nobodys(path.name):
                yield path.name


def _identities_above(folder: Path) -> Iterator[_Identity]:
    for above in Path(os.path.realpath(folder)).parents:
        with suppress(OSError):  # where nobody may look, no link leads either
            status = above.stat()
            yield status.st_dev, status.st_ino


def _is_utf8(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_nobodys(entry: str) -> bool:
    """Tell whether a name is one that editors and systems leave behind, so that no author is asked about it."""
    return bool((entry.startswith(".") and not _HIDDEN.fullmatch(entry)) or _OF_SYSTEMS.fullmatch(entry))


def _not_read(entry: str) -> tuple[str, str, dict[str, object]]:
    """Return rule, key and values for a file whose name keeps it from being read."""
    meant = _MEANT.match(entry)
    if meant is None or _COPY.search(entry):
        return "SRC015", "picture-unread" if _PICTURE.search(entry) else "file-unread", {}
    ending = f".{meant['drawing'].lower()}" if meant["drawing"] else ".yaml"
    better = (meant["stem"].lstrip(".").strip() or "name") + ending
    key = "file-hidden" if entry.startswith(".") else "file-ending"
    return "SRC009", key, {"ending": ending, "better": better}


def misplaced(where: Location, name: str) -> Problem:
    """Return the problem of a YAML file that no kind of file claims."""
    parts = PurePosixPath(name)
    known = ", ".join(kind.pattern for kind in FILE_KINDS)
    if len(parts.parts) > 2 and parts.parts[0] in _KNOWN_FOLDERS:  # noqa: PLR2004 - the folder and the file
        return problem(where, "SRC009", "too-far-down", folder=parts.parts[0])
    return problem(where, "SRC009", "no-part", known=known)
