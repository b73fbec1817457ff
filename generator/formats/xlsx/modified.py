"""When a workbook was last saved, as it says itself; `overrides/src/assess/modified.js` reads the same."""

import re

from generator.assess.fields import TIME
from generator.formats.xlsx.archive import Archive, read_xml

_PART = "docProps/core.xml"
_TIME = re.compile(TIME)


def modified(raw: bytes, otherwise: str) -> str:
    """Return when a workbook was last saved, in UTC; `otherwise` where no program noted it after it was made."""
    said: dict[str, str] = {}
    at = [""]

    def start(tag: str, _: dict[str, str]) -> None:
        at[0] = tag

    def end(_: str) -> None:
        at[0] = ""

    def text(words: str) -> None:
        said[at[0]] = said.get(at[0], "") + words

    content = Archive(raw).part(_PART)
    if content is not None:
        read_xml(content, _PART, start, end, text)
    when = said.get("modified", "")
    return when if _TIME.fullmatch(when) and when != said.get("created", "") else otherwise
