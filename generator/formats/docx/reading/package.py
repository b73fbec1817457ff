"""The parts of a Word file: what is no such file, or would unpack to too much, is told before it is read."""

import io
import posixpath
import zipfile
from functools import cached_property
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from generator.assess.json_text import RefusedError
from generator.formats.drafted.unreadable import UnreadableError
from generator.formats.xlsx.archive import Archive
from generator.words.errors import said

LARGEST_UNPACKED = 300_000_000
"""Bytes; a few bytes of an archive can unpack to gigabytes."""
_ANY, _MOST_FOLD = 20_000_000, 200
"""So many bytes any file may become, and a larger one so many times its size: what repeats in tables packs well."""
_OLE = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_DOCUMENT = "officeDocument"


class _NoTypes(TreeBuilder):
    """Makes elements, and refuses a document type, which could name what lies outside."""

    def doctype(self, *_: object) -> None:
        """Refuse it."""
        raise ParseError


class Package:
    """A Word file."""

    def __init__(self, file: str, raw: bytes) -> None:
        self._file = file
        if raw.startswith(_OLE):
            raise UnreadableError(said("import-locked" if _LOCKED in raw else "import-old-word", file=file))
        if not raw.startswith(b"PK"):
            raise UnreadableError(said("import-no-word", file=file))
        try:
            self._archive = Archive(raw, min(LARGEST_UNPACKED, max(_ANY, _MOST_FOLD * len(raw))))
            self.document = self._main()
        except RefusedError as refusal:
            raise self._refused(refusal) from refusal

    def _main(self) -> str:
        """Return the name of the part that holds the text."""
        found = [target for kind, target in self._archive.links("").values() if kind == _DOCUMENT]
        if not found or found[0] not in self._archive.names or "word" not in found[0]:
            raise UnreadableError(said("import-no-word", file=self._file))
        return found[0]

    def _refused(self, refusal: RefusedError) -> UnreadableError:
        if refusal.told.key == "too-large":
            return UnreadableError(said("import-unpacks", file=self._file, most=refusal.told.values[0]))
        return UnreadableError(said("import-broken", file=self._file))

    @cached_property
    def links(self) -> dict[str, tuple[str, str]]:
        """Return type and target of what the text refers to, by id."""
        try:
            return self._archive.links(self.document)
        except RefusedError as refusal:
            raise self._refused(refusal) from refusal

    def content(self, part: str) -> bytes | None:
        """Return a part, or nothing where there is none."""
        try:
            return self._archive.part(part)
        except RefusedError as refusal:
            raise self._refused(refusal) from refusal

    def root(self, part: str) -> Element | None:
        """Return the root of a part that is XML."""
        content = self.content(part)
        if content is None:
            return None
        parser = XMLParser(target=_NoTypes())  # noqa: S314 - a document type is refused
        try:
            parser.feed(content)
            made: Element = parser.close()
        except (ParseError, ValueError, LookupError) as error:
            raise UnreadableError(said("import-broken", file=self._file)) from error
        return made

    def linked(self, kind: str) -> Element | None:
        """Return the root of the part that is something to the text: its `styles`, its `numbering`."""
        found = [target for one, target in self.links.values() if one == kind]
        return self.root(found[0]) if found else None


def is_word(raw: bytes) -> bool:
    """Tell whether a file is one of Word's, by what it holds."""
    try:
        names = zipfile.ZipFile(io.BytesIO(raw)).namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return False
    return any(posixpath.basename(name) == "document.xml" for name in names)
