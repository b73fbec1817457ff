"""Ids (STR): every address, file name and anchor stands on them."""

import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import partial
from itertools import chain

from generator.check.rule import Example, Fault, fault, rule
from generator.check.translation import LEDGER
from generator.model import Text
from generator.model.errors import NOTHING, Said
from generator.model.ids import MOST, is_anchor_part, is_file_name, is_id, is_reserved
from generator.model.problem import Location, shortened
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.taken import OWN_ANCHORS, Taken, anchors, own_beginnings, taken
from generator.words import said

LETTERS = re.compile(r"-(?:[a-z]+|s\d+|[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*|t\d+\.\d+\.\d+)")
COUNT = re.compile(r"-[1-9][0-9]*")


def _composed(id_: str, above: str, ending: re.Pattern[str]) -> bool:
    """Tell whether an id is the one above it and an ending."""
    return id_.startswith(above) and ending.fullmatch(id_, len(above)) is not None


@rule(
    "STR006",
    ground="wrong",
    zh="id只用字母、数字、句点和连字符",
    reason=Text(
        zh="id是页面的地址和文件名。斜线、“..”、空格和中文会离开输出目录，或在某些系统上不能用作文件名。",
        en="An id becomes an address and the name of a file. Slashes, “..”, spaces and Chinese characters could lead "
        "out of the output folder, or cannot be file names on some systems.",
    ),
    example=Example(
        bad='id: "../5.1"',
        good="id: 5.1",
    ),
)
def form(index: Index, sources: Sources) -> Iterator[Fault]:
    """Make ids of letters, digits, full stops and hyphens."""
    wrong = [clause for clause in index.standard.clauses if not is_id(clause.id)]
    told = tuple(f"{clause.id}-" for clause in wrong)
    numbers = {clause.id for clause in wrong if clause.id == clause.number}
    for id_, place, way in _ids(index, sources):
        if not is_id(id_) and id_ not in numbers and not id_.startswith(told):
            derived = NOTHING if sources.writes(id_) else said("named.derived-id")
            yield fault(place(), "id-form", way or derived, id=shortened(id_), most=MOST)
    for figure in index.standard.figures:
        for path, name in figure.files_at.items():
            if not get_close_matches(name, sources.figures.keys() - {name}, n=1) and not all(
                map(is_file_name, name.split("/"))
            ):
                yield fault(sources.at(figure.id, *path), "figure-file", name=shortened(name), most=MOST)
    for edition in index.editions.values():
        for position, part in enumerate(edition.clauses):
            if not is_anchor_part(part.number):
                where = sources.at(edition.id, "clauses", position, "number")
                yield fault(where, "part-number", number=shortened(part.number), most=MOST)


@rule(
    "STR007",
    ground="wrong",
    zh="条款的id由条的id加字母构成，检查项的id由条款的id加数字构成",
    reason=Text(
        zh="永久链接要让人看得出指向哪一条的哪一款：5.1.2-a属于5.1.2，5.1.2-a-1是它的检查项。",
        en="A permanent link must show where it leads: 5.1.2-a belongs to 5.1.2, and 5.1.2-a-1 is a checklist item "
        "of it.",
    ),
    example=Example(
        bad="id: 5.1.2\nprovisions:\n  - {id: 5.1.3-1, …}",
        good="id: 5.1.2\nprovisions:\n  - {id: 5.1.2-a, …}",
    ),
)
def composed(index: Index, sources: Sources) -> Iterator[Fault]:
    """Make a provision's id of its clause's and letters, a checklist item's of its provision's and a number."""
    for clause in index.standard.clauses:
        for provision in clause.provisions:
            if not _composed(provision.id, clause.id, LETTERS):
                yield fault(sources.at(provision.id, "id"), "provision-id", id=provision.id, clause=clause.id)
    for question in index.standard.checklist:
        if question.provision in index.provisions and not _composed(question.id, question.provision, COUNT):
            yield fault(sources.at(question.id, "id"), "item-id", id=question.id, provision=question.provision)


@rule(
    "STR008",
    ground="wrong",
    zh="id在所有系统上都能作文件名，也不占用站点自己的页面",
    reason=Text(
        zh="Windows保留con、nul等名称，且不区分大小写：a和A会是同一个文件。terms、full等是站点自己的页面。",
        en="Windows reserves con, nul and others, and ignores case: a and A would be one file. "
        "The names terms, full and so on are pages of the site itself.",
    ),
    example=Example(
        bad="id: con",
        good="id: c-1",
    ),
)
def portable(index: Index, sources: Sources) -> Iterator[Fault]:
    """Choose ids that are file names on every system and no address of another page."""
    first: dict[str, str] = {}
    beginnings = own_beginnings(index)
    for id_, where, way in _ids(index, sources):
        if is_reserved(id_):
            yield fault(where(), "id-windows", way, id=id_)
        elif id_.lower() in OWN_ANCHORS or id_.lower().startswith(beginnings):
            yield fault(where(), "id-anchor", way, id=id_)
        other = first.setdefault(id_.lower(), id_)
        if other != id_:
            yield fault(where(), "id-capitals", id=id_, other=other)
    files: dict[str, str] = {}
    for figure in index.standard.figures:
        for path, name in figure.files_at.items():
            other = files.setdefault(name.lower(), name)
            if other != name:
                yield fault(sources.at(figure.id, *path), "id-capitals", id=name, other=other)
    yield from _collisions(index, sources)


def _ids(index: Index, sources: Sources) -> Iterator[tuple[str, Callable[[], Location], Said]]:
    """Yield every id with what finds its place, which costs more than to judge it, and the way out of a retired one."""
    for passage in index.passages[None].passages:
        if passage.path == ("id",):
            yield passage.text, partial(sources.at, passage.id, "id"), NOTHING
    for old in index.standard.ledger.retired:
        yield old, partial(sources.at, LEDGER, "retired", old, key=True), said("named.never-an-id")


def _collisions(index: Index, sources: Sources) -> Iterator[Fault]:
    """Yield what is at the address of something else, each once."""
    first: dict[str, Taken] = {}
    told: set[str] = set()
    for place in chain(taken(index), anchors(index)):
        other = first.setdefault(place.address.lower(), place)
        same = place.owner == other.owner or place.written.lower() == other.written.lower()
        if same or place.written in told:
            continue
        told.add(place.written)
        retired = place.written in index.standard.ledger.retired
        where = sources.at(LEDGER, "retired", place.written, key=True) if retired else sources.at(place.written, "id")
        way = said("named.never-an-id") if retired else NOTHING
        if place.address == f"#{place.written}":
            yield fault(where, "id-anchor-of", way, id=place.written, other=other.owner)
        elif other.owner:
            yield fault(where, "id-collides", one=place.owner, other=other.owner, address=place.address)
        else:
            yield fault(where, "id-page", way, id=place.written, address=other.address)
