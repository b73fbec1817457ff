"""A page of HTML to a draft: headings, paragraphs, items, tables with their spans; no script or navigation."""

import codecs
import re

from lxml import html

from generator.formats.drafted.draft import Draft, DraftCell, Line, Place, Role
from generator.formats.drafted.elements import BLOCKS, LEFT_OUT, LISTS
from generator.formats.drafted.flow import in_paragraphs
from generator.formats.drafted.headings import with_numbers
from generator.formats.drafted.marks import evened, marked, seen
from generator.formats.drafted.struck import Struck, is_marked
from generator.formats.drafted.text import read_text
from generator.formats.drafted.unreadable import UnreadableError
from generator.words.errors import said

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z\d_-]+)", re.IGNORECASE)
_BEGIN = 4096
"""Bytes of a page within which it names its encoding."""
_CHINESE = frozenset({"gb2312", "gbk", "gb18030", "x-gbk"})
_OTHERS = frozenset({"big5", "utf-16", "windows-1252", "iso-8859-1"})

_MOST_COLUMNS = 1000
"""More than that HTML takes no cell to span."""


def read_html(name: str, raw: bytes) -> Draft:
    """Return the draft of a page; UnreadableError where it has nothing to read."""
    encoding = _encoding(raw)
    try:
        raw.decode(encoding)
        page = html.document_fromstring(
            raw, parser=html.HTMLParser(encoding=encoding, no_network=True, huge_tree=False)
        )
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise UnreadableError(said("import-charset", file=name, line=line, encoding=encoding)) from error
    except (html.etree.ParserError, html.etree.XMLSyntaxError) as error:
        raise UnreadableError(said("import-empty", file=name)) from error
    in_paragraphs(page)
    struck = Struck(page)
    rows: list[str] = []
    tables: dict[int, Line] = {}
    levels: dict[Place, int] = {}
    for element in _blocks(page):
        if element.tag == "table":
            rows.append("")
            struck.tell(element, len(rows))
            tables[len(rows)] = _table(element, len(rows))
        else:
            struck.tell(element, len(rows) + 1)
            rows += _words(element)
            if element.tag in _HEADINGS:
                levels[Place(line=len(rows))] = int(element.tag[1])
    draft = read_text("\n".join(rows))
    told = [*draft.told, *struck.told]
    lines = sorted((*with_numbers(draft.lines, levels, told), *tables.values()), key=lambda line: line.place)
    return Draft(lines=tuple(lines), told=tuple(told))


def _encoding(raw: bytes) -> str:
    """Return the encoding that a page names; its old names for Chinese are those of what Windows writes."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    found = None if raw.startswith(codecs.BOM_UTF8) else _CHARSET.search(raw[:_BEGIN])
    named = found[1].decode().lower() if found else "utf-8"
    if named in _CHINESE:
        return "gb18030"
    return named if named in _OTHERS else "utf-8"


def _blocks(page: html.HtmlElement) -> list[html.HtmlElement]:
    """Return what holds text, in order, outermost tables whole."""
    found = []
    for element in page.iter():
        above = {ancestor.tag for ancestor in element.iterancestors()}
        if "table" in above or above & {*LEFT_OUT}:
            continue
        if element.tag == "table" or (element.tag in BLOCKS and (_own(element) or is_marked(element))):
            found.append(element)
    return found


def _own(element: html.HtmlElement) -> str:
    """Return the words of a block without those of the blocks in it."""
    parts = [element.text or ""]
    for child in element:
        inside = child.tag in (*BLOCKS, "table", *LISTS, *LEFT_OUT)
        text = "" if inside or not isinstance(child.tag, str) else "\n" if child.tag == "br" else _own(child)
        parts += [text, child.tail or ""]
    return "".join(parts) if element.tag == "pre" else "".join(parts).strip()


def _words(element: html.HtmlElement) -> list[str]:
    """Return the lines of a block; an item of a list with its label."""
    rows = [" ".join(row.split()) for row in _own(element).split("\n")] if element.find("br") is not None else None
    words = rows or [" ".join(_own(element).split())]
    if element.tag == "li":
        above = element.getparent()
        number = 1 + len(list(element.itersiblings("li", preceding=True)))
        lettered = above is not None and above.get("type") == "a"
        own = f"{chr(ord('a') + number - 1)}) " if lettered else f"{number}) "
        words[0] = f"{own if above is not None and above.tag == 'ol' else '——'}{words[0]}"
    return words


def _table(element: html.HtmlElement, line: int) -> Line:
    """Return a table with its spans."""
    rows: list[tuple[DraftCell, ...]] = []
    head = 0
    filled = [cells for row in element.iter("tr") if (cells := [cell for cell in row if cell.tag in ("td", "th")])]
    for cells in filled:
        head += bool(all(cell.tag == "th" for cell in cells) and head == len(rows))
        rows.append(tuple(_cell(cell, len(filled) - len(rows)) for cell in cells))
    source = " ".join(element.text_content().split())
    return Line(role=Role.TABLE, rows=tuple(rows), head=head or 1, place=Place(line=line), source=source)


def _cell(cell: html.HtmlElement, below: int) -> DraftCell:
    """Return a cell, which spans as many columns as a browser allows and no more rows than there are from here on."""
    text = marked(evened(seen(" ".join(cell.text_content().split()))))
    columns, rows = (
        int(cell.get(name, "1")) if cell.get(name, "1").isdecimal() else 1 for name in ("colspan", "rowspan")
    )
    return DraftCell(text, min(max(columns, 1), _MOST_COLUMNS), min(max(rows, 1), below))
