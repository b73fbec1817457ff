"""A file that somebody filled in, whichever it is: a workbook, an assessment file, or that with its files."""

from generator.assess.reading import Reading
from generator.formats.packed import ARCHIVE, is_packed, read_either
from generator.formats.xlsx.read import read_workbook
from generator.model.config import SiteConfig
from generator.standard.index import Index


def read_filled(raw: bytes, index: Index, config: SiteConfig, moment: str, file: str) -> Reading:
    """Read a file; `moment` is when it is read, `file` its name in messages."""
    if raw.startswith(ARCHIVE) and not is_packed(raw):
        return read_workbook(raw, index, config, moment, file)
    return read_either(raw, index, config, file)
