"""How a text is spelt in YAML, so that the reader has it back letter by letter; plain where that can be."""

import json
import re

from generator.source.yaml import parse

_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_WIDEST = 120


def spelt(text: str, style: str = "", *, flow: bool) -> str:
    """Return a text on one line: with the quotation marks of a style, or without any where that says the same."""
    if style == "'" and not _ESCAPED.search(text) and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    if style != '"' and is_plain(text, text, flow=flow):
        return text
    return quoted(text)


def is_plain(written: str, text: str, *, flow: bool) -> bool:
    """Tell whether what is written without quotation marks, or with them, is read as a text; `flow` inside brackets."""
    if "\n" in text or _ESCAPED.search(text):
        return False
    document, problems = parse("", (f"- [{written}]" if flow else f"- k: {written}").encode(errors="replace"))
    read = [[text]] if flow else [{"k": text}]
    return document is not None and not problems and document.value == read


def quoted(text: str) -> str:
    """Return a text in double quotation marks."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def lines_of(text: str, style: str, indent: int) -> list[str] | None:
    """Return the lines of a text below `|` or `>`; none where it cannot stand there."""
    lines = text.split("\n")
    if _ESCAPED.search(text) or not text.replace("\n", "").replace("\t", "").isprintable():
        return None
    if not lines[0].strip() or not lines[-1].strip() or lines[0][0] in " \t":
        return None
    if style == ">":
        return None if len(lines) > 1 or text != " ".join(text.split(" ")).strip() else _folded(text, indent)
    return [" " * indent + line if line else "" for line in lines]


def _folded(text: str, indent: int) -> list[str] | None:
    """Return a text on lines that read as one."""
    if "  " in text or "\t" in text:
        return [" " * indent + text]
    made = [" " * indent]
    for word in text.split(" "):
        begun = made[-1].strip()
        if begun and len(made[-1]) + 1 + len(word) > _WIDEST:
            made.append(" " * indent + word)
        else:
            made[-1] += f" {word}" if begun else word
    return made
