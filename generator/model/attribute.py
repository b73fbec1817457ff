"""Attributes: what a standard says of its clauses and provisions beside their words, such as a level or a baseline."""

from typing import Literal

from generator.model.text import Text, entity


@entity
class AttributeValue:
    """A value that an attribute may have."""

    key: str
    """The word that clauses name, also in addresses: `L1`."""
    name: Text
    """Its name."""


@entity
class Attribute:
    """Something that clauses and provisions have, by which they are told apart and checklists are chosen."""

    key: str
    """The word under which clauses have it: `level`."""
    name: Text
    """Its name."""
    many: Literal["yes", "no"] = "no"
    """Whether one clause may have several values."""
    values: tuple[AttributeValue, ...]
    """The values, in order."""


@entity
class Held:
    """The values of one attribute that a clause or a provision has."""

    attribute: str
    """Key of the attribute."""
    values: tuple[str, ...]
    """Keys of the values."""
