"""The command `clausebook build`: a standard as a site."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import Progress, options, read
from generator.cli.values import OutPath
from generator.model.problem import plain
from generator.words import say
from generator.words.errors import listed, said
from generator.words.problems import ProblemFormat

if TYPE_CHECKING:
    from generator.model import Standard
    from generator.model.config import SiteConfig
    from generator.output.again import Standing
    from generator.site.built import Built
    from generator.source.load import Loaded


@command("build", "clausebook build --out site")
@options
@click.option("--out", type=OutPath(), metavar="folder", default=Path("site"), show_default=True, help="build-out")
@click.option("--downloads/--no-downloads", default=True, show_default=True, help="build-downloads")
@click.option("--cache/--no-cache", "kept", default=True, show_default=True, help="build-cache")
def build(  # noqa: PLR0913 - one a command-line option
    standard: Path, config: Path, style: ProblemFormat, out: Path, *, downloads: bool, kept: bool
) -> None:
    from generator.output.cache import forget_all
    from generator.output.target import filling

    if not kept:
        forget_all()

    begun = time.perf_counter()
    progress = Progress()
    # Held before the standard is read: a build that read an older text never takes the place of a newer one.
    with filling(out, standard, config) as target:
        loaded, settings = read(standard, config, style, progress)
        from generator.site.standing import StandingSite

        standing = StandingSite(target, loaded.files, settings, downloads=downloads)
        found = standing.found()
        if not found:
            built = make_site(loaded, settings, target.new, progress, downloads=downloads, standing=target.standing())
            progress("writing")
            found = built, target.switch(built.files)
            standing.remember(built)
            progress("")
        built, left = found
    seconds, index = f"{time.perf_counter() - begun:.1f}", out / "index.html"
    key = "done.built-with-downloads" if built.downloads else "done.built"
    made = {"pages": built.pages, "downloads": built.downloads, "seconds": seconds}
    click.echo(say(key, message_language(), out=out, index=index, **made))
    if not settings.site_url:
        click.echo(say("done.no-address", message_language()))
    for key, names in (("kept-edited", left.edited), ("kept-foreign", left.foreign)):
        if names:
            click.echo(plain(said(key, out=out, names=listed(names)).in_(message_language())))


def make_site(  # noqa: PLR0913 - what a build is made of, where it goes, and how
    loaded: "Loaded",
    settings: "SiteConfig",
    folder: Path,
    progress: Progress,
    *,
    downloads: bool = True,
    standing: "Standing | None" = None,
) -> "Built":
    """Build the site of a standard without errors in a new folder, with ready-made downloads where they are wanted.

    It may be going to take the place of one that is standing.
    """
    from generator.formats.sample import read_samples
    from generator.site.build import build_site
    from generator.site.pages.page import Book
    from generator.standard.index import Index

    standard = cast("Standard", loaded.standard)
    with_them = downloads and settings.downloads != "none"
    index = Index(standard)
    samples, _ = read_samples(index, settings, loaded.sources)
    book = Book(index, settings, loaded.sources.figures, downloads=with_them, samples=samples)
    return build_site(book, folder, progress, standing)
