"""Numbers and titles of tables and figures, counted by Word where they are the next ones."""

import re

from generator.formats.docx.writing.manuscript import Manuscript, numbered
from generator.formats.docx.writing.runs import run
from generator.model import Text
from generator.words import say

_LISTS = {"表": "tables", "图": "figures"}
_WORDS = {"表": "table", "图": "figure"}
_NUMBER = re.compile(r"(?:(?P<annex>[A-Z])\.)?(?P<own>[0-9]{1,3})")


def caption(paper: Manuscript, kind: str, number: str, title: Text | None, printed: str = "") -> None:
    """Write the number and title of a 表 or 图; `printed` is the number with its word, where it says another one."""
    match = None if printed else _NUMBER.fullmatch(number)
    words = title or Text()
    if match is None:
        style = f"正文{kind}标题"
        shown = printed or (number and say(f"numbers.{_WORDS[kind]}", paper.language, number=number))
        paper.text(style, words, numbered(0, 0), before=[run(f"{shown}\u3000")] if shown else ())
        return
    annex = [ord(match["annex"]) - ord("A") + 1] if match["annex"] else []
    name, style = (f"annex {_LISTS[kind]}", f"附录{kind}标题") if annex else (_LISTS[kind], f"正文{kind}标题")
    found = paper.numbering.counted(name, (*annex, int(match["own"])))
    paper.text(style, words, numbered(found, len(annex)))
