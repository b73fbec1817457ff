"""Formulas: LaTeX read as MathML Core, or told where it cannot be read.

Pages show the MathML, PDFs are set from it, and everything that knows no formulas gets its words in a line.
"""

import html
import re
from functools import cache
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError, fromstring

import math_core

from generator.standard.latex import MACROS, Edit, command_at, edited, edits, place_before, token_at, wanted_at
from generator.standard.mathml import cleaned

_BRACKETS = {
    "(": ")", "[": "]", "\\{": "\\}",
    **{f"\\l{name}": f"\\r{name}" for name in (
        "angle", "brace", "brack", "ceil", "floor", "group", "lbracket", "moustache", "paren", "vert", "Vert",
    )},
    "\\ulcorner": "\\urcorner", "\\llcorner": "\\lrcorner",
}  # fmt: skip
_CLOSING = frozenset(_BRACKETS.values())
_PART = re.compile(r"\\(?:[A-Za-z]+|.)|[(\[\])&{}]", re.DOTALL)
_MOST_OPEN = 12
"""Brackets without a partner that math-core 0.9 reads in no time; with each one more it needs twice as long."""
_DEEPEST = 100
"""Groups in one another that it reads; of thousands it dies."""
_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]+;")
_SAID = re.compile(r"(?P<place>\d+): (?P<why>.*)", re.DOTALL)
COMMANDS = (
    "alpha", "approx", "bar", "beta", "begin", "bigl", "bigr", "binom", "cap", "cdot", "cdots", "cup", "delta",
    "Delta", "displaystyle", "div", "dot", "dots", "end", "epsilon", "eta", "exp", "frac", "gamma", "ge", "geq", "hat",
    "in", "infty", "int", "lambda", "ldots", "le", "left", "leq", "lim", "ln", "log", "mathbf", "mathrm", "max", "min",
    "mu", "neq", "omega", "Omega", "operatorname", "overline", "partial", "phi", "pi", "pm", "prime", "prod", "qquad",
    "quad", "rho", "right", "rightarrow", "sigma", "sin", "sqrt", "sum", "text", "theta", "tilde", "times", "to",
    "underline", "vec",
)  # fmt: skip
"""Commands that a misspelt one may have been meant for."""
ENVIRONMENTS = (
    "aligned", "array", "Bmatrix", "bmatrix", "cases", "gathered", "matrix", "pmatrix", "vmatrix",
)  # fmt: skip
"""Environments that a misspelt one may have been meant for."""
_MISREAD = (
    (re.compile(r"[\a\b\t\v\f\r](?=[A-Za-z])|\n(?=(?:abla|eq|leq|geq|ot|u)(?![A-Za-z]))"), "escape"),
    (re.compile(r"[｛｝＼＾＿]"), "wide"),
    (re.compile(r"/(?:frac|sqrt|text|times|cdot|leq|geq|neq|pm|sum|alpha|beta|left|right)(?![A-Za-z])"), "slash"),
)
"""What double quotes made of a command's backslash, full-width signs, and a slash for a backslash."""
_WHY: tuple[tuple[str, str], ...] = (
    (r'Unknown command "(?P<name>\\[\[\]()])"', "dollar"),
    (r'Unknown command "(?P<name>[^"]*)"', "command"),
    (r'Unknown environment "(?P<name>[^"]*)"', "environment"),
    (r"Expected argument|Expected (?:at most|exactly) one token|Expected a (?:relation|large)", "argument"),
    (r'Expected closing token "(?P<name>[^"]*)"', "open"),
    (r'Expected "(?P<name>\\end\{[^"]*\})", but found', "open"),
    (r"Unmatched closing token", "closed"),
    (r'Found "&"', "cell"),
    (r"Duplicate (?:sub|super)script|'\^' or '_' directly", "twice"),
    (r"There must be a parenthesis", "delimiter"),
    (r"Not valid in text mode", "words"),
    (r'Math mode within text|Unexpected "\$"', "dollar"),
    (r'Found "\\(?:tag|label)', "number"),
    (r'Found "\\(?:no|display)?limits', "limits"),
    (r'Found "\\h\[dash\]line', "line"),
    (r"Expected column specification|Expected non-special", "columns"),
)
"""Keys of messages, by what math-core says."""
_NONE = re.compile(r"\\(?:eqref|newcommand|renewcommand|providecommand|def|let|global)(?![A-Za-z])")
"""Commands that math-core carries out, of which a formula shows nothing."""


class Slip(NamedTuple):
    """What of a formula cannot be read."""

    place: int
    """Where in the LaTeX, in characters from its beginning."""
    why: str
    """The key of the message that says what is wrong: `command`, `argument`, …; `unread` for anything else."""
    name: str = ""
    """The command, the environment, the bracket or the sign that the message names."""


def formula(latex: str, *, block: bool = False) -> Element | None:
    """Return a formula as the element `math` of MathML Core, not to be changed; None if it cannot be read.

    `block`: it stands in a line of its own, where limits stand above and below.
    """
    read = _read(latex, block)
    return None if isinstance(read, Slip) else read


def slip(latex: str) -> Slip | None:
    """Return what of a formula cannot be read."""
    read = _read(latex, block=True)
    return read if isinstance(read, Slip) else None


def in_one_line(latex: str) -> str:
    """Return LaTeX without the ends of its lines, which mean nothing."""
    return " ".join(latex.split())


@cache
def _converter() -> math_core.LatexToMathML:
    return math_core.LatexToMathML(fancy_error=False, macros=MACROS)


@cache
def _read(latex: str, block: bool) -> Element | Slip:  # noqa: FBT001 - of two functions above
    if not latex.strip():
        return Slip(0, "empty")
    nothing = _NONE.search(latex)
    wrong = Slip(nothing.start(), "unread", nothing[0]) if nothing else _misread(latex) or _beyond(latex)
    if wrong:
        return wrong
    changes = edits(latex)
    try:
        made = _converter().convert_with_local_state(edited(latex, changes), displaystyle=block)
    except math_core.LatexError as error:
        return _told(latex, changes, str(error))
    try:
        root = fromstring(_NAMED.sub(lambda match: html.unescape(match[0]), made))  # noqa: S314 - math-core wrote it
    except ParseError:  # a control character
        return _unread(latex, 0)
    if not cleaned(root):
        return _unread(latex, 0)
    return root if any(text.strip() for text in root.itertext()) else Slip(0, "empty")


def _misread(latex: str) -> Slip | None:
    """Return what would be read as something else than was meant: each shows another formula."""
    for pattern, why in _MISREAD:
        match = pattern.search(latex)
        if match:
            return Slip(match.start(), why, match[0])
    return None


def _beyond(latex: str) -> Slip | None:
    """Return where a formula has more open brackets or deeper groups than can be read."""
    groups: list[list[Slip]] = [[]]
    left: list[Slip] = []
    for part in _PART.finditer(latex):
        match part[0]:
            case opening if opening in _BRACKETS:
                groups[-1].append(Slip(part.start(), "open", _BRACKETS[opening]))
            case closing if closing in _CLOSING:
                groups[-1][-1:] = []
            case "{" | "\\begin" | "\\left":
                groups.append([])
            case "}" | "\\end" | "\\right" if len(groups) > 1:
                left += groups.pop()
            case "&" | "\\\\":
                left += groups[-1]
                groups[-1] = []
        if len(groups) > _DEEPEST:
            return _unread(latex, part.start())
    left += [bracket for group in groups for bracket in group]
    return left[0] if len(left) > _MOST_OPEN else None


def _told(latex: str, changes: tuple[Edit, ...], said: str) -> Slip:
    """Return what math-core says, at its place in what was written."""
    found = _SAID.match(said)
    place, why = (place_before(changes, int(found["place"])), found["why"]) if found else (0, said)
    for pattern, key in _WHY:
        match = re.match(pattern, why)
        if match:
            name = match.groupdict().get("name") or token_at(latex, place)
            asked = key == "closed" or name in ("\\end{...}", "\\right")
            wanted = wanted_at(latex, place) if asked else ""
            return Slip(place, "open" if wanted else key, wanted or name)
    return _unread(latex, place)


def _unread(latex: str, place: int) -> Slip:
    return Slip(place, "unread", command_at(latex, place))
