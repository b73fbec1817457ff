"""The sheet of a workbook with the items of an aspect, each item a row to fill in."""

from collections.abc import Iterator, Sequence

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
from generator.model import ChecklistItem, Clause
from generator.standard.attributes import attributes_in_line, link_words, pointed_to
from generator.words import both, say

LONGEST_LIST = 255
"""Characters that Excel takes in a list written with the cell; it also takes no comma in an entry."""


def write_items(sheet: Worksheet, look: Look, aspect: str, items: Sequence[tuple[Clause, ChecklistItem]]) -> None:
    """Write the sheet of an aspect with its items, each with its clause."""
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
    formats = _formats(look)
    for row, (clause, question) in enumerate(items, FIRST_ROW):
        shown = _shown(look, clause, question)
        height = max(LOWEST, *(height_in(key, text, languages) for key, text in shown.items()))
        sheet.write_texts(row, (*shown.values(), *_to_fill_in(look, question)), formats, height)
        if kit.config.site_url:  # on the id, because LibreOffice never wraps a cell with a link
            sheet.write_url(row, AT["id"], kit.link(clause), look.link, question.id, kit.link(clause))
    _set_up(sheet, look, FIRST_ROW + len(items) - 1, title)


def _shown(look: Look, clause: Clause, question: ChecklistItem) -> dict[str, str]:
    """Return what stands in a row before the cells that are filled in, by the keys of columns in their order."""
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
    return {
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


def _to_fill_in(look: Look, question: ChecklistItem) -> tuple[str | None, ...]:
    """Return what stands in the cells of a row that are filled in, not reviewed as yet, and behind them."""
    index = look.kit.index
    finding = choice(WORDS["not_reviewed"], look.languages)
    key = ItemKey(question.id, index.fingerprints[question.provision], index.standard.metadata.edition)
    return (finding, *(None for _ in ANSWERS[1:]), str(key))


def _formats(look: Look) -> tuple[Format, ...]:
    """Return the formats of the cells of an item."""
    apart = {"provision": look.quoted, "question": look.asked, "look_at": look.small, KEY: look.hidden}
    typed = {key: look.choice if key in ("finding", "grade") else look.input for key in ANSWERS}
    return tuple((apart | typed).get(key, look.text) for key in AT)


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
