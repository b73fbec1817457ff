"""The command `clausebook serve`: a preview that follows every saved file."""

import errno
from pathlib import Path

import click

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import options, print_problems
from generator.cli.values import Number
from generator.model.errors import PortError, Said
from generator.words.errors import said
from generator.words.problems import ProblemFormat


@command("serve", "clausebook serve --port 8000")
@options
@click.option("--port", type=Number(0, 65535), metavar="port", default=8000, show_default=True, help="serve-port")
def serve(standard: Path, config: Path, style: ProblemFormat, port: int) -> None:
    from generator.site.preview import Preview
    from generator.site.preview.server import run

    def tell(told: Said) -> None:
        click.echo(told.in_(message_language()))

    preview = Preview(standard, config, lambda problems: print_problems(problems, style), tell)
    try:
        run(preview, port)
    except OSError as error:
        if error.filename is None and error.errno in (errno.EADDRINUSE, errno.EACCES):
            key = "port" if error.errno == errno.EADDRINUSE else "port-refused"
            raise PortError(said(key, port=port)) from error
        raise
