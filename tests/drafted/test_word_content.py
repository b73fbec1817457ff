"""What Word has inside paragraphs and tables: kept, or told."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.formats.docx.reading.content import Changes
from generator.formats.docx.reading.file import read_docx
from generator.formats.docx.reading.latex import read_math
from generator.formats.docx.writing.omml import office_math
from generator.formats.drafted.draft import Draft, Role
from generator.standard.formulas import formula
from tests.drafted.raw_word import p, r, word

BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
PICTURE = '<w:r><w:drawing><a:blip r:embed="i0"/></w:drawing></w:r>'
BOX = (
    "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx>"
    "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict>"
    "</mc:Fallback></mc:AlternateContent></w:r>"
)


def read(body: str, changes: Changes = "accept", **parts: str) -> Draft:
    """Read a file with a body."""
    return read_docx("a.docx", word(body, None, **parts), changes)


def texts(draft: Draft) -> list[str]:
    """Return the texts of its lines."""
    return [line.text for line in draft.lines]


def told(draft: Draft) -> str:
    """Return what is told."""
    return "\n".join(one.said.en for one in draft.told)


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (r("CO") + r("2", '<w:vertAlign w:val="subscript"/>'), "CO~2~"),
        (r("10") + r("−3", '<w:vertAlign w:val="superscript"/>') + r(" m"), "10^−3^ m"),
        (r("*a* ~b~ $c$") + r("2", '<w:vertAlign w:val="subscript"/>'), r"\*a\* \~b\~ \$c\$~2~"),
        ("<w:hyperlink>" + r("见") + "</w:hyperlink>" + r("附录"), "见附录"),
        ("<w:sdt><w:sdtContent>" + r("甲") + "</w:sdtContent></w:sdt>", "甲"),
        ("<w:smartTag>" + r("乙") + "</w:smartTag>", "乙"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>", "a b c-"),
        ('<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', "α"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + r("3"), "≥3"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "☑"),
        ('<w:fldSimple w:instr=" REF a ">' + r("5.1") + "</w:fldSimple>", "5.1"),
        ("<w:ruby><w:rt>" + r("pin") + "</w:rt><w:rubyBase>" + r("拼") + "</w:rubyBase></w:ruby>", "拼"),
        (r("𠮷 &lt; &quot;א"), '𠮷 < "א'),
    ],
)  # fmt: skip
def test_letters_come_in_with_their_look(inner: str, text: str) -> None:
    """Sub- and superscripts, symbols, links, content controls, tabs and soft breaks; nothing is told."""
    draft = read(p(inner))
    assert texts(draft) == [text]
    assert draft.told == ()


@pytest.mark.parametrize(
    ("inner", "text", "said"),
    [
        (BEGIN + "<w:r><w:instrText> EQ \\f(1,2) </w:instrText></w:r>" + SEPARATE + r("½") + END, "½", "EQ"),
        (r("见") + BEGIN + "<w:r><w:instrText> MACROBUTTON x </w:instrText></w:r>" + END, "见", "MACROBUTTON"),
        (r("甲") + r("隐", "<w:vanish/>"), "甲", "hidden text: 隐"),
        (r("甲") + '<w:r><w:sym w:font="Wingdings" w:char="F001"/></w:r>', "甲\ufffd", "F001"),
        (r("甲") + r("乙", '<w:vertAlign w:val="superscript"/>'), "甲乙", "乙"),
        (r("甲") + "<w:r><w:drawing/></w:r>", "甲", "drawing made in Word"),
        (r("甲") + '<w:r><w:footnoteReference w:id="9"/></w:r>', "甲[^1]", "footnote 1 has no words"),
        (r("甲") + PICTURE, "甲", "EMF"),
    ],
)  # fmt: skip
def test_what_is_not_kept_is_told(inner: str, text: str, said: str) -> None:
    """With the paragraph that it stands in."""
    draft = read_docx("a.docx", word(p(r("一")) + p(inner), {"image1.emf": b"\x01\0\0\0"}))
    assert texts(draft) == ["一", text]
    assert said in told(draft)
    assert {one.place.paragraph for one in draft.told} == {2}


def test_text_boxes_stand_behind_their_paragraph() -> None:
    """Once, though Word writes them twice."""
    draft = read(p(r("前") + BOX.format(p(r("框")))) + p(r("后")))
    assert texts(draft) == ["前", "框", "后"]
    assert "text box" in told(draft)


def test_comments_are_told() -> None:
    """They are no text."""
    draft = read(p(r("甲")), comments=f'<w:comment w:id="1" w:author="王">{p(r("改"))}</w:comment>')
    assert texts(draft) == ["甲"]
    assert "comment of 王: 改" in told(draft)


CHANGED = (
    p(r("应") + "<w:ins>" + r("书面") + "</w:ins><w:del><w:r><w:delText>口头</w:delText></w:r></w:del>" + r("记录。"))
    + p(r("一"), "<w:rPr><w:del/></w:rPr>")
    + p(r("二"))
    + p(r("三"), "<w:rPr><w:ins/></w:rPr>")
    + p(r("四"))
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "expected"),
    [("accept", ["应书面记录。", "一二", "三", "四"]), ("refuse", ["应口头记录。", "一", "二", "三四"])],
)
def test_tracked_changes_are_accepted_or_refused(changes: Changes, expected: list[str]) -> None:
    """Words and ends of paragraphs; how many there were is told."""
    draft = read(CHANGED, changes)
    assert texts(draft) == expected
    assert "tracked changes" in told(draft)


def test_footnotes_stand_behind_their_paragraph() -> None:
    """With their marks in the text; custom ones too."""
    marked = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>a</w:t></w:r>'
    notes = "".join(
        f'<w:footnote w:id="{id_}">{p("<w:r><w:footnoteRef/></w:r>" + r(words))}</w:footnote>'
        for id_, words in (("2", " 甲注"), ("3", "乙注"))
    )
    draft = read(p(r("甲") + '<w:r><w:footnoteReference w:id="2"/></w:r>') + p(r("乙") + marked), footnotes=notes)
    assert [(line.role, line.label, line.text) for line in draft.lines] == [
        (Role.PARAGRAPH, "", "甲[^1]"), (Role.FOOTNOTE, "1", "甲注"),
        (Role.PARAGRAPH, "", "乙[^a]"), (Role.FOOTNOTE, "a", "乙注"),
    ]  # fmt: skip


def cell(words: str, look: str = "") -> str:
    """Return a cell."""
    return f"<w:tc>{f'<w:tcPr>{look}</w:tcPr>' if look else ''}{p(r(words))}</w:tc>"


def row(*cells: str, look: str = "") -> str:
    """Return a row."""
    return f"<w:tr>{f'<w:trPr>{look}</w:trPr>' if look else ''}{''.join(cells)}</w:tr>"


def test_joined_cells_of_a_table() -> None:
    """Across, down and both; a head of two rows; a table in a cell is told, and its words stay."""
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    inner = f"<w:tbl>{row(cell('内'))}</w:tbl>"
    body = "<w:tbl>" + "".join((
        row(cell("甲", down), cell("乙", '<w:gridSpan w:val="2"/>'), look="<w:tblHeader/>"),
        row(cell("", on), cell("丙"), cell("丁"), look="<w:tblHeader/>"),
        row(f"<w:tc>{inner}{p('')}</w:tc>", cell("戊", '<w:gridSpan w:val="2"/>' + down)),
        row(cell("己"), cell("", '<w:gridSpan w:val="2"/>' + on)),
    )) + "</w:tbl>"  # fmt: skip
    draft = read(body)
    (table,) = draft.lines
    assert [[(each.text, each.columns, each.rows) for each in line] for line in table.rows] == [
        [("甲", 1, 2), ("乙", 2, 1)], [("丙", 1, 1), ("丁", 1, 1)], [("内", 1, 1), ("戊", 2, 2)], [("己", 1, 1)],
    ]  # fmt: skip
    assert table.head == 2
    assert "became lines of that cell" in told(draft)


STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{level}"><w:name w:val="heading {level}"/><w:pPr><w:numPr>'
    f'<w:ilvl w:val="{level - 1}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    for level in range(1, 10)
)


def numbering(*levels: str, numbers: str = "") -> str:
    """Return a list with levels, and `numId` 1 for it."""
    made = "".join(f'<w:lvl w:ilvl="{place}">{level}</w:lvl>' for place, level in enumerate(levels))
    return (
        f'<w:abstractNum w:abstractNumId="7">{made}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>{numbers}'
    )


def level(text: str, kind: str = "decimal", start: int = 1, more: str = "") -> str:
    """Return what stands in a level."""
    return f'<w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/>'


def heads(*levels: int) -> str:
    """Return headings of Word's own, by their levels."""
    return "".join(p(r(f"题{place}"), f'<w:pStyle w:val="{level_}"/>') for place, level_ in enumerate(levels))


def test_plain_headings_of_word() -> None:
    """Heading 1 to 9 with a list, deeper levels begin anew."""
    lists = numbering(*(level(".".join(f"%{n}" for n in range(1, depth + 1))) for depth in range(1, 10)))
    draft = read(heads(1, 2, 3, 2, 1, 2, 3, 4), styles=STYLES, numbering=lists)
    assert [line.label for line in draft.lines] == ["1", "1.1", "1.1.1", "1.2", "2", "2.1", "2.1.1", "2.1.1.1"]
    assert {line.role for line in draft.lines} == {Role.HEADING}


@pytest.mark.parametrize(
    ("levels", "asked", "labels"),
    [
        ((level("%1."), level("%2)", "lowerLetter")), (0, 1, 1, 0, 1), ["1.", "a)", "b)", "2.", "a)"]),
        ((level("%1"), level("%1.%2", more='<w:lvlRestart w:val="0"/>')), (0, 1, 0, 1), ["1", "1.1", "2", "2.2"]),
        ((level("%1、", "chineseCounting", 9),), (0, 0, 0), ["九、", "十、", "十一、"]),
        ((level("第%1章", "upperRoman", 3), level("%1.%2", more="<w:isLgl/>")), (0, 1), ["第III章", "3.1"]),
        ((level("%1", "upperLetter", 26),), (0, 0), ["Z", "AA"]),
        ((level("\uf0b7", "bullet"),), (0,), ["•"]),
        ((level("%1", "decimalEnclosedCircle"),), (0, 0), ["①", "②"]),
        ((level("%1)", start=0),), (0, 0), ["0)", "1)"]),
        ((level("%1"), level("%1.%2")), (1, 0), ["1.1", "2"]),
    ],
)
def test_numbers_are_counted_as_word_counts_them(
    levels: tuple[str, ...], asked: tuple[int, ...], labels: list[str]
) -> None:
    """Formats, beginnings, levels that begin anew or not, legal numbers."""
    numbers = [f'<w:numPr><w:ilvl w:val="{one}"/><w:numId w:val="1"/></w:numPr>' for one in asked]
    draft = read("".join(p(r("甲"), look) for look in numbers), numbering=numbering(*levels))
    assert [line.label for line in draft.lines] == labels


def test_lists_that_share_their_levels_begin_where_they_say() -> None:
    """A `num` goes on from the one before unless it overrides where it starts; a linked list is that of its style."""
    other = (
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        '</w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="8"/></w:num>'
    )
    linked = '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="own"/></w:abstractNum>'
    styles = (
        '<w:style w:type="numbering" w:styleId="own"><w:name w:val="own"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    asked = [f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{one}"/></w:numPr>' for one in (1, 2, 3, 3, 4, 0)]
    draft = read(
        "".join(p(r("甲"), look) for look in asked),
        styles=styles,
        numbering=linked + numbering(level("%1)"), numbers=other),
    )
    assert [line.label for line in draft.lines] == ["1)", "2)", "5)", "6)", "1)", ""]


FORMULAS = [
    r"R = \frac{n_1}{n} \times 100\%", r"\sum_{i=1}^{n} x_i^2", r"\left(\frac{a}{b}\right)^2", r"\bar{x}\hat{y}\vec{v}",
    r"\overline{AB}", r"\lim_{x\to 0}\sin x", r"\begin{pmatrix}a & b\\c&d\end{pmatrix}", r"\sqrt[3]{x}+\sqrt{y}",
    r"\begin{cases}1 & x>0\\0&x\le 0\end{cases}", r"\text{合格率}=\max", r"\int_0^1 f(x)\,dx", r"\binom{n}{k}",
    r"\underbrace{a+b}_{n}", r"\prescript{14}{6}{C}", r"\boxed{x}\cancel{y}", r"|x|\alpha x'", r"\prod_{k}k!",
]  # fmt: skip


@pytest.mark.parametrize("latex", FORMULAS)
def test_a_formula_comes_back(latex: str) -> None:
    """From LaTeX to Word's own and back, it is set the same."""
    root = office_math(latex)
    assert root is not None
    found = read_math(root)
    assert found.unknown == ()
    assert _tree(found.latex) == _tree(latex)


def _tree(latex: str) -> list[tuple[str, str]]:
    found = formula(latex, block=True)
    assert found is not None
    return [(each.tag, each.text or "") for each in found.iter()]


@given(st.lists(st.sampled_from(FORMULAS), min_size=2, max_size=5))
def test_formulas_one_behind_the_other_come_back(parts: list[str]) -> None:
    """In fractions and roots too."""
    latex = "".join(rf"\frac{{{one}}}{{\sqrt{{{other}}}}}" for one, other in pairwise(parts))
    root = office_math(latex)
    assert root is not None
    assert _tree(read_math(root).latex) == _tree(latex)


def test_an_unknown_construct_of_a_formula_is_told() -> None:
    """Its text stays."""
    draft = read(p("<m:oMath><m:new><m:e><m:r><m:t>x</m:t></m:r></m:e></m:new></m:oMath>"))
    assert [(line.role, line.latex) for line in draft.lines] == [(Role.FORMULA, "x")]
    assert "new in a formula" in told(draft)
