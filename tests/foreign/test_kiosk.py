"""Forty requirements whose original is English: labels, levels, links, code; chosen by level everywhere."""

import csv
import io
import json
import re
import subprocess
from typing import Any

import pytest

from generator.assess.blank import blank_assessment
from generator.assess.hands import written
from generator.assess.reading import read_assessment
from generator.assess.selection import chosen_items, named_clauses, named_conditions, sheets
from generator.assess.settled import merged_scope
from generator.formats.checklist_formats import CHECKLIST_FORMATS
from generator.formats.csv.checklist import checklist_csv
from generator.formats.kit import Kit
from generator.formats.pdf.book import book_pdf
from generator.formats.xlsx.read import read_workbook
from generator.formats.xlsx.write import checklist_xlsx
from generator.model.config import LANGUAGES_OF
from generator.model.errors import UnknownClauseError
from generator.source.config import load_config
from generator.standard.index import Index
from tests.export.pdf import words_of
from tests.foreign.conftest import Foreign
from tests.foreign.outputs import HERE, ROOT, foreign_standard, shown
from tests.kits import only_hand

STANDARD = foreign_standard("kiosk")
INDEX = Index(STANDARD)
_READ, _ = load_config(HERE / "kiosk" / "site_config.yml")
assert _READ is not None
KIT = Kit(INDEX, _READ, 0)
BOTH = LANGUAGES_OF["both"]
LEVEL_1 = ("level=L1",)


def test_forty_are_asked_about() -> None:
    """Each as it stands, without an item written for it; what leads in a list and what is withdrawn are not."""
    assert len(STANDARD.checklist) == 40
    assert {question.provision for question in STANDARD.checklist} == {
        id_
        for id_, provision in INDEX.provisions.items()
        if provision.kind == "instruction" and id_ not in INDEX.lead_ins
    }
    assert INDEX.lead_ins == {"1.2.4-s1"}


def test_levels_choose_items_and_not_only_clauses() -> None:
    """A provision with its own level is chosen by that; sides and levels together; clauses with both."""
    level_1, level_2, level_3 = (chosen_items(INDEX, (f"level=L{level}",)) for level in (1, 2, 3))
    assert (len(level_1), len(level_2), len(level_3)) == (18, 31, 40)
    assert [question.id for question in level_2 if question.provision.startswith("1.2.4")] == ["1.2.4-a-1"]
    assert len(chosen_items(INDEX, ("level=L1", "side=device"))) == 8
    assert [question.id for question in chosen_items(INDEX, ("1.1", "level=L1"))] == [
        "1.1.1-a-1",
        "1.1.2-a-1",
        "1.1.4-a-1",
    ]
    assert chosen_items(INDEX, ("side=device", "side=service")) == chosen_items(INDEX, ())
    assert [sheet.clauses[-1].id for sheet in sheets(INDEX, ("1.1", *LEVEL_1))] == ["1.1.4"]


def test_names_that_are_none_are_told() -> None:
    """With those that there are."""
    assert [clause.id for clause in named_clauses(INDEX, ["V1.1.2", "1.1.2"])] == ["1.1.2"]
    with pytest.raises(UnknownClauseError, match="level=L1, level=L2, level=L3, side=device, side=service"):
        named_conditions(INDEX, ["level=L4"])


def test_every_form_of_a_checklist_holds_the_level_and_names_it() -> None:
    """PDF, workbook, CSV, JSON and HTML."""
    pdf = words_of(CHECKLIST_FORMATS["pdf"](KIT, LEVEL_1, BOTH))
    assert "V1.1.4" in pdf
    assert "V1.1.3" not in pdf
    html = CHECKLIST_FORMATS["html"](KIT, LEVEL_1, BOTH).decode()
    assert "Level: 1" in html
    assert "V1.1.3" not in html
    rows = list(csv.reader(io.StringIO(checklist_csv(KIT, LEVEL_1, LANGUAGES_OF["en"]).decode("utf-8-sig"))))
    assert len(rows) == 1 + 18
    assert rows[2][:2] == ["V1.1.2", "Level: 1, 2, 3; Side: kiosk"]
    read = read_workbook(checklist_xlsx(KIT, LEVEL_1, BOTH), INDEX, KIT.config, "2026-03-01T00:00:00Z").file
    assert only_hand(read).head.scope == LEVEL_1
    blank = read_assessment(written(blank_assessment(INDEX, LEVEL_1), INDEX).encode(), INDEX, KIT.config, "kit.json")
    assert [str(problem) for problem in blank.problems] == []
    assert len(only_hand(blank.file).items) == 18


def test_tables_carry_links_and_what_the_standard_points_to(kiosk: Foreign) -> None:
    """CSV in columns of their own, the same from the page; the workbook below the title of the clause."""
    made = checklist_csv(KIT, ("1.1",), BOTH).decode("utf-8-sig")
    rows = {row["编号 Id"]: row for row in csv.DictReader(io.StringIO(made))}
    assert rows["1.1.2-a-1"]["标准自己的参照 Given in the standard"] == "CWE-307 | NIST SP 800-63B, 3.2.2"
    links = rows["1.1.2-a-1"]["与其他条的关系 Links to other clauses"]
    assert links == "被增强于：V1.1.3 Enhanced by: V1.1.3 | 取代：V1.1.5 Takes the place of: V1.1.5"
    assert rows["1.1.6-a-1"]["与其他条的关系 Links to other clauses"] == ""
    assert shown_by_page(kiosk, ["1.1"]) == made.replace("\r\n", "\n")
    workbook = "".join(text for path, text in kiosk.texts.items() if path.startswith("kit.xlsx"))
    for words in ("标准自己的参照：CWE-307 · NIST SP 800-63B, 3.2.2", "Enhanced by: V1.1.3"):
        assert words in workbook, words


def shown_by_page(kiosk: Foreign, scope: list[str]) -> str:
    """Return the CSV that the page makes of a selection."""
    rules, items, sought = (
        json.loads(kiosk.texts[f"site/data/{name}.js"].partition("=")[2].rstrip(";\n"))
        for name in ("rules", "checklist", "sought")
    )
    code = (
        "import { readFileSync } from 'node:fs';"
        "import { Checklist } from './overrides/src/assess/checklist.js';"
        "import { csvOf } from './overrides/src/assess/csv.js';"
        "const given = JSON.parse(readFileSync(0, 'utf8'));"
        "const list = new Checklist(given.data);"
        "process.stdout.write(csvOf(list, given.sought, list.chosenItems(given.scope), null, ['zh', 'en']));"
    )
    given = json.dumps({"data": rules | items, "sought": sought, "scope": scope})
    command = ["node", "--input-type=module", "--eval", code]
    done = subprocess.run(command, input=given, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.removeprefix("\ufeff")


def test_a_level_that_is_gone_is_told() -> None:
    """An assessment of it stays readable."""
    text = written(blank_assessment(INDEX, LEVEL_1), INDEX).replace("level=L1", "level=L7")
    told = read_assessment(text.encode(), INDEX, KIT.config, "old.json")
    assert told.file is not None
    assert ["level=L7" in str(problem) for problem in told.problems] == [True]


@pytest.mark.parametrize(
    ("here", "there", "both"),
    [
        (("1", "level=L1"), ("2", "level=L1"), ("1", "level=L1", "2")),
        (("level=L1",), ("2", "level=L1"), ("level=L1",)),
        (("1", "level=L1"), ("1", "level=L2"), ()),
        (("1",), ("2",), ("1", "2")),
        ((), ("2",), ()),
    ],
)
def test_what_two_hold_is_held_by_what_is_merged(
    here: tuple[str, ...], there: tuple[str, ...], both: tuple[str, ...]
) -> None:
    """The whole where the conditions differ."""
    assert merged_scope(here, there) == both
    held = {question.id for question in chosen_items(INDEX, both)}
    assert held >= {question.id for scope in (here, there) for question in chosen_items(INDEX, scope)}


def test_pages_say_what_the_standard_says_beside_its_words(kiosk: Foreign) -> None:
    """Attributes, links at both ends, what it points to; a withdrawn number says what took its place."""
    page = shown(kiosk.pages["en/1.1.2/index.html"])
    for words in (
        "Level:1,2,3",
        "Side:kiosk",
        "Enhancedby:V1.1.3",
        "Takestheplaceof:V1.1.5",
        "CWE-307·NISTSP800-63B,3.2.2",
    ):
        assert words in page, words
    assert "Mappings" not in page
    gone = kiosk.pages["en/1.1.5/index.html"]
    assert "Withdrawn2025-03-01" in shown(gone)
    assert "Nowin:V1.1.2" in shown(gone)
    assert '<a class="cb-withdrawn" data-clause="1.1.5"' in kiosk.pages["en/1.1.2/index.html"]
    assert "b)Level:3" in shown(kiosk.pages["en/1.2.4/index.html"])
    assert "级别：1级、2级、3级" in shown(kiosk.pages["zh/1.1.2/index.html"])


def test_labels_lead_to_their_clause(kiosk: Foreign) -> None:
    """As permanent links, and in place of numbers everywhere."""
    assert 'href="../../en/1.1.2/' in kiosk.texts["site/c/V1.1.2/index.html"]
    assert "V1.1.2" in shown(kiosk.pages["en/checklists/1.1.2/index.html"])


def test_code_is_code_on_pages_and_plain_elsewhere(kiosk: Foreign) -> None:
    """In both languages; a blank keeps its brackets."""
    page = kiosk.pages["en/1.2.2/index.html"]
    assert page.count("<code>SameSite=Lax</code>") >= 2
    assert re.search(r"<u[^>]*>\[organization-defined number\]</u>", kiosk.pages["en/1.2.1/index.html"])
    assert "&lt;script&gt;" in kiosk.pages["zh/3.1.3/index.html"]
    assert "`" not in kiosk.texts["kit.csv"]
    assert "[_" not in kiosk.texts["kit.csv"] + kiosk.texts["site/search/passages-0.js"]
    assert "`" not in "".join(text for path, text in kiosk.texts.items() if path.startswith("kit.xlsx"))
    book = re.sub(r"\s", "", words_of(book_pdf(KIT, BOTH, {})))
    assert "SameSite=Lax" in book
    assert "Giveninthestandard:CWE-307" in book
    assert "Enhancedby:V1.1.3" in book
    assert "`" not in book


def test_data_carries_it(kiosk: Foreign) -> None:
    """What the standard points to is no mapping of ours."""
    data = json.loads(kiosk.texts["site/data/standard.json"])
    clauses = {clause["id"]: clause for clause in data["clauses"]}
    assert clauses["1.1.2"]["label"] == "V1.1.2"
    assert clauses["1.1.2"]["attributes"] == {"side": ["device"], "level": ["L1", "L2", "L3"]}
    assert clauses["1.1.2"]["links"] == [
        {"relation": "enhanced-by", "clause": "1.1.3"}, {"relation": "replaces", "clause": "1.1.5"},
    ]  # fmt: skip
    assert clauses["2.1.2"]["references"] == [{"to": "RFC 9110", "clause": "9.2.2", "document": None}]
    assert clauses["1.1.5"]["withdrawn"]["into"] == ["1.1.2"]
    assert clauses["1.2.4"]["provisions"][2]["attributes"]["level"] == ["L3"]
    assert data["mappings"] == []
    assert [attribute["key"] for attribute in data["attributes"]] == ["level", "side"]


def test_ready_made_are_the_whole_and_its_chapters(kiosk: Foreign) -> None:
    """As the settings say, of checklists and of the text; four neighbours share a sheet."""
    ready = kiosk.folder / "site" / "downloads"
    there = {path.relative_to(ready).as_posix() for path in ready.rglob("*") if path.is_file()}
    parts = ("all", "1", "2", "3", "4")
    checklists = {f"{part}.{kind}" for part in parts for kind in ("pdf", "xlsx")}
    texts = {f"text/{part}-{shown}.pdf" for part in (*parts, "foreword") for shown in ("both", "zh", "en")}
    texts |= {f"text/all-{shown}.epub" for shown in ("both", "zh", "en")}
    assert there == checklists | texts
    assert 'href="../../downloads/1.1.pdf"' not in kiosk.pages["en/checklists/index.html"]
    assert [len(sheet.items) for sheet in sheets(INDEX, ("2",), 4)] == [4, 2, 4, 1]
    assert [len(sheet.items) for sheet in sheets(INDEX, ("2",))] == [6, 5]


@pytest.mark.parametrize(
    ("typed", "first", "count"),
    [
        ("V1.1.2", "1.1.2", 1), ("v1 1 2", "1.1.2", 1), ("v112", "1.1.2", 1), ("1.1.2", "1.1.2", 1),
        ("V1.1.5", "1.1.5", 1), ("1.1.5", "1.1.5", 1), ("L2", "1.1.3", 30), ("l3", "1.2.4", 30),
        ("V1.2.4 b)", "1.2.4", 1), ("已废止", "1.1.5", 2), ("已撤销", "1.1.5", 1), ("V3.1", "3.1", 7),
        ("CWE-89", "3.1.1", 1), ("argon2id", "1.1.6", 1), ("NIST SP 800-63B", "1.1.2", 1),
    ],
)  # fmt: skip
def test_search_knows_labels_with_their_marks_or_without(kiosk: Foreign, typed: str, first: str, count: int) -> None:
    """And what the standard points to, its code, levels by their key, and numbers that are withdrawn."""
    ids = asked(kiosk, typed, "return (await library.ask(given, { show: false })).ids")
    assert (ids[0], len(ids)) == (first, count)


def asked(kiosk: Foreign, typed: str, body: str) -> Any:  # noqa: ANN401 - any JSON
    """Return what a function's body returns that searches the site."""
    command = ["node", "tests/search/run.mjs", str(kiosk.folder / "site"), body]
    done = subprocess.run(command, input=json.dumps(typed), cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_a_level_of_one_provision_leads_to_it_and_not_only_to_its_clause(kiosk: Foreign) -> None:
    """The result shows the level by its name and its key."""
    found = asked(kiosk, "L3", "return (await library.ask(given)).results[0].passages")
    assert [passage["address"] for passage in found] == ["1.2.4/#1.2.4-b"]
    assert "级别：3级（<mark>L3</mark>）" in found[0]["text"]
    lettered = asked(kiosk, "V1.2.4 b", "return (await library.ask(given)).results[0].passages[0]")
    assert lettered["address"] == "1.2.4/#1.2.4-b"


def test_a_result_says_that_a_number_is_withdrawn(kiosk: Foreign) -> None:
    """Since when, and where it is now."""
    found = asked(kiosk, "V1.1.5", "return (await library.ask(given)).results[0]")
    assert '<span class="cb-hit-kind">已撤销</span>' in found["title"]
    assert "2025-03-01" in found["text"]
    assert "并入：V1.1.2" in found["text"]
