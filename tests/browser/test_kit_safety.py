"""Whatever fails is said where it is seen; nothing typed or imported runs; axe finds nothing while filling in."""

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, FilePayload, Page, expect

from generator.assess.report_texts import KNOWN
from tests.browser.conftest import PHONE, Open
from tests.browser.kit import (
    FIRST,
    SECOND,
    area,
    choose,
    export_menu,
    exported,
    hand_in,
    import_file,
    item,
    open_summary,
    saved,
    started,
    stored,
)
from tests.browser.test_accessibility import COLOUR_RULES, violations
from tests.photos import photo
from tests.tools import node_package

ATTACK = """"><img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script>{{7*7}}"""

NAMED = """"><img src=x onerror="document.title='hacked'">{{7*7}}.jpg"""
"""The name of a file; a slash in it would end a folder's name."""
LIVE = """(root) => [...(root.shadowRoot ?? root).querySelectorAll("*")].filter((one) =>
    one.matches("script:not([src], [type='application/json']), [href^='javascript:' i]") ||
    [...one.attributes].some(({name}) => name.startsWith("on"))).map((one) => one.outerHTML)"""
"""What could run below an element."""
UNESCAPED = """let parts; Object.defineProperty(globalThis, "clausebookReportParts", { get: () => parts, set(made) {
    for (const name of Object.keys(made)) made[name] = made[name].replace(/{{([a-z_.]+)}}/g, "{{{$1}}}");
    parts = made;
} });"""
"""Takes the escape out of every template of reports, as a mistake would."""


@pytest.fixture
def unwatched(browser: Browser, server: str) -> Iterator[Open]:
    """Return a way to open a page whose errors are meant."""
    contexts: list[BrowserContext] = []

    def open_page(address: str, **settings: Any) -> Page:  # noqa: ANN401 - those of Playwright's new_context
        contexts.append(browser.new_context(**{"base_url": server, **settings}))
        page = contexts[-1].new_page()
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.mark.parametrize("failure", ["setTimeout(() => nowhere())", "Promise.reject(new Error('late'))"])
def test_a_failure_is_said_and_stays(failure: str, unwatched: Open, tmp_path: Path) -> None:
    """What was typed stays on the page, and an export of it is offered."""
    page = started(unwatched)
    area(page, FIRST, "observed").fill("写到一半")
    page.evaluate(f"() => {{ {failure}; }}")
    alarm = page.locator('.kit-alarm[data-alarm="script"]')
    expect(alarm).to_contain_text("程序出错")
    with page.expect_download() as download:
        alarm.get_by_role("button").click()
    download.value.save_as(tmp_path / "saved.json")
    saved = hand_in((tmp_path / "saved.json").read_text(encoding="utf-8"))
    assert saved["items"][FIRST]["evidence"]["observed"] == "写到一半"
    expect(alarm).to_be_visible()


@pytest.mark.parametrize(
    ("lack", "words"), [("delete Array.prototype.at", "太旧"), ("delete globalThis.URL", "没有启动")]
)
def test_a_browser_that_cannot_is_told_so_at_the_place(lack: str, words: str, unwatched: Open) -> None:
    """With the files that need no script beside it."""
    page = unwatched("/zh/")
    page.add_init_script(lack)
    page.goto("/zh/checklists/5.1/")
    note = page.locator(".kit-old")
    expect(note).to_contain_text(words)
    expect(note.locator("a")).to_have_count(2)
    assert page.locator("textarea, .kit-form input").count() == 0


def test_nothing_typed_or_imported_runs(opened: Open, tmp_path: Path) -> None:
    """Markup in every field stays text, on the page, in the report, in CSV, after import."""
    page = started(opened)
    for key in ("name", "organization", "site", "assessor", "accompanied"):
        label = {
            "name": "评价名称",
            "organization": "组织",
            "site": "场所",
            "assessor": "评价人员",
            "accompanied": "陪同人员",
        }[key]
        page.get_by_label(label, exact=True).fill(ATTACK)
    choose(page, FIRST, "not-applicable")
    item(page, FIRST).locator("summary").click()
    for field in ("reason", "interviewed", "records", "observed", "strength", "opportunity"):
        area(page, FIRST, field).fill(f"={field}{ATTACK}")
    saved(page)
    open_summary(page)
    page.reload()
    file = exported(page, tmp_path)
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="CSV").click()
    download.value.save_as(tmp_path / "a.csv")
    csv = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert not re.search(r'(^|,)"[=+\-@]', csv, re.MULTILINE)
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="下载报告（HTML）").click()
    download.value.save_as(tmp_path / "report.html")
    page.goto("/zh/checklists/")
    page.evaluate("localStorage.clear()")
    page.reload()
    import_file(page, file)
    expect(page.locator(".kit-shelf-name")).to_contain_text("<img")
    report = page.context.new_page()
    report.goto((tmp_path / "report.html").as_uri())
    for shown in (page, report):
        assert shown.locator('img, script:not([src], [type="application/json"])').count() == 0
        assert "hacked" not in shown.title() or "<img" in shown.title()
        assert shown.title() != "hacked"


def test_nothing_in_report_texts_nonconformities_and_file_names_runs(opened: Open, tmp_path: Path) -> None:
    """On the page, on paper, in HTML and Word, and after the file comes back: markup in them stays text."""
    page = started(opened)
    choose(page, FIRST, "partly")
    area(page, FIRST, "observed").fill(ATTACK)
    item(page, FIRST).get_by_role("button", name="登记为不符合项").click()
    form = page.locator(".kit-fault[open] .kit-nonconformity")
    typed = [one for one in form.locator("textarea, input").all() if one.is_editable() and not one.input_value()]
    for field in typed:
        field.fill(ATTACK)
    page.locator("details.kit-panel").evaluate_all("(all) => all.forEach((one) => { one.open = true; })")
    texts = page.locator("details.kit-panel", has_text="报告文字").locator("textarea").all()
    for text in texts:
        text.fill(ATTACK)
    with page.expect_file_chooser() as chooser:
        item(page, FIRST).locator(".kit-attach").click()
    picture: FilePayload = {"name": NAMED, "mimeType": "image/jpeg", "buffer": photo(60, 40)}
    chooser.value.set_files(picture)
    expect(item(page, FIRST).locator(".kit-attached")).to_contain_text("<img")
    saved(page)
    file = exported(page, tmp_path)
    hand = hand_in(file.read_text(encoding="utf-8"))
    assert len(hand["report"]) == len(texts) == len(KNOWN)
    assert all(record["text"] == ATTACK for record in hand["report"].values())
    (record,) = hand["nonconformities"].values()
    words = ("statement", "cause", "correction", "action", "owner", "verification", "verified_by")
    assert [record[key] for key in words] == [ATTACK] * len(words)
    assert [one["name"] for one in hand["attachments"].values()] == [NAMED]
    reports = {}
    for kind, name in (("html", "下载报告（HTML）"), ("docx", "下载报告（Word）")):
        with page.expect_download() as download:
            export_menu(page).get_by_role("button", name=name).click()
        reports[kind] = tmp_path / f"report.{kind}"
        download.value.save_as(reports[kind])
    with zipfile.ZipFile(reports["docx"]) as office:
        document = ET.fromstring(office.read("word/document.xml"))  # noqa: S314 - made by the page under test
    assert "".join(document.itertext()).count(ATTACK) > len(texts)
    page.evaluate("() => { globalThis.print = () => undefined; }")
    for printed in ("打印报告", "打印报告单"):
        page.get_by_role("button", name=printed, exact=True).first.click()
        expect(page.locator("html.kit-reporting > body > .kit-report")).to_be_attached()
        assert page.locator(".kit-report").evaluate(LIVE) == []
        page.evaluate("() => dispatchEvent(new Event('afterprint'))")
        expect(page.locator(".kit-report")).to_have_count(0)
    report = page.context.new_page()
    report.goto(reports["html"].as_uri())
    assert report.locator("body").inner_text().count("<img") > len(texts)
    other = started(opened)
    other.goto("/zh/checklists/")
    import_file(other, file)
    expect(other.locator(".kit-shelf-name").first).to_be_visible()
    for shown in (page, report, other):
        assert shown.locator("body").evaluate(LIVE) == []
        assert shown.title() != "hacked"


def test_the_check_for_live_markup_sees_it(unwatched: Open) -> None:
    """In a report whose templates do not escape, and in the page where something went in as HTML."""
    page = started(unwatched)
    page.add_init_script(UNESCAPED)
    page.reload()
    choose(page, FIRST, "partly")
    area(page, FIRST, "observed").fill(ATTACK)
    saved(page)
    page.evaluate("() => { globalThis.print = () => undefined; }")
    export_menu(page).get_by_role("button", name="打印报告", exact=True).click()
    expect(page.locator("html.kit-reporting > body > .kit-report")).to_be_attached()
    assert any("onerror" in one for one in page.locator(".kit-report").evaluate(LIVE))
    assert page.locator("body").evaluate(LIVE) == []
    item(page, FIRST).evaluate("(row, words) => row.insertAdjacentHTML('beforeend', words)", f"<td>{ATTACK}")
    found = page.locator("body").evaluate(LIVE)
    assert [one.partition(" ")[0].partition(">")[0] for one in found] == ["<img", "<script"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_axe_finds_nothing_while_filling_in(language: str, opened: Open) -> None:
    """The form, the summary, and a dialog; on a desk and on a phone; in light and dark."""
    page = started(opened, language=language, bypass_csp=True, reduced_motion="reduce", color_scheme="light")
    choose(page, FIRST, "partly")
    choose(page, SECOND, "not-applicable")
    item(page, FIRST).get_by_role("button", name=re.compile("登记为不符合项|Register as")).click()
    page.locator("details.kit-panel").evaluate_all("(all) => all.forEach((one) => { one.open = true; })")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.set_viewport_size(PHONE)
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, COLOUR_RULES) == []
    saved(page)
    page.goto(f"/{language}/checklists/")
    page.add_script_tag(path=node_package("axe-core/axe.min.js"))
    assert violations(page) == []
    page.locator(".kit-shelf button").first.click()
    assert violations(page) == []


def test_the_report_is_that_of_the_command(opened: Open, tmp_path: Path) -> None:
    """Scope, items not applicable and open points stand in it."""
    page = started(opened)
    choose(page, FIRST, "not-applicable")
    assert stored(page) is not None
    exported(page, tmp_path)
    with page.expect_download() as download:
        export_menu(page).get_by_role("button", name="下载报告（HTML）").click()
    download.value.save_as(tmp_path / "report.html")
    report = page.context.new_page()
    report.goto((tmp_path / "report.html").as_uri())
    headings = report.locator("h2").all_inner_texts()
    for heading in ("评价范围", "不适用的检查项", "未结项", "逐项结果"):
        assert heading in headings
