"""Segments as XLIFF 1.2, which translate-toolkit, Weblate, OmegaT and memoQ all read and write."""

from lxml import etree

from generator import __version__
from generator.formats.translation.segments import Package, Segment
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
