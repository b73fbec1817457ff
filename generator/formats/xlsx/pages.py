"""The sheets of a workbook around the checklists: the cover with its instructions, and the summary."""

from collections.abc import Mapping
from typing import NamedTuple

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from generator.assess.format import DAYS, VISIT
from generator.assess.grading import grades_of
from generator.assess.selection import is_condition, number_of
from generator.assess.summary import NOTHING
from generator.formats.checklist_view import scope_name
from generator.formats.kit import Kit
from generator.formats.palette import Mark, palette
from generator.formats.xlsx.layout import WORDS, choice
from generator.formats.xlsx.look import AT, FIRST_ROW, Look, height_of, print_set_up
from generator.formats.xlsx.situations import NAMING, SAYING, SITUATION_HEADS, Place, write_situations
from generator.model import Language
from generator.words import both

STEPS = ("fill_in", "choose", "evidence_columns", "read_back")
"""Keys of what the cover says of filling in."""
SCOPE_ROW = 1
"""Row of the cover, counted from 0, that names the selection."""
SUMMARY_ROW = 3
"""Row of the summary, counted from 0, of the first sheet."""
_ONE_PAGE = 12
"""So many rows of the summary print on one page with their picture."""


class Cover(NamedTuple):
    """What stands on the cover, and in which rows, counted from 0."""

    visit: dict[str, int]
    """Fields of the visit by key."""
    situations: int
    """The first situation; the row behind all else where there is none."""
    led: list[str]
    """Items to which situations lead, by id."""


def write_cover(sheet: Worksheet, look: Look, scope: tuple[str, ...], places: Mapping[str, Place]) -> Cover:
    """Write what the workbook is, how it is filled in, the fields of the visit, and where situations lead.

    `places` has the items of the workbook by id.
    """
    kit, languages = look.kit, look.languages
    metadata = kit.index.standard.metadata
    sheet.set_column(0, 0, None, look.hidden, {"hidden": True})
    sheet.set_column(1, 1, NAMING)
    sheet.set_column(2, 2, SAYING)
    sheet.set_row(0, 28)
    sheet.write_string(0, 1, f"{kit.edition.number} {both(metadata.title, languages)}", look.title)
    facts = {
        "checklist": scope_told(kit, scope, languages),
        "edition": f"{kit.edition.number} {both(metadata.status, languages, chr(10))}",
        "revised": metadata.revised,
        "link": kit.config.site_url,
    }
    row = SCOPE_ROW
    for word, text in facts.items():
        if text:
            sheet.write_string(row, 1, both(WORDS[word], languages), look.head)
            _say(sheet, row, text, look)
            row += 1
    sheet.write_string(row, 1, "", look.head)
    _say(sheet, row, both(metadata.authority, languages, "\n"), look)
    row += 2
    visit = {key: at for at, key in enumerate(VISIT, row)}
    for key, row in visit.items():
        sheet.write_string(row, 0, key, look.hidden)
        sheet.write_string(row, 1, both(WORDS[key], languages), look.head)
        sheet.write_blank(row, 2, None, look.day if key.endswith("_day") else look.input)
    begun, ended = (f"C{visit[key] + 1}" for key in DAYS)
    apart = f'=AND({begun}<>"",{ended}<>"",{ended}<{begun})'
    sheet.conditional_format(ended, {"type": "formula", "criteria": apart, "format": look.warning})
    row += 2
    told = [
        *((str(number), WORDS[step]) for number, step in enumerate(STEPS, 1)),
        *((choice(finding.label, languages), finding.help) for finding in kit.config.findings),
        *(
            (f"{both(WORDS['grade'], languages)}\n{choice(grade.label, languages)}", grade.help)
            for grade in grades_of(kit.config)
        ),
    ]
    for name, said in told:
        sheet.write_string(row, 1, name, look.head)
        _say(sheet, row, both(said, languages, "\n"), look, name)
        row += 1
    _say(sheet, row, both(WORDS["items_ours"], languages, "\n"), look)
    first = row + 2 + SITUATION_HEADS
    led = write_situations(sheet, look, row + 2, scope, places)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0 if led else 1)
    sheet.print_area(0, 1, first + len(led) - 1 if led else row, 3 if led else 2)
    return Cover(visit, first if led else row + 1, led)


def scope_told(kit: Kit, scope: tuple[str, ...], languages: tuple[Language, ...]) -> str:
    """Return what a selection is called, in the languages of a workbook."""
    name = scope_name(kit, scope)
    whose = number_of(kit.index.clauses[scope[0]]) if len(scope) == 1 and not is_condition(scope[0]) else ""
    return " ".join(dict.fromkeys(filter(None, (whose, *(name[language] for language in languages)))))


def _say(sheet: Worksheet, row: int, text: str, look: Look, name: str = "") -> None:
    sheet.write_string(row, 2, text, look.text)
    sheet.set_row(row, max(height_of(text, SAYING), height_of(name, NAMING)))


def write_summary(book: Workbook, sheet: Worksheet, look: Look, rows: dict[str, int]) -> None:
    """Write the count of each finding on each sheet, by formulas, with a chart."""
    kit, languages = look.kit, look.languages
    title = both(WORDS["summary"], languages)
    findings = kit.config.findings
    marks = [palette().findings[kind] for kind in (*(finding.counts_as for finding in findings), "open")]
    names = [*(finding.label for finding in findings), WORDS["not_reviewed"]]
    heads = [
        both(WORDS["aspect"], languages, "\n"),
        *(f"{mark['shape']} {both(name, languages, chr(10))}" for mark, name in zip(marks, names, strict=True)),
        both(WORDS["item_count"], languages, "\n"),
        both(WORDS["share_of_reviewed"], languages, "\n"),
        both(WORDS["without_evidence"], languages, "\n"),
    ]
    sheet.write_string(0, 0, title, look.title)
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, len(heads) - 1, 14)
    for column, head in enumerate(heads):
        sheet.write_string(2, column, head, look.head)
    sheet.set_row(2, max(height_of(head, 14) for head in heads))
    finding_column, *evidence = (xl_col_to_name(AT[key]) for key in ("finding", "interviewed", "records", "observed"))
    open_column, total_column, share_column, lacking_column = range(len(findings) + 1, len(findings) + 5)
    first = SUMMARY_ROW
    row = first
    for name, count in rows.items():
        quoted = "'" + name.replace("'", "''") + "'!"

        def cells(column: str, quoted: str = quoted, count: int = count) -> str:
            return f"{quoted}${column}${FIRST_ROW + 1}:${column}${FIRST_ROW + count}"

        sheet.write_url(row, 0, f"internal:{quoted}A1", look.link, name)
        for position, finding in enumerate(findings, 1):
            words = choice(finding.label, languages).replace('"', '""')
            sheet.write_formula(row, position, f'=COUNTIF({cells(finding_column)},"{words}")', look.number, 0)
        known = f"SUM(B{row + 1}:{xl_col_to_name(len(findings))}{row + 1})"
        total = f"{xl_col_to_name(total_column)}{row + 1}"
        sheet.write_number(row, total_column, count, look.number)
        sheet.write_formula(row, open_column, f"={total}-{known}", look.number, count)
        empty = "*".join(f"(LEN({cells(column)})=0)" for column in evidence)
        reviewed = [choice(f.label, languages).replace('"', '""') for f in findings if f.counts_as != "excluded"]
        chosen = "+".join(f'({cells(finding_column)}="{words}")' for words in reviewed)
        sheet.write_formula(row, lacking_column, f"=SUMPRODUCT(({chosen})*{empty})", look.number, 0)
        sheet.write_formula(row, share_column, _share(kit, row), look.share, "")
        row += 1
    sheet.write_string(row, 0, both(WORDS["total"], languages), look.head)
    for column in range(1, len(heads)):
        letter = xl_col_to_name(column)
        if column == share_column:
            sheet.write_formula(row, column, _share(kit, row), look.share, "")
        else:
            value = sum(rows.values()) if column in (open_column, total_column) else 0
            sheet.write_formula(row, column, f"=SUM({letter}{first + 1}:{letter}{row})", look.number, value)
    state = both(WORDS["default_state"], languages, "\n")
    sheet.merge_range(row + 1, 0, row + 1, len(heads) - 1, state, look.note)
    sheet.set_row(row + 1, height_of(state, SAYING))
    _draw(book, sheet, title, marks, range(first, row))
    sheet.protect()
    print_set_up(sheet, kit, title)
    if len(rows) <= _ONE_PAGE:
        sheet.fit_to_pages(1, 1)


def _draw(book: Workbook, sheet: Worksheet, title: str, marks: list[Mark], rows: range) -> None:
    """Draw some rows of a summary as bars, in a colour for each finding, below them."""
    chart = book.add_chart({"type": "bar", "subtype": "percent_stacked"})
    for column, mark in enumerate(marks, 1):
        chart.add_series({
            "name": [sheet.name, 2, column], "categories": [sheet.name, rows[0], 0, rows[-1], 0],
            "values": [sheet.name, rows[0], column, rows[-1], column],
            "fill": {"color": mark["fill"]}, "border": {"color": palette().paper["grey"]}, "gap": 45,
        })  # fmt: skip
    chart.set_title({"name": title, "name_font": {"size": 12}})
    chart.set_y_axis({"reverse": True})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 900, "height": 120 + 42 * len(rows)})
    sheet.insert_chart(rows.stop + 4, 0, chart, {"description": title})


def _share(kit: Kit, row: int) -> str:
    met, counted = (
        "+".join(f"{xl_col_to_name(n)}{row + 1}" for n, f in enumerate(kit.config.findings, 1) if f.counts_as in kinds)
        for kinds in (("met",), ("met", "partly", "unmet"))
    )
    met, counted = f"({met or 0})", f"({counted})"
    return f'=IF({counted}=0,"{NOTHING}",TEXT({met}/{counted},"0%")&" ("&{met}&"/"&{counted}&")")'
