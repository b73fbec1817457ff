"""Provisions, their verbs, and where requirements may stand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import informative, original, wording
from generator.model import Authority, ProvisionKind, Text, Translator
from generator.standard.verbs import chinese_verbs, english_verbs, kind_of
from tests.builders import clause, provision, said, standard, term, text


@given(st.lists(st.text(alphabet="组织应评价，。", min_size=1, max_size=6), max_size=6), st.data())
def test_any_cut_of_the_original_is_complete_and_any_other_is_not(parts: list[str], data: st.DataObject) -> None:
    """Provisions that join to the original pass wherever they are cut; a character changed is found where it is."""
    provisions = [provision(f"5-{number}", zh=part) for number, part in enumerate(parts)]
    whole = "".join(parts)
    assert said(original.provisions_complete, clause("5", *provisions, original="\n".join(parts))) == []
    if whole:
        place = data.draw(st.integers(0, len(whole) - 1))
        changed = whole[:place] + "改" + whole[place + 1 :]
        (message,) = said(original.provisions_complete, clause("5", *provisions, original=changed))
        assert "改" in message


def test_paragraphs_are_no_difference() -> None:
    """The original has a line for each paragraph, the provisions have none."""
    made = clause("5", provision("5-a", zh="一。"), provision("5-b", zh="二。"), original="一。\n二。")
    assert said(original.provisions_complete, made) == []


def test_the_first_difference_is_shown_with_its_surroundings() -> None:
    """An editor sees both readings side by side."""
    made = clause(
        "5", provision("5-a", zh="组织应确定，"), provision("5-b", zh="建立市场。"), original="组织应确定，建设市场。"
    )
    assert said(original.provisions_complete, made) == [
        '"5-b" reads "组织应确定，建立市场。" and the original "组织应确定，建设市场。"'
    ]


def test_what_is_missing_at_the_end_is_shown() -> None:
    """Provisions that stop early and those that go on are told apart."""
    short = clause("5", provision("5-a", zh="一。"), original="一。二。")
    long = clause("6", provision("6-a", zh="一。二。"), original="一。")
    assert said(original.provisions_complete, short, long) == [
        'the provisions of "5" end before the original\'s "一。二。"',
        'the provisions of "6" go on after the original with "一。二。"',
    ]


@pytest.mark.parametrize(
    ("zh", "verbs"),
    [
        ("组织应确定目标市场", {"shall"}),
        ("组织不应公开", {"shall not"}),
        ("供应链响应顾客并适应相应的效应", set()),
        ("提供应符合约定", {"shall"}),
        ("绩效应纳入计划", {"shall"}),
        ("组织应对选定的市场进行分析", {"shall or a word"}),
        ("应用信息技术", {"shall or a word"}),
        ("组织应有计划地搜集", {"shall or a word"}),
        ("宜提醒", {"should"}),
        ("选择适宜的方式", set()),
        ("不宜公开", {"should not"}),
        ("可作为依据", {"may"}),
        ("可靠性、可能性和可持续的发展", set()),
        ("可测量的指标", set()),
        ("不必记录", {"need not"}),
        ("不必要求顾客登记", {"need not"}),
        ("移除不必要的功能", set()),
        ("规范能减小可能性", {"can"}),
        ("能力、功能、性能、职能、技能、智能、潜能和主观能动性", set()),
        ("不能解决", {"cannot"}),
        ("“应”表示要求", set()),
    ],
)
def test_chinese_verbs(zh: str, verbs: set[str]) -> None:
    """Verbs are told from the words that contain them."""
    assert chinese_verbs(zh) == verbs


@pytest.mark.parametrize(
    ("en", "verbs"),
    [
        ("The organization shall determine", {"shall"}),
        ("It shall not, and should never", {"shall not", "should not"}),
        ("It cannot, or can not", {"cannot"}),
        ("They may; they need not; needs", {"may", "need not"}),
        ('The word "shall" expresses a requirement', set()),
        ("Shallow mayors scan", set()),
    ],
)
def test_english_verbs(en: str, verbs: set[str]) -> None:
    """Negations are seen with their verbs, and parts of words are not verbs."""
    assert english_verbs(en) == verbs


RIGHT: list[tuple[ProvisionKind, str, str]] = [
    ("requirement", "组织应评价。", "The organization shall evaluate."),
    ("requirement", "应保存两年，宜备份", "shall be kept for two years and should be backed up"),
    ("requirement", "组织不应公开。", "The organization shall not disclose."),
    ("recommendation", "组织宜评价。", "The organization should evaluate."),
    ("permission", "组织可不评价。", "The organization may refrain from evaluating."),
    ("permission", "组织不必评价。", "The organization need not evaluate."),
    ("statement", "组织评价供应链。", "The organization evaluates the supply chain."),
    ("statement", "可用于评价。", "It can be used for evaluation."),
    ("instruction", "将样品放平。", "Lay the sample flat."),
]


@pytest.mark.parametrize(("kind", "zh", "en"), RIGHT)
def test_kinds_that_agree_with_their_verbs(kind: ProvisionKind, zh: str, en: str) -> None:
    """Each kind of GB/T 1.1 in both languages."""
    made = clause("5", provision("5-a", kind, zh, en))
    assert said(wording.chinese_verb, made) + said(wording.english_verb, made) + said(wording.negation, made) == []


@pytest.mark.parametrize(
    ("kind", "zh", "message"),
    [
        ("requirement", "组织评价。", 'the requirement "5-a" has no 应, nor has its sentence before it'),
        ("requirement", "组织宜评价。", 'the requirement "5-a" has 宜'),
        ("recommendation", "组织应评价。", 'the recommendation "5-a" has 应'),
        ("permission", "组织评价。", 'the permission "5-a" has no 可, nor has its sentence before it'),
        ("statement", "组织应评价。", 'the statement "5-a" has 应'),
        ("statement", "组织不宜评价。", 'the statement "5-a" has 不宜'),
        ("instruction", "样品应放平。", 'the instruction "5-a" has 应'),
    ],
)
def test_a_kind_that_its_chinese_verb_does_not_make(kind: ProvisionKind, zh: str, message: str) -> None:
    """The message names the verb that is missing or wrong."""
    assert said(wording.chinese_verb, clause("5", provision("5-a", kind, zh))) == [message]


@pytest.mark.parametrize(
    ("kind", "zh", "en", "message"),
    [
        ("requirement", "组织应评价。", "It evaluates.", 'the English of the requirement "5-a" has no "shall"'),
        ("requirement", "组织应评价。", "It should evaluate.", 'the English of the requirement "5-a" has "should"'),
        ("recommendation", "宜评价。", "It shall evaluate.", 'the English of the recommendation "5-a" has "shall"'),
        ("permission", "可评价。", "It can evaluate.", 'the English of the permission "5-a" has no "may"'),
        ("statement", "评价。", "It shall evaluate.", 'the English of the statement "5-a" has "shall"'),
        ("statement", "可评价。", "It may evaluate.", 'the English of the statement "5-a" has "may"'),
        ("statement", "能评价。", "It evaluates.", 'the English of the statement "5-a" has no "can"'),
    ],
)
def test_an_english_verb_that_is_not_that_of_its_kind(kind: ProvisionKind, zh: str, en: str, message: str) -> None:
    """应 is shall, 宜 should, 可 may, and 可 or 能 in a statement can."""
    assert said(wording.english_verb, clause("5", provision("5-a", kind, zh, en))) == [message]


def test_a_provision_relies_on_the_verb_before_it_in_the_sentence() -> None:
    """After ， and ； a requirement may leave 应 out; after 。 it may not."""
    made = clause(
        "5",
        provision("5-a", "requirement", "组织应评价，"),
        provision("5-b", "requirement", "并改进；"),
        provision("5-c", "requirement", "并记录。"),
        provision("5-d", "requirement", "并公开。"),
    )
    assert said(wording.chinese_verb, made) == ['the requirement "5-d" has no 应, nor has its sentence before it']


def test_a_negation_stands_in_both_languages() -> None:
    """A negation lost or added turns the provision round."""
    lost = clause("5", provision("5-a", "requirement", "不应公开。", "It shall disclose."))
    added = clause("6", provision("6-a", "requirement", "应公开。", "It shall not disclose."))
    other = clause("7", provision("7-a", "requirement", "不应公开。", "No name shall be disclosed."))
    assert said(wording.negation, lost, added, other) == [
        'the Chinese of "5-a" has 不应, the English no "shall not"',
        'the English of "6-a" has "shall not", the Chinese no 不应',
    ]


def test_must_is_found_in_every_english_text() -> None:
    """In notes and questions as well, and as a word only."""
    made = clause("5", title=text("题", "What must be"), notes=(text("注", "A mustard"),))
    assert said(wording.no_must, made) == ['"must" in "What must be"']


@pytest.mark.parametrize(
    ("changes", "kind", "wrong"),
    [
        ({"element": "foreword"}, "requirement", True),
        ({"element": "foreword"}, "permission", True),
        ({"element": "introduction"}, "requirement", True),
        ({"element": "introduction"}, "recommendation", False),
        ({"element": "scope"}, "recommendation", True),
        ({"title": text("总则", "General")}, "requirement", False),
        ({"title": text("领导", "Leadership")}, "requirement", False),
        ({"element": "foreword"}, "statement", False),
    ],
)
def test_where_requirements_do_not_belong(changes: dict[str, str], kind: ProvisionKind, *, wrong: bool) -> None:
    """Front matter and scope state; a clause General may require."""
    made = clause("5", provision("5-a", kind), **changes)
    assert bool(said(informative.no_requirement_there, made)) == wrong


def test_a_subclause_of_the_introduction_is_introduction() -> None:
    """0.1 carries no requirement either."""
    made = (clause("0", element="introduction"), clause("0.1", provision("0.1-a", "requirement")))
    assert said(informative.no_requirement_there, *made) == ['the requirement "0.1-a" stands in the introduction']


def test_notes_examples_and_definitions_carry_no_requirement() -> None:
    """Each is looked at in each language."""
    made = clause(
        "5", notes=(text("应记录。", "It is recorded."),), examples=(text("记录。", "It shall be recorded."),)
    )
    entry = term(definition=text("应有的人", "person"), notes=(text("不应公开", "not disclosed"),))
    assert said(informative.no_requirement_in_notes, made, terms=(entry,)) == [
        'a note of "5" has 应',
        'an example of "5" has "shall"',
        'a note of "t-customer" has 应',
    ]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("严禁吸烟。", "Smoking is prohibited."),
        ("不准许收取费用。", "Fees are not permitted."),
        ("组织必须登记。", "The organization must register."),
        ("只准许馆长收取费用。", "Only the director is permitted to charge fees."),
        ("推荐使用条码。", "It is recommended to use bar codes."),
        ("不推荐使用条码。", "It is not recommended to use bar codes."),
        ("不建议使用条码。", "Bar codes should not be used."),
        ("允许读者续借。", "Readers are permitted to renew."),
        ("不必登记。", "Registration is not required."),
    ],
)
def test_what_says_the_same_in_other_words_is_right(zh: str, en: str) -> None:
    """The equivalents of annex C, and the words of older and of mandatory texts."""
    kind = kind_of(Text(zh=zh), "zh") or "statement"
    made = clause("5", provision("5-a", kind, zh, en))
    rules = (wording.chinese_verb, wording.english_verb, wording.negation, wording.no_must)
    assert [message for rule in rules for message in said(rule, made)] == []


def test_one_shall_for_two() -> None:
    """The translation lost a requirement."""
    made = clause(
        "5", provision("5-a", "requirement", "组织应登记，并应签名。", "The organization shall register and sign.")
    )
    assert said(wording.one_requirement, made) == ['"5-a" has 2 应 and 1 "shall": "组织应登记，并应签名。"']


@pytest.mark.parametrize(
    ("authority", "translator", "told"), [("zh", "ours", 1), ("zh", "official", 0), ("en", "ours", 0)]
)
def test_must_is_told_where_the_english_is_ours(authority: Authority, translator: Translator, told: int) -> None:
    """What the standard or its official translation prints stays."""
    made = standard()
    metadata = replace(made.metadata, authoritative=authority, translator=translator)
    five = clause("5", provision("5-a", "requirement", "组织应确定目标市场。", "The organization must determine it."))
    assert len(said(wording.no_must, five, metadata=metadata)) == told
