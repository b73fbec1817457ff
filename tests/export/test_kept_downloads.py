"""Downloads that come from what builds keep are those that would be made."""

import random
from pathlib import Path

import pytest
from xlsxwriter.workbook import Workbook

from generator.formats.kit import Kit
from generator.formats.pdf import typesetting
from generator.formats.pdf.book import book_pdf
from generator.formats.pdf.checklist import checklist_pdf, checklist_pdfs
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES, Standard
from generator.output.cache import VARIABLE
from generator.standard.index import Index
from tests import builders
from tests.site.test_numbers import config

EDITS = 100
WORDS = ("record", "服务", "⅓", "an 'odd' <word>", "")
PARTS = ("1-a", "2-a")
SCOPES: tuple[tuple[str, ...], ...] = ((), ("1",), ("2",))


def standard(texts: dict[str, str]) -> Standard:
    """Return a standard with some texts: of its clauses the titles and provisions, and the questions on these."""
    return builders.standard(
        *(
            builders.clause(id_[0], builders.provision(id_, zh=texts[id_]), title=builders.text(texts[id_[0]]))
            for id_ in PARTS
        ),
        checklist=tuple(builders.question(id_, en=texts[f"{id_}-1"]) for id_ in PARTS),
    )


def made(texts: dict[str, str]) -> list[bytes]:
    """Return the checklists of each clause and of both, as a build makes them, their workbooks, and a book."""
    kit = Kit(Index(standard(texts)), config(), 0)
    pdfs, _ = checklist_pdfs(kit, [*SCOPES], LANGUAGES, {})
    return [*pdfs, *(checklist_xlsx(kit, scope, LANGUAGES) for scope in SCOPES), book_pdf(kit, LANGUAGES, {})]


def test_a_hundred_edits_give_what_is_given_where_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To the byte, while what did not change is not set again."""
    dice = random.Random(15)  # noqa: S311 - the same edits every time
    texts = {name: name for id_ in PARTS for name in (id_[0], id_, f"{id_}-1")}
    anew: list[int] = []
    set_ = typesetting._Document.pdf  # noqa: SLF001 - what is saved

    def counted(document: typesetting._Document, timestamp: int) -> bytes:
        anew.append(timestamp)
        return set_(document, timestamp)

    close = Workbook.close

    def closed(book: Workbook) -> None:
        anew.append(0)
        close(book)

    monkeypatch.setattr(typesetting._Document, "pdf", counted)  # noqa: SLF001 - what is saved
    monkeypatch.setattr(Workbook, "close", closed)
    saved = 0
    for _ in range(EDITS):
        texts[dice.choice(list(texts))] = f"{dice.choice(WORDS)} {dice.randrange(3)}"
        monkeypatch.setenv(VARIABLE, "")
        expected = made(texts)
        plainly = len(anew)
        monkeypatch.setenv(VARIABLE, str(tmp_path))
        assert made(texts) == expected
        saved += 2 * plainly - len(anew)
        anew.clear()
    assert saved > 3 * EDITS // 2


def test_another_day_is_another_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands in it is not all that it is made of."""
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    index = Index(standard({name: name for id_ in PARTS for name in (id_[0], id_, f"{id_}-1")}))
    one, other, again = (checklist_pdf(Kit(index, config(), day), (), LANGUAGES) for day in (0, 86400, 0))
    assert one == again != other
