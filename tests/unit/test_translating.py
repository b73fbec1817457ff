"""Translations are put into YAML at their places alone, in whichever way it writes the texts."""

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.check.translation import path_of
from generator.model import OTHER, Language, Text
from generator.source.load import Loaded, load, load_files
from generator.source.spelling import quoted
from generator.source.translating import Change, translated_files
from generator.source.yaml import parse
from generator.standard.labels import split_label
from generator.standard.translation import states, translations
from tests.built import STANDARD

HERE = Path(__file__).parents[1]
FOLDERS = (
    STANDARD, *(HERE / "foreign" / name / "standard" for name in ("garden", "ferry", "kiosk", "cold", "typical")),
    HERE / "golden/blocks/standard", HERE / "golden/small/standard",
)  # fmt: skip
ODD = [
    "𠮷 <b>",
    "“q” \"'",
    "%s %d",
    "a\\b",
    " spaces ",
    "two\nlines",
    "שלום",
    "a: b",
    "- a",
    "#x",
    "{}",
    "[",
    "~",
    "null",
    "\u2028",
]
TEXTS = st.one_of(st.sampled_from(ODD), st.text(st.characters(codec="utf-8"), min_size=1))


def changes_of(loaded: Loaded, new: str, step: int = 2) -> dict[str, Change]:
    """Return changes of every so many translations, by key."""
    standard = loaded.standard
    assert standard
    language: Language = "zh" if standard.metadata.authoritative == "en" else "en"
    known = states(standard)
    texts = [one for one in translations(standard) if one[0] in known and getattr(one[3], OTHER[language])]
    return {
        key: Change(
            id_, path_of(key), language, getattr(text, OTHER[language]), getattr(text, language), new.format(number)
        )
        for number, (key, id_, _, text) in enumerate(texts)
        if number % step == 0
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_half_of_the_texts_change_and_nothing_else(folder: Path) -> None:
    """Short forms, tables, labels and marks included; a domain that stands before its definition has no place."""
    loaded = load(folder)
    assert loaded.standard
    wanted = changes_of(loaded, "words, of: it's {} #x")
    files, unplaced = translated_files(loaded.files, loaded.sources, wanted.values())
    assert {one.path for one in unplaced} <= {("domain",)}
    after = load_files({**loaded.files, **files}, str(folder)).standard
    assert after
    now = {key: text for key, _, _, text in translations(after)}
    for key, _, _, text in translations(loaded.standard):
        change = wanted.get(key)
        if change is None or change in unplaced:
            assert now[key] == text
        else:
            words = {change.language: change.new, OTHER[change.language]: change.source}
            assert now[key] == Text(zh=words["zh"], en=words["en"])
    assert [one.id for clause in after.clauses for one in clause.provisions] == [
        one.id for clause in loaded.standard.clauses for one in clause.provisions
    ]


STYLES = """\
# begin
clauses:
  - number: 9
    title: {zh: 甲}  # flow
    content:
      - 组织应做。  # short
      - zh: '组织宜做。'
        en: 'It''s good.'  # single
      - zh: "组织可做。"
        en: "It may."  # double
      - zh: |-
          两行
          文字。
        en: |-
          Two
          lines.
        # below literal
      - zh: 组织能做。
        en: >-
          It can, and
          it does.

        # below folded
      - |-
        还有
        两行。
      - zh: 没有译文。  # none
      - 一段很长的文字，它很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长。  # long
      - list:
          - a) 一；
          - b) 二。
"""


@given(new=TEXTS, breaks=st.sampled_from(["\n", "\r\n"]))
def test_any_text_is_read_back_letter_by_letter(new: str, breaks: str) -> None:
    """Comments stay, and every line of another text is what it was."""
    assume(not split_label(new)[1])  # an item would take its beginning for a label, which is told
    small = load(HERE / "golden/small/standard")
    text = STYLES.replace("\n", breaks)
    files = {**small.files, "clauses/9.yaml": text.encode()}
    loaded = load_files(files, "standard")
    assert loaded.standard, loaded.problems
    wanted = {
        key: change._replace(new=new)
        for key, change in changes_of(loaded, "x", 1).items()
        if key.startswith("9") and change.source
    }
    assert len(wanted) > 8
    made, unplaced = translated_files(files, loaded.sources, wanted.values())
    assert not unplaced
    document, problems = parse("", made["clauses/9.yaml"])
    if document is None or problems:
        pytest.fail(f"{problems}")
    after = load_files({**files, **made}, "standard").standard
    assert after
    now = {key: text.en for key, _, _, text in translations(after)}
    assert {key: now[key] for key in wanted} == dict.fromkeys(wanted, new)
    comments = [line.partition("  #")[2] for line in text.splitlines() if "  #" in line]
    assert [line.partition("  #")[2] for line in made["clauses/9.yaml"].decode().split(breaks)
            if any(line.endswith(f"  #{one}") for one in comments)] == comments  # fmt: skip


@given(TEXTS)
def test_quotation_marks_hold_any_text(text: str) -> None:
    """What YAML cannot have as a letter stands as its number."""
    document, problems = parse("", f"k: {quoted(text)}\n".encode())
    assert document is not None, problems
    assert document.value == {"k": text}
