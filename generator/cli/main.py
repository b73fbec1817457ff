"""The command `clausebook`: parse, call, print."""

import gc
import time
from collections import Counter
from pathlib import Path
from typing import cast

import click

from generator import __version__
from generator.cli.export import export
from generator.cli.import_ import import_
from generator.cli.report import report
from generator.cli.shared import Progress, checked, epilog, options, print_problems, read
from generator.model import Standard
from generator.model.problem import Location, Problem, ProblemFormat, in_order
from generator.output.write import write_tree
from generator.source.config import load_config
from generator.source.load import load

GARBAGE_THRESHOLD = 1_000_000
"""A standard is a million small values that live until the end: looking for garbage among them doubled the time."""


def _summary(standard: Standard) -> str:
    kinds = Counter(provision.kind for clause in standard.clauses for provision in clause.provisions)
    numbered = sum(1 for term in standard.terms if term.number)
    return (
        f"{len(standard.clauses)} clauses, {kinds.total()} provisions ({kinds['requirement']} requirements), "
        f"{numbered} terms, {len(standard.terms) - numbered} supplementary terms, "
        f"{len(standard.guidelines)} documents, {len(standard.citations)} citations, {len(standard.mappings)} mappings, "
        f"{len(standard.checklist)} checklist items: no problems"
    )


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="clausebook")
def main() -> None:
    """Publish a standard drafted by GB/T 1.1, kept in YAML, as a bilingual site."""
    gc.set_threshold(GARBAGE_THRESHOLD)


for _command in (export, import_, report):
    main.add_command(_command)


@main.command(epilog=epilog("clausebook check --format github"))
@options
@click.option("--accept", multiple=True, metavar="ID", help="Record the English of this id (or of `all`) as reviewed.")
def check(standard: Path, config: Path, style: ProblemFormat, accept: tuple[str, ...]) -> None:
    """Check a standard and its settings, and print every problem with its place."""
    progress = Progress()
    if accept:
        _accept(standard, style, accept)
    progress("checking")
    loaded = load(standard)
    settings, config_problems = load_config(config)
    problems = in_order((*checked(loaded), *config_problems))
    progress("")
    if problems or style == "json":
        print_problems(problems, style)
    if any(problem.severity == "error" for problem in problems):
        raise SystemExit(1)
    if loaded.standard and settings and not problems and style == "text":
        click.echo(_summary(loaded.standard))


def _accept(standard: Path, style: ProblemFormat, accept: tuple[str, ...]) -> None:
    """Write the ledger after a review; exit 1 when the standard does not load or an id is unknown."""
    from generator.source.ledger import record_review

    loaded = load(standard)
    if loaded.standard is None:
        print_problems(loaded.problems, style)
        raise SystemExit(1)
    problems = record_review(loaded.standard, standard, accept)
    if problems:
        print_problems(problems, style)
        raise SystemExit(1)


@main.command(epilog=epilog("clausebook build --out site"))
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


@main.command(epilog=epilog("clausebook schema --standard standard"))
@options
def schema(standard: Path, config: Path, style: ProblemFormat) -> None:  # noqa: ARG001
    """Write the JSON Schemas that give editors completion, into `.schema/` of the standard's folder."""
    from generator.source.schemas import FOLDER, schemas

    made = schemas()
    write_tree(standard / FOLDER, made)
    click.echo(f"{standard / FOLDER}: {len(made)} schemas")


@main.command(epilog=epilog("clausebook new my-standard && cd my-standard && clausebook build"))
@options
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
def new(folder: Path, standard: Path, config: Path, style: ProblemFormat) -> None:
    """Make a skeleton standard in DIR that builds at once."""
    from generator.source.skeleton import skeleton

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        problem = Problem(Location(str(folder)), "NEW001", "the folder is not empty", "name a new one")
        print_problems((problem,), style)
        raise SystemExit(1)
    write_tree(folder, skeleton(standard.name, config.name))
    click.echo(f"{folder}: a standard with two clauses; next: cd {folder} && clausebook serve")


@main.command(epilog=epilog("clausebook serve --port 8000"))
@options
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Port on 127.0.0.1; 0 for any."
)
def serve(standard: Path, config: Path, style: ProblemFormat, port: int) -> None:
    """Preview the site on 127.0.0.1; it follows every saved file and shows mistakes in the browser too."""
    from generator.site.preview import Preview

    Preview(standard, config, lambda problems: print_problems(problems, style), click.echo).run(port)


@main.command(epilog=epilog("clausebook bench --sizes 50,500 --runs 3"))
@options
@click.option(
    "--sizes", default="50,500,2000", show_default=True, help="Numbers of clauses of the synthetic standards."
)
@click.option("--runs", type=click.IntRange(1), default=3, show_default=True, help="Builds of each.")
def bench(standard: Path, config: Path, style: ProblemFormat, sizes: str, runs: int) -> None:  # noqa: ARG001
    """Measure builds of synthetic standards and of the real one, beside a bare mkdocs build of the same pages."""
    from generator.cli.bench import run_bench

    try:
        wanted = [int(size) for size in sizes.split(",")]
    except ValueError as error:
        raise click.BadParameter("write numbers with commas between: 50,500", param_hint="--sizes") from error
    run_bench(standard, config, wanted, runs, click.echo)
