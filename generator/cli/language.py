"""The language in which the commands talk to people: `--lang`, else that of the system."""

import locale
import os
import sys
from collections.abc import Sequence

import click

from generator.model import LANGUAGES, Language

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_LINE = "clausebook.language"
PARAMETER = "messages"
"""The name under which the outermost command keeps the choice."""


def message_language() -> Language:
    """Return the language of messages."""
    return _chosen(click.get_current_context(silent=True)) or language_of_system()


def _chosen(context: click.Context | None) -> Language | None:
    chosen = context.find_root().params.get(PARAMETER) if context else None
    return next((language for language in LANGUAGES if language == chosen), None)


def keep_line(ctx: click.Context, words: Sequence[str]) -> None:
    """Remember the language that a whole command line names, before it is taken apart."""
    ctx.meta[_LINE] = language_named(words)


def language_of_line(ctx: click.Context | None = None) -> Language:
    """Return the language of help and of what is said of a wrong command line: the line may not have been read so far.

    Where no language of messages has been chosen, it is the last that `--lang` names, wherever it stands and whatever
    else it means there, else that of the system.
    """
    context = ctx or click.get_current_context(silent=True)
    named: Language | None = context.meta.get(_LINE) if context else None
    return _chosen(context) or named or language_of_system()


def language_named(words: Sequence[str]) -> Language | None:
    """Return the last language of ours that `--lang` names among the words of a command line."""
    pairs = zip((word.partition("=") for word in words), (*words[1:], ""), strict=True)
    named = (value if sign else after for (option, sign, value), after in pairs if option == "--lang")
    known = [language for name in named for language in LANGUAGES if language == name]
    return known[-1] if known else None


def language_of_system() -> Language:
    """Return Chinese where the system is set to it, else English."""
    named = next((value for name in _VARIABLES if (value := os.environ.get(name))), "")
    if not named and sys.platform == "win32":
        named = locale.getlocale()[0] or ""
    return "zh" if named.lower().startswith(("zh", "chinese")) else "en"


def choose_messages(context: click.Context, _: click.Parameter, value: str | None) -> None:
    """Keep the language of messages that a command's own `--lang` names."""
    if value:
        context.find_root().params[PARAMETER] = value
