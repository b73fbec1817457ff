"""The group `clausebook export`: a standard's parts as files for other programs and for paper."""

from dataclasses import replace
from pathlib import Path
from typing import Literal

import click

from generator.cli.export_requirements import requirements, results
from generator.cli.export_text import book, markdown, standard, translation
from generator.cli.help import command, group
from generator.cli.language import message_language
from generator.cli.shared import (
    file_argument,
    font_option,
    kind_option,
    language_option,
    messages_option,
    on_option,
    out_option,
    places,
    read_kit,
    read_standard,
)
from generator.cli.values import OneOf, OutPath
from generator.model.config import Choice, languages_of
from generator.model.errors import NothingThereError
from generator.output.file import write_file
from generator.output.guard import refuse_input
from generator.output.worker import alone
from generator.words import say
from generator.words.errors import said

TERMS = ("tbx", "tbx-2", "skos", "skos-json", "csv", "json")
PRINTED = ("pdf", "html")
"""Forms of checklists that come with the bands of scores and the rules of judgement where they are wanted."""
FORMATS = ("pdf", "xlsx", "csv", "json", "html")


@group("export", "clausebook export checklist --clauses 4.1,4.2 --lang zh --format pdf --out kit.pdf")
@messages_option
def export() -> None:
    """Hold the commands that export."""


@command("export-checklist", "clausebook export checklist --clauses 4.1,4.2 --format xlsx --out kit.xlsx")
@places
@click.option("--clauses", metavar="clauses", default="", help="export-clauses")
@click.option("--only", metavar="conditions", default="", help="export-only")
@click.option("--bands", is_flag=True, help="export-bands")
@click.option("--judgement", is_flag=True, help="export-judgement")
@click.option("--guidance", is_flag=True, help="export-guidance-sheet")
@kind_option(type=OneOf(FORMATS), default="pdf")
@language_option
@font_option
@out_option
def checklist(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path,
    config: Path,
    clauses: str,
    only: str,
    bands: bool,  # noqa: FBT001 - a flag
    judgement: bool,  # noqa: FBT001 - a flag
    guidance: bool,  # noqa: FBT001 - a flag
    kind: str,
    language: Choice | None,
    font_path: Path | None,
    out: Path,
) -> None:
    from generator.assess.selection import chosen_items, named_clauses, named_conditions
    from generator.formats.checklist_formats import CHECKLIST_FORMATS

    refuse_input(out, standard, config, *([font_path] if font_path else []))
    kit = replace(read_kit(standard, config, font_path), bands=bands, judgement=judgement, guidance=guidance)
    read = kit.index.standard
    if not read.checklist:
        raise NothingThereError(said("no-checklist", folder=standard / "checklists"))
    if bands and (kit.config.scoring is None or kind not in PRINTED):
        raise NothingThereError(said("no-bands", config=config))
    if judgement and (not read.judgement or kind not in PRINTED):
        raise NothingThereError(said("no-judgement", file=standard / "judgement.yaml"))
    if guidance and (not read.guidance or kind != "xlsx"):
        raise NothingThereError(said("no-guidance-sheet", folder=standard / "guidance"))
    names, conditions = ([name.strip() for name in given.split(",") if name.strip()] for given in (clauses, only))
    scope = (*(clause.id for clause in named_clauses(kit.index, names)), *named_conditions(kit.index, conditions))
    count = len(chosen_items(kit.index, scope))
    if not count:
        raise NothingThereError(said("nothing-chosen", scope=", ".join(scope)))
    made = CHECKLIST_FORMATS[kind](kit, scope, languages_of(language, kit.config))
    write_file(out, made)
    click.echo(say("done.checklist", message_language(), out=out, count=count, size=f"{len(made) / 1024:.0f}"))


@command("export-nonconformities", "clausebook export nonconformities assessment.json --on 2026-11-29 --out sheets.pdf")
@places
@file_argument
@kind_option(type=OneOf(["pdf", "html", "csv"]), default="pdf")
@language_option
@on_option
@font_option
@out_option
def nonconformities(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path,
    config: Path,
    file: Path,
    kind: str,
    language: Choice | None,
    on: str,
    font_path: Path | None,
    out: Path,
) -> None:
    from collections import Counter

    from generator.assess.nonconformities import state_of
    from generator.cli.assessed import read_settled
    from generator.formats.csv.nonconformities import nonconformities_csv
    from generator.formats.report.write import sheets_html, sheets_pdf

    refuse_input(out, standard, config, file, *([font_path] if font_path else []))
    kit = read_kit(standard, config, font_path)
    assessment, _ = read_settled(kit, file)
    made = {"pdf": alone(sheets_pdf), "html": sheets_html, "csv": nonconformities_csv}[kind](
        kit, assessment, languages_of(language, kit.config), on
    )
    write_file(out, made)
    states = Counter(state_of(record, on) for record in assessment.nonconformities.values())
    counts = {state: states[state] for state in ("open", "overdue", "closed")}
    click.echo(say("done.nonconformities", message_language(), out=out, on=on, **counts))
    for record in assessment.nonconformities.values():
        if state_of(record, on) == "overdue":
            told = {"number": record.number, "due": record.due, "owner": record.owner}
            click.echo(say("done.overdue", message_language(), **told).rstrip())


@command("export-crosswalk", "clausebook export crosswalk --format xlsx --out crosswalk.xlsx")
@places
@kind_option(type=OneOf(["xlsx", "csv"]), default="xlsx")
@language_option
@out_option
def crosswalk(standard: Path, config: Path, kind: str, language: Choice | None, out: Path) -> None:
    from generator.formats.crosswalk_formats import CROSSWALK_FORMATS

    refuse_input(out, standard, config)
    kit = read_kit(standard, config)
    mappings = kit.index.standard.mappings
    if not mappings:
        raise NothingThereError(said("no-mappings", folder=standard / "mappings"))
    write_file(out, CROSSWALK_FORMATS[kind](kit, languages_of(language, kit.config)))
    click.echo(say("done.crosswalk", message_language(), out=out, count=len(mappings)))


@command("export-issues", "clausebook export issues assessment.json --lang zh --out issues.pdf")
@places
@file_argument
@kind_option(type=OneOf(["pdf", "html", "csv"]), default="pdf")
@language_option
@on_option
@font_option
@out_option
def issues(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path,
    config: Path,
    file: Path,
    kind: str,
    language: Choice | None,
    on: str,
    font_path: Path | None,
    out: Path,
) -> None:
    from generator.assess.records import standing
    from generator.cli.assessed import read_settled
    from generator.formats.csv.logs import log_csv
    from generator.formats.report.write import issues_html, issues_pdf

    refuse_input(out, standard, config, file, *([font_path] if font_path else []))
    kit = read_kit(standard, config, font_path)
    assessment, _ = read_settled(kit, file)
    spoken = languages_of(language, kit.config)
    if kind == "csv":
        made = log_csv(assessment, "issues", spoken)
    else:
        made = {"pdf": alone(issues_pdf), "html": issues_html}[kind](kit, assessment, spoken, on)
    write_file(out, made)
    found = standing(assessment.issues)
    open_ = sum(not issue.settled for issue in found)
    click.echo(say("done.issues", message_language(), out=out, open=open_, settled=len(found) - open_))


@command("export-terms", "clausebook export terms --format tbx --out terms.tbx")
@places
@messages_option
@kind_option(type=OneOf(TERMS), default="tbx")
@click.option("--out", type=OutPath(folder=False), metavar="file", help="out-file-or-terminal")
def terms(standard: Path, config: Path, kind: str, out: Path | None) -> None:
    from generator.formats.terms.files import TERMS_FORMATS
    from generator.standard.index import Index

    if out:
        refuse_input(out, standard, config)
    read, settings = read_standard(standard, config)
    if not read.terms:
        raise NothingThereError(said("no-terms", folder=standard / "terms"))
    made = TERMS_FORMATS[kind].made(Index(read), settings)
    if out is None:
        click.echo(made.encode(), nl=False)
    else:
        write_file(out, made.encode())
        click.echo(say("done.terms", message_language(), out=out, count=len(read.terms)))


@command("export-workbook", "clausebook export workbook assessment.json --by Wang --out wang.xlsx")
@places
@file_argument
@click.option("--by", metavar="name", default="", help="export-by")
@language_option
@out_option
def workbook(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path,
    config: Path,
    file: Path,
    by: str,
    language: Choice | None,
    out: Path,
) -> None:
    from generator.assess.one_hand import beside, hand_named, one_hand, writers
    from generator.assess.summary import NOTHING
    from generator.cli.assessed import read_file
    from generator.formats.xlsx.fill import filled_xlsx

    refuse_input(out, standard, config, file)
    kit = read_kit(standard, config)
    assessment = read_file(kit, file)
    names = writers(assessment)
    if not by and len(names) > 1:
        raise NothingThereError(said("whose-workbook", names=", ".join(names)))
    name = by or "".join(names)
    one = one_hand(assessment, hand_named(assessment, name), name)
    made = filled_xlsx(kit, one, languages_of(language, kit.config))
    write_file(out, made)
    shown = {"out": out, "name": one.visit["assessor"], "count": len(one.items), "size": f"{len(made) / 1024:.0f}"}
    click.echo(say("done.workbook", message_language(), **shown))
    if name and one.hand not in assessment.hands:
        told = {"name": name, "names": ", ".join(names) or NOTHING}
        click.echo(say("done.workbook_new", message_language(), **told))
    for key, count in beside(kit.index, one).items():
        what = say(f"beside_workbook.{key}", message_language(), count=count)
        click.echo(say("done.beside", message_language(), what=what))


@command("export-logs", "clausebook export logs assessment.json --log documents --out documents.csv")
@places
@file_argument
@click.option("--log", type=OneOf(["documents", "interviews", "samples"]), required=True, help="export-log")
@language_option
@out_option
def logs(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path,
    config: Path,
    file: Path,
    log: Literal["documents", "interviews", "samples"],
    language: Choice | None,
    out: Path,
) -> None:
    from generator.assess.records import standing
    from generator.cli.assessed import read_settled
    from generator.formats.csv.logs import log_csv

    refuse_input(out, standard, config, file)
    kit = read_kit(standard, config)
    assessment, _ = read_settled(kit, file)
    write_file(out, log_csv(assessment, log, languages_of(language, kit.config)))
    count = len(standing(getattr(assessment, log)))
    click.echo(say("done.logs", message_language(), out=out, count=count))


_COMMANDS = (
    book, checklist, crosswalk, issues, logs, markdown, nonconformities, requirements, results, standard, terms,
    translation, workbook,
)  # fmt: skip
for _command in _COMMANDS:
    export.add_command(_command)
