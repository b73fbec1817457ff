"""Releasing is not accepting, and what became of a retired id is told where its page was."""

import html
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.model import LANGUAGES, Language, Ledger, Release, Retired
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.root_pages import root_files
from generator.site.pages.tree import pages
from generator.site.search.records import records
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.builders import clause, provision, published, standard

BASE = Path(__file__).parent.parent / "problems" / "base"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small standard as the folder in which commands run."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(*words: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(main, words)


def ledger_of(folder: Path) -> Ledger:
    """Return the ledger of a standard."""
    loaded = load(folder / "standard")
    assert loaded.standard is not None
    return loaded.standard.ledger


def drop_clause(folder: Path) -> None:
    """Take the last clause out of the small standard, with all that names it."""
    for name in ("clauses/4.3.yaml", "checklists/4.3.yaml", "mappings/4.yaml"):
        (folder / "standard" / name).unlink()


def test_accepting_makes_nothing_permanent(folder: Path) -> None:
    """A draft may lose a clause after its translation was reviewed."""
    assert call("check", "--accept", "all").exit_code == 0
    assert ledger_of(folder).permanent == ()
    drop_clause(folder)
    assert "PRM001" not in call("check").output


def test_a_release_is_previewed_and_recorded(folder: Path) -> None:
    """With its day; what it recorded is missed when it is gone."""
    shown = call("release", "--date", "2026-03-01", "--preview").output
    assert "T/EX 1—2026, 2026-03-01: these" in shown
    assert "  4.3-a\n" in shown
    assert ledger_of(folder).permanent == ()
    assert call("release", "--date", "2026-03-01", "--edition", "1-2026").exit_code == 0
    assert ledger_of(folder).released["1-2026"].date == "2026-03-01"
    again = call("release")
    assert (again.exit_code, "was released on 2026-03-01, and no id is new" in again.output) == (1, True)
    drop_clause(folder)
    assert 'the id "4.3-a" was released and is gone' in call("check").output


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--edition", "1-2016"), 1, 'the text here is that of the edition "1-2026"'),
        (("--edition", "none"), 1, 'there is no edition "none"; standard.yaml has 1-20'),
        (("--date", "2026-02-30"), 2, '"2026-02-30" is no day'),
    ],
)
def test_a_wrong_release_is_told(folder: Path, words: tuple[str, ...], code: int, told: str) -> None:
    """And nothing is written."""
    done = call("release", *words)
    assert (done.exit_code, ledger_of(folder).permanent) == (code, ())
    assert told in done.output


def test_a_standard_with_errors_is_not_released(folder: Path) -> None:
    """They are printed instead."""
    file = folder / "standard/clauses/4.3.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("number: 4.3", "nummer: 4.3"), encoding="utf-8")
    done = call("release")
    assert done.exit_code == 1
    assert 'SRC010 the key "nummer" is unknown' in done.output
    assert not (folder / "standard/ledger.yaml").exists()


def book(ledger: Ledger) -> Book:
    """Return a standard of three clauses with a ledger; 5.2 has the id of an older 5.1."""
    config, problems = load_config(BASE / "site_config.yml")
    assert config is not None, problems
    clauses = (
        clause("5"),
        clause("5.1-2", provision("5.1-2-a"), number="5.1"),
        clause("5.1", provision("5.1-a"), number="5.2", published=(published("5.1"),)),
    )
    return Book(Index(standard(*clauses, ledger=ledger)), config)


LEDGER = Ledger(
    released={
        "1-2016": Release(date="2016-05-01", ids=("5", "5.1", "5.1-a", "5.1-b", "A.2", "A.2-a")),
        "1-2026": Release(date="2026-03-01", ids=("5", "5.1", "5.1-a", "5.1-2")),
    },
    retired={
        "A.2": Retired(), "A.2-a": Retired(to=("5.1-a",)), "5.1-b": Retired(),
        "A.3": Retired(to=("5.1", "5.1-2")), "A.4": Retired(withdrawn="2020-07-01"), "A.5": Retired(to=("5",)),
    },
)  # fmt: skip


def written(made: Book, language: Language, address: str) -> str:
    """Return the Markdown of a page."""
    shape = Shape(language)
    return next(made.markdown(page, shape) for page in pages(made, shape) if page.address == address)


def test_the_page_of_a_withdrawn_id_says_since_when() -> None:
    """In both languages: by the first release without it, or by the day that is written."""
    made = book(LEDGER)
    for language in LANGUAGES:
        page = written(made, language, "A.2/")
        assert "A.2自2026-03-01起已废止，没有接替它的内容。" in page
        assert "A.2 was withdrawn as of 2026-03-01; nothing took its place." in page
        assert "2020-07-01" in written(made, language, "A.4/")
    assert "A.2-a is no longer used. In its place there is now:" in written(made, "en", "A.2/")
    assert "{: #A.2-a }" in written(made, "en", "A.2/")


def test_several_successors_are_listed_and_one_is_gone_to() -> None:
    """The old page of several links to each; that of one leads on."""
    made = book(LEDGER)
    page = written(made, "zh", "A.3/")
    assert "由以下各处接替" in page
    assert "](../5.1/index.md)" in page
    assert "](../5.1-2/index.md)" in page
    files = root_files(made)
    assert 'url=../5/"' in files["zh/A.5/index.html"]
    assert "zh/A.3/index.html" not in files


def test_a_clause_that_became_a_provision_leads_to_it() -> None:
    """Its page and its permalink do; a provision that became one had no page, and its permalink leads on."""
    ledger = Ledger(retired={"A.6": Retired(to=("5.1-a",)), "5.1-b": Retired(to=("5.1-a",))})
    files = root_files(book(ledger))
    assert 'url=../5.1/#5.1-a"' in files["zh/A.6/index.html"]
    assert 'href="../../en/5.1/#5.1-a"' in files["c/A.6/index.html"]
    assert [name for name in files if "5.1-b" in name] == ["c/5.1-b/index.html"]
    assert 'href="../../en/5.1/#5.1-a"' in files["c/5.1-b/index.html"]
    assert "5.1-b已停用，现为5.2 领导" in html.unescape(files["c/5.1-b/index.html"])


def test_a_withdrawn_part_is_told_on_the_page_of_its_clause() -> None:
    """Under its old anchor."""
    page = written(book(LEDGER), "zh", "5.1/")
    assert "5.1-b自2026-03-01起已废止" in page
    assert "{: #5.1-b }" in page


def test_permalinks_search_and_the_page_of_lost_addresses_know_withdrawn_ids() -> None:
    """Each leads to the page that tells."""
    made = book(LEDGER)
    files = root_files(made)
    assert 'href="../../zh/A.2/"' in files["c/A.2/index.html"]
    assert '["A.2","A.2/","A.2（已停用）"' in files["data/places.js"]
    assert 'href="../../zh/5.1/#5.1-b"' in files["c/5.1-b/index.html"]
    found = {record.id: record for record in records(made.index)}
    assert found["A.2"].address == "A.2/"
    assert found["A.2"].kind == "retired"
    assert "已废止" in found["A.2"].passages[0].text.zh
    assert found["A.3"].passages[0].text.zh.endswith("由以下各处接替：5.1 · 5.1-2")
    gone = {passage.address: passage for record in found.values() for passage in record.passages}
    assert gone["#A.2-a"].text.en == "A.2-a is no longer used. In its place there is now: 5.1-a"
    assert (gone["#5.1-b"].label, gone["#5.1-b"].kind) == ("b", "retired")
    assert "已废止" in gone["#5.1-b"].text.zh


def test_the_old_address_of_a_number_says_whose_the_number_is_now() -> None:
    """It does not go on by itself, and offers both; the page of the clause says so too."""
    made = book(LEDGER)
    page = html.unescape(root_files(made)["c/5.1/index.html"])
    assert "data-leads-on" not in page
    assert "5.1 is the number that “5.2 Leadership” bore in T/EX 1—2016" in page
    assert "在本站所用文本中，5.1是“5.1 领导”" in page
    assert {'href="../../zh/5.1/"', 'href="../../zh/5.1-2/"'} <= set(page.replace(" data-", "\n").split())
    assert "the number that this clause bore in T/EX 1—2016" in written(made, "en", "5.1/")
    assert "data-leads-on" in root_files(made)["c/5/index.html"]


def test_a_ledger_without_releases_says_in_which_edition_it_is_gone() -> None:
    """No day is made up."""
    made = book(Ledger(ids=("A.2",), retired={"A.2": Retired()}))
    assert "A.2 was withdrawn in T/EX 1—2026; nothing took its place." in written(made, "en", "A.2/")
