"""The standard as a Word file: its parts in an archive, the same bytes for the same standard."""

import io
import zipfile
from xml.etree.ElementTree import Element

from generator.formats.docx.writing.clauses import write_clause
from generator.formats.docx.writing.front import contents, write_cover
from generator.formats.docx.writing.manuscript import Manuscript
from generator.formats.docx.writing.runs import paragraph, run
from generator.formats.docx.writing.styles import styles_part
from generator.formats.docx.xml import element, tagged, written
from generator.formats.kit import Kit
from generator.formats.pdf.drawings import drawing_files
from generator.model import Language
from generator.model.drawing import Drawing

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of a part: an archive has no earlier one."""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {
    "styles": "styles", "numbering": "numbering", "settings": "settings", "footnotes": "footnotes",
    "header1": "header", "footer1": "footer",
}  # fmt: skip
"""The parts beside the document, and what they are to it."""
_PICTURES = {"png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml"}
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def standard_docx(kit: Kit, languages: tuple[Language, ...], drawings: dict[str, Drawing]) -> bytes:
    """Return the standard as a Word file; `drawings` are those of its figures by path.

    With two languages the text is in the one that prevails, and its translation stands below each paragraph.
    """
    both = len(languages) > 1
    language = kit.index.language if both else languages[0]
    pictures = drawing_files(kit.index, language, drawings)
    paper = Manuscript(kit, language, both, drawings, pictures)
    styles = styles_part(paper.numbering, language)
    document = _document(paper)
    parts = {
        "document": document,
        "styles": styles,
        "numbering": paper.numbering.part(),
        "settings": _settings(),
        "footnotes": _footnotes(paper),
        "header1": element("hdr", paragraph("Header", [run(kit.edition.number)])),
        "footer1": element("ftr", paragraph("Normal", _page(), element("jc", val="center"))),
    }
    files = {f"word/{name}.xml": written(root) for name, root in parts.items()}
    files |= {f"word/media/{name}": content for name, content in paper.media.items()}
    return _packed({**_frame(paper), **files})


def _packed(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EARLIEST), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _document(paper: Manuscript) -> Element:
    """Return the document: a cover, front matter with Roman numbers of pages, the body with Arabic ones."""
    write_cover(paper)
    cover = [*paper.body, paragraph("Normal", (), _section(headed=False))]
    paper.body = []
    clauses = paper.kit.index.standard.clauses
    ahead = [clause for clause in clauses if paper.kit.index.element(clause) in {"foreword", "introduction"}]
    for clause in ahead:
        write_clause(paper, clause)
    front = paper.body
    paper.body = []
    title = paper.kit.index.standard.metadata.title
    paper.text("正文标准名称", title)
    for clause in clauses:
        if clause not in ahead:
            write_clause(paper, clause)
    pages = paragraph("Normal", (), _section("upperRoman"))
    return element(
        "document", element("body", *cover, *contents(paper), *front, pages, *paper.body, _section("decimal"))
    )


def _section(numbers: str = "", *, headed: bool = True) -> Element:
    made = element("sectPr")
    if headed:
        made.append(tagged("w:headerReference", **{"w:type": "default", "r:id": "header1"}))
        made.append(tagged("w:footerReference", **{"w:type": "default", "r:id": "footer1"}))
    made.append(element("type", val="nextPage"))
    made.append(element("pgSz", w="11906", h="16838"))
    sides = {"top": "1418", "right": "1134", "bottom": "1134", "left": "1418", "header": "1134", "footer": "850"}
    made.append(element("pgMar", **sides, gutter="0"))
    if numbers:
        made.append(element("pgNumType", fmt=numbers, start="1"))
    return made


def _page() -> list[Element]:
    return [element("fldSimple", run("1"), instr=" PAGE ")]


def _settings() -> Element:
    lines = (element("footnote", id="0"), element("footnote", id="1"))
    compatible = element(
        "compat",
        element("useFELayout"),
        element(
            "compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val="15"
        ),
    )  # fmt: skip
    return element("settings", element("footnotePr", *lines), compatible)


def _footnotes(paper: Manuscript) -> Element:
    root = element("footnotes")
    for id_, kind in (("0", "separator"), ("1", "continuationSeparator")):
        line = element("footnote", paragraph("Normal", [element("r", element(kind))]), type=kind, id=id_)
        root.append(line)
    root.extend(paper.footnotes)
    return root


def _frame(paper: Manuscript) -> dict[str, bytes]:
    """Return the parts that say what the others are: types, relations, and what the document is about."""
    kinds = [f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in _PICTURES.items()]
    named = {"document.main": "document", **{kind: name for name, kind in _PARTS.items()}}
    for kind, name in named.items():
        kinds.append(f'<Override PartName="/word/{name}.xml" ContentType="{_KIND}.{kind}+xml"/>')
    rels = [_relation(name, f"{_OFFICE}/{kind}", f"{name}.xml") for name, kind in _PARTS.items()]
    for name in paper.media:
        number, _, ending = name.partition(".")
        id_ = f"vector{number}" if ending == "svg" else f"picture{number}"
        rels.append(_relation(id_, f"{_OFFICE}/image", f"media/{name}"))
    about = [
        _relation("document", f"{_OFFICE}/officeDocument", "word/document.xml"),
        _relation("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ]
    types = (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f"{''.join(kinds)}"
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )
    return {
        "[Content_Types].xml": types.encode(),
        "_rels/.rels": _relations(about),
        "docProps/core.xml": _core(paper),
        "word/_rels/document.xml.rels": _relations(rels),
    }


def _relation(id_: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>'


def _relations(rels: list[str]) -> bytes:
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(rels)}</Relationships>'.encode()


def _core(paper: Manuscript) -> bytes:
    root = tagged("cp:coreProperties", tagged("dc:title"), tagged("dc:language"))
    root[0].text = paper.own(paper.kit.index.standard.metadata.title)
    root[1].text = {"zh": "zh-CN", "en": "en-GB"}[paper.language]
    return written(root)
