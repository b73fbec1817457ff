"""The headings of situations, which many share."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model import Situation


def headed_once(situations: Iterable[Situation]) -> Iterator[Situation]:
    """Yield situations of which only the first under a heading has it: a text is counted and reviewed once."""
    seen: set[str] = set()
    for one in situations:
        words = (one.group.zh or one.group.en) if one.group else ""
        yield replace(one, group=None) if words in seen else one
        seen.add(words)
