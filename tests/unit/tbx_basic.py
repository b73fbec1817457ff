"""The rules of TBX-Basic in DCA style (ISO 30042:2019), as far as they can be broken by a file.

Written after the dialect's published definition: the core structure, the data categories that the Min and Basic modules
allow, the levels at which each may stand, the values of those that have a list, and where references may lead.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

NAMESPACE = "{urn:iso:std:iso:30042:ed-2}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

AUXILIARY = "(descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref)*"
CHILDREN = {
    "tbx": "tbxHeader text",
    "tbxHeader": "fileDesc encodingDesc? revisionDesc?",
    "fileDesc": "titleStmt? publicationStmt? sourceDesc+",
    "titleStmt": "title note*",
    "publicationStmt": "p+",
    "sourceDesc": "p+",
    "encodingDesc": "p+",
    "text": "body back?",
    "body": "conceptEntry+",
    "conceptEntry": f"{AUXILIARY} langSec+",
    "langSec": f"{AUXILIARY} termSec+",
    "termSec": f"term (termNote|termNoteGrp)* {AUXILIARY}",
    "descripGrp": "descrip (descripNote|admin|adminGrp|transacGrp|note|ref|xref)*",
    "adminGrp": "admin (adminNote|note|ref|xref)*",
    "transacGrp": "transac (transacNote|date|note|ref|xref)*",
    "termNoteGrp": "termNote (admin|adminGrp|transacGrp|note|ref|xref)*",
}
"""What each element holds, in order; the others hold text."""

ATTRIBUTES = {
    "tbx": {"type", "style", LANG},
    "langSec": {LANG},
    "conceptEntry": {"id"},
    "termSec": {"id"},
    "term": {"id"},
    "note": {"id", LANG},
    "p": {"id", "type", LANG},
    "title": {"id", LANG},
    **{name: {"id", "type", "target", "datatype", LANG} for name in ("descrip", "admin", "termNote", "ref", "transac")},
    "xref": {"id", "type", "target"},
}

LEVELS = {
    ("descrip", "subjectField"): {"conceptEntry"},
    ("descrip", "definition"): {"conceptEntry", "langSec"},
    ("descrip", "context"): {"termSec"},
    ("admin", "source"): {"conceptEntry", "langSec", "termSec"},
    ("admin", "customerSubset"): {"conceptEntry", "termSec"},
    ("admin", "projectSubset"): {"conceptEntry", "termSec"},
    **{("termNote", kind): {"termSec"} for kind in (
        "administrativeStatus", "partOfSpeech", "geographicalUsage", "grammaticalGender", "termLocation", "termType",
    )},
    ("ref", "crossReference"): {"conceptEntry", "termSec"},
    ("xref", "externalCrossReference"): {"conceptEntry", "langSec", "termSec"},
    ("xref", "xGraphic"): {"conceptEntry", "langSec"},
    ("transac", "transactionType"): {"conceptEntry", "langSec", "termSec"},
    ("transacNote", "responsibility"): {"conceptEntry", "langSec", "termSec"},
}  # fmt: skip

VALUES = {
    "administrativeStatus": {
        "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "supersededTerm-admn-sts", "preferredTerm-admn-sts",
    },
    "partOfSpeech": {"adjective", "noun", "other", "verb", "adverb"},
    "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
    "grammaticalGender": {"masculine", "feminine", "neuter", "other"},
    "transactionType": {"origination", "modification"},
}  # fmt: skip


def faults(text: str) -> list[str]:
    """Return what breaks the dialect's rules."""
    try:
        root = ET.fromstring(text)  # noqa: S314 - our own
    except ET.ParseError as error:
        return [f"not well-formed: {error}"]
    parents = {child: parent for parent in root.iter() for child in parent}
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    found = [f'the id "{id_}" is used twice' for id_ in ids if ids.count(id_) > 1]
    if root.get("type") != "TBX-Basic":
        found.append(f'tbx: type is "{root.get("type")}"')
    if root.get("style") != "dca":
        found.append(f'tbx: style is "{root.get("style")}"')
    for element in root.iter():
        found += _structure(element)
        found += _category(element, parents, set(ids))
    return found


def _name(element: ET.Element) -> str:
    return element.tag.removeprefix(NAMESPACE)


def _structure(element: ET.Element) -> Iterator[str]:
    name = _name(element)
    if not element.tag.startswith(NAMESPACE):
        yield f"{element.tag} is of another namespace"
    for attribute in element.attrib.keys() - ATTRIBUTES.get(name, {"id"}):
        yield f"{name} has the attribute {attribute}"
    for attribute in {LANG} & ATTRIBUTES.get(name, set()) if name in ("tbx", "langSec") else ():
        if not element.get(attribute):
            yield f"{name} has no language"
    children = "".join(f"{_name(child)} " for child in element)
    model = CHILDREN.get(name, "")
    expression = "".join(re.sub(r"(\w+)", r"(?:\1 )", part) for part in model.split(" "))
    if not re.fullmatch(expression, children):
        yield f"{name} holds {children or 'nothing'}"


def _category(element: ET.Element, parents: dict[ET.Element, ET.Element], ids: set[str | None]) -> Iterator[str]:
    name, kind, target = _name(element), element.get("type", ""), element.get("target")
    if name in {category for category, _ in LEVELS}:
        parent = parents[element]
        level = _name(parents[parent] if _name(parent).endswith("Grp") else parent)
        if level not in LEVELS.get((name, kind), set()):
            yield f'{name} of type "{kind}" stands in {level}'
        if kind in VALUES and element.text not in VALUES[kind]:
            yield f'{kind} is "{element.text}"'
    if target is not None and not (re.match("https?://.", target) if name == "xref" else target in ids):
        yield f'{kind} leads to "{target}"'
