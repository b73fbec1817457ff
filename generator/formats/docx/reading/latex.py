"""A formula as Word has it, Office MathML, to LaTeX."""

import re
from collections.abc import Callable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from generator.formats.docx.reading.signs import ACCENTS, DELIMITERS, FUNCTIONS, MATRICES, braced, letters
from generator.formats.docx.xml import M, W, name


class Read(NamedTuple):
    """A formula in LaTeX."""

    latex: str
    unknown: tuple[str, ...] = ()
    """Constructs of Word that it does not show as they are, their text kept."""


def read_math(root: Element) -> Read:
    """Return a formula; a construct that LaTeX here has not is told by its name, and its parts stay."""
    reading = _Reading()
    latex = " ".join(reading.inside(root).split())
    return Read(latex, tuple(dict.fromkeys(reading.unknown)))


def text_of(root: Element) -> str:
    """Return the characters of a formula as they stand in the file."""
    return "".join(each.text or "" for each in root.iter() if each.tag in {name("m:t"), name("w:t")})


def _on(part: Element | None) -> bool:
    """Tell whether a property is set."""
    return part is not None and part.get(name("m:val"), "1") not in {"0", "off", "false"}


class _Reading:
    """The reading of a formula, and what of it was unknown."""

    def __init__(self) -> None:
        self.unknown: list[str] = []

    def inside(self, part: Element | None) -> str:
        """Return what stands in a part, from left to right."""
        return "" if part is None else "".join(self._one(child) for child in part)

    def _one(self, part: Element) -> str:
        space, _, tag = part.tag[1:].partition("}")
        if space == W:
            wrapped = tag in {"ins", "moveTo", "r", "smartTag", "sdt", "sdtContent", "hyperlink"}
            return self.inside(part) if wrapped else letters(part.text or "") if tag == "t" else ""
        if space != M or tag.endswith("Pr"):
            return ""
        maker = _BY_TAG.get(tag)
        if maker is None:
            self.unknown.append(tag)
            return self.inside(part)
        return maker(self, part)

    def held(self, part: Element, tag: str) -> str:
        """Return the argument of a construct."""
        return self.inside(part.find(name(f"m:{tag}"))).strip()

    def run(self, part: Element) -> str:
        """Return letters, upright ones as words or functions."""
        words = "".join(each.text or "" for each in part.iter(name("m:t")))
        look = part.find(name("m:rPr"))
        if look is not None and _on(look.find(name("m:nor"))) and any(map(str.isalpha, words)):
            return rf"\text{{{words}}}"
        style = look.find(name("m:sty")) if look is not None else None
        if words in FUNCTIONS:
            return f"\\{words} "
        upright = style is not None and style.get(name("m:val")) == "p"
        if upright and re.fullmatch("[A-Za-z]+", words):
            return rf"\mathrm{{{words}}}"
        return letters(words)

    def fraction(self, part: Element) -> str:
        """Return a fraction, or of one without a bar the numbers of a binomial coefficient."""
        kind = part.find(f"{name('m:fPr')}/{name('m:type')}")
        command = r"\binom" if kind is not None and kind.get(name("m:val")) == "noBar" else r"\frac"
        return f"{command}{{{self.held(part, 'num')}}}{{{self.held(part, 'den')}}}"

    def scripts(self, part: Element) -> str:
        """Return what has something below or above behind it."""
        base = self.held(part, "e")
        made = base if re.fullmatch(r"\\?[A-Za-z]+|.|\\left.*\\right.{1,7}", base) else f"{{{base}}}"
        return made + self._attached(part)

    def _attached(self, part: Element) -> str:
        made = ""
        for tag, sign in (("sub", "_"), ("sup", "^")):
            words = self.held(part, tag)
            if words == "'" and tag == "sup" and not made:
                return "'"
            made += f"{sign}{braced(words)}" if words else ""
        return made

    def root(self, part: Element) -> str:
        """Return a root."""
        degree = self.held(part, "deg")
        return rf"\sqrt{f'[{degree}]' if degree else ''}{{{self.held(part, 'e')}}}"

    def large(self, part: Element) -> str:
        """Return a sum, a product, an integral, and what it goes over."""
        found = part.find(f"{name('m:naryPr')}/{name('m:chr')}")
        sign = letters(found.get(name("m:val"), "∫") if found is not None else "∫").strip()
        return f"{sign}{self._attached(part)} {self.held(part, 'e')}"

    def fenced(self, part: Element) -> str:
        """Return what stands in brackets; brackets grow where it is higher than letters."""
        look = part.find(name("m:dPr"))
        signs = []
        for tag, usual in (("begChr", "("), ("sepChr", "|"), ("endChr", ")")):
            found = look.find(name(f"m:{tag}")) if look is not None else None
            signs.append(usual if found is None else found.get(name("m:val"), ""))
        begin, between, end = signs
        parts = part.findall(name("m:e"))
        special = self._in_brackets(parts, (begin, end))
        if special:
            return special
        words = between.join(self.inside(each).strip() for each in parts)
        low = {name("m:r"), name("m:sSub"), name("m:sSup")}
        if begin and end and all(child.tag in low for each in parts for child in each):
            return f"{DELIMITERS.get(begin, begin)}{words}{DELIMITERS.get(end, end)}"
        left, right = (_command(DELIMITERS.get(sign, sign)) for sign in (begin, end))
        return rf"\left{left}{words}\right{right}"

    def _in_brackets(self, parts: list[Element], signs: tuple[str, str]) -> str:
        """Return a matrix with its brackets, or a binomial coefficient; nothing for anything else."""
        only = [child for each in parts for child in each if not child.tag.endswith("Pr")]
        if len(parts) != 1 or len(only) != 1:
            return ""
        if only[0].tag in {name("m:m"), name("m:eqArr")} and signs in MATRICES:
            return self.rows(only[0], MATRICES[signs])
        made = self.fraction(only[0]) if only[0].tag == name("m:f") and signs == ("(", ")") else ""
        return made if made.startswith(r"\binom") else ""

    def rows(self, part: Element, environment: str) -> str:
        """Return a table of rows and cells."""
        if part.tag == name("m:eqArr"):
            rows = [self.inside(row).replace(r"\&", "&") for row in part.findall(name("m:e"))]
        else:
            rows = [
                " & ".join(self.inside(cell).strip() for cell in row.findall(name("m:e")))
                for row in part.findall(name("m:mr"))
            ]
        lines = r" \\ ".join(rows)
        return rf"\begin{{{environment}}} {lines} \end{{{environment}}}"

    def accent(self, part: Element) -> str:
        """Return a letter with a mark over it."""
        found = part.find(f"{name('m:accPr')}/{name('m:chr')}")
        sign = found.get(name("m:val"), "") if found is not None else "\u0302"
        if sign not in ACCENTS:
            self.unknown.append(f"acc {sign}")
            return self.held(part, "e")
        return rf"\{ACCENTS[sign]}{{{self.held(part, 'e')}}}"

    def bar(self, part: Element) -> str:
        """Return what has a line over or under it."""
        return rf"\{'over' if self._is_above(part, 'bar') else 'under'}line{{{self.held(part, 'e')}}}"

    def brace(self, part: Element) -> str:
        """Return what has a brace over or under it."""
        return rf"\{'over' if self._is_above(part, 'groupChr') else 'under'}brace{{{self.held(part, 'e')}}}"

    @staticmethod
    def _is_above(part: Element, tag: str) -> bool:
        place = part.find(f"{name(f'm:{tag}Pr')}/{name('m:pos')}")
        return place is not None and place.get(name("m:val")) == "top"

    def limit(self, part: Element) -> str:
        """Return what has something right above or below it."""
        sign = "_" if part.tag == name("m:limLow") else "^"
        base, words = self.held(part, "e"), self.held(part, "lim")
        if re.fullmatch(r"\\(?:[a-z]+|(?:under|over)brace\{.*\})", base):
            return f"{base}{sign}{braced(words)}"
        return rf"\{'underset' if sign == '_' else 'overset'}{{{words}}}{{{base}}}"

    def before(self, part: Element) -> str:
        """Return what has something below or above before it."""
        return rf"\prescript{{{self.held(part, 'sup')}}}{{{self.held(part, 'sub')}}}{{{self.held(part, 'e')}}}"

    def framed(self, part: Element) -> str:
        """Return what is in a frame or struck out."""
        look = part.find(name("m:borderBoxPr"))
        struck = {child.tag for child in look if _on(child)} if look is not None else set()
        up, down = name("m:strikeBLTR") in struck, name("m:strikeTLBR") in struck
        command = "xcancel" if up and down else "cancel" if up else "bcancel" if down else "boxed"
        return rf"\{command}{{{self.held(part, 'e')}}}"

    def function(self, part: Element) -> str:
        """Return a function and what it is applied to."""
        return f"{self.held(part, 'fName')} {self.held(part, 'e')}"

    def hidden(self, part: Element) -> str:
        """Return what takes room and is not seen."""
        return rf"\phantom{{{self.held(part, 'e')}}}"


def _is_wide(part: Element) -> bool:
    """Tell whether a table has more than one column; lines one below the other have not."""
    return any(len(row.findall(name("m:e"))) > 1 for row in part.findall(name("m:mr")))


def _command(sign: str) -> str:
    """Return a delimiter, with a blank behind one that ends in letters."""
    return f"{sign} " if sign[-1:].isalpha() else sign


_BY_TAG: dict[str, Callable[[_Reading, Element], str]] = {
    "r": _Reading.run,
    "f": _Reading.fraction,
    **dict.fromkeys(("sSub", "sSup", "sSubSup"), _Reading.scripts),
    "rad": _Reading.root,
    "nary": _Reading.large,
    "d": _Reading.fenced,
    "m": lambda reading, part: reading.rows(part, "matrix" if _is_wide(part) else "gathered"),
    "eqArr": lambda reading, part: reading.rows(part, "aligned"),
    "acc": _Reading.accent,
    "bar": _Reading.bar,
    "groupChr": _Reading.brace,
    **dict.fromkeys(("limLow", "limUpp"), _Reading.limit),
    "sPre": _Reading.before,
    "borderBox": _Reading.framed,
    "func": _Reading.function,
    "phant": _Reading.hidden,
    **dict.fromkeys(("box", "e", "oMath", "oMathPara"), _Reading.inside),
}
"""What makes LaTeX, by Word's construct."""
