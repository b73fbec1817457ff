"""What has to be done so that one site takes the place of another: pure, and the same for every kind of target."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.output.marker import MARKER, NOTHING, Marker

_ENTRIES = ("404.html", "llms.txt", "sitemap.xml", "sitemap.xml.gz", "index.html", "sw.js")
"""What readers, browsers and search engines begin with; last of all the worker, which then fetches everything anew."""
_PAGES = (".html", ".md")
_PERMANENT = ("data/", "downloads/")
"""Folders whose files people link to."""
_FIRST, _NEW_PAGE, _CHANGED_PAGE, _ENTRY = range(4)


@dataclass(frozen=True, slots=True)
class Live:
    """What stands at a target."""

    marker: Marker = NOTHING
    """What publications put there; of a file that one was about to replace when it was killed, both digests."""
    present: frozenset[str] = frozenset()
    """Every file there, by path below the target."""


@dataclass(frozen=True)
class Plan:
    """The steps from one site to another."""

    live: Live
    made: Marker
    """The new site, whole."""

    @cached_property
    def stages(self) -> tuple[tuple[str, ...], ...]:
        """What to put, in groups: a group needs only what groups before it put.

        First what pages load; then new pages, to which none leads yet; then pages that change; then entries.
        """
        wanted = sorted(
            name
            for name, digests in self.made.files.items()
            if name not in self.live.present or self.live.marker.files.get(name) != digests
        )
        groups = tuple(tuple(name for name in wanted if self._rank(name) == rank) for rank in range(_ENTRY))
        return *groups, tuple(name for name in _ENTRIES if name in wanted)

    @cached_property
    def removed(self) -> tuple[str, ...]:
        """What to remove once all is put, pages before what they load; of what nobody published, nothing."""
        old = (self.live.marker.files.keys() & self.live.present) - self.made.files.keys()
        return tuple(sorted(old, key=lambda name: (-self._rank(name), name)))

    @cached_property
    def in_the_way(self) -> tuple[str, ...]:
        """Return what stands where the new site wants to stand, and was not published."""
        foreign = self.live.present - self.live.marker.files.keys() - {MARKER}
        return tuple(sorted(foreign & self.made.files.keys()))

    @cached_property
    def new(self) -> tuple[str, ...]:
        """Return the addresses that did not answer before."""
        return tuple(sorted(addresses(self.made.files) - self._before))

    @cached_property
    def changed(self) -> tuple[str, ...]:
        """Return the addresses that answer otherwise than before."""
        return tuple(sorted(addresses(name for stage in self.stages for name in stage) & self._before))

    @cached_property
    def gone(self) -> tuple[str, ...]:
        """Return the addresses that answered before and would not afterwards."""
        return tuple(sorted(self._before - addresses(self.made.files)))

    @property
    def _before(self) -> frozenset[str]:
        return addresses(self.live.marker.files.keys() & self.live.present)

    def _rank(self, name: str) -> int:
        if name in _ENTRIES:
            return _ENTRY
        if not name.endswith(_PAGES):
            return _FIRST
        return _CHANGED_PAGE if name in self.live.present else _NEW_PAGE


def addresses(names: Iterable[str]) -> frozenset[str]:
    """Return the addresses of a site that people write down, by path below it: `` for the cover, `zh/5.2/`.

    They are pages, data and downloads; what pages load, and the page that answers for what is not there, are none.
    """
    return frozenset(
        name.removesuffix("index.html") if name.rpartition("/")[2] == "index.html" else name
        for name in names
        if name.startswith(_PERMANENT) or (name.endswith(".html") and name != "404.html")
    )
