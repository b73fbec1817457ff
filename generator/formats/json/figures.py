"""Figures as data, with the addresses of their drawings on the site."""

from collections.abc import Mapping
from typing import TypeAlias

from generator.model import Figure, Footnote, KeyEntry, Text, entity
from generator.model.drawing import Drawing
from generator.standard.addresses import drawing_address

Drawings: TypeAlias = Mapping[str, Drawing]
"""The drawings that a site shows, by their file."""


@entity
class FigurePartJson:
    """A part of a figure."""

    label: str
    text: Text
    description: Text | None
    """What its own drawing shows, where it has one."""
    file: str | None
    """Address of its own drawing below the tree of each language, where it has one."""


@entity
class FigureJson:
    """A figure, with the addresses of its drawings."""

    id: str
    number: Text
    caption: Text
    description: Text
    unit: Text | None
    parts: tuple[FigurePartJson, ...]
    key: tuple[KeyEntry, ...]
    notes: tuple[Text, ...]
    footnotes: tuple[Footnote, ...]
    file: str | None
    """Address of its drawing below the tree of each language: `figures/figure-1.svg`; none where each part has its own.

    Data that stand beside no site have no addresses.
    """


def figure_json(figure: Figure, drawings: Drawings) -> FigureJson:
    """Return a figure; without the drawings of a site it has no addresses."""
    shown = zip(figure.files.items(), figure.files_at, strict=False)  # none names the narrow one, which is last
    files = {at: drawing_address(name, drawings[file]) for (name, file), at in shown if file in drawings}
    return FigureJson(
        id=figure.id,
        number=figure.number,
        caption=figure.caption,
        description=figure.description,
        unit=figure.unit,
        parts=tuple(
            FigurePartJson(
                label=part.label, text=part.text, description=part.description, file=files.get(("parts", place, "file"))
            )
            for place, part in enumerate(figure.parts)
        ),
        key=figure.key,
        notes=figure.notes,
        footnotes=figure.footnotes,
        file=files.get(("file",)),
    )
