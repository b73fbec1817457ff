"""The one form of every string that becomes a part of an address, of a file's name or of an anchor."""

import re
import unicodedata

MOST = 80
"""Characters of an id, a number, or one part of a file's path: a path below a site stays below the 260 of Windows."""
FORM = f"use A-Z a-z 0-9 - and single full stops inside, at most {MOST}, and begin with a letter or digit"
"""What is said to whoever wrote an id otherwise."""
_ID = re.compile(rf"(?!.*\.\.)[A-Za-z0-9](?:[A-Za-z0-9.-]{{0,{MOST - 2}}}[A-Za-z0-9-])?")
_NAME = re.compile(
    rf'[^\s./\\<>:"|?*\x00-\x1f\x7f](?:[^/\\<>:"|?*\x00-\x1f\x7f]{{0,{MOST - 2}}}[^\s./\\<>:"|?*\x00-\x1f\x7f])?'
)
_ANCHOR = re.compile(rf"[^\s\"'<>&#%`\\\x00-\x1f\x7f]{{1,{MOST}}}")
_PRINTED = re.compile(rf"[^\x00-\x1f\x7f-\x9f]{{1,{MOST}}}")
_WINDOWS = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)


def is_id(text: str) -> bool:
    """Tell whether a text is an id: ASCII letters, digits, hyphens, single full stops inside, at most `MOST`."""
    return _ID.fullmatch(text) is not None


def is_file_name(text: str) -> bool:
    """Tell whether a text can be the name of a file or a folder on every system; its script is free.

    Accents are composed (NFC), as people type them: of two names that look the same, one could not be found.
    """
    return _NAME.fullmatch(text) is not None and not is_reserved(text) and unicodedata.is_normalized("NFC", text)


def is_anchor_part(text: str) -> bool:
    """Tell whether a text of another document, such as a clause number, can be a part of an anchor."""
    return _ANCHOR.fullmatch(text) is not None


def is_printed_number(text: str) -> bool:
    """Tell whether a text can be the number that a standard has on its cover: one short line."""
    return _PRINTED.fullmatch(text) is not None


def is_reserved(text: str) -> bool:
    """Tell whether Windows keeps a name for a device, with whatever ending."""
    return _WINDOWS.fullmatch(text) is not None
