"""The standard as a server of the Model Context Protocol over standard input and output, read-only, offline."""

from typing import TYPE_CHECKING

from mcp.server.mcpserver import MCPServer
from mcp.types import ToolAnnotations

from generator import __version__
from generator.assistant.answers import Answer, Answers
from generator.model import Language
from generator.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

TOOLS = (
    "about",
    "resolve",
    "clause",
    "provision",
    "term",
    "checklist",
    "mappings",
    "history",
    "search",
    "verify_quote",
)
"""What can be asked, each a method of `Answers`; what it does stands in `words.yaml`."""
_READING = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)


def server(answers: Answers, title: str, language: Language) -> MCPServer[object]:
    """Return a server of a standard that says in one language what can be asked."""
    made: MCPServer[object] = MCPServer(
        "clausebook", title=title, instructions=say("assistant.instructions", language, title=title),
        version=__version__,
        log_level="WARNING",
    )  # fmt: skip
    for name in TOOLS:
        asked: Callable[..., Answer] = getattr(answers, name)
        made.add_tool(asked, name=name, description=say(f"assistant.{name}", language), annotations=_READING)
    return made
