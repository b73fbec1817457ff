"""The sheets of a selection as a workbook to fill in, to print, and to read back by `clausebook import assessment`.

No text can become a formula: every cell of ours is written as a string, and the cells to fill in have the format
*text*.
Two traps of the format: in a header `&11` before a digit is a size, so a space follows it, and `&` is doubled.
"""

import itertools
from collections.abc import Iterable
from datetime import UTC, datetime

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from generator.assess.format import NAME
from generator.assess.selection import by_aspect, items_at, number_of
from generator.formats.kit import Kit
from generator.formats.xlsx.assigned import write_assigned
from generator.formats.xlsx.guidance import write_guidance
from generator.formats.xlsx.items import alike_in, findings_of, grade_list, write_items
from generator.formats.xlsx.layout import (
    ABOUT_SHEET,
    LONGEST_CELL,
    OWN_TEXTS,
    VERSION,
    WORDS,
    choice,
    digest,
)
from generator.formats.xlsx.look import FIRST_ROW, Look, look_of
from generator.formats.xlsx.pages import write_cover, write_summary
from generator.formats.xlsx.places import Values, Written, places
from generator.formats.xlsx.scores import write_scores
from generator.formats.xlsx.situations import Place
from generator.formats.xlsx.written import texts, workbook
from generator.model import Clause, Language
from generator.words import both
from generator.words import text as words_of

_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_LONGEST_NAME = 31


def checklist_xlsx(kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> bytes:
    """Return the workbook of a selection of clause ids."""
    return workbook(lambda book: _write(book, kit, scope, languages))


def blank_xlsx(kit: Kit, languages: tuple[Language, ...]) -> tuple[bytes, Values]:
    """Return the workbook of the whole standard, and where things stand in it."""
    written: list[Written] = []
    raw = workbook(lambda book: written.append(_write(book, kit, (), languages)))
    return raw, places(written[0], languages)


def _write(book: Workbook, kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> Written:
    created = datetime.fromtimestamp(kit.timestamp, UTC).replace(tzinfo=None)
    metadata = kit.index.standard.metadata
    book.set_properties({
        "title": f"{kit.edition.number} {both(WORDS['checklist'], languages)}",
        "author": both(metadata.publisher, languages), "comments": both(metadata.authority, languages),
        "created": created,
    })  # fmt: skip
    look = look_of(book, kit, languages)
    names: list[str] = []

    def new_sheet(name: str) -> Worksheet:
        names.append(name)
        return book.add_worksheet(name)

    aspects = {
        id_: [(clause, question) for clause in clauses for question in items_at(kit.index, clause, scope)]
        for id_, clauses in by_aspect(kit.index, scope).items()
    }
    of_aspects = sheet_names((kit.index.clauses[id_] for id_ in aspects), languages)
    items = {
        question.id: Place(of_aspects[id_], row)
        for id_, asked in aspects.items()
        for row, (_, question) in enumerate(asked, FIRST_ROW)
    }
    cover = write_cover(new_sheet(choice(WORDS["guide"], languages)), look, scope, items)
    summary = new_sheet(choice(WORDS["summary"], languages))
    common = alike_in(look)
    for id_, asked in aspects.items():
        write_items(new_sheet(of_aspects[id_]), look, common, id_, asked)
    write_summary(book, summary, look, {of_aspects[id_]: len(asked) for id_, asked in aspects.items()})
    scores: dict[str, int] = {}
    if kit.config.scoring:
        scores = write_scores(new_sheet(choice(WORDS["score"], languages)), look, scope)
    assigned = write_assigned(new_sheet(choice(WORDS["assigning"], languages)), look, scope)
    if kit.guidance:
        write_guidance(new_sheet(choice(words_of("pages.guidance"), languages)), look, scope)
    methods = kit.config.scoring.methods if kit.config.scoring else ()
    numbers = (*map(len, aspects.values()), *(one.weight for method in methods for one in method.dimensions))
    own = {digest(text) for text in (*texts(book), *map(str, numbers))}
    about = _write_about(new_sheet(ABOUT_SHEET), look, scope, "".join(sorted(own)))
    return Written(tuple(names), items, cover, scores, assigned, about)


def sheet_names(clauses: Iterable[Clause], languages: tuple[Language, ...]) -> dict[str, str]:
    """Return the names of the sheets of aspects, by the aspect's id: at most 31 characters and none that Excel refuses.

    To Excel, capitals and small letters are one; of two names that would be one, the second ends in its number.
    """
    made: dict[str, str] = {}
    used = {
        name.casefold()
        for word in ("guide", "summary", "score", "assigning")
        for name in (choice(WORDS[word], languages),)
    }
    used.add(choice(words_of("pages.guidance"), languages).casefold())
    used.add(ABOUT_SHEET.casefold())
    for clause in clauses:
        whole = f"{number_of(clause)} {clause.title.in_(languages[0])}".translate(_FORBIDDEN)
        endings = itertools.chain([""], (f" ({number})" for number in itertools.count(2)))
        names = (whole[: _LONGEST_NAME - len(ending)].strip() + ending for ending in endings)
        made[clause.id] = next(name for name in names if name.casefold() not in used)
        used.add(made[clause.id].casefold())
    return made


def _write_about(sheet: Worksheet, look: Look, scope: tuple[str, ...], own: str) -> dict[str, int]:
    """Write what the workbook is, and return the rows of its keys.

    `own` are the sums of its texts, by which what a person adds is known.
    """
    kit = look.kit
    metadata = kit.index.standard.metadata
    pieces = {f"{OWN_TEXTS}{at}": own[at : at + LONGEST_CELL] for at in range(0, len(own), LONGEST_CELL)}
    rows = {
        "format": NAME, "version": str(VERSION), "standard": metadata.id, "edition": metadata.edition,
        "number": kit.edition.number, "revised": metadata.revised, "scope": " ".join(scope),
        **pieces,
    }  # fmt: skip
    lists = (findings_of(look), grade_list(look))
    for row, (key, value) in enumerate(rows.items()):
        sheet.write_string(row, 0, key)
        sheet.write_string(row, 1, value)
    for column, entries in enumerate(lists, 3):
        for row, entry in enumerate(entries):
            sheet.write_string(row, column, entry)
    sheet.very_hidden()
    sheet.protect()
    longest = max(map(len, lists))
    return {key: row for row, key in enumerate(rows)} | ({"": longest - 1} if longest > len(rows) else {})
