"""Formulas: LaTeX to MathML, to a line of plain text, to Typst, and what of it cannot be read."""

import json
import re
import unicodedata
from pathlib import Path
from xml.etree.ElementTree import tostring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.formats.pdf.formulas import encoded
from generator.formats.pdf.typesetting import STANDARDS, typeset
from generator.standard.formula_words import linear_formula
from generator.standard.formulas import formula, slip
from generator.standard.glyphs import COMMON, needed, packaged, unprintable
from generator.standard.inline import formulas_in
from generator.standard.printed import signs
from tests.export.pdf import words_of

LINES = {
    r"R = \frac{n_1}{n} \times 100\%": "R = n₁/n × 100%",
    r"R = \frac{n_1}{n} \times 100%": "R = n₁/n × 100%",
    r"\sum_{i=1}^{n} x_i": "∑ᵢ₌₁ⁿ xᵢ",
    r"s=\sqrt{\frac{\sum_{i=1}^n (x_i-\bar x)^2}{n-1}}": "s = √((∑ᵢ₌₁ⁿ (xᵢ − x̄)²)/(n − 1))",
    r"\sqrt[3]{x+1}": "³√(x + 1)",
    r"x_1^2": "x₁²",
    r"\alpha\Omega\varepsilon": "αΩε",
    r"\text{投诉率}=\frac{n_1}{N}": "投诉率 = n₁/N",
    r"\begin{pmatrix}a&b\\c&d\end{pmatrix}": "(a, b; c, d)",
    r"f(x)=\begin{cases}1, & x>0\\0, & x\le 0\end{cases}": "f(x) = {1, x > 0; 0, x ≤ 0",
    r"\begin{align}a&=b\\c&=d\end{align}": "a = b; c = d",
    r"\left( \frac{a}{b} \right)^2": "(a/b)²",
    r"a \le -b \times c": "a ≤ −b × c",
    r"n_{\mathrm{max}}": "n_max",
    r"10^{-3}\,\mathrm{m/s}": "10⁻³ m/s",
    r"\lim_{x\to 0} \ln x": "lim_(x → 0) ln x",
    r"\frac{a+b}{2c}": "(a + b)/(2c)",
    r"\overline{AB}": "A̅B̅",
    r"25^\circ C": "25°C",
    r"a,b,\dots,z": "a, b, …, z",
    r"1{,}5": "1,5",
    r"f'(x)": "f′(x)",
    r"\binom{n}{k}": "(n, k)",
    r"\underbrace{a+b}_{c}": "(a + b)_c",
    r"\begin{array}{c|c}a&b\\\hline c&d\end{array}": "a, b; c, d",
    r"\begin{array}{|*{2}{l}|p{2cm}@{}}\hline a&b&c\\\hline\hline d\\\hline\end{array}": "a, b, c; d",
    r"\begin{array}{r:r}a&b\\\hdashline c&d\end{array}": "a, b; c, d",
    r"\boxed{E=\frac{1}{2}mv^2}": "E = (1/2)mv²",
    r"\frac{\cancel{m}g}{\bcancel{m}}=\xcancel{ab}": "(m\u0338g)/(m\u0338) = a\u0338b\u0338",
    r"\sum_{\substack{i=1\\i\ne j}}^n x_i": "∑_(i = 1; i ≠ j)ⁿ xᵢ",
    r"\text{若$x_1>0$，取$\frac{1}{2}$}": "若x₁ > 0，取(1/2)",
    r"\text{\$5 和 }\mbox{A}": "$5 和 A",
    r"a&=b+c\\&=d": "a = b + c; = d",
    r"a=b\\[2pt]c=d\\": "a = b; c = d",
    r"\begin{eqnarray}a&=&b\\c&=&d\end{eqnarray}": "a = b; c = d",
    r"\begin{alignat*}{2}a&=b&c&=d\end{alignat*}": "a = b, c = d",
    r"\begin{split}a&=b\\&=c\end{split}": "a = b; = c",
    r"\begin{cases}1,&x>0;\\0,&\text{其他。}\\\end{cases}": "{1, x > 0; 0, 其他。",
    r"\left.\frac{\mathrm{d}y}{\mathrm{d}x}\right|_{x=0}": "(dy/(dx))|ₓ₌₀",
    r"\prescript{14}{6}{\mathrm{C}}+{}^{235}_{92}\mathrm{U}": "₆¹⁴C + ₉₂²³⁵U",
    r"2\frac{1}{2}\times\arctan\frac{y}{x}": "2(1/2) × arctan (y/x)",
    r"|x|=|-1|+\abs{y}": "|x| = |−1| + |y|",
    r"A\xrightarrow{\text{加热}}B\rightleftharpoons C": "A →^加热 B ⇌ C",
    r"\int_0^{\infty}x": "∫₀^∞ x",
    r"\mathcal{L}\emptyset": "ℒ∅",
    r"n_{\text{1个}}\#3": "n_(1个)#3",
    r"\int_0^1 x\,\mathrm{d}x": "∫₀¹ x dx",
}


@pytest.mark.parametrize("latex", LINES)
def test_a_formula_in_a_line_says_the_same(latex: str) -> None:
    """What spreadsheets, search and those who hear a page get."""
    assert slip(latex) is None
    assert linear_formula(latex) == LINES[latex]


def test_formulas_are_set_in_pdfs_with_words_for_those_who_cannot_see_them(tmp_path: Path) -> None:
    """All of the corpus in one document that declares PDF/UA-1 and PDF/A-2a, with every letter and digit."""
    template = tmp_path / "formulas.typ"
    template.write_text(
        '#import "base.typ": *\n#set document(title: "x", date: auto)\n#show: setup\n'
        "#for one in values.formulas { formula(one, block: true) }\n",
        encoding="utf-8",
    )
    made = [encoded(latex) for latex in LINES]
    assert all(one and one.isascii() for one in made)
    values = {"languages": ["zh"], "accent": "#000000", "words": {}, "standard": {}, "formulas": made}
    pdf = typeset(template, values, 0)
    assert STANDARDS == ["ua-1", "a-2a"]
    printed = unicodedata.normalize("NFKC", words_of(pdf))
    for word in ("投诉率", "max", "lim", "100%", "m/s"):
        assert word in re.sub(r"\s", "", printed)


@pytest.mark.parametrize(
    ("latex", "why", "place"),
    [
        (r"R = \frc{a}{b}", "command", 4),
        (r"顾客 \foo", "command", 3),
        (r"100% \foo", "command", 5),
        (r"\begin{align}a\foo\end{align}", "command", 14),
        (r"\begin{foo}a\end{foo}", "environment", 6),
        (r"a_", "argument", 2),
        (r"\frac{a}", "argument", 8),
        (r"\left( a", "open", 8),
        (r"{a", "open", 2),
        (r"a}", "closed", 1),
        (r"a & b", "cell", 2),
        (r"x^1^2", "twice", 3),
        (r"\begin{cases}a", "open", 14),
        (r"\begin{cases}a\end{matrix}", "open", 14),
        (r"\begin{cases}{a\end{cases}", "open", 15),
        (r"\left a\right)", "delimiter", 6),
        (r"\text{a_1}", "words", 7),
        (r"\text{5$}", "dollar", 7),
        (r"\[x\]", "dollar", 0),
        (r"\tag{1}x", "number", 0),
        (r"x\limits_a", "limits", 1),
        (r"a\hline", "line", 1),
        (r"\begin{array}a\end{array}", "columns", 13),
        (r"\Large x", "unread", 0),
        (r"x=\eqref{a}", "unread", 2),
        (r"\text{a $x$ b}\foo", "command", 14),
        (r"a\\\foo", "command", 3),
        (r"\begin{split}a\foo\end{split}", "command", 14),
        (r"\quad", "empty", 0),
        ("  ", "empty", 0),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(latex: str, why: str, place: int) -> None:
    """And stays as it is written where it must be shown all the same."""
    found = slip(latex)
    assert found
    assert (found.why, found.place) == (why, place)
    assert formula(latex) is None
    assert encoded(latex) is None
    assert linear_formula(latex) == " ".join(latex.split())


@pytest.mark.parametrize(
    ("latex", "name"),
    [
        (r"\begin{cases}a", r"\end{cases}"),
        (r"\begin{cases}{a\end{cases}", "}"),
        (r"\left(\begin{matrix}a\right)", r"\end{matrix}"),
        (r"a\end{cases}", r"\end{cases}"),
        (r"\left(a", r"\right)"),
        (r"\left\{ a", r"\right\}"),
        (r"\left\langle a", r"\right."),
        (r"a\right)", r"\right"),
        (r"x=\color{foo}y", r"\color"),
        (r"\Large x", r"\Large"),
    ],
)
def test_what_is_told_names_the_environment_or_the_command(latex: str, name: str) -> None:
    """An editor need not count brackets, nor look the place up."""
    told = slip(latex)
    assert told
    assert told.name == name


def test_rules_and_frames_are_classes_on_pages_and_drawn_in_pdfs() -> None:
    """Of cells; those of the outer rules and of a short row as well."""
    tree = formula(r"\begin{array}{|c|c|}\hline a&b\\\hline c\\\hline\end{array}")
    assert tree is not None
    assert [[cell.get("class", "") for cell in row] for row in tree.iter("mtr")] == [
        ["cb-cell-after cb-cell-above cb-cell-before", "cb-cell-after cb-cell-above"],
        ["cb-cell-above cb-cell-after cb-cell-below cb-cell-before", "cb-cell-above cb-cell-below"],
    ]
    (kind, across, along, stroke, *_), _ = json.loads(encoded(r"\begin{array}{c|c}a&b\\\hline c&d\end{array}") or "")
    assert [kind, across, along, stroke] == ["table", ["offsets", 1], ["offsets", 1], "solid"]
    for latex, css in (
        (r"\boxed{x}", "box"),
        (r"\cancel{x}", "up"),
        (r"\bcancel{x}", "down"),
        (r"\xcancel{x}", "cross"),
    ):
        drawn = formula(latex)
        assert drawn is not None
        assert drawn[0].get("class") == f"cb-math-{css}"
        assert json.loads(encoded(latex) or "")[0][0] == css


PIECES = (
    "a",
    "1",
    "_",
    "^",
    "{",
    "}",
    "\\frac",
    "\\sqrt",
    "\\left(",
    "\\right)",
    "&",
    "\\\\",
    "\\text{文}",
    "<",
    "$",
    "\\sum",
    "\\text{若$x$}",
    "\\begin{array}{c|c}",
    "\\end{array}",
    "\\hline",
    "\\boxed{",
    "\\prescript",
    "%",
)


@given(st.lists(st.sampled_from(PIECES)).map("".join) | st.text(max_size=20))
def test_whatever_is_written_is_read_or_told(latex: str) -> None:
    """No input ends in a traceback, and no page gets a style or a script of a formula."""
    found = slip(latex)
    tree = formula(latex)
    assert (found is None) == (tree is not None)
    assert isinstance(linear_formula(latex), str)
    if tree is None:
        assert found
        assert 0 <= found.place <= len(latex)
    else:
        assert not re.search(r"\b(?:style|on\w+|href)=", tostring(tree, encoding="unicode"))
        assert json.loads(encoded(latex) or "null")


def test_the_proof_knows_a_formula_by_its_letters_however_it_is_printed() -> None:
    """In a line, over two lines, with indices as plain digits."""
    wanted = signs(linear_formula(r"R = \frac{n_1}{n} \times 100\%"))
    assert wanted == signs("      n1\nR = —— × 100 %\n       n") == signs("𝑅＝n₁÷n·100％")
    assert wanted != signs("R = n₂/n × 100%")


def test_formulas_are_found_in_a_line() -> None:
    """With where they begin."""
    assert list(formulas_in(r"由$n_1$得$\frac{a}{b}$")) == [(2, "n_1"), (8, r"\frac{a}{b}")]


@pytest.mark.parametrize("text", ["CO₂", "n₁", "m⁻¹", "ᵃ", "☐", "😀", "‰", "≤"])
def test_the_fonts_of_pdfs_have_what_standards_print(text: str) -> None:
    """Small digits, boxes to tick, faces: the second font has what the Chinese one lacks."""
    assert needed(text) <= packaged()


def test_what_is_common_no_font_is_opened_for() -> None:
    """The fonts have all of it."""
    common = "".join(re.findall(f"[{COMMON}]", "".join(map(chr, range(0xD800)))))
    assert len(common) > 28_000
    assert needed(common) <= packaged()
    assert not unprintable(common)
    assert unprintable("应🧡༄") == {"🧡", "༄"}


@pytest.mark.parametrize("text", ["葛\U000e0100", "\u061c", "\u3164", "\ufe0f"])
def test_what_is_not_seen_needs_no_font(text: str) -> None:
    """Selectors of variants, marks of direction, fillers."""
    assert needed(text) <= {"葛"}


@pytest.mark.parametrize(
    ("latex", "place"), [("(" * 100, 0), ("x[" * 300, 1), (r"\begin{matrix}(" + "(" * 40, 14), (r"\langle " * 40, 0)]
)
def test_brackets_that_nothing_closes_are_told_before_they_are_read(latex: str, place: int) -> None:
    """With each of them reading takes twice as long: a hundred would never end."""
    told = slip(latex)
    assert told
    assert (told.place, told.why) == (place, "open")


def test_groups_in_one_another_end_no_process() -> None:
    """Thousands of them would; intervals and pairs, however many, are none."""
    assert slip(r"\sqrt{" * 5000 + "}" * 5000)
    assert slip("(a)(b)" * 500) is None
    assert slip(r"x \in [0, 1)") is None
