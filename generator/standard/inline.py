"""What editors mark inside a line: `~2~` below, `^-1^` above, `$…$`, `` `code` ``, `*emphasis*`, `[^a]`, `[_…_]`.

A mark counts only as a pair that is attached to what it holds; anything else is a letter of the published text. A
backslash before a mark keeps it a letter. The lines of a cell stand one below the other.
"""

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from generator.model import HAN, Text
from generator.standard.formula_words import linear_formula, lowered, raised

Style = Literal["text", "sub", "super", "formula", "code", "emphasis", "footnote", "blank", "break"]
_SMALL = r"[A-Za-z0-9+\-−.()/′*αβγδΔλμσωΩ∞]{1,16}"
_WIDE = r"\u2e80-\u9fff\uff00-\uffef"
"""Characters between two dollar signs that are then no formula, unless a command or an index stands there as well."""
FOOTNOTE_MARK = r"\w{1,3}\)?|\*{1,3}"
"""The mark of a footnote between `[^` and `]`, in an expression."""
_MARKS = re.compile(
    r"\\(?P<text>[~^$`*\[\\])"
    rf"|\[\^(?P<footnote>{FOOTNOTE_MARK})\]"
    r"|\[_(?P<blank>[^\[\]\n]+)_\]"
    rf"|(?<!~)~(?P<sub>{_SMALL})~(?!~)"
    rf"|(?<!\^)\^(?P<super>{_SMALL})\^(?!\^)"
    rf"|(?<![0-9A-Za-z$])\$(?=[^$\n]*[\\_^]|[^$\n{_WIDE}]*\$)(?P<formula>[^\s$](?:[^$\n]*[^\s$])?)\$(?![0-9$])"
    r"|`(?P<code>[^`\n]+)`"
    r"|(?P<break>\n)"
    r"|(?<![0-9A-Za-z*])\*(?P<emphasis>[^\s*](?:[^*\n]*[^\s*])?)\*(?![0-9A-Za-z*])"
)
_NOTED = str.maketrans("0123456789)abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")


def _noted(mark: str) -> str:
    """Return the mark of a footnote above the line, so that it is no word and no number: `时限ᵃ`, `0.5 ℃¹⁾`."""
    above = mark.translate(_NOTED)
    return f"[{mark}]" if any(map(mark.__contains__, above.replace("*", ""))) else above


_IN_LINE: dict[Style, Callable[[str], str]] = {
    "sub": lowered, "super": raised, "formula": linear_formula, "footnote": _noted,
}  # fmt: skip
"""What says in plain text what a style says."""
_SIGNS = frozenset("~^$`*[\\\n")
_VISIBLE = re.compile(rf"[!-~‘-”、-】！-～{HAN}]")


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
        words = f"[{match[style]}]" if style == "blank" else match[style]
        made += [Run("text", text[at : match.start()]), Run(style, words)]
        at = match.end()
    made.append(Run("text", text[at:]))
    return tuple(run for run in made if run.text)


def formulas_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield the LaTeX of the formulas in a line, each with where it begins."""
    if "$" in text:
        found = (match for match in _MARKS.finditer(text) if match.lastgroup == "formula")
        yield from ((match.start("formula"), match["formula"]) for match in found)


def literal_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return where code and formulas begin and end in a line, in which nothing is a word of the language."""
    if "`" not in text and "$" not in text:
        return ()
    return tuple(match.span() for match in _MARKS.finditer(text) if match.lastgroup in {"code", "formula"})


def masked(text: str) -> str:
    """Return a line of the same length whose code is letters, for rules of prose."""
    if "`" not in text:
        return text
    return _MARKS.sub(lambda match: _VISIBLE.sub("x", match[0]) if match.lastgroup == "code" else match[0], text)


def linear(text: str) -> str:
    """Return a line without its marks, for tables, search and data that know no styles: `10⁻³`, `CO₂`."""
    if _SIGNS.isdisjoint(text):
        return text
    return "".join(_IN_LINE[run.style](run.text) if run.style in _IN_LINE else run.text for run in runs(text))


def linear_text(text: Text) -> Text:
    """Return a text without the marks inside its lines."""
    return Text(zh=linear(text.zh), en=linear(text.en))
