"""The command `clausebook build`: a standard as a site."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from generator.cli.shared import Progress, epilog, options, read
from generator.model.problem import ProblemFormat

if TYPE_CHECKING:
    from generator.model import Standard


@click.command(epilog=epilog("clausebook build --out site"))
@options
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("site"), show_default=True, help="Folder of the site."
)
@click.option("--downloads/--no-downloads", default=True, show_default=True, help="Make the PDFs and workbooks too.")
def build(standard: Path, config: Path, style: ProblemFormat, out: Path, *, downloads: bool) -> None:
    """Check a standard and build its site; the old site stays until the new one is whole."""
    from generator.output.worker import BuildError
    from generator.site.build import build_site
    from generator.site.pages.page import Book
    from generator.standard.index import Index

    begun = time.perf_counter()
    progress = Progress()
    loaded, settings = read(standard, config, style, progress)
    try:
        standard_read = cast("Standard", loaded.standard)
        with_them = downloads and bool(standard_read.checklist)
        book = Book(Index(standard_read), settings, loaded.sources.figures, downloads=with_them)
        built = build_site(book, out, progress)
    except BuildError as error:
        progress("")
        raise click.ClickException(str(error)) from error
    progress("")
    made = f"{built.pages} pages" + (f" and {built.downloads} downloads" if built.downloads else "")
    click.echo(f"{out}: {made} in {time.perf_counter() - begun:.1f} s; open {out / 'index.html'}")
