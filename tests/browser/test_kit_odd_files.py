"""Odd files as evidence: what a browser cannot show is kept as a file and told, what is nothing is named and left."""

import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.kit import FIRST, SECOND, area, export_menu, hand_in, import_file, item, saved, started
from tests.browser.test_kit_attachments import attach, packed, payload, shown
from tests.photos import photo

HEIC = struct.pack(">I4s4sI4s4s", 24, b"ftyp", b"heic", 0, b"heic", b"mif1") + b"\0" * 64
"""As phones begin their photos; Chromium reads none of them."""
HUGE = 20_000
TOLD = ".kit-messages"
EMOJI, HEBREW, TURNED = "🏪门店👩‍👩‍👧.jpg", "תמונה 1.jpg", "a\u202egpj.exe.jpg"


def huge_png() -> bytes:
    """Return a small file that is a picture of 400 million pixels, black and white."""
    packer = zlib.compressobj(9)
    row = b"\0" + b"\0" * (HUGE // 8)
    data = b"".join(packer.compress(row) for _ in range(HUGE)) + packer.flush()

    def chunk(kind: bytes, content: bytes) -> bytes:
        sum_ = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + sum_

    head = struct.pack(">IIBBBBB", HUGE, HUGE, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def _report(page: Page, folder: Path) -> str:
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="HTML").click()
    path = folder / "report.html"
    download.value.save_as(path)
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "type_", "make"),
    [
        ("IMG_0001.HEIC", "image/heic", lambda: HEIC),
        ("IMG_0002.heic", "", lambda: HEIC + b"2"),
        ("平面图.png", "image/png", huge_png),
        ("broken.jpg", "image/jpeg", lambda: photo()[:200]),
    ],
    ids=["heic", "heic without a type", "huge", "cut off"],
)
def test_a_picture_that_cannot_be_shown_is_kept_as_a_file(
    opened: Open, tmp_path: Path, name: str, type_: str, make: Callable[[], bytes]
) -> None:
    """It is said so at once; the file is there to the byte, in the report by its name, and typing goes on."""
    page = started(opened)
    content = make()
    attach(page, FIRST, payload(name, content, type_), payload("门牌.jpg", photo(seed=7)))
    expect(shown(page, FIRST)).to_have_count(2)
    expect(shown(page, FIRST).locator("img")).to_have_count(1)
    shown(page, FIRST).first.locator("button").click()
    expect(page.locator(".kit-dialog[open]")).to_contain_text(name)
    expect(page.locator(".kit-dialog[open] img")).to_have_count(0)
    page.keyboard.press("Escape")
    attach(page, SECOND, payload(name, content, type_))
    expect(page.locator(TOLD)).to_contain_text(f"“{name}”已作为文件附到{SECOND}")
    area(page, FIRST, "observed").fill("见附件")
    saved(page)
    with zipfile.ZipFile(packed(page, tmp_path)) as archive:
        assert archive.read(f"files/1-{name}") == content
    assert name in _report(page, tmp_path)


def test_an_empty_file_is_named_and_left(opened: Open) -> None:
    """A file that is in the cloud alone has no bytes; those beside it come."""
    page = started(opened)
    attach(page, FIRST, payload("云端.jpg", b""), payload("空.pdf", b"", "application/pdf"), payload("a.jpg", photo()))
    expect(shown(page, FIRST)).to_have_text([re.compile("1 a.jpg")])
    expect(page.locator(".kit-alarms .kit-alarm")).to_contain_text("没有添加：云端.jpg、空.pdf。文件是空的")


def test_names_of_any_script_stay_and_turn_nothing_around_them(opened: Open, tmp_path: Path) -> None:
    """Emoji, names that are read from the right, and such as pretend another ending."""
    page = started(opened)
    for n, name in enumerate((EMOJI, HEBREW, TURNED)):
        attach(page, FIRST, payload(name, photo(seed=n)))
        expect(shown(page, FIRST)).to_have_count(n + 1)
    # The number stands before the name, or above it, whichever way the name is read.
    for place in shown(page, FIRST).all():
        number, named = (
            place.locator(part).evaluate(
                "(one) => { const { x, y, right } = one.getClientRects()[0]; return [x, y, right]; }"
            )
            for part in ("b", "bdi")
        )
        assert number[2] <= named[0] + 1 or number[1] < named[1] - 5
    saved(page)
    path = packed(page, tmp_path)
    with zipfile.ZipFile(path) as archive:
        records = hand_in(archive.read("assessment.json").decode("utf-8"))["attachments"].values()
        assert {record["name"] for record in records} == {EMOJI, HEBREW, TURNED}
        assert len([one for one in archive.namelist() if one.startswith("files/")]) == 3
    text = _report(page, tmp_path)
    assert all(name in text for name in (EMOJI, HEBREW, TURNED))
    fresh = opened("/zh/checklists/")
    import_file(fresh, path)
    fresh.locator(".kit-shelf").get_by_role("link", name="打开").click()
    expect(shown(fresh, FIRST).locator("img")).to_have_count(3)


def test_what_is_typed_while_files_come_in_stays(opened: Open, tmp_path: Path) -> None:
    """Photos of a colleague take a while; the page is not closed meanwhile."""
    page = started(opened)
    attach(page, FIRST, payload("a.jpg", photo()))
    expect(shown(page, FIRST)).to_have_count(1)
    saved(page)
    path = packed(page, tmp_path)
    page.evaluate("""() => {
      const made = globalThis.createImageBitmap;
      globalThis.createImageBitmap = async (...given) => {
        await new Promise((go) => { globalThis.goOn = go; });
        return made(...given);
      };
    }""")
    import_file(page, path)
    page.locator(".kit-dialog[open]").get_by_role("button", name="合并", exact=True).click()
    expect(page.locator(".kit-dialog[open]")).to_have_count(0)
    area(page, SECOND, "observed").fill("合并时写的")
    page.evaluate("async () => { while (!globalThis.goOn) await new Promise(requestAnimationFrame); goOn(); }")
    expect(page.locator(TOLD)).to_contain_text("已合并")
    expect(area(page, SECOND, "observed")).to_have_value("合并时写的")
    saved(page)
    page.reload()
    expect(item(page, SECOND).locator(".kit-field-observed textarea")).to_have_value("合并时写的")
