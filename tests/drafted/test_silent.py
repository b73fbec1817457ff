"""What once went wrong without a word: struck out text, headings by their level alone, a note inside a paragraph."""

import pytest

from generator.formats.docx.reading.file import read_docx
from generator.formats.drafted.draft import Draft, Line, Role
from generator.formats.drafted.folder import Made, Wanted, made_of
from generator.formats.drafted.html import read_html
from generator.formats.drafted.markdown import read_markdown
from generator.formats.drafted.report import proved
from tests.drafted.documents import DAY
from tests.drafted.raw_word import p, r, word

STRIKE, BOTH = "<w:strike/>", "<w:dstrike/>"


def made(draft: Draft) -> Made:
    """Return what becomes of a draft; no character of it is lost."""
    found = made_of(draft, Wanted(file="draft", day=DAY))
    assert proved(found).closed
    return found


def read(*paragraphs: str, **parts: str) -> Made:
    """Return what becomes of a Word file with some paragraphs."""
    return made(read_docx("a.docx", word("".join(paragraphs), None, **parts)))


def heads(lines: tuple[Line, ...]) -> list[str]:
    """Return the headings with their numbers."""
    return [f"{line.label} {line.text}" for line in lines if line.role is Role.HEADING]


def texts(lines: tuple[Line, ...]) -> list[str]:
    """Return the texts of lines."""
    return [line.text for line in lines]


def told(found: Made | Draft, word_: str) -> list[str]:
    """Return what was told with a word in it, each with its place."""
    return [f"{one.place.said().en}: {one.said.en}" for one in found.told if word_ in one.said.en]


OUT = "what is struck out was left out: "
STYLE = '<w:style w:type="character" w:styleId="x"><w:name w:val="x"/><w:rPr><w:strike/></w:rPr></w:style>'


@pytest.mark.parametrize("look", [STRIKE, BOTH, '<w:rStyle w:val="x"/>'])
def test_struck_out_words_of_word_are_left_out_and_told(look: str) -> None:
    """In paragraphs, by letters or by their style; each stretch by itself."""
    found = read(p(r("1 范围")), p(r("应") + r("不", look) + r("得", look) + r("每年") + r("旧", look)), styles=STYLE)
    assert "应每年" in texts(found.lines)
    assert told(found, "struck") == [f"paragraph 2: {OUT}不得", f"paragraph 2: {OUT}旧"]


def test_struck_and_hidden_words_in_cells_and_footnotes_are_told() -> None:
    """Their own paragraphs say nothing of them."""
    cell = f"<w:tbl><w:tr><w:tc>{p(r('甲') + r('乙', STRIKE) + r('丙', '<w:vanish/>'))}</w:tc></w:tr></w:tbl>"
    note = f'<w:footnote w:id="1">{p(r("丁") + r("戊", STRIKE))}</w:footnote>'
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    draft = read_docx("a.docx", word(p(r("1 范围") + mark) + cell, None, footnotes=note))
    assert told(draft, "struck") == [f"paragraph 1: {OUT}戊", f"paragraph 1: {OUT}乙"]
    assert told(draft, "hidden") == ["paragraph 1: hidden text: 丙"]
    assert not {*"乙丙戊"} & {*"".join(line.source for line in draft.lines)}


def test_letters_whose_style_is_struck_but_not_they_stay() -> None:
    """What is switched off is off."""
    found = read(p(r("1 范围")), p(r("应", '<w:rStyle w:val="x"/><w:strike w:val="0"/>')), styles=STYLE)
    assert "应" in texts(found.lines)


HTML = """<style>.c3{{color:red;text-decoration:line-through}}</style><h1>1 范围</h1><p>甲</p><p>应{}每年</p>
<table><tr><td>乙<del>丙</del></td></tr></table><ul><li>丁<s>戊</s><ol><li><s>己</s></li></ol></li></ul>
<del><p>庚</p><p>辛</p></del>"""


@pytest.mark.parametrize(
    "words",
    ["<s>不得</s>", "<del>不<b>得</b></del>", "<strike>不得</strike>", '<span class="c3">不得</span>',
     "<span style='text-decoration:line-through'>不得</span>"],
)  # fmt: skip
def test_struck_out_words_of_html_are_left_out_and_told(words: str) -> None:
    """By elements, styles and classes; in cells, items, and whole paragraphs."""
    found = read_html("a.html", HTML.format(words).encode())
    assert "应每年" in texts(found.lines)
    assert [one.rpartition(" ")[2] for one in told(found, "struck")] == ["不得", "丙", "戊", "己", "庚", "辛"]
    assert told(found, "struck")[0] == f"line 3: {OUT}不得"
    assert not set("丙戊己庚辛") & set("".join(line.source for line in found.lines))


@pytest.mark.parametrize("words", ["~~不得~~", "<del>不得</del>", "~~不\n得~~"])
def test_struck_out_words_of_markdown_are_left_out_and_told(words: str) -> None:
    """On one line or on two; formulas and escapes stay."""
    found = read_markdown(f"# 1 范围\n\n应{words}每年\n\n$$a~~b~~c$$\n\n甲\\~~乙~~\n")
    assert "应每年" in texts(found.lines)
    assert {"$$a~~b~~c$$", "甲~~乙~~"} <= {*texts(found.lines)}
    assert [each.replace(" 得", "得") for each in told(found, "struck")] == [f"line 3: {OUT}不得"]


FRONT = [p(r("T/HLLS 022—2025")), p(r("图书消毒规范"))]
WORDS = [(0, "前言"), (9, "本文件由协会提出。"), (0, "{}范围"), (9, "本文件规定了图书消毒。"), (0, "{}要求"), (1, "{}通则"),
         (9, "图书应消毒。"), (0, "附录A（资料性）记录"), (1, "{}日期"), (9, "宜写明年月日。"), (0, "参考文献"), (9, "[1] 甲")]  # fmt: skip
HEADS = ["1 范围", "2 要求", "2.1 通则", "A.1 日期"]


def outlined(number: int, words: str, style: str) -> str:
    """Return a paragraph with a level of the outline, of its own or by its style."""
    own = f'<w:pStyle w:val="o{number}"/>' if style else f'<w:outlineLvl w:val="{number}"/>'
    return p(r(words), own)


@pytest.mark.parametrize("style", ["", "章节", "heading"])
@pytest.mark.parametrize("numbers", [("1 ", "2 ", "2.1 ", "A.1 "), ("", "", "", "")])
def test_a_paragraph_in_the_outline_is_a_heading(style: str, numbers: tuple[str, ...]) -> None:
    """Whatever its style is called; headings without numbers are counted by their levels, and that is told."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="o{level}"><w:name w:val="{style} {level + 1}"/>'
        f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr></w:style>'
        for level in (0, 1)
    )
    left = iter(numbers)
    body = [outlined(level, words.format(next(left) if "{" in words else ""), style) for level, words in WORDS]
    found = read(*FRONT, *body, styles=styles)
    assert heads(found.lines) == HEADS
    assert [line.role for line in found.lines if line.text == "本文件由协会提出。"] == [Role.PARAGRAPH]
    assert bool(told(found, "counted by their levels")) is not any(numbers)


def test_a_sentence_in_the_outline_is_no_title() -> None:
    """It is a clause without one."""
    found = read(*FRONT, *(outlined(level, words, "") for level, words in ((0, "1 范围"), (1, "1.1 图书应消毒。"))))
    assert [(line.label, line.text) for line in found.lines if line.role is Role.UNTITLED] == [("1.1", "图书应消毒。")]


def test_a_heading_without_a_number_among_numbered_ones_is_told() -> None:
    """With its place; it comes in as text."""
    found = read(*FRONT, *(outlined(0, words, "") for words in ("1 范围", "其他", "2 要求")))
    assert told(found, "has no number") == ['paragraph 4: the heading "其他" has no number and came in as text']


@pytest.mark.parametrize("kind", ["html", "markdown"])
def test_headings_of_pages_without_numbers_are_counted(kind: str) -> None:
    """As those of Word are."""
    rows = [(level, words.format("")) for level, words in WORDS]
    if kind == "html":
        page = "".join(
            f"<p>{words}</p>" if level > 1 else f"<h{level + 1}>{words}</h{level + 1}>" for level, words in rows
        )
        found = made(read_html("a.html", f'<meta charset="utf-8">{page}'.encode()))
    else:
        found = made(read_markdown("\n\n".join(words if n > 1 else f"{'#' * (n + 1)} {words}" for n, words in rows)))
    assert heads(found.lines) == HEADS
    assert len(told(found, "counted by their levels")) == 1


def test_a_note_inside_a_paragraph_of_word_stands_by_itself() -> None:
    """Behind a paragraph, an item, in letters with a look; what only names a note stays."""
    cell = r("CO") + r("2", '<w:vertAlign w:val="subscript"/>')
    body = [
        "1 范围",
        "应记录。注：记录包括日期。",
        "2.5 m以内。注1：甲。 注2：乙。示例：丙。",
        "a) 丁。注：戊。",
        "见（注：己）和注：庚",
    ]
    found = read(*FRONT, *(p(r(words)) for words in body), p(cell + r("应减少。注：") + cell + r("是气体。")))
    remarks = [(line.role, line.label, line.text) for line in found.lines if line.role in (Role.NOTE, Role.EXAMPLE)]
    assert remarks == [
        (Role.NOTE, "", "记录包括日期。"), (Role.NOTE, "1", "甲。"), (Role.NOTE, "2", "乙。"), (Role.EXAMPLE, "", "丙。"),
        (Role.NOTE, "", "戊。"), (Role.NOTE, "", "CO~2~是气体。"),
    ]  # fmt: skip
    assert {"应记录。", "2.5 m以内。", "见（注：己）和注：庚", "CO~2~应减少。"} <= {*texts(found.lines)}
    assert told(found, "ran together")[0] == "paragraph 4: a line that ran together became 2"
