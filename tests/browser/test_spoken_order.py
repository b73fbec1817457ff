"""What a screen reader says, in its order: the browser's own tree of each kind of page."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.kinds import ADDRESSES, IN_TREES
from tests.built import BuiltSite

_LANDMARKS = {"banner", "navigation", "search", "main", "contentinfo", "region", "complementary"}


@dataclass(frozen=True)
class Spoken:
    """Something that is said: its role, its name, and a heading's level."""

    role: str
    name: str
    level: int = 0


def spoken(page: Page) -> list[Spoken]:
    """Return what is said on a page, in order."""
    session = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}
    session.detach()
    return list(_below(next(iter(nodes.values())), nodes))


def _below(node: dict[str, Any], nodes: dict[str, dict[str, Any]]) -> Iterator[Spoken]:
    role = node.get("role", {}).get("value", "")
    if not node.get("ignored") and role not in ("InlineTextBox", "none", "generic"):
        levels = [fact["value"]["value"] for fact in node.get("properties", ()) if fact["name"] == "level"]
        yield Spoken(role, node.get("name", {}).get("value", ""), *levels[:1] if role == "heading" else ())
    for child in node.get("childIds", ()):
        yield from _below(nodes[child], nodes)


@pytest.mark.parametrize("kind", ADDRESSES)
def test_headings_have_no_gaps_and_landmarks_have_names(kind: str, shown: Open) -> None:
    """One title; each landmark of which there are several can be told from the others."""
    said = spoken(shown(ADDRESSES[kind]))
    headings = [one for one in said if one.role == "heading"]
    assert [one for one in headings if not one.name.strip()] == []
    levels = [one.level for one in headings]
    assert levels.count(1) == 1
    assert [(before, after) for before, after in pairwise(levels) if after > before + 1] == []
    landmarks = [(one.role, one.name) for one in said if one.role in _LANDMARKS]
    assert [role for role, _ in landmarks].count("main") == 1
    alone = {role for role, _ in landmarks if [each for each, _ in landmarks].count(role) == 1}
    assert [role for role, name in landmarks if not name and role not in alone] == []
    assert len(landmarks) == len(set(landmarks))
    assert [one for one in said if one.role in ("link", "button") and not one.name.strip()] == []


@pytest.mark.parametrize("tree", ["zh", "en"])
@pytest.mark.parametrize("kind", [kind for kind in IN_TREES if kind not in ("home", "concept map")])
def test_a_page_is_said_in_order(kind: str, tree: str, shown: Open) -> None:
    """The head of the site with its search, the contents, the title, the text; the foot last."""
    said = spoken(shown(ADDRESSES[f"{tree}: {kind}"]))
    roles = [one.role for one in said]
    title = next(at for at, one in enumerate(said) if one.level == 1)
    order = [roles.index(role) for role in ("banner", "search", "navigation", "main")]
    assert order == sorted(order)
    assert order[-1] < title < roles.index("contentinfo")
    assert [one for one in said[order[-1] : title] if one.role == "heading"] == []


@pytest.mark.parametrize("tree", ["zh", "en"])
def test_a_clause_is_said_number_title_provisions_and_then_what_is_ours(
    tree: str, shown: Open, built: BuiltSite
) -> None:
    """Each provision after its letter and kind, as it is printed; side by side in both languages, each in its own."""
    clause = built.index.clauses["5.4.4.2"]
    page = shown(f"/{tree}/{clause.id}/?view=both")
    said = spoken(page)
    begun = next(at for at, one in enumerate(said) if one.role == "main")
    words = "".join(one.name for one in said[begun:] if one.role == "StaticText")
    number, title = clause.number or "", getattr(clause.title, tree)
    headings = [one.name for one in said[begun:] if one.role == "heading"]
    assert headings[0].startswith(f"{number} {title}")
    ours = {
        "zh": ["编者注", "理解与实施", "检查项", "本站的对照"],
        "en": ["Editorial notes", "Guidance", "Checklist items", "Mappings by this site"],
    }
    assert [name.split(" 本站编写")[0].split(" Written by")[0] for name in headings[1:5]] == ours[tree]
    places = [words.index(getattr(clause.title, tree))]
    for language in ("zh", "en"):
        places += [words.index(getattr(one.text, language)[:6], places[-1]) for one in clause.provisions]
    assert places == sorted(places)
    letters = [one.name for one in said[begun:] if one.role == "link" and one.name.startswith(("a) ", "b) "))]
    kinds = {"zh": ["a) 要求", "b) 要求"], "en": ["a) Requirement", "b) Requirement"]}
    assert letters[:2] == kinds[tree]
    tags = page.locator("section.cb-text .cb-run").evaluate_all(
        "(runs) => runs.map((run) => run.closest('[lang]').lang)"
    )
    assert tags == ["zh-Hans"] * len(clause.provisions) + ["en"] * len(clause.provisions)
