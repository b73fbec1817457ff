"""Guidance: what a clause asks and why, how it is usually met, what is often found; ours, it asks nothing itself."""

from generator.model.attribute import AttributeValue, Held
from generator.model.text import Text, entity


@entity
class Frame:
    """What guidance gives clauses a place in: a cycle, a set of principles; the tool knows none."""

    key: str
    """The word under which guidance names it: `pdca`."""
    name: Text
    """What it says of a clause: *Place in the PDCA cycle*."""
    edition: str | None = None
    """Id of the edition of a document that it comes from."""
    values: tuple[AttributeValue, ...]
    """The places, in order."""

    @property
    def id(self) -> str:
        """Return its id: `frame-pdca`."""
        return f"frame-{self.key}"


@entity
class CommonNonconformity:
    """常见不符合: what is often found, as an assessor would write it, against a provision."""

    provision: str
    """Id of the provision that is not met."""
    text: Text
    """What is found."""


@entity
class Neighbour:
    """Another clause, and how the clause of the guidance relates to it."""

    clause: str
    """Id of the other clause."""
    text: Text
    """How the two relate."""


@entity
class Guidance:
    """理解与实施: what the editors say of a clause to those who teach it, meet it or evaluate it."""

    id: str
    """Made of the clause's: `guidance-2.3`."""
    clause: str
    """Id of the clause."""
    meaning: Text
    """What the clause asks or says, and why, in a few sentences."""
    practices: tuple[Text, ...] = ()
    """How it is usually met: ways, never demands."""
    nonconformities: tuple[CommonNonconformity, ...] = ()
    """What is often found not to conform."""
    neighbours: tuple[Neighbour, ...] = ()
    """How it relates to other clauses."""
    places: tuple[Held, ...] = ()
    """Its places in frames."""
