"""`data/standard.json`: the whole standard for programs, as its schema documents it."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.built import BuiltSite

HAN = re.compile(r"[\u3400-\u9fff]")


@pytest.fixture(scope="session")
def data(built: BuiltSite) -> dict[str, Any]:
    """Return the data."""
    read: dict[str, Any] = json.loads((built.folder / "data" / "standard.json").read_bytes())
    return read


@pytest.fixture(scope="session")
def schema(built: BuiltSite) -> dict[str, Any]:
    """Return its schema."""
    read: dict[str, Any] = json.loads((built.folder / "data" / "standard.schema.json").read_bytes())
    return read


def test_data_agrees_with_its_schema(data: dict[str, Any], schema: dict[str, Any]) -> None:
    """Whoever reads the data can rely on the schema."""
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(data)] == []


def test_schema_documents_every_key(schema: dict[str, Any]) -> None:
    """It is closed and says which keys are always there, so that a typing error in it cannot pass unseen."""
    objects = [schema, *schema["$defs"].values()]
    for one in objects:
        if "properties" in one:
            assert one["additionalProperties"] is False, one.get("title")
            assert set(one["required"]) <= set(one["properties"]), one.get("title")


def test_data_has_all_clauses_provisions_terms_and_items(built: BuiltSite, data: dict[str, Any]) -> None:
    """Nothing of the standard is left out, front matter included, and the order is the document's."""
    standard = built.index.standard
    assert [clause["id"] for clause in data["clauses"]] == [clause.id for clause in standard.clauses]
    provisions = [provision for clause in data["clauses"] for provision in clause["provisions"]]
    assert [provision["id"] for provision in provisions] == list(built.index.provisions)
    assert [term["id"] for term in data["terms"]] == [term.id for term in standard.terms]
    assert [reference["id"] for reference in data["references"]] == [guideline.id for guideline in standard.guidelines]
    assert {mapping["id"] for mapping in data["mappings"]} == {mapping.id for mapping in standard.mappings}
    asked = {question["id"] for provision in provisions for question in provision["checklist"]}
    assert asked == {question.id for question in standard.checklist}


def test_texts_stand_under_their_language(data: dict[str, Any]) -> None:
    """A program that takes every `zh`, or every `en`, gets all the texts of that language and no other."""
    outside = [(path, text) for path, text in _texts(data, ()) if HAN.search(text) and "zh" not in path]
    assert outside == []
    inside = [(path, text) for path, text in _texts(data, ()) if HAN.search(text) and "en" in path]
    assert inside == []


def _texts(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for child in value:
            yield from _texts(child, path)
    elif isinstance(value, dict):
        for key, child in value.items():
            assert not HAN.search(key), key
            yield from _texts(child, (*path, key))


def test_chinese_is_written_as_chinese(built: BuiltSite) -> None:
    """Not as escapes, which double the size and cannot be read."""
    assert rb"\u" not in (built.folder / "data" / "standard.json").read_bytes()
