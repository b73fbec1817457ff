"""The texts of guidance, each with its place."""

from collections.abc import Iterator

from generator.model import Guidance, Text
from generator.model.place import Step


def texts_of(guidance: Guidance) -> Iterator[tuple[tuple[Step, ...], Text]]:
    """Yield the texts of guidance on a clause with their paths in it, in the order in which pages show them."""
    yield ("meaning",), guidance.meaning
    yield from ((("practices", place), text) for place, text in enumerate(guidance.practices))
    for place, each in enumerate(guidance.nonconformities):
        yield ("nonconformities", place, "text"), each.text
    for place, near in enumerate(guidance.neighbours):
        yield ("neighbours", place, "text"), near.text
