"""Markdown that a person writes, to a draft: headings, paragraphs, lists and tables, without what marks them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.formats.drafted.draft import Draft, Place, Told
from generator.formats.drafted.headings import with_numbers
from generator.formats.drafted.struck import without_struck
from generator.formats.drafted.text import read_text
from generator.standard.labels import split_label

_HEADING = re.compile(r"[ ]{0,3}#{1,6}\s+(?P<text>.*?)\s*#*\s*$")
_BULLET = re.compile(r"(?P<blanks>\s*)[-*+]\s+(?P<text>.*)")
_NUMBERED = re.compile(r"\s*(?P<number>\d+)[.]\s+(?P<text>.*)")
_STRONG = re.compile(r"(?<![\\*\w])(\*\*|__|\*|_)(?=\S)(?P<words>.+?)(?<=\S)\1(?![*\w])")
_LINK = re.compile(r"(?<!\\)!?\[(?P<words>[^\[\]]*)(?<!\\)\]\([^()\s]*\)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_FORMULA = re.compile(r"((?<!\\)\$\$.+?\$\$|^\$[^$]+\$(?=——))")
_BAR = r"(?<!\\)\|"
_RULE = re.compile(r"[\s:|-]*-[\s:|]*")
PAGE = re.compile(r"^# .*\{: #\S+ \.[a-z]+ \}$", re.MULTILINE)
"""The heading of a page that `export markdown` writes."""
_TRANSLATED = re.compile(r"(?:译文|Translation)\s*[：:]")
_BEGINS = re.compile(r"\s*(?:#|[-*+]\s|\d+[.)]\s|[a-z][)）]|\||>|——|注|示例|译文|Translation:|\[)")


def read_markdown(text: str) -> Draft:
    """Return the draft of a text in Markdown; lines of a paragraph are one, as Markdown has it."""
    rows: list[str] = []
    told: list[Told] = []
    levels: dict[Place, int] = {}
    joins = False
    for row in _tables(without_struck(text.replace("\r\n", "\n"), told).split("\n")):
        heading, bullet, numbered = _HEADING.match(row), _BULLET.fullmatch(row), _NUMBERED.fullmatch(row)
        plain = not (heading or bullet or numbered or _BEGINS.match(row)) and bool(row.strip())
        if plain and joins:
            between = " " if re.search(r"[!-~]$", rows[-1]) and re.match(r"\s*[!-~]", row) else ""
            rows[-1:] = ["", rows[-1] + between + _bare(row.strip())]  # places stay those of the file
            continue
        joins = plain or bool(bullet or numbered)
        if heading:
            rows.append(_bare(heading["text"]))
            levels[Place(line=len(rows))] = row.count("#", 0, heading.start("text"))
        elif bullet:
            words = _bare(bullet["text"])
            rows.append(words if split_label(words)[0] else f"——{words}")
        elif numbered and not re.match(r"\d", numbered["text"]):
            rows.append(f"{numbered['number']}) {_bare(numbered['text'])}")
        elif "|" in row:
            rows.append(" | ".join(map(_cell, re.split(_BAR, row.strip()))))
        else:
            rows.append(_bare(row.strip().removeprefix(">").strip()))
    draft = read_text("\n".join(rows))
    told = [*draft.told, *told]
    return replace(draft, lines=tuple(with_numbers(draft.lines, levels, told)), told=tuple(told))


def _tables(rows: list[str]) -> Iterator[str]:
    """Yield rows; the rule of a table stands below its whole head, a row of a translated one says that it is."""
    made = [*rows]
    translated = False
    for at, row in enumerate(rows):
        quoted = row.strip().startswith(">")
        inside = row.strip().lstrip("> ")
        if quoted and _TRANSLATED.fullmatch(inside):
            translated, made[at] = True, ""
        elif quoted and translated and inside.startswith("|"):
            made[at] = "" if _RULE.fullmatch(inside) else f"译文：{inside}".replace("**", "")
        elif not quoted:
            translated = False
        if not quoted and at and _RULE.fullmatch(inside) and "|" in inside:
            _set_head(made, at)
    yield from made


def _set_head(rows: list[str], rule: int) -> None:
    """Drop the empty row above a rule; put the rule below the bold rows behind it."""
    if not rows[rule - 1].replace("|", "").strip():
        rows[rule - 1] = ""
    while rule + 1 < len(rows) and _is_bold(rows[rule + 1]):
        rows[rule], rows[rule + 1] = rows[rule + 1], rows[rule]
        rule += 1


def _is_bold(row: str) -> bool:
    cells = [cell.strip() for cell in re.split(_BAR, row.strip().strip("|"))]
    words = [cell for cell in cells if cell not in ("", "<", "^")]
    return len(cells) > 1 and bool(words) and all(re.fullmatch(r"\*\*.+\*\*", cell) for cell in words)


def _cell(text: str) -> str:
    """Return a cell without emphasis; a bar, and a sign that would join it to a neighbour, keep their backslash."""
    cell = text.strip()
    return cell if cell in (r"\<", r"\^") else _bare(cell).replace("|", r"\|")


def _bare(text: str) -> str:
    """Return a line without emphasis and addresses of links; formulas stay as they are."""
    return "".join(part if place % 2 else _plain(part) for place, part in enumerate(_FORMULA.split(text)))


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", _LINK.sub(r"\g<words>", _STRONG.sub(r"\g<words>", text)))
