"""Wordings: how people who do not know the standard's words put what it answers; ours, never part of the text."""

from generator.model.text import entity


@entity
class Wording:
    """说法: how people ask for something that the standard has."""

    of: str
    """Id of the clause, the term entry or the document that answers it."""
    said: tuple[str, ...]
    """What people say, Chinese or English; search finds the entry by these words, pages do not show them."""
