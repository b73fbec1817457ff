"""Photos and files as evidence: kept with the assessment, taken along, shown in the report, and never at its cost."""

import io
import json
import re
import zipfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.hosted import patient_online, until_kept
from tests.browser.kit import (
    FIRST,
    SECOND,
    area,
    choose,
    export_menu,
    exported,
    import_file,
    item,
    more_menu,
    saved,
    started,
)
from tests.browser.waiting import until
from tests.photos import PLACE, photo

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>globalThis.hacked = 1</script></svg>'
NASTY = "<img src=x onerror=globalThis.hacked=1>.jpg"
FULL = """
() => {
  IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
}
"""
UNREADABLE = """
() => {
  const read = File.prototype.arrayBuffer;
  File.prototype.arrayBuffer = function () {
    return this.name.startsWith("gone") ? Promise.reject(new DOMException("gone", "NotFoundError")) : read.call(this);
  };
}
"""
BLOCKED = "() => { IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }; }"


def payload(name: str, content: bytes, type_: str = "image/jpeg") -> FilePayload:
    """Return a file as a person chooses it."""
    return {"name": name, "mimeType": type_, "buffer": content}


def attach(page: Page, id_: str, *files: FilePayload) -> None:
    """Choose files for an item."""
    with page.expect_file_chooser() as chooser:
        item(page, id_).locator(".kit-attach").click()
    chooser.value.set_files(list(files))


def shown(page: Page, id_: str) -> Locator:
    """Return what hangs on an item."""
    return item(page, id_).locator(".kit-attached > li:not(.kit-removed)")


def packed(page: Page, folder: Path, name: str = "export.zip") -> Path:
    """Export the open assessment with its files."""
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="ZIP").click()
    path = folder / name
    download.value.save_as(path)
    return path


def test_a_photo_is_kept_and_comes_along(opened: Open, tmp_path: Path) -> None:
    """After a reload, in a second window, without a network, in another browser, and in the report."""
    page = started(opened)
    attach(
        page,
        FIRST,
        payload("门牌.jpg", photo(3000, 2000, turned=True)),
        payload("记录.pdf", b"%PDF-1", "application/pdf"),
    )
    expect(shown(page, FIRST)).to_have_count(2)
    area(page, FIRST, "observed").fill("见附件1")
    saved(page)
    patient_online(page)
    expect(shown(page, FIRST).locator("img")).to_have_count(1)
    until_kept(page)
    page.context.set_offline(True)
    attach(page, SECOND, payload("b.jpg", photo(seed=2)))
    expect(shown(page, SECOND).locator("img")).to_have_count(1)
    page.context.set_offline(False)
    other = page.context.new_page()
    other.goto(page.url)
    expect(shown(other, SECOND).locator("img")).to_have_count(1)
    attach(other, SECOND, payload("c.jpg", photo(seed=3)))
    expect(shown(page, SECOND).locator("img")).to_have_count(2)

    path = packed(page, tmp_path)
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert names == ["assessment.json", "files/1-门牌.jpg", "files/2-记录.pdf", "files/3-b.jpg", "files/4-c.jpg"]
        kept = archive.read(names[1])
    image = Image.open(io.BytesIO(kept))
    assert image.size == (1333, 2000), "scaled down, and turned as the camera was held"
    assert PLACE not in kept

    fresh = opened("/zh/checklists/")
    import_file(fresh, path)
    fresh.locator(".kit-shelf").get_by_role("link", name="打开").click()
    expect(shown(fresh, SECOND).locator("img")).to_have_count(2)
    with fresh.expect_download() as download:
        export_menu(fresh).get_by_role("button", name="HTML").click()
    report = tmp_path / "report.html"
    download.value.save_as(report)
    text = report.read_text(encoding="utf-8")
    assert text.count("data:image/jpeg;base64,") == 3
    for words in ("门牌.jpg", "记录.pdf"):
        assert words in text
    page.goto(report.as_uri())
    assert page.locator("table.attachments img").evaluate_all("images => images.every((one) => one.naturalWidth > 100)")


def test_a_photo_is_kept_as_it_is_if_wished(opened: Open, tmp_path: Path) -> None:
    """To the byte."""
    page = started(opened)
    more_menu(page).get_by_label("照片原样保留").check()
    original = photo(2400, 1200, turned=True)
    attach(page, FIRST, payload("a.jpg", original))
    expect(shown(page, FIRST).locator("img")).to_have_count(1)
    with zipfile.ZipFile(packed(page, tmp_path)) as archive:
        assert archive.read("files/1-a.jpg") == original


def test_what_is_taken_away_comes_back_and_numbers_stay(opened: Open, tmp_path: Path) -> None:
    """A remark stays; what was taken away is in no file that leaves the page."""
    page = started(opened)
    attach(page, FIRST, payload("a.jpg", photo(seed=1)), payload("b.jpg", photo(seed=2)))
    shown(page, FIRST).nth(0).locator("button").click()
    page.locator(".kit-dialog[open] input").fill("东墙")
    page.locator(".kit-dialog[open]").get_by_role("button", name="删除").click()
    expect(shown(page, FIRST)).to_have_count(1)
    expect(shown(page, FIRST)).to_contain_text("2 b.jpg")
    item(page, FIRST).get_by_role("button", name="撤销").click()
    expect(shown(page, FIRST)).to_have_text([re.compile("1 a.jpg.*东墙"), re.compile("2 b.jpg")])
    shown(page, FIRST).nth(1).locator("button").click()
    page.locator(".kit-dialog[open]").get_by_role("button", name="删除").click()
    expect(shown(page, FIRST)).to_have_count(1)
    with zipfile.ZipFile(packed(page, tmp_path)) as archive:
        assert archive.namelist() == ["assessment.json", "files/1-a.jpg"]


def test_a_remark_makes_evidence_of_a_photo(opened: Open) -> None:
    """A finding stays open without one, and is open again once the photo is gone."""
    page = started(opened)
    choose(page, FIRST, "conforms")
    flags, lacks = item(page, FIRST).locator(".kit-flags"), "有评价发现而无证据"
    attach(page, FIRST, payload("a.jpg", photo()))
    expect(shown(page, FIRST)).to_have_count(1)
    expect(flags).to_have_text(lacks)
    shown(page, FIRST).locator("button").click()
    page.locator(".kit-dialog[open] input").fill("东墙")
    page.keyboard.press("Escape")
    expect(shown(page, FIRST)).to_contain_text("东墙")
    expect(flags).to_have_text("")
    shown(page, FIRST).locator("button").click()
    page.locator(".kit-dialog[open]").get_by_role("button", name="删除").click()
    expect(flags).to_have_text(lacks)


def test_json_alone_says_that_files_are_not_in_it(opened: Open, tmp_path: Path) -> None:
    """When it is exported, and where it is read; the files of the browser stay."""
    page = started(opened)
    attach(page, FIRST, payload("a.jpg", photo()))
    expect(shown(page, FIRST)).to_have_count(1)
    path = exported(page, tmp_path)
    expect(page.locator(".kit-messages")).to_contain_text("JSON里没有附件的文件")
    fresh = opened("/zh/checklists/")
    import_file(fresh, path)
    expect(fresh.locator(".kit-dialog[open]")).to_contain_text("1件附件")
    fresh.locator(".kit-dialog[open] .kit-main").click()
    fresh.locator(".kit-shelf").get_by_role("link", name="打开").click()
    expect(shown(fresh, FIRST)).to_contain_text("文件不在本浏览器里")


def test_files_that_cannot_be_read_are_named_and_the_rest_comes(opened: Open) -> None:
    """All of them, until somebody has read it."""
    page = started(opened)
    page.evaluate(UNREADABLE)
    names = ("gone1.txt", "a.txt", "gone2.txt", "b.txt")
    attach(page, FIRST, *(payload(name, name.encode(), "text/plain") for name in names))
    expect(shown(page, FIRST)).to_have_text([re.compile("1 a.txt"), re.compile("2 b.txt")])
    alarm = page.locator(".kit-alarms .kit-alarm")
    expect(alarm).to_have_text(re.compile("没有添加：gone1.txt、gone2.txt。"))
    alarm.get_by_role("button", name="关闭").click()
    attach(page, FIRST, payload("gone3.txt", b"3", "text/plain"))
    expect(alarm).to_have_text(re.compile("没有添加：gone3.txt。"))


def test_full_or_forbidden_storage_costs_nothing_that_was_typed(opened: Open, tmp_path: Path) -> None:
    """The file is named, the reason given, and words go on being saved."""
    for script, reason in ((FULL, "存储已满"), (BLOCKED, "不允许本页保存文件")):
        page = started(opened)
        page.evaluate(script)
        area(page, FIRST, "observed").fill("不能丢")
        attach(page, FIRST, payload("a.jpg", photo()))
        expect(page.locator(".kit-alarms")).to_contain_text(reason)
        expect(page.locator(".kit-alarms")).to_contain_text("a.jpg")
        saved(page)
        found = json.loads(exported(page, tmp_path).read_text(encoding="utf-8"))
        (hand,) = found["hands"].values()
        assert hand["items"][FIRST]["evidence"]["observed"] == "不能丢"
        assert hand["attachments"] == {}


def test_names_and_drawings_run_nothing(opened: Open, tmp_path: Path) -> None:
    """A file may be called what it likes; a drawing is a file, also where it says that it is a photo."""
    page = started(opened)
    attach(
        page,
        FIRST,
        payload(NASTY, photo()),
        payload("a.svg", SVG, "image/svg+xml"),
        payload("b.png", SVG + b" ", "image/png"),
    )
    expect(shown(page, FIRST)).to_have_count(3)
    expect(shown(page, FIRST).locator("img")).to_have_count(1)
    path = packed(page, tmp_path)
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="HTML").click()
    report = tmp_path / "report.html"
    download.value.save_as(report)
    assert NASTY.replace("<", "&lt;").replace(">", "&gt;") in report.read_text(encoding="utf-8")
    assert all(re.fullmatch(r"[^<>:|*?\\]+", name) for name in zipfile.ZipFile(path).namelist())
    shown(page, FIRST).nth(0).locator("button").click()
    expect(page.locator(".kit-dialog[open]")).to_contain_text(NASTY)
    assert page.evaluate("globalThis.hacked") is None


def test_drop_and_paste_attach_to_the_item(opened: Open) -> None:
    """Where they fall; words that come with a picture are what is pasted."""
    page = started(opened)
    event = """
    (row, [kind, words]) => {
      const data = new DataTransfer();
      data.items.add(new File(["x"], "a.txt", { type: "text/plain" }));
      if (words) data.setData("text/plain", "words");
      const more = kind === "drop" ? { dataTransfer: data } : { clipboardData: data };
      const Kind = kind === "drop" ? DragEvent : ClipboardEvent;
      row.querySelector("textarea").dispatchEvent(new Kind(kind, { bubbles: true, cancelable: true, ...more }));
    }
    """
    item(page, FIRST).evaluate(event, ["paste", True])
    item(page, FIRST).evaluate(event, ["drop", False])
    expect(shown(page, FIRST)).to_have_count(1)
    item(page, SECOND).evaluate(event, ["paste", False])
    expect(shown(page, SECOND)).to_have_count(1)
    expect(page.locator(".kit-dialog[open]")).to_have_count(0)


def test_two_hundred_pictures_stay_usable(opened: Open) -> None:
    """All are shown; typing answers while they are."""
    page = started(opened)
    for start in range(0, 200, 50):
        attach(page, FIRST, *(payload(f"{n}.jpg", photo(seed=n)) for n in range(start, start + 50)))
        expect(shown(page, FIRST)).to_have_count(start + 50)
    saved(page)
    page.reload()
    expect(shown(page, FIRST).locator("img")).to_have_count(200)
    assert until(page, "Array.from(document.querySelectorAll('.kit-face img')).every((one) => one.naturalWidth > 0)")
    area(page, FIRST, "observed").fill("二百张")
    saved(page)
    page.emulate_media(media="print")
    expect(page.locator(".kit-attachments tbody tr")).to_have_count(200)
