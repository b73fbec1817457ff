"""Any text of a standard, written to Word and read again, is the same text."""

from itertools import groupby

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.formats.docx.reading.file import read_docx
from generator.formats.docx.writing.file import standard_docx
from generator.formats.drafted.draft import Role
from generator.standard.inline import runs
from generator.standard.labels import split_label
from tests.builders import clause, provision, standard, text
from tests.kits import small_kit


def is_paragraph(words: str) -> bool:
    """Tell whether a text is something to be seen, and no item of a list."""
    return bool("".join(words.split())) and not split_label(words)[0]


LETTERS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=40)
ODD = st.sampled_from([
    "𠮷野", "a < b & c > d", "“引”'\"", "שלום", "مرحبا", "CO~2~", "10^−3^ m", r"\*注\*", "*强调*处", "`a_b`", "[_时限_]内",
    "甲" * 5000,
    "设$x_1=\\frac{1}{2}$时", "~1", "a~b~c", "注：甲", "5.1 甲", "表1 甲", "[来源：甲]", "式中：",
])  # fmt: skip


def shown(words: str) -> list[tuple[str, str]]:
    """Return the runs of a text, those in one style together."""
    pieces = groupby(runs(words), lambda run: run.style)
    return [(style, "".join("".join(run.text.split()) for run in group)) for style, group in pieces]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.one_of(LETTERS, ODD).filter(is_paragraph), min_size=1, max_size=5))
def test_any_text_comes_back(texts: list[str]) -> None:
    """Letters of any script, marks inside the line, what only looks like a mark, a label or a caption."""
    clauses = [
        clause(f"5.{place}", provision(f"5.{place}-a", zh=words, en=""), title=text("标题", ""))
        for place, words in enumerate(texts, 1)
    ]
    kit = small_kit(standard(clause("5", title=text("要求", "")), *clauses))
    lines = read_docx("a.docx", standard_docx(kit, ("zh",), {})).lines
    heads = [line.label for line in lines if line.role is Role.HEADING]
    assert heads == ["5", *(f"5.{place}" for place in range(1, len(texts) + 1))]
    below = [lines[place + 1] for place, line in enumerate(lines) if line.role is Role.HEADING and "." in line.label]
    for words, line in zip(texts, below, strict=True):
        if line.role is Role.PARAGRAPH:
            assert shown(line.text) == shown(words)
        else:
            assert "".join(line.source.split()) == "".join("".join(run.text for run in runs(words)).split())
