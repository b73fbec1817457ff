"""The commands as an editor calls them."""

import gc
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.model import List, Remark, Standard, Table
from generator.source.load import Loaded, load
from generator.standard.translation import translations

SMALL = Path(__file__).parent.parent / "golden" / "small"


@pytest.fixture
def standard(tmp_path: Path) -> Path:
    """Return a copy of the small standard, fully reviewed."""
    folder = tmp_path / "small"
    shutil.copytree(SMALL, folder, ignore=shutil.ignore_patterns("expected"))
    assert call(folder, "check", "--accept", "all").exit_code == 0
    return folder


def call(folder: Path, command: str, *arguments: str) -> Result:
    """Run a command on a standard."""
    where = ["--standard", str(folder / "standard"), "--config", str(folder / "site_config.yml")]
    return CliRunner().invoke(main, [command, *where, *arguments])


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def read(folder: Path) -> Standard:
    """Return the standard in a folder."""
    standard = load(folder / "standard").standard
    assert standard is not None
    return standard


def spoil(folder: Path) -> None:
    """Misspell a key of the small standard."""
    file = folder / "standard" / "standard.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("publisher:", "publsher:"), encoding="utf-8")


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_has_help_with_an_example(command: str) -> None:
    """`--help` says what it does and shows a call."""
    result = CliRunner().invoke(main, [command, "--help"])
    assert result.exit_code == 0
    assert f"clausebook {command}" in result.output


def test_check_says_in_one_line_what_it_checked(standard: Path) -> None:
    """No problem: exit 0 and the counts."""
    result = call(standard, "check")
    assert result.exit_code == 0
    assert result.output == (
        "7 clauses, 10 provisions (3 requirements), 1 term, 1 supplementary term, 2 documents, 4 citations, "
        "2 mappings, 3 checklist items, 3 situations, guidance on 1 clause: no problems\n"
    )


@pytest.mark.parametrize("breaks", [False, True])
def test_check_looks_for_garbage_only_when_it_has_read_all(
    standard: Path, monkeypatch: pytest.MonkeyPatch, *, breaks: bool
) -> None:
    """Nearly all that it makes stays until the end; afterwards, and after a mishap, it is as it was before."""
    collected: list[bool] = []

    def watched(folder: Path, _: object) -> Loaded:
        collected.append(gc.isenabled())
        if breaks:
            raise MemoryError
        return load(folder)

    monkeypatch.setattr("generator.source.load.load", watched)
    assert call(standard, "check").exit_code == int(breaks)
    assert (collected, gc.isenabled()) == ([False], True)


def test_check_exits_1_on_a_mistake(standard: Path) -> None:
    """Place, rule, message and way out; no traceback."""
    spoil(standard)
    result = call(standard, "check")
    assert result.exit_code == 1
    file = standard / "standard" / "standard.yaml"
    assert f'{file}:3:1: error SRC010 the key "publsher" is unknown; did you mean "publisher"?' in result.output


def test_problems_as_json(standard: Path) -> None:
    """A machine reads them."""
    spoil(standard)
    rows = json.loads(call(standard, "check", "--format", "json").output)
    assert {row["rule"] for row in rows} == {"SRC010", "SRC011"}


def test_no_problem_as_json_is_an_empty_list(standard: Path) -> None:
    """A machine reads that too."""
    assert json.loads(call(standard, "check", "--format", "json").output) == []


def test_unknown_options_exit_2() -> None:
    """A slip in the call is not a problem of the standard."""
    assert CliRunner().invoke(main, ["check", "--nonsense"]).exit_code == 2


def test_a_missing_folder_is_a_clear_message(tmp_path: Path) -> None:
    """Exit 1 and what to do."""
    result = call(tmp_path, "check")
    assert result.exit_code == 1
    assert "clausebook new DIR" in result.output
    assert "Traceback" not in result.output


def test_a_build_with_a_mistake_writes_nothing(standard: Path, tmp_path: Path) -> None:
    """The old site stays, and no half of a new one appears."""
    out = tmp_path / "site"
    assert call(standard, "build", "--no-downloads", "--out", str(out)).exit_code == 0
    before = tree(out)
    spoil(standard)
    result = call(standard, "build", "--no-downloads", "--out", str(out))
    assert (result.exit_code, "SRC010" in result.output) == (1, True)
    assert tree(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site", "small"]


def test_a_stale_translation_is_a_warning_until_it_is_accepted(standard: Path) -> None:
    """Changed Chinese is named with its id; a review ends it."""
    file = standard / "standard" / "terms" / "terms.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("包括内部的。", "也包括内部的。"), encoding="utf-8")
    result = call(standard, "check")
    assert result.exit_code == 0
    assert "warning TRN001" in result.output
    assert "clausebook check --accept t-customer" in result.output
    assert "no problems" in call(standard, "check", "--accept", "t-customer").output


def test_accepting_an_unknown_id_proposes_the_nearest(standard: Path) -> None:
    """And leaves the ledger as it was."""
    before = (standard / "standard" / "ledger.yaml").read_bytes()
    result = call(standard, "check", "--accept", "t-custmer")
    assert result.exit_code == 1
    assert 'did you mean "t-customer"?' in result.output
    assert (standard / "standard" / "ledger.yaml").read_bytes() == before


@pytest.mark.parametrize("options", [[], ["--minimal"]], ids=["sample", "minimal"])
def test_new_makes_a_standard_without_problems(tmp_path: Path, options: list[str]) -> None:
    """Checked and built at once, with schemas beside it; nothing is released, so that all of it can be thrown away."""
    folder = tmp_path / "mine"
    assert CliRunner().invoke(main, ["new", str(folder), *options]).exit_code == 0
    assert "no problems" in call(folder, "check").output
    assert (folder / "standard" / ".schema" / "clauses.json").is_file()
    assert call(folder, "build", "--no-downloads", "--out", str(tmp_path / "site")).exit_code == 0
    assert read(folder).ledger.permanent == ()


def test_the_sample_has_one_of_everything_usual(tmp_path: Path) -> None:
    """A list, a table, an informative annex, a note and a term with a source, in the shorthand; comments lead on."""
    folder = tmp_path / "mine"
    assert CliRunner().invoke(main, ["new", str(folder)]).exit_code == 0
    sample = read(folder)
    kinds = {type(block) for clause in sample.clauses for block in clause.content}
    assert kinds >= {List, Table, Remark}
    assert [clause.id for clause in sample.clauses if clause.annex == "informative"] == ["A"]
    assert [term.source is not None for term in sample.terms] == [True]
    for path in (folder / "standard").glob("*/*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert ("# " in text, "docs/" in text, "docs/zh/" in text) == (True, True, True), path
        assert "provisions:" not in text


def test_the_least_is_chinese_alone(tmp_path: Path) -> None:
    """Three files, no English anywhere in the standard, one language of the site."""
    folder = tmp_path / "mine"
    assert CliRunner().invoke(main, ["new", str(folder), "--minimal"]).exit_code == 0
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.y*ml"))
    assert files == ["site_config.yml", "standard/clauses/front.yaml", "standard/standard.yaml"]
    assert [text for _, _, _, text in translations(read(folder)) if text.en] == []
    assert call(folder, "build", "--no-downloads", "--out", str(tmp_path / "site")).exit_code == 0
    assert not (tmp_path / "site" / "en").exists()


def test_new_refuses_a_folder_with_content(tmp_path: Path) -> None:
    """Nobody's files are written over."""
    (tmp_path / "mine.txt").write_text("mine")
    result = CliRunner().invoke(main, ["new", str(tmp_path)])
    assert result.exit_code == 1
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_committed_schemas_are_fresh(tmp_path: Path) -> None:
    """Editors complete what the tool takes."""
    assert CliRunner().invoke(main, ["schema", "--standard", str(tmp_path)]).exit_code == 0
    committed = Path(__file__).parents[2] / "standard" / ".schema"
    made = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / ".schema").iterdir()}
    assert {path.name: path.read_text(encoding="utf-8") for path in committed.iterdir()} == made


@pytest.mark.parametrize("name", ["nowhere", "a-file"])
def test_schemas_go_into_a_standard_alone(tmp_path: Path, name: str) -> None:
    """A folder that is not there is told, with the way out, and not made."""
    (tmp_path / "a-file").touch()
    where = tmp_path / name
    for language, said in (("en", f'there is no folder "{where}"'), ("zh", f"没有文件夹“{where}”")):
        result = CliRunner().invoke(main, ["--lang", language, "schema", "--standard", str(where)])
        assert (result.exit_code, "SRC009" in result.output, said in result.output) == (1, True, True)
    assert [path.name for path in tmp_path.iterdir()] == ["a-file"]
