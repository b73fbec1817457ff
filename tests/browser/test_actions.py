"""What one can do with a page: copy its text, show its address as a code, print the standard's text alone."""

import io

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PHONE, Open
from tests.browser.test_accessibility import violations
from tests.built import BuiltSite
from tests.export.pdf import reader
from tests.tools import node_package

SCREENS = [{}, {"viewport": PHONE}]
CLIPBOARD = ["clipboard-read", "clipboard-write"]


def read_code(shown: Locator) -> list[str]:
    """Return what a reader of codes reads in what a locator shows."""
    picture = Image.open(io.BytesIO(shown.screenshot()))
    return [barcode.text for barcode in zxingcpp.read_barcodes(picture)]


def code_of(page: Page) -> str:
    """Show the code of a page by key, and return the address in it; the same stands below it."""
    page.keyboard.press("q")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("img")).to_be_visible()
    [address] = read_code(dialog)
    expect(dialog.locator(".cb-code-address")).to_have_text(address)
    return address


@pytest.mark.parametrize(
    ("tree", "names"),
    [
        ("zh", ["复制条文", "复制链接", "引用", "二维码", "只印条文", "放映"]),
        ("en", ["Copy text", "Copy link", "Cite", "QR code", "Print text only", "Present"]),
    ],
)
def test_the_actions_stand_once_in_a_line(tree: str, names: list[str], shown: Open) -> None:
    """Below the title, each with its word; no other button copies the page's own link."""
    page = shown(f"/{tree}/5.4.4.2/")
    expect(page.locator("h1 + .cb-actions > *")).to_have_text(names)
    expect(page.locator('[data-copy$="c/5.4.4.2/"]')).to_have_count(1)


@pytest.mark.parametrize(("view", "languages"), [("zh", ("zh",)), ("en", ("en",)), ("both", ("zh", "en"))])
def test_text_is_copied_with_its_citation(
    view: str, languages: tuple[str, ...], opened: Open, built: BuiltSite, server: str
) -> None:
    """Number and title, the provisions letter by letter, the citation with the address; in the languages shown."""
    page = opened(f"/zh/5.4.4.2/?view={view}", permissions=CLIPBOARD)
    page.locator("[data-copy-page]").click()
    expect(page.locator(".cb-live")).to_contain_text("Text copied" if view == "en" else "条文已复制")
    text: str = page.evaluate("navigator.clipboard.readText()")
    clause = built.index.clauses["5.4.4.2"]
    title, *_ = text.split("\n")
    assert title == " ".join(["5.4.4.2", *(getattr(clause.title, language) for language in languages)])
    running = "".join(text.split())
    for language in ("zh", "en"):
        found = [("".join(getattr(one.text, language).split())) in running for one in clause.provisions]
        assert found == [language in languages] * len(clause.provisions)
    assert text.count(f"{server}/c/5.4.4.2/") == len(languages)
    assert "要求" not in text
    assert "编者注" not in text


def test_a_chapter_is_copied_with_its_headings(opened: Open, built: BuiltSite) -> None:
    """Each clause below its number, in order."""
    page = opened("/zh/5.4.4/", permissions=CLIPBOARD)
    page.locator("[data-copy-page]").click()
    expect(page.locator(".cb-live")).to_contain_text("条文已复制")
    text: str = page.evaluate("navigator.clipboard.readText()")
    parts = ["5.4.4", "5.4.4.1", "5.4.4.2"]
    clauses = [built.index.clauses[id_] for id_ in parts]
    wanted = [part for clause in clauses for part in (f"{clause.id} {clause.title.zh}", clause.original) if part]
    assert [part for part in text.split("\n\n") if part in wanted] == wanted


@pytest.mark.parametrize("settings", SCREENS, ids=["desk", "phone"])
@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("/zh/5.4.4.2/", "/c/5.4.4.2/"),
        ("/en/5.4.4/#5.4.4.2-b", "/c/5.4.4.2-b/"),
        ("/zh/4/#figure-1", "/c/figure-1/"),
        ("/en/terms/t-customer/?view=both", "/c/t-customer/"),
        ("/zh/full/", "/zh/full/"),
        ("/zh/", "/zh/"),
    ],
)
def test_the_code_holds_the_address(
    address: str, code: str, settings: dict[str, object], opened: Open, server: str
) -> None:
    """Of the page, or of what the address in the bar names, as a phone reads it from the screen."""
    assert code_of(opened(address, **settings)) == f"{server}{code}"


def test_the_code_holds_the_address_of_the_site_where_one_is_set(opened: Open) -> None:
    """Whatever server it is read from."""
    page = opened("/zh/5.4.4.2/")
    page.evaluate("""document.head.append(Object.assign(
      document.createElement("link"), {rel: "canonical", href: "https://standard.example/crm/zh/5.4.4.2/"}))""")
    assert code_of(page) == "https://standard.example/crm/c/5.4.4.2/"


def test_a_folder_has_no_code_and_says_why(opened: Open, built: BuiltSite) -> None:
    """A phone could not open it."""
    page = opened((built.folder / "zh/5.4.4.2/index.html").as_uri())
    page.locator("[data-act=code]").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("文件夹")
    expect(dialog.locator("svg")).to_have_count(0)
    expect(dialog).not_to_contain_text("file:")


def test_the_code_closes_and_gives_the_focus_back(opened: Open) -> None:
    """By Escape and by its button; its link is copied, and that is said in front of the page."""
    page = opened("/en/5.4.4.2/", permissions=CLIPBOARD)
    action = page.locator("[data-act=code]")
    action.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="5.4.4.2 Service recovery")
    dialog.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("status").filter(has_text="/c/5.4.4.2/")).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(action).to_be_focused()
    page.keyboard.press("q")
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_have_count(0)
    expect(action).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("settings", SCREENS, ids=["desk", "phone"])
def test_axe_finds_nothing_beside_a_code(settings: dict[str, object], scheme: str, opened: Open) -> None:
    """Nor does the dialog go beyond the window."""
    page = opened("/en/5.4.4.2/", bypass_csp=True, reduced_motion="reduce", color_scheme=scheme, **settings)
    code_of(page)
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    assert page.evaluate("document.querySelector('dialog').scrollWidth <= innerWidth")


def test_what_actions_need_is_loaded_when_one_is_wanted(opened: Open) -> None:
    """A page that is only read loads none of it."""
    page = opened("/zh/5.4.4.2/")
    loaded = "performance.getEntriesByType('resource').filter(({name}) => name.includes('/actions.')).length"
    assert page.evaluate(loaded) == 0
    code_of(page)
    assert page.evaluate(loaded) == 2


PRINTED = "print = () => { globalThis.asked = document.documentElement.dataset.print; }"


def print_text(page: Page) -> str:
    """Have the text printed, and return the words on paper, without white space."""
    page.evaluate(PRINTED)
    page.locator("[data-act=print]").click()
    expect(page.locator("html")).to_have_attribute("data-print", "text")
    assert page.evaluate("asked") == "text"
    page.emulate_media(media="print")
    return "".join(page.locator("body").inner_text().split())


def test_the_text_alone_is_printed(opened: Open) -> None:
    """A clause side by side is one page, with the standard's name and no word of ours; then all is as it was."""
    page = opened("/zh/5.4.4.2/?view=both")
    words = print_text(page)
    for there in (
        "T/CAQXXXXX—201X",
        "以中文文本为准",
        "5.4.4.2服务补救",
        "应预先设置服务补救流程",
        "andrapidrecovery",
    ):
        assert there in words
    for ours in ("编者注", "检查项", "对照", "如何引用", "要求", "所加", "http", "复制"):
        assert ours not in words
    assert len(reader(page.pdf(prefer_css_page_size=True)).pages) == 1
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("html")).not_to_have_attribute("data-print", "text")


def test_the_whole_text_is_printed_alone(opened: Open) -> None:
    """Without contents and editorial notes; the figure is there."""
    words = print_text(opened("/zh/full/"))
    assert "5.4.4.2服务补救" in words
    assert "图1顾客关系管理评价准则框架图" in words
    assert "原文问题" not in words
    assert words.count("5.4.4.1顾客期望的实现") == 1
