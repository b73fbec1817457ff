"""Reviewed translations as TMX 1.4b, the memory that a translator's tool draws from."""

from lxml import etree

from generator import __version__
from generator.formats.translation.segments import Package


def tmx(package: Package) -> bytes:
    """Return the reviewed pairs as a TMX file."""
    package = package.sound()
    root = etree.Element("tmx", {"version": "1.4"})
    etree.SubElement(
        root, "header",
        {
            "creationtool": "Clausebook", "creationtoolversion": __version__, "segtype": "block", "o-tmf": "Clausebook",
            "adminlang": "en", "srclang": package.tags[0], "datatype": "plaintext",
        },
    )  # fmt: skip
    body = etree.SubElement(root, "body")
    for segment in package.segments:
        if segment.state == "reviewed":
            unit = etree.SubElement(body, "tu", {"tuid": f"{package.standard}:{segment.id}"})
            for tag, words in zip(package.tags, (segment.source, segment.target), strict=True):
                variant = etree.SubElement(unit, "tuv", {"{http://www.w3.org/XML/1998/namespace}lang": tag})
                etree.SubElement(variant, "seg").text = words
    etree.indent(root, "\t")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n")
