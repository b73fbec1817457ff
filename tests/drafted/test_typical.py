"""The typical standard comes in from its text with every element in its place; ours is cut as we cut it."""

from generator.check import check
from generator.formats.drafted.proof import proof_of
from generator.standard.index import Index
from tests.drafted.documents import (
    ROOT,
    as_copied,
    entry,
    imported,
    kinds_by_text,
    read_again,
    same_provisions,
    shape,
    standard_in,
)

TYPICAL = standard_in("tests/foreign/typical/standard")
PUBLISHED = (ROOT / "tests/foreign/typical/standard/original.txt").read_text(encoding="utf-8")
OURS = standard_in("standard")
_MOST = 0.95


def test_every_element_has_its_place() -> None:
    """Clauses with and without titles, lists, tables, the figure, the formula, annexes and back matter."""
    made = read_again(imported(PUBLISHED))
    assert [shape(clause) for clause in made.clauses] == [shape(clause) for clause in TYPICAL.clauses]
    assert [entry(term) for term in made.terms] == [entry(term) for term in TYPICAL.terms]


def test_blocks_are_those_written_by_hand() -> None:
    """Tables with unit, notes and footnotes, the figure's parts and key, the formula's symbols."""
    made = read_again(imported(PUBLISHED))
    for ours, theirs in zip(TYPICAL.blocks, made.blocks, strict=True):
        for name in ("number", "unit", "footnotes", "head", "latex", "where", "parts", "key", "mark"):
            one, other = (_chinese(getattr(block, name, None)) for block in (ours, theirs))
            assert one == other, name


def _chinese(value: object) -> object:
    """Return a value without its translation."""
    if isinstance(value, tuple):
        return tuple(_chinese(each) for each in value)
    text = getattr(value, "text", value)
    return getattr(text, "zh", text)


def test_types_of_provisions() -> None:
    """Of the provisions that we cut alike, and of the parts of those that we left whole, nearly all have our type."""
    ours, made = kinds_by_text(TYPICAL), kinds_by_text(read_again(imported(PUBLISHED)))
    right = [text for text, kind in made if any(text in other and kind == own for other, own in ours)]
    assert len(right) / len(made) >= _MOST


def test_cover_and_foreword_say_what_they_print() -> None:
    """Number, titles, classes, dates, what it replaces, who issued, proposed and drafted it."""
    made, ours = read_again(imported(PUBLISHED)).metadata, TYPICAL.metadata
    assert (made.title.zh, made.id, made.edition) == (ours.title.zh, ours.id, ours.edition)
    assert made.editions[0].number == ours.editions[0].number
    assert made.cover == ours.cover


def test_nothing_is_lost() -> None:
    """The proof closes, and the check has no error to tell."""
    made = imported(PUBLISHED)
    proof = proof_of(made.lines, read_again(made))
    assert proof.closed, proof.lost
    assert not [each for each in check(read_again(made), made.loaded.sources) if each.severity == "error"]


def test_our_own_standard_is_cut_as_ours() -> None:
    """From half-width marks, numbers that stick to titles, dotted contents, broken lines and a second copy."""
    made = imported(as_copied(OURS))
    same, wanted = same_provisions(OURS, read_again(made))
    assert len(same) / len(wanted) >= _MOST, [each.text.zh for each in wanted if each not in same]
    assert proof_of(made.lines, read_again(made)).closed
    assert [term.number for term in read_again(made).terms] == [
        term.number for term in Index(OURS).standard.terms if term.number
    ]
    told = [each.said.en for each in made.told]
    assert any("a second time" in words for words in told)
