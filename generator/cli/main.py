"""The command `clausebook`, which has all others."""

import click

from generator import __version__
from generator.cli.bench import bench
from generator.cli.boundary import Boundary
from generator.cli.build import build
from generator.cli.check import check
from generator.cli.export import export
from generator.cli.help import group
from generator.cli.import_ import import_
from generator.cli.mcp import mcp
from generator.cli.new import new
from generator.cli.publish import publish
from generator.cli.release import release
from generator.cli.renumber import renumber
from generator.cli.report import report
from generator.cli.review import review
from generator.cli.schema import schema
from generator.cli.serve import serve
from generator.cli.shared import outermost_option


@group("clausebook", "clausebook new my-standard", cls=Boundary, help_option_names=["-h", "--help"])
@click.version_option(__version__, prog_name="clausebook", message="%(prog)s %(version)s", help="version")
@outermost_option
@click.option("--debug", is_flag=True, help="debug")
def main(messages: str | None, *, debug: bool) -> None:
    """Run a command, and tell what stops it."""


for _command in (
    bench,
    build,
    check,
    export,
    import_,
    mcp,
    new,
    publish,
    release,
    renumber,
    report,
    review,
    schema,
    serve,
):
    main.add_command(_command)
