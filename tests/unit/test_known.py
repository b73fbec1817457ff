"""What a person says to a check: a rule that is silent at one place, single rules off, a rule set."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.check import RULES, examine
from generator.check.known import Examined
from generator.cli.main import main
from generator.formats.json.standard import standard_json
from generator.formats.kit import Kit
from generator.formats.pdf.book_view import book_view
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import markdown_of, pages
from generator.source.config import load_config
from generator.source.load import Loaded, load_files
from generator.source.schemas import schemas
from generator.standard.index import Index
from tests.problems.test_problems import BASE, lay_out

REASON = "{zh: 原文如此。, en: The published text reads so.}"
KNOWN = f"known: [{{rule: TXT013, reason: {REASON}}}]"
PARAGRAPH = """\
clauses:
  - number: 4.4
    title: {zh: 丢失, en: Losses}
    KNOWN-CLAUSE
    content:
      - zh: 读者应 赔偿丢失 的书。
        en: Readers shall pay for lost books.
        KNOWN-PARAGRAPH
      - list:
          - zh: a) 图 书；
            en: a) books;
            KNOWN-ITEM
        KNOWN-LIST
      - table:
          number: 1
          unit: {zh: 单位为 元, en: in yuan, KNOWN-UNIT}
          zh: |
            等级 | 时 限
          KNOWN-TABLE
"""


def read(file: str = "clauses/4.4.yaml", text: str = "", also: str = "") -> Loaded:
    """Return the small standard with a file of it replaced, and something more in its `standard.yaml`."""
    folder = BASE / "standard"
    made = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    made["standard.yaml"] += also.encode()
    made[file] = text.encode() or made.get(file, b"")
    return load_files(made)


def examined(loaded: Loaded) -> Examined:
    """Return what the rules tell of a standard, which loads."""
    assert loaded.standard, loaded.problems
    return examine(loaded.standard, loaded.sources)


def at(*places: str) -> str:
    """Return the clause with something known at some places."""
    found = PARAGRAPH
    for place in ("CLAUSE", "PARAGRAPH", "ITEM", "LIST", "TABLE", "UNIT"):
        found = found.replace(f"KNOWN-{place}", KNOWN if place in places else "").replace(", }", "}")
    return found


@pytest.mark.parametrize(
    ("places", "told", "known"),
    [
        ((), 5, 0),
        (("PARAGRAPH",), 3, 2),
        (("ITEM",), 4, 1),
        (("LIST",), 4, 1),
        (("UNIT",), 4, 1),
        (("TABLE",), 3, 2),
        (("CLAUSE",), 0, 5),
        (("CLAUSE", "ITEM"), 0, 5),
    ],
)
def test_a_rule_is_silent_at_a_place_and_below(places: tuple[str, ...], told: int, known: int) -> None:
    """What stands beside it or elsewhere is told as before, and nothing is lost from the count."""
    found = examined(read(text=at(*places)))
    assert [problem.rule for problem in found.problems if problem.rule == "TXT013"] == ["TXT013"] * told
    assert [problem.rule for problem in found.known] == ["TXT013"] * known
    assert not [problem for problem in found.problems if problem.rule.startswith("KNW")]


def test_the_text_is_read_as_without_it() -> None:
    """What is known is no part of the standard's text."""
    plain, told = read(text=at()), read(text=at("CLAUSE", "ITEM", "UNIT"))
    assert plain.standard
    assert told.standard
    assert plain.standard.clauses == told.standard.clauses


@pytest.mark.parametrize(
    ("file", "before", "on"),
    [
        ("terms/terms.yaml", "definition:", "t-reader"),
        ("references/gbt-99001.yaml", "about:", "gbt-99001"),
        ("checklists/4.3.yaml", "question:", "4.3"),
        ("mappings/4.yaml", "edition:", "4.3"),
        ("standard.yaml", "publisher:", "standard"),
        ("vocabulary.yaml", "words:", "standard"),
    ],
)
def test_it_may_stand_in_any_file(file: str, before: str, on: str) -> None:
    """It is shown at the clause, the term or the document, or at the whole."""
    text = (BASE / "standard" / file).read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.lstrip().startswith(before))
    indent = " " * (len(line) - len(line.lstrip()))
    loaded = read(file, text.replace(line, f"{indent}{KNOWN}\n{line}", 1))
    assert loaded.standard, loaded.problems
    assert [known.on for known in loaded.standard.known] == [on]
    told = [problem for problem in examined(loaded).problems if problem.rule == "KNW002"]
    assert [problem.where.file for problem in told] == [f"standard/{file}"]


@pytest.mark.parametrize(
    ("known", "rule"),
    [
        ("known: TXT013", "SRC013"),
        ("known: [{rule: TXT013}]", "SRC011"),
        ("known: [{rule: TXT013, reason: {en: So.}}]", "SRC011"),
        ("known: [{rule: TXT013, reason: 如此。, why: no}]", "SRC010"),
    ],
)
def test_what_is_written_wrong_is_told_at_its_place(known: str, rule: str) -> None:
    """As of any other key."""
    loaded = read(text=at("PARAGRAPH").replace(KNOWN, known))
    assert [(problem.rule, problem.where.line) for problem in loaded.problems] == [(rule, 8)]


def test_an_error_is_never_silent() -> None:
    """The text is not whole, whatever is said of it."""
    text = (BASE / "standard/clauses/4.2.yaml").read_text(encoding="utf-8").replace("original: 图书馆", "original: 馆")
    silent = text.replace("    title:", f"    known: [{{rule: TXT001, reason: {REASON}}}]\n    title:")
    told = {problem.rule for problem in examined(read("clauses/4.2.yaml", silent)).problems}
    assert {"TXT001", "KNW001"} <= told


def test_rules_that_are_off_tell_nothing_anywhere() -> None:
    """But for those of errors; what is known of a rule that is off is stale."""
    off = f"off:\n  - {{rule: TXT013, reason: {REASON}}}\n"
    found = examined(read(text=at("ITEM"), also=off))
    assert {problem.rule for problem in (*found.problems, *found.known)} == {"TRN002", "KNW002", "CHK001"}


def test_the_rule_set_of_structure_leaves_drafting_rules_out() -> None:
    """Links, ids and completeness are looked at all the same."""
    text = at() + "      - 见附录Z和 附录Y。\n"
    assert {"TXT013", "REF011"} <= {problem.rule for problem in examined(read(text=text)).problems}
    structure = {problem.rule for problem in examined(read(text=text, also="rules: structure\n")).problems}
    assert "REF011" in structure
    assert {rule.ground for rule in RULES if rule.id in structure} == {"open"}


def test_readers_see_the_reason() -> None:
    """On the page, in the full text, in the book and in the data; rules that are off on the page about the site."""
    off = "off:\n  - {rule: TRM003, reason: {zh: 次序照原文。, en: The order is the published one.}}\n"
    loaded = read(text=at("PARAGRAPH"), also=off)
    settings, _ = load_config(BASE / "site_config.yml")
    assert loaded.standard
    assert settings
    index = Index(loaded.standard)
    made = Book(index, settings, loaded.sources.figures)
    shown = markdown_of(made, pages(made, Shape("en")), Shape("en"))
    for name in ("4.4/index.md", "full/index.md"):
        assert "**Editorial note: as published** The published text reads so." in shown[name], name
    about = shown["about/index.md"]
    assert "drafting rules of GB/T 1.1. 1 thing that the checks tell of" in about
    assert "- **TRM003** Use in a definition only terms defined before it." in about
    assert "The order is the published one." in about
    view = book_view(Kit(index, settings, 0, None), ("zh",), {})
    assert [note["zh"] for clause in view["clauses"] for note in clause["known"]] == ["原文如此。"]
    written = json.loads(standard_json(index))
    assert written["rules"] == "gbt1.1"
    assert [entry["rule"] for entry in written["off"]] == ["TRM003"]
    notes = [note for clause in written["clauses"] for note in clause["editorial_notes"]]
    assert [(note["kind"], note["rule"]) for note in notes if note["kind"] == "known"] == [("known", "TXT013")]


def test_editors_complete_it() -> None:
    """The schema of every kind of file but the settings and the ledger has it at every entity."""
    for name, schema in schemas().items():
        entities = [entity for entity in json.loads(schema).get("$defs", {}).values() if "properties" in entity]
        has = {"known" in entity["properties"] for entity in entities if entity["title"] not in {"Known", "Text"}}
        assert has <= ({False} if name in {"site_config.json", "ledger.json"} else {True}), name


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the small standard and a clause of which something is known."""
    lay_out(BASE, tmp_path)
    (tmp_path / "standard/clauses/4.4.yaml").write_text(at("PARAGRAPH"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_check_ends_with_a_summary_by_rule() -> None:
    """How many, the rule, how grave it is, what it asks, how many are known; in both languages."""
    shown = CliRunner().invoke(main, ["check", "--lang", "en"])
    *_, first, second, third, total, _ = shown.output.splitlines()  # the last line counts translations
    assert [first, second, third] == [
        "    3  TXT013  warning  Put no white space between Chinese characters. (2 known)",
        (
            "    1  CHK001  warning  Ask a checklist item about every requirement and instruction, where there is a "
            "checklist at all."
        ),
        "    1  TRN002  warning  Keep a record of which translations were reviewed.",
    ]
    assert total == "problems: 5; errors: 0, warnings: 5; known: 2"
    assert shown.exit_code == 0
    quiet = CliRunner().invoke(main, ["check", "--lang", "zh", "--quiet"])
    assert quiet.output.splitlines()[0] == "    3  TXT013  警告  汉字之间没有空格（另有已知2个）"
    assert quiet.output.splitlines()[-2] == "共5个问题：错误0，警告5；已知2"


@pytest.mark.usefixtures("folder")
def test_a_check_looks_at_what_was_asked_for() -> None:
    """At some rules, at errors; the exit code is about those alone."""
    one = CliRunner().invoke(main, ["check", "--lang", "en", "--rule", "chk001", "--rule", "TRN002"])
    assert [line.split(" ")[2] for line in one.output.splitlines()[:2]] == ["TRN002", "CHK001"]
    assert "TXT013" not in one.output
    Path("standard/clauses/4.2.yaml").write_text("clauses: [}", encoding="utf-8")
    errors = CliRunner().invoke(main, ["check", "--lang", "en", "--only", "errors"])
    assert errors.exit_code == 1
    assert " warning " not in errors.output
    assert CliRunner().invoke(main, ["check", "--only", "warnings"]).exit_code == 0
    wrong = CliRunner().invoke(main, ["check", "--lang", "en", "--rule", "TXT0013"])
    assert wrong.exit_code == 2
    assert 'there is no rule "TXT0013"; did you mean "TXT013"?' in wrong.output


def test_of_very_many_problems_the_summary_comes_first(folder: Path) -> None:
    """Then the first of each rule, and how to see all; which `--all` does."""
    keys = "".join(f"    key{number}: x\n" for number in range(300))
    (folder / "standard/clauses/4.4.yaml").write_text(f"clauses:\n  - id: '4.4'\n{keys}", encoding="utf-8")
    first, *rest = CliRunner().invoke(main, ["check", "--lang", "en"]).output.splitlines()
    assert first.startswith("  300  SRC010  error")
    sums = next(number for number, told in enumerate(rest) if told.startswith("problems: "))
    told, last = rest[sums + 1 : -1], rest[-1]
    assert len([line for line in told if "SRC010" in line]) == 3
    assert f"these are the first of each rule, {len(told)} in all; `--all` prints every one" in last
    assert last.startswith("Of 30")
    whole = CliRunner().invoke(main, ["check", "--lang", "en", "--all"]).output.splitlines()
    assert len([line for line in whole if " error SRC010 " in line]) == 300
    assert whole[-1].startswith("problems: ")
