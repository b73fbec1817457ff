"""What the readers of all XLIFF files share: no entities, the key of a text, what a translator wrote beside it."""

from collections.abc import Iterable
from typing import Any

from lxml import etree

from generator.formats.translation.segments import NOTES, both
from generator.model.problem import Location
from generator.source.returned import unreadable

Head = tuple[str, str, str]
"""The standard, and the language tags of source and translation."""


def root_of(raw: bytes, file: str) -> Any:  # noqa: ANN401 - lxml comes without types
    """Return the root of a file: without a document type, and so without entities that are somewhere else or many."""
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise unreadable(Location(file, line, max(column, 1)), "returned-xml") from error
    if root.getroottree().docinfo.doctype:
        raise unreadable(Location(file, 1, 1), "returned-doctype")
    return root


def the_one(file: str, heads: Iterable[Head]) -> Head:
    """Return the head that all parts of a file have; UnreadableError where there are several, or none."""
    found = set(heads)
    if len(found) != 1:
        raise unreadable(Location(file), "returned-several", count=len(found))
    return found.pop()


def key_of(id_: str, name: str) -> str:
    """Return the key of a text: tools that number the units have it as their name."""
    return name if "/" in name and "/" not in id_ else id_


def remark_of(notes: Iterable[str]) -> str:
    """Return what somebody wrote beside a text: what went out with it is left out, whichever way tools write it."""
    ours = tuple(f"{both(f'segments.{name}')}: " for name in NOTES)
    return "\n".join(note for note in notes if note.strip() and not note.strip().startswith(ours))
