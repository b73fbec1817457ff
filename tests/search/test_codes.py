"""Codes with letters, as other standards have them, lead to their clause first: AC-2, SI-4(2), V1.2.10."""

from pathlib import Path

import pytest

from generator.model import Clause
from generator.output.tree import write_tree
from generator.site.search.files import search_files
from generator.standard.index import Index
from tests.builders import clause, provision, standard, term, text
from tests.search.conftest import Run

ASK = "const made = []; for (const typed of given) made.push((await library.ask(typed)).addresses); return made;"
FAMILIES = ("AC", "SI", "SC", "IA", "CM")
SPELLINGS = {
    "AC-2": "AC-2/", "ac 2": "AC-2/", "ac2": "AC-2/", "ＡＣ－２": "AC-2/", "AC–2": "AC-2/",
    "AC-2(3)": "AC-2.3/", "AC-2 (3)": "AC-2.3/", "AC-2（3）": "AC-2.3/", "ac-2.3": "AC-2.3/",
    "AC-12": "AC-12/", "SI-4": "SI-4/", "SI-4(2)": "SI-4.2/", "IA-5": "IA-5/", "CM-6": "CM-6/", "AC-2-a": "AC-2/",
    "V1.2.10": "V1.2.10/", "v1 2 10": "V1.2.10/", "V1.2.1": "V1.2.1/", "KPI-3": "KPI-3/", "kpi-3": "KPI-3/",
    "t-account": "terms/t-account/", "T-Account": "terms/t-account/", "t-acc": "terms/t-account/",
    "AC-2条": "AC-2/", "第AC-2条": "AC-2/", "见AC-2": "AC-2/", "账户AC-2(3)的要求": "AC-2.3/", "section AC-2": "AC-2/",
    "AC-02": "AC-2/", "SI-04(02)": "SI-4.2/", "AC-2a": "AC-2/", "AC-2(a)": "AC-2/", "AC-2(3)（a）": "AC-2.3/",
    "V1.2.10条": "V1.2.10/", "SI-4(2": "SI-4.2/", "SI-4(": "SI-4/",
}  # fmt: skip


def _clause(id_: str, label: str | None, number: str, words: str) -> Clause:
    """Return a clause whose text names others by their codes, as those of such standards do."""
    named = provision(
        f"{id_}-a", "requirement", f"组织应{words}，见AC-2、SI-4(2)", f"manage {words}, see AC-2, SI-4(2)"
    )
    return clause(id_, named, number=number, label=label, title=text(f"账户{words}", f"Account {words}"))


def _controls() -> list[Clause]:
    made: list[Clause] = []
    for place, family in enumerate(FAMILIES, 1):
        made.append(_clause(family, family, f"{place}", "management"))
        for number in range(1, 13):
            made.append(_clause(f"{family}-{number}", f"{family}-{number}", f"{place}.{number}", "reviews"))
            made += [
                _clause(f"{family}-{number}.{one}", f"{family}-{number}({one})", f"{place}.{number}.{one}", "inactive")
                for one in range(1, 4)
            ]
    return made


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the search files of a standard with labels of two kinds, and with ids that have letters alone."""
    verified = [_clause(f"V1.2.{number}", f"V1.2.{number}", f"6.2.{number}", "is verified") for number in range(1, 13)]
    measured = [_clause(f"KPI-{number}", None, f"7.{number}", "is measured") for number in range(1, 10)]
    terms = (term("t-account", "账户", "account"), term("t-account-manager", "账户经理", "account manager"))
    made = standard(*_controls(), *verified, *measured, terms=terms)
    folder = tmp_path_factory.mktemp("coded")
    write_tree(folder, search_files(Index(made)))
    return folder


def test_a_code_is_found_first_however_it_is_spelt(coded: Path, javascript: Run) -> None:
    """With its marks or without, in any width; and before what only names it."""
    found = dict(zip(SPELLINGS, javascript(ASK, list(SPELLINGS), coded), strict=True))
    wrong = {typed: found[typed][:3] for typed, first in SPELLINGS.items() if found[typed][:1] != [first]}
    assert wrong == {}


def test_what_is_below_a_code_follows_it(coded: Path, javascript: Run) -> None:
    """As with numbers: AC-2(1) is below AC-2 as 5.4.1 is below 5.4, and AC-12 is not."""
    (found,) = javascript(ASK, ["AC-2"], coded)
    assert found == ["AC-2/", "AC-2.1/", "AC-2.2/", "AC-2.3/"]


def test_of_several_codes_each_is_asked_for(coded: Path, javascript: Run) -> None:
    """And none is said to be an answer in part."""
    asked = "const made = await library.ask(given); return [made.some, made.addresses.slice(0, 2)];"
    assert javascript(asked, "AC-2(1)、SI-4(2)", coded) == [False, ["AC-2.1/", "SI-4.2/"]]
