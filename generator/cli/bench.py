"""The command `clausebook bench`: what builds cost."""

import os
from pathlib import Path

import click

from generator.cli.help import command
from generator.cli.shared import options
from generator.cli.values import InFile, Number, Numbers
from generator.model.errors import SettingError
from generator.words.errors import said
from generator.words.problems import ProblemFormat


@command("bench", "clausebook bench --sizes 50,500 --runs 3")
@options
@click.option(
    "--sizes", type=Numbers(), metavar="numbers", default="50,500,2000", show_default=True, help="bench-sizes"
)
@click.option("--runs", type=Number(1), metavar="number", default=3, show_default=True, help="bench-runs")
@click.option("--items", type=Number(1), metavar="number", default=1000, show_default=True, help="bench-items")
@click.option("--before", type=InFile(), metavar="file", help="bench-before")
def bench(  # noqa: PLR0913, PLR0917 - one a command-line option
    standard: Path,
    config: Path,
    style: ProblemFormat,  # noqa: ARG001 - every command takes it
    sizes: tuple[int, ...],
    runs: int,
    items: int,
    before: Path | None,
) -> None:
    from generator.site.bench import run_bench

    if not hasattr(os, "wait4"):
        raise SettingError(said("unmeasured"))
    run_bench(standard, config, list(sizes), runs, items=items, before=before, say=click.echo)
