"""JSON Schemas of the YAML files, for editors with completion."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pydantic import TypeAdapter

from generator.model import Ledger
from generator.model.config import SiteConfig
from generator.model.text import PYDANTIC
from generator.source.kinds import FILE_KINDS, ReviewsFile
from generator.source.known import KEY
from generator.source.shorthand import ALONE, HELD, SHORT_FORMS
from generator.source.written import WrittenKnown

FOLDER = ".schema"


def schemas() -> dict[str, str]:
    """Return the schema of every kind of file, by file name."""
    kinds: dict[str, type] = {kind.schema: kind.type for kind in FILE_KINDS} | {"site_config": SiteConfig}
    with _described():
        return {f"{name}.json": _schema(name, kind) for name, kind in kinds.items()}


@contextmanager
def _described() -> Iterator[None]:
    """Let pydantic read the docstrings of keys, which takes it longer than all that a check asks of it."""
    PYDANTIC["use_attribute_docstrings"] = True
    try:
        yield
    finally:
        del PYDANTIC["use_attribute_docstrings"]


def _schema(name: str, kind: type) -> str:
    made = TypeAdapter(kind).json_schema()
    if kind not in {SiteConfig, Ledger, ReviewsFile}:
        made = _with_known(made)
    schema = _short_forms(_scalars_as_written(made))
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": f"Clausebook: {name}"}
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _with_known(schema: dict[str, Any]) -> dict[str, Any]:
    """Let an editor accept what is known beside every entity."""
    known = TypeAdapter(tuple[WrittenKnown, ...]).json_schema()
    listed = {"type": "array", "items": known["items"], "description": "Rules that are silent here, and why."}
    entities = schema.setdefault("$defs", {})
    for entity in (schema, *entities.values()):
        if "properties" in entity:
            entity["properties"][KEY] = listed
    schema["$defs"] = {**known["$defs"], **entities}
    return schema


def _short_forms(value: Any) -> Any:  # noqa: ANN401 - a JSON Schema is any JSON
    """Let an editor accept a plain text for a text in two languages, and one note where several may stand."""
    if isinstance(value, list):
        return [_short_forms(child) for child in value]
    if not isinstance(value, dict):
        return value
    made = {key: _short_forms(child) for key, child in value.items()}
    if isinstance(made.get("title"), str):
        made["title"] = made["title"].removeprefix("Written")
    alone = next((keys for kind, keys in ALONE.items() if kind.__name__ == f"Written{made.get('title')}"), frozenset())
    for name, child in made.get("properties", {}).items():
        if name in alone:
            rest = {key: word for key, word in child.items() if key not in {"type", "items"}}
            made["properties"][name] = {**rest, "anyOf": [child["items"], {"type": "array", "items": child["items"]}]}
    for name in HELD:
        held = made.get("properties", {}).get(name, {})
        if "additionalProperties" in held:
            one_or_list = [held["additionalProperties"]["items"], held["additionalProperties"]]
            held["additionalProperties"] = {"anyOf": one_or_list}
    name = str(made.get("$ref", "")).rpartition("/")[2]
    if name in SHORT_FORMS:
        reference = made.pop("$ref")
        made["anyOf"] = [{"type": ["string", "number"]}, {"$ref": reference}]
    return made


def _scalars_as_written(value: Any) -> Any:  # noqa: ANN401 - a JSON Schema is any JSON
    """Let an editor accept `number: 5.1` without quotes: the tool reads every scalar as a text."""
    if isinstance(value, dict):
        made = {key: _scalars_as_written(child) for key, child in value.items()}
        if made.get("type") == "string" and "enum" not in made and "const" not in made:
            made["type"] = ["string", "number", "boolean"]
        return made
    if isinstance(value, list):
        return [_scalars_as_written(child) for child in value]
    return value
