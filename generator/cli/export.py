"""The group `clausebook export`: a standard's parts as files for other programs and for paper."""

from pathlib import Path

import click

from generator.cli.language import message_language
from generator.cli.shared import OutPath, epilog, font_option, language_option, out_option, places, read_standard
from generator.formats.kit import LANGUAGES_OF, Choice
from generator.model.errors import NothingThereError
from generator.output.file import write_file
from generator.output.guard import refuse_input
from generator.standard.epoch import source_date_epoch
from generator.words import say
from generator.words.errors import said

TERMS = ("tbx", "skos", "skos-json", "csv", "json")
FORMATS = ("pdf", "xlsx", "csv", "json", "html")


@click.group(epilog=epilog("clausebook export checklist --clauses 4.1,4.2 --lang zh --format pdf --out kit.pdf"))
def export() -> None:
    """Export parts of a standard; the same call gives the same bytes."""


@export.command(epilog=epilog("clausebook export checklist --clauses 4.1,4.2 --format xlsx --out kit.xlsx"))
@places
@click.option("--clauses", default="", help="Clauses by id or number, with commas between; all when none are named.")
@click.option("--format", "kind", type=click.Choice(FORMATS), default="pdf", show_default=True, help="Kind of file.")
@language_option
@font_option
@out_option
def checklist(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path, config: Path, clauses: str, kind: str, language: Choice, font_path: Path | None, out: Path
) -> None:
    """Write the checklists of some clauses, each with all below it, as sheets to fill in."""
    from generator.assess.selection import chosen_items, named_clauses
    from generator.formats.checklist_formats import CHECKLIST_FORMATS
    from generator.formats.kit import Kit
    from generator.standard.index import Index

    refuse_input(out, standard, config, *([font_path] if font_path else []))
    read, settings = read_standard(standard, config)
    if not read.checklist:
        raise NothingThereError(said("no-checklist", folder=standard / "checklists"))
    kit = Kit(Index(read), settings, int(source_date_epoch(read)), font_path)
    names = [name.strip() for name in clauses.split(",") if name.strip()]
    scope = tuple(clause.id for clause in named_clauses(kit.index, names))
    made = CHECKLIST_FORMATS[kind](kit, scope, LANGUAGES_OF[language])
    write_file(out, made)
    count, size = len(chosen_items(kit.index, scope)), f"{len(made) / 1024:.0f}"
    click.echo(say("done.checklist", message_language(), out=out, count=count, size=size))


@export.command(epilog=epilog("clausebook export book --lang both --out book.pdf"))
@places
@language_option
@font_option
@out_option
def book(standard: Path, config: Path, language: Choice, font_path: Path | None, out: Path) -> None:
    """Write the whole standard as a PDF: cover, contents, text, terms, and an index of terms."""
    from generator.formats.kit import Kit
    from generator.formats.pdf.book import book_pdf
    from generator.source.load import load
    from generator.standard.index import Index

    refuse_input(out, standard, config, *([font_path] if font_path else []))
    read, settings = read_standard(standard, config)
    kit = Kit(Index(read), settings, int(source_date_epoch(read)), font_path)
    made = book_pdf(kit, LANGUAGES_OF[language], load(standard).sources.figures)
    write_file(out, made)
    click.echo(say("done.written", message_language(), out=out, size=f"{len(made) / 1024:.0f}"))


@export.command(epilog=epilog("clausebook export markdown --lang both --out standard-md"))
@places
@language_option
@click.option("--out", type=OutPath(), required=True, help="Folder to fill.")
def markdown(standard: Path, config: Path, language: Choice, out: Path) -> None:
    """Write the pages as a folder of Markdown that reads well on a code host."""
    from generator.output.target import filling
    from generator.output.tree import write_tree
    from generator.site.pages.page import Book
    from generator.site.readable import readable_folder
    from generator.source.load import load
    from generator.standard.index import Index

    with filling(out, standard, config) as target:
        read, settings = read_standard(standard, config)
        book = Book(Index(read), settings, load(standard).sources.figures)
        files = readable_folder(book, LANGUAGES_OF[language])
        write_tree(target.new, files)
        target.switch()
    click.echo(say("done.markdown", message_language(), out=out, count=len(files)))


@export.command(epilog=epilog("clausebook export terms --format tbx --out terms.tbx"))
@places
@click.option("--format", "kind", type=click.Choice(TERMS), default="tbx", show_default=True, help="Kind of file.")
@click.option("--out", type=OutPath(dir_okay=False), help="File to write; the terminal when none is named.")
def terms(standard: Path, config: Path, kind: str, out: Path | None) -> None:
    """Write the terminology: TBX-Basic, SKOS in Turtle or JSON-LD, a table, or plain data."""
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
