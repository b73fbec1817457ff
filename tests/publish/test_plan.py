"""What has to be done so that one site takes the place of another, for sites of any files."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from generator.output.marker import MARKER, Marker
from generator.publish.plan import Live, Plan, addresses
from tests.publish.sites import GONE, NEW, OLD, dead_ends, marker

NAMES = st.sampled_from(
    ["404.html", "assets/a.css", "data/x.json", "downloads/x.pdf", "index.html", "search/s.js", "sitemap.xml", "sw.js",
     "zh/1/index.html", "zh/1/index.md", "zh/2/index.html", "zh/index.html", "CNAME"]
)  # fmt: skip
FILES = st.dictionaries(NAMES, st.sampled_from(["one", "other"]))


def steps(plan: Plan, before: dict[str, str], after: dict[str, str]) -> Iterator[dict[str, str]]:
    """Yield what stands at a target before the first step and after each."""
    standing = dict(before)
    yield dict(standing)
    for stage in plan.stages:
        for name in stage:
            standing[name] = after[name]
            yield dict(standing)
    for name in plan.removed:
        del standing[name]
        yield dict(standing)


def live(files: dict[str, str], foreign: dict[str, str]) -> Live:
    """Return what a target says of itself."""
    return Live(marker(files), frozenset({*files, *foreign, MARKER}))


@given(FILES, FILES, FILES)
def test_a_plan_makes_one_site_of_another(old: dict[str, str], new: dict[str, str], foreign: dict[str, str]) -> None:
    """Only what differs travels, only what was published goes, and what others put there stays or is told."""
    foreign = {name: text for name, text in foreign.items() if name not in old}
    plan = Plan(live(old, foreign), marker(new))
    assert set(plan.in_the_way) == foreign.keys() & new.keys()
    *_, last = steps(plan, {**foreign, **old}, new)
    assert last == {**foreign, **new}
    put = [name for stage in plan.stages for name in stage]
    assert len(put) == len(set(put))
    assert {name for name in put if name not in foreign} == {name for name in new if new[name] != old.get(name)} - {
        *foreign
    }
    assert set(plan.removed) == old.keys() - new.keys()


@given(FILES, FILES)
def test_pages_come_after_what_they_load(old: dict[str, str], new: dict[str, str]) -> None:
    """Then entries, the worker last; what goes, pages first."""
    plan = Plan(live(old, {}), marker(new))
    put = [name for stage in plan.stages for name in stage]
    loaded = [number for number, name in enumerate(put) if name.startswith(("assets/", "data/", "downloads/"))]
    shown = [number for number, name in enumerate(put) if name.endswith((".html", ".md"))]
    assert max(loaded, default=-1) < min(shown, default=len(put))
    assert "sw.js" not in put[:-1]
    assert "index.html" not in put or set(put[put.index("index.html") + 1 :]) <= {"sw.js"}
    removed = [name.endswith((".html", ".md", ".js")) for name in plan.removed if not name.startswith("search/")]
    assert removed == sorted(removed, reverse=True) or "sitemap.xml" in plan.removed


@given(FILES, FILES, st.data())
def test_a_plan_broken_off_is_ended_by_the_next(old: dict[str, str], new: dict[str, str], data: st.DataObject) -> None:
    """Wherever it was, and whatever the next one wants."""
    first = Plan(live(old, {}), marker(new))
    standing = data.draw(st.sampled_from(list(steps(first, old, new))))
    wanted = data.draw(st.sampled_from([old, new]))
    second = Plan(Live(first.live.marker | first.made, frozenset(standing)), marker(wanted))
    *_, last = steps(second, standing, wanted)
    assert last == wanted


def test_a_reader_never_meets_a_dead_end() -> None:
    """After any step, every link of every page that is reached leads on, and every address that stays answers."""
    plan = Plan(live(OLD, {}), marker(NEW))
    stay = addresses(OLD) - {*GONE}
    every = list(steps(plan, OLD, NEW))
    assert len(every) > 10
    for standing in every:
        assert dead_ends(standing) == set()
        assert stay <= addresses(standing)
    assert dead_ends({**every[0], "index.html": '<a href="nowhere/">x</a>'}) == {"index.html: nowhere/"}


def test_addresses_are_what_people_write_down() -> None:
    """Pages, data and downloads; no styles, no scripts, no Markdown beside a page."""
    assert addresses(OLD) == {
        "", "c/2/", "data/standard.json", "downloads/2.pdf", "zh/", "zh/1/", "zh/2/",
    }  # fmt: skip


def test_what_changes_is_told_by_address() -> None:
    """New, changed and gone ones."""
    plan = Plan(live(OLD, {}), marker(NEW))
    assert plan.new == ("downloads/3.pdf", "zh/3/")
    assert plan.changed == ("", "c/2/", "data/standard.json", "zh/")
    assert plan.gone == GONE


def test_an_unknown_state_is_put_anew() -> None:
    """A file of which a broken publication left either content."""
    both = Marker({"a.css": ("one", "other")})
    assert Plan(Live(both, frozenset({"a.css"})), Marker({"a.css": ("one",)})).stages[0] == ("a.css",)
