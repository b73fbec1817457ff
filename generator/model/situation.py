"""Situations: what people come with, and where in the standard stands what helps; ours, never part of the text."""

from generator.model.text import Text, entity


@entity
class Lead:
    """A place that a situation leads to."""

    to: str
    """Id of a clause, a provision, a term entry, a checklist item, a document or an edition of one."""
    why: Text | None = None
    """What is found there, in a few words, where its name does not say it."""


@entity
class Situation:
    """情形: something that happens in the work of those who use the standard, and what in it is of use then."""

    id: str
    """Permanent id: `s-lost`."""
    group: Text | None = None
    """Heading under which it stands; groups come in the order in which they first appear."""
    text: Text
    """The situation, as a person names it who is in it: *An umbrella is lost*."""
    said: tuple[str, ...] = ()
    """How else people put it, Chinese or English; search finds it by these words, pages do not show them."""
    leads: tuple[Lead, ...]
    """Where to look, the best place first."""
