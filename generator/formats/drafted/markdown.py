"""Markdown that a person writes, to a draft: headings, paragraphs, lists and tables, without what marks them."""

import re

from generator.formats.drafted.draft import Draft
from generator.formats.drafted.text import read_text

_HEADING = re.compile(r"[ ]{0,3}#{1,6}\s+(?P<text>.*?)\s*#*\s*$")
_BULLET = re.compile(r"(?P<blanks>\s*)[-*+]\s+(?P<text>.*)")
_NUMBERED = re.compile(r"\s*(?P<number>\d+)[.]\s+(?P<text>.*)")
_STRONG = re.compile(r"(?<![\\*\w])(\*\*|__|\*|_)(?=\S)(?P<words>.+?)(?<=\S)\1(?![*\w])")
_LINK = re.compile(r"!?\[(?P<words>[^\[\]]*)\]\([^()\s]*\)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BEGINS = re.compile(r"\s*(?:#|[-*+]\s|\d+[.)]\s|[a-z][)）]|\||>|——|注|示例|\[)")


def read_markdown(text: str) -> Draft:
    """Return the draft of a text in Markdown; lines of a paragraph are one, as Markdown has it."""
    rows: list[str] = []
    joins = False
    for row in text.replace("\r\n", "\n").split("\n"):
        heading, bullet, numbered = _HEADING.match(row), _BULLET.fullmatch(row), _NUMBERED.fullmatch(row)
        plain = not (heading or bullet or numbered or _BEGINS.match(row)) and bool(row.strip())
        if plain and joins:
            between = " " if re.search(r"[!-~]$", rows[-1]) and re.match(r"\s*[!-~]", row) else ""
            rows[-1:] = ["", rows[-1] + between + _bare(row.strip())]  # places stay those of the file
            continue
        joins = plain or bool(bullet or numbered)
        if heading:
            rows.append(_bare(heading["text"]))
        elif bullet:
            rows.append(f"——{_bare(bullet['text'])}")
        elif numbered and not re.match(r"\d", numbered["text"]):
            rows.append(f"{numbered['number']}) {_bare(numbered['text'])}")
        else:
            rows.append(_bare(row.strip().removeprefix("> ")))
    return read_text("\n".join(rows))


def _bare(text: str) -> str:
    """Return a line without emphasis and addresses of links."""
    return _ESCAPED.sub(r"\1", _LINK.sub(r"\g<words>", _STRONG.sub(r"\g<words>", text)))
