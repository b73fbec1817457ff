"""The language in which the commands talk to people: `--lang`, else that of the system."""

import locale
import os
import sys

import click

from generator.model import LANGUAGES, Language

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
PARAMETER = "messages"
"""The name under which the outermost command keeps the choice."""


def message_language() -> Language:
    """Return the language of messages."""
    context = click.get_current_context(silent=True)
    chosen = context.find_root().params.get(PARAMETER) if context else None
    return next((language for language in LANGUAGES if language == chosen), language_of_system())


def language_of_system() -> Language:
    """Return Chinese where the system is set to it, else English."""
    named = next((value for name in _VARIABLES if (value := os.environ.get(name))), "")
    if not named and sys.platform == "win32":
        named = locale.getlocale()[0] or ""
    return "zh" if named.lower().startswith(("zh", "chinese")) else "en"


def _choose(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if value:
        context.find_root().params[PARAMETER] = value


_HELP = "Language of messages; that of the system when not given."
outermost_option = click.option("--lang", PARAMETER, type=click.Choice(LANGUAGES), help=_HELP)
"""Of the outermost command."""
messages_option = click.option(
    "--lang", PARAMETER, type=click.Choice(LANGUAGES), help=_HELP, expose_value=False, callback=_choose
)
"""Of a command that has no `--lang` of another meaning."""
