"""The sheet of a workbook with the items of an aspect, each item a row to fill in."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from generator.assess.gate import OPENNESS
from generator.assess.grading import grades_of
from generator.assess.selection import number_of
from generator.formats.xlsx.layout import ABOUT_SHEET, ANSWERS, KEY, WORDS, ItemKey, choice
from generator.formats.xlsx.look import (
    AT,
    COLUMNS,
    FIRST_ROW,
    HEAD_ROW,
    KEY_ROW,
    LOWEST,
    Look,
    height_in,
    print_set_up,
    width_of,
    zoom_of,
)
from generator.model import ChecklistItem, Clause, Language
from generator.standard.attributes import attributes_in_line, link_words, pointed_to
from generator.words import both, say

LONGEST_LIST = 255
"""Characters that Excel takes in a list written with the cell; it also takes no comma in an entry."""


class Alike(NamedTuple):
    """What all sheets of items have alike."""

    heads: dict[str, str]
    """Heads of columns by key."""
    formats: tuple[Format, ...]
    """Of the cells of a row."""
    not_reviewed: str
    lists: dict[str, list[str] | str]
    """The lists of columns that are chosen from, by key: their entries, or where these stand."""
    warnings: tuple[tuple[str, str, str], ...]
    """The first and the last column of cells that warn, by key, and the formula that tells when."""


def alike_in(look: Look) -> Alike:
    """Return what all sheets of items of a workbook have alike."""
    languages = look.languages
    lists = {"finding": (findings_of(look), "D"), "grade": (grade_list(look), "E")}
    return Alike(
        heads={key: both(WORDS[word], languages, "\n") for key, word in COLUMNS},
        formats=_formats(look),
        not_reviewed=choice(WORDS["not_reviewed"], languages),
        lists={key: _list(entries, column) for key, (entries, column) in lists.items()},
        warnings=tuple(_warnings(look)),
    )


def write_items(
    sheet: Worksheet, look: Look, alike: Alike, aspect: str, items: Sequence[tuple[Clause, ChecklistItem]]
) -> None:
    """Write the sheet of an aspect with its items, each with its clause."""
    kit, languages = look.kit, look.languages
    head = kit.index.clauses[aspect]
    title = f"{number_of(head)} {both(head.title, languages)}".strip()
    sheet.write_string(0, 0, title, look.title)
    ours = [WORDS["items_ours"], WORDS["default_state"], kit.index.standard.metadata.authority]
    sheet.write_string(1, 0, "  ".join(both(text, languages) for text in ours), look.hidden)
    for key, words in alike.heads.items():
        sheet.set_column(AT[key], AT[key], width_of(key, languages))
        sheet.write_string(HEAD_ROW, AT[key], words, look.head)
        sheet.write_string(KEY_ROW, AT[key], key, look.hidden)
    sheet.set_column(AT[KEY], AT[KEY], None, look.hidden, {"hidden": True})
    sheet.write_string(KEY_ROW, AT[KEY], KEY, look.hidden)
    sheet.set_row(0, 20)
    sheet.set_row(1, 14)
    sheet.set_row(HEAD_ROW, max(height_in(key, words, languages) for key, words in alike.heads.items()))
    sheet.set_row(KEY_ROW, None, None, {"hidden": True})
    sheet.set_formats(alike.formats)
    to_fill_in = (alike.not_reviewed, *(None for _ in ANSWERS[1:]))
    edition = kit.index.standard.metadata.edition
    for row, (clause, question) in enumerate(items, FIRST_ROW):
        shown = _shown(look, clause, question)
        hidden = ItemKey(question.id, kit.index.fingerprints[question.provision], edition)
        height = max(LOWEST, *(height_in(key, text, languages) for key, text in shown.items()))
        sheet.write_texts(row, (*shown.values(), *to_fill_in, str(hidden)), height)
        if kit.config.site_url:  # on the id, because LibreOffice never wraps a cell with a link
            sheet.write_url(row, AT["id"], kit.link(clause), look.link, question.id, kit.link(clause))
    _set_up(sheet, look, alike, FIRST_ROW + len(items) - 1)
    print_set_up(sheet, kit, title)
    sheet.repeat_rows(HEAD_ROW)


def _shown(look: Look, clause: Clause, question: ChecklistItem) -> dict[str, str]:
    """Return what stands in a row before the cells that are filled in, by the keys of columns in their order."""
    index, languages = look.kit.index, look.languages
    mark = index.marks[question.provision].in_(languages[0])
    held = attributes_in_line(index, index.attributes[question.provision])
    beside = (held, *link_words(index.links.get(clause.id, ())), *pointed_to(clause))
    named = (number_of(clause), *(both(text, languages, "\n") for text in (clause.title, *beside)))
    return {
        "clause": "\n".join(filter(None, named)),
        "id": question.id,
        "provision": f"{mark} {both(index.linear[question.provision], languages, chr(10))}".strip(),
        "question": both(question.question, languages, "\n"),
        "look_at": "\n".join(_places_to_look(question, languages)),
    }


def _places_to_look(question: ChecklistItem, languages: tuple[Language, ...]) -> Iterator[str]:
    for language in languages:
        colon = say("shared.colon", language)
        for one in question.look_at:
            yield f"{say(f'methods.{one.method}', language)}{colon}{one.text.in_(language)}"
    for language in languages if question.evidence else ():
        typical = say("shared.semicolon", language).join(text.in_(language) for text in question.evidence)
        yield f"{getattr(WORDS['typical'], language)}{say('shared.colon', language)}{typical}"


def _formats(look: Look) -> tuple[Format, ...]:
    """Return the formats of the cells of an item."""
    apart = {"provision": look.quoted, "question": look.asked, "look_at": look.small, KEY: look.hidden}
    typed = {key: look.choice if key in ("finding", "grade") else look.input for key in ANSWERS}
    linked = {"id": look.link} if look.kit.config.site_url else {}
    return tuple((apart | typed | linked).get(key, look.text) for key in AT)


def findings_of(look: Look) -> list[str]:
    """Return the drop-down list of findings, *not reviewed* first."""
    labels = (WORDS["not_reviewed"], *(finding.label for finding in look.kit.config.findings))
    return [choice(label, look.languages) for label in labels]


def grade_list(look: Look) -> list[str]:
    """Return the drop-down list of grades."""
    return [choice(grade.label, look.languages) for grade in grades_of(look.kit.config)]


def _list(entries: list[str], column: str) -> list[str] | str:
    """Return the entries of a drop-down list, or where they stand in a column of the hidden sheet."""
    if sum(len(entry) + 1 for entry in entries) <= LONGEST_LIST and not any("," in entry for entry in entries):
        return entries
    return f"={ABOUT_SHEET}!${column}$1:${column}${len(entries)}"


def _set_up(sheet: Worksheet, look: Look, alike: Alike, last: int) -> None:
    """Set drop-downs, warnings and protection of an aspect's sheet, and what of it is printed."""
    languages = look.languages
    for key, entries in alike.lists.items():
        sheet.data_validation(FIRST_ROW, AT[key], last, AT[key], {
            "validate": "list",
            "source": entries,
            "error_title": both(WORDS[key], languages)[:32],
            "error_message": both(WORDS["from_list"], languages),
        })  # fmt: skip
    for first_key, last_key, criteria in alike.warnings:
        warning = {"type": "formula", "criteria": criteria, "format": look.warning}
        sheet.conditional_format(FIRST_ROW, AT[first_key], last, AT[last_key], warning)
    sheet.freeze_panes(FIRST_ROW, AT["provision"])
    sheet.set_zoom(zoom_of(languages))
    sheet.protect("", {
        "format_columns": True, "format_rows": True, "format_cells": True, "insert_hyperlinks": True,
        "autofilter": True,
    })  # fmt: skip
    sheet.autofilter(KEY_ROW, 0, last, AT[KEY])  # who sorts by it takes the hidden column along
    sheet.print_area(0, 0, last, AT["strength"])


def _warnings(look: Look) -> Iterator[tuple[str, str, str]]:
    """Yield the cells that warn of what is lacking or contradicts the finding: columns by key, and the formula."""
    languages, findings = look.languages, look.kit.config.findings
    excluded = [choice(f.label, languages) for f in findings if f.counts_as == "excluded"]
    not_reviewed = choice(WORDS["not_reviewed"], languages)
    first = FIRST_ROW + 1
    finding, reason = (f"${chr(65 + AT[key])}{first}" for key in ("finding", "reason"))
    evidence = "&".join(f"${chr(65 + AT[key])}{first}" for key in ("interviewed", "records", "observed"))
    apart = ",".join(f"{finding}<>{_quoted(words)}" for words in ("", not_reviewed, *excluded))
    lacking = f"=AND({apart},LEN(TRIM({evidence}))=0)"
    yield "finding", "finding", lacking
    yield "interviewed", "observed", lacking
    if excluded:
        named = ",".join(f"{finding}={_quoted(words)}" for words in excluded)
        yield "reason", "reason", f"=AND(OR({named}),LEN(TRIM({reason}))=0)"
    for key, criteria in _contradictions(look, finding, reason, first):
        yield key, key, criteria


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
