"""What all OSCAL files have: ids, UUIDs, texts, properties, what is said of the file as a whole.

OSCAL's own names are in its namespace; what it has no name for stands in `NAMESPACE`.
"""

import re
import uuid
from collections.abc import Iterator
from typing import Any

from generator.formats.requirements.view import Requirements
from generator.model import LANGUAGE_TAGS, Text
from generator.output.indented import indented
from generator.standard.attributes import Attributes

VERSION = "1.2.0"
"""The first version of OSCAL that has mappings."""
NAMESPACE = "urn:x-clausebook:oscal"
_MARKS = re.compile(r"[\\`*_~^\[\]]")
_FIRST = re.compile(r"^(?:([#+=-])|(\d+)([.)]))", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}

Json = dict[str, Any]


def file(kind: str, content: Json) -> bytes:
    """Return an OSCAL file of a kind."""
    return f"{indented({kind: content})}\n".encode()


def present(**given: object) -> Json:
    """Return an object without what is empty; an underscore in a name is a hyphen in OSCAL."""
    return {name.rstrip("_").replace("_", "-"): value for name, value in given.items() if value}


def oscal_id(id_: str) -> str:
    """Return the id of a clause, a provision or an item as OSCAL takes it, which begins with a letter."""
    return f"c-{id_}"


def group_id(id_: str) -> str:
    """Return the id of the group that a clause at the top is."""
    return f"g-{id_}"


def uuid_of(view: Requirements, name: str) -> str:
    """Return the UUID of something in a standard: the same at every writing."""
    space = uuid.uuid5(uuid.NAMESPACE_URL, f"urn:x-clausebook:{view.index.standard.metadata.id}")
    return str(uuid.uuid5(space, name))


def document_uuid(view: Requirements, kind: str) -> str:
    """Return the UUID of a file, another one when the text was revised or another language chosen."""
    metadata = view.index.standard.metadata
    return uuid_of(view, " ".join((kind, metadata.edition, metadata.revised, *view.languages)))


def markup(words: str) -> str:
    """Return plain words as OSCAL's Markdown, in which no character of them is a mark."""
    marked = _MARKS.sub(lambda found: f"\\{found[0]}", words)
    marked = re.sub("[&<>]", lambda found: _ENTITIES[found[0]], marked)
    return _FIRST.sub(lambda found: f"{found[2] or ''}\\{found[1] or found[3]}", _INDENT.sub("", marked))


def line(words: str) -> str:
    """Return words as a string of OSCAL: one line, no space at its ends."""
    return " ".join(words.split())


def prop(name: str, value: str, *, own: bool = True, class_: str = "") -> Json:
    """Return a property, of OSCAL or in our own namespace."""
    return present(name=name, ns=NAMESPACE if own else "", value=line(value), class_=class_)


def attribute_props(attributes: Attributes) -> Iterator[Json]:
    """Yield what a clause or a provision has beside its words."""
    for key, values in attributes.items():
        for value in values:
            yield prop(key, value, class_="attribute")


def reference(link: str) -> list[Json]:
    """Return a permalink as the links of something."""
    return [{"href": link, "rel": "reference"}] if link else []


def translations(view: Requirements, of: Text) -> list[Json]:
    """Return a text in further languages as parts."""
    return [
        {
            "name": "translation",
            "ns": NAMESPACE,
            "props": [prop("language", LANGUAGE_TAGS[language])],
            "prose": markup(words),
        }
        for language, words in view.others(of)
    ]


def cited(view: Requirements, name: str, title: str, citation: str) -> Json:
    """Return a document as a resource, under a UUID that its name gives it."""
    return present(uuid=uuid_of(view, name), title=markup(line(title)), citation={"text": markup(line(citation))})


def resource_link(view: Requirements, name: str) -> str:
    """Return the link to a resource in the same file."""
    return f"#{uuid_of(view, name)}"


def metadata_of(view: Requirements, title: Text) -> Json:
    """Return what is said of a file: nothing of the day on which it is written."""
    metadata, number = view.index.standard.metadata, line(view.index.edition.number)
    publisher = line(view.words(metadata.publisher))
    parties = [{"uuid": uuid_of(view, "publisher"), "type": "organization", "name": publisher}] if publisher else []
    return present(
        title=markup(line(view.words(title))),
        last_modified=f"{metadata.revised}T00:00:00+00:00",
        version=f"{number} ({metadata.revised})",
        oscal_version=VERSION,
        document_ids=[{"identifier": number}],
        props=[prop("language", LANGUAGE_TAGS[language]) for language in view.languages],
        links=[{"href": site, "rel": "canonical"}] if (site := view.kit.config.site_url) else [],
        parties=parties,
        remarks=markup("\n\n".join(filter(None, (view.words(view.about), view.words(view.kit.config.rights))))),
    )
