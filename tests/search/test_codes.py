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
WRITTEN = {
    "PE-2": "PE-2",
    "PE-02": "PE-02",
    "part-4-2": "Ⅳ.2",
    "MA-3": "ＭＡ－３",
    "art-12": "第十二条",
    "art-12-1": "第十二条之一",
}
"""Ids of clauses whose label is written as few are: it differs by a zero from another, or has other numerals."""
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
    "[AC-2]": "AC-2/", "AC-2.": "AC-2/", "“SI-4(2)”": "SI-4.2/", "t-account.": "terms/t-account/",
    "[t-account]": "terms/t-account/",
    "https://example.org/en/AC-2/": "AC-2/", "file:///D:/c/zh/SI-4.2/index.html#SI-4.2-a": "SI-4.2/",
    "SI-4 (2)": "SI-4.2/", "AC‑2": "AC-2/", "AC−2": "AC-2/", "AC_2": "AC-2/", "SI-4〔2〕": "SI-4.2/", "SI-4②": "SI-4.2/",
    "KPI 3": "KPI-3/", "KPI3": "KPI-3/", "KPI-03": "KPI-3/", "v1.2.03": "V1.2.3/",
    "PE-02": "PE-02/", "PE 02": "PE-02/", "PE02": "PE-02/", "PE-2": "PE-2/", "PE-002": "PE-2/",
    "Ⅳ.2": "part-4-2/", "IV.2": "part-4-2/", "iv 2": "part-4-2/", "MA-3": "MA-3/", "ＭＡ－３": "MA-3/",
    "第十二条": "art-12/", "第12条": "art-12/", "见第十二条的规定": "art-12/", "第十二条之一": "art-12-1/",
    "A.2.1": "A.2.1/", "附录A.2.1": "A.2.1/", "Annex A 2.1": "A.2.1/", "附录A 2.1": "A.2.1/", "appendix A-2.1": "A.2.1/",
    "A.02.1": "A.2.1/", "A-2": "A.2/", "A2.1": "A.2.1/", "附录Ａ．２．１": "A.2.1/",
}  # fmt: skip
NUMBERS = {
    "5.04.4.2": "5.4.4.2/", "第5.04.4.2条的要求": "5.4.4.2/", "第０５．４条": "5.4/", "见５．０４．４．２的内容": "5.4.4.2/",
    "clause 5.04.4.2 says": "5.4.4.2/", "05.4": "5.4/", "第05章": "5/", "05": "5/", "第5章第04节": "5.4/",
    "5-04-4-2": "5.4.4.2/",
    "5.4.04.2-b-01": "5.4.4.2/", "5.04.4.2 b)": "5.4.4.2/", "3.01": "terms/t-customer/", "5.04和5.05": "5.4/",
}  # fmt: skip


def _clause(id_: str, label: str | None, number: str, words: str) -> Clause:
    """Return a clause whose text names others by their codes, as those of such standards do."""
    named = provision(
        f"{id_}-a", "requirement", f"组织应{words}，见AC-2、SI-4(2)", f"manage {words}, see AC-2, SI-4(2)"
    )
    return clause(id_, named, number=number, label=label or "", title=text(f"账户{words}", f"Account {words}"))


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
    written = [_clause(id_, label, f"8.{place}", "is written") for place, (id_, label) in enumerate(WRITTEN.items(), 1)]
    annex = [_clause(f"A{number}", None, f"A{number}", "is listed") for number in ("", ".1", ".2", ".2.1", ".2.2")]
    terms = (term("t-account", "账户", "account"), term("t-account-manager", "账户经理", "account manager"))
    made = standard(*_controls(), *verified, *measured, *written, *annex, terms=terms)
    folder = tmp_path_factory.mktemp("coded")
    write_tree(folder, search_files(Index(made)))
    return folder


def test_a_code_is_found_first_however_it_is_spelt(coded: Path, javascript: Run) -> None:
    """With its marks or without, in any width; and before what only names it."""
    found = dict(zip(SPELLINGS, javascript(ASK, list(SPELLINGS), coded), strict=True))
    wrong = {typed: found[typed][:3] for typed, first in SPELLINGS.items() if found[typed][:1] != [first]}
    assert wrong == {}


def test_a_number_is_found_with_zeros_in_any_width(javascript: Run) -> None:
    """In a sentence too, as codes with letters are."""
    found = dict(zip(NUMBERS, javascript(ASK, list(NUMBERS)), strict=True))
    assert {typed: found[typed][:1] for typed in NUMBERS} == {typed: [first] for typed, first in NUMBERS.items()}


def test_an_address_finds_what_it_names_alone(javascript: Run) -> None:
    """Of a host, of a folder, of a permalink or a selection; that of another site is words as any."""
    clause = [
        "https://example.org/zh/5.4.4.2/",
        " http://127.0.0.1:8000/site/en/5.4.4.2/index.html?view=both#5.4.4.2-b ",
        "file:///C:/site/zh/5.4.4.2/index.html",
        "https://example.org/c/5.4.4.2/",
        "https://example.org/zh/full/#5.4.4.2",
        "https://example.org/zh/5.4.4.2/#checklist",
        "https://example.org/zh/5.4.4.2/?view=both",
        "https://example.org/zh/5.4.4.2/#:~:text=service-recovery",
        "https://example.org/zh/checklists/all/?set=5.4.4.2",
    ]
    assert javascript(ASK, clause) == [["5.4.4.2/"]] * len(clause)
    term = ["https://example.org/zh/terms/t-customer/", "https://example.org/en/terms/#t-customer"]
    assert javascript(ASK, term) == [["terms/t-customer/"]] * 2
    assert javascript(ASK, ["https://example.org/zh/?q=5.4.4.2"]) == [["5.4.4.2/"]]
    asked = ["https://example.org/zh/?q=%E6%8A%95%E8%AF%89", "https://example.org/zh/5.4.4.2/ 投诉"]
    assert javascript(ASK, asked) == javascript(ASK, ["投诉", "5.4.4.2 投诉"])
    assert javascript(ASK, ["https://www.iso.org/gbt-19012.html"])[0][0] == "references/gbt-19012/"


def test_a_number_that_has_the_zero_goes_first(tmp_path: Path, javascript: Run) -> None:
    """What was typed is no guess where a clause is called so; a zero that ends a number is a part of it."""
    numbers = ("5", "5.01", "5.1", "5.10", "5.2")
    made = standard(*(_clause(number, None, number, "is written") for number in numbers))
    write_tree(tmp_path, search_files(Index(made)))
    found = javascript(ASK, ["5.01", "第5.01条", "5.1", "5.001", "5.10", "5.02", "5.20"], tmp_path)
    firsts = [addresses[:1] for addresses in found]
    assert firsts == [["5.01/"], ["5.01/"], ["5.1/"], ["5.1/"], ["5.10/"], ["5.2/"], []]


def test_what_is_below_a_code_follows_it(coded: Path, javascript: Run) -> None:
    """As with numbers: AC-2(1) is below AC-2 as 5.4.1 is below 5.4, and AC-12 is not."""
    (found,) = javascript(ASK, ["AC-2"], coded)
    assert found == ["AC-2/", "AC-2.1/", "AC-2.2/", "AC-2.3/"]


def test_of_several_codes_each_is_asked_for(coded: Path, javascript: Run) -> None:
    """And none is said to be an answer in part."""
    asked = "const made = await library.ask(given); return [made.some, made.addresses.slice(0, 2)];"
    for typed in ("AC-2(1)、SI-4(2)", "AC-2(1)和SI-4(2)", "AC-2(1) and SI-4(2)", "AC-2(1) to SI-4(2)"):
        assert javascript(asked, typed, coded) == [False, ["AC-2.1/", "SI-4.2/"]], typed
