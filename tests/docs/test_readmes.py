"""What a README shows is so, and stands in both languages."""

import re
from typing import Literal

from generator.source.folder import read_folder
from generator.source.kinds import SAMPLE
from generator.words import problems
from tests.docs.markdown import ROOT, Page
from tests.docs.project import SHELL, each_page, problems_of


def test_readmes_show_the_same_commands() -> None:
    """The Chinese README has the commands, the files and the pictures of the English one."""
    english, chinese = Page(ROOT / "README.md"), Page(ROOT / "README.zh.md")
    assert list(chinese.lines_of(*SHELL)) == list(english.lines_of(*SHELL))
    pictures = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
    assert pictures.findall(chinese.text) == pictures.findall(english.text)
    folders = re.compile(r"^\| `([^`]+)`", re.MULTILINE)
    assert folders.findall(chinese.text) == folders.findall(english.text)


@each_page(Page(ROOT / "README.md"), Page(ROOT / "README.zh.md"))
def test_first_change(page: Page) -> None:
    """The change that a README proposes can be made, and is answered by the message shown, in the page's language."""
    language: Literal["zh", "en"] = "zh" if page.path.name == "README.zh.md" else "en"
    changes = [block for block in page.blocks if block.mark.startswith("change: ")]
    files = {
        f"standard/{name}": raw.decode()
        for name, raw in read_folder(ROOT / "standard").files.items()
        if not name.startswith(SAMPLE)
    }
    before = {problems.line(problem, language) for problem in problems_of(files)}
    for block in changes:
        name = block.mark.removeprefix("change: ")
        old, new = (line[2:].strip() for line in block.text.strip().splitlines())
        assert files[name].count(old) >= 1, old
        files[name] = files[name].replace(old, new)
    found = {problems.line(problem, language) for problem in problems_of(files)} - before
    shown = {row for block in page.blocks if block.mark == "message" for row in block.text.strip().splitlines()}
    assert found == shown


def test_a_message_has_one_place_in_all_pages() -> None:
    """What a README shows, with its line and column, another page shows as well."""
    message = re.compile(r"^ *(standard/\S+:\d+:\d+: (?:warning|error|警告|错误) .*)$", re.MULTILINE)
    shown = {row for name in ("README.md", "README.zh.md") for row in message.findall((ROOT / name).read_text("utf-8"))}
    (row,) = message.findall((ROOT / "docs/translation.md").read_text("utf-8"))
    assert row in shown
