"""`data/standard.jsonld`: the standard in the words of schema.org, for search engines and catalogues.

A `CreativeWork` whose parts are its clauses and their provisions, and a `DefinedTermSet` of its term entries.
"""

from collections.abc import Iterator
from typing import Any

from generator.model import LANGUAGE_TAGS, LANGUAGES
from generator.output.indented import indented
from generator.standard.addresses import permalink

LINKED = "data/standard.jsonld"
_ROOT = "../"
"""The site, from the file, where it has no address."""

Json = dict[str, Any]


def standard_json_ld(standard: Json, site_url: str) -> str:
    """Return `data/standard.json` as JSON-LD that needs no context from elsewhere."""
    root = site_url or _ROOT
    edition = standard["edition"]
    whole: Json = {
        "@context": {"@vocab": "https://schema.org/"},
        "@id": root,
        "@type": "CreativeWork",
        "name": _texts(standard["title"]),
        "identifier": edition["number"],
        "creativeWorkStatus": edition["status"],
        "version": edition["number"],
        "dateModified": standard["revised"],
        "publisher": {"@type": "Organization", "name": _texts(standard["publisher"])},
        "inLanguage": [LANGUAGE_TAGS[language] for language in LANGUAGES if standard["title"][language]],
        "hasPart": [_clause(clause, root) for clause in standard["clauses"]],
    }
    if edition["year"]:
        whole["datePublished"] = edition["year"]
    if standard["terms"]:
        whole["mentions"] = _terms(standard, root)
    return f"{indented(whole)}\n"


def _clause(clause: Json, root: str) -> Json:
    parts = [
        {
            "@id": root + permalink(provision["id"]),
            "@type": "CreativeWork",
            "identifier": provision["id"],
            "genre": provision["kind"],
            "text": _texts(provision["text"]),
        }
        for provision in clause["provisions"]
    ]
    return {
        "@id": root + permalink(clause["id"]),
        "@type": "CreativeWork",
        "identifier": clause["number"] or clause["label"] or clause["id"],
        "name": _texts(clause["title"]),
        **({"isPartOf": {"@id": root + permalink(clause["parent"])}} if clause["parent"] else {}),
        **({"hasPart": parts} if parts else {}),
    }


def _terms(standard: Json, root: str) -> Json:
    id_ = f"{root}data/terms"
    terms = [
        {
            "@id": root + permalink(term["id"]),
            "@type": "DefinedTerm",
            "termCode": term["number"] or term["id"],
            "name": list(_words(term, "preferred")),
            **(
                {"alternateName": others}
                if (others := list(_words(term, "admitted", "abbreviation", "symbol")))
                else {}
            ),
            "description": _texts(term["definition"]),
            "inDefinedTermSet": {"@id": id_},
        }
        for term in standard["terms"]
    ]
    return {"@id": id_, "@type": "DefinedTermSet", "name": _texts(standard["title"]), "hasDefinedTerm": terms}


def _words(term: Json, *statuses: str) -> Iterator[Json]:
    for designation in term["designations"]:
        if designation["status"] in statuses:
            yield from _texts({language: designation[language] for language in LANGUAGES})


def _texts(text: Json) -> list[Json]:
    return [
        {"@value": text[language], "@language": LANGUAGE_TAGS[language]} for language in LANGUAGES if text[language]
    ]
