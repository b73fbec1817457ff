"""`data/openapi.json`: what of a site programs can fetch, as OpenAPI 3.1."""

from collections.abc import Collection
from typing import Any

from generator import words
from generator.formats.json.chunks import CHUNKS
from generator.formats.json.linked import LINKED
from generator.model import Language
from generator.output.indented import indented

OPENAPI = "data/openapi.json"
_TYPES = {
    "data/standard.json": ("standard", "application/json"),
    "data/standard.schema.json": ("schema", "application/schema+json"),
    CHUNKS: ("chunks", "application/jsonl"),
    LINKED: ("linked", "application/ld+json"),
    "data/terms.json": ("terms", "application/json"),
    "data/terms.csv": ("terms", "text/csv"),
    "data/terms.tbx": ("terms", "application/xml"),
    "data/terms.ttl": ("terms", "text/turtle"),
    "data/terms.jsonld": ("terms", "application/ld+json"),
    "data/assessment.schema.json": ("assessment", "application/schema+json"),
    "data/requirements.oscal.json": ("requirements", "application/json"),
    "data/mappings.oscal.json": ("mappings", "application/json"),
    "data/requirements.reqif": ("requirements", "application/xml"),
    "data/requirements.ciso.yaml": ("requirements", "application/yaml"),
    "data/requirements.csv": ("requirements", "text/csv"),
    "downloads/text/all-zh.epub": ("epub", "application/epub+zip"),
    "downloads/text/all-en.epub": ("epub", "application/epub+zip"),
    "downloads/text/all-both.epub": ("epub", "application/epub+zip"),
}
"""Files that a site can have, each with the key of what it is and its media type."""
_SCHEMAS = {"data/standard.json": {"$ref": "standard.schema.json"}}
_BY_ID = {"/c/{id}/": ("permalink", "text/html"), "/{language}/{id}/index.md": ("page", "text/markdown")}
"""Addresses that are made of an id of a clause, the same for terms below `terms/`, and what answers there."""


def openapi_json(
    standard: dict[str, Any], languages: tuple[Language, ...], site_url: str, files: Collection[str]
) -> str:
    """Return the description of a site that has these files, by path relative to it."""
    paths = {f"/{path}": _file(path, key, kind, languages) for path, (key, kind) in _TYPES.items() if path in files}
    paths |= {path: _page(path, key, kind, languages) for path, (key, kind) in _BY_ID.items()}
    made = {
        "openapi": "3.1.1",
        "info": {
            "title": _in(standard["title"], languages),
            "version": standard["format"],
            "description": _said("about", languages, edition=standard["edition"]["number"]),
        },
        "servers": [{"url": site_url.rstrip("/") or ".."}],
        "paths": paths,
    }
    return f"{indented(made)}\n"


def _file(path: str, key: str, kind: str, languages: tuple[Language, ...]) -> dict[str, Any]:
    return _get(path, key, {kind: {"schema": _SCHEMAS[path]} if path in _SCHEMAS else {}}, languages)


def _page(path: str, key: str, kind: str, languages: tuple[Language, ...]) -> dict[str, Any]:
    parameters = [_parameter("id", "parameter-id", {"type": "string"}, languages)]
    if "{language}" in path:
        parameters.insert(0, _parameter("language", "parameter-language", {"enum": list(languages)}, languages))
    return {"parameters": parameters, **_get(path, key, {kind: {}}, languages)}


def _get(path: str, key: str, content: dict[str, Any], languages: tuple[Language, ...]) -> dict[str, Any]:
    told = _said(key, languages)
    answers = {"200": {"description": told, "content": content}, "404": {"description": _said("nothing", languages)}}
    name = "".join(part.title() for part in path.replace("{", "").replace("}", "").replace("/", ".").split(".") if part)
    return {"get": {"operationId": f"get{name}", "summary": told, "responses": answers}}


def _parameter(name: str, key: str, schema: dict[str, Any], languages: tuple[Language, ...]) -> dict[str, Any]:
    told = _said(key, languages)
    return {"name": name, "in": "path", "required": True, "description": told, "schema": schema}


def _said(key: str, languages: tuple[Language, ...], **values: object) -> str:
    return " / ".join(words.say(f"openapi.{key}", language, **values) for language in languages)


def _in(text: dict[str, str], languages: tuple[Language, ...]) -> str:
    return " / ".join(text[language] for language in languages if text[language]) or text["zh"] or text["en"]
