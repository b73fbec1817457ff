"""Signs of formulas in LaTeX."""

import re
from functools import cache

from generator.model import HAN
from generator.standard.formulas import formula

_COMMANDS = (
    "alpha", "beta", "gamma", "delta", "epsilon", "varepsilon", "zeta", "eta", "theta", "vartheta", "iota",
    "kappa", "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "varphi", "chi", "psi",
    "omega", "Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega",
    "times", "div", "cdot", "pm", "mp", "le", "ge", "ne", "approx", "equiv", "sim", "propto", "infty",
    "partial", "nabla", "in", "notin", "subset", "subseteq", "supset", "cup", "cap", "emptyset", "forall",
    "exists", "to", "leftarrow", "leftrightarrow", "Rightarrow", "Leftrightarrow", "angle", "perp", "parallel",
    "ldots", "cdots", "sum", "prod", "int", "oint", "iint", "iiint", "bigcup", "bigcap", "circ", "ast", "oplus",
    "otimes", "ll", "gg", "neg", "wedge", "vee", "mapsto",
)  # fmt: skip
ACCENTS = {
    "\u0305": "bar", "\u0304": "bar", "¯": "bar", "\u0302": "hat", "^": "hat", "\u0303": "tilde", "~": "tilde",
    "\u0307": "dot", "\u0308": "ddot", "\u20d7": "vec", "→": "vec", "\u030c": "check", "\u0306": "breve",
}  # fmt: skip
FUNCTIONS = frozenset(
    [
        "sin",
        "cos",
        "tan",
        "cot",
        "sec",
        "csc",
        "sinh",
        "cosh",
        "tanh",
        "arcsin",
        "arccos",
        "arctan",
        "ln",
        "lg",
        "log",
        "exp",
        "lim",
        "max",
        "min",
        "sup",
        "inf",
        "det",
        "gcd",
    ]
)
_PLAIN = {
    "\\": r"\backslash ", "~": r"\sim ", "−": "-", "\u2009": r"\,", "\u2005": r"\;", "\u2003": r"\quad ",
    "\u00a0": " ", "′": "'", "″": "''",
}  # fmt: skip
_ESCAPED = frozenset("{}$&#%_^")
_WORDS = re.compile(f"[{HAN}\u3000-\u303f\uff00-\uffef]+")
DELIMITERS = {
    "{": r"\{", "}": r"\}", "": ".", "‖": r"\|", "⌈": r"\lceil", "⌉": r"\rceil", "⌊": r"\lfloor", "⌋": r"\rfloor",
    "⟨": r"\langle", "⟩": r"\rangle", "〈": r"\langle", "〉": r"\rangle",
}  # fmt: skip
MATRICES = {("(", ")"): "pmatrix", ("[", "]"): "bmatrix", ("|", "|"): "vmatrix", ("{", ""): "cases"}


@cache
def _signs() -> dict[str, str]:
    """Return the commands of signs that LaTeX names, by the sign."""
    made: dict[str, str] = {}
    for command in _COMMANDS:
        tree = formula(f"\\{command}")
        sign = "".join(tree.itertext()) if tree is not None else ""
        if len(sign) == 1 and not sign.isascii():
            made.setdefault(sign, f"\\{command} ")
    return made


def letters(words: str) -> str:
    """Return letters and signs in LaTeX, Chinese words as text."""
    made = []
    for sign in words:
        plain = f"\\{sign}" if sign in _ESCAPED else _PLAIN.get(sign)
        made.append(plain or _signs().get(sign, sign))
    return _WORDS.sub(lambda match: rf"\text{{{match[0]}}}", "".join(made))


def braced(latex: str) -> str:
    """Return what stands below or above, in braces unless it is one sign."""
    latex = latex.strip()
    return latex if len(latex) == 1 else f"{{{latex}}}"
