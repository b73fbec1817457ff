"""Figures, with their drawings as pictures, and formulas."""

import re
from xml.etree.ElementTree import Element

from generator.formats.docx.writing.captions import caption
from generator.formats.docx.writing.manuscript import Manuscript
from generator.formats.docx.writing.omml import office_math
from generator.formats.docx.writing.runs import run
from generator.formats.docx.writing.styles import CODE
from generator.formats.docx.writing.tables import footnotes
from generator.formats.docx.xml import PIC, element, tagged
from generator.formats.pdf.typesetting import drawn_picture
from generator.model import Figure, Formula
from generator.standard.drawing import description
from generator.standard.inline import linear
from generator.words import say

_UNIT = 9525
"""English metric units of a pixel."""
_WIDEST, _HIGHEST = 5_900_000, 7_600_000
_NUMBER = re.compile(r"[A-Z]\.[0-9]+|[0-9]+")
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


def write_figure(paper: Manuscript, figure: Figure) -> None:
    """Write a figure: its drawings, what explains them, and its number and title below."""
    if figure.unit:
        paper.text("单位", figure.unit)
    for name, file in figure.files.items():
        if file in paper.drawings and name in paper.pictures:
            words = linear(paper.own(description(figure, name)))
            paper.put("图", [element("r", _picture(paper, name, file, words))])
    for part in figure.parts:
        paper.text("分图标题", part.text, before=[run(f"{part.label} ")])
    if figure.key:
        paper.put("标引序号说明", [run(paper.say("key"))])
    for entry in figure.key:
        paper.text("标引序号说明", entry.text, before=[run(f"{entry.mark}——")])
    marks = [str(place) if len(figure.notes) > 1 else "" for place in range(1, len(figure.notes) + 1)]
    paper.body += paper.remarks("note", zip(marks, figure.notes, strict=True))
    paper.body += footnotes(paper, "图脚注", figure.footnotes)
    printed = paper.own(figure.number)
    number = (_NUMBER.search(printed) or [""])[0]
    counted = printed == say("numbers.figure", paper.language, number=number)
    caption(paper, "图", number, figure.caption, "" if counted else printed)


def _picture(paper: Manuscript, name: str, file: str, words: str) -> Element:
    """Return a drawing: a picture for every Word, and beside it the SVG for those that read one."""
    drawing, content = paper.drawings[file], paper.pictures[name]
    paper.drawn += 1
    number = str(paper.drawn)
    blip = tagged("a:blip", **{"r:embed": f"picture{number}"})
    if drawing.kind == "svg":
        paper.media[f"{number}.svg"] = content
        paper.media[f"{number}.png"] = drawn_picture(content, drawing.width, drawing.height, paper.kit.font_path)
        vector = tagged("asvg:svgBlip", **{"r:embed": f"vector{number}"})
        blip.append(tagged("a:extLst", tagged("a:ext", vector, uri=_SVG_EXTENSION)))
    else:
        paper.media[f"{number}.{drawing.ending}"] = content
    smaller = min(1.0, _WIDEST / (drawing.width * _UNIT), _HIGHEST / (drawing.height * _UNIT))
    size = {"cx": str(int(drawing.width * _UNIT * smaller)), "cy": str(int(drawing.height * _UNIT * smaller))}
    named = {"id": number, "name": name, "descr": words}
    shape = tagged(
        "pic:spPr",
        tagged("a:xfrm", tagged("a:off", x="0", y="0"), tagged("a:ext", **size)),
        tagged("a:prstGeom", tagged("a:avLst"), prst="rect"),
    )
    picture = tagged(
        "pic:pic",
        tagged("pic:nvPicPr", tagged("pic:cNvPr", **named), tagged("pic:cNvPicPr")),
        tagged("pic:blipFill", blip, tagged("a:stretch", tagged("a:fillRect"))),
        shape,
    )
    inline = tagged(
        "wp:inline",
        tagged("wp:extent", **size),
        tagged("wp:docPr", **named),
        tagged("a:graphic", tagged("a:graphicData", picture, uri=PIC)),
        distT="0",
        distB="0",
        distL="0",
        distR="0",
    )
    return element("drawing", inline)


def write_formula(paper: Manuscript, formula: Formula) -> None:
    """Write a formula in the middle of its line, its number at the end, and what its symbols stand for."""
    annex = formula.number[:1].isalpha()
    number = say("numbers.formula", paper.language, number=formula.number) if formula.number else ""
    content = [run("\t"), _math(formula.latex), *([run(f"\t{number}")] if number else [])]
    paper.put("附录公式" if annex else "正文公式", content)
    if formula.where:
        paper.put("式中", [run(paper.say("where"))])
    for entry in formula.where:
        before = [_math(entry.symbol), run("——")]
        paper.text("式中", entry.text, before=before)


def _math(latex: str) -> Element:
    """Return a formula; as it is written where it cannot be read."""
    made = office_math(latex)
    return run(latex, element("rStyle", val=CODE)) if made is None else made
