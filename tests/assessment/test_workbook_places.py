"""What the writer of a workbook says of where things stand is what stands in the file, read back cell by cell."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from generator.assess.format import VISIT
from generator.formats.kit import Kit
from generator.formats.xlsx import blank_book, written
from generator.formats.xlsx.assigned import clause_in
from generator.formats.xlsx.blank_book import blank_books, blank_paths, book_values
from generator.formats.xlsx.cells import workbook_cells
from generator.formats.xlsx.layout import ABOUT_SHEET, KEY, SCORE_COLUMN, SCORE_KEY, item_key
from generator.formats.xlsx.look import AT
from generator.formats.xlsx.write import blank_xlsx
from generator.model import Standard
from generator.model.config import LANGUAGES_OF, FindingLabel
from generator.output.halves import shared
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.builders import clause, guidance, provision, question, situation, standard, text
from tests.kits import FINDINGS, SCORING, real_kit, small_kit
from tests.kits import settings as settings_of

SPOKEN = tuple(LANGUAGES_OF.values())
FOREIGN = Path(__file__).parents[1] / "foreign"
TEXTS = (
    "",
    " ",
    "领导",
    "a 'b' [c]",
    "=SUM(1)",
    "=1+1",
    "_x000D_",
    "字" * 40,
    "<b> & \n",
    "XLOOKUP(1",
)
MANY = (*FINDINGS, *(FindingLabel(id=f"f{at}", label=text(f"{at}"), help=text(), outcome="met") for at in range(9)))


class Plain(Worksheet):  # type: ignore[misc]  # the library has no types
    """A sheet that is written by nothing but what the library documents."""

    def set_formats(self, formats: tuple[Format, ...]) -> None:
        """Take the formats of rows."""
        self.formats = formats

    def write_texts(self, row: int, texts: tuple[str | None, ...], height: float) -> None:
        """Write a row cell by cell."""
        for column, (each, format_) in enumerate(zip(texts, self.formats, strict=True)):
            if each is None:
                self.write_blank(row, column, None, format_)
            else:
                self.write_string(row, column, each, format_)
        self.set_row(row, height)


@st.composite
def wild(draw: st.DrawFn) -> Standard:
    """Make a standard of which some clauses are asked about, with odd texts."""
    words = st.builds(text, st.sampled_from(TEXTS), st.sampled_from(TEXTS))
    chapters = [str(number) for number in range(1, draw(st.integers(2, 4)))]
    clauses, items = [clause("0", provision("0-a"))], [question("0-a")]
    for chapter in chapters:
        clauses.append(clause(chapter, title=draw(words)))
        for place in range(1, draw(st.integers(1, 4))):
            id_ = f"{chapter}.{place}"
            said = draw(words)
            clauses.append(clause(id_, provision(f"{id_}-a", zh=said.zh, en=said.en), title=draw(words)))
            asked = [draw(words) for _ in range(draw(st.integers(0, 2)))]
            items += [question(f"{id_}-a", each.zh, each.en, id=f"{id_}-a-{n}") for n, each in enumerate(asked, 1)]
    led = draw(st.lists(st.sampled_from(chapters), max_size=3))
    return standard(
        *clauses,
        checklist=tuple(items),
        situations=tuple(situation(f"s-{at}", id_, text=draw(words)) for at, id_ in enumerate(led)),
        guidance=(guidance(chapters[0]),),
    )


def read_back(raw: bytes) -> dict[str, Any]:
    """Return where things stand in the file of a workbook."""
    sheets = workbook_cells(raw)
    number = {sheet.name: at for at, sheet in enumerate(sheets)}
    cover, about = sheets[0], sheets[number[ABOUT_SHEET]]
    items = {
        key.id: [at, row]
        for at, sheet in enumerate(sheets)
        for row in sheet.rows
        if (key := item_key(sheet.cell(row, AT[KEY] + 1).words))
    }
    assigned = {id_: [at, row] for at, each in enumerate(sheets) for row in each.rows if (id_ := clause_in(each, row))}
    return {
        "items": items,
        "visit": {said: row for row in cover.rows if (said := cover.cell(row, 1).words) in VISIT},
        "last": max(cover.rows),
        "summary": list(dict.fromkeys(at for at, _ in items.values())),
        "scores": {
            score.removeprefix(f"{SCORE_KEY}|"): [at, row]
            for at, sheet in enumerate(sheets)
            for row in sheet.rows
            if (score := sheet.cell(row, SCORE_COLUMN + 1).words).startswith(f"{SCORE_KEY}|")
        },
        "assigned": assigned,
        "about": [number[ABOUT_SHEET], {about.cell(row, 1).words: row for row in about.rows}],
    }


def told(values: dict[str, Any]) -> dict[str, Any]:
    """Return what the writer says of the same."""
    assigned, led = values["assigned"], values["situations"]
    return {
        "items": values["items"],
        "visit": values["visit"],
        "last": led["first"] + len(led["items"]) - 1,
        "summary": values["summary"]["sheets"],
        "scores": values["scores"],
        "assigned": {id_: [assigned["sheet"], row] for id_, row in assigned["rows"].items()},
        "about": [values["about"]["sheet"], values["about"]["rows"]],
    }


def check(kit: Kit) -> None:
    """Compare the two in all languages, and the file with one of plain sheets."""
    for languages in SPOKEN:
        raw, places = blank_xlsx(kit, languages)
        assert told(places) == read_back(raw)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(written, "Sheet", Plain)
            assert blank_xlsx(kit, languages)[0] == raw


def test_of_the_real_standard() -> None:
    """With scores, situations, and links."""
    check(real_kit())


@pytest.mark.parametrize("name", ["ferry", "kiosk"])
def test_of_others(name: str) -> None:
    """Foreign ones."""
    loaded, (config, _) = load(FOREIGN / name / "standard"), load_config(FOREIGN / name / "site_config.yml")
    assert loaded.standard
    assert config
    check(Kit(Index(loaded.standard), config, 0))


def test_of_many_findings() -> None:
    """Their list is longer than what the hidden sheet says."""
    check(small_kit(findings=MANY, scoring=SCORING))


@settings(max_examples=30)
@given(wild(), st.booleans(), st.booleans())
def test_of_any(made: Standard, scored: bool, guided: bool) -> None:  # noqa: FBT001 - as hypothesis gives them
    """Whatever its texts are."""
    config = settings_of(scoring=SCORING if scored else None, site_url="https://example.org/" if guided else "")
    check(Kit(Index(made), config, 0, guidance=guided))


def test_books_made_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many items, by a copy of the process, each is what it is alone."""
    kit = small_kit()
    alone = {path: book_values(kit, languages) for path, (_, languages) in blank_paths(kit.languages).items()}
    copies: list[bool] = []

    def noted(make: Callable[[int], str], count: int, *, worth: bool) -> list[str]:
        copies.append(worth)
        return shared(make, count, worth=worth)

    monkeypatch.setattr(blank_book, "shared", noted)
    monkeypatch.setattr(blank_book, "_MANY", 1)
    made = {path: json.loads(script.partition("=")[2].removesuffix(";\n")) for path, script in blank_books(kit).items()}
    assert made == json.loads(json.dumps(alone))
    assert copies == [True]
