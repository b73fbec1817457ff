"""Clauses get other numbers, and so does all that names them, in the files as people keep them."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from generator.cli.main import main
from generator.model import Ledger, Release
from generator.source.load import load
from generator.standard.numbers import parent_number
from generator.standard.references import references
from generator.standard.renumbering import Unfit, new_ids, renamed, renumbered_text, shifted
from generator.standard.translation import states
from tests.builders import clause, retired, standard

BASE = Path(__file__).parent.parent / "problems" / "base"
NUMBERS = ("4", "5", "5.1", "5.2", "5.2.1", "5.3", "5.10", "6", "A", "A.1", "B")


@pytest.mark.parametrize(
    ("moves", "changed"),
    [
        ([("5.2", "5.3")], {"5.2": "5.3", "5.2.1": "5.3.1", "5.3": "5.4", "5.10": "5.11"}),
        ([("5.2", "5.3"), ("5.3", "5.2")], {"5.2": "5.3", "5.2.1": "5.3.1", "5.3": "5.2"}),
        ([("5.10", "5.4")], {"5.10": "5.4"}),
        (
            [("5", "6")],
            {"5": "6", "5.1": "6.1", "5.2": "6.2", "5.2.1": "6.2.1", "5.3": "6.3", "5.10": "6.10", "6": "7"},
        ),
        ([("A", "B")], {"A": "B", "A.1": "B.1", "B": "C"}),
        ([("5.2", "4.1")], {"5.2": "4.1", "5.2.1": "4.1.1"}),
    ],
)  # fmt: skip
def test_those_below_and_behind_follow(moves: list[tuple[str, str]], changed: dict[str, str]) -> None:
    """Those before stay."""
    assert shifted(NUMBERS, moves) == changed


@pytest.mark.parametrize(
    ("moves", "key", "number"),
    [
        ([("5.7", "5.8")], "renumber-unknown", "5.7"),
        ([("5.1", "5.04")], "renumber-form", "5.04"),
        ([("5.3", "5.1")], "renumber-twice", "5.1"),
        ([("5.3", "8.1")], "renumber-parent", "8.1"),
    ],
)
def test_what_cannot_be_is_told(moves: list[tuple[str, str]], key: str, number: str) -> None:
    """With the number in question."""
    assert shifted(NUMBERS, moves) == Unfit(key, number)


@given(st.sampled_from(("5.1", "5.2", "5.3")), st.integers(1, 40))
def test_no_number_is_lost_or_given_twice(old: str, by: int) -> None:
    """Whatever the distance, and each keeps its depth."""
    new = f"5.{int(old[2:]) + by}"
    made = shifted(NUMBERS, [(old, new)])
    assert not isinstance(made, Unfit)
    after = [made.get(number, number) for number in NUMBERS]
    assert len(set(after)) == len(NUMBERS)
    assert [number.count(".") for number in after] == [number.count(".") for number in NUMBERS]
    assert {parent_number(number) for number in after} <= {*after, ""}


def test_ids_of_drafts_change_and_released_ones_stay() -> None:
    """An id that is taken for ever is not given again."""
    drafts = (clause("5.1"), clause("5.2"), clause("5.3"))
    assert new_ids(standard(*drafts), {"5.2": "5.3", "5.3": "5.4"}) == {"5.2": "5.3", "5.3": "5.4"}
    ledger = Ledger(released={"1-2016": Release(date="2016-01-01", ids=("5.3",))}, retired=retired(**{"5.4": "5.3"}))
    assert new_ids(standard(*drafts, ledger=ledger), {"5.2": "5.3", "5.3": "5.4"}) == {"5.2": "5.3-2"}


def test_ids_of_parts_follow_their_clause() -> None:
    """Provisions, items, notes, mappings and citations; those of others do not."""
    ids = {"5.2": "5.3"}
    after = [renamed(id_, ids) for id_ in ("5.2", "5.2-a-1", "note-5.2-1", "map-5.2-b-1", "5.2.1-a", "t-5.2", "5.20")]
    assert after == ["5.3", "5.3-a-1", "note-5.3-1", "map-5.3-b-1", "5.2.1-a", "t-5.2", "5.20"]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("按5.2和5.3 b)处理，见第5章。", "按6.2和6.3 b)处理，见第6章。"),
        ("第五章、第十二章。", "第六章、第十二章。"),
        ("GB/T 19012—2019中5.2；2016年版的5.2；5.2 m。", "GB/T 19012—2019中5.2；2016年版的5.2；5.2 m。"),
        ("见附录A、A.1、表A.1、公式（A.2）和图1。", "见附录B、B.1、表B.1、公式（B.2）和图1。"),
        ("see 5.2, clause 5 and Table A.1", "see 6.2, clause 6 and Table B.1"),
        ("5.1～5.3的要求", "6.1～6.3的要求"),
    ],
)
def test_references_in_texts_change(text: str, after: str) -> None:
    """Those to places of this edition, and nothing that only looks like one."""
    numbers = {"5": "6", "5.1": "6.1", "5.2": "6.2", "5.3": "6.3", "A": "B", "A.1": "B.1", "A.2": "B.2"}
    made = text
    for at, old, new in sorted(renumbered_text(text, references(text), numbers), reverse=True):
        made = made[:at] + new + made[at + len(old) :]
    assert made == after


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small standard as the folder in which commands run, a comment and a reference in it, reviewed."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    file = tmp_path / "standard/clauses/4.3.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        f"# kept as it is\n{text}    notes:\n      - {{zh: 见4.2。, en: 'See 4.2.'}}  # and this\n", encoding="utf-8"
    )
    (tmp_path / "standard/situations.yaml").write_text(
        "situations:\n"
        "  - id: s-late\n"
        "    text: {zh: 读者逾期不还（见4.2）, en: 'A reader is late (see 4.2)'}\n"
        "    leads: [4.2-c, t-late, {to: 4.3-a-1, why: {zh: 怎样处理, en: How it is handled}}, 4.2]\n",
        encoding="utf-8",
    )
    (tmp_path / "standard/guidance").mkdir()
    (tmp_path / "standard/guidance/4.yaml").write_text(
        "guidance:\n"
        "  - clause: 4.2\n"
        "    meaning: {zh: 先登记，再按照4.3的规定处理。, en: Registered first; see 4.3.}\n"
        "    nonconformities: [{provision: 4.2-a, zh: 没有登记。, en: Nothing is registered.}]\n"
        "    neighbours: [{clause: 4.3, zh: 登记是处理的依据。, en: Handled by the register.}]\n",
        encoding="utf-8",
    )
    related = file.read_text(encoding="utf-8").replace("    number: 4.3\n", "    number: 4.3\n    related: [4.2]\n")
    file.write_text(related, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert call("check", "--accept", "all").exit_code == 0
    return tmp_path


def call(*words: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(main, words)


def texts(folder: Path) -> dict[str, str]:
    """Return the files of a folder as text."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.*"))
    }


def test_a_preview_changes_nothing(folder: Path) -> None:
    """It shows numbers, ids and places."""
    before = texts(folder)
    shown = call("renumber", "4.2", "4.3").output
    assert "number 4.2 → 4.3" in shown
    assert "id 4.3 → 4.4 (not released yet)" in shown
    assert "standard/clauses/4.3.yaml:4:13: 4.3 → 4.4" in shown
    assert "run it again with --write" in shown
    assert texts(folder) == before


def test_a_draft_is_renumbered_whole(folder: Path) -> None:
    """Numbers, ids, checklists, notes, mappings, drawings, references, reviews; the lines stay as they were."""
    before = texts(folder)
    assert call("renumber", "4.2", "4.3", "--write").exit_code == 0
    after = texts(folder)
    assert after.keys() == before.keys()
    clause_file = after["standard/clauses/4.3.yaml"]
    assert clause_file.startswith("# kept as it is\nclauses:\n  - id: 4.4\n    number: 4.4\n")
    assert "- {zh: 见4.3。, en: 'See 4.3.'}  # and this" in clause_file
    assert "related: [4.3]" in clause_file
    assert "on: 4.3" in after["standard/notes.yaml"]
    assert "(see 4.3)'}" in after["standard/situations.yaml"]
    assert "leads: [4.3-c, t-late, {to: 4.4-a-1, why:" in after["standard/situations.yaml"]
    assert ", 4.3]" in after["standard/situations.yaml"]
    guidance = after["standard/guidance/4.yaml"]
    assert "- clause: 4.3\n" in guidance
    assert "see 4.4.}" in guidance
    assert "[{provision: 4.3-a," in guidance
    assert "[{clause: 4.4," in guidance
    assert 'data-clause="4.3"' in after["standard/figures/figure-1.svg"]
    loaded = load(folder / "standard")
    assert loaded.standard is not None
    assert set(states(loaded.standard).values()) == {"reviewed"}
    assert call("renumber", "4.3", "4.2", "--write").exit_code == 0
    assert texts(folder) == before


def test_a_released_id_stays_and_its_old_number_is_kept(folder: Path) -> None:
    """With the edition that had it; within that edition numbers do not change."""
    assert call("release").exit_code == 0
    refused = call("renumber", "4.2", "4.3", "--write")
    assert refused.exit_code == 1
    assert 'the edition "1-2026" is released, and its numbers stay' in refused.output
    file = folder / "standard/standard.yaml"
    new = "edition: 1-2028\neditions:\n  - id: 1-2028\n    number: T/EX 1—2028\n    status: draft\n"
    new += "    note: {zh: 新版。, en: The next one.}\n    confidence: recalled\n"
    text = file.read_text(encoding="utf-8").replace("edition: 1-2026\neditions:\n", new)
    file.write_text(text, encoding="utf-8")
    done = call("renumber", "4.2", "4.3", "--write")
    assert done.exit_code == 0, done.output
    loaded = load(folder / "standard")
    assert loaded.standard is not None
    moved = {one.id: one for one in loaded.standard.clauses if one.id in {"4.2", "4.3"}}
    assert {id_: one.number for id_, one in moved.items()} == {"4.2": "4.3", "4.3": "4.4"}
    assert next((one.edition, one.number) for one in moved["4.2"].published) == ("1-2026", "4.2")


def test_an_odd_number_of_numbers_is_a_wrong_command(folder: Path) -> None:
    """They come in pairs."""
    assert folder.is_dir()
    done = call("renumber", "4.2")
    assert done.exit_code == 2
    assert "numbers come in pairs" in done.output


def test_a_text_that_is_written_otherwise_is_told_and_nothing_changes(folder: Path) -> None:
    """A text folded over lines is named with its place."""
    file = folder / "standard/clauses/4.3.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("zh: 见4.2。, en: 'See 4.2.'", 'zh: 见4.2。, en: "It is said,\n        see 4.2."'),
        encoding="utf-8",
    )
    before = texts(folder)
    done = call("renumber", "4.2", "4.3", "--write")
    assert done.exit_code == 1
    assert "the file writes this text in another way than it reads" in done.output
    assert texts(folder) == before
