"""Segments as PO, for gettext's tools and all that read its files: what awaits review is fuzzy."""

import time

import polib

from generator.formats.translation.segments import Package
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
