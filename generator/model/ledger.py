"""What the tool remembers of a standard between its editions: reviews, permanent ids, and what became of old ones."""

from dataclasses import field

from generator.model.text import entity


@entity
class Release:
    """The ids that an edition made permanent."""

    date: str
    """Day of the release, ISO 8601."""
    ids: tuple[str, ...]
    """The ids that readers link to from then on."""


@entity
class Retired:
    """What became of an id that is no longer used. An id alone is enough, or a list of them; `null` for nothing."""

    to: tuple[str, ...] = ()
    """The ids that took its place; none where it was withdrawn."""
    withdrawn: str | None = None
    """Day from which it is no longer used, ISO 8601; without it, that of the first release that lacks it."""


@entity
class Ledger:
    """What the tool remembers: written by `clausebook check --accept` and `clausebook release`, not by hand."""

    translations: dict[str, str] = field(default_factory=dict)
    """Fingerprint of the words that each reviewed translation translates, by `id/field`."""
    ids: tuple[str, ...] = ()
    """Ids that were permanent before releases were recorded."""
    released: dict[str, Release] = field(default_factory=dict)
    """What each edition made permanent, by its id."""
    retired: dict[str, Retired] = field(default_factory=dict)
    """Ids no longer used, each with what took its place: one, several, or nothing."""

    @property
    def permanent(self) -> tuple[str, ...]:
        """Return every id that was ever made permanent, sorted."""
        return tuple(sorted({*self.ids, *(id_ for release in self.released.values() for id_ in release.ids)}))
