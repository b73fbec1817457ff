r"""A formula in a line of plain text to LaTeX: `R = n₁/n × 100%` to `R = \frac{n_1}{n} \times 100\%`."""

import re

_SUB = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "0123456789+-aehijklmnoprstuvx")
_SUPER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0123456789+-n")
_SIGNS = {
    "×": r" \times ", "÷": r" \div ", "·": r" \cdot ", "≤": r" \le ", "≥": r" \ge ", "≠": r" \ne ", "±": r" \pm ",
    "∑": r" \sum ", "Σ": r" \sum ", "∏": r" \prod ", "√": r" \sqrt ", "∞": r" \infty ", "→": r" \to ", "−": "-",
    "α": r"\alpha ", "β": r"\beta ", "γ": r"\gamma ", "δ": r"\delta ", "Δ": r"\Delta ", "λ": r"\lambda ",
    "μ": r"\mu ", "π": r"\pi ", "ρ": r"\rho ", "σ": r"\sigma ", "ω": r"\omega ", "Ω": r"\Omega ", "θ": r"\theta ",
    "η": r"\eta ", "φ": r"\varphi ", "ε": r"\varepsilon ", "（": "(", "）": ")", "，": ",", "＝": "=", "％": r"\%",
}  # fmt: skip
_KEPT = re.compile(r"[\\{}$&#%~]")
_HAN = re.compile(r"[\u3007\u3400-\u9fff\U00020000-\U0003ffff]+")
_FRACTION = re.compile(
    r"(?P<above>\([^()]*\)|[\w\\]+(?:_\{?\w+\}?)?)\s*/\s*(?P<below>\([^()]*\)|[\w\\]+(?:_\{?\w+\}?)?)"
)


def latex_of(text: str) -> str:
    """Return the LaTeX of a formula or of a symbol."""
    made = _KEPT.sub(lambda match: {"\\": r"\backslash ", "~": r"\sim "}.get(match[0], f"\\{match[0]}"), text)
    made = re.sub("[₀-₉₊₋ₐ-ₜᵢᵣᵤᵥⱼ]+", lambda match: f"_{_braced(match[0].translate(_SUB))}", made)
    made = re.sub("[⁰¹²³⁴-⁹⁺⁻ⁿ]+", lambda match: f"^{_braced(match[0].translate(_SUPER))}", made)
    made = _FRACTION.sub(lambda match: rf"\frac{{{_bare(match['above'])}}}{{{_bare(match['below'])}}}", made)
    made = "".join(_SIGNS.get(sign, sign) for sign in made)
    made = _HAN.sub(lambda match: rf"\text{{{match[0]}}}", made)
    return " ".join(made.split())


def _braced(words: str) -> str:
    return words if len(words) == 1 else f"{{{words}}}"


def _bare(words: str) -> str:
    return words[1:-1] if words.startswith("(") else words
