"""The parts of a workbook, a ZIP archive of XML: unpacked when asked for, and no more than a limit of it.

The XML may have no document type. `overrides/src/assess/archive.js` unpacks the same.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

from generator.assess.json_text import RefusedError

LARGEST_UNPACKED = 100_000_000
"""Bytes; a few bytes of an archive can unpack to gigabytes."""
_LOCAL = struct.Struct("<4s22xHH")
"""The head of a part: its mark, and the lengths of the name and of the extra field that come after it."""
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    KeyError,
)
"""What reading a damaged or locked part of an archive raises."""


def _joined(folder: str, target: str) -> str:
    """Return the name of a part that a part in a folder names."""
    steps: list[str] = []
    for step in (target if target.startswith("/") else f"{folder}/{target}").split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)


def broken_part(part: str) -> RefusedError:
    """Return the refusal of a workbook for one of its parts."""
    return RefusedError("not-workbook", part)


class Archive:
    """The parts of an archive, unpacked when they are asked for, and no more than `most` bytes of them."""

    names: frozenset[str]
    """Of all parts."""

    def __init__(self, raw: bytes, most: int = LARGEST_UNPACKED) -> None:
        self._raw = raw
        try:
            self._files = zipfile.ZipFile(io.BytesIO(raw))
            self.names = frozenset(self._files.namelist())
        except _BROKEN as error:
            raise RefusedError("damaged-zip") from error
        self._most = self._left = most

    def part(self, name: str) -> bytes | None:
        """Return a part, or nothing when there is none of the name."""
        if name not in self.names:
            return None
        entry = self._files.getinfo(name)
        self._left -= entry.file_size
        if self._left < 0:
            raise RefusedError("too-large", str(self._most // 1_000_000))
        try:
            return self._unpacked(entry)
        except _BROKEN as error:
            raise broken_part(name) from error

    def _unpacked(self, entry: zipfile.ZipInfo) -> bytes:
        """Return the content of an entry.

        `zipfile` itself does not ask whether the packed bytes come to their end mark.
        """
        mark, name, extra = _LOCAL.unpack_from(self._raw, entry.header_offset)
        if entry.flag_bits & 1 or mark != b"PK\x03\x04":
            raise zipfile.BadZipFile
        start = entry.header_offset + _LOCAL.size + name + extra
        content = self._raw[start : start + entry.compress_size]
        if entry.compress_type == zipfile.ZIP_DEFLATED:
            unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
            content = unpacking.decompress(content, entry.file_size + 1)
            if not unpacking.eof:
                raise EOFError
        elif entry.compress_type != zipfile.ZIP_STORED:
            raise NotImplementedError
        if len(content) != entry.file_size or zlib.crc32(content) != entry.CRC:
            raise zipfile.BadZipFile
        return content

    def links(self, name: str) -> dict[str, tuple[str, str]]:
        """Return the type and the target of the relations of a part, by their ids."""
        folder, file = posixpath.split(name)
        path = _joined(folder, f"_rels/{file}.rels")
        made: dict[str, tuple[str, str]] = {}

        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag == "Relationship":
                kind = attributes.get("Type", "").rpartition("/")[2]
                made[attributes.get("Id", "")] = (kind, _joined(folder, attributes.get("Target", "")))

        content = self.part(path)
        if content is not None:
            read_xml(content, path, start)
        return made


def read_xml(
    content: bytes,
    part: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] = lambda _: None,
    text: Callable[[str], None] = lambda _: None,
) -> None:
    """Read a part from its beginning to its end, telling of each element by its name without prefix."""

    def local(name: str) -> str:
        return name.rpartition(":")[2]

    def refuse(*_: object) -> None:
        raise broken_part(part)

    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: start(local(name), attributes)
    parser.EndElementHandler = lambda name: end(local(name))
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(content, True)  # noqa: FBT003 - that is all of it
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise broken_part(part) from error
