"""Requirements as CSV: every provision, and no cell that a spreadsheet shows otherwise."""

import csv
import io
import re

import pytest
from hypothesis import given

from generator.formats.csv.cells import BOM, CHANGED, FORMULA
from generator.formats.requirements.files import MAPPING, REQUIREMENTS_FORMATS
from generator.formats.requirements.table import requirements_csv
from generator.formats.requirements.view import Requirements, requirements_of
from generator.model import LANGUAGES, Language, Text
from generator.standard.inline import linear
from tests.builders import clause, provision, standard
from tests.export.requirements import CASES, TEXTS, kit_of, requirements_in
from tests.kits import small_kit


def written(view: Requirements) -> list[dict[str, str]]:
    """Return the rows by column."""
    made = requirements_csv(view).decode()
    assert made.startswith(BOM)
    return list(csv.DictReader(io.StringIO(made.removeprefix(BOM), newline="")))


@pytest.mark.parametrize(("name", "languages"), CASES)
def test_every_provision_is_a_row(name: str, languages: tuple[Language, ...]) -> None:
    """With its words by language, what leads them in before them, its fingerprint and its questions."""
    view = requirements_of(kit_of(name), languages)
    rows = {row["id"].lstrip("'"): row for row in written(view)}
    shown = requirements_in(view)
    assert list(rows) == list(shown)
    for id_, one in shown.items():
        assert rows[id_]["fingerprint"].lstrip("'") == one.fingerprint
        assert rows[id_]["kind"] == one.provision.kind
        for language in languages:
            assert rows[id_][f"text_{language}"].lstrip("'") == getattr(one.whole, language).lstrip("'")
        questions = rows[id_][f"question_{languages[0]}"]
        assert questions.count(" | ") == max(len(one.checklist) - 1, 0)


def test_no_cell_becomes_another_number() -> None:
    """Number 5.10 and fingerprints such as 456221e9 keep their digits by an apostrophe before them."""
    made = standard(clause("5.10", provision("5.10-a", "requirement", "=1+1", "1e5")))
    (row,) = written(requirements_of(small_kit(made), LANGUAGES))
    assert (row["number"], row["text_zh"], row["text_en"]) == ("'5.10", "'=1+1", "'1e5")


@given(TEXTS)
def test_odd_words_come_back(words: str) -> None:
    """As title and as provision; nothing of them begins a formula."""
    made = standard(clause("5", provision("5-a", "requirement", "文" + words, ""), title=Text(zh=words)))
    (row,) = written(requirements_of(small_kit(made), ("zh",)))
    for column, was in (("title_zh", words), ("text_zh", "文" + words)):
        cell = row[column]
        assert cell.removeprefix("'") == linear(was).removeprefix("'")
        assert not cell.startswith(FORMULA)
        assert re.fullmatch(CHANGED, cell) is None


def test_what_is_nested_deeper_than_other_systems_nest_comes_out() -> None:
    """400 levels: each provision once, in every form, the deepest beside those of level 21."""
    numbers = [".".join(["1"] * depth) for depth in range(1, 401)]
    deep = standard(*(clause(number, provision(f"{number}-a"), number=number) for number in numbers))
    view = requirements_of(small_kit(deep), ("zh",))
    assert [section.clause.number for section in view.every()] == numbers
    assert max(section.depth for section in view.every()) == 21
    for kind, made in REQUIREMENTS_FORMATS.items():
        if kind != MAPPING:
            assert made(view).count(b"1.1.1.1.1.1.1.1") >= 392
