"""Guidance on a clause as plain values for the book, where that is wanted."""

from typing import Any

from generator.formats.kit import Kit
from generator.formats.pdf.blocks import styled
from generator.model import Clause
from generator.standard.guidance import parts_of
from generator.standard.values import pair

Values = dict[str, Any]


def guidance_view(kit: Kit, clause: Clause) -> list[Values]:
    """Return the parts of the guidance on a clause: the name of each, and its texts with what they speak of."""
    guidance = kit.index.guidance_on.get(clause.id)
    return [
        {
            "name": pair(part.name),
            "texts": [{"place": pair(place) if place else None, "text": styled(words)} for place, words in part.texts],
        }
        for part in (parts_of(kit.index, guidance) if guidance else ())
    ]
