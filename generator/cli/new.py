"""The command `clausebook new`: a sample standard to change, or the least that builds."""

from pathlib import Path

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import options, print_problems
from generator.cli.values import OutPath
from generator.model.problem import Location, Problem
from generator.words import say, told
from generator.words.problems import ProblemFormat


@command("new", "clausebook new my-standard && cd my-standard && clausebook build")
@options
@click.option("--minimal", is_flag=True, help="new-minimal")
@click.argument("folder", type=OutPath(), metavar="folder")
def new(folder: Path, standard: Path, config: Path, style: ProblemFormat, *, minimal: bool) -> None:
    from generator.output.fresh import is_free, make_folder, tidy
    from generator.source.skeleton import skeleton

    made = skeleton(standard.name, config.name, minimal=minimal)
    if not is_free(folder, made):
        tidy(folder)
        problem = Problem(Location(str(folder)), "NEW001", *told("problems.not-empty"))
        print_problems((problem,), style)
        raise SystemExit(1)
    make_folder(folder, made)
    click.echo(say("done.new-minimal" if minimal else "done.new", message_language(), folder=folder))
