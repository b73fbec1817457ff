"""A file that somebody filled in, whichever it is: a workbook, or an assessment file."""

from generator.assess.reading import Reading, read_assessment
from generator.formats.xlsx.read import read_workbook
from generator.model.config import SiteConfig
from generator.standard.index import Index

_ARCHIVE = b"PK"
"""What a workbook begins with."""


def read_filled(raw: bytes, index: Index, config: SiteConfig, moment: str, file: str) -> Reading:
    """Read a file; `moment` is when it is read, `file` its name in messages."""
    if raw.startswith(_ARCHIVE):
        return read_workbook(raw, index, config, moment, file)
    return read_assessment(raw, index, config, file)
