"""The sheets of a selection as a workbook to fill in, to print, and to read back by `clausebook import assessment`.

No text can become a formula: every cell of ours is written as a string, and the cells to fill in have the format
*text*.
Two traps of the format: in a header `&11` before a digit is a size, so a space follows it, and `&` is doubled.
"""

import itertools
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from generator.assess.format import NAME
from generator.assess.gate import OPENNESS
from generator.assess.grading import grades_of
from generator.assess.selection import by_aspect, items_at, number_of
from generator.formats.kit import Kit
from generator.formats.xlsx.assigned import write_assigned
from generator.formats.xlsx.guidance import write_guidance
from generator.formats.xlsx.layout import (
    ABOUT_SHEET,
    ANSWERS,
    KEY,
    LONGEST_CELL,
    OWN_TEXTS,
    VERSION,
    WORDS,
    ItemKey,
    choice,
    digest,
)
from generator.formats.xlsx.look import (
    AT,
    COLUMNS,
    FIRST_ROW,
    HEAD_ROW,
    KEY_ROW,
    LOWEST,
    Look,
    height_in,
    look_of,
    print_set_up,
    width_of,
    zoom_of,
)
from generator.formats.xlsx.pages import write_cover, write_summary
from generator.formats.xlsx.scores import write_scores
from generator.formats.xlsx.situations import Place
from generator.formats.xlsx.written import texts, workbook
from generator.model import ChecklistItem, Clause, Language
from generator.standard.attributes import attributes_in_line, link_words, pointed_to
from generator.words import both, say
from generator.words import text as words_of

_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_LONGEST_NAME = 31
LONGEST_LIST = 255
"""Characters that Excel takes in a list written with the cell; it also takes no comma in an entry."""


def checklist_xlsx(kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> bytes:
    """Return the workbook of a selection of clause ids."""
    return workbook(lambda book: _write(book, kit, scope, languages))


def _write(book: Workbook, kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> None:
    created = datetime.fromtimestamp(kit.timestamp, UTC).replace(tzinfo=None)
    metadata = kit.index.standard.metadata
    book.set_properties({
        "title": f"{kit.edition.number} {both(WORDS['checklist'], languages)}",
        "author": both(metadata.publisher, languages), "comments": both(metadata.authority, languages),
        "created": created,
    })  # fmt: skip
    look = look_of(book, kit, languages)
    aspects = by_aspect(kit.index, scope)
    names = sheet_names((kit.index.clauses[id_] for id_ in aspects), languages)
    places = {
        question.id: Place(names[id_], row)
        for id_, clauses in aspects.items()
        for row, question in enumerate(
            (question for clause in clauses for question in items_at(kit.index, clause, scope)), FIRST_ROW
        )
    }
    write_cover(book.add_worksheet(choice(WORDS["guide"], languages)), look, scope, places)
    summary = book.add_worksheet(choice(WORDS["summary"], languages))
    rows = {
        id_: _write_sheet(book.add_worksheet(names[id_]), look, id_, clauses, scope) for id_, clauses in aspects.items()
    }
    write_summary(book, summary, look, {names[id_]: count for id_, count in rows.items()})
    if kit.config.scoring:
        write_scores(book.add_worksheet(choice(WORDS["score"], languages)), look, scope)
    write_assigned(book.add_worksheet(choice(WORDS["assigning"], languages)), look, scope)
    if kit.guidance:
        write_guidance(book.add_worksheet(choice(words_of("pages.guidance"), languages)), look, scope)
    methods = kit.config.scoring.methods if kit.config.scoring else ()
    numbers = (*rows.values(), *(dimension.weight for method in methods for dimension in method.dimensions))
    own = {digest(text) for text in (*texts(book), *map(str, numbers))}
    _write_about(book.add_worksheet(ABOUT_SHEET), look, scope, "".join(sorted(own)))


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


def _write_sheet(
    sheet: Worksheet,
    look: Look,
    aspect: str,
    clauses: tuple[Clause, ...],
    scope: tuple[str, ...],
) -> int:
    """Write an aspect's sheet and return the number of its items."""
    kit, languages = look.kit, look.languages
    head = kit.index.clauses[aspect]
    title = f"{number_of(head)} {both(head.title, languages)}".strip()
    sheet.write_string(0, 0, title, look.title)
    ours = [WORDS["items_ours"], WORDS["default_state"], kit.index.standard.metadata.authority]
    sheet.write_string(1, 0, "  ".join(both(text, languages) for text in ours), look.hidden)
    for key, word in COLUMNS:
        sheet.set_column(AT[key], AT[key], width_of(key, languages))
        sheet.write_string(HEAD_ROW, AT[key], both(WORDS[word], languages, "\n"), look.head)
        sheet.write_string(KEY_ROW, AT[key], key, look.hidden)
    sheet.set_column(AT[KEY], AT[KEY], None, look.hidden, {"hidden": True})
    sheet.write_string(KEY_ROW, AT[KEY], KEY, look.hidden)
    sheet.set_row(0, 20)
    sheet.set_row(1, 14)
    heads = {key: both(WORDS[word], languages, "\n") for key, word in COLUMNS}
    sheet.set_row(HEAD_ROW, max(height_in(key, head, languages) for key, head in heads.items()))
    sheet.set_row(KEY_ROW, None, None, {"hidden": True})
    row = FIRST_ROW
    for clause in clauses:
        for question in items_at(kit.index, clause, scope):
            _write_row(sheet, look, row, clause, question)
            row += 1
    _set_up(sheet, look, row - 1, title)
    return row - FIRST_ROW


def _write_row(
    sheet: Worksheet,
    look: Look,
    row: int,
    clause: Clause,
    question: ChecklistItem,
) -> None:
    kit, languages = look.kit, look.languages
    provision = kit.index.provisions[question.provision]
    mark = kit.index.marks[provision.id].in_(languages[0])
    looks = [
        f"{say(f'methods.{one.method}', language)}{say('shared.colon', language)}{one.text.in_(language)}"
        for language in languages
        for one in question.look_at
    ]
    typical = [
        f"{getattr(WORDS['typical'], language)}{say('shared.colon', language)}"
        + say("shared.semicolon", language).join(text.in_(language) for text in question.evidence)
        for language in languages
    ]
    held = attributes_in_line(kit.index, kit.index.attributes[provision.id])
    beside = (held, *link_words(kit.index.links.get(clause.id, ())), *pointed_to(clause))
    words = {
        "clause": "\n".join(
            words
            for words in (number_of(clause), *(both(text, languages, "\n") for text in (clause.title, *beside)))
            if words
        ),
        "id": question.id,
        "provision": f"{mark} {both(kit.index.linear[provision.id], languages, chr(10))}".strip(),
        "question": both(question.question, languages, "\n"),
        "look_at": "\n".join((*looks, *(typical if question.evidence else ()))),
    }
    looks_of = {"provision": look.quoted, "question": look.asked, "look_at": look.small}
    for key, text in words.items():
        sheet.write_string(row, AT[key], text, looks_of.get(key, look.text))
    if kit.config.site_url:  # on the id, because LibreOffice never wraps a cell with a link
        sheet.write_url(row, AT["id"], kit.link(clause), look.link, question.id, kit.link(clause))
    for key in ANSWERS:
        sheet.write_blank(row, AT[key], None, look.choice if key in ("finding", "grade") else look.input)
    sheet.write_string(row, AT["finding"], choice(WORDS["not_reviewed"], languages), look.choice)
    hidden = ItemKey(question.id, kit.index.fingerprints[provision.id], kit.index.standard.metadata.edition)
    sheet.write_string(row, AT[KEY], str(hidden), look.hidden)
    sheet.set_row(row, max(LOWEST, *(height_in(key, text, languages) for key, text in words.items())))


def findings_of(look: Look) -> list[str]:
    """Return the drop-down list of findings, *not reviewed* first."""
    labels = (WORDS["not_reviewed"], *(finding.label for finding in look.kit.config.findings))
    return [choice(label, look.languages) for label in labels]


def grade_list(look: Look) -> list[str]:
    """Return the drop-down list of grades."""
    return [choice(grade.label, look.languages) for grade in grades_of(look.kit.config)]


def _set_up(sheet: Worksheet, look: Look, last: int, title: str) -> None:
    """Set drop-downs, warnings, protection and print of an aspect's sheet."""
    kit, languages = look.kit, look.languages
    not_reviewed = choice(WORDS["not_reviewed"], languages)
    excluded = [choice(f.label, languages) for f in kit.config.findings if f.counts_as == "excluded"]
    for key, entries, column in (("finding", findings_of(look), "D"), ("grade", grade_list(look), "E")):
        short = sum(len(entry) + 1 for entry in entries) <= LONGEST_LIST and not any("," in entry for entry in entries)
        sheet.data_validation(FIRST_ROW, AT[key], last, AT[key], {
            "validate": "list",
            "source": entries if short else f"={ABOUT_SHEET}!${column}$1:${column}${len(entries)}",
            "error_title": both(WORDS[key], languages)[:32],
            "error_message": both(WORDS["from_list"], languages),
        })  # fmt: skip
    first = FIRST_ROW + 1
    finding, reason = (f"${chr(65 + AT[key])}{first}" for key in ("finding", "reason"))
    evidence = "&".join(f"${chr(65 + AT[key])}{first}" for key in ("interviewed", "records", "observed"))
    apart = ",".join(f"{finding}<>{_quoted(words)}" for words in ("", not_reviewed, *excluded))
    lacking = f"=AND({apart},LEN(TRIM({evidence}))=0)"
    sheet.conditional_format(
        FIRST_ROW, AT["finding"], last, AT["finding"], {"type": "formula", "criteria": lacking, "format": look.warning}
    )
    sheet.conditional_format(
        FIRST_ROW, AT["interviewed"], last, AT["observed"],
        {"type": "formula", "criteria": lacking, "format": look.warning},
    )  # fmt: skip
    if excluded:
        named = ",".join(f"{finding}={_quoted(words)}" for words in excluded)
        criteria = f"=AND(OR({named}),LEN(TRIM({reason}))=0)"
        sheet.conditional_format(
            FIRST_ROW, AT["reason"], last, AT["reason"],
            {"type": "formula", "criteria": criteria, "format": look.warning},
        )  # fmt: skip
    for key, criteria in _contradictions(look, finding, reason, first):
        sheet.conditional_format(
            FIRST_ROW, AT[key], last, AT[key], {"type": "formula", "criteria": criteria, "format": look.warning}
        )
    sheet.freeze_panes(FIRST_ROW, AT["provision"])
    sheet.set_zoom(zoom_of(languages))
    sheet.protect("", {
        "format_columns": True, "format_rows": True, "format_cells": True, "insert_hyperlinks": True,
        "autofilter": True,
    })  # fmt: skip
    sheet.autofilter(KEY_ROW, 0, last, AT[KEY])  # who sorts by it takes the hidden column along
    sheet.print_area(0, 0, last, AT["strength"])
    print_set_up(sheet, kit, title)
    sheet.repeat_rows(HEAD_ROW)


def _contradictions(look: Look, finding: str, reason: str, row: int) -> Iterator[tuple[str, str]]:
    """Yield the cells of fields that contradict the finding, by their key, with the formula that tells so."""
    config, languages = look.kit.config, look.languages
    grade = f"${chr(65 + AT['grade'])}{row}"
    for one in grades_of(config):
        takes = [choice(f.label, languages) for f in config.findings if f.counts_as in one.goes_with]
        apart = ",".join(f"{finding}<>{_quoted(words)}" for words in takes)
        yield "grade", f"=AND({','.join(filter(None, (f'{grade}={_quoted(choice(one.label, languages))}', apart)))})"
    others = [choice(f.label, languages) for f in config.findings if f.counts_as in OPENNESS["reason-apart"].outcomes]
    named = ",".join(f"{finding}={_quoted(words)}" for words in others)
    yield "reason", f"=AND(OR({named}),LEN(TRIM({reason}))>0)"


def _quoted(words: str) -> str:
    doubled = words.replace('"', '""')
    return f'"{doubled}"'


def _write_about(sheet: Worksheet, look: Look, scope: tuple[str, ...], own: str) -> None:
    """Write what the workbook is; `own` are the sums of its texts, by which what a person adds is known."""
    kit = look.kit
    metadata = kit.index.standard.metadata
    pieces = {f"{OWN_TEXTS}{at}": own[at : at + LONGEST_CELL] for at in range(0, len(own), LONGEST_CELL)}
    rows = {
        "format": NAME, "version": str(VERSION), "standard": metadata.id, "edition": metadata.edition,
        "number": kit.edition.number, "revised": metadata.revised, "scope": " ".join(scope),
        **pieces,
    }  # fmt: skip
    for row, (key, value) in enumerate(rows.items()):
        sheet.write_string(row, 0, key)
        sheet.write_string(row, 1, value)
    for column, entries in ((3, findings_of(look)), (4, grade_list(look))):
        for row, entry in enumerate(entries):
            sheet.write_string(row, column, entry)
    sheet.very_hidden()
    sheet.protect()
