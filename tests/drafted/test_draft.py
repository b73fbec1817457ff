"""What every reader of documents makes."""

import pytest

from generator.formats.drafted.draft import Place, plain_text
from generator.formats.drafted.text import read_text
from generator.model.errors import Said
from generator.standard.inline import linear


@pytest.mark.parametrize(
    "text", ["R*n*2", "a~b~c", "价格为$5和$6", r"C:\temp", "[^a]", "[_空白_]", "x^2^", "`code`", "*强调*", "[1] GB/T 1"]
)
def test_characters_of_a_source_stay_characters(text: str) -> None:
    """What only looks like a mark of ours is read as it stands in the document."""
    assert linear(plain_text(text)) == text


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place(line=3), Said("第3行", "line 3")),
        (Place(page=2, line=3), Said("第2页第3行", "page 2, line 3")),
        (Place(paragraph=7), Said("第7段", "paragraph 7")),
    ],
)
def test_a_place_is_said_as_the_file_counts(place: Place, words: Said) -> None:
    """Lines of a text, pages of a PDF, paragraphs of Word."""
    assert place.said() == words


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_lines_end_as_any_program_ends_them(end: str) -> None:
    """With the same words at the same places."""
    text = "1 范围\n本文件规定了要求。\n\n4 要求\n组织应建立记录。"
    assert read_text(text.replace("\n", end)) == read_text(text)
