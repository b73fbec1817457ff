"""The page on which a document of somebody's own is reviewed, and from which it goes into an assessment."""

import hashlib
import io
import json
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from playwright.sync_api import Dialog, FilePayload, Page, expect

from generator.review.engine import Reviewer
from generator.review.reading import read_brought
from tests.browser.conftest import Open
from tests.browser.kit import stored
from tests.browser.test_accessibility import violations
from tests.built import BuiltSite
from tests.review.manual import read
from tests.tools import node_package

MIRROR = "/zh/mirror/"
MANUAL = "\n".join(line.wrong for line in read())
SECTIONS = ["引用的标准", "用词", "文件自己的定义", "一个概念几种说法", "各项条款与文件的段落", "文件的各章", "语气"]


def word(text: str) -> bytes:
    """Return a text as a Word file."""
    document = Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def pdf(lines: list[str]) -> bytes:
    """Return a PDF whose font is not in it, as Chinese offices write them."""
    shown = b" ".join(b"<" + line.encode("gbk").hex().encode() + b"> Tj T*" for line in lines)
    text = b"BT /F1 12 Tf 14 TL 72 760 Td " + shown + b" ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>",
        b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 7 0 R/CIDSystemInfo 8 0 R>>",
        (
            b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880"
            b"/Descent -120/CapHeight 880/StemV 93>>"
        ),
        b"<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 9\n0000000000 65535 f \n%strailer<</Size 9/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(made),
    )
    return made + end


def take(page: Page, name: str, content: bytes) -> None:
    """Choose a file, and wait for the report."""
    page.locator(".mirror input[type=file]").set_input_files({"name": name, "mimeType": "", "buffer": content})
    expect(page.locator(".mirror-section")).to_have_count(len(SECTIONS))


def cells(page: Page, section: str) -> list[list[str]]:
    """Return the words of the rows of a section."""
    found: list[list[str]] = page.locator(f"#part-{section} tbody tr").evaluate_all(
        "(rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
    )
    return found


def saved(page: Page, label: str) -> bytes:
    """Return the file that a button saves."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=label, exact=True).click()
    return Path(waiting.value.path()).read_bytes()


def test_a_file_is_reviewed_as_the_command_does(opened: Open, built: BuiltSite) -> None:
    """The same script says the same: of text, of Word, on a server under the strictest policy."""
    expected = Reviewer(built.index, built.config)
    page = opened(MIRROR)
    for name, content in (("手册.txt", MANUAL.encode("gb18030")), ("手册.docx", word(MANUAL))):
        take(page, name, content)
        expect(page.locator(".mirror-section > h2")).to_have_text(SECTIONS)
        assert json.loads(saved(page, "保存为JSON")) == json.loads(
            expected.report(read_brought(name, content), "", "json", ())
        )
        assert saved(page, "保存读到的文字").decode() == MANUAL
    page.get_by_label("报告用中英两种文字").check()
    book = openpyxl.load_workbook(io.BytesIO(saved(page, "保存为XLSX")))
    assert len(book.sheetnames) == 2 * (len(SECTIONS) + 1)
    assert [row[1] for row in cells(page, "citations")] == [row[1].value for row in list(book[SECTIONS[0]])[1:]]
    assert b"<h1>Review of" in saved(page, "保存为HTML")


def test_the_file_that_was_chosen_is_reviewed_again_under_another_name(opened: Open) -> None:
    """The button needs no text where there is a file."""
    page = opened(MIRROR)
    take(page, "手册.txt", MANUAL.encode())
    page.get_by_label("文件名称").fill("客户关系管理手册")
    page.get_by_role("button", name="开始自查").click()
    expect(page.locator(".mirror-title")).to_contain_text("客户关系管理手册")
    expect(page.locator(".mirror-section")).to_have_count(len(SECTIONS))


def test_a_pdf_is_read_by_what_comes_only_then(opened: Open) -> None:
    """Its fonts need not be in it."""
    page = opened(MIRROR)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    take(page, "手册.txt", MANUAL.encode())
    assert not any("pdf.js" in url for url in asked)
    take(page, "手册.pdf", pdf(["第一章 投诉", "投诉按GB/T 19012—2008处理，顾客抱怨应及时处置并回访。"]))
    assert [row[1:] for row in cells(page, "citations")] == [["GB/T 19012—2008", "已被代替", "GB/T 19012—2019"]]


@pytest.mark.parametrize("address", ["zh/mirror/index.html", "en/mirror/index.html"])
def test_a_site_opened_from_a_folder_reviews_too(opened: Open, built: BuiltSite, address: str) -> None:
    """Without a thread of its own; links lead to files."""
    page = opened((built.folder / address).as_uri())
    take(page, "manual.txt", MANUAL.encode())
    link = page.locator("#part-coverage tbody th a").first
    assert str(link.get_attribute("href")).startswith("file:")
    link.click()
    expect(page.locator("h1")).to_be_visible()


def test_pasted_text_is_reviewed_and_gone_with_the_page(opened: Open) -> None:
    """Nothing is stored; and without text one is told."""
    page = opened(MIRROR)
    page.get_by_role("button", name="开始自查").click()
    expect(page.locator(".mirror-status")).to_contain_text("没有文字")
    page.get_by_label("或粘贴文字").fill("第一章 投诉\n顾客抱怨应及时处置并回复。")
    page.get_by_role("button", name="开始自查").click()
    expect(page.locator(".mirror-section")).to_have_count(len(SECTIONS))
    assert page.evaluate("Object.values(localStorage).join() + Object.values(sessionStorage).join()").count("抱怨") == 0
    page.reload()
    expect(page.get_by_label("或粘贴文字")).to_have_value("")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("旧.doc", b"\xd0\xcf\x11\xe0" + bytes(600), "读不出来"),
        ("坏.docx", b"PK\x03\x04" + bytes(600), "读不出来"),
        ("坏.pdf", b"%PDF-1.4\nnothing", "读不出来"),
        ("图.png", b"\x89PNG\r\n\x1a\n", "不是能读的文件"),
    ],
)
def test_what_cannot_be_read_is_told(opened: Open, name: str, content: bytes, told: str) -> None:
    """By its name; and the next document is read."""
    page = opened(MIRROR)
    page.locator(".mirror input[type=file]").set_input_files({"name": name, "mimeType": "", "buffer": content})
    expect(page.locator(".mirror-status")).to_contain_text(told)
    expect(page.locator(".mirror-status")).to_contain_text(name)
    take(page, "手册.txt", "第一章 投诉\n顾客抱怨应及时处置。".encode())


def test_lines_lead_to_the_text(opened: Open) -> None:
    """Which opens for it."""
    page = opened(MIRROR)
    take(page, "手册.txt", MANUAL.encode())
    link = page.locator("#part-citations td a").first
    line = int(link.inner_text())
    link.click()
    expect(page.locator(f"#line-{line}")).to_be_in_viewport()
    expect(page.locator(f"#line-{line}")).to_have_text(MANUAL.split("\n")[line - 1])


def test_confirmed_passages_go_into_an_assessment(opened: Open) -> None:
    """The document with its version in the log, its place at each item of the provision; its text does not go."""
    page = opened(MIRROR)
    take(page, "手册.txt", MANUAL.encode())
    page.get_by_label("文件版本").fill("C/2")
    rows = page.locator("#part-coverage tbody", has=page.get_by_role("rowheader", name="5.4.4.2 a)", exact=True))
    confirm = rows.get_by_role("button", name="确认").first
    confirm.focus()
    page.keyboard.press("Enter")
    expect(confirm).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="否定：").first.click()
    expect(page.locator(".mirror-tools")).to_contain_text("已确认1段")
    page.locator(".mirror-keep > summary").click()
    page.get_by_role("button", name="带入", exact=True).click()
    expect(page.locator(".mirror-keep")).not_to_contain_text("附在")
    page.get_by_role("link", name="打开评价").click()
    expect(page.locator("html")).to_have_attribute("data-kit", "ready")
    records = stored(page)
    (document,) = [record for part, record in records.items() if part.startswith("document:")]
    assert (document["number"], document["title"], document["identifier"]) == ("D-1", "手册", "C/2")
    assert records["item:5.4.4.2-a-1"]["evidence"]["records"].startswith("D-1 第十六章 服务补救 第四十九条")
    assert "由区域经理两小时" not in json.dumps(records, ensure_ascii=False)


def confirmed(opened: Open) -> Page:
    """Return the page where a passage of a document is confirmed, and the panel for an assessment open."""
    page = opened(MIRROR)
    take(page, "手册.txt", MANUAL.encode())
    page.get_by_role("button", name="确认：5.4.4.2 a)").first.click()
    page.locator(".mirror-keep > summary").click()
    return page


def test_the_document_is_attached_where_that_is_wanted(opened: Open) -> None:
    """To the first item that it speaks of, as it was brought; the assessment names it and the browser has its bytes."""
    page = confirmed(opened)
    page.get_by_label("文件本身也附上").check()
    page.get_by_role("button", name="带入", exact=True).click()
    expect(page.locator(".mirror-keep")).to_contain_text("文件本身附在")
    page.get_by_role("link", name="打开评价").click()
    expect(page.locator("html")).to_have_attribute("data-kit", "ready")
    (attachment,) = [record for part, record in stored(page).items() if part.startswith("attachment:")]
    assert (attachment["name"], attachment["size"]) == ("手册.txt", len(MANUAL.encode()))
    assert attachment["sha256"] == hashlib.sha256(MANUAL.encode()).hexdigest()


def test_what_was_decided_is_not_dropped_unasked(opened: Open) -> None:
    """Another document is taken only where that is wished."""
    page = confirmed(opened)
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", stay)
    other: FilePayload = {"name": "别的.txt", "mimeType": "", "buffer": "第一章 投诉".encode()}
    page.locator(".mirror input[type=file]").set_input_files(other)
    expect(page.locator(".mirror-tools")).to_contain_text("已确认1段")
    assert len(asked) == 1
    page.get_by_role("button", name="带入", exact=True).click()
    expect(page.get_by_role("link", name="打开评价")).to_be_visible()
    page.locator(".mirror input[type=file]").set_input_files(other)
    expect(page.locator(".mirror-status")).to_contain_text("别的")
    assert len(asked) == 1


def test_axe_finds_nothing_in_a_report(opened: Open) -> None:
    """With all that it opens, on a desk and on a phone."""
    page = opened(MIRROR, bypass_csp=True, reduced_motion="reduce", color_scheme="light")
    take(page, "手册.txt", MANUAL.encode())
    page.locator(".mirror-keep > summary").click()
    page.locator(".mirror-text > summary").click()
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
