"""A file that somebody filled in, whichever it is: a workbook, an assessment file, or that with its files."""

from generator.assess.reading import Reading
from generator.formats.packed import ARCHIVE, is_packed, read_either
from generator.formats.xlsx.read import read_workbook
from generator.model.config import SiteConfig
from generator.standard.index import Index


def read_filled(  # noqa: PLR0913 - a file, what it is read beside, what it is read for
    raw: bytes, index: Index, config: SiteConfig, moment: str, file: str, *, former: bool = False
) -> Reading:
    """Read a file; `moment` is when it is read, `file` its name in messages.

    A `former` one is only looked at beside another assessment, and may be of another edition.
    """
    if raw.startswith(ARCHIVE) and not is_packed(raw):
        return read_workbook(raw, index, config, moment, file, former=former)
    return read_either(raw, index, config, file, former=former)
