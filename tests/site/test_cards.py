"""Pictures for previews are drawn once."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model import Clause
from generator.output.cache import VARIABLE
from generator.site import cards
from generator.site.cards import Card, write_cards
from generator.site.pages.page import Book
from generator.standard.index import Index
from tests.built import BuiltSite


def test_cards_are_drawn_once(built: BuiltSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next build draws that of which something changed, and has the same bytes of the others."""
    standard = built.index.standard
    first, second, *_ = standard.clauses
    book = replace(built.book, index=Index(replace(standard, clauses=(first, second))))
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    drawn: list[str] = []
    draw = cards._drawn  # noqa: SLF001 - what is saved

    def counted(card: Card) -> bytes:
        drawn.append(card.number)
        return draw(card)

    monkeypatch.setattr(cards, "_drawn", counted)
    assert len(write_cards(book, tmp_path / "one")) == 3
    assert len(drawn) == 3
    assert len(write_cards(book, tmp_path / "two")) == 3
    assert len(drawn) == 3
    assert pictures(tmp_path / "one") == pictures(tmp_path / "two")
    renamed = replace(second, title=replace(second.title, zh="另一个标题"))
    write_cards(renewed(book, first, renamed), tmp_path / "three")
    assert len(drawn) == 4
    assert {
        name for name, content in pictures(tmp_path / "three").items() if content != pictures(tmp_path / "two")[name]
    } == {f"assets/cards/{second.id}.png"}


def renewed(book: Book, *clauses: Clause) -> Book:
    """Return a book of other clauses."""
    return replace(book, index=Index(replace(book.index.standard, clauses=clauses)))


def pictures(folder: Path) -> dict[str, bytes]:
    """Return the pictures below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.png")}
