"""Scores as pictures: a net of the aspects, and a bar for each aspect and clause below it.

The places are reckoned in whole tenths from the scores as they are shown, so that
`overrides/src/assess/score_picture.js` draws the same.
"""

import math
from itertools import pairwise
from typing import Any

from generator.assess.summary import NOTHING
from generator.formats.report.picture import LABEL, WIDTH, shortened, tenth, tenths

HIGH, GAP = 14, 7
"""Of a bar and between bars."""
VALUE = 50
"""Width of the figure after a bar."""
_TEXT_DOWN = 115
"""Tenths from the top of a bar to the foot of its text."""
NET = {"width": WIDTH, "height": 300, "radius": 1100, "label": 1200, "down": 45}
"""The net: its size, and in tenths the length of an axis, how far out its name stands, how far below that is its foot
but at the top."""
FEWEST_AXES, MOST_AXES = 3, 12
RINGS = (250, 500, 750, 1000)
"""Scores, in tenths, at which the net is drawn."""
UNIT = 10_000
"""Length of the directions of axes."""

Values = dict[str, Any]


def score_picture_rules() -> Values:
    """Return as plain values what the page must know to draw the same."""
    return {
        "high": HIGH, "gap": GAP, "value": VALUE, "text_down": _TEXT_DOWN, "net": NET, "rings": RINGS, "unit": UNIT,
        "axes": {str(count): _directions(count) for count in range(FEWEST_AXES, MOST_AXES + 1)},
    }  # fmt: skip


def score_picture(view: Values) -> Values | None:
    """Return the pictures of a report's scores, in the first of its languages; none where nothing is scored."""
    found = view["scores"]
    if found is None or all(_known(part) is None for one in found["aspects"] for part in (one, *one["clauses"])):
        return None
    first = view["languages"][0]
    return {
        "heading": view["words"]["score"][first],
        "net": _net(found["aspects"], first),
        "groups": [_group(aspect, first) for aspect in found["aspects"]],
    }


def _known(row: Values) -> int | None:
    """Return a score in tenths."""
    return None if row["value"] == NOTHING else tenth(row["value"])


def _named(row: Values, first: str) -> str:
    return f"{row['number']} {row['title'][first]}"


def _told(rows: list[Values], first: str) -> str:
    return "; ".join(f"{_named(row, first)}: {row['value']}" for row in rows)


def _group(aspect: Values, first: str) -> Values:
    rows = [aspect, *aspect["clauses"]]
    return {
        "width": str(WIDTH),
        "height": str(len(rows) * (HIGH + GAP)),
        "told": _told(rows, first),
        "high": str(HIGH),
        "bars": [_bar(position, row, first) for position, row in enumerate(rows)],
    }


def _bar(position: int, row: Values, first: str) -> Values:
    top = position * (HIGH + GAP)
    room = (WIDTH - LABEL - VALUE) * 10
    known = _known(row)
    wide = (2 * room * (known or 0) + 1000) // 2000
    return {
        "kind": "clause" if position else "aspect",
        "top": str(top),
        "foot": tenths(top * 10 + _TEXT_DOWN),
        "label": shortened(_named(row, first)),
        "value": row["value"],
        "begin": str(LABEL),
        "room": tenths(room),
        "end": str(WIDTH),
        "wide": tenths(wide),
        "filled": str(wide) if wide else "",
        "rest": str(room - wide) if room - wide else "",
    }


def _net(aspects: list[Values], first: str) -> Values | None:
    """Return the net of aspects; none where they are too few or too many, or fewer than three have a score."""
    count = len(aspects)
    scores = [_known(aspect) for aspect in aspects]
    if not FEWEST_AXES <= count <= MOST_AXES or sum(score is not None for score in scores) < FEWEST_AXES:
        return None
    directions = _directions(count)

    def corner(n: int, score: int, length: int) -> Values:
        x, y = (
            middle * 5 + (2 * length * score * along + 1000 * UNIT) // (2000 * UNIT)
            for middle, along in zip((NET["width"], NET["height"]), directions[n], strict=True)
        )
        return {"x": tenths(x), "y": tenths(y)}

    ends = [corner(n, 1000, NET["radius"]) for n in range(count)]
    dots = [None if score is None else corner(n, score, NET["radius"]) for n, score in enumerate(scores)]
    around = [*pairwise(dots), (dots[-1], dots[0])]
    return {
        "width": str(NET["width"]),
        "height": str(NET["height"]),
        "x": tenths(NET["width"] * 5),
        "y": tenths(NET["height"] * 5),
        "told": _told(aspects, first),
        "rings": [
            {
                "points": _points([corner(n, ring, NET["radius"]) for n in range(count)]),
                **corner(0, ring, NET["radius"]),
                "label": str(ring // 10),
            }
            for ring in RINGS
        ],
        "axes": ends,
        "area": [{"points": _points([dot for dot in dots if dot])}] if all(dots) else [],
        "edges": [
            {"x1": one["x"], "y1": one["y"], "x2": other["x"], "y2": other["y"]}
            for one, other in around
            if one and other
        ],
        "dots": [dot for dot in dots if dot],
        "names": [
            _name(aspect, first, directions[n], corner(n, 1000, NET["label"])) for n, aspect in enumerate(aspects)
        ],
    }


def _name(aspect: Values, first: str, direction: list[int], place: Values) -> Values:
    across, along = direction
    foot = tenth(place["y"]) + (0 if along == -UNIT else NET["down"])
    return {
        "x": place["x"],
        "y": tenths(foot),
        "anchor": "middle" if across == 0 else "start" if across > 0 else "end",
        "label": f"{shortened(_named(aspect, first))} {aspect['value']}",
    }


def _points(corners: list[Values]) -> str:
    return " ".join(f"{corner['x']},{corner['y']}" for corner in corners)


def _directions(count: int) -> list[list[int]]:
    """Return the directions of axes, the first upwards, then clockwise."""
    turns = [2 * math.pi * n / count for n in range(count)]
    return [[round(math.sin(turn) * UNIT), round(-math.cos(turn) * UNIT)] for turn in turns]
