"""The styles of the template as Word reads them: `styles.xml`."""

from xml.etree.ElementTree import Element

from generator.formats.docx.template import Look, full_name, looks, style_id
from generator.formats.docx.writing.numbering import Numbering
from generator.formats.docx.xml import element
from generator.model import Language

FONTS = {"song": "宋体", "hei": "黑体"}
LATIN = {"song": "Times New Roman", "hei": "黑体"}
CODE, BLANK, EMPHASIS, SOURCE, MARK = "Code", "Blank", "Emphasis", "Source", "Mark"
"""Ids of the styles of characters."""
_CHARACTERS = {CODE: "代码", BLANK: "空白", EMPHASIS: "强调", SOURCE: "来源", MARK: "脚注标记"}
CONTENTS = "Contents"
_LINE = 312
"""Twips of a line: what `before` and `after` count."""
_GREY = "595959"
WIDTH = 9354
"""Twips of a line of text on A4 paper with the margins of the template."""
FRAMES = {
    "left": {"w": "4000", "hAnchor": "margin", "vAnchor": "page", "x": "1", "y": "14000", "wrap": "around"},
    "right": {
        "w": "4000", "hAnchor": "margin", "vAnchor": "page", "xAlign": "right", "y": "14000", "wrap": "around"
    },
    "foot": {
        "w": str(WIDTH), "hAnchor": "margin", "vAnchor": "page", "xAlign": "center", "y": "14700", "wrap": "around"
    },
}  # fmt: skip
TIED = ("body", "annex", "tables", "annex tables", "figures", "annex figures")
"""The lists that styles are tied to."""


def tied() -> dict[str, list[tuple[int, str]]]:
    """Return the levels of each list that styles are tied to, with the first such style."""
    made: dict[str, list[tuple[int, str]]] = {name: [] for name in TIED}
    for name, look in looks().items():
        if look.get("list") in made:
            made[look["list"]].append((look["level"], style_id(name)))
    return made


def styles_part(numbering: Numbering, language: Language) -> Element:
    """Return `styles.xml`; it is asked for before anything is counted."""
    tags = {"val": "en-GB", "eastAsia": "zh-CN"}
    default = element(
        "rPrDefault",
        element("rPr", _fonts("song"), element("kern", val="2"), element("sz", val="21"), element("lang", **tags)),
    )
    root = element("styles", element("docDefaults", default))
    root.append(_style("paragraph", "Normal", "Normal", default="1"))
    root.append(_style("character", "Letters", "Default Paragraph Font", default="1"))
    root.append(_style("table", "Plain", "Normal Table", default="1"))
    root.append(_header())
    for level in range(3):
        root.append(_contents(level))
    for name, look in looks().items():
        root.append(_paragraph(name, look, numbering, language))
    for id_, name in _CHARACTERS.items():
        root.append(_character(id_, f"标准文件_{name}"))
    return root


def _style(kind: str, id_: str, name: str, based: str = "", **attributes: str) -> Element:
    made = element("style", element("name", val=name), type=kind, styleId=id_, **attributes)
    if id_ not in ("Normal", "Letters", "Plain"):
        usual = {"paragraph": "Normal", "character": "Letters", "table": "Plain"}[kind]
        made.append(element("basedOn", val=based or usual))
    made.append(element("qFormat"))
    return made


def _fonts(font: str) -> Element:
    east, latin = FONTS[font], LATIN[font]
    return element("rFonts", ascii=latin, hAnsi=latin, eastAsia=east, cs="Times New Roman")


def _header() -> Element:
    made = _style("paragraph", "Header", "header")
    made.append(element("pPr", element("jc", val="right")))
    made.append(element("rPr", _fonts("hei"), element("sz", val="21")))
    return made


def _contents(level: int) -> Element:
    made = _style("paragraph", f"{CONTENTS}{level + 1}", f"toc {level + 1}")
    tab = element("tab", val="right", leader="dot", pos=str(WIDTH))
    indent = element("ind", left=str(420 * level))
    made.append(element("pPr", element("tabs", tab), element("spacing", before="60"), indent))
    return made


def _paragraph(name: str, look: Look, numbering: Numbering, language: Language) -> Element:
    based = style_id(look["like"]) if "like" in look else ""
    made = _style("paragraph", style_id(name), full_name(name), based)
    made.append(_paragraph_look(look, numbering))
    letters = element("rPr", *([_fonts(look["font"])] if "font" in look else []))
    if look.get("bold"):
        letters.append(element("b"))
    if look.get("colour") == "grey":
        letters.append(element("color", val=_GREY))
    if "size" in look:
        letters.append(element("sz", val=str(look["size"])))
    if name == "译文":
        letters.append(element("lang", val="en-GB" if language == "zh" else "zh-CN"))
    made.append(letters)
    return made


def _paragraph_look(look: Look, numbering: Numbering) -> Element:
    made = element("pPr")
    if look.get("keep"):
        made.append(element("keepNext"))
    if look.get("page"):
        made.append(element("pageBreakBefore"))
    if look.get("list") in TIED:
        number = element("numId", val=str(numbering.base(look["list"])))
        made.append(element("numPr", element("ilvl", val=str(look["level"])), number))
    if look.get("tabs") == "formula":
        middle, right = str(WIDTH // 2), str(WIDTH)
        made.append(element("tabs", element("tab", val="center", pos=middle), element("tab", val="right", pos=right)))
    space = {key: str(round(_LINE * look[key])) for key in ("before", "after") if key in look}
    made.append(element("spacing", **space, line=str(_LINE), lineRule="atLeast"))
    if "first" in look:
        made.append(element("ind", firstLine=str(look["first"])))
    if "align" in look:
        made.append(element("jc", val=look["align"]))
    if "outline" in look:
        made.append(element("outlineLvl", val=str(look["outline"])))
    return made


def _character(id_: str, name: str) -> Element:
    made = _style("character", id_, name)
    letters = {
        CODE: element("rFonts", ascii="Courier New", hAnsi="Courier New"),
        BLANK: element("u", val="dotted"),
        EMPHASIS: element("i"),
        MARK: element("vertAlign", val="superscript"),
    }.get(id_)
    made.append(element("rPr", *([letters] if letters is not None else [])))
    return made
