"""Term entries and the words of all texts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import terms, words
from generator.check.rule import Rule
from generator.model import AvoidedWord, Designation, Fact, FactText, TermEntry, Vocabulary, Word
from generator.source.places import Sources
from generator.standard.index import Index
from tests.builders import clause, edition, guideline, note, provision, question, said, standard, term, text


def defined(id_: str, zh: str, en: str, definition: str, **changes: str) -> TermEntry:
    """Make a term with a Chinese definition."""
    return term(id_, zh, en, definition=text(definition, "sense"), **changes)


def test_definitions_may_use_one_another_downwards() -> None:
    """A chain is no circle."""
    entries = (defined("t-a", "甲", "a", "乙和丙"), defined("t-b", "乙", "b", "丙"), defined("t-c", "丙", "c", "物"))
    assert said(terms.not_circular, terms=entries) == []


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_a_circle_is_told_once_and_the_same_way(order: tuple[int, ...]) -> None:
    """Whatever the order of the entries, the circle begins with its first id."""
    entries = (defined("t-a", "甲", "a", "乙"), defined("t-b", "乙", "b", "丙"), defined("t-c", "丙", "c", "甲"))
    assert said(terms.not_circular, terms=tuple(entries[place] for place in order)) == [
        "the definitions go round: 甲 → 乙 → 丙 → 甲"
    ]


def test_two_circles_are_both_told() -> None:
    """Mending one does not hide the other."""
    pairs = (("t-a", "甲", "乙"), ("t-b", "乙", "甲"), ("t-c", "丙", "丁"), ("t-d", "丁", "丙"))
    entries = tuple(defined(id_, zh, id_, other) for id_, zh, other in pairs)
    assert sorted(said(terms.not_circular, terms=entries)) == [
        "the definitions go round: 丙 → 丁 → 丙",
        "the definitions go round: 甲 → 乙 → 甲",
    ]


@given(st.lists(st.text(alphabet="甲乙丙丁物", max_size=4), min_size=4, max_size=4))
def test_circles_are_found_when_there_are_any(definitions: list[str]) -> None:
    """Whatever uses whatever, the search ends, and says something exactly when a term leads back to itself."""
    entries = [
        defined(f"t-{n}", zh, f"word {n}", text or "物")
        for n, (zh, text) in enumerate(zip("甲乙丙丁", definitions, strict=True))
    ]
    reached = {zh: set(text) - {zh, "物"} for zh, text in zip("甲乙丙丁", definitions, strict=True)}
    for _ in range(4):
        reached = {zh: others.union(*(reached[other] for other in others)) for zh, others in reached.items()}
    circular = any(zh in others for zh, others in reached.items())
    assert bool(said(terms.not_circular, terms=tuple(entries))) == circular


def test_a_definition_does_not_contain_its_term() -> None:
    """In either language; a longer term that contains the word is another term."""
    wrong = term("t-a", "供应链", "supply chain", definition=text("一种供应链", "kind of supply chain"))
    right = term("t-b", "顾客", "customer", definition=text("顾客关系的一方", "party to customer relations"))
    relation = term("t-c", "顾客关系", "customer relation")
    assert said(terms.not_by_itself, terms=(wrong, right, relation)) == [
        'the definition of "t-a" contains "供应链" itself',
        'the definition of "t-a" contains "supply chain" itself',
    ]


def test_a_term_used_before_it_is_defined() -> None:
    """Only among numbered entries; the supplement has no order."""
    entries = (
        defined("t-a", "甲", "a", "乙和丙", number="3.2"),
        defined("t-b", "乙", "b", "物", number="3.10"),
        defined("t-c", "丙", "c", "物"),
    )
    assert said(terms.defined_before, terms=entries) == [
        "the definition of 3.2 uses 乙, which is defined later, in 3.10"
    ]


def test_a_term_is_used_by_provisions_titles_and_definitions() -> None:
    """What stands in its own definition only is used nowhere."""
    entries = (
        defined("t-a", "甲", "aa", "物"),
        defined("t-b", "乙", "bb", "物"),
        defined("t-c", "丙", "cc", "丁"),
        defined("t-d", "丁", "dd", "物"),
        defined("t-e", "戊", "ee", "戊"),
    )
    clauses = (clause("5", provision("5-a", zh="甲"), title=text("乙", "Title")),)
    assert said(terms.used, *clauses, terms=entries) == [
        'the term "t-c" (丙) is used nowhere',
        'the term "t-e" (戊) is used nowhere',
    ]


def test_a_designation_belongs_to_one_entry() -> None:
    """Not counting deprecated ones, and without regard to capitals."""
    entries = (
        term("t-a", "顾客", "customer"),
        term("t-b", "消费者", "Customer"),
        term("t-c", designations=(Designation(zh="用户", en="user"), Designation(zh="顾客", status="deprecated"))),
    )
    assert said(terms.one_concept, terms=entries) == ['"Customer" is a designation of "t-a" and of "t-b"']


def test_an_entry_has_a_preferred_designation_in_each_language() -> None:
    """They may stand in different designations."""
    apart = term("t-a", designations=(Designation(zh="甲"), Designation(en="a")))
    lacking = term("t-b", designations=(Designation(zh="乙"), Designation(en="b", status="admitted"), Designation()))
    assert said(terms.preferred_in_both, terms=(apart, lacking)) == [
        'the term "t-b" has no preferred English designation',
        'a designation of "t-b" has no word',
    ]


AVOID = Vocabulary(
    words=(Word(zh="客户端", en="app"),),
    avoid=tuple(
        AvoidedWord(word=word, use=use, reason=text(f"不写“{word}”"))
        for word, use in (("客户", "顾客"), ("client", "customer"))
    ),
)


@pytest.mark.parametrize(
    ("zh", "en", "messages"),
    [
        ("客户关系", "text", ['"客户" in "note-5-1" is to be avoided']),
        ("文", "Our Clients", ['"Clients" in "note-5-1" is to be avoided']),
        ("文", "client-centred", ['"client" in "note-5-1" is to be avoided']),
        ("草案写作“客户”", 'the draft says "client"', []),
        ("客户端", "clientele", []),
    ],
)
def test_words_to_be_avoided(zh: str, en: str, messages: list[str]) -> None:
    """Not inside longer words of ours, nor where the word itself is spoken of."""
    assert said(words.avoided, editorial_notes=(note(text=text(zh, en)),), vocabulary=AVOID) == messages


def test_the_standards_own_chinese_may_use_any_word() -> None:
    """It is reproduced, not edited; its English and our Chinese are ours."""
    own = clause("5", provision("5-a", zh="客户"), title=text("客户", "Client"))
    asked = question("5-a", "是否知道客户？")
    numbered = term("t-a", "甲", "a", number="3.1", definition=text("客户", "sense"))
    supplement = term("t-b", "乙", "b", definition=text("客户", "sense"))
    made = said(words.avoided, own, checklist=(asked,), terms=(numbered, supplement), vocabulary=AVOID)
    assert made == [
        f'"{word}" in "{id_}" is to be avoided' for word, id_ in (("客户", "t-b"), ("客户", "5-a-1"), ("Client", "5"))
    ]


def test_titles_of_other_documents_may_use_any_word() -> None:
    """A title is a fact."""
    title = FactText(zh=Fact(value="客户服务", confidence="recalled"))
    assert said(words.avoided, guidelines=(guideline(edition(title=title)),), vocabulary=AVOID) == []


def test_a_deprecated_designation_is_not_used() -> None:
    """The hint names the preferred one."""
    entry = term(designations=(Designation(zh="顾客", en="customer"), Designation(en="patron", status="deprecated")))
    assert said(words.avoided, checklist=(question(en="Do patrons come?"),), terms=(entry,)) == [
        '"patrons" in "5-a-1" is to be avoided'
    ]


def test_a_technical_word_of_the_body_is_defined() -> None:
    """Not one that only the introduction uses, nor one inside a longer word."""
    vocabulary = Vocabulary(
        words=(
            Word(zh="服务补救", en="service recovery", term=True),
            Word(zh="品牌", en="brand", term=True),
            Word(zh="品牌资产", en="brand equity"),
            Word(zh="移情性", en="empathy", term=True),
            Word(zh="体验", en="experience", term=True),
        )
    )
    clauses = (
        clause("0", provision("0-a", zh="体验"), element="introduction"),
        clause("5", provision("5-a", zh="服务补救和品牌资产，移情性")),
    )
    made = said(
        words.technical_word_defined, *clauses, terms=(term("t-e", "移情性", "empathy"),), vocabulary=vocabulary
    )
    assert made == ['服务补救 is used in "5-a" and defined nowhere']


CRM = (
    term("t-c", "顾客", "customer"),
    term("t-r", "顾客关系", "customer relation"),
    term(
        "t-s",
        designations=(
            Designation(zh="顾客满意度", en="customer satisfaction degree"),
            Designation(en="CSAT", status="admitted"),
        ),
    ),
    term(
        "t-p",
        designations=(
            Designation(zh="相关方", en="interested party"),
            Designation(zh="利益相关者", en="stakeholder", status="admitted"),
        ),
    ),
)
VOCABULARY = Vocabulary(words=(Word(zh="策划", en="planning", forms=("plan", "plans")), Word(zh="渠道", en="channel")))


@pytest.mark.parametrize(
    ("zh", "en", "missing"),
    [
        ("识别顾客。", "Identify customers.", []),
        ("识别顾客。", "Customer identification", []),
        ("识别顾客。", "Identify the customer's wish", []),
        ("识别顾客。", "Identify buyers.", ["顾客"]),
        ("识别顾客。", "Identify customership.", ["顾客"]),
        ("建立顾客关系。", "Build customer relations.", []),
        ("建立顾客关系。", "Build relations with customers.", ["顾客关系"]),
        ("提升顾客满意度。", "Enhance CSAT.", ["顾客满意度"]),
        ("分析相关方。", "Analyse interested parties.", []),
        ("分析利益相关者。", "Analyse stakeholders.", []),
        ("分析利益相关者。", "Analyse interested parties.", []),
        ("策划渠道。", "The channel is what it plans.", []),
        ("策划渠道，策划顾客。", "A way", ["策划", "渠道", "顾客"]),
    ],
)
def test_one_english_word_for_a_chinese_one(zh: str, en: str, missing: list[str]) -> None:
    """The longest word counts, in regular forms and those listed, whatever its case."""
    made = said(words.one_english, clause("5", provision("5-a", zh=zh, en=en)), terms=CRM, vocabulary=VOCABULARY)
    assert [message.split()[2] for message in made] == missing


def test_of_an_english_original_the_chinese_word_is_mended() -> None:
    """Nobody is asked to write another word into the original."""
    made = standard(
        clause("5", provision("5-a", zh="识别顾客。", en="Identify clients.")), terms=CRM, vocabulary=VOCABULARY
    )
    made = replace(made, metadata=replace(made.metadata, authoritative="en"))
    (told,) = words.one_english.problems(Index(made), Sources())
    assert told.hint.startswith("write the Chinese word for what the English has")


def test_where_one_english_word_is_sought() -> None:
    """In titles, provisions, definitions and questions; a note may speak more freely."""
    made = said(
        words.one_english,
        clause("5", provision("5-a", zh="顾客", en="x"), title=text("顾客", "x"), notes=(text("顾客", "x"),)),
        checklist=(question("5-a", "顾客？", "x?"),),
        terms=(*CRM, term("t-x", "物", "thing", definition=text("顾客", "x"))),
    )
    assert sorted(message.split()[0] for message in made) == ['"5"', '"5-a"', '"5-a-1"', '"t-x"']


def test_the_vocabulary_agrees_with_the_entries() -> None:
    """A word listed twice, or with another English than its entry, is told."""
    vocabulary = Vocabulary(
        words=(
            Word(zh="顾客", en="client"),
            Word(zh="相关方", en="Interested party"),
            Word(zh="渠道", en="channel"),
            Word(zh="渠道", en="way"),
        )
    )
    assert said(words.vocabulary_agrees, terms=CRM, vocabulary=vocabulary) == [
        '顾客 is "client" in the vocabulary and "customer" elsewhere',
        "渠道 stands twice in the vocabulary",
    ]


@pytest.mark.parametrize(
    "rule", [words.avoided, words.one_english, words.technical_word_defined, words.vocabulary_agrees]
)
def test_without_words_nothing_is_wrong(rule: Rule) -> None:
    """A standard may have no terms and no vocabulary."""
    assert said(rule, clause("5", provision("5-a"))) == []
