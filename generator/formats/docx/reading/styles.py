"""The styles of a Word file: names, what they are based on, and the numbers that they bring."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from generator.formats.docx.xml import name

_VALUE = name("w:val")
_DEEPEST = 30
"""Styles that are based on each other."""


def value(parent: Element | None, path: str) -> str | None:
    """Return the value of what stands at a path below an element: `w:numPr/w:ilvl`; None where nothing stands there."""
    found = parent.find("/".join(map(name, path.split("/")))) if parent is not None else None
    return None if found is None else found.get(_VALUE, "")


def is_on(parent: Element | None, path: str) -> bool | None:
    """Tell whether a property is on or off; None where it is not set."""
    found = value(parent, path)
    return None if found is None else found not in {"0", "false", "off", "none"}


@dataclass(frozen=True, slots=True)
class Style:
    """A style."""

    id: str
    name: str
    based: str
    kind: str
    """`paragraph`, `character`, `table` or `numbering`."""
    look: Element
    """Its element."""


@dataclass(slots=True)
class Styles:
    """All styles of a file."""

    by_id: dict[str, Style] = field(default_factory=dict)
    usual: str = ""
    """Id of the style of a paragraph that names none."""

    @classmethod
    def read(cls, root: Element | None) -> "Styles":
        """Return the styles of `styles.xml`; none where a file has none."""
        made = cls()
        for each in root.iter(name("w:style")) if root is not None else ():
            id_ = each.get(name("w:styleId"), "")
            kind = each.get(name("w:type"), "paragraph")
            made.by_id[id_] = Style(id_, value(each, "w:name") or id_, value(each, "w:basedOn") or "", kind, each)
            if kind == "paragraph" and each.get(name("w:default")) in {"1", "true", "on"}:
                made.usual = id_
        return made

    def chain(self, id_: str | None) -> list[Style]:
        """Return a style and those that it is based on, itself first."""
        made: list[Style] = []
        asked = id_ if id_ in self.by_id else self.usual
        while asked in self.by_id and len(made) < _DEEPEST:
            found = self.by_id[asked]
            if found in made:
                break
            made.append(found)
            asked = found.based
        return made

    def names(self, id_: str | None) -> list[str]:
        """Return the names of a style and of those that it is based on."""
        return [style.name for style in self.chain(id_)]

    def first(self, id_: str | None, path: str) -> str | None:
        """Return a value that a style or the nearest that it is based on sets."""
        return next((found for style in self.chain(id_) if (found := value(style.look, path)) is not None), None)

    def character(self, look: Element | None, path: str) -> bool | None:
        """Tell whether a property of letters is on, by their own look or by their style."""
        own = is_on(look, path)
        if own is not None or look is None:
            return own
        id_ = value(look, "w:rStyle")
        chain = self.chain(id_) if id_ in self.by_id else []
        return next((on for style in chain if (on := is_on(style.look, f"w:rPr/{path}")) is not None), None)

    def raised(self, look: Element | None) -> str:
        """Return `subscript`, `superscript` or nothing, of letters."""
        own = value(look, "w:vertAlign")
        id_ = value(look, "w:rStyle")
        if own is None and id_ in self.by_id:
            own = self.first(id_, "w:rPr/w:vertAlign")
        return own if own in {"subscript", "superscript"} else ""
