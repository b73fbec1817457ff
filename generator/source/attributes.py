"""Attributes as they are written, by key, to attributes as they are read."""

from generator.model import Held


def held(written: dict[str, tuple[str, ...]]) -> tuple[Held, ...]:
    """Return what a clause or a provision has."""
    return tuple(Held(attribute=key, values=values) for key, values in written.items())
