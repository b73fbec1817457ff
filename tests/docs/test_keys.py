"""The documentation has a table with the keys of whatever editors write, and names only rules that exist."""

import dataclasses
import re
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

from generator import model
from generator.assess.messages import RULES as READING
from generator.check import RULES
from generator.model import config
from generator.source.kinds import FILE_KINDS
from generator.source.returned import DOUBTFUL, LEFT, REFUSED, UNREADABLE
from tests.docs.markdown import ROOT, Page, Table, code_in
from tests.docs.project import KEYS_ZH, PAGES, each_page, entity_types


def written_by_editors() -> dict[str, type]:
    """Return the entities that stand in YAML files, found from the kinds of files and the settings."""
    waiting: list[Any] = [kind.type for kind in FILE_KINDS] + [config.SiteConfig]
    found: dict[str, type] = {}
    while waiting:
        kind = waiting.pop()
        if dataclasses.is_dataclass(kind) and isinstance(kind, type):
            if kind.__name__ not in found:
                found[kind.__name__] = kind
                waiting += get_type_hints(kind).values()
        else:
            waiting += get_args(kind)
    return {name: kind for name, kind in found.items() if not name.endswith("File") and kind is not model.Text}


def choices(kind: object) -> set[str]:
    """Return the values of a choice, inside an optional or a list too."""
    if get_origin(kind) is Literal:
        return {str(value) for value in get_args(kind)}
    return {value for part in get_args(kind) for value in choices(part)}


@each_page()
def test_rules_exist(page: Page) -> None:
    """Every rule named is one of ours."""
    named = set(re.findall(r"\b[A-Z]{3}\d{3}\b", page.text))
    returned = {UNREADABLE, REFUSED, LEFT, DOUBTFUL}
    assert named - {rule.id for rule in RULES} - {rule for rule, _ in READING.values()} - returned == set()


def tables_of_keys(*named: Page) -> dict[str, Table]:
    """Return the tables of keys by the entity they describe."""
    found = [(table.mark.removeprefix("keys: "), table) for page in named for table in page.tables]
    assert len(dict(found)) == len(found), "two tables describe one entity"
    return {name: table for name, table in found if name in entity_types()}


ENGLISH = tuple(page for page in PAGES if page.path.parent == ROOT / "docs")


@pytest.mark.parametrize("named", [ENGLISH, (KEYS_ZH,)], ids=["English", "Chinese"])
@pytest.mark.parametrize("name", sorted(written_by_editors()))
def test_every_key_is_documented(name: str, named: tuple[Page, ...]) -> None:
    """Each entity that editors write has a table with its keys, which are required, and the values of its choices."""
    kind = written_by_editors()[name]
    table = tables_of_keys(*named).get(name)
    assert table, f"no table with <!-- keys: {name} -->"
    fields = dataclasses.fields(kind)
    required = {
        field.name: field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        for field in fields
    }
    assert {next(code_in(row[0])): bool(row[1]) for row in table.rows} == required
    hints = get_type_hints(kind)
    for row in table.rows:
        key = next(code_in(row[0]))
        assert choices(hints[key]) - set(code_in(row[2])) == set(), f"{name}.{key}"


@pytest.mark.parametrize("name", sorted(name for name in tables_of_keys(*ENGLISH) if name.endswith("Json")))
def test_keys_of_the_data_are_documented(name: str) -> None:
    """A table of the exported data lists all keys."""
    fields = {field.name for field in dataclasses.fields(entity_types()[name])}
    assert {key for row in tables_of_keys(*ENGLISH)[name].rows for key in code_in(row[0])} == fields
