"""What the documentation shows can be read, is right or wrong as it says, and makes a standard."""

import subprocess
import sys
from pathlib import Path
from typing import Any, get_type_hints

import pytest
import yaml

from generator.formats.json import standard as standard_json
from generator.model.problem import Problem
from generator.site.build import build_site
from generator.site.pages.headers import headers
from generator.site.pages.page import Book
from generator.source.config import load_config
from generator.source.kinds import LEDGER
from generator.source.ledger import ledger_yaml
from generator.source.shorthand import spelt_out
from generator.source.skeleton import skeleton
from generator.source.validation import adapter
from generator.source.yaml import parse
from generator.standard.index import Index
from generator.standard.translation import accepted
from generator.words.problems import formatted
from tests.docs.markdown import ROOT, Block, Page, code_in
from tests.docs.project import (
    GUIDE,
    GUIDE_ZH,
    each_page,
    entity_types,
    example_files,
    loaded_from,
    marked,
    problems_of,
    real_book,
    steps,
)

SETTINGS = Page(ROOT / "docs/site-config.md")


@each_page()
def test_yaml_is_well_formed(page: Page) -> None:
    """Every YAML block that is not shown as wrong can be read."""
    for block in page.blocks:
        if block.language == "yaml" and not block.mark.startswith("wrong"):
            may_be_nothing = frozenset({""} if block.mark == "example: Ledger.retired" else ())
            document, problems = parse(str(page), block.text.encode(), open_below=may_be_nothing)
            assert problems == ()
            assert document is not None


@pytest.mark.parametrize(("page", "block"), marked("example"))
def test_examples_are_valid(page: Page, block: Block) -> None:
    """An example of an entity, or of a key of one, has the keys and values that are allowed."""
    name, _, key = block.mark.removeprefix("example: ").partition(".")
    kind: Any = entity_types()[name]
    kind = get_type_hints(kind)[key] if key else kind
    document, _ = parse(str(page), block.text.encode())
    assert document is not None
    several = isinstance(document.value, list) and not key
    wanted: Any = tuple[kind, ...] if several else kind
    adapter(wanted).validate_python(spelt_out(document.value, wanted, "zh"))


@pytest.mark.parametrize(("page", "block"), [*marked("wrong"), *marked("right")])
def test_traps_are_what_they_are_said_to_be(page: Page, block: Block) -> None:
    """A block shown as wrong breaks the rule named, the one put right breaks none."""
    files = {**skeleton("standard", "site_config.yml"), "standard/notes.yaml": block.text}
    found = {problem.rule for problem in problems_of(files)} - {"TRN001"}
    expected = block.mark.partition(": ")[2]
    assert expected in found if expected else found == set(), page


@each_page(GUIDE, GUIDE_ZH)
def test_guide_makes_a_standard(page: Page, tmp_path: Path) -> None:
    """What the guide shows, put together, has no problems but English to review; reviewed, it has none and builds."""
    files = example_files(page)
    found = problems_of(files)
    assert {problem.rule for problem in found} == {"TRN002"}, formatted(found, "text")
    loaded = loaded_from(files)
    assert loaded.standard is not None
    files[f"standard/{LEDGER}"] = ledger_yaml(accepted(loaded.standard, None))
    assert problems_of(files) == ()
    loaded = loaded_from(files)
    (tmp_path / "site_config.yml").write_text(files["site_config.yml"], encoding="utf-8")
    settings, _ = load_config(tmp_path / "site_config.yml")
    assert loaded.standard is not None
    assert settings is not None
    build_site(Book(Index(loaded.standard), settings, loaded.sources.figures), tmp_path / "site")
    assert (tmp_path / "site/c/2.2-2019/3.2/index.html").is_file()


@each_page(GUIDE, GUIDE_ZH)
def test_no_step_of_the_guide_stops_the_build(page: Page) -> None:
    """However far one has come, there are only warnings; the text to compare with is put in last, as the guide says."""
    made = steps(page)
    assert len(made) > 10
    errors = {
        formatted((problem,), "text")
        for files in made
        for problem in problems_of({name: text for name, text in files.items() if name != "standard/original.txt"})
        if problem.severity == "error"
    }
    assert errors == set()


@each_page(GUIDE, GUIDE_ZH)
def test_the_guide_loses_nothing(page: Page) -> None:
    """A character of the document that is left out is told as the guide says."""
    files = example_files(page)
    changed = files["standard/original.txt"].replace("助餐点应公布", "助餐点都应公布")
    assert [each.rule for each in problems_of({**files, "standard/original.txt": changed})].count("TXT001") == 1


def test_guides_show_the_same() -> None:
    """The Chinese guide has the files, the traps and the commands of the English one, in the same order."""
    assert [(block.mark, block.text) for block in GUIDE_ZH.blocks] == [
        (block.mark, block.text) for block in GUIDE.blocks
    ]


def settings_with(fragment: str, folder: Path) -> tuple[Problem, ...]:
    """Return the problems of the skeleton's settings with some of them replaced."""
    whole = skeleton("standard", "site_config.yml")["site_config.yml"]
    settings = yaml.load(whole, yaml.BaseLoader)  # noqa: S506 - strings
    settings |= yaml.load(fragment, yaml.BaseLoader)  # noqa: S506 - strings
    path = folder / "site_config.yml"
    path.write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    return load_config(path)[1]


@pytest.mark.parametrize(
    "row", [row for table in SETTINGS.tables if table.mark == "messages" for row in table.rows], ids=lambda row: row[0]
)
def test_messages_of_the_settings(row: tuple[str, ...], tmp_path: Path) -> None:
    """A wrong setting gives the message that the documentation shows."""
    written, rule, message = (next(code_in(cell), cell) for cell in row)
    assert [(p.rule, f"{p.message}; {p.hint}") for p in settings_with(written, tmp_path)] == [(rule, message)]


@pytest.mark.parametrize(("page", "block"), marked("run"))
def test_programs_run(page: Page, block: Block, tmp_path: Path) -> None:
    """The examples for the data do something with the data of the project's standard."""
    data = tmp_path / "site/data/standard.json"
    data.parent.mkdir(parents=True)
    data.write_text(standard_json.standard_json(real_book().index), encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", block.text], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stderr, done.returncode) == ("", 0), page
    assert done.stdout


def test_policy_is_the_one_tested() -> None:
    """The Content Security Policy in the documentation is the one under which the browser tests run."""
    assert f'"{headers()["Content-Security-Policy"]}"' in Page(ROOT / "docs/publishing.md").text
