"""Characters that belong to one script or to none."""

import pytest

from generator.check import brackets, characters, typography
from generator.check.brackets import unpaired
from generator.check.rule import Rule
from generator.model import Fact, FactText
from generator.source.places import Sources
from generator.standard.index import Index
from tests.builders import clause, edition, guideline, provision, said, standard, text


def zh(rule: Rule, chinese: str) -> bool:
    """Tell whether a rule finds something in a Chinese text."""
    return bool(said(rule, clause("5", notes=(text(chinese, "note"),))))


def en(rule: Rule, english: str) -> bool:
    """Tell whether a rule finds something in an English text."""
    return bool(said(rule, clause("5", notes=(text("注", english),))))


@pytest.mark.parametrize(
    "right",
    [
        "按GB/T 1.1—2020的9.5.4，见5.2。",
        "时间为12:30，比例为1:2，约3.14。",
        "见https://example.org/a?b=c,d.html。",
        "见[说明](https://example.org/a)。",
        "采用ISO 9001:2015, IDT的文本",
        "采用ISO 10002:2018（第二版）",
        "Plan-Do-Check-Act",
        "GB/T 19012—2008",
        "又称CRM。",
        "验证避免使用eval()或其他动态代码执行功能。",
        "计算log(x, y)、sin(2x)和e^(-x)的值。",
        "备份文件（如.bak）和.gitignore文件",
        "运行./run.sh脚本",
        "缩写（如e.g.和i.e.）可用",
        "西经5°30'20\"处，东经5°30'处",
    ],
)
def test_ascii_marks_that_belong_to_numbers_and_latin_words(right: str) -> None:
    """Decimals, times, standard numbers, addresses and foreign titles keep theirs."""
    assert not zh(typography.chinese_punctuation, right)


@pytest.mark.parametrize(
    "wrong",
    [
        "顾客,员工",
        "顾客, 员工",
        "见5.2.",
        "(如需)",
        "系统(CRM)",
        "关系管理CRM(customer relationship management)的",
        "hash(密码)",
        "目标市场.CRM系统",
        "评价:",
        "见附录A.",
        "版本'5'",
        "是否评价?",
        '"顾客"',
        "见ISO 9001,以及",
        "改进;",
        "好!",
    ],
)
def test_ascii_marks_beside_chinese(wrong: str) -> None:
    """A mark next to a Chinese character is full-width."""
    assert zh(typography.chinese_punctuation, wrong)


def test_the_mark_to_write_is_named() -> None:
    """The place is that of the mark."""
    made = clause("5", notes=(text("顾客,员工"),))
    assert said(typography.chinese_punctuation, made) == ['the ASCII , in the Chinese of "5": “顾客,员工”']


@pytest.mark.parametrize("wrong", ["customer 顾客", "customers，", "（a)", "end。", "a\u3000b", "Ｃ"])
def test_chinese_in_english(wrong: str) -> None:
    """Neither characters nor marks of Chinese."""
    assert en(typography.english_script, wrong)


@pytest.mark.parametrize("right", ["GB/T 19012—2008", "café – naïve", "“quoted”", "customer's", "5 % ± 1"])
def test_latin_letters_and_marks_in_english(right: str) -> None:
    """Dashes, accents and quotation marks of English are English."""
    assert not en(typography.english_script, right)


@pytest.mark.parametrize("wrong", ["顾客 关系", "顾客， 关系", "顾客\u3000关系", "（ 顾客）"])
def test_spaces_inside_chinese(wrong: str) -> None:
    """Folded lines leave such spaces."""
    assert zh(typography.chinese_space, wrong)


@pytest.mark.parametrize(
    "right", ["顾客 CRM 系统", "GB/T 19012—2008 质量管理 顾客满意", "见《质量管理 顾客满意》一书", "5.2 策划"]
)
def test_spaces_that_belong(right: str) -> None:
    """Beside Latin letters and between the elements of a title."""
    assert not zh(typography.chinese_space, right)


def test_titles_of_documents_keep_their_spaces() -> None:
    """A title is printed as it is."""
    title = FactText(zh=Fact(value="质量管理 顾客满意", confidence="recalled"))
    assert said(typography.chinese_space, guidelines=(guideline(edition(title=title)),)) == []


@pytest.mark.parametrize("wrong", [" 顾客", "顾客 ", "顾\n客", "顾客\n"])
def test_white_space_at_the_ends_and_line_breaks(wrong: str) -> None:
    """A text is one line."""
    assert zh(typography.one_line, wrong)


def test_the_original_has_a_line_for_each_paragraph() -> None:
    """Only there a line break means something; an empty English text has no edges."""
    assert said(typography.one_line, clause("5", provision("5-a", zh="一。二。"), original="一。\n二。")) == []
    assert not en(typography.one_line, "")


@pytest.mark.parametrize(
    "wrong",
    ["<b>a</b>", "<br/>", "<script src=x", "a <!-- b -->", "<?php", "&nbsp;", "&#60;", "&#x3c;script&#x3e;",
        "<https://a.b>", "<IMG SRC=x>"],
)  # fmt: skip
def test_html_is_refused(wrong: str) -> None:
    """Tags, comments, instructions and entities, closed or not."""
    assert zh(typography.no_html, wrong)
    assert en(typography.no_html, wrong)


@pytest.mark.parametrize("right", ["a < b", "5<6", "R&D", "AT&T; and", "x > y", "《》", "a&b"])
def test_signs_that_are_no_html(right: str) -> None:
    """Less than, greater than and ampersand are signs."""
    assert not en(typography.no_html, right) or "&T;" in right


def test_html_is_refused_in_names_too() -> None:
    """A number or an address reaches pages as well."""
    assert said(typography.no_html, guidelines=(guideline(number="GB<b>"),)) == ['HTML in a text of "gbt-1": <b>']


@pytest.mark.parametrize(
    "wrong",
    ["[a](javascript:alert(1))", "[a]( JavaScript:x)", "javascript:void(0)", "[a](data:text/html,x)",
        "data:image/svg+xml", "[a](file:///etc)", "vbscript:x"],
)  # fmt: skip
def test_links_that_run_programs_are_refused(wrong: str) -> None:
    """However they are written."""
    assert en(typography.safe_links, wrong)


@pytest.mark.parametrize(
    "right", ["[a](https://b.c/)", "[a](mailto:b@c.d)", "[a](../5.2/)", "the following data: sales", "Note: see 5.2"]
)
def test_links_and_colons_that_are_fine(right: str) -> None:
    """Addresses of the web and of mail, and words before a colon."""
    assert not en(typography.safe_links, right)


@pytest.mark.parametrize(
    "right",
    ["（顾客（内部））", "“顾客‘之声’”", "customers' needs", "the customer's", "customer’s", "a) first; b) second",
        "(see 5.1.2 b))", "（见a））", '"a" and "b"', "《标准》", "[1]"],
)  # fmt: skip
def test_pairs(right: str) -> None:
    """Nested pairs, apostrophes and letters of lists are whole."""
    assert unpaired(right) is None


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ("（顾客", 0),
        ("顾客）", 2),
        ("（顾客】", 3),
        ("“顾客", 0),
        ('the "customer', 4),
        ("(a) (b", 4),
        ("〔1）", 0),
        ("a]", 1),
    ],
)
def test_what_has_no_partner(wrong: str, place: int) -> None:
    """The first mark without a partner is shown."""
    assert unpaired(wrong) == place


def test_pairs_are_sought_within_one_text() -> None:
    """A bracket opened in one provision is not closed in the next."""
    made = clause("5", provision("5-a", zh="甲（乙"), provision("5-b", zh="丙）"), original="甲（乙丙）")
    assert len(said(brackets.paired_brackets, made)) == 2


@pytest.mark.parametrize(
    "wrong",
    ["GB/T 19012-2008", "GB/T 19012–2008", "GB/T 19012 — 2008", "GB 3100-1993", "T/CAQ 10301-2016", "GB/Z 19579-2012",
        "SB/T 10409-2007"],
)  # fmt: skip
def test_dated_numbers_with_another_dash(wrong: str) -> None:
    """Hyphens, short dashes and spaces are not the one-em dash."""
    assert zh(typography.dated_number_dash, f"按{wrong}处理")
    assert en(typography.dated_number_dash, f"see {wrong}.")


@pytest.mark.parametrize(
    "right",
    [
        "GB/T 19012—2008",
        "https://example.org/GB/T%2019012-2008",
        "gbt-19012-2008",
        "GB/T 19012",
        "ISO 9001-2015",
        "10301-2016",
    ],
)
def test_numbers_that_are_right_or_not_ours(right: str) -> None:
    """Ids, addresses and numbers of other bodies are left alone."""
    assert not zh(typography.dated_number_dash, f"按{right}处理")


@pytest.mark.parametrize(
    "wrong",
    [
        "顾\u200b客",
        "a\u00a0b",
        "\u2f00",
        "\uf900",
        "\ufeff",
        "\ufffd",
        "\ue000",
        "soft\u00adhyphen",
        "\u3164",
        "葛\U000e0100",
        "\U000e0041",
        "\U00100000",
    ],
)
def test_hidden_and_false_characters(wrong: str) -> None:
    """Zero widths, no-break spaces, radicals and lost characters."""
    assert zh(characters.no_hidden_characters, wrong)


@pytest.mark.parametrize("wrong", ["a\u202eb", "a\u061cb"])
def test_characters_that_turn_what_follows(wrong: str) -> None:
    """They hide what is written, so that the page would show something else."""
    assert zh(characters.one_direction, wrong)


@pytest.mark.parametrize("right", ["一个顾客", "GB/T 19012—2008……“顾客”", "café", "5 µm ± 1 °C", "𠮷"])
def test_characters_that_are_what_they_seem(right: str) -> None:
    """Ordinary text of both scripts, rare characters included."""
    assert not zh(characters.no_hidden_characters, right)


@pytest.mark.parametrize(
    "printed",
    [
        "取值范围为(0,1]。", "取值范围为（0，1］。", "取值为[0,1)。", "若x<y，则取y。", "若a<b且c>d，则停。",
        "a）更改了时限（见5.2）；", "b）按（表1）改；", "（图1）的a)", "（见a)和b)）", "[1] GB/T 19001—2016 质量管理体系 要求",
    ],
)  # fmt: skip
def test_what_standards_print_is_right(printed: str) -> None:
    """Half-open intervals, signs of less, labels before brackets, entries of a bibliography."""
    rules = (typography.chinese_punctuation, brackets.paired_brackets, typography.no_html, typography.chinese_space)
    assert [message for rule in rules for message in said(rule, clause("5", provision("5-a", zh=printed)))] == []


def test_a_word_in_quotation_marks_is_spoken_of() -> None:
    """A note in English may quote the Chinese that it explains."""
    made = clause("5", provision("5-a", en='The word "服务" and “质量” mean 好.'))
    assert said(typography.english_script, made) == ['Chinese characters in the English of "5-a": 好']


def test_quotation_marks_open_and_close() -> None:
    """The way out for each names the one that belongs there."""
    find = typography.chinese_punctuation.find
    assert find
    index = Index(standard(clause("5", notes=(text("指'好'。"),))))
    assert [fault.hint.en[:9] for fault in find(index, Sources())] == ['write "‘"', 'write "’"']
