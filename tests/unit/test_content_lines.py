"""A line of a standard: the label that it begins with, the verb that makes its kind, the marks inside it."""

import pytest

from generator.model import Text
from generator.standard.inline import Run, linear, runs
from generator.standard.labels import label_name, label_position, split_label
from generator.standard.verbs import kind_of
from tests.unit.test_content import index_of


@pytest.mark.parametrize(
    ("written", "label", "name", "position"),
    [
        ("a) 甲", "a)", "a", 1), ("12）乙", "12）", "12", 12), ("（三）丙", "（三）", "3", 3), ("十二、丁", "十二、", "12", 12),
        ("一一）戊", "一一）", "", 0), ("——戊", "——", "", 0), ("• 己", "•", "", 0), ("③庚", "③", "3", 3), ("1. 辛", "1.", "1", 1),
        ("1.5倍", "", "", 0), ("（见A.1）", "", "", 0), ("组织a)", "", "", 0), ("a)", "a)", "a", 1),
        ("b. 壬", "b.", "b", 2), ("e.g. an example", "", "", 0), ("E. coli", "", "", 0),
    ],
)  # fmt: skip
def test_labels_are_those_that_standards_print(written: str, label: str, name: str, position: int) -> None:
    """Letters, numbers, Chinese numerals, dashes and dots; a quantity or a reference is none."""
    assert split_label(written)[0] == label
    assert (label_name(label), label_position(label)) == (name, position)


@pytest.mark.parametrize(
    ("zh", "en", "kind"),
    [
        ("组织应有记录。", "", "requirement"), ("组织应收集信息。", "", "requirement"), ("组织应对投诉进行分析。", "", "requirement"),
        ("必须佩戴。", "", "requirement"), ("严禁烟火。", "", "requirement"), ("只准许专人进入。", "", "requirement"),
        ("不准许收费。", "", "requirement"), ("组织应该记录。", "", "requirement"), ("推荐采用电子记录。", "", "recommendation"),
        ("不建议收费。", "", "recommendation"), ("可以不记录。", "", "permission"), ("允许收费。", "Fees may be charged.", "permission"),
        ("收集意见和建议。", "Opinions are collected.", None), ("应用系统。", "", None), ("须知。", "", None),
    ],
)  # fmt: skip
def test_a_verb_and_its_equivalents_make_the_kind(zh: str, en: str, kind: str | None) -> None:
    """Annex C, and the words of older standards; a noun is no verb."""
    assert kind_of(Text(zh=zh, en=en), "zh") == kind


@pytest.mark.parametrize(
    ("en", "kind"),
    [
        ("The kiosk must keep records.", "requirement"), ("Tokens MUST NOT be logged.", "requirement"),
        ("The kiosk should keep records.", "recommendation"), ("The kiosk may keep records.", "permission"),
        ("The word “must” is avoided.", None), ("Records are kept.", None),
    ],
)  # fmt: skip
def test_an_english_original_may_say_must(en: str, kind: str | None) -> None:
    """No requirement of it is passed over by checklists; of a translation the Chinese says it."""
    assert kind_of(Text(en=en), "en") == kind
    assert kind_of(Text(zh="终端保存记录。", en=en), "zh") is None


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("CO~2~", (Run("text", "CO"), Run("sub", "2"))),
        ("m^-1^", (Run("text", "m"), Run("super", "-1"))),
        ("5~8和9~12", (Run("text", "5~8和9~12"),)),
        ("$n_1$是", (Run("formula", "n_1"), Run("text", "是"))),
        ("费用$5,$6", (Run("text", "费用$5,$6"),)),
        ("2*3*4", (Run("text", "2*3*4"),)),
        ("*重要*", (Run("emphasis", "重要"),)),
        ("时限[^a]", (Run("text", "时限"), Run("footnote", "a"))),
        ("时限[^1)]。", (Run("text", "时限"), Run("footnote", "1)"), Run("text", "。"))),
        ("时限[^**]", (Run("text", "时限"), Run("footnote", "**"))),
        (r"\*甲\*", (Run("text", "*"), Run("text", "甲"), Run("text", "*"))),
    ],
)
def test_marks_count_as_pairs_that_are_attached(text: str, made: tuple[Run, ...]) -> None:
    """What is no such pair is a letter of the published text."""
    assert runs(text) == made


@pytest.mark.parametrize(
    ("table", "figure", "formula"),
    [("9", "9", "9"), ("表9", "图9", "（9）"), ("Table 9", "Figure 9", "(9)"), ("表 9", "图 9", "公式（9）")],
)
def test_numbers_may_be_written_as_printed(table: str, figure: str, formula: str) -> None:
    """Names and brackets are the tool's; a number that has them is the same number."""
    index = index_of(f"""\
clauses:
  - number: 4.4
    title: 归还
    content:
      - table: {{number: {table}, zh: "甲 | 乙\\n丙 | 丁"}}
      - figure: {{number: {figure}, caption: 流程, file: figures/figure-1.svg, description: 流程。}}
      - formula: {{number: {formula}, latex: a = b}}
""")
    made = index.clauses["4.4"].content
    assert [getattr(block, "id", "") for block in made] == ["table-9", "figure-9", "formula-9"]
    assert [getattr(block, "number", "") for block in made] == ["9", Text(zh="图9", en="Figure 9"), "9"]


@pytest.mark.parametrize(
    ("second", "kind"),
    [
        ("并按图1布置探头。", "requirement"),
        ("且记录结果。", "requirement"),
        ("并非必需。", "statement"),
        ("结果留存。", "statement"),
    ],
)
def test_a_piece_that_goes_on_has_the_verb_of_the_one_before(second: str, kind: str) -> None:
    """应 governs what 并 joins to it; what begins anew has a verb of its own or none."""
    index = index_of(f"clauses:\n  - number: 4.4\n    content:\n      - cut: [组织应保持温度，, {second}]\n")
    assert index.provisions["4.4-b"].kind == kind


@pytest.mark.parametrize(
    ("text", "line"),
    [("0.5 ℃[^1)]。", "0.5 ℃¹⁾。"), ("时限[^a]", "时限ᵃ"), ("时限[^**]", "时限**"), ("时限[^q]", "时限[q]")],
)
def test_the_mark_of_a_footnote_in_plain_text_is_no_word_and_no_number(text: str, line: str) -> None:
    """As spreadsheets and data without styles have it."""
    assert linear(text) == line
