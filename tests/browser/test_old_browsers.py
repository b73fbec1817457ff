"""The site in browsers that people still have: what one reads, finds, follows and prints works as in today's."""

import base64
import json
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Playwright

from generator.formats.kit import Kit
from generator.formats.xlsx.write import checklist_xlsx
from generator.model import LANGUAGES
from tests.browser.formulas import ADDRESS, formulas_served
from tests.browser.kit import FIRST, SCOPE, hand_in
from tests.browser.old import VERSIONS, OldPage, old_browser
from tests.built import BuiltSite

pytestmark = pytest.mark.torture

MATHML = 109
"""The first version of Chromium that knows MathML."""
SHOWN = (
    "const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length);"
)
TYPE = """([selector, text]) => {
  const field = document.querySelector(selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}"""
KEY = """([selector, key]) => document.querySelector(selector).dispatchEvent(
  new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))"""
CLICK = "(selector) => document.querySelector(selector).click()"
DARK = """(() => {
  const [red] = getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number);
  return red < 128;
})()"""


@pytest.fixture(scope="module", params=VERSIONS)
def started(
    request: pytest.FixtureRequest, playwright: Playwright, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OldPage]:
    """Start an old browser for all tests of this module."""
    with old_browser(request.param, playwright, tmp_path_factory.mktemp("old")) as opened:
        yield opened


@pytest.fixture
def old(started: OldPage, server: str) -> Iterator[OldPage]:
    """Return its page as for somebody who comes for the first time; the test fails at its end when a script threw."""
    started.page.emulate_media(color_scheme="light", media="screen")
    started.open(f"{server}/404.html")
    started.do("() => localStorage.clear()")
    yield started
    said, started.complaints = started.complaints, []
    assert said == []


def test_views(old: OldPage, server: str) -> None:
    """Chinese or both are shown, by click and by key, and English is the other tree."""
    old.open(f"{server}/zh/5.4.4.2/")
    languages = (
        f"() => {{ {SHOWN} return [shown('.cb-pair .cb-zh').length > 0, shown('.cb-pair .cb-en').length > 0]; }}"
    )
    assert old.do(languages) == [True, False]
    old.do(CLICK, ".cb-languages [data-view=both]")
    assert old.do(languages) == [True, True]
    old.do(KEY, ["body", "1"])
    assert old.do(languages) == [True, False]
    with old.page.expect_navigation():
        old.do(KEY, ["body", "2"])
    assert old.page.url == f"{server}/en/5.4.4.2/"
    assert old.do(languages) == [False, True]


@pytest.fixture(scope="module")
def formulas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the standard with formulas."""
    with formulas_served(tmp_path_factory.mktemp("formulas") / "site") as address:
        yield address


def test_formulas(old: OldPage, formulas: str) -> None:
    """Chromium knows MathML from 109 on; before, a formula's words in a line stand in its place, each once."""
    old.open(f"{formulas}/zh/{ADDRESS}")
    count, words, drawn, wider = old.do(f"""() => {{
      {SHOWN}
      return [document.querySelectorAll(".cb-math").length, shown(".cb-math-line").map((line) => line.innerText),
        shown("math").length, document.documentElement.scrollWidth - document.documentElement.clientWidth];
    }}""")
    assert count > 0
    assert wider == 0
    if old.version < MATHML:
        assert drawn == 0
        assert len(words) == count
        assert "R = n₁/n" in words
    else:
        assert drawn == count
        assert words == []


def test_search(old: OldPage, server: str) -> None:
    """Words in both languages, pinyin and numbers are found, and Enter opens the best."""
    old.open(f"{server}/zh/")
    for typed, best in {
        "服务补救": "/zh/5.4.4.2/",
        "guke manyidu": "/zh/terms/t-customer-satisfaction-degree/",
        "GB/T 19012—2008": "/zh/references/gbt-19012/",
        "3.8": "/zh/terms/t-customer-satisfaction-degree/",
    }.items():
        old.do(TYPE, [".cb-search input", typed])
        old.until("document.querySelector('.cb-search').dataset.answered === value", typed)
        assert old.do("() => new URL(document.querySelector('.cb-results a').href).pathname") == best
        assert old.do(f"() => {{ {SHOWN} return shown('.cb-results a').length; }}") > 0
    old.do(KEY, [".cb-search input", "Enter"])
    old.page.wait_for_url(f"{server}/zh/terms/t-customer-satisfaction-degree/")


def test_definitions(old: OldPage, server: str) -> None:
    """A term shows its definition under the pointer."""
    old.open(f"{server}/zh/5.4.4.2/")
    old.do("""() => document.querySelector("a.cb-term").dispatchEvent(
      new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }))""")
    assert old.until("document.querySelector('.cb-card:not([hidden])')?.textContent")


def test_terms_are_filtered(old: OldPage, server: str) -> None:
    """By the same search."""
    old.open(f"{server}/zh/terms/")
    old.do(TYPE, [".cb-filter input", "guke manyidu"])
    assert old.until("document.querySelector('.cb-filter output').textContent")
    left = old.do("() => [...document.querySelectorAll('.cb-entry:not([hidden])')].map(({ id }) => id)")
    assert "t-customer-satisfaction-degree" in left
    assert "t-supply-chain" not in left


def test_map(old: OldPage, server: str) -> None:
    """Lines of the entry under the pointer stand out."""
    old.open(f"{server}/zh/terms/map/")
    old.do("() => document.querySelector('.cb-map a[data-term-id]').dispatchEvent(new PointerEvent('pointerenter'))")
    assert old.do("() => document.querySelectorAll('.cb-map path[data-on]').length") > 0


def test_permalinks_and_missing_pages(old: OldPage, server: str) -> None:
    """A permalink goes on in the language one reads, and the 404 page proposes what is near."""
    old.open(f"{server}/en/")
    old.open(f"{server}/c/5.4.4.2/")
    old.page.wait_for_url(f"{server}/en/5.4.4.2/")
    old.open(f"{server}/en/5.4.4.9/")
    assert old.until("document.querySelector('.found a[lang=en]')?.textContent").startswith("5.4.4 ")


@pytest.mark.parametrize("page", ["zh/5.4.4.2/", ""])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_dark_is_dark(page: str, scheme: Literal["light", "dark"], old: OldPage, server: str) -> None:
    """The system's choice holds; the button changes it, and says what it does."""
    old.page.emulate_media(color_scheme=scheme)
    old.open(f"{server}/{page}")
    assert old.do(f"() => {DARK}") == (scheme == "dark")
    if not page:
        return
    offered = f"() => {{ {SHOWN} return shown('.cb-theme span').map((one) => one.className); }}"
    assert old.do(offered) == ["cb-to-light" if scheme == "dark" else "cb-to-dark"]
    old.do(CLICK, ".cb-theme")
    assert old.do(f"() => {DARK}") == (scheme == "light")
    assert old.do(offered) == ["cb-to-dark" if scheme == "dark" else "cb-to-light"]
    old.open(f"{server}/{page}")
    assert old.do(f"() => {DARK}") == (scheme == "light")


def test_print(old: OldPage, server: str) -> None:
    """Paper is white, also for those who like dark pages, and has no chrome."""
    old.page.emulate_media(color_scheme="dark", media="print")
    old.open(f"{server}/zh/5.4.4.2/")
    assert not old.do(f"() => {DARK}")
    assert old.do(f"() => {{ {SHOWN} return shown('.cb-header, .cb-nav, .cb-toc, .cb-copy').length; }}") == 0
    assert old.do(f"() => {{ {SHOWN} return shown('.cb-pair').length; }}") > 0


def test_narrow(old: OldPage, server: str) -> None:
    """On a phone the contents are a drawer, and nothing is wider than the window."""
    old.page.set_viewport_size({"width": 390, "height": 844})
    for address in ("zh/5.4.4.2/", "en/", "zh/terms/", "en/checklists/5.1.2/", ""):
        old.open(f"{server}/{address}")
        assert old.do("() => document.documentElement.scrollWidth") <= 390, address
    old.open(f"{server}/zh/5.4.4.2/")
    visible = "() => getComputedStyle(document.querySelector('.cb-nav')).visibility"
    assert old.do(visible) == "hidden"
    old.do(CLICK, ".cb-menu")
    assert old.until("getComputedStyle(document.querySelector('.cb-nav')).visibility === 'visible'")
    old.do(KEY, ["body", "Escape"])
    assert old.until("getComputedStyle(document.querySelector('.cb-nav')).visibility === 'hidden'")
    old.page.set_viewport_size({"width": 1280, "height": 900})


def test_kept_for_use_without_a_network(old: OldPage, server: str) -> None:
    """The worker keeps what it lists."""
    old.open(f"{server}/zh/")
    assert old.until("navigator.serviceWorker.ready.then(({ active }) => Boolean(active))")
    kept = "caches.match(`${location.origin}/zh/full/`, { ignoreSearch: true }).then((answer) => answer?.status)"
    assert old.until(kept) == 200


def test_from_a_folder(old: OldPage, built: BuiltSite) -> None:
    """Without a server: search works, and links lead to files."""
    old.open((built.folder / "zh/5.4.4.2/index.html").as_uri())
    old.do(TYPE, [".cb-search input", "顾客满意度"])
    old.until("document.querySelector('.cb-search').dataset.answered === value", "顾客满意度")
    old.do(KEY, [".cb-search input", "Enter"])
    old.page.wait_for_url("**/zh/terms/t-customer-satisfaction-degree/index.html")


KEEP_FILES = """() => {
  globalThis.files = [];
  URL.createObjectURL = (file) => { files.push(file); return "data:,"; };
  HTMLAnchorElement.prototype.click = () => {};
}"""
PRESS = """(words) => {
  [...document.querySelectorAll(".kit-sticky button")].find((one) => one.textContent.startsWith(words)).click();
}"""
BRING = """([name, content]) => {
  const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
  const brought = new DataTransfer();
  brought.items.add(new File([bytes], name));
  const field = Object.assign(document.querySelector("input[type=file]"), { files: brought.files });
  field.dispatchEvent(new Event("change"));
}"""
OBSERVED = f'[id="{FIRST}"] .kit-field-observed textarea'
PARTLY = f'[id="{FIRST}"] input[value="partly"]'


def begun(old: OldPage, server: str) -> None:
    """Choose clauses, begin, and write something down."""
    old.open(f"{server}/zh/checklists/?set={SCOPE}")
    with old.page.expect_navigation():
        old.do(CLICK, ".kit-take .kit-main")
    old.until("document.querySelector('.kit-sticky')")
    old.do(CLICK, PARTLY)
    old.do(TYPE, [OBSERVED, "旧电脑上写的"])
    old.until("document.querySelector('.kit-state').textContent.startsWith('已保存')")


def made(old: OldPage, words: str) -> str:
    """Press a button that makes a file, and return its text."""
    old.do(KEEP_FILES)
    old.do(PRESS, words)
    text: str = old.until("files.length && files[0].text()")
    return text


def test_filling_in(old: OldPage, server: str) -> None:
    """What is typed is there after loading again, shows as chosen, and is in the file and in the report."""
    begun(old, server)
    old.open(old.page.url)
    assert old.until(f"document.querySelector('{OBSERVED}')?.value") == "旧电脑上写的"
    assert old.do(f"() => document.querySelector('{PARTLY}').checked")
    assert old.until(
        "[...document.querySelectorAll('.cb-sheet-item:not([hidden])')]"
        ".every((row) => row.querySelectorAll('.kit-choice').length === 5)"
    )
    plain, chosen = (
        f"() => getComputedStyle(document.querySelector('[id=\"{FIRST}\"] {which}').closest('label')).boxShadow"
        for which in ("input:not(:checked)", "input:checked")
    )
    assert old.do(plain) == "none" != old.do(chosen)
    answer = hand_in(made(old, "导出JSON"))["items"][FIRST]
    assert (answer["finding"], answer["evidence"]["observed"]) == ("partly", "旧电脑上写的")
    assert "旧电脑上写的" in made(old, "下载报告（HTML）")


def test_import(old: OldPage, server: str, built: BuiltSite) -> None:
    """An export of the page itself, when it was deleted, and a workbook come in."""
    begun(old, server)
    text = made(old, "导出JSON")
    old.do("() => localStorage.clear()")
    workbook = checklist_xlsx(Kit(built.index, built.config, 0), ("5.1",), LANGUAGES)
    old.open(f"{server}/zh/checklists/")
    for count, (name, content) in enumerate([("a.json", text.encode()), ("b.xlsx", workbook)], start=1):
        old.do(BRING, [name, base64.b64encode(content).decode()])
        if name.endswith(".xlsx"):
            old.until("document.querySelector('dialog .kit-main')")
            old.do(CLICK, "dialog .kit-main")
        old.until("document.querySelectorAll('.kit-shelf > li[data-assessment]').length === value", count)
    with old.page.expect_navigation():
        old.do(CLICK, f".kit-shelf li[data-assessment='{json.loads(text)['id']}'] .kit-main")
    assert old.until(f"document.querySelector('{OBSERVED}')?.value") == "旧电脑上写的"


def test_a_failure_is_said_and_stays(old: OldPage, server: str) -> None:
    """With what was typed, and an export of it."""
    begun(old, server)
    old.do("() => { setTimeout(() => nowhere()); }")
    old.until("document.querySelector('.kit-alarm[data-alarm=script] button')")
    assert old.do(f"() => document.querySelector('{OBSERVED}').value") == "旧电脑上写的"
    old.do(KEEP_FILES)
    old.do(CLICK, ".kit-alarm[data-alarm=script] button")
    assert "旧电脑上写的" in old.until("files.length && files[0].text()")
    old.complaints.clear()
