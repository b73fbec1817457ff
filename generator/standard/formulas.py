"""Formulas: LaTeX read as MathML Core, or told where it cannot be read.

Pages show the MathML, PDFs are set from it, and everything that knows no formulas gets its words in a line.
"""

import html
import re
from functools import cache
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError, fromstring

import math_core

_REWRITTEN = re.compile(r"(?<!\\)%|\\(?P<what>begin|end)\{(?P<name>align|gather|equation)\*?\}")
"""A percent sign, behind which LaTeX would read no more, and environments that number their lines."""
_INSTEAD = {"align": "aligned", "gather": "gathered", "equation": "gathered"}
"""What stands in a formula whose number is a key of its own, by such an environment."""
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
_TAGS = frozenset({
    "math", "mfrac", "mi", "mn", "mo", "mover", "mpadded", "mphantom", "mroot", "mrow", "mspace", "msqrt", "msub",
    "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover",
})  # fmt: skip
_ATTRIBUTES = frozenset({
    "accent", "accentunder", "display", "displaystyle", "form", "linethickness", "lspace", "mathvariant", "maxsize",
    "minsize", "movablelimits", "rspace", "scriptlevel", "stretchy", "symmetric", "width",
})  # fmt: skip
_CLASSES = {
    "text-align: left": "left",
    "text-align: right": "right",
    "padding-left:1em": "apart",
    "border-right": "ruled",
    "border-top": "rule",
}
"""Classes of cells, by what their style says; pages allow no styles inside them."""
_WHY: tuple[tuple[str, str], ...] = (
    (r'Unknown command "(?P<name>[^"]*)"', "command"),
    (r'Unknown environment "(?P<name>[^"]*)"', "environment"),
    (r"Expected argument", "argument"),
    (r'Expected closing token "(?P<name>[^"]*)"', "open"),
    (r'Unmatched closing token: "(?P<name>[^"]*)"', "closed"),
    (r'Found "&"', "cell"),
    (r"Duplicate (?:sub|super)script", "twice"),
)


class Slip(NamedTuple):
    """What of a formula cannot be read."""

    place: int
    """Where in the LaTeX, in characters from its beginning."""
    why: str
    """The key of the message that says what is wrong: `command`, `argument`, …; `unread` for anything else."""
    name: str = ""
    """The command, the environment or the bracket that the message names."""


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
    return math_core.LatexToMathML(fancy_error=False)


@cache
def _read(latex: str, block: bool) -> Element | Slip:  # noqa: FBT001 - of two functions above
    if not latex.strip():
        return Slip(0, "empty")
    beyond = _beyond(latex)
    if beyond:
        return beyond
    try:
        made = _converter().convert_with_local_state(_REWRITTEN.sub(_instead, latex), displaystyle=block)
    except math_core.LatexError as error:
        return _told(latex, str(error))
    try:
        root = fromstring(_NAMED.sub(lambda match: html.unescape(match[0]), made))  # noqa: S314 - math-core wrote it
    except ParseError:  # a control character
        return Slip(0, "unread")
    return _cleaned(root) or root


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
            return Slip(part.start(), "unread")
    left += [bracket for group in groups for bracket in group]
    return left[0] if len(left) > _MOST_OPEN else None


def _instead(match: re.Match[str]) -> str:
    return f"\\{match['what']}{{{_INSTEAD[match['name']]}}}" if match["name"] else r"\%"


def _before(latex: str, place: int) -> int:
    """Return the place in LaTeX that a place in what was read of it stands for."""
    added = 0
    for match in _REWRITTEN.finditer(latex):
        more = len(_instead(match)) - len(match[0])
        if match.start() + added >= place:
            break
        added += min(more, place - match.start() - added)
    return min(place - added, len(latex))


def _told(latex: str, said: str) -> Slip:
    found = _SAID.match(said)
    place, why = (_before(latex, int(found["place"])), found["why"]) if found else (0, said)
    for pattern, key in _WHY:
        match = re.match(pattern, why)
        if match:
            return Slip(place, key, match.groupdict().get("name", ""))
    return Slip(place, "unread")


def _cleaned(root: Element) -> Slip | None:
    """Leave what pages show, and return what they cannot."""
    for element in root.iter():
        if element.tag == "mtext":
            element.text = "".join(element.itertext())
            element[:] = []
        if element.tag not in _TAGS:
            return Slip(0, "unread")
        style = element.get("style", "")
        classes = [name for said, name in _CLASSES.items() if said in style]
        kept = {name: value for name, value in element.attrib.items() if name in _ATTRIBUTES}
        element.attrib.clear()
        element.attrib.update(kept)
        if classes:
            element.set("class", " ".join(f"cb-cell-{name}" for name in classes))
    return None
