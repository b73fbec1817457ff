"""Tables, figures and formulas of a page, as editors write them."""

from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from generator.formats.drafted.draft import Role
from generator.formats.drafted.emit import Tree
from generator.formats.pages.content import Page, remark_of
from generator.formats.pages.marks import classes, language_of, nodes
from generator.formats.pages.words import caption, number_before
from generator.model import OTHER, Language, Text
from generator.words import say

_JOINED = {"left": "<", "above": "^"}


def thing(page: Page) -> "Tree | None":
    """Return the table, the figure or the formula that begins with the next element; none where it is none."""
    element = page.next()
    if element is None:
        return None
    found = classes(element)
    if element.tag == "table" or (element.tag == "p" and found & {"caption", "unit"}):
        return _table(page)
    if element.tag == "p" and element.find("img") is not None:
        return _figure(page)
    return _formula(page) if element.tag == "p" and "formula" in found else None


def _named(page: Page, css: str) -> Text | None:
    """Return the words of the next element with their translation, where it is of a class."""
    element = page.next()
    if element is None or css not in classes(element):
        return None
    return page.paragraph()


def _table(page: Page) -> Tree:
    named, unit = _named(page, "caption"), _named(page, "unit")
    made: dict[str, Tree] = {}
    title = Text()
    if named is not None:
        number, title = caption("numbers.table", named)
        made |= {"number": number} if number else {}
        made |= {"title": page.written(title)} if title != Text() else {}
        page.read(named)
    if unit is not None:
        made["unit"] = page.written(unit)
        page.read(unit)
    made |= _rows(page)
    return {"table": made | _below(page)}


def _rows(page: Page) -> dict[str, Tree]:
    """Return the rows of the next table, and of its translation behind it."""
    element = page.next()
    if element is None or element.tag != "table":
        return {}
    rows, first = _grid(page, page.take(), page.language)
    made: dict[str, Tree] = {"id": first.get("id", "")}
    if (head := first.get("data-head", "1")) != "1":
        made["head"] = int(head)
    own: Language = page.language
    texts: dict[Language, str] = {own: rows}
    following = page.next()
    cell = following.find(".//th") if following is not None and following.tag == "table" else None
    spoken = language_of(cell) if cell is not None else None
    if spoken is not None and following is not None:
        texts[spoken] = _grid(page, page.take(), spoken)[0]
    elif page.prevailing != own or not any(getattr(text, own) for text in _texts(page, element)):
        texts = {page.prevailing: rows}
    made |= {language: texts[language] for language in (page.prevailing, OTHER[page.prevailing]) if language in texts}
    for row in texts[page.prevailing].split("\n"):
        page.read(Text(**{page.prevailing: "".join(cell for cell in row.split(" | ") if cell not in ("<", "^"))}))
    return made


def _texts(page: Page, table: Element) -> list[Text]:
    return [page.words(nodes(cell)) for cell in table.iter() if cell.tag in ("th", "td")]


def _grid(page: Page, table: Element, language: Language) -> tuple[str, Element]:
    """Return the rows of a table as lines, and its first cell, which says of it what else there is to say."""
    rows = [[*row] for row in table.iter("tr")]
    first = rows[0][0] if rows and rows[0] else Element("th")
    lines = [[_cell(page, cell, language) for cell in row] for row in rows]
    if first.get("data-head") == "0":
        del lines[0]
    return "\n".join(f"| {' | '.join(row)} |" if "" in (row[0], row[-1]) else " | ".join(row) for row in lines), first


def _cell(page: Page, cell: Element, language: Language) -> str:
    found = classes(cell)
    if joined := next((_JOINED[name] for name in _JOINED if name in found), None):
        return joined
    text = "" if "empty" in found else page.words(nodes(cell), language).in_(language)
    kept = text.replace("|", r"\|").replace("\n", "<br>")
    return f"\\{kept}" if kept in ("<", "^") else kept


def _below(page: Page, made: tuple[str, ...] = ("below", "footnote")) -> dict[str, Tree]:
    """Return the notes and footnotes that stand below a table or a figure."""
    notes: list[Tree] = []
    footnotes: list[Tree] = []
    while (element := page.next()) is not None and len(element) and classes(element[0]) & {*made}:
        name, text, _ = remark_of(page, page.take())
        page.read(text)
        if "footnote" in classes(element[0]):
            footnotes.append({"mark": name, **page.keyed(text)})
        else:
            notes.append(page.written(text))
    return {key: found for key, found in (("notes", notes), ("footnotes", footnotes)) if found}


def _figure(page: Page) -> Tree:
    images = page.take().findall("img")
    named = page.paragraph()
    number, title = caption("numbers.figure", named)
    page.read(named)
    id_ = images[0].get("id", "")
    made: dict[str, Tree] = {"id": id_, "number": number or page.written(named)}
    if number and title != Text():
        made["caption"] = page.written(title)
    parts, rest = _explained(page)
    for image in images:
        name = PurePosixPath(image.get("src", ""))
        place = number_before(name.stem.removeprefix(f"{id_}-part-")) if f"{id_}-part-" in name.stem else ""
        shown = {page.language: image.get("alt", ""), OTHER[page.language]: page.described.get(name.name, "")}
        described: dict[str, Tree] = {"file": f"figures/{name.name}", "description": page.written(Text(**shown))}
        if place and 0 < int(place) <= len(parts):
            parts[int(place) - 1] |= described
        else:
            made |= described
    if "description" not in made:
        made["description"] = page.written(named)
    if parts:
        rest = {"parts": [*parts], **rest}
    made |= rest
    made |= _below(page)
    drawn = page.next()
    if drawn is not None and len(drawn) and "drawn" in classes(drawn[0]):
        made["note"] = page.written(remark_of(page, page.take())[1])
    return {"figure": made}


def _explained(page: Page) -> tuple[list[dict[str, Tree]], dict[str, Tree]]:
    """Return the parts of a figure, and its unit and key."""
    parts: list[dict[str, Tree]] = []
    made: dict[str, Tree] = {}
    key: list[Tree] = []
    headings = {say("shared.figure_key", language) for language in ("zh", "en")}
    while (element := page.next()) is not None and len(element) and classes(element[0]) & {"unit", "part", "key"}:
        css = classes(element[0])
        text = remark_of(page, page.take())[1]
        heading = text.in_(page.language) in headings
        page.read(text, role=Role.KEY if heading else Role.PARAGRAPH, alone=heading)
        if "unit" in css:
            made["unit"] = page.written(text)
        elif "part" in css:
            parts.append(page.keyed(text))
        elif not heading:
            mark, words = _apart(text)
            key.append({"mark": mark, **page.keyed(words)})
    return parts, made | ({"key": key} if key else {})


def _apart(text: Text) -> tuple[str, Text]:
    """Return the mark or the symbol before the words of an entry, and the words."""
    halves = {language: getattr(text, language).partition("——") for language in ("zh", "en")}
    mark = next((begin for begin, dash, _ in halves.values() if dash), "")
    return mark, Text(zh=halves["zh"][2], en=halves["en"][2])


def _formula(page: Page) -> Tree:
    element = page.take()
    code = element.find("code")
    latex = code.text or "" if code is not None else ""
    number = number_of((code.tail or "") if code is not None else "")
    made: dict[str, Tree] = {"id": element.get("id", "")}
    made |= {"number": number} if number else {}
    made["latex"] = latex
    page.formula(latex)
    where: list[Tree] = []
    heads = {say("shared.where", language) for language in ("zh", "en")}
    while (words := _named(page, "words")) is not None:
        if words.in_(page.language) in heads:
            continue
        symbol, text = _apart(words)
        where.append({"symbol": symbol.strip("$"), **page.keyed(text)})
        page.read(text)
    return {"formula": made | ({"where": where} if where else {})}


def number_of(tail: str) -> str:
    """Return the number behind a formula, without its brackets."""
    return tail.lstrip("$").strip().strip("（()）")
