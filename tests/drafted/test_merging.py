"""A document that comes again over what editors wrote: its texts change in place, and all else stays."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.model import Standard
from generator.source.ledger import ledger_yaml
from generator.source.load import load
from generator.standard.translation import accepted, states
from tests.drafted.documents import DAY
from tests.drafted.test_typical import PUBLISHED

EDITS = {
    "A.yaml": (("title: 通则", "title: {zh: 通则, en: General}"),),
    "5.yaml": (
        (
            "[组织应公布投诉的渠道，, ",
            '[{zh: 组织应公布投诉的渠道，, en: "The organization shall publish the channels,"}, ',
        ),
        ("number: 5.3\n", "number: 5.3 # 三级\n"),
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder in which an editor has gone on with what was imported."""
    run(tmp_path, PUBLISHED)
    for name, edits in EDITS.items():
        path = tmp_path / "out/standard/clauses" / name
        text = path.read_text(encoding="utf-8")
        for old, new in edits:
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def run(folder: Path, text: str, *more: str) -> list[str]:
    """Import a text into a folder and return what was printed."""
    (folder / "draft.txt").write_text(text, encoding="utf-8")
    line = ["--lang", "en", "import", "standard", str(folder / "draft.txt"), "--out", str(folder / "out")]
    result = CliRunner().invoke(main, [*line, "--revised", DAY, *more])
    assert result.exit_code == 0, result.output
    return result.output.replace(str(folder), "").splitlines()


def files_of(folder: Path) -> dict[str, str]:
    """Return the files of the standard in a folder."""
    root = folder / "out/standard"
    return {str(path.relative_to(root)): path.read_text(encoding="utf-8") for path in root.rglob("*.yaml")}


def standard_of(folder: Path) -> Standard:
    """Return the standard in a folder."""
    found = load(folder / "out/standard").standard
    assert found
    return found


def changed(*pairs: tuple[str, str]) -> str:
    """Return the document with other words."""
    text = PUBLISHED
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


IN_PLACE = (
    ("组织应公布投诉的渠道，不应收取费用。", "组织应公布投诉的全部渠道，不应收取费用。"),
    ("A.1 通则", "A.1 总则"),
    ("一级 | ≤2 | ≤24 | 应保存五年", "一级 | ≤2 | ≤24 | 应保存六年"),
    ("注2：投诉者能是其他相关方。", "注2：投诉者能是任何相关方。"),
    ("2) 联系方式，应经投诉者同意；", "2) 联系方式，应先经投诉者同意；"),
    ("提出投诉的个人、组织或其代表。", "提出投诉的个人、组织或者其代表。"),
)


def test_changed_texts_are_written_in_place(folder: Path) -> None:
    """At their places alone, English and comments kept; without --merge they are only shown."""
    before, document = files_of(folder), changed(*IN_PLACE)
    shown = run(folder, document)
    assert files_of(folder) == before
    told = run(folder, document, "--merge")
    assert told[:-1] == shown[:-1]
    assert len(told) == 7
    assert told[-1].startswith("/out: texts changed in place: 6; numbers: 0; new clauses and terms written: 0;")
    assert told[-1].endswith("change these by hand: 0")
    expected = dict(before)
    for file, old, new in (
        ("clauses/5.yaml", "组织应公布投诉的渠道，", "组织应公布投诉的全部渠道，"), ("clauses/A.yaml", "zh: 通则", "zh: 总则"),
        ("clauses/5.yaml", "应保存五年", "应保存六年"), ("terms/terms.yaml", "其他相关方", "任何相关方"),
        ("clauses/5.yaml", "，应经投诉者", "，应先经投诉者"), ("terms/terms.yaml", "组织或其代表", "组织或者其代表"),
    ):  # fmt: skip
        assert expected[file].count(old) == 1, old
        expected[file] = expected[file].replace(old, new)
    assert files_of(folder) == expected
    assert (folder / "out/standard/original.txt").read_text(encoding="utf-8").count("全部渠道") == 1
    assert run(folder, document, "--merge") == ["/out has the text of the document; there is nothing to change"]


def test_a_translation_stays_and_is_to_be_reviewed(folder: Path) -> None:
    """By the ledger's own rule: its text is no longer the one that was reviewed."""
    ledger = folder / "out/standard/ledger.yaml"
    ledger.write_text(ledger_yaml(accepted(standard_of(folder), None)), encoding="utf-8")
    assert set(states(standard_of(folder)).values()) == {"reviewed", "untranslated"}
    run(folder, changed(*IN_PLACE[:1]), "--merge")
    after = standard_of(folder)
    found = next(each for clause in after.clauses for each in clause.provisions if "全部渠道" in each.text.zh)
    assert found.text.en == "The organization shall publish the channels,"
    assert [id_ for id_, state in states(after).items() if state == "stale"] == [f"{found.id}/text"]


def test_what_is_not_plain_is_left_to_the_editor(folder: Path) -> None:
    """A paragraph in which several provisions may have changed, and one that is no more."""
    before = files_of(folder)
    document = changed(
        ("组织应公布投诉的渠道，不应收取费用。", "组织宜公布渠道，可收取费用。"),
        ("本文件适用于提供产品或服务的组织。\n", ""),
    )
    told = run(folder, document, "--merge")
    assert told[:-1] == [
        "1: its text differs from that of the document",
        "5.2.1: its text differs from that of the document",
    ]
    assert told[-1].startswith("/out: texts changed in place: 0; numbers: 0; new clauses and terms written: 0;")
    assert told[-1].endswith("change these by hand: 2")
    assert files_of(folder) == before


INSERTED = (
    ("5.3 投诉等级\n", "5.3 记录的保存\n组织应保存投诉的记录。\n5.4 投诉等级\n"),
    ("5.4 时限\n", "5.5 时限\n"),
    ("5.5 及时率\n", "5.6 及时率\n"),
    ("（见5.3）；", "（见5.4）；"),
)
NOTE = """editorial_notes:
  - {id: note-5.2.1-1, on: 5.2.1, kind: context, text: {zh: 等级见5.3。, en: For levels see 5.3.}}
"""


def test_a_new_clause_is_written_and_the_others_keep_their_ids(folder: Path) -> None:
    """Numbers follow the document, in notes of ours too; the editor's words, comments and ids stay."""
    note = folder / "out/standard/notes.yaml"
    note.write_text(NOTE, encoding="utf-8")
    ledger = folder / "out/standard/ledger.yaml"
    ledger.write_text(ledger_yaml(accepted(standard_of(folder), None)), encoding="utf-8")
    ids = {clause.title.zh: clause.id for clause in standard_of(folder).clauses if clause.title.zh}
    shown = run(folder, changed(*INSERTED))
    told = run(folder, changed(*INSERTED), "--merge")
    assert told[:-1] == shown[:-1]
    assert "5.3: new in the document, written to /out/standard/clauses/5.yaml with the id 5.3-2" in told
    after = standard_of(folder)
    assert {clause.id: clause.number for clause in after.clauses if clause.id.startswith("5.")} == {
        "5.1": "5.1", "5.2": "5.2", "5.2.1": "5.2.1", "5.2.2": "5.2.2", "5.2.3": "5.2.3",
        "5.3-2": "5.3", "5.3": "5.4", "5.4": "5.5", "5.5": "5.6",
    }  # fmt: skip
    assert ids == {clause.title.zh: clause.id for clause in after.clauses if clause.title.zh and clause.id != "5.3-2"}
    new = next(clause for clause in after.clauses if clause.id == "5.3-2")
    found = [(each.id, each.kind, each.text.zh) for each in new.provisions]
    assert found == [("5.3-2-a", "requirement", "组织应保存投诉的记录。")]
    assert states(after)["note-5.2.1-1/text"] == states(after)["A.1/title"] == "reviewed"
    files = files_of(folder)
    assert "number: 5.4 # 三级\n" in files["clauses/5.yaml"]
    assert "The organization shall publish the channels," in files["clauses/5.yaml"]
    assert "等级见5.4。, en: For levels see 5.4." in note.read_text(encoding="utf-8")
    assert run(folder, changed(*INSERTED), "--merge") == [
        "/out has the text of the document; there is nothing to change"
    ]


def test_both_sides_have_gone_on(folder: Path) -> None:
    """An editor's clause stays, and is told; the document's is written; a term is new, and one is reworded."""
    path = folder / "out/standard/clauses/A.yaml"
    text = path.read_text(encoding="utf-8")
    added = "  - number: A.9 # ours\n    title: {zh: 我们的, en: Ours}\n    content: [我们的话。]\n"
    path.write_text(text + added, encoding="utf-8")
    document = changed(
        ("一名顾客 | 三级\n", "一名顾客 | 三级\nA.3 公布\n投诉等级应予公布。\n"),
        ("提出投诉的个人、组织或其代表。", "提出投诉的任何个人、组织或其代表。"),
        ("3.2 与过程有关的术语\n", "3.1.2\n投诉 complaint\n对产品或服务的不满。\n3.2 与过程有关的术语\n"),
    )
    told = run(folder, document, "--merge")
    assert "A.9: no longer in the document" in told
    assert added in path.read_text(encoding="utf-8")
    after = standard_of(folder)
    assert {"A.3", "A.9"} <= {clause.number for clause in after.clauses}
    new = next(term for term in after.terms if term.number == "3.1.2")
    assert (new.id, new.definition.zh) == ("t-complaint", "对产品或服务的不满。")
    assert "提出投诉的任何个人、组织或其代表。" in {term.definition.zh for term in after.terms}
    assert run(folder, document, "--merge")[:-1] == ["A.9: no longer in the document"]


def test_what_is_gone_keeps_its_place_until_the_editor_takes_it_away(folder: Path) -> None:
    """Nothing is deleted; a number that it still has is not given to another, and follows once it is free."""
    document = changed(
        ("（见5.3）；", "；"), (text_of("5.3 投诉等级\n", "5.4 时限\n"), ""),
        ("5.4 时限\n", "5.3 时限\n"), ("5.5 及时率\n", "5.4 及时率\n"),
    )  # fmt: skip
    told = run(folder, document, "--merge")
    assert "5.3: no longer in the document" in told
    assert "5.4: is 5.3 in the document, but 5.3 is here still; its number stays" in told
    assert {"5.3", "5.4", "5.5"} <= {clause.number for clause in standard_of(folder).clauses}
    path = folder / "out/standard/clauses/5.yaml"
    text = path.read_text(encoding="utf-8")
    begin, end = text.index("  - number: 5.3 # 三级"), text.index("  - number: 5.4")
    path.write_text(text[:begin] + text[end:], encoding="utf-8")
    run(folder, document, "--merge")
    assert {clause.id: clause.number for clause in standard_of(folder).clauses if clause.id in ("5.4", "5.5")} == {
        "5.4": "5.3", "5.5": "5.4",
    }  # fmt: skip


def test_a_new_figure_brings_its_drawing(folder: Path) -> None:
    """Under a name that no drawing of the editor's has."""
    ours = (folder / "out/standard/figures/figure-1.svg").read_bytes()
    new = "一名顾客 | 三级\nA.3 流程\n流程见图A.1。\n图A.1 另一流程\n"
    (folder / "out/standard/figures/figure-A.1.svg").write_bytes(ours)
    run(folder, changed(("一名顾客 | 三级\n", new)), "--merge")
    figure = next(each for each in standard_of(folder).figures if each.id == "figure-A.1")
    assert figure.file == "figures/figure-A.1-2.svg"
    assert (folder / "out/standard" / figure.file).is_file()
    assert (folder / "out/standard/figures/figure-A.1.svg").read_bytes() == ours


def text_of(begin: str, end: str) -> str:
    """Return the part of the document from one line to another."""
    return PUBLISHED[PUBLISHED.index(begin) : PUBLISHED.index(end)]
