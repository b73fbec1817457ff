"""Findings by aspect as a picture: stacked bars, each segment with its shape and number beside its colour.

The places are reckoned in whole tenths, so that `overrides/src/assess/picture.js` draws the same picture.
"""

from typing import Any

from generator.formats.palette import palette

WIDTH, LABEL, HIGH, GAP = 720, 210, 22, 10
LONGEST_LABEL = 30
"""Width of a bar's label; a Chinese character is as wide as two of Latin."""
WIDE = 0x2E7F
"""Where wide characters begin."""
_TEXT_DOWN = 154
"""Tenths from the top of a bar to the foot of its text."""

Values = dict[str, Any]


def picture_rules() -> Values:
    """Return as plain values what the page must know to draw the same."""
    return {
        "marks": palette().findings, "width": WIDTH, "label": LABEL, "high": HIGH, "gap": GAP,
        "longest_label": LONGEST_LABEL, "wide": WIDE, "text_down": _TEXT_DOWN,
    }  # fmt: skip


def picture(view: Values) -> Values:
    """Return the bars of a report's aspects, in the first of its languages."""
    first = view["languages"][0]
    words = view["words"]
    kinds = [*((f["kind"], f["label"][first]) for f in view["findings"]), ("open", words["not_reviewed"][first])]
    bars = [
        (f"{aspect['number']} {aspect['title'][first]}", (*aspect["findings"], aspect["not_reviewed"]))
        for aspect in view["aspects"]
    ]
    told = [
        f"{label}: " + ", ".join(f"{name} {count}" for (_, name), count in zip(kinds, found, strict=True) if count)
        for label, found in bars
    ]
    return {
        "width": str(WIDTH),
        "height": str(len(bars) * (HIGH + GAP)),
        "heading": words["summary"][first],
        "told": "; ".join(told),
        "high": str(HIGH),
        "bars": [_bar(position, label, found, kinds) for position, (label, found) in enumerate(bars)],
    }


def _bar(position: int, label: str, found: tuple[int, ...], kinds: list[tuple[str, str]]) -> Values:
    top = position * (HIGH + GAP)
    total = sum(found)
    room = (WIDTH - LABEL - 2) * 10
    segments = []
    before = 0
    for (kind, _), count in zip(kinds, found, strict=True):
        if not count:
            continue
        left, right = (LABEL * 10 + (2 * room * n + total) // (2 * total) for n in (before, before + count))
        segments.append({
            "x": tenths(left), "wide": tenths(right - left), "middle": tenths((left + right) // 2),
            "twips": str(right - left), **palette().findings[kind], "count": str(count),
        })  # fmt: skip
        before += count
    return {"top": str(top), "foot": tenths(top * 10 + _TEXT_DOWN), "label": shortened(label), "segments": segments}


def tenths(number: int) -> str:
    """Return a number of tenths as it is written in a picture."""
    return f"{number // 10}.{number % 10}"


def tenth(written: str) -> int:
    """Return the number of tenths that is written so."""
    return int(written.replace(".", ""))


def shortened(label: str) -> str:
    """Return a label that fits before its bar."""
    used = 0
    for position, character in enumerate(label):
        used += 2 if ord(character) > WIDE else 1
        if used > LONGEST_LABEL:
            return label[:position] + "…"
    return label
