"""Running text keeps every character, whatever Markdown makes of it elsewhere, and links what it should."""

import html
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.formats.pages.elements import elements_of
from generator.site.markdown.writing import html_of
from generator.site.pages.writing import Prose, Way, leaning, plain
from generator.standard.index import Index
from generator.standard.inline import Run, linear, runs
from tests.builders import clause, standard, term

MARKS = (
    "*", "**", "_", "[", "](x)", "{:", "#x", "}", "`", "<b>", "</script>", "&amp;", "&", "#", "-",
    "1.", "2)", ">", "|", "\\", "~~", "![", "a", "文", "=", "+", "$", "http://a.b", "<http://a.b>", "a@b.c",
    ":", "!",
)  # fmt: skip
FRAMES = (
    "{}",
    "x\n\n{}\n\nx",
    "# {} {{: #id }}",
    "- {}",
    "- x\n\n    {}\n    {{: lang=en }}",
    "LEANING{{: lang=en }}",
    "[{}](x)",
    "| a | b |\n| --- | --- |\n| {} | c |",
)
WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])) | st.lists(
    st.sampled_from([*MARKS, " "])
).map("".join)


def shown(text: str) -> str:
    """Return what a page shows of Markdown: its words, without elements."""
    made = html_of(elements_of(text, lines=True))
    assert not re.search(r"<(?!/?(?:p|h1|li|ul|table|thead|tbody|tr|th|td|em|code|a)\b)", made), made
    return html.unescape(re.sub(r"<[^>]+>", "", made))


def typed(run: Run) -> str:
    """Return what Markdown shows of a piece of a line: a formula between dollar signs, without bars."""
    if run.style != "formula":
        return run.text
    latex = run.text.replace("\\|", "\\Vert ").replace("|", "\\vert ")
    return f"${latex}$"


def prose() -> Prose:
    """Return the maker of text of a standard with two terms and two clauses."""
    terms = (
        term("t-customer", number="3.1", zh="顾客", en="customer"),
        term("t-customer-satisfaction", number="3.2", zh="顾客满意度", en="customer satisfaction degree"),
    )
    return Prose(Index(standard(clause("4"), clause("4.1"), terms=terms)))


@pytest.mark.parametrize("frame", FRAMES)
@given(WORDS)
@example("`|``0`")
def test_written_text_comes_out_of_markdown_as_it_went_in(frame: str, text: str) -> None:
    """Whatever an editor types shows as typed: in a paragraph, a heading, a list, a table, a link, in emphasis."""
    words = "".join("".join(map(typed, runs(text))).split())
    if words:
        made = plain(f"甲{text.strip()}乙")
        assert words in "".join(
            shown(frame.replace("LEANING", leaning(made).replace("{", "{{").replace("}", "}}")).format(made)).split()
        )
        if "LEANING" not in frame and "[{" not in frame:
            assert words in "".join(shown(frame.format(plain(text))).split())


@pytest.mark.parametrize(
    ("text", "shown_"),
    [
        ("CO~2~", "CO₂"),
        ("10^-3^ m^2^", "10⁻³ m²"),
        ("t~max~", "t_max"),
        ("~~d~~和~e~~", "~~d~~和~e~~"),
        ("^^1^^和A~", "^^1^^和A~"),
        ("由$n_1$得$R=\\frac{a}{b}$。", "由n₁得R = a/b。"),
        ("US$5和HK$7，$5–$10，$100（US$）", "US$5和HK$7，$5–$10，$100（US$）"),
        (r"\$a\$", "$a$"),
        ("$$x$$", "$$x$$"),
    ],
)
def test_marks_count_in_pairs_that_hold_something(text: str, shown_: str) -> None:
    """Anything else is a letter of the published text; what a mark says is kept where there are no styles."""
    assert linear(text) == shown_


def test_what_stands_in_a_formula_is_not_linked() -> None:
    """Its letters and numbers name neither terms nor clauses."""
    assert prose().markdown("按4.1和$x_{4.1}=4.1$", "zh", Way("../")) == ("按[4.1](../4.1/index.md)和$`x_{4.1}=4.1`$")


def test_the_longest_term_is_linked() -> None:
    """顾客满意度 is one term, not 顾客 with a tail."""
    made = prose().markdown("提升顾客满意度", "zh", Way("../"))
    assert made == "提升[顾客满意度](../terms/t-customer-satisfaction/index.md)"


def test_links_lead_to_files() -> None:
    """For a site a page is the index of its folder; in a folder that people read it is a file of its own."""
    assert prose().markdown("顾客", "zh", Way.of("4.1/", flat=True)) == "[顾客](terms/t-customer.md)"
    assert prose().markdown("顾客", "zh", Way.of("terms/t-x/", flat=True)) == "[顾客](../terms/t-customer.md)"
    assert Way.of("4.1/").to("4/#4-a") == "../4/index.md#4-a"


def test_english_terms_are_linked_in_any_case_and_in_the_plural() -> None:
    """Customers is customer."""
    assert prose().markdown("Customers matter.", "en", Way("")) == "[Customers](terms/t-customer/index.md) matter."


def test_a_term_is_linked_once_in_a_text() -> None:
    """The second mention stays plain, so that a paragraph does not drown in links."""
    assert prose().markdown("顾客与顾客", "zh", Way("")).count("](") == 1


def test_a_term_is_not_linked_in_its_own_definition() -> None:
    """It would lead to itself."""
    assert prose().markdown("顾客的群体", "zh", Way(""), "t-customer") == "顾客的群体"


def test_clause_numbers_lead_to_clauses() -> None:
    """Only numbers of this document, and not the clause's own."""
    assert prose().markdown("按4.1的规定", "zh", Way("../")) == "按[4.1](../4.1/index.md)的规定"
    assert prose().markdown("按4.1的规定", "zh", Way("../"), "4.1") == "按4.1的规定"
    assert prose().markdown("GB/T 19000—2016的4.1", "zh", Way("../")) == "GB/T 19000—2016的4.1"
