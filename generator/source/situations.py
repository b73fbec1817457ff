"""Situations as they are read: a heading is written in two languages once."""

from collections.abc import Iterable
from dataclasses import replace

from generator.model import Language, Situation, Text


def under_headings(situations: Iterable[Situation], language: Language) -> tuple[Situation, ...]:
    """Return situations of which those under one heading have its translation, that of the first to give one.

    `language` is that of a plain text, by which headings are the same.
    """
    given = tuple(situations)
    known: dict[str, Text] = {}
    for one in given:
        if one.group and one.group.zh and one.group.en:
            known.setdefault(getattr(one.group, language), one.group)
    return tuple(
        replace(one, group=known.get(one.group.zh or one.group.en))
        if one.group and not (one.group.zh and one.group.en) and (one.group.zh or one.group.en) in known
        else one
        for one in given
    )
