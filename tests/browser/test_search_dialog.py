"""The search dialog as a reader uses it: keys, mouse, input methods, deep links, a folder, no result."""

import json
import random
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.site.search.records import records
from tests.browser.conftest import Open
from tests.built import BuiltSite
from tests.search.evaluate import QUERIES, answers

FIELD = "input[name=query]"
LINKS = ".cb-result > a:first-child"
META = ".cb-search-status"


def typed(page: Page, text: str) -> None:
    """Put a text into the field as the browser's own editing does."""
    page.locator(FIELD).fill(text)


def answered(page: Page, text: str) -> None:
    """Wait until the results shown are those of a text."""
    expect(page.locator(".cb-search")).to_have_attribute("data-answered", text.strip())


def shown(page: Page) -> list[str]:
    """Return the addresses of the results, the best first."""
    links = page.locator(LINKS).evaluate_all("(links) => links.map((link) => new URL(link.href).pathname)")
    return [str(link) for link in links]


def test_nothing_is_loaded_with_the_page(opened: Open) -> None:
    """Index and query module come with the first focus."""
    page = opened("/zh/")
    page.wait_for_load_state("networkidle")
    loaded = (
        "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/search/'))"
    )
    before = page.evaluate(loaded)
    assert not [name for name in before if "/assets/" not in name], before
    with page.expect_request("**/search/core.js"):
        page.locator(FIELD).focus()


def test_same_order_as_node(opened: Open, built: BuiltSite) -> None:
    """Thirty queries show the same records in the same order as the evaluation finds them."""
    rows = json.loads(QUERIES.read_text(encoding="utf-8"))
    chance = random.Random(3)  # noqa: S311 - the same ones every time
    queries = [row["q"] for row in chance.sample([row for row in rows if row["expect"]], 30)]
    expected = answers(built.folder, queries, "en")
    page = opened("/en/")
    page.locator(FIELD).click()
    built_addresses = {record.id: record.address for record in records(built.index)}
    for query in queries:
        typed(page, query)
        answered(page, query)
        addresses = [f"/en/{built_addresses[id_]}" for id_ in expected[query][:10]]
        expect(page.locator(".cb-result").nth(len(addresses) - 1)).to_be_attached()
        assert shown(page)[:10] == addresses, query


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_key_opens(key: str, opened: Open) -> None:
    """A key puts the cursor into the field."""
    page = opened("/zh/5.1.2/")
    page.keyboard.press(key)
    expect(page.locator(FIELD)).to_be_focused()
    expect(page.locator(FIELD)).to_have_value("")


def test_keyboard_throughout(opened: Open) -> None:
    """Arrows walk the results and their passages, which may come after them; Enter opens the one walked to."""
    page = opened("/zh/")
    page.keyboard.press("/")
    page.keyboard.type("服务补救")
    answered(page, "服务补救")
    expect(page.locator(".cb-result a[href$='/5.4.4.2/#5.4.4.2-a']")).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(LINKS).first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zh/5.4.4.2/#5.4.4.2-a")


def test_enter_opens_the_best(opened: Open) -> None:
    """Without a step into the list."""
    page = opened("/zh/5.1.2/")
    page.keyboard.press("/")
    page.keyboard.type("3.8")
    expect(page.locator(LINKS).first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/zh/terms/t-customer-satisfaction-degree/")


def test_enter_waits_for_its_answer(opened: Open) -> None:
    """Who types on and presses Enter at once gets the best for what is typed, not for what was shown."""
    page = opened("/zh/5.1.2/")
    page.locator(FIELD).click()
    typed(page, "3")
    answered(page, "3")
    page.locator(FIELD).evaluate(
        """(field) => {
        field.value = "3.8";
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    }"""
    )
    page.wait_for_url("**/zh/terms/t-customer-satisfaction-degree/")


@pytest.mark.parametrize(("before", "after"), [("顾客满意度", "顾客满意"), ("顾客满意度", "供应链")])
def test_the_list_keeps_the_cursor(before: str, after: str, opened: Open) -> None:
    """An answer that comes when one is already in the list leaves one on the same result, or on the best."""
    page = opened("/zh/")
    page.locator(FIELD).click()
    typed(page, before)
    answered(page, before)
    page.keyboard.press("ArrowDown")
    expect(page.locator(LINKS).first).to_be_focused()
    stood = page.locator(LINKS).first.get_attribute("href")
    page.locator(FIELD).evaluate(
        """(field, text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }""",
        after,
    )
    answered(page, after)
    focused = page.evaluate("document.activeElement.href")
    addresses = page.locator(LINKS).evaluate_all("(links) => links.map(({ href }) => href)")
    assert focused == (stood if stood in addresses else addresses[0])
    assert (stood in addresses) == (before.startswith(after))


def test_paste_by_mouse(opened: Open) -> None:
    """Text that arrives without a key searches."""
    page = opened("/zh/")
    page.locator(FIELD).click()
    page.evaluate("""() => {
        const field = document.querySelector("input[name=query]");
        field.value = "顾客忠诚度";
        field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    }""")
    expect(page.locator(LINKS).first).to_contain_text("顾客忠诚度")


def test_input_method(opened: Open) -> None:
    """Nothing is searched while a candidate is chosen, and Enter belongs to the input method; then all at once."""
    page = opened("/zh/")
    page.locator(FIELD).click()
    page.evaluate(
        """() => {
        globalThis.searched = new Set();
        const note = () => place.dataset.answered && searched.add(place.dataset.answered);
        const place = document.querySelector(".cb-search");
        new MutationObserver(note).observe(place, { attributes: true });
    }"""
    )
    session = page.context.new_cdp_session(page)
    for text in ("g", "gu", "guk", "guke"):
        session.send("Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)})
    page.evaluate("""() => document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", {
          key: "Enter", keyCode: 229, isComposing: true, bubbles: true, cancelable: true }))""")
    session.send("Input.insertText", {"text": "顾客"})
    expect(page.locator(LINKS).first).to_contain_text("顾客")
    assert page.evaluate("[...searched]") == ["顾客"]
    assert page.url.endswith("/zh/")


def test_clear(opened: Open) -> None:
    """The cross empties the field and the list, and the cursor stays."""
    page = opened("/zh/")
    page.locator(FIELD).click()
    typed(page, "顾客")
    expect(page.locator(LINKS).first).to_be_visible()
    page.locator(".cb-search button[type=reset]").click()
    expect(page.locator(FIELD)).to_have_value("")
    expect(page.locator(LINKS)).to_have_count(0)
    expect(page.locator(FIELD)).to_be_focused()


@pytest.mark.parametrize(("tree", "words"), [("zh", "找到{}处"), ("en", "{} results")])
def test_count_is_announced(tree: str, words: str, opened: Open, built: BuiltSite) -> None:
    """The number of results is said by a live region."""
    page = opened(f"/{tree}/")
    expect(page.locator(META)).to_have_attribute("role", "status")
    page.locator(FIELD).click()
    typed(page, "服务补救")
    expect(page.locator(LINKS).first).to_be_visible()
    total = len(answers(built.folder, ["服务补救"])["服务补救"])
    expect(page.locator(META)).to_have_text(words.format(total))
    expect(page.locator(".cb-result")).to_have_count(total)


def test_all_results_are_reached(opened: Open) -> None:
    """Results out of sight are drawn a moment later, and at once for who goes into the list, and stays there."""
    page = opened("/zh/")
    page.locator(FIELD).click()
    page.keyboard.insert_text("顾客关系")
    answered(page, "顾客关系")
    page.keyboard.press("ArrowDown")
    expect(page.locator(LINKS).first).to_be_focused()
    expect(page.locator(".cb-result").nth(9)).to_be_attached()
    expect(page.locator(LINKS).first).to_be_focused()


def test_many_results_are_all_reached(opened: Open) -> None:
    """All results that are listed are drawn together, so that nobody comes to an end that is none.

    The list of mkdocs-material, used before, drew four more each time one came to its end, but only after a frame in
    which one was not there: who was at the end again before the next frame, as on a busy computer, was stuck.
    """
    page = opened("/zh/")
    page.evaluate("""() => {
        const list = document.querySelector(".cb-results");
        const last = () => list.contains(document.activeElement) && [...list.querySelectorAll("a")].pop()?.focus();
        new MutationObserver(last).observe(list, { childList: true });
    }""")
    items = page.locator(".cb-result")
    page.locator(FIELD).click()
    for text in ("顾客", "组织"):
        typed(page, text)
        answered(page, text)
        expect(items.first).to_be_in_viewport()
        page.keyboard.press("ArrowDown")
        page.locator(LINKS).last.focus()
        expect(page.locator(META)).to_contain_text("列出前30处")
        expect(items).to_have_count(30)
        page.locator(FIELD).focus()


def test_nearest_are_offered(opened: Open) -> None:
    """Where nothing is found, the nearest are one key away, but Enter opens none of them."""
    page = opened("/zh/")
    page.locator(FIELD).click()
    typed(page, "satisfuckshun")
    expect(page.locator(META)).to_have_text("没有找到“satisfuckshun”，最接近的是：")
    expect(page.locator(LINKS, has_text="顾客满意度")).to_be_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    expect(page.locator(LINKS).first).to_be_focused()
    assert page.url.endswith("/zh/")


def test_from_a_folder(browser: Browser, built: BuiltSite) -> None:
    """From a USB stick, without a server, search works and its results open."""
    page = browser.new_page()
    page.goto((Path(built.folder) / "zh/5.4.4.2/index.html").as_uri())
    page.locator(FIELD).click()
    page.keyboard.type("guke manyidu")
    expect(page.locator(LINKS).first).to_contain_text("顾客满意度")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zh/terms/t-customer-satisfaction-degree/index.html")
    page.go_back()
    expect(page.locator(FIELD)).to_have_value("guke manyidu")
    expect(page.locator(LINKS).first).to_be_visible()
    page.close()


def test_failure_is_said(browser: Browser, server: str) -> None:
    """Where the index cannot be loaded, the dialog says so, and tries again."""
    page = browser.new_page()
    page.route("**/search/core.js", lambda route: route.abort())
    page.goto(f"{server}/en/")
    page.locator(FIELD).click()
    typed(page, "customer")
    expect(page.locator(META)).to_have_text("Search could not be loaded; try again")
    page.unroute("**/search/core.js")
    typed(page, "customers")
    expect(page.locator(LINKS).first).to_be_visible()
    page.close()
