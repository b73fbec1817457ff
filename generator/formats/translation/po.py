"""Segments as PO, for gettext's tools and all that read its files: what awaits review is fuzzy."""

import re
import time

import polib

from generator.formats.translation.segments import Package
from generator.model.problem import Location
from generator.source.returned import Returned, ReturnedFile, unreadable
from generator.standard.translation import AWAITING

STANDARD = "X-Clausebook-Standard"
SOURCE_LANGUAGE = "X-Source-Language"
EXPORTED = "clausebook: "
"""What stands before the fingerprint of the translation as it went out, in a comment that tools keep."""


def po(package: Package) -> bytes:
    """Return the segments as a PO file."""
    source, target = package.tags
    made = polib.POFile(wrapwidth=0)
    moment = time.strftime("%Y-%m-%d %H:%M+0000", time.gmtime(package.timestamp))
    made.metadata = {
        "Project-Id-Version": f"{package.standard} {package.edition}",
        "POT-Creation-Date": moment,
        "PO-Revision-Date": moment,
        "Last-Translator": "",
        "Language-Team": "",
        "Language": target.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        SOURCE_LANGUAGE: source,
        STANDARD: package.standard,
    }
    for segment in package.segments:
        made.append(
            polib.POEntry(
                msgctxt=segment.id, msgid=segment.source, msgstr=segment.target,
                comment="\n".join((*segment.notes, f"{EXPORTED}{segment.exported}")),
                flags=["fuzzy"] if segment.state in AWAITING else [],
            )
        )  # fmt: skip
    return f"{made}\n".encode()


_LINE = re.compile(r"line (\d+)")
_QUOTED = re.compile(r'[^"]*"(?:[^"\\]|\\.)*"\s*')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = frozenset('\\"ntrvbf')
"""What a backslash may stand before: the reader takes any other for two letters."""
_EXPORTED = re.compile(rf"^{EXPORTED}([0-9a-f]{{8}})$", re.MULTILINE)


def read_po(raw: bytes, file: str) -> ReturnedFile:
    """Read a PO file that came back; UnreadableError where it is none."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].count(b"\n") + 1
        raise unreadable(Location(file, before, 1), "returned-encoding") from error
    _sound(text, file)
    try:
        read = polib.pofile(f"{text}\n", wrapwidth=0)
    except (OSError, ValueError, IndexError) as error:
        line = _LINE.search(str(error))
        raise unreadable(Location(file, int(line[1]) if line else 0, 1), "returned-po") from error
    head = read.metadata
    languages = head.get(SOURCE_LANGUAGE, ""), head.get("Language", "").replace("_", "-")
    segments = tuple(
        Returned(
            id=entry.msgctxt or "", source=entry.msgid, target=entry.msgstr,
            where=Location(file, entry.linenum or 0, 1), reviewed=bool(entry.msgstr) and not entry.fuzzy,
            exported="".join(_EXPORTED.findall(entry.comment)[:1]), remark=entry.tcomment, obsolete=entry.obsolete,
        )
        for entry in read
    )  # fmt: skip
    return ReturnedFile(head.get(STANDARD, ""), languages, segments)


def _sound(text: str, file: str) -> None:
    """Raise UnreadableError at a line whose quotes, escapes or plural forms would be read as something else."""
    for number, line in enumerate(text.splitlines(), 1):
        words = line.removeprefix("#~").strip()
        if not words or words.startswith("#") or '"' not in words:
            continue
        if words.startswith("msgid_plural"):
            raise unreadable(Location(file, number, 1), "returned-plural")
        if not _QUOTED.fullmatch(words):
            raise unreadable(Location(file, number, 1), "returned-po")
        for found in _ESCAPE.finditer(words):
            if found[1] not in _ESCAPES:
                column = line.index(words) + found.start() + 1
                raise unreadable(Location(file, number, column), "returned-escape", escape=found[0])
