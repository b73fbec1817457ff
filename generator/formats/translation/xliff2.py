"""XLIFF 2.0 to 2.2, which comes back where a tool converts what it is given; units may be cut into sentences."""

import re
from collections.abc import Sequence
from typing import Any

from generator.formats.translation.markup import key_of, remark_of, the_one
from generator.formats.translation.segments import NO_XML
from generator.formats.translation.xliff import EXPORTED
from generator.model.problem import Location
from generator.source.returned import Returned, ReturnedFile, unreadable

ROOT = re.compile(r"\{urn:oasis:names:tc:xliff:document:2\.\d\}xliff")
_REVIEWED = frozenset({"reviewed", "final"})
_MARKERS = frozenset({"mrk", "sm", "em", "cp"})
"""What may stand in a translation: remarks on a stretch of it, and a character written by its code."""


def read_xliff2(root: Any, file: str) -> ReturnedFile:  # noqa: ANN401 - lxml comes without types
    """Read an XLIFF 2 file that came back, of its root."""
    languages = root.get("srcLang", ""), root.get("trgLang", "")
    standard, *_ = the_one(file, ((part.get("original", ""), *languages) for part in root.findall("{*}file")))
    return ReturnedFile(standard, languages, tuple(_returned(unit, file) for unit in root.iter("{*}unit")))


def _returned(unit: Any, file: str) -> Returned:  # noqa: ANN401 - lxml comes without types
    parts = unit.xpath("*[local-name()='segment' or local-name()='ignorable']")
    segments = [part for part in parts if _name(part) == "segment"]
    targets = [part.find("{*}target") for part in segments]
    first = next((target for target in targets if target is not None), unit)
    where, key = Location(file, first.sourceline or 0, 1), key_of(unit.get("id", ""), unit.get("name", ""))
    states = {part.get("state", "initial") for part in segments}
    exported = unit.xpath(".//*[local-name()='meta' and @type=$kind]", kind=EXPORTED)
    return Returned(
        id=key,
        source="".join(_words(part.find("{*}source"), where, key) for part in parts),
        target=_target(parts, where, key) if any(target is not None for target in targets) else "",
        where=where,
        reviewed=bool(states) and states <= _REVIEWED,
        exported="".join(exported[0].itertext()) if exported else "",
        remark=remark_of("".join(note.itertext()) for note in unit.findall("{*}notes/{*}note")),
    )


def _target(parts: Sequence[Any], where: Location, key: str) -> str:
    """Return the translation: where a sentence has none its source stands, which the rules then tell."""
    placed: list[tuple[int, str]] = []
    for place, part in enumerate(parts, 1):
        source, target = part.find("{*}source"), part.find("{*}target")
        order = "" if target is None else target.get("order", "")
        words = _words(source if target is None else target, where, key)
        placed.append((int(order) if order.isdecimal() else place, words))
    made = ""
    for _, words in sorted(placed, key=lambda one: one[0]):
        seam = made and words and made[-1].isascii() and words[0].isascii()
        made += f" {words}" if seam and not made[-1].isspace() and not words[0].isspace() else words
    return made


def _words(element: Any, where: Location, key: str) -> str:  # noqa: ANN401 - lxml comes without types
    """Return the words of an element; UnreadableError where a tag stands in them."""
    if element is None:
        return ""
    made = element.text or ""
    for child in element:
        code = child.get("hex", "")
        written = chr(int(code, 16)) if _name(child) == "cp" and _CODE.fullmatch(code) else ""
        if _name(child) not in _MARKERS or NO_XML.search(written) or (_name(child) == "cp" and not written):
            raise unreadable(where, "returned-tags", id=key)
        made += (written or _words(child, where, key)) + (child.tail or "")
    return made


_CODE = re.compile("[0-9a-fA-F]{1,4}|10[0-9a-fA-F]{4}|0?[0-9a-fA-F]{5}")


def _name(element: Any) -> str:  # noqa: ANN401 - lxml comes without types
    return str(element.tag).rpartition("}")[2]
