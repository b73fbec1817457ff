"""What a text names is found: places of its document, of an older edition, of other documents; quantities are not."""

import re
from pathlib import Path

import pytest

from generator.standard.documents import DocumentNumber
from generator.standard.references import OtherEdition, Reference, references

CORPUS = Path(__file__).parent / "corpus" / "references.txt"
LINES = [line for line in CORPUS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("# ")]


def shown(text: str, found: Reference) -> str:
    """Return a reference as the corpus writes it: its words, what it names, `..` for a range, `@` and whose it is."""
    number = found.number or "?"
    parts = [found.kind, number, found.label, ".." if found.through else ""]
    if isinstance(found.of, DocumentNumber):
        parts.append(f"@{found.of.text}")
    elif isinstance(found.of, OtherEdition):
        parts.append(f"@{found.of.year}")
    return f"{text[found.start : found.end]}={' '.join(filter(None, parts))}"


@pytest.mark.parametrize("line", LINES)
def test_what_is_named_is_found_and_nothing_else(line: str) -> None:
    """A line of the corpus has the references in brackets, each with what it names."""
    text = re.sub("⟦(.*?)=[^⟧]*⟧", r"\1", line)
    assert [shown(text, found) for found in references(text)] == re.findall("⟦(.*?)⟧", line)


def test_the_corpus_is_large() -> None:
    """As many spellings as texts have."""
    assert len(set(LINES)) == len(LINES) >= 250


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("见附录C、7.9和图9", [True, True, True]),
        ("按5.3的规定", [True]),
        ("5.3规定的", [True]),
        ("第5章", [True]),
        ("see 5.3", [True]),
        ("GB/T 19012—2019中7.3", [True]),
        ("其中5.3", [False]),
        ("上述a)～c)", [False, False]),
    ],
)
def test_a_bare_number_alone_is_not_sure(text: str, sure: list[bool]) -> None:
    """Only what the text says to be a reference is missed where there is no such place."""
    assert [found.sure for found in references(text)] == sure
