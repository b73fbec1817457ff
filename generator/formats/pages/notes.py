"""The numbers of notes and examples: counted, and written where a page prints another one than counting gives."""

from collections.abc import Sequence

from generator.formats.drafted.emit import Tree
from generator.words import say

_COUNTED = ("note", "example")


def numbered(blocks: Sequence[Tree]) -> list[Tree]:
    """Return blocks whose remarks have their number in front where counting would give another one."""
    made: list[Tree] = []
    counts = {kind: sum(1 for block in blocks if isinstance(block, dict) and kind in block) for kind in _COUNTED}
    places = dict.fromkeys(_COUNTED, 0)
    for block in blocks:
        kind = next((kind for kind in (*_COUNTED, "warning") if isinstance(block, dict) and kind in block), "")
        words = block[kind] if kind and isinstance(block, dict) else None
        if not isinstance(words, dict):
            made.append(block)
            continue
        number = str(words.pop("number", ""))
        if kind in places:
            places[kind] += 1
            counted = str(places[kind]) if counts[kind] > 1 else ""
            if number and number != counted and isinstance(words.get("zh"), str):
                words["zh"] = f"{say(f'shared.{kind}', 'zh')}{number}：{words['zh']}"
        made.append({kind: words})
    return made
