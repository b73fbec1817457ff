"""A formula in a line of plain text: `R = n₁/n × 100 %`, for tables, search, data, and those who hear a page."""

import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from xml.etree.ElementTree import Element

from generator.standard.formulas import formula, in_one_line
from generator.standard.mathml import classes_of, indices

_SUB = dict(zip("0123456789+−-=()aeijmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢⱼₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_SUPER = dict(zip("0123456789+−-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ", strict=True))
_ABOVE = {
    "¯": "\u0304", "\u0332": "\u0305", "‾": "\u0305", "ˆ": "\u0302", "\u0302": "\u0302", "^": "\u0302",
    "˜": "\u0303", "\u0303": "\u0303", "~": "\u0303", "˙": "\u0307", "¨": "\u0308", "⃗": "\u20d7", "→": "\u20d7",
}  # fmt: skip
"""Signs above a letter, and the combining character that stands for them."""
_RELATIONS = frozenset("=<>≤≥≈≠≡∼≃≅∝→←↔⇒⇔⟹⟺⇌∈∉⊂⊆⩽⩾≪≫∣∥⟂⊥:")
_SPACED = _RELATIONS | frozenset("±∓×÷⋅·+−∪∩∧∨")
_BIG = frozenset("∑∏∫∬∮⋃⋂")
_BRACES = frozenset("⏟⏞⎵⎴")
_PRIMES = frozenset("′″‴*†°∘")
_STRUCK = "\u0338"
"""What combines with a character that is struck out."""
_ENDS = " ,;，；"
"""What ends a cell, where a comma or a semicolon of ours stands behind it."""
_INVISIBLE = {"\u2061": " ", "\u2062": "", "\u2063": ""}
_SPACE = 0.16
"""A space of so many em, or a wider one, is a blank."""
_GROUPS = frozenset({"math", "mrow", "mpadded", "mtd", "msqrt"})


@cache
def linear_formula(latex: str) -> str:
    """Return a formula in a line of plain text; its LaTeX if that cannot be read."""
    tree = formula(latex, block=True)
    return in_one_line(latex) if tree is None else " ".join(_words(tree).replace("...", "…").split())


def lowered(words: str) -> str:
    """Return words that stand below the line: `₁`, `_max`."""
    return _shifted(words, _SUB, "_")


def raised(words: str) -> str:
    """Return words that stand above the line: `⁻³`, `^T`, `^(−x²)`."""
    return _shifted(words, _SUPER, "^")


def _words(element: Element) -> str:
    """Return an element in plain text."""
    return _BY_TAG.get(element.tag, _row)(element)


def _letters(element: Element) -> str:
    return element.text or ""


def _operator(element: Element) -> str:
    return _INVISIBLE.get(element.text or "", element.text or "")


def _space(element: Element) -> str:
    return " " if float(element.get("width", "0").removesuffix("em")) >= _SPACE else ""


def _root(element: Element) -> str:
    if element.tag == "msqrt":
        return f"√{_bracketed(_row(element), list(element))}"
    base, degree = element
    return f"{raised(_words(degree))}√{_operand(base)}"


def _script(element: Element) -> str:
    """Return what has an index, a power, limits, or a sign above or below it."""
    base, first, *second = element
    if first.tag == "mspace":  # how long an arrow is at least
        return _words(base).strip()
    if base.tag in ("munder", "mover") and (base[1].text or "") in _BRACES:
        braced = _words(base)
        return (f"({braced})" if " " in braced else braced) + (lowered if element.tag == "munder" else raised)(
            _words(first)
        )
    if second:
        return _words(base) + lowered(_words(first)) + raised(_words(second[0]))
    if _is_sign(first):
        return _signed(_words(base), _words(first))
    if element.tag in ("msub", "munder"):
        return _words(base) + lowered(_words(first))
    return _base(base) + raised(_words(first))


def _fraction(element: Element) -> str:
    above, below = element
    if element.get("linethickness"):
        return f"{_words(above)}, {_words(below)}"
    words = _words(below)
    single = words.isdecimal() or below.tag not in (*_GROUPS, "mfrac")
    return f"{_operand(above)}/{words if single else f'({words})'}"


def _table(table: Element) -> str:
    """Return the rows of a matrix, of cases, or of lines that are aligned."""
    if any("joined" in classes_of(cell) for cell in table.iter("mtd")):
        pairs = ([row[at : at + 2] for at in range(0, len(row), 2)] for row in table)
        return "; ".join(
            ", ".join(_row([part for cell in pair for part in cell]).rstrip(_ENDS) for pair in row) for row in pairs
        )
    rows = ([_words(cell).strip(_ENDS) for cell in row] for row in table)
    return "; ".join(", ".join(filter(None, row)) for row in rows)


def _group(row: Element) -> str:
    """Return a row; what is struck out in it, character by character."""
    words = _row(row)
    if classes_of(row) & {"up", "down", "cross"}:
        return "".join(character + _STRUCK * (not character.isspace()) for character in words)
    return words


def _around(element: Element) -> str:
    """Return what has indices in front of it."""
    base, behind, before = indices(element)
    return _shifts(before) + _words(base) + _shifts(behind)


def _shifts(scripts: list[Element]) -> str:
    return "".join((raised if place % 2 else lowered)(_words(script)) for place, script in enumerate(scripts))


def _row(parts: Iterable[Element]) -> str:
    """Return what stands side by side, with blanks round the signs between two things."""
    made = ""
    shown = [part for part in parts if part.tag != "mspace" or part.get("width")]
    for place, part in enumerate(shown):
        words = _words(part)
        beside = (*shown[max(place - 1, 0) : place], *shown[place + 1 : place + 2])
        if part.tag == "mfrac" and not part.get("linethickness") and any(map(_meets, beside)):
            words = f"({words})"
        if part.tag == "mo" and (words in _RELATIONS or (words in _SPACED and not _opens(made))):
            made = f"{made} {words} "
        elif _apart(part, words):
            made = f"{made}{words} "
        elif made and words and _meet(made, words, part):
            made = f"{made} {words}"
        else:
            made += words
    return made


def _meets(beside: Element) -> bool:
    """Tell whether what stands beside a fraction would be read as a part of it."""
    return beside.tag not in ("mo", "mtext", "mspace") or beside.text in ("\u2061", "|", "‖")


def _opens(made: str) -> bool:
    """Tell whether a sign behind words stands before one thing and not between two: behind a bracket, or nothing."""
    return not made or made[-1] in "([{,;√ " or (made[-1] in "|‖" and made.count(made[-1]) % 2 == 1)


def _apart(part: Element, words: str) -> bool:
    """Tell whether a blank stands behind a part: a comma, a sum with its limits."""
    if part.tag == "mo":
        return words in (",", ";") and part.get("rspace") != "0"
    return len(part) > 1 and part[0].tag == "mo" and part[0].text in _BIG


def _meet(made: str, words: str, part: Element) -> bool:
    """Tell whether two words would run together: the name of a function and its argument."""
    named = part.tag in ("mi", "mrow", "msub", "msup") and len(words) > 1 and words[:2].isalpha() and words.isascii()
    return named and made[-1].isalnum()


def _is_sign(element: Element) -> bool:
    """Tell whether an element is a sign above, below or behind a letter rather than an index of it."""
    text = element.text or ""
    return element.tag == "mo" and (
        text in {*_ABOVE, *_PRIMES, *_BRACES} or bool(unicodedata.combining(text[:1] or " "))
    )


def _signed(base: str, sign: str) -> str:
    if sign in _BRACES:
        return base
    if sign in _PRIMES:
        return base + ("°" if sign == "∘" else sign)
    return "".join(character + _ABOVE.get(sign, sign) for character in base)


def _operand(element: Element) -> str:
    return _bracketed(_words(element), [element])


def _base(element: Element) -> str:
    words = _words(element)
    return f"({words})" if element.tag == "mfrac" or (element.tag == "mrow" and " " in words) else words


def _bracketed(words: str, parts: list[Element]) -> str:
    """Return words in brackets where they are more than one thing."""
    single = len(parts) == 1 and parts[0].tag not in (*_GROUPS, "mfrac", "mtable")
    return words if single or words.replace(".", "").isalnum() or len(words) == 1 else f"({words})"


def _shifted(words: str, small: dict[str, str], mark: str) -> str:
    """Return words below or above the line: in small characters where there are such, else behind a mark."""
    bare = words.replace(" ", "")
    if bare and all(character in small for character in bare) and (len(bare) == 1 or not bare.isalpha()):
        return "".join(small[character] for character in bare)
    plain = len(bare) == 1 or (bare.isalnum() and (bare.isascii() or not any(map(str.isascii, bare))))
    return f"{mark}{bare}" if plain else f"{mark}({words})" if words else ""


_BY_TAG: dict[str, Callable[[Element], str]] = {
    "mi": _letters,
    "mn": _letters,
    "mtext": _letters,
    "mo": _operator,
    "mspace": _space,
    "mphantom": lambda _: "",
    "mmultiscripts": _around,
    "mrow": _group,
    "mfrac": _fraction,
    "msqrt": _root,
    "mroot": _root,
    "mtable": _table,
    **dict.fromkeys(("msub", "msup", "msubsup", "munder", "mover", "munderover"), _script),
}
"""What turns an element into words, by its tag; a row is put together of its parts."""
