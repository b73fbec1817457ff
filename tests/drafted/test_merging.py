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
    assert told[-1].startswith("/out: texts changed in place: 6")
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
    """New and gone clauses, and a paragraph in which several provisions may have changed."""
    before = files_of(folder)
    document = changed(
        ("一名顾客 | 三级\n", "一名顾客 | 三级\nA.3 公布\n投诉等级应予公布。\n"),
        ("组织应公布投诉的渠道，不应收取费用。", "组织宜公布渠道，可收取费用。"),
        ("本文件适用于提供产品或服务的组织。\n", ""),
    )
    told = run(folder, document, "--merge")
    assert told == [
        "1: its text differs from that of the document",
        "5.2.1: its text differs from that of the document",
        "A.3: new in the document",
        told[-1],
    ]
    assert told[-1].endswith(
        "texts changed in place: 0, whose translations stay and are to be reviewed; change these by hand: 3"
    )
    assert files_of(folder) == before
