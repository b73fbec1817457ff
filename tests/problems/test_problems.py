"""What editors see on the console, mistake by mistake.

A folder `<rule>-<what>` holds files laid over the small standard in `base/`, and what is shown in `expected.txt` and,
in Chinese, `expected.zh.txt`. A file that ends in `.gz` is laid down unpacked; `removed.txt` names files taken away,
`command.txt` a command to run instead of a check. How each is mended, by the way out that its message names, stands in
`mended.yaml`.
"""

import gzip
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.check import RULES, check
from generator.cli.main import main
from generator.formats.sample import read_samples
from generator.model.problem import in_order
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from generator.standard.translation import accepted
from generator.words.problems import formatted
from tests.conftest import Golden

HERE = Path(__file__).parent
_EDITS = (HERE / "mended.yaml").read_text(encoding="utf-8")
MENDED: dict[str, list[list[str]]] = yaml.load(_EDITS, yaml.BaseLoader)  # noqa: S506 - strings only
BASE = HERE / "base"
CASES = sorted(path.name for path in HERE.iterdir() if path.is_dir() and path != BASE and "-" in path.name)
LEDGER = Path("standard/ledger.yaml")


def lay_out(case: Path, folder: Path) -> None:
    """Put the small standard with a case's files over it into a folder."""
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    removed = case / "removed.txt"
    for name in removed.read_text(encoding="utf-8").split() if removed.exists() else ():
        path = folder / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for file in case.rglob("*"):
        if file.is_dir() or (file.parent == case and file.suffix == ".txt"):
            continue
        target = folder / file.relative_to(case)
        target.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".gz":
            target.with_suffix("").write_bytes(gzip.decompress(file.read_bytes()))
        else:
            shutil.copyfile(file, target)


def console() -> tuple[str, str]:
    """Return what a check of the standard in the current folder prints, every translation counting as reviewed.

    In English, then in Chinese.
    """
    loaded = load(Path("standard"))
    settings, problems = load_config(Path("site_config.yml"))
    if loaded.standard:
        ledger = loaded.standard.ledger if LEDGER.exists() else accepted(loaded.standard, None)
        problems += check(replace(loaded.standard, ledger=ledger), loaded.sources)
        if settings and loaded.sources.sample:
            problems += read_samples(Index(loaded.standard), settings, loaded.sources)[1]
    found = in_order((*loaded.problems, *problems))
    return formatted(found, "text", "en"), formatted(found, "text", "zh")


@pytest.mark.parametrize("name", CASES)
def test_mistake_is_shown(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, golden: Golden) -> None:
    """The console text of a mistake is exactly what is on record, with its place and a way out."""
    case = HERE / name
    lay_out(case, tmp_path)
    monkeypatch.chdir(tmp_path)
    command = case / "command.txt"
    if command.exists():
        words = command.read_text(encoding="utf-8").split()
        english, chinese = (
            CliRunner().invoke(main, ["--lang", language, *words]).output.rstrip("\n") for language in ("en", "zh")
        )
    else:
        english, chinese = console()
    assert f" {name[:6]} " in english
    assert f" {name[:6]} " in chinese
    golden(case / "expected.txt", english + "\n")
    golden(case / "expected.zh.txt", chinese + "\n")


def mend(case: str, edits: list[list[str]], folder: Path) -> None:
    """Take a way out of a mistake, as `mended.yaml` has it, in a folder where the case is laid out."""
    for what, *words in edits:
        name = words[0] if what in {"remove", "restore", "recode"} else what
        file = (folder / "standard" / name).resolve()
        match what, *words:
            case "remove", _:
                shutil.rmtree(file) if file.is_dir() else file.unlink()
            case "restore", _:
                origin = BASE / "standard" / name
                if origin.is_dir():
                    shutil.copytree(origin, file, dirs_exist_ok=True)
                else:
                    shutil.copyfile(origin, file)
            case "write", target, text:
                (folder / "standard" / target).write_text(text, encoding="utf-8")
            case "move", old, new:
                (folder / "standard" / old).rename(folder / "standard" / new)
            case "run", command:
                assert CliRunner().invoke(main, command.split()).exit_code == 0
            case "recode", _, encoding:
                file.write_text(file.read_bytes().decode(encoding), encoding="utf-8")
            case _, wrong, right:
                text = file.read_text(encoding="utf-8")
                assert wrong in text, f"{case}: {name} has no {wrong!r}"
                file.write_text(text.replace(wrong, right), encoding="utf-8")


@pytest.mark.parametrize("name", sorted(MENDED))
def test_the_way_out_leads_out(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Taken by the letter, it leaves nothing to tell: not the mistake, nor another one in its place."""
    case, _, _ = name.partition("/")
    lay_out(HERE / case, tmp_path)
    monkeypatch.chdir(tmp_path)
    if MENDED[name][0][0] == "command":
        result = CliRunner().invoke(main, ["--lang", "en", *MENDED[name][0][1].split()])
        assert (result.exit_code, f" {name[:6]} " in result.output) == (0, False)
    else:
        mend(name, MENDED[name], tmp_path)
        assert console() == ("", "")


def test_every_case_has_a_way_out_that_was_tried() -> None:
    """No message's advice is untried."""
    assert sorted({*CASES} ^ {name.partition("/")[0] for name in MENDED}) == []


def test_base_has_no_problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The small standard under the cases is right, so that each case shows its own mistake only."""
    lay_out(BASE, tmp_path)
    monkeypatch.chdir(tmp_path)
    assert console() == ("", "")


def test_every_rule_has_a_case() -> None:
    """No rule is without an example of what it says."""
    assert sorted({rule.id for rule in RULES} - {name[:6] for name in CASES}) == []


def test_every_case_has_a_rule() -> None:
    """No case is left over from a rule that is gone."""
    assert sorted({name[:6] for name in CASES} - {rule.id for rule in RULES}) == []
