"""Whoever types the id of a note, a mapping, a figure or of anything else that the YAML gives one is led to it."""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.site.search.ids import id_rows
from generator.site.search.records import records
from tests.built import BuiltSite
from tests.search.conftest import Run

ASK = """
const made = {};
for (const typed of given) {
  const [first] = (await library.ask(typed)).results;
  made[typed] = first ? [first.address, ...first.passages.map(({ address }) => address)] : [];
}
return made;
"""


def _anchors(tree: Path) -> Iterator[tuple[str, str]]:
    """Yield the anchors of the pages of a tree, each with its page."""
    for file in tree.rglob("index.html"):
        page = file.parent.relative_to(tree).as_posix()
        at = "" if page == "." else f"{page}/"
        yield from ((at, anchor) for anchor in re.findall(r'\sid="?([^"\s>]+)', file.read_text(encoding="utf-8")))


def test_ids_lead_to_where_things_are_shown(built: BuiltSite, javascript: Run) -> None:
    """Each id that is an anchor on a page, and each of a page, in capitals too; without a letter it is a number."""
    anchors = {anchor for _, anchor in _anchors(built.folder / "zh")}
    written = {each.text for each in built.index.passages[None].passages if each.path == ("id",)}
    found = javascript(ASK, [id_.upper() for id_ in sorted(written)])
    pages = {*built.index.clauses, *built.index.terms, *built.index.guidelines}
    shown = {id_ for id_ in written & anchors - pages if re.search("[a-z]", id_)}
    assert len(shown) > 500
    missed = [id_ for id_ in shown if not any(place.endswith(f"#{id_}") for place in found[id_.upper()])]
    assert missed == []
    assert [id_ for id_ in pages if not found[id_.upper()][0].endswith(f"{id_}/")] == []


def test_what_is_in_the_index_of_ids_has_a_place(built: BuiltSite) -> None:
    """In both trees, also what is no id of the YAML, such as a place in a frame."""
    found = records(built.index)
    for tree in ("zh", "en"):
        there = set(_anchors(built.folder / tree))
        for number, id_, *other in id_rows(built.index, found):
            page, _, anchor = str(other[0] if other else f"{found[int(number)].address}#{id_}").partition("#")
            assert (page, anchor) in there, id_


def test_an_id_leads_there_at_once(javascript: Run) -> None:
    """By its first link, in any width; one that nothing has, and a word with a hyphen, find what letters find."""
    typed = ["note-4-3", "ＮＯＴＥ－４－３", "map–5.2.2–1", "figure-1", "note-4-99", "follow-up", "s-angry-customer"]
    around = ["[note-4-3]", "note-4-3。", "map-5.2.2-1.", "(figure-1)", "https://example.org/zh/4/#note-4-3"]
    found = javascript(ASK, typed + around)
    there = ["4/#note-4-3", "4/#note-4-3", "5.2.2/#map-5.2.2-1", "4/#figure-1", "4/#note-4-3"]
    assert [found[one][0] for one in around] == there
    assert [found[one][0] for one in typed[:4]] == ["4/#note-4-3", "4/#note-4-3", "5.2.2/#map-5.2.2-1", "4/#figure-1"]
    assert not any("#note" in place for place in found["note-4-99"])
    assert found["follow-up"]
    assert found["s-angry-customer"][1] == "#s-angry-customer"
