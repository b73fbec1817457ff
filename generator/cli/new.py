"""The command `clausebook new`: a skeleton standard."""

from pathlib import Path

import click

from generator.cli.shared import epilog, options, print_problems
from generator.model.problem import Location, Problem, ProblemFormat
from generator.output.write import write_tree


@click.command(epilog=epilog("clausebook new my-standard && cd my-standard && clausebook build"))
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
