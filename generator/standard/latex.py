"""LaTeX as it is written, in the commands that math-core reads; what is told of it finds the way back to its place."""

import re
from collections.abc import Iterator
from typing import NamedTuple

MACROS = {
    "mbox": r"\text{#1}", "textnormal": r"\text{#1}", "substack": r"\begin{matrix}#1\end{matrix}",
    "displaylines": r"\begin{gathered}#1\end{gathered}", "widetilde": r"\tilde{#1}", "dotsb": r"\cdots",
    "dotsc": r"\ldots", "permil": "‰", "perthousand": "‰", "celsius": "℃", "abs": r"\left|#1\right|",
    "norm": r"\left\|#1\right\|", "strut": r"\mathstrut", "displaymath": r"\displaystyle",
}  # fmt: skip
"""Commands that math-core lacks, in those that it has."""
_INSTEAD = {
    "align": "aligned", "alignat": "aligned", "alignedat": "aligned", "eqnarray": "aligned", "flalign": "aligned",
    "split": "aligned", "gather": "gathered", "equation": "gathered", "multline": "gathered",
    "displaymath": "gathered", "math": "gathered", "smallmatrix": "matrix",
}  # fmt: skip
"""What stands in a formula whose number is a key of its own, by an environment that sets whole lines."""
_TOKEN = re.compile(
    r"\\(?P<what>begin|end)\s*\{\s*(?P<name>[A-Za-z]+)(?P<star>\*?)\s*\}(?P<place>\s*\[[tbc]\])?"
    r"|\\(?P<text>text|mbox|textnormal|textrm)(?=\s*\{)|\\\\(?P<apart>\*?\s*\[\s*-?[\d.]+\s*[a-z]{2}\s*\]|\*)"
    r"|\\(?:[A-Za-z]+|.)|[%#&{}]",
    re.DOTALL,
)
_COUNT = re.compile(r"\s*\{\s*\d+\s*\}")
_BRACES = re.compile(r"\\.|[{}]", re.DOTALL)
_DOLLAR = re.compile(r"\\.|\$", re.DOTALL)
_LINE = re.compile(r"(?:\s*\\hline(?![A-Za-z]))+")
_COLUMNS = re.compile(
    r"\*\s*\{(?P<times>\d{1,2})\}\s*\{(?P<of>[^{}]*)\}|[pmb]\s*\{[^{}]*\}|[@!<>]\s*\{[^{}]*\}|\s+|\|{2,}"
)


_PARTNERS = {"(": ")", "[": "]", "\\{": "\\}", "|": "|", "\\|": "\\|"}


class Edit(NamedTuple):
    """A change in a text."""

    begin: int
    end: int
    words: str
    """What stands there instead."""


def edits(latex: str) -> tuple[Edit, ...]:
    """Return what is written otherwise than math-core reads it, in order.

    Signs of per cent and of numbers, which mean something else in LaTeX; environments that number their lines; how wide
    the columns of an array are, how far lines stand apart, and rules that are double; formulas inside words; lines that
    stand in no environment.
    """
    found = [*_in_order(latex), *_columns_of_equations(latex), *_loose_lines(latex)]
    return tuple(sorted(found, key=lambda edit: (edit.begin, edit.end)))


def edited(latex: str, changes: tuple[Edit, ...]) -> str:
    """Return LaTeX with changes."""
    made, at = "", 0
    for edit in changes:
        made += latex[at : edit.begin] + edit.words
        at = edit.end
    return made + latex[at:]


def place_before(changes: tuple[Edit, ...], place: int) -> int:
    """Return the place in LaTeX that a place in what was made of it stands for."""
    added = 0
    for edit in changes:
        begin, more = edit.begin + added, len(edit.words) - (edit.end - edit.begin)
        if begin > place:
            break
        if place < begin + len(edit.words):
            return min(edit.end, edit.begin + place - begin)
        added += more
    return place - added


def closes_at(latex: str, place: int) -> int:
    """Return the place of the brace that closes the one at a place; -1 without one."""
    depth = 0
    for match in _BRACES.finditer(latex, place):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.start()
    return -1


def wanted_at(latex: str, place: int) -> str:
    r"""Return what closes the innermost group that is open at a place, `}` or `\end{cases}`; nothing if none is."""
    opened: list[str] = []
    for match in _TOKEN.finditer(latex, 0, place):
        if match["what"] == "begin":
            opened.append(f"\\end{{{match['name']}{match['star']}}}")
        elif match[0] in ("{", "\\left"):
            opened.append("}" if match[0] == "{" else f"\\right{_partner(latex, match.end())}")
        elif match[0] in ("}", "\\right") or match["what"] == "end":
            opened[-1:] = []
    return opened[-1] if opened else ""


def _partner(latex: str, place: int) -> str:
    """Return the bracket that belongs to the one at a place; a full stop, which prints none, where there is none."""
    bracket = re.match(r"\s*(\\?[^\sA-Za-z])", latex[place:])
    return _PARTNERS.get(bracket[1], ".") if bracket else "."


def token_at(latex: str, place: int) -> str:
    """Return the command, the environment or the sign at a place."""
    match = _TOKEN.match(latex, place)
    return match[0] if match else latex[place : place + 1]


def command_at(latex: str, place: int) -> str:
    """Return the command at a place, else the last before it, else the sign that stands there."""
    before = [match[0] for match in _TOKEN.finditer(latex) if match.start() <= place and match[0].startswith("\\")]
    found = token_at(latex, place)
    return found if found.startswith("\\") or not before else before[-1]


def _in_order(latex: str) -> Iterator[Edit]:
    for match in _TOKEN.finditer(latex):
        if match[0] in ("%", "#"):
            yield Edit(match.start(), match.end(), f"\\{match[0]}")
        elif match["text"]:
            yield from _mixed(latex, match)
        elif match["what"] == "begin":
            yield from _begun(latex, match)
        elif match["what"] == "end" and match["name"] in _INSTEAD:
            yield Edit(match.start(), match.end(), rf"\end{{{_INSTEAD[match['name']]}}}")
        elif match["apart"]:
            yield Edit(match.start("apart"), match.end(), " ")
        if match[0].startswith(r"\\"):
            yield from _once(latex, match.end())


def _columns_of_equations(latex: str) -> Iterator[Edit]:
    """Yield the changes of lines with their sign of equality between two signs of a column: one of them is enough."""
    inside, count = False, 0
    for match in _TOKEN.finditer(latex):
        if match["name"] == "eqnarray":
            inside = match["what"] == "begin"
        if match["name"] or match[0].startswith(r"\\"):
            count = 0
        elif inside and match[0] == "&":
            count += 1
            if count == 2:  # noqa: PLR2004 - the second of them
                yield Edit(match.start(), match.end(), "")


def _begun(latex: str, match: re.Match[str]) -> Iterator[Edit]:
    """Yield the changes where an environment begins."""
    name, end = match["name"], match.end()
    if name in _INSTEAD:
        count = _COUNT.match(latex, end) if name.startswith(("alignat", "alignedat")) else None
        yield Edit(match.start(), count.end() if count else end, rf"\begin{{{_INSTEAD[name]}}}")
    elif match["place"]:
        yield Edit(match.start("place"), match.end("place"), "")
    if name == "array" and latex[end : end + 1] == "{":
        close = closes_at(latex, end)
        spec = latex[end + 1 : close]
        made = _COLUMNS.sub(_column, spec)
        if close > 0 and made != spec:
            yield Edit(end + 1, close, made)
        end = close + 1
    yield from _once(latex, end)


def _column(match: re.Match[str]) -> str:
    if match["times"]:
        return _COLUMNS.sub(_column, match["of"]) * int(match["times"])
    return {"p": "l", "m": "l", "b": "l", "|": "|"}.get(match[0][0], "")


def _once(latex: str, place: int) -> Iterator[Edit]:
    """Yield the change of a rule that is drawn twice."""
    line = _LINE.match(latex, place)
    if line and line[0].strip() != r"\hline":
        yield Edit(line.start(), line.end(), r"\hline ")


def _mixed(latex: str, match: re.Match[str]) -> Iterator[Edit]:
    """Yield the changes of words with formulas among them: each becomes a group of its own."""
    begin = latex.index("{", match.end())
    close = closes_at(latex, begin)
    signs = [one.start() for one in _DOLLAR.finditer(latex, begin, max(close, begin)) if one[0] == "$"]
    if signs and len(signs) % 2 == 0:
        yield Edit(match.start(), match.start(), "{")
        yield from (Edit(at, at + 1, "}\\text{" if place % 2 else "}{") for place, at in enumerate(signs))
        yield Edit(close, close, "}")


def _loose_lines(latex: str) -> Iterator[Edit]:
    """Yield the changes of lines that stand in no environment: they are aligned, or each stands in the middle."""
    depth, broken, cut = 0, False, False
    for match in _TOKEN.finditer(latex):
        opened = match[0] == "{" or match["what"] == "begin"
        depth += 1 if opened else -1 if match[0] == "}" or match["what"] == "end" else 0
        broken = broken or (depth == 0 and match[0].startswith(r"\\"))
        cut = cut or (depth == 0 and match[0] == "&")
    if broken:
        name = "aligned" if cut else "gathered"
        yield Edit(0, 0, rf"\begin{{{name}}}")
        yield Edit(len(latex), len(latex), rf"\end{{{name}}}")
