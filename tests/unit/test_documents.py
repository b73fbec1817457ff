"""Numbers of documents of any body are found in running text, and nothing else is taken for one."""

import re
from pathlib import Path

import pytest

from generator.standard.documents import document_number, document_numbers

CORPUS = Path(__file__).parent / "corpus" / "documents.txt"
LINES = [line for line in CORPUS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("# ")]


@pytest.mark.parametrize("line", LINES)
def test_a_number_is_found_whole_and_nothing_else(line: str) -> None:
    """What stands between the brackets of the corpus is found; lines without brackets hold no number."""
    text = re.sub("[⟦⟧]", "", line)
    assert [found.text for found in document_numbers(text)] == re.findall("⟦(.*?)⟧", line)


def test_the_corpus_is_large() -> None:
    """As many spellings as texts have."""
    assert len(set(LINES)) == len(LINES) >= 250


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("GB/T 19012—2019", "GB/T19012-2019"),
        ("GB/T 19012—2019", "GB／T 19012 – 2019"),
        ("GB 8978—1988", "GB 8978-88"),
        ("ISO 9001:2015", "ISO9001：2015"),
        ("ISO 9001:2015", "ISO 9001—2015"),
        ("ISO 9001:2015/Amd 1:2024", "ISO 9001:2015/Amd.1:2024"),
        ("GB/T 5271（所有部分）", "GB/T 5271 (all parts)"),
        ("JJG（交通）001", "JJG(交通) 001"),
        ("DB11/ 123", "DB11/123"),
        ("T/CAQ 10301", "T/ CAQ 10301"),
    ],
)
def test_spellings_of_one_number_have_one_key(one: str, other: str) -> None:
    """A document in `standard/references` is found however the text writes it."""
    first, second = document_number(one), document_number(other)
    assert first
    assert second
    assert first.key == second.key


@pytest.mark.parametrize(
    ("number", "year", "undated", "unchanged", "series"),
    [
        ("GB/T 19012—2019", "2019", "GB/T 19012", "GB/T 19012—2019", "GB/T 19012"),
        ("GB/T 1.1—2020/XG1—2022", "2020", "GB/T 1.1—2020/XG1", "GB/T 1.1—2020", "GB/T 1"),
        ("ISO 2859-1:1999", "1999", "ISO 2859-1", "ISO 2859-1:1999", "ISO 2859"),
        ("ISO 9001", "", "ISO 9001", "ISO 9001", "ISO 9001"),
        ("DB11/T 123.1—2019", "2019", "DB11/T 123.1", "DB11/T 123.1—2019", "DB11/T 123"),
    ],
)
def test_a_number_has_parts(number: str, year: str, undated: str, unchanged: str, series: str) -> None:
    """By which its document, its edition and its series are found."""
    read = document_number(number)
    assert read
    keys = [other.key for other in map(document_number, (undated, unchanged, series)) if other]
    assert [read.undated, read.unchanged, read.series] == keys
    assert read.year == year


@pytest.mark.parametrize("text", ["", "按GB/T 19012", "GB/T 19012和GB/T 19013", "国务院令第31号"])
def test_a_text_that_is_no_number_has_none(text: str) -> None:
    """Only a whole number is one."""
    assert document_number(text) is None
