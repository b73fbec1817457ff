"""The command `clausebook bench`: what builds cost."""

import os
from pathlib import Path

import click

from generator.cli.language import message_language
from generator.cli.shared import epilog, options
from generator.words import say
from generator.words.problems import ProblemFormat


@click.command(epilog=epilog("clausebook bench --sizes 50,500 --runs 3"))
@options
@click.option(
    "--sizes", default="50,500,2000", show_default=True, help="Numbers of clauses of the synthetic standards."
)
@click.option("--runs", type=click.IntRange(1), default=3, show_default=True, help="Builds of each.")
@click.option(
    "--items", type=click.IntRange(1), default=1000, show_default=True,
    help="Checklist items of the standard whose downloads are measured.",
)  # fmt: skip
def bench(  # noqa: PLR0913, PLR0917 - one a command-line option
    standard: Path,
    config: Path,
    style: ProblemFormat,  # noqa: ARG001
    sizes: str,
    runs: int,
    items: int,
) -> None:
    """Measure builds of synthetic standards and of the real one, beside a bare mkdocs build of the same pages."""
    from generator.site.bench import run_bench

    if not hasattr(os, "wait4"):
        raise click.ClickException(say("done.unmeasured", message_language()))
    try:
        wanted = [int(size) for size in sizes.split(",")]
    except ValueError as error:
        raise click.BadParameter(say("done.sizes", message_language()), param_hint="--sizes") from error
    run_bench(standard, config, wanted, runs, items=items, say=click.echo)
