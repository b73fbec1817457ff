"""Fields of Word: what they show is text, what they ask for is not; the contents are one."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from generator.formats.docx.xml import name
from generator.model.errors import Said
from generator.words import said

_KNOWN = frozenset(
    [
        "TOC",
        "PAGEREF",
        "HYPERLINK",
        "REF",
        "SEQ",
        "PAGE",
        "NUMPAGES",
        "FORMTEXT",
        "FORMCHECKBOX",
        "FORMDROPDOWN",
        "STYLEREF",
        "TC",
        "XE",
        "INDEX",
        "NOTEREF",
    ]
)
"""Fields whose result says all; of others a person has to look at what they show."""


@dataclass(slots=True)
class Fields:
    """The fields that are open, the outermost first."""

    open: list[list[str]] = field(default_factory=list)
    """Of each what it asks for, and `shown` once what it shows begins."""

    @property
    def shown(self) -> bool:
        """Tell whether what is read is shown."""
        return all(one[1] for one in self.open)

    @property
    def in_contents(self) -> bool:
        """Tell whether the contents are read."""
        return any(one[0].split()[:1] == ["TOC"] for one in self.open)

    def simple(self, asked: str | None, told: list[Said]) -> None:
        """Tell of a field that is one element."""
        if asked is not None:
            _tell(asked, told)

    def take(self, tag: str, child: Element, told: list[Said]) -> bool:
        """Take what makes a field; tell whether it was that."""
        if tag == "fldChar":
            kind = child.get(name("w:fldCharType"))
            if kind == "begin":
                self.open.append(["", ""])
            elif kind == "separate" and self.open:
                self.open[-1][1] = "shown"
                _tell(self.open[-1][0], told)
            elif kind == "end" and self.open:
                asked, shown = self.open.pop()
                if not shown:
                    _tell(asked, told, lost=True)
            return True
        if tag in {"instrText", "delInstrText"}:
            if self.open and not self.open[-1][1]:
                self.open[-1][0] += child.text or ""
            return True
        return False


def _tell(asked: str, told: list[Said], *, lost: bool = False) -> None:
    """Tell of a field that shows what a person has to look at, or nothing at all."""
    words = re.sub(r"\s+", " ", asked).strip()
    kind = words.partition(" ")[0].upper()
    if kind and (kind not in _KNOWN or (lost and kind in {"REF", "SEQ"})):
        told.append(said("word_told.field", field=words))
