"""What editors mark inside a line: `~2~` below it, `^-1^` above it, `$…$`, `` `code` ``, `*emphasis*`, `[^a]`.

A mark counts only as a pair that is attached to what it holds; anything else is a letter of the published text. A
backslash before a mark keeps it a letter.
"""

import re
from typing import Literal, NamedTuple

from generator.model import Text

Style = Literal["text", "sub", "super", "formula", "code", "emphasis", "footnote"]
_SMALL = r"[A-Za-z0-9+\-−.()/′*αβγδΔλμσωΩ∞]{1,16}"
_MARKS = re.compile(
    r"\\(?P<text>[~^$`*\[\\])"
    r"|\[\^(?P<footnote>\w{1,3})\]"
    rf"|~(?P<sub>{_SMALL})~"
    rf"|\^(?P<super>{_SMALL})\^"
    r"|\$(?P<formula>[^\s$](?:[^$\n]*[^\s$])?)\$(?![0-9])"
    r"|`(?P<code>[^`\n]+)`"
    r"|(?<![0-9A-Za-z*])\*(?P<emphasis>[^\s*](?:[^*\n]*[^\s*])?)\*(?![0-9A-Za-z*])"
)
_SIGNS = frozenset("~^$`*[\\")


class Run(NamedTuple):
    """A piece of a line in one style."""

    style: Style
    text: str


def runs(text: str) -> tuple[Run, ...]:
    """Return the pieces of a line, each in its style."""
    if _SIGNS.isdisjoint(text):
        return (Run("text", text),)
    made: list[Run] = []
    at = 0
    for match in _MARKS.finditer(text):
        style: Style = match.lastgroup  # type: ignore[assignment]  # each group is named by a style
        made += [Run("text", text[at : match.start()]), Run(style, match[style])]
        at = match.end()
    made.append(Run("text", text[at:]))
    return tuple(run for run in made if run.text)


def linear(text: str) -> str:
    """Return a line without its marks, for tables, search and data that know no styles."""
    return text if _SIGNS.isdisjoint(text) else "".join(run.text for run in runs(text))


def linear_text(text: Text) -> Text:
    """Return a text without the marks inside its lines."""
    return Text(zh=linear(text.zh), en=linear(text.en))
