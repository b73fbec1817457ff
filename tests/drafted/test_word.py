"""A Word file to a draft: every line in its place, by the styles of the template and the numbers that Word counts."""

import io
from functools import cache

import pytest
from PIL import Image

from generator.formats.docx.reading.file import read_docx
from generator.formats.docx.writing.file import standard_docx
from generator.formats.drafted.draft import Draft, Line, Role
from generator.formats.kit import Kit
from generator.model import Language
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.drafted.typical_word import TYPICAL, typical
from tests.drafted.word_files import Template

LEFT_OUT = (Role.CONTENTS, Role.RUNNING)


def picture() -> bytes:
    """Return a small picture."""
    made = io.BytesIO()
    Image.new("RGB", (40, 20), "white").save(made, "PNG")
    return made.getvalue()


@cache
def exported(language: Language) -> Draft:
    """Return the typical standard as our exporter writes it, read."""
    loaded = load(TYPICAL / "standard")
    config, _ = load_config(TYPICAL / "site_config.yml")
    assert loaded.standard
    assert config
    kit = Kit(Index(loaded.standard), config, 0)
    return read_docx("typical.docx", standard_docx(kit, (language,), loaded.sources.figures))


def shape(line: Line) -> tuple[Role, str, str, int]:
    """Return what a line is and says; a blank is a blank of any width."""
    words = line.latex or "\n".join(" | ".join(cell.text for cell in row) for row in line.rows) or line.text
    return line.role, line.label, " ".join(words.split()).replace(" — ", "—"), line.level


def shapes(draft: Draft) -> list[tuple[Role, str, str, int]]:
    """Return the lines of a draft but for the contents."""
    return [shape(line) for line in draft.lines if line.role not in LEFT_OUT]


@pytest.mark.parametrize("prefix", ["标准文件_", ""])
@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("ids", ["s", "标准文件_段", "a 1", "00"])
def test_a_file_of_the_template_comes_in_whole(prefix: str, first: int, ids: str) -> None:
    """Both generations of names, chapters at level 0 or 1 of their list, any ids: the same lines as of our own file."""
    found = read_docx("group.docx", typical(Template(prefix, first, ids), picture()))
    assert shapes(found) == shapes(exported("zh"))
    assert found.told == ()
    assert [*found.pictures] == ["picture-1.png"]


def test_numbers_are_counted() -> None:
    """They stand nowhere in the file."""
    lines = exported("zh").lines
    heads = {Role.HEADING, Role.UNTITLED, Role.TERM, Role.ANNEX}
    assert [line.label for line in lines if line.role in heads] == [
        "1", "2", "3", "3.1", "3.1.1", "3.2", "3.2.1", "4", "4.1", "4.2", "5", "5.1", "5.2", "5.2.1", "5.2.2", "5.2.3",
        "5.3", "5.4", "5.5", "A", "A.1", "A.2", "A.2.1", "A.2.2", "B", "B.1",
    ]  # fmt: skip
    captions = {Role.TABLE_CAPTION, Role.FIGURE_CAPTION, Role.FORMULA}
    assert [line.label for line in lines if line.role in captions] == ["1", "1", "1", "A.1", "B.1"]
    items = [(line.label, line.level) for line in lines if line.role is Role.ITEM]
    assert items[-5:] == [("a)", 1), ("1)", 2), ("2)", 2), ("b)", 1), ("c)", 1)]


def test_each_line_has_its_characters() -> None:
    """What was counted has none, for it stands nowhere."""
    for line in exported("zh").lines:
        if line.role in {Role.HEADING, Role.PARAGRAPH, Role.ITEM, Role.UNTITLED}:
            assert line.source
            assert not line.source.startswith(line.label or "?")


def test_an_english_file_comes_in_too() -> None:
    """Its lists say Annex, Table and NOTE."""
    roles = [line.role for line in exported("en").lines if line.role not in LEFT_OUT]
    assert roles.count(Role.ANNEX) == 2
    assert (Role.TABLE_CAPTION, "A.1") in [(line.role, line.label) for line in exported("en").lines]
    assert (Role.NOTE, "2") in [(line.role, line.label) for line in exported("en").lines]
