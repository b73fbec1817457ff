"""The guidance on clauses in `data/standard.json`, and what it gives them a place in."""

from generator.model import AttributeValue, Frame, Guidance, Text, entity


@entity
class FrameJson:
    """What guidance gives clauses a place in."""

    key: str
    name: Text
    edition: str | None
    """Id of the edition of a document that it comes from."""
    values: tuple[AttributeValue, ...]


@entity
class CommonNonconformityJson:
    """What is often found not to conform."""

    provision: str
    text: Text


@entity
class NeighbourJson:
    """How the clause relates to another."""

    clause: str
    text: Text


@entity
class GuidanceJson:
    """What the editors say of a clause to those who teach, meet or evaluate it; ours, it asks nothing."""

    clause: str
    meaning: Text
    practices: tuple[Text, ...]
    nonconformities: tuple[CommonNonconformityJson, ...]
    neighbours: tuple[NeighbourJson, ...]
    places: dict[str, tuple[str, ...]]
    """Keys of values of `frames`, by the frame's key."""


def frame_json(frame: Frame) -> FrameJson:
    """Return a frame."""
    return FrameJson(key=frame.key, name=frame.name, edition=frame.edition, values=frame.values)


def guidance_json(guidance: Guidance) -> GuidanceJson:
    """Return the guidance on a clause."""
    return GuidanceJson(
        clause=guidance.clause,
        meaning=guidance.meaning,
        practices=guidance.practices,
        nonconformities=tuple(
            CommonNonconformityJson(provision=one.provision, text=one.text) for one in guidance.nonconformities
        ),
        neighbours=tuple(NeighbourJson(clause=near.clause, text=near.text) for near in guidance.neighbours),
        places={held.attribute: held.values for held in guidance.places},
    )
