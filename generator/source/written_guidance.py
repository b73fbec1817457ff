"""Guidance on clauses as editors write it."""

from dataclasses import field

from generator.model import Text, entity


@entity
class WrittenNonconformity:
    """What is often found not to conform: a provision, and words in two languages beside it."""

    provision: str
    """Id of the provision that is not met, a requirement or an instruction of this clause."""
    zh: str = ""
    """What is found, as an assessor would write it, in Chinese."""
    en: str = ""
    """The same in English."""


@entity
class WrittenNeighbour:
    """Another clause, and words in two languages beside it."""

    clause: str
    """Id of the other clause."""
    zh: str = ""
    """How the two relate, in Chinese."""
    en: str = ""
    """The same in English."""


@entity
class WrittenGuidance:
    """Guidance on one clause; the clause's id is its key."""

    clause: str
    """Id of the clause."""
    meaning: Text
    """What the clause asks or says, and why: three to six sentences."""
    practices: tuple[Text, ...] = ()
    """How it is usually met, two or three concrete ways; never a demand."""
    nonconformities: tuple[WrittenNonconformity, ...] = ()
    """Common nonconformities, two to four: what is found, against which provision."""
    neighbours: tuple[WrittenNeighbour, ...] = ()
    """How it relates to other clauses."""
    places: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Its places in the frames of `guidance/frames.yaml`: `{pdca: [plan, do]}`."""
