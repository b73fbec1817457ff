"""The standard as a Word file, read by a library that is not ours."""

import io

import docx
import pytest
from click.testing import CliRunner
from docx.document import Document
from docx.oxml.ns import qn

from generator.cli.main import main
from generator.formats.docx.writing.file import standard_docx
from generator.formats.kit import Kit
from generator.model import LANGUAGES, Language
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from generator.standard.inline import linear
from tests.kits import ROOT, real_kit

TYPICAL = ROOT / "tests" / "foreign" / "typical"


def made(*languages: Language) -> bytes:
    """Write the typical standard."""
    loaded = load(TYPICAL / "standard")
    config, _ = load_config(TYPICAL / "site_config.yml")
    assert loaded.standard
    assert config
    return standard_docx(Kit(Index(loaded.standard), config, 0), languages, loaded.sources.figures)


def opened(raw: bytes) -> Document:
    """Open a Word file."""
    return docx.Document(io.BytesIO(raw))


def styled(document: Document) -> list[tuple[str, str]]:
    """Return the paragraphs of a document with the names of their styles."""
    return [
        (paragraph.style.name or "", paragraph.text.strip()) for paragraph in document.paragraphs if paragraph.style
    ]


def test_each_element_has_its_style() -> None:
    """The names are those of the template, and no number of a heading, a list or a caption is text."""
    found = styled(opened(made("zh")))
    for name, words in (
        ("标准称谓", "中华人民共和国国家标准"),
        ("标准文件_文件编号", "GB/T 99999.2—2026"),
        ("标准文件_替换文件编号", "代替 GB/T 99999.2—2019"),
        ("其他发布日期", "2026-06-01发布"),
        ("标准文件_前言、引言标题", "前言"),
        ("标准文件_破折号列项", "第1部分：总则；"),
        ("标准文件_章标题", "规范性引用文件"),
        ("标准文件_一级条标题", "受理和答复"),
        ("标准文件_二级无标题", "组织应公布投诉的渠道，不应收取费用。"),
        ("标准文件_字母编号列项（一级）", "投诉者的信息，包括："),
        ("标准文件_数字编号列项（二级）", "姓名；"),
        ("标准文件_术语条二", "投诉者\u3000complainant"),
        ("标准文件_注×：", "投诉者能是其他相关方。"),
        ("标准文件_示例：", "购买者、购买者的代理人。"),
        ("标准文件_正文表标题", "投诉等级和时限"),
        ("标准文件_正文图标题", "投诉处理流程"),
        ("标准文件_附录标识", ""),
        ("附录性质", "（资料性）"),
        ("标准文件_附录一级无标题", "其他投诉按表A.1划分。"),
        ("标准文件_附录表标题", "投诉等级"),
        ("标准文件_参考文献条目", "GB/T 19001—2016 质量管理体系 要求"),
        ("标准文件_索引项", "投诉者 …… 3.1.1"),
    ):
        assert (name, words) in found


def test_tables_have_heads_and_a_last_row() -> None:
    """Notes and footnotes stand below all columns."""
    first, *_ = opened(made("zh")).tables
    assert [cell.text for cell in first.rows[1].cells] == ["一级", "≤2", "≤24", "应保存五年"]
    assert [paragraph.text for paragraph in first.rows[-1].cells[0].paragraphs] == [
        "时限自收到投诉之时起算。",
        "a\u3000不含等待投诉者补充材料的时间。",
    ]


def test_figures_are_pictures_with_their_svg() -> None:
    """Every Word shows the picture; both are the same drawing."""
    parts = {part.partname: part for part in opened(made("zh")).part.package.iter_parts()}
    assert parts["/word/media/1.png"].blob.startswith(b"\x89PNG")
    assert b"<svg" in parts["/word/media/1.svg"].blob


@pytest.mark.parametrize("languages", [("zh",), ("en",), LANGUAGES])
def test_the_same_standard_gives_the_same_bytes(languages: tuple[Language, ...]) -> None:
    """There is no day of today in the file."""
    assert made(*languages) == made(*languages)


def test_an_english_file_numbers_in_english() -> None:
    """Lists say Annex, Table and NOTE; a translation that is missing is the original."""
    document = opened(made("en"))
    numbering = document.part.numbering_part.element
    labels = {words for level in numbering.iter(qn("w:lvlText")) if (words := level.get(qn("w:val")))}
    assert {"Annex %1", "Table %1\u3000", "NOTE: "} <= labels
    assert ("标准文件_章标题", "Scope") in styled(document)


def test_the_whole_text_is_in_it() -> None:
    """Every provision and definition in both languages, with the translation below in a style of its own."""
    kit = real_kit()
    document = opened(standard_docx(kit, LANGUAGES, load(ROOT / "standard").sources.figures))
    text = "".join("".join(paragraph.text.split()) for paragraph in document.paragraphs)
    for provision in kit.index.provisions.values():
        assert "".join(linear(provision.text.zh).split()) in text
    for term in kit.index.standard.terms:
        assert not term.number or "".join(term.definition.zh.split()) in text
    assert ("标准文件_译文", "Evaluation requirements for customer relationship management") in styled(document)


def test_the_command_writes_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    """It says what it wrote."""
    out = tmp_path_factory.mktemp("docx") / "standard.docx"
    where = ["--standard", str(TYPICAL / "standard"), "--config", str(TYPICAL / "site_config.yml")]
    result = CliRunner().invoke(main, ["export", "standard", *where, "--lang", "zh", "--out", str(out)])
    assert result.exit_code == 0, result.output
    assert out.read_bytes() == made("zh")
