"""An assessment with its files as one ZIP: `assessment.json` and `files/NUMBER-NAME`.

A file is known by the digest of its bytes, never by its name; no name of an archive becomes a path.
`overrides/src/assess/packing.js` reads and writes the same.
"""

import hashlib
import io
import re
import unicodedata
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from generator.assess.attachments import LARGEST_SUM, MOST
from generator.assess.format import Attached
from generator.assess.json_text import LARGEST, RefusedError
from generator.assess.messages import Told, problems, shown
from generator.assess.reading import Reading, read_assessment
from generator.assess.settled import settled
from generator.formats.xlsx.archive import Archive
from generator.model.config import SiteConfig
from generator.standard.index import Index

TEXT = "assessment.json"
FOLDER = "files/"
ARCHIVE = b"PK"
"""What an archive begins with."""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of a part: an archive has no earlier one."""
_LONGEST_NAME = 100
_FORBIDDEN = re.compile(r'[\s/\\:*?"<>|\x00-\x1f\x7f]+')
_ENDS = re.compile(r"^[-.]+|[-.]+$")
_UNSAFE = re.compile(r"\\|\.\.")


def is_archive(path: Path) -> bool:
    """Tell whether a file is to be written with its files, by its name."""
    return path.suffix.lower() == ".zip"


def digest_of(raw: bytes) -> str:
    """Return the SHA-256 by which a file is known."""
    return hashlib.sha256(raw).hexdigest()


def path_of(attachment: Attached) -> str:
    """Return the name of a file in the archive; its end, which says what it is, stays."""
    safe = _ENDS.sub("", _FORBIDDEN.sub("-", unicodedata.normalize("NFC", attachment.name)))[-_LONGEST_NAME:]
    return f"{FOLDER}{attachment.number}-{safe or 'file'}"


def packed(text: str, attachments: tuple[Attached, ...], files: Mapping[str, bytes]) -> bytes:
    """Return an assessment as JSON and its files, by their SHA-256, in one archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(zipfile.ZipInfo(TEXT, _EARLIEST), text, zipfile.ZIP_DEFLATED)
        for one in attachments:
            if one.sha256 in files:  # pictures are packed already
                archive.writestr(zipfile.ZipInfo(path_of(one), _EARLIEST), files[one.sha256], zipfile.ZIP_STORED)
    return made.getvalue()


def read_unpacked(parts: Mapping[str, bytes], index: Index, config: SiteConfig, file: str) -> Reading:
    """Read an assessment whose archive somebody unpacked; `parts` by their names in it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _EARLIEST), content)
    return read_packed(made.getvalue(), index, config, file)


def read_either(raw: bytes, index: Index, config: SiteConfig, file: str, *, former: bool = False) -> Reading:
    """Read an assessment, with its files or without, as `read_assessment` does; `file` is its name in messages."""
    return (read_packed if raw.startswith(ARCHIVE) else read_assessment)(raw, index, config, file, former=former)


def is_packed(raw: bytes) -> bool:
    """Tell whether an archive holds an assessment; a workbook does not."""
    try:
        return TEXT in Archive(raw).names
    except RefusedError:
        return False


def read_packed(raw: bytes, index: Index, config: SiteConfig, file: str, *, former: bool = False) -> Reading:
    """Read an archive; `file` is its name in messages."""
    try:
        return _Packed(raw, index, config, file, former=former).reading
    except RefusedError as refusal:
        return Reading(None, problems([refusal.told], file))


class _Packed:
    def __init__(self, raw: bytes, index: Index, config: SiteConfig, file: str, *, former: bool) -> None:
        self._archive = Archive(raw, LARGEST_SUM + LARGEST)
        self._index, self._config, self._file, self._former = index, config, file, former
        self._files: dict[str, bytes] = {}
        self._wrong: set[str] = set()

    @cached_property
    def reading(self) -> Reading:
        """Return what is read, with the files, by their SHA-256, that belong to it."""
        if len(self._archive.names) > 2 * MOST:
            raise RefusedError("packed-many", str(MOST))
        text = self._content(TEXT)
        if text is None:
            raise RefusedError("packed-damaged", TEXT)
        read = read_assessment(text, self._index, self._config, self._file, alone=False, former=self._former)
        if read.file is None:
            return read
        attachments = settled(read.file).attachments
        told = [*self._told(attachments), *self._missing(attachments)]
        return replace(read, problems=(*read.problems, *problems(told, self._file)), files=self._files)

    def _told(self, attachments: tuple[Attached, ...]) -> list[Told]:
        """Take the files that are wanted, and return what is told of the others."""
        wanted = {one.sha256 for one in attachments}
        meant = {path_of(one): one.sha256 for one in attachments}
        told = []
        for name in sorted(self._archive.names - {TEXT}):
            if name.endswith("/"):
                continue
            if not name.startswith(FOLDER) or "/" in name.removeprefix(FOLDER) or _UNSAFE.search(name):
                told.append(Told("packed-name", shown(name)))
                continue
            content = self._content(name)
            if content is not None and (digest := digest_of(content)) in wanted:
                self._files[digest] = content
                continue
            self._wrong.add(meant.get(name, ""))
            key = "packed-broken" if content is None else "packed-other" if name in meant else "packed-extra"
            told.append(Told(key, shown(name)))
        return told

    def _missing(self, attachments: tuple[Attached, ...]) -> list[Told]:
        return [
            Told("packed-missing", str(one.number), shown(one.name), one.item)
            for one in attachments
            if one.sha256 not in self._files and one.sha256 not in self._wrong
        ]

    def _content(self, name: str) -> bytes | None:
        """Return a part unpacked; nothing where it is damaged."""
        try:
            return self._archive.part(name)
        except RefusedError as refusal:
            if refusal.told.key == "too-large":
                raise RefusedError("packed-large", *map(str, refusal.told.values)) from refusal
            return None
