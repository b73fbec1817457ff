"""Workbooks that a program or a fault spoilt: a table from what is wrong with the parts or the bytes to how it came."""

import io
import re
import zipfile
from collections.abc import Callable

import xlsxwriter

Spoil = Callable[[dict[str, bytes]], object]


def _replace(part: str, old: str, new: str) -> Spoil:
    def spoil(parts: dict[str, bytes]) -> None:
        text = parts[part].decode()
        assert old in text, (part, old)
        parts[part] = text.replace(old, new, 1).encode()

    return spoil


def cell_as(part: str, name: str, xml: str) -> Spoil:
    """Return the change that writes a cell of a sheet as XML."""

    def spoil(parts: dict[str, bytes]) -> None:
        text = parts[part].decode()
        made = re.sub(rf'<c r="{name}"[^>]*?(/>|>.*?</c>)', xml, text, count=1)
        assert made != text, (part, name)
        parts[part] = made.encode()

    return spoil


_ITEMS = "xl/worksheets/sheet3.xml"


def drawn(shape: str) -> dict[str, bytes]:
    """Return the parts of a drawing over the sheet of the items."""
    link = '<Relationship Id="rId1" Type="http://x/relationships/drawing" Target="../drawings/drawing9.xml"/>'
    return {
        "xl/worksheets/_rels/sheet3.xml.rels": f"<Relationships>{link}</Relationships>".encode(),
        "xl/drawings/drawing9.xml": _drawing(shape).encode(),
    }


def _drawing(shape: str) -> str:
    """Return a drawing with a shape at J5."""
    place = "<xdr:from><xdr:col>9</xdr:col><xdr:row>4</xdr:row></xdr:from><xdr:to><xdr:col>11</xdr:col></xdr:to>"
    anchored = f"<xdr:twoCellAnchor>{place}{shape}</xdr:twoCellAnchor>"
    return f'<xdr:wsDr xmlns:xdr="http://x" xmlns:a="http://y">{anchored}</xdr:wsDr>'


def _from_1904(parts: dict[str, bytes]) -> None:
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"<workbookPr", b'<workbookPr date1904="1"')
    style = parts["xl/styles.xml"].replace(b"</cellXfs>", b'<xf numFmtId="14"/></cellXfs>')
    parts["xl/styles.xml"] = style
    count = style[style.index(b"<cellXfs") : style.index(b"</cellXfs>")].count(b"<xf ")
    cell_as(_ITEMS, "J5", f'<c r="J5" s="{count - 1}"><v>44887</v></c>')(parts)


def _with_prefixes(parts: dict[str, bytes]) -> None:
    head, _, rest = parts[_ITEMS].partition(b"?>")
    parts[_ITEMS] = head + b"?>" + re.sub(rb"<(/?)(\w)", rb"<\1x:\2", rest).replace(b"xmlns=", b"xmlns:x=")


SPOILT: dict[str, Spoil] = {
    "a sheet cut off": lambda parts: parts.update({_ITEMS: parts[_ITEMS][:900]}),
    "a sheet that is no XML": lambda parts: parts.update({_ITEMS: b"<worksheet><row"}),
    "a sheet in another encoding": lambda parts: parts.update({_ITEMS: parts[_ITEMS] + b"\xff"}),
    "a sheet missing": lambda parts: parts.pop(_ITEMS),
    "the book missing": lambda parts: parts.pop("xl/workbook.xml"),
    "the links missing": lambda parts: parts.pop("xl/_rels/workbook.xml.rels"),
    "the strings missing": lambda parts: parts.pop("xl/sharedStrings.xml"),
    "the styles missing": lambda parts: parts.pop("xl/styles.xml"),
    "the styles broken": lambda parts: parts.update({"xl/styles.xml": b"<styleSheet>"}),
    "a font beyond all numbers": _replace("xl/styles.xml", 'fontId="0"', 'fontId="399999999999"'),
    "a document type": _replace(_ITEMS, "<worksheet", "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet"),
    "an unknown entity": _replace(_ITEMS, "<sheetData>", "<sheetData>&nbsp;"),
    "a row beyond all": _replace("xl/worksheets/sheet1.xml", 'r="A1', 'r="A10485767'),
    "a cell without a name": _replace(_ITEMS, ' r="A1"', ""),
    "a cell with a wrong name": _replace(_ITEMS, ' r="A1"', ' r="1A"'),
    "a column beyond all": _replace(_ITEMS, ' r="A1"', ' r="XFE1"'),
    "a string beyond all": cell_as(_ITEMS, "J5", '<c r="J5" t="s"><v>99999999999999999999</v></c>'),
    "a string before all": cell_as(_ITEMS, "J5", '<c r="J5" t="s"><v>-1</v></c>'),
    "a string that is no number": cell_as(_ITEMS, "J5", '<c r="J5" t="s"><v>x</v></c>'),
    "a number that is none": cell_as(_ITEMS, "J5", '<c r="J5"><v>abc</v></c>'),
    "a number beyond all numbers": cell_as(_ITEMS, "J5", '<c r="J5"><v>1e999</v></c>'),
    "a number of 5,000 digits": cell_as(_ITEMS, "J5", f'<c r="J5"><v>{"9" * 5000}</v></c>'),
    "a style beyond all": cell_as(_ITEMS, "J5", '<c r="J5" s="99999"><v>5</v></c>'),
    "a style that is no number": cell_as(_ITEMS, "J5", '<c r="J5" s="x"><v>5</v></c>'),
    "an unknown kind of cell": cell_as(_ITEMS, "J5", '<c r="J5" t="zz"><v>5</v></c>'),
    "a day as text": cell_as(_ITEMS, "J5", '<c r="J5" t="d"><v>2026-11-23T00:00:00</v></c>'),
    "a moment as text": cell_as(_ITEMS, "J5", '<c r="J5" t="d"><v>2026-11-23T09:15:00</v></c>'),
    "the error of a formula": cell_as(_ITEMS, "J5", '<c r="J5" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    "a shared formula": cell_as(_ITEMS, "J5", '<c r="J5" t="str"><f t="shared" si="0"/><v>三</v></c>'),
    "text in runs": cell_as(_ITEMS, "J5", '<c r="J5" t="inlineStr"><is><r><t>一</t></r><r><rPr><b/></rPr><t '
    'xml:space="preserve"> 二</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></is></c>'),
    "half a character": cell_as(_ITEMS, "J5", '<c r="J5" t="inlineStr"><is><t>a_xD83D_b_xD83D__xDE00_</t></is></c>'),
    "controls": cell_as(_ITEMS, "J5", '<c r="J5" t="inlineStr"><is><t>a_x0000_b_x001B_c_x000D_d&#9;e</t></is></c>'),
    "a section of characters": cell_as(_ITEMS, "J5",
        '<c r="J5" t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c>'),
    "days from 1904": _from_1904,
    "a picture": lambda parts: parts.update(drawn("<xdr:pic/>")),
    "a box with words": lambda parts: parts.update(drawn("<xdr:sp><a:t>看</a:t></xdr:sp>")),
    "a drawing of nothing": lambda parts: parts.update(drawn("")),
    "a cell twice": cell_as(_ITEMS, "J5", '<c r="J5"><v>1</v></c><c r="J5"><v>2</v></c>'),
    "prefixes": _with_prefixes,
    "a field on the hidden sheet with controls": _replace("xl/sharedStrings.xml", "T/EX 1—2026</t>",
        "T/EX _x0007_1—2026</t>"),
}  # fmt: skip
RAW: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "not a workbook": lambda _: b"not a workbook",
    "cut off": lambda raw: raw[:3000],
    "the start of an archive": lambda _: b"PK\x03\x04 cut off",
    "an archive of nothing": lambda _: b"PK\x05\x06" + bytes(18),
    "another archive": lambda _: _archive({"a.txt": b"a"}),
    "words after the archive": lambda raw: raw + b"\n",
    "a byte changed": lambda raw: raw[:600] + bytes([raw[600] ^ 1]) + raw[601:],
    "bytes of nought": lambda raw: raw[:2000] + bytes(40) + raw[2040:],
    "a part without its end mark": lambda raw: _without_end_mark(_archive(_parts(raw)), "xl/workbook.xml"),
    "more than may be unpacked": lambda raw: _archive({**_parts(raw), _ITEMS: b" " * 100_000_001}),
    "more cells than may be": lambda raw: _archive({**_parts(raw), _ITEMS: _many_cells(200_001)}),
}


def _without_end_mark(raw: bytes, part: str) -> bytes:
    """Return an archive in which the only block of a part says that another comes."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        entry = archive.getinfo(part)
    start = entry.header_offset + 30 + len(entry.filename)
    assert raw[start] & 1
    return raw[:start] + bytes([raw[start] ^ 1]) + raw[start + 1 :]


def _many_cells(count: int) -> bytes:
    row = "<row>" + "<c><v>1</v></c>" * 1000 + "</row>"
    return f"<worksheet><sheetData>{row * (count // 1000 + 1)}</sheetData></worksheet>".encode()


def _parts(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _archive(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def spoilt(raw: bytes, spoil: Spoil) -> bytes:
    """Return a workbook after a change of its parts."""
    parts = _parts(raw)
    spoil(parts)
    return _archive(parts)


def own_workbook() -> bytes:
    """Return a workbook that is none of ours."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.add_worksheet("价目").write(0, 0, "甲")
    book.close()
    return out.getvalue()
