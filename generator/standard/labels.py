"""Labels of list items as standards print them: `a)`, `1)`, `——`; and lead-ins, which items follow."""

import re
from collections.abc import Collection, Sequence
from itertools import count

from generator.model import LANGUAGES, Text
from generator.standard.numbers import numeral_value

_CHINESE = "一二三四五六七八九十"
_LABEL = re.compile(
    rf"(?P<label>[(（]?(?P<name>[a-z]{{1,2}}|[A-Z]|\d{{1,2}}|[{_CHINESE}]{{1,3}}|[ivx]{{1,5}})[)）]"
    rf"|(?P<number>\d{{1,2}}|[a-z]|[{_CHINESE}]{{1,3}})(?:[.．](?=\s)|、)"
    r"|(?P<circled>[①-⑳])|—{1,2}|–(?=\s)|-(?=\s)|[•·●○■□◆▪])\s*"
)  # fmt: skip
_COLON = re.compile(r"[：:]\s*$")


def split_label(text: str) -> tuple[str, int]:
    """Return the label that a list item begins with, and where its own words begin; none and 0 without one."""
    match = _LABEL.match(text)
    return (match["label"], match.end()) if match else ("", 0)


def label_name(label: str) -> str:
    """Return what a label calls its item, as a part of an id: `a`, `12`; nothing for a dash or a dot."""
    match = _LABEL.match(f"{label} ")
    if match is None:
        return ""
    name = match["name"] or match["number"] or ""
    if match["circled"]:
        return str(ord(match["circled"]) - ord("①") + 1)
    return str(numeral_value(name) or "") if name[:1] in _CHINESE and name else name


def item_names(labels: Sequence[str], taken: Collection[str]) -> tuple[str, ...]:
    """Return what the items of a list are called in ids, by their labels; nothing for one without a name.

    In a clause's second list with `a)` it is `a2`, and so is the second of two items that a standard labels alike.
    """
    names = [label_name(label) for label in labels]
    nth = next(nth for nth in count(1) if not {_nth(name, nth) for name in names if name} & {*taken})
    called = {_nth(name, nth) for name in names if name}
    used: set[str] = set()
    made = []
    for name in names:
        own = _nth(name, nth) if name else ""
        if own in used:
            own = next(each for again in count(nth + 1) if (each := _nth(name, again)) not in {*taken, *called, *used})
        if own:
            used.add(own)
        made.append(own)
    return tuple(made)


def _nth(name: str, nth: int) -> str:
    return name if nth == 1 else f"{name}{nth}"


def label_position(label: str) -> int:
    """Return which item of its list a label stands for, from 1; 0 for one that does not say."""
    name = label_name(label)
    if name.isdecimal():
        return int(name)
    return ord(name.lower()) - ord("a") + 1 if len(name) == 1 else 0


def leads(text: Text) -> bool:
    """Tell whether a text leads in what follows it: it ends in a colon."""
    words = (getattr(text, language) for language in LANGUAGES)
    return any(_COLON.search(written) for written in words)
