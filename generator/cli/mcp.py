"""The command `clausebook mcp`: an assistant asks about the standard over standard input and output."""

from pathlib import Path

from generator.cli.help import command
from generator.cli.language import message_language
from generator.cli.shared import messages_option, places, read_standard
from generator.model.errors import NothingThereError
from generator.words.errors import said


@command("mcp", "clausebook mcp --standard standard")
@places
@messages_option
def mcp(standard: Path, config: Path) -> None:
    from generator.standard.index import Index

    try:
        from generator.assistant.answers import Answers
        from generator.assistant.server import server
    except ModuleNotFoundError as error:
        raise NothingThereError(said("no-mcp")) from error
    read, settings = read_standard(standard, config)
    language = message_language()
    server(Answers(Index(read), settings), read.metadata.title.in_(language), language).run()
