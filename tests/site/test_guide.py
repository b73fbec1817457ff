"""The guide for assessors names what is there."""

import re

import pytest

from generator.words import words
from tests.built import BuiltSite
from tests.site.page import Page

BROWSERS = {"另存为PDF", "Save as PDF"}
"""Words of the browser's own print dialog."""
SIGNS = {"⋯", "、", ";"}
"""What stands on a button, or is typed, instead of words."""


@pytest.mark.parametrize(("tree", "quoted"), [("zh", "“([^”]+)”"), ("en", '"([^"]+)"')])
def test_quoted_words_are_on_the_buttons(tree: str, quoted: str, pages: dict[str, Page], built: BuiltSite) -> None:
    """Whoever looks for a word of the guide finds it on a page."""
    sections = ("shared", "fill", "import", "pages", "open", "nonconformity", "records", "since")
    found = [text for section in sections for text in words(section).values()]
    known = {spelling for text in found for spelling in (text.zh, text.en)}
    known |= {re.sub(r"\s*[（(]\{.*", "", spelling) for spelling in known}  # what counts beside its words
    known |= {finding.label.en.lower() for finding in built.config.findings}
    values = [value.name for choice in built.index.choices for value in choice.values]
    known |= {spelling for name in values for spelling in (name.zh, name.en)}
    shown = " ".join(pages[f"{tree}/checklists/help/index.html"].named("main")[0].text().split())
    named = set(re.findall(quoted, shown))
    assert len(named) > 10
    assert named - known - BROWSERS - SIGNS == set()


@pytest.mark.parametrize("tree", ["zh", "en"])
def test_every_finding_is_explained(tree: str, pages: dict[str, Page], built: BuiltSite) -> None:
    """Those of the settings, each with the key that sets it."""
    words = " ".join(pages[f"{tree}/checklists/help/index.html"].named("main")[0].text().split())
    for key, finding in enumerate(built.config.findings, start=1):
        label, explained = (getattr(text, tree) for text in (finding.label, finding.help))
        assert re.search(rf"{key}\s*{re.escape(label)}\s*{re.escape(explained)}", words), finding.id
