"""A formula as Word sets it, Office MathML (ECMA-376, part 1, 22.1), made of its MathML."""

from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element

from generator.formats.docx.xml import element, tagged, with_text
from generator.standard.formulas import formula
from generator.standard.mathml import classes_of, indices

_FENCES = frozenset("()[]{}|‖⌈⌉⌊⌋⟨⟩\u2063")
_NOTHING = "\u2061\u2062\u2063"
"""Signs that are not seen; the last stands where a fence has no partner."""
_LARGE = frozenset("∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂")
_LINES = frozenset("\u0332¯‾―_")
_BRACES = frozenset("⏞⏟")
_WIDTHS = ((1.5, "\u2003\u2003"), (0.9, "\u2003"), (0.25, "\u2005"), (0.1, "\u2009"))
_FONT = "Cambria Math"


def office_math(latex: str) -> Element | None:
    """Return a formula in a line, or None for one that cannot be read."""
    tree = formula(latex, block=True)
    return None if tree is None else tagged("m:oMath", *_row(tree))


def _run(words: str, *look: Element) -> Element:
    fonts = element("rPr", element("rFonts", ascii=_FONT, hAnsi=_FONT))
    return tagged("m:r", *([tagged("m:rPr", *look)] if look else []), fonts, with_text("m:t", words))


def _value(tag: str, value: str) -> Element:
    return tagged(f"m:{tag}", **{"m:val": value})


def _held(tag: str, *parts: Element) -> Element:
    """Return an argument of a construct: what parts of a formula are in it."""
    return tagged(f"m:{tag}", *(made for part in parts for made in _made(part)))


def _row(parts: Iterable[Element]) -> list[Element]:
    """Return what stands side by side; the sign of a sum takes in what stands behind it."""
    left = list(parts)
    if len(left) > 1 and _is_fence(left[0]) and _is_fence(left[-1]):
        return [_fenced(left[0].text or "", left[1:-1], left[-1].text or "")]
    made: list[Element] = []
    while left:
        part = left.pop(0)
        if _is_large(part):
            made.append(_sum(part, left[:1]))
            del left[:1]
        else:
            made += _made(part)
    return made


def _is_fence(part: Element) -> bool:
    return part.tag == "mo" and (part.text or "") in _FENCES and part.get("stretchy") != "false"


def _is_large(part: Element) -> bool:
    scripted = part.tag in ("msub", "msup", "msubsup", "munder", "mover", "munderover")
    return scripted and part[0].tag == "mo" and (part[0].text or "") in _LARGE


def _fenced(begin: str, parts: list[Element], end: str) -> Element:
    look = tagged("m:dPr", _value("begChr", begin.strip(_NOTHING)), _value("endChr", end.strip(_NOTHING)))
    return tagged("m:d", look, tagged("m:e", *_row(parts)))


def _sum(part: Element, behind: list[Element]) -> Element:
    base, *scripts = part
    under, over = _scripts(part, scripts)
    beside = part.tag.startswith("ms")
    look = tagged("m:naryPr", _value("chr", base.text or ""), _value("limLoc", "subSup" if beside else "undOvr"))
    look.extend(_value(tag, "1") for tag, script in (("subHide", under), ("supHide", over)) if not script)
    return tagged("m:nary", look, _held("sub", *under), _held("sup", *over), _held("e", *behind))


def _scripts(part: Element, scripts: list[Element]) -> tuple[list[Element], list[Element]]:
    """Return what stands below and what above."""
    if part.tag in ("msub", "munder"):
        return scripts, []
    return ([], scripts) if part.tag in ("msup", "mover") else (scripts[:1], scripts[1:])


def _made(part: Element) -> list[Element]:
    return _BY_TAG.get(part.tag, _group)(part)


def _letters(part: Element) -> list[Element]:
    words = part.text or ""
    upright = len(words) > 1 or part.get("mathvariant") == "normal"
    return [_run(words, *([_value("sty", "p")] if upright and part.tag == "mi" else []))] if words else []


def _sign(part: Element) -> list[Element]:
    words = (part.text or "").strip(_NOTHING)
    return [_run(words)] if words else []


def _space(part: Element) -> list[Element]:
    width = float(part.get("width", "0").removesuffix("em"))
    found = next((space for least, space in _WIDTHS if width >= least), "")
    return [_run(found)] if found else []


def _group(part: Element) -> list[Element]:
    made = _row(part)
    drawn = classes_of(part)
    if "box" in drawn:
        return [tagged("m:borderBox", tagged("m:e", *made))]
    struck = {"up": ("strikeBLTR",), "down": ("strikeTLBR",), "cross": ("strikeBLTR", "strikeTLBR")}
    for name, strikes in struck.items():
        if name in drawn:
            hidden = [_value(f"hide{side}", "1") for side in ("Top", "Bot", "Left", "Right")]
            look = tagged("m:borderBoxPr", *hidden, *(_value(strike, "1") for strike in strikes))
            return [tagged("m:borderBox", look, tagged("m:e", *made))]
    return made


def _fraction(part: Element) -> list[Element]:
    above, below = part
    look = [tagged("m:fPr", _value("type", "noBar"))] if part.get("linethickness") else []
    return [tagged("m:f", *look, _held("num", above), _held("den", below))]


def _square_root(part: Element) -> list[Element]:
    look = tagged("m:radPr", _value("degHide", "1"))
    return [tagged("m:rad", look, tagged("m:deg"), tagged("m:e", *_row(part)))]


def _root(part: Element) -> list[Element]:
    base, degree = part
    return [tagged("m:rad", _held("deg", degree), _held("e", base))]


def _indices(part: Element) -> list[Element]:
    base, *scripts = part
    under, over = _scripts(part, scripts)
    tag = {"msub": "sSub", "msup": "sSup"}.get(part.tag, "sSubSup")
    made = [*([_held("sub", *under)] if under else []), *([_held("sup", *over)] if over else [])]
    return [tagged(f"m:{tag}", _held("e", base), *made)]


def _limits(part: Element) -> list[Element]:
    base, *scripts = part
    mark = scripts[0].text or ""
    if len(scripts) == 1 and scripts[0].tag == "mo" and mark:
        place = "bot" if part.tag == "munder" else "top"
        if mark in _BRACES:
            look = tagged("m:groupChrPr", _value("chr", mark), _value("pos", place))
            return [tagged("m:groupChr", look, _held("e", base))]
        if mark in _LINES and (len(base) or part.tag == "munder"):
            return [tagged("m:bar", tagged("m:barPr", _value("pos", place)), _held("e", base))]
        if part.get("accent"):
            return [tagged("m:acc", tagged("m:accPr", _value("chr", _ACCENTS.get(mark, mark))), _held("e", base))]
    under, over = _scripts(part, scripts)
    made = _held("e", base)
    if under:
        made = tagged("m:e", tagged("m:limLow", made, _held("lim", *under)))
    if over:
        made = tagged("m:e", tagged("m:limUpp", made, _held("lim", *over)))
    return [*made]


_ACCENTS = {"¯": "\u0305", "ˆ": "\u0302", "^": "\u0302", "˜": "\u0303", "~": "\u0303", "˙": "\u0307", "¨": "\u0308"}
"""Marks over a letter as Word has them, by those of MathML."""


def _around(part: Element) -> list[Element]:
    """Return what has indices on both sides."""
    base, behind, before = indices(part)
    made = _held("e", base)
    if before:
        made = tagged("m:e", tagged("m:sPre", _held("sub", before[0]), _held("sup", before[1]), made))
    if behind:
        made = tagged("m:e", tagged("m:sSubSup", made, _held("sub", behind[0]), _held("sup", behind[1])))
    return [*made]


def _table(part: Element) -> list[Element]:
    rows = [tagged("m:mr", *(tagged("m:e", *_row(cell)) for cell in row)) for row in part]
    return [tagged("m:m", *rows)]


_BY_TAG: dict[str, Callable[[Element], list[Element]]] = {
    "mi": _letters,
    "mn": _letters,
    "mo": _sign,
    "mtext": lambda part: [_run(part.text or "", tagged("m:nor"))],
    "mspace": _space,
    "mfrac": _fraction,
    "msqrt": _square_root,
    "mroot": _root,
    "mphantom": lambda part: [tagged("m:phant", tagged("m:phantPr", _value("show", "0")), _held("e", *part))],
    "mtable": _table,
    "mmultiscripts": _around,
    **dict.fromkeys(("msub", "msup", "msubsup"), _indices),
    **dict.fromkeys(("munder", "mover", "munderover"), _limits),
}
"""What makes Word's constructs, by the tag of an element; others are a group."""
