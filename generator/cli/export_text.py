"""The commands that export the text: as a book, as a Word file, as a folder of Markdown, and to be translated."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import (
    font_option,
    kind_option,
    language_option,
    messages_option,
    out_option,
    places,
    read_kit,
    read_standard,
)
from generator.cli.usage import Misuse
from generator.cli.values import OneOf, OutPath, States
from generator.model.config import Choice, languages_of
from generator.model.errors import NothingThereError
from generator.output.file import write_file
from generator.output.guard import refuse_input
from generator.output.worker import alone
from generator.words import say
from generator.words.errors import said

if TYPE_CHECKING:
    from generator.standard.translation import State


@command("export-book", "clausebook export book --lang both --out book.pdf")
@places
@kind_option(type=OneOf(["pdf", "epub"]), default="pdf")
@click.option("--guidance", is_flag=True, help="export-guidance")
@language_option
@font_option
@out_option
def book(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path,
    config: Path,
    kind: str,
    guidance: bool,  # noqa: FBT001 - a flag
    language: Choice | None,
    font_path: Path | None,
    out: Path,
) -> None:
    from generator.formats.epub.book import book_epub
    from generator.formats.pdf.book import book_pdf
    from generator.source.load import load

    if kind == "epub" and font_path:
        raise Misuse(said("no-font-in-epub"), click.get_current_context())
    refuse_input(out, standard, config, *([font_path] if font_path else []))
    kit = replace(read_kit(standard, config, font_path), guidance=guidance)
    if guidance and not kit.index.standard.guidance:
        raise NothingThereError(said("no-guidance", folder=standard / "guidance"))
    write = {"pdf": alone(book_pdf), "epub": book_epub}[kind]
    made = write(kit, languages_of(language, kit.config), load(standard).sources.figures)
    write_file(out, made)
    click.echo(say("done.written", message_language(), out=out, size=f"{len(made) / 1024:.0f}"))


@command("export-markdown", "clausebook export markdown --lang both --out standard-md")
@places
@language_option
@click.option("--out", type=OutPath(), metavar="folder", required=True, help="out-folder")
def markdown(standard: Path, config: Path, language: Choice | None, out: Path) -> None:
    from generator.output.target import filling
    from generator.output.tree import write_tree
    from generator.site.pages.page import Book
    from generator.site.readable import readable_folder, readable_pictures
    from generator.source.load import load
    from generator.standard.index import Index

    with filling(out, standard, config) as target:
        read, settings = read_standard(standard, config)
        book = Book(Index(read), settings, load(standard).sources.figures)
        languages = languages_of(language, settings)
        files: dict[str, str | bytes] = {
            **readable_folder(book, languages),
            **readable_pictures(book, languages),
        }
        write_tree(target.new, files)
        target.switch()
    click.echo(say("done.markdown", message_language(), out=out, count=len(files)))


@command("export-standard", "clausebook export standard --lang both --out standard.docx")
@places
@kind_option(type=OneOf(["docx", "md", "txt"]), default="docx")
@language_option
@font_option
@out_option
def standard(  # noqa: PLR0913, PLR0917 - one parameter an option
    standard: Path, config: Path, kind: str, language: Choice | None, font_path: Path | None, out: Path
) -> None:
    from generator.formats.docx.writing.file import standard_docx
    from generator.formats.text.markdown import standard_markdown
    from generator.formats.text.plain import standard_text
    from generator.source.load import load

    refuse_input(out, standard, config, *([font_path] if font_path else []))
    kit = read_kit(standard, config, font_path)
    languages = languages_of(language, kit.config)
    if kind == "docx":
        made = standard_docx(kit, languages, load(standard).sources.figures)
    else:
        made = {"md": standard_markdown, "txt": standard_text}[kind](kit, languages).encode()
    write_file(out, made)
    click.echo(say("done.written", message_language(), out=out, size=f"{len(made) / 1024:.0f}"))


@command("export-translation", "clausebook export translation --format xliff --only untranslated,stale --out en.xlf")
@places
@messages_option
@kind_option(type=OneOf(["xliff", "po", "xlsx", "tmx"]), default="xliff")
@click.option("--only", type=States(), metavar="states", help="export-states")
@out_option
def translation(standard: Path, config: Path, kind: str, only: "frozenset[State] | None", out: Path) -> None:
    from generator.formats.translation.files import TRANSLATION_FORMATS
    from generator.formats.translation.segments import STATES, package_of
    from generator.standard.index import Index

    refuse_input(out, standard, config)
    if kind == "tmx" and only:
        raise Misuse(said("only-of-tmx"), click.get_current_context())
    read, _ = read_standard(standard, config)
    wanted: frozenset[State] = frozenset({"reviewed"}) if kind == "tmx" else only or frozenset(STATES)
    package = package_of(Index(read), wanted)
    if not package.segments:
        raise NothingThereError(said("no-segments"))
    write_file(out, TRANSLATION_FORMATS[kind](package))
    click.echo(say("done.translation-out", message_language(), out=out, count=len(package.segments)))
