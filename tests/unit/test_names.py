"""What lists call a clause that has no title: its first words, cut where they may be cut."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Table, Text
from generator.standard.names import called
from generator.standard.widths import width
from tests.builders import clause, figure, provision

MARKS = "，、；：。！？,;:.!?—"


@pytest.mark.parametrize(
    ("zh", "en", "name"),
    [
        # Whole, without the mark at its end.
        ("借用人应归还雨伞。", "It shall be returned.", ("借用人应归还雨伞", "It shall be returned")),
        ("“出借”不收费用。", "It is “free”.", ("“出借”不收费用", "It is “free”")),
        # The sentence goes on: in a list, in another provision.
        ("出借点应备有：", "A point shall have:", ("出借点应备有……", "A point shall have …")),
        ("借用人应归还雨伞，", "It shall be returned,", ("借用人应归还雨伞……", "It shall be returned …")),
        ("名称；", "the name;", ("名称……", "the name …")),
        # Too long: cut where a part of the sentence ends, else between words.
        (
            "组织应确定目标市场，并应保持有关的记录，按照5.2处理。",
            "Keep all of the records, and handle them in accordance with 5.2.",
            ("组织应确定目标市场……", "Keep all of the records …"),
        ),
        (
            "组织应保存记录。其他组织可以参照本标准执行有关规定。",
            "Records shall be kept. Other organizations may do so, too.",
            ("组织应保存记录", "Records shall be kept"),
        ),
        (
            "必要时，组织应建立顾客关系管理过程并保存记录。",
            "If so, organizations shall establish processes for all of it.",
            ("必要时，组织应建立顾客关系管理过……", "If so, organizations shall …"),
        ),
        # Numbers are no sentences, and no bracket stays open.
        (
            "组织在运行中应（见5.2，以及附录A中给出的要求）建立过程。",
            "In operation, records (see 5.2, and what A gives) are kept.",
            ("组织在运行中应……", "In operation, records …"),
        ),
    ],
)
def test_an_untitled_clause_is_called_by_its_first_words(zh: str, en: str, name: tuple[str, str]) -> None:
    """In both languages."""
    untitled = clause("5.1", provision("5.1-a", zh=zh, en=en), title=Text())
    assert called(untitled) == Text(zh=name[0], en=name[1])


def test_a_clause_without_text_is_called_by_the_first_title_in_it() -> None:
    """A figure may have none, where the table below it has one."""
    bare = replace(figure(), caption=Text())
    table = Table(id="table-1", title=Text(zh="借用时限", en="Periods"), rows=())
    assert called(clause("5.1", title=Text(), content=(bare, table))) == Text(zh="借用时限", en="Periods")
    assert called(clause("5.1", title=Text(), content=(bare,))) == Text()


def test_a_part_of_a_sentence_goes_on_in_the_next_provision() -> None:
    """Also where no mark stands between the two."""
    words = provision("5.1-a", zh="出借点应", en="A lending point"), provision("5.1-b", zh="开门。", en="shall open.")
    assert called(clause("5.1", *words, title=Text())) == Text(zh="出借点应……", en="A lending point …")
    assert called(clause("5.1", words[0], title=Text())) == Text(zh="出借点应", en="A lending point")


@given(st.text("组织应，。；：、（）《》“” ab.,;5—", max_size=60))
def test_no_name_ends_in_a_mark_or_is_longer_than_a_line(words: str) -> None:
    """It is the beginning of the text."""
    made = clause("5.1", provision("5.1-a", zh=words, en=""), title=Text())
    bare = called(made).zh.removesuffix("……")
    assert bare == bare.rstrip(MARKS + " ")
    assert made.provisions[0].text.zh.startswith(bare)
    assert width(bare) <= 16 or bare.isascii()
    assert called(made).en == ""
