"""The requirements as a library of CISO Assistant: a framework whose nodes are clauses and, below them, provisions.

A URN is read there without regard to case; a library takes the place of one of the same URN with a lower version.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.formats.requirements.view import Requirement, Requirements, Section
from generator.model import Text

_NUMBER = re.compile(r"[-+.0-9].*", re.DOTALL)

Node = dict[str, Any]


class _Dumper(yaml.CSafeDumper):
    """Writes what a reader of any version of YAML could take for a number between quotes: `5.10`, `1e5`."""


def _words(dumper: yaml.CSafeDumper, words: str) -> yaml.ScalarNode:
    style = "'" if _NUMBER.fullmatch(words) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", words, style=style)


_Dumper.add_representer(str, _words)


def ciso_assistant(view: Requirements) -> bytes:
    """Return the requirements as a library of CISO Assistant."""
    metadata = view.index.standard.metadata
    name = f"{metadata.id}-{metadata.edition}".lower()
    told = _spoken(view, {"name": metadata.title, "description": view.about})
    library = {
        "urn": _urn("library", name),
        "locale": view.languages[0],
        "ref_id": name,
        **told,
        "copyright": view.words(view.kit.config.rights),
        "version": int(metadata.revised.replace("-", "")),
        "publication_date": metadata.revised,
        "provider": view.words(metadata.publisher),
        "packager": "clausebook",
        "objects": {
            "framework": {
                "urn": _urn("framework", name),
                "ref_id": view.index.edition.number,
                **told,
                "requirement_nodes": [node for section in view.sections for node in _nodes(view, name, section, "")],
            }
        },
    }
    return yaml.dump(library, Dumper=_Dumper, allow_unicode=True, width=1_000_000, sort_keys=False).encode()


def _urn(kind: str, name: str) -> str:
    return f"urn:clausebook:risk:{kind}:{name}".lower()


def _spoken(view: Requirements, texts: dict[str, Text]) -> Node:
    """Return texts by key in the first language, and in others among `translations`."""
    translations: dict[str, dict[str, str]] = {}
    for key, each in texts.items():
        for language, words in view.others(each):
            translations.setdefault(language, {})[key] = words
    first = {key: words for key, each in texts.items() if (words := view.words(each))}
    return {**first, **({"translations": translations} if translations else {})}


def _nodes(view: Requirements, name: str, section: Section, above: str) -> Iterator[Node]:
    urn = _urn("req_node", f"{name}:{section.clause.id}")
    yield {
        "urn": urn,
        "assessable": False,
        "depth": section.depth,
        **({"parent_urn": above} if above else {}),
        "ref_id": section.number,
        **_spoken(view, {"name": section.title}),
        **({"annotation": section.link} if section.link else {}),
    }
    for one in section.requirements:
        yield {
            "urn": _urn("req_node", f"{name}:{one.provision.id}"),
            "assessable": view.index.wants_item(one.provision),
            "depth": section.depth + 1,
            "parent_urn": urn,
            "ref_id": one.provision.id,
            **_spoken(view, {"description": one.whole, "typical_evidence": _evidence(one)}),
            "annotation": "\n".join((*_questions(view, one), _facts(one))),
        }
    for below in section.sections:
        yield from _nodes(view, name, below, urn)


def _evidence(one: Requirement) -> Text:
    lists = [words for item in one.checklist for words in item.evidence]
    return Text(
        zh="\n".join(words.zh for words in lists if words.zh), en="\n".join(words.en for words in lists if words.en)
    )


def _questions(view: Requirements, one: Requirement) -> Iterator[str]:
    return (view.words(item.question) for item in one.checklist)


def _facts(one: Requirement) -> str:
    return " · ".join(filter(None, (one.provision.kind, one.fingerprint, one.link)))
