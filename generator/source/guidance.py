"""Guidance as it is written, by clause, to guidance as it is read, with ids and places."""

from collections.abc import Iterable, Iterator

from generator.model import CommonNonconformity, Frame, Guidance, Neighbour, Text
from generator.model.place import Step
from generator.source.attributes import held
from generator.source.document import Document
from generator.source.kinds import FramesFile, GuidanceFile
from generator.source.places import Sources, Spot
from generator.source.written_guidance import WrittenGuidance, WrittenNeighbour, WrittenNonconformity


def guidance_of(files: Iterable[tuple[Document, GuidanceFile]], sources: Sources) -> Iterator[Guidance]:
    """Yield guidance as it is read; a second one on a clause has an id of its own, by which a check finds it."""
    for document, file in files:
        for number, written in enumerate(file.guidance):
            id_ = _free(f"guidance-{written.clause}", sources)
            sources.places[id_] = (document, ("guidance", number))
            yield _read(id_, written, document, sources)


def frames_of(files: Iterable[tuple[Document, FramesFile]], sources: Sources) -> Iterator[Frame]:
    """Yield frames, and note where they stand."""
    for document, file in files:
        for number, frame in enumerate(file.frames):
            sources.places.setdefault(frame.id, (document, ("frames", number)))
            yield frame


def _free(id_: str, sources: Sources) -> str:
    """Return an id that nothing has."""
    made, again = id_, 1
    while made in sources.places:
        again += 1
        made = f"{id_}-{again}"
    return made


def _read(id_: str, written: WrittenGuidance, document: Document, sources: Sources) -> Guidance:
    base = sources.places[id_][1]

    def text(path: tuple[Step, ...], words: WrittenNonconformity | WrittenNeighbour) -> Text:
        sources.spots[id_, (*path, "text")] = Spot(document, (*base, *path))
        return Text(zh=words.zh, en=words.en)

    return Guidance(
        id=id_,
        clause=written.clause,
        meaning=written.meaning,
        practices=written.practices,
        nonconformities=tuple(
            CommonNonconformity(provision=each.provision, text=text(("nonconformities", place), each))
            for place, each in enumerate(written.nonconformities)
        ),
        neighbours=tuple(
            Neighbour(clause=each.clause, text=text(("neighbours", place), each))
            for place, each in enumerate(written.neighbours)
        ),
        places=held(written.places),
    )
