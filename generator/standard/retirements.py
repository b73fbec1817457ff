"""What became of ids that are no longer used."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.standard.cross_references import CrossReferences
from generator.standard.outline import grouped


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A retired id of which something is told where its page was."""

    id: str
    day: str
    """Day from which it is no longer used, ISO 8601; empty where nobody knows it."""
    successors: tuple[str, ...]
    """Ids in use that took its place; none where nothing did."""


class Retirements(CrossReferences):
    """A standard with what became of its old ids."""

    @cached_property
    def successors(self) -> dict[str, tuple[str, ...]]:
        """What took the place of each retired id, over as many steps as it took; nothing of one that was withdrawn."""
        return {old: tuple(dict.fromkeys(self._after(old, frozenset()))) for old in self.standard.ledger.retired}

    def _after(self, old: str, seen: frozenset[str]) -> Iterator[str]:
        """Yield the ids that took the place of one, and those that took theirs; one that goes round, as it is."""
        for new in self.standard.ledger.retired[old].to:
            if new in self.standard.ledger.retired and new not in seen | {old}:
                yield from self._after(new, seen | {old})
            else:
                yield new

    @cached_property
    def retired(self) -> dict[str, str]:
        """Retired ids that one id in use took the place of, each with that."""
        return {old: new[0] for old, new in self.successors.items() if len(new) == 1}

    @cached_property
    def withdrawn(self) -> dict[str, str]:
        """Retired ids that no one id took the place of, each with the day of its end; empty where nobody knows it."""
        return {old: self._end(old) for old, new in self.successors.items() if len(new) != 1}

    @cached_property
    def parts_gone(self) -> dict[str, tuple[Withdrawn, ...]]:
        """The retired ids by the clause, in use or withdrawn, whose parts they were; none of a withdrawn one without.

        Of a clause in use only those are among them that no one id took the place of: the others are anchors there.
        """
        found: defaultdict[str, list[Withdrawn]] = defaultdict(list)
        for old in self.successors:
            above = self._above(old)
            if above and (above not in self.clauses or old in self.withdrawn):
                found[above].append(self.told(old))
        return {above: tuple(parts) for above, parts in found.items()}

    @cached_property
    def pages_gone(self) -> dict[str, tuple[Withdrawn, ...]]:
        """What the page of each withdrawn id tells, of itself and of its parts; parts of others have no page."""
        return {old: (self.told(old), *self.parts_gone.get(old, ())) for old in self.withdrawn if self.had_page(old)}

    def had_page(self, old: str) -> bool:
        """Tell whether a retired id had a page of its own, by its form: it was no part of a clause."""
        return not self._above(old)

    def told(self, old: str) -> Withdrawn:
        """Return what is known of the end of a retired id."""
        return Withdrawn(old, self.withdrawn.get(old, ""), self.successors[old])

    def _above(self, old: str) -> str:
        """Return the clause, in use or withdrawn, whose part a retired id was by its form; empty without one."""
        above = old
        while "-" in above:
            above = above.rpartition("-")[0]
            if above in self.clauses or above in self.withdrawn:
                return above
        return ""

    def _end(self, old: str) -> str:
        """Return the day from which a retired id is no longer used."""
        ledger = self.standard.ledger
        releases = sorted(ledger.released.values(), key=lambda release: release.date)
        last = max((release.date for release in releases if old in release.ids), default="")
        later = (release.date for release in releases if last < release.date and old not in release.ids)
        return ledger.retired[old].withdrawn or next(later, "")

    @cached_property
    def aliases(self) -> dict[str, tuple[str, ...]]:
        """The retired ids of what is in use, by its id, so that old anchors still lead there."""
        return grouped((new, old) for old, new in self.retired.items())
