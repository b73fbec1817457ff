"""Segments as XLIFF 1.2, which translate-toolkit, Weblate, OmegaT and memoQ all read and write."""

from typing import Any

from lxml import etree

from generator import __version__
from generator.formats.translation.markup import key_of, remark_of, the_one
from generator.formats.translation.segments import Package, Segment
from generator.model.problem import Location
from generator.source.returned import Returned, ReturnedFile, unreadable
from generator.standard.translation import State

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
STATES: dict[State, str] = {
    "untranslated": "needs-translation", "never-reviewed": "translated", "stale": "needs-review-translation",
    "reviewed": "final",
}  # fmt: skip
"""The state of a translation by what XLIFF calls it."""
EXPORTED = "x-clausebook-exported"
"""The kind of context that has the fingerprint of the translation as it went out."""


def xliff(package: Package) -> bytes:
    """Return the segments as an XLIFF file."""
    package = package.sound()
    root = etree.Element("xliff", {"version": "1.2"}, nsmap={None: NAMESPACE})
    source, target = package.tags
    file = etree.SubElement(
        root, "file",
        {
            "original": package.standard, "source-language": source, "target-language": target,
            "datatype": "plaintext", "product-name": "Clausebook", "product-version": package.edition,
        },
    )  # fmt: skip
    header = etree.SubElement(file, "header")
    etree.SubElement(header, "tool", {"tool-id": "clausebook", "tool-name": "Clausebook", "tool-version": __version__})
    etree.SubElement(header, "note").text = package.title
    body = etree.SubElement(file, "body")
    for segment in package.segments:
        _unit(body, segment)
    etree.indent(root, "\t")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n")


def _unit(body: etree._Element, segment: Segment) -> None:
    approved = "yes" if segment.state == "reviewed" else "no"
    unit = etree.SubElement(body, "trans-unit", {"id": segment.id, "resname": segment.id, "approved": approved})
    for name, words in (("source", segment.source), ("target", segment.target)):
        element = etree.SubElement(unit, name, {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
        element.text = words
        if name == "target":
            element.set("state", STATES[segment.state])
    group = etree.SubElement(unit, "context-group", {"name": "clausebook", "purpose": "information"})
    etree.SubElement(group, "context", {"context-type": EXPORTED}).text = segment.exported
    for line in segment.notes:
        etree.SubElement(unit, "note", {"from": "developer"}).text = line


_TAG = f"{{{NAMESPACE}}}"
_REVIEWED = frozenset({"final", "signed-off"})


def read_xliff(root: Any, file: str) -> ReturnedFile:  # noqa: ANN401 - lxml comes without types
    """Read an XLIFF 1.2 file that came back, of its root; UnreadableError where it is none."""
    if root.tag != f"{_TAG}xliff":
        raise unreadable(Location(file, root.sourceline or 0, 1), "returned-xliff", name=str(root.tag))
    standard, source, target = the_one(
        file,
        (
            (part.get("original", ""), part.get("source-language", ""), part.get("target-language", ""))
            for part in root.iter(f"{_TAG}file")
        ),
    )
    units = tuple(_returned(unit, file) for unit in root.iter(f"{_TAG}trans-unit"))
    return ReturnedFile(standard, (source, target), units)


def _returned(unit: Any, file: str) -> Returned:  # noqa: ANN401 - lxml comes without types
    source, target = unit.find(f"{_TAG}source"), unit.find(f"{_TAG}target")
    where = Location(file, (unit if target is None else target).sourceline or 0, 1)
    key = key_of(unit.get("id", ""), unit.get("resname", ""))
    if target is not None and any(child.tag != f"{_TAG}mrk" for child in target.iterdescendants()):
        raise unreadable(where, "returned-tags", id=key)
    exported = unit.find(f".//{_TAG}context[@context-type='{EXPORTED}']")
    state = "" if target is None else target.get("state", "")
    return Returned(
        id=key,
        source="" if source is None else "".join(source.itertext()),
        target="" if target is None else "".join(target.itertext()),
        where=where,
        reviewed=state in _REVIEWED or (not state and unit.get("approved") == "yes"),
        exported="" if exported is None else exported.text or "",
        remark=remark_of(note.text or "" for note in unit.iter(f"{_TAG}note") if note.get("from") != "developer"),
    )
