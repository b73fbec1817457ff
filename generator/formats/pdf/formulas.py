"""A formula for Typst: its MathML as a tree of kinds and what they hold, which `base.typ` sets."""

import json
from collections.abc import Callable, Iterable
from typing import TypeAlias
from xml.etree.ElementTree import Element

from generator.standard.formula_words import linear_formula
from generator.standard.formulas import formula
from generator.standard.glyphs import in_formulas, numbered
from generator.standard.mathml import classes_of, indices

Tree: TypeAlias = list["Tree | str | float | None"]
_FENCES = frozenset("()[]{}|‖⌈⌉⌊⌋⟨⟩\u2063")
_NOTHING = frozenset("\u2061\u2062\u2063")
"""Signs that are not seen; the last stands where a fence has no partner."""
_LINES = {"\u0332": "line", "¯": "line", "‾": "line", "―": "line", "_": "line", "⏞": "brace", "⏟": "brace"}
_FUNCTION_SPACE = 0.1667
_STYLES = {"true": "display", "false": "inline"}
_PAIRS_APART = 2
"""Space between two lines that stand side by side, in em."""
_DRAWN = frozenset({"box", "up", "down", "cross"})
"""What is drawn round a row, or through it."""


def encoded(latex: str) -> str | None:
    """Return a formula with its words for those who cannot see it, as JSON in ASCII; None if it cannot be read.

    In ASCII its characters are not looked for in the fonts of texts: formulas have a font of their own.
    """
    tree = formula(latex, block=True)
    return None if tree is None else json.dumps([_tree(tree), linear_formula(latex)])


def _tree(element: Element) -> Tree:
    made = _BY_TAG.get(element.tag, _row)(element)
    return [_STYLES[element.get("displaystyle", "")], made] if _styled(element) else made


def _styled(element: Element) -> bool:
    """Tell whether an element says how large its fractions and sums are; the cells of a table say it each."""
    return element.get("displaystyle") in _STYLES and element.tag in ("mfrac", "mrow")


def _letters(element: Element) -> Tree:
    text = _set(element.text or "")
    if any(map(_is_word, text)):
        return ["words", text]
    return ["sign" if len(text) == 1 and element.get("mathvariant") != "normal" else "upright", text]


def _is_word(character: str) -> bool:
    """Tell whether a character is written in the font of texts."""
    return "\u2e80" <= character <= "\uffef" or "\U00020000" <= character <= "\U0003ffff"


def _set(text: str) -> str:
    return "".join(character if in_formulas(character) else numbered(character) for character in text)


def _sign(element: Element) -> Tree:
    text = _set(element.text or "")
    if text in _NOTHING:
        return ["space", _FUNCTION_SPACE if text == "\u2061" else 0]
    return ["sign", text] if len(text) == 1 else ["upright", text]


def _space(element: Element) -> Tree:
    return ["space", float(element.get("width", "0").removesuffix("em"))]


def _row(element: Iterable[Element]) -> Tree:
    """Return what stands side by side; a space of no width would take that round an operator away."""
    parts = [part for part in element if part.tag != "mspace" or part.get("width")]
    if len(parts) > 1 and _is_fence(parts[0]) and _is_fence(parts[-1]):
        return ["fenced", ["row", *map(_tree, parts)]]
    return _tree(parts[0]) if len(parts) == 1 else ["row", *map(_tree, parts)]


def _is_fence(element: Element) -> bool:
    return element.tag == "mo" and (element.text or "") in _FENCES and element.get("stretchy") != "false"


def _fraction(element: Element) -> Tree:
    return ["binom" if element.get("linethickness") else "frac", *map(_tree, element)]


def _binomial(element: Element) -> Tree | None:
    """Return a binomial coefficient, whose brackets Typst sets itself."""
    parts = list(element)
    held = parts[1] if len(parts) == 3 and _is_fence(parts[0]) else None  # noqa: PLR2004 - brackets and what they hold
    return _tree(held) if held is not None and held.tag == "mfrac" and held.get("linethickness") else None


def _group(element: Element) -> Tree:
    drawn = next(iter(classes_of(element) & _DRAWN), "")
    held = _binomial(element) or _row(element)
    return [drawn, held] if drawn else held


def _root(element: Element) -> Tree:
    base, degree = element
    return ["root", _tree(degree), _tree(base)]


def _indices(element: Element) -> Tree:
    base, *rest = map(_tree, element)
    below, above = (
        (rest[0], rest[1]) if len(rest) > 1 else (rest[0], None) if element.tag == "msub" else (None, rest[0])
    )
    return ["attach", base, below, above]


def _limits(element: Element) -> Tree:
    base, *rest = element
    text = rest[0].text or ""
    if len(rest) == 1 and rest[0].tag == "mo" and (text in _LINES or element.get("accent")):
        stretched = element.tag == "munder" or len(base) > 0
        if text in _LINES and (stretched or _LINES[text] == "brace"):
            return [("under" if element.tag == "munder" else "over") + _LINES[text], _tree(base)]
        return ["accent", _tree(base), text]
    made = [_tree(part) for part in rest]
    below, above = (
        (made[0], made[1]) if len(made) > 1 else (made[0], None) if element.tag == "munder" else (None, made[0])
    )
    return ["limits", _tree(base), below, above]


def _around(element: Element) -> Tree:
    """Return what has indices on both sides."""
    base, behind, before = indices(element)
    made: list[Tree | str | float | None] = []
    for some in (behind, before):
        made += [_tree(script) if len(script) or script.text else None for script in some] or [None, None]
    return ["around", _tree(base), *made]


def _table(element: Element) -> Tree:
    """Return a table: where rules lie across it and along it, whether they are dashed, and its rows."""
    cells = [(down, place, classes_of(cell)) for down, row in enumerate(element) for place, cell in enumerate(row)]
    across = {down + side for down, _, names in cells for side, name in enumerate(("above", "below")) if name in names}
    along = {
        place + side for _, place, names in cells for side, name in enumerate(("before", "after")) if name in names
    }
    stroke = "dashed" if any("dashed" in names for _, _, names in cells) else "solid"
    return [
        "table",
        ["offsets", *sorted(across)],
        ["offsets", *sorted(along)],
        stroke,
        *(_cells(row, element) for row in element),
    ]


def _cells(row: Element, table: Element) -> Tree:
    """Return a row of a table; in lines that are aligned, two cells each stand together."""
    style = _STYLES.get(table.get("displaystyle", ""), "row")
    made: Tree = ["aligned"] if any("joined" in classes_of(cell) for cell in row) else ["cells"]
    for place, cell in enumerate(row):
        if made[0] == "cells":
            made.append(["cell", [style, _row(cell)], next(iter(classes_of(cell) & {"left", "right"}), "center")])
        else:
            words: Tree = [style, _row(cell)]
            made.append(words if place == 0 or place % 2 else ["row", ["space", _PAIRS_APART], words])
    return made if made[0] == "cells" else ["cells", made]


_BY_TAG: dict[str, Callable[[Element], Tree]] = {
    "mi": _letters,
    "mn": lambda element: ["upright", _set(element.text or "")],
    "mtext": lambda element: ["words", _set(element.text or "")],
    "mo": _sign,
    "mspace": _space,
    "mrow": _group,
    "mfrac": _fraction,
    "msqrt": lambda element: ["sqrt", _row(element)],
    "mroot": _root,
    "mphantom": lambda element: ["hidden", _row(element)],
    "mtable": _table,
    "mmultiscripts": _around,
    **dict.fromkeys(("msub", "msup", "msubsup"), _indices),
    **dict.fromkeys(("munder", "mover", "munderover"), _limits),
}
"""What makes a branch of the tree, by the tag of an element; others are a row."""
