"""The requirements as ReqIF: an object for each clause and each provision, in a specification that has them as a tree.

Attributes that the ReqIF Implementation Guide names bear those names, so that other tools know id, title and text.
"""

from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from generator import __version__
from generator.formats.requirements.oscal import document_uuid, line, oscal_id
from generator.formats.requirements.view import Requirement, Requirements, Section
from generator.formats.translation.segments import NO_XML
from generator.model import Text
from generator.model.errors import NothingThereError
from generator.words.errors import said

NAMESPACE = "http://www.omg.org/spec/ReqIF/20110401/reqif.xsd"
XHTML = "http://www.w3.org/1999/xhtml"
ID, NAME, WORDS = "ReqIF.ForeignID", "ReqIF.ChapterName", "ReqIF.Text"
_LONGEST = "2147483647"
_PLAIN, _FORMATTED = "type-string", "type-xhtml"

Values = Mapping[str, str]


def reqif(view: Requirements) -> bytes:
    """Return the requirements as a ReqIF file."""
    root = etree.Element("REQ-IF", nsmap={None: NAMESPACE, "xhtml": XHTML})
    changed = f"{view.index.standard.metadata.revised}T00:00:00+00:00"
    _header(etree.SubElement(root, "THE-HEADER"), view, changed)
    content = etree.SubElement(etree.SubElement(root, "CORE-CONTENT"), "REQ-IF-CONTENT")
    kinds = {"clause": _clause_names(view), "provision": _provision_names(view)}
    _types(content, kinds, changed)
    objects = etree.SubElement(content, "SPEC-OBJECTS")
    for section in view.every():
        _object(objects, "clause", section.clause.id, dict(_clause_values(view, section)), changed)
        for one in section.requirements:
            _object(objects, "provision", one.provision.id, dict(_provision_values(view, one)), changed)
    whole = _named(etree.SubElement(content, "SPECIFICATIONS"), "SPECIFICATION", "specification", changed)
    whole.set("LONG-NAME", _said(view, view.index.standard.metadata.title))
    _reference(whole, "TYPE", "SPECIFICATION-TYPE-REF", "type-specification")
    _children(whole, view.sections, changed)
    etree.indent(objects, " ")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n")


def _said(view: Requirements, words: Text) -> str:
    return _sound("standard.yaml", line(view.words(words)))


def _sound(id_: str, words: str) -> str:
    """Return words; NothingThereError where they have a character that no XML file may have."""
    found = NO_XML.search(words)
    if found:
        raise NothingThereError(said("segment-character", id=id_, character=f"U+{ord(found[0]):04X}"))
    return words


def _header(parent: etree._Element, view: Requirements, changed: str) -> None:
    header = etree.SubElement(parent, "REQ-IF-HEADER", {"IDENTIFIER": f"_{document_uuid(view, 'reqif')}"})
    values = {
        "COMMENT": _said(view, view.about),
        "CREATION-TIME": changed,
        "REQ-IF-TOOL-ID": f"Clausebook {__version__}",
        "REQ-IF-VERSION": "1.0",
        "SOURCE-TOOL-ID": f"Clausebook {__version__}",
        "TITLE": f"{view.index.edition.number} {_said(view, view.index.standard.metadata.title)}",
    }
    for name, value in values.items():
        etree.SubElement(header, name).text = value


def _named(parent: etree._Element, tag: str, id_: str, changed: str) -> etree._Element:
    return etree.SubElement(parent, tag, {"IDENTIFIER": id_, "LAST-CHANGE": changed})


def _reference(parent: etree._Element, tag: str, kind: str, id_: str) -> None:
    etree.SubElement(etree.SubElement(parent, tag), kind).text = id_


def _clause_names(view: Requirements) -> tuple[str, ...]:
    return (ID, "number", NAME, *(f"title_{language}" for language in view.languages[1:]), "force", "permalink")


def _clause_values(view: Requirements, section: Section) -> Iterator[tuple[str, str]]:
    yield ID, section.clause.id
    yield "number", section.number
    yield NAME, view.words(section.title)
    yield from ((f"title_{language}", words) for language, words in view.others(section.title))
    yield "force", "normative" if section.normative else "informative"
    yield "permalink", section.link


def _provision_names(view: Requirements) -> tuple[str, ...]:
    translated = (f"text_{language}" for language in view.languages[1:])
    return (ID, WORDS, *translated, "label", "kind", "fingerprint", "permalink", "attributes", "questions")


def _provision_values(view: Requirements, one: Requirement) -> Iterator[tuple[str, str]]:
    attributes = (f"{key}={value}" for key, values in one.attributes.items() for value in values)
    yield ID, one.provision.id
    yield WORDS, view.words(one.whole)
    yield from ((f"text_{language}", words) for language, words in view.others(one.whole))
    yield "label", one.name
    yield "kind", one.provision.kind
    yield "fingerprint", one.fingerprint
    yield "permalink", one.link
    yield "attributes", " | ".join(attributes)
    yield "questions", "\n".join(view.words(item.question) for item in one.checklist)


def _types(content: etree._Element, kinds: Mapping[str, tuple[str, ...]], changed: str) -> None:
    data = etree.SubElement(content, "DATATYPES")
    _named(data, "DATATYPE-DEFINITION-STRING", _PLAIN, changed).set("MAX-LENGTH", _LONGEST)
    _named(data, "DATATYPE-DEFINITION-XHTML", _FORMATTED, changed)
    types = etree.SubElement(content, "SPEC-TYPES")
    for kind, names in kinds.items():
        made = _named(types, "SPEC-OBJECT-TYPE", f"type-{kind}", changed)
        made.set("LONG-NAME", kind)
        attributes = etree.SubElement(made, "SPEC-ATTRIBUTES")
        for name in names:
            form = _form(name)
            tag = f"ATTRIBUTE-DEFINITION-{form}"
            attribute = _named(attributes, tag, _attribute(kind, name), changed)
            attribute.set("LONG-NAME", name)
            type_ = _FORMATTED if form == "XHTML" else _PLAIN
            _reference(attribute, "TYPE", f"DATATYPE-DEFINITION-{form}-REF", type_)
    _named(types, "SPECIFICATION-TYPE", "type-specification", changed).set("LONG-NAME", "standard")


def _form(name: str) -> str:
    """Return how the values of an attribute are written: the text of a provision as XHTML, which tools show."""
    return "XHTML" if name == WORDS or name.startswith("text_") else "STRING"


def _attribute(kind: str, name: str) -> str:
    return f"{kind}.{name}"


def _object(objects: etree._Element, kind: str, id_: str, values: Values, changed: str) -> None:
    made = _named(objects, "SPEC-OBJECT", oscal_id(id_), changed)
    _reference(made, "TYPE", "SPEC-OBJECT-TYPE-REF", f"type-{kind}")
    given = etree.SubElement(made, "VALUES")
    for name, words in values.items():
        if not words:
            continue
        form = _form(name)
        value = etree.SubElement(given, f"ATTRIBUTE-VALUE-{form}")
        _reference(value, "DEFINITION", f"ATTRIBUTE-DEFINITION-{form}-REF", _attribute(kind, name))
        if form == "XHTML":
            holder = etree.SubElement(value, "THE-VALUE")
            etree.SubElement(holder, f"{{{XHTML}}}div").text = _sound(id_, words)
        else:
            value.set("THE-VALUE", _sound(id_, words))


def _children(parent: etree._Element, sections: Iterable[Section], changed: str) -> None:
    children = etree.SubElement(parent, "CHILDREN")
    for section in sections:
        place = _place(children, section.clause.id, changed)
        if section.requirements or section.sections:
            _children(place, section.sections, changed)
            for at, one in enumerate(section.requirements):
                _place(place[-1], one.provision.id, changed, at)


def _place(parent: etree._Element, id_: str, changed: str, at: int | None = None) -> etree._Element:
    place = _named(parent, "SPEC-HIERARCHY", f"place-{id_}", changed)
    _reference(place, "OBJECT", "SPEC-OBJECT-REF", oscal_id(id_))
    if at is not None:
        parent.insert(at, place)
    return place
