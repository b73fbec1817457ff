"""Requirements of other standards for other systems: nothing of the first standard is in them."""

import re

import pytest

from generator.formats.requirements.files import MAPPING, REQUIREMENTS_FORMATS
from generator.formats.requirements.view import requirements_of
from generator.model import LANGUAGES
from tests.export.requirements import kit_of
from tests.foreign.names import deep_numbers, names
from tests.foreign.outputs import FOREIGN

KINDS = tuple(kind for kind in REQUIREMENTS_FORMATS if kind != MAPPING)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def named_in(name: str, kind: str) -> list[str]:
    """Return what only the first standard says and a file of a standard has too."""
    kit = kit_of(name)
    made = _UUID.sub("", REQUIREMENTS_FORMATS[kind](requirements_of(kit, LANGUAGES)).decode())
    return [one for one in names() if one in made] + deep_numbers(kit.index.standard).findall(made)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", FOREIGN)
def test_nothing_of_the_first_standard_is_in_it(name: str, kind: str) -> None:
    """No name, title, document, sentence or deep number."""
    assert named_in(name, kind) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_looked_for_is_in_the_first_standard(kind: str) -> None:
    """So that the search above can find something."""
    assert len(named_in("ours", kind)) > 50
