"""The tables of issues and logs in a report: on paper no day, number or word of a head is broken in two."""

from dataclasses import replace

import pytest
from playwright.sync_api import Browser

from generator.assess.format import Assessment
from generator.assess.logs import DocumentSeen, SiteIssue
from generator.formats.report.write import report_html
from generator.model import Language
from tests.kits import ON, blank, real_kit

BROKEN = r"""() => [...document.querySelectorAll(".records :is(th, td)")].flatMap((cell) => {
  const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const found = [];
  while (text.nextNode()) {
    for (const word of text.currentNode.data.matchAll(/[A-Za-z]+|\d{4}-\d\d-\d\d|SV-\d+/g)) {
      const range = document.createRange();
      range.setStart(text.currentNode, word.index);
      range.setEnd(text.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word[0]);
    }
  }
  return found;
})"""


def assessment() -> Assessment:
    """Return one with an issue and a document."""
    issue = SiteIssue(
        number="SV-12",
        items=("5.1.2-a-1",),
        verify="Whether the head of the customer service centre decides alone",
        whom="Head of customer service",
        place="Service station",
        planned="2026-09-15, morning",
        result="Does not",
        settled="2026-09-15",
    )
    document = DocumentSeen(number="D-1", title="Table of empowerment", seen="2026-09-14")
    return replace(blank(real_kit().index), issues={"i": issue}, documents={"d": document})


@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_is_broken_in_two(language: Language, browser: Browser) -> None:
    """At the width of a sheet of A4 between its margins."""
    page = browser.new_page(viewport={"width": 690, "height": 1000})
    page.emulate_media(media="print")
    page.set_content(report_html(real_kit(), assessment(), (language,), ON).decode())
    assert page.locator(".records").count() == 2
    assert page.evaluate(BROKEN) == []
    page.close()
