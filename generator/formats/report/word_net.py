"""The net of a report's scores as shapes of Word (DrawingML, ECMA-376, part 1).

`overrides/src/assess/word_net.js` makes the same of the same picture.
"""

from typing import Any

from generator.formats.report.picture import tenth

Values = dict[str, Any]
NET = {"unit": 850, "wide": 2400, "high": 160, "down": 35, "scale": 300, "aside": 30, "dot": 40}
"""The net of scores: a tenth of its picture in the same units; in such tenths a name's box and how far its middle is
above the text's foot, the width of a ring's box and how far it is aside, half of a dot."""
_SIDES = {"start": "left", "middle": "center", "end": "right"}


def word_net(drawn: Values | None) -> Values | None:
    """Return the net of scores as shapes over the whole picture: places and sizes in the units of Word."""
    net = drawn and drawn["net"]
    if not net:
        return None

    def box(one: Values, left: int, middle: int, wide: int) -> Values:
        x, y = tenth(one["x"]) + left, tenth(one["y"]) - middle - NET["high"] // 2
        sizes = {"left": x, "top": y, "wide": wide, "high": NET["high"]}
        return {"label": one["label"], **{key: str(size * NET["unit"]) for key, size in sizes.items()}}

    def dot(one: Values) -> Values:
        half = NET["dot"]
        sizes = {"left": tenth(one["x"]) - half, "top": tenth(one["y"]) - half, "wide": 2 * half}
        return {key: str(size * NET["unit"]) for key, size in sizes.items()}

    before = {"start": 0, "middle": NET["wide"] // 2, "end": NET["wide"]}
    middle = {"x": net["x"], "y": net["y"]}
    edges = [[{"x": one["x1"], "y": one["y1"]}, {"x": one["x2"], "y": one["y2"]}] for one in net["edges"]]
    return {
        "told": net["told"],
        "wide": str(int(net["width"]) * 10 * NET["unit"]),
        "high": str(int(net["height"]) * 10 * NET["unit"]),
        "rings": [_path(_corners(one["points"])) for one in net["rings"]],
        "axes": [_path([middle, one]) for one in net["axes"]],
        "area": [_path(_corners(one["points"])) for one in net["area"]],
        "edges": [_path(edge) for edge in edges],
        "has_area": bool(net["area"]),
        "has_edges": bool(edges),
        "dots": [dot(one) for one in net["dots"]],
        "names": [
            {**box(one, -before[one["anchor"]], NET["down"], NET["wide"]), "side": _SIDES[one["anchor"]]}
            for one in net["names"]
        ],
        "scale": [box(one, NET["aside"], 0, NET["scale"]) for one in net["rings"]],
    }


def _corners(points: str) -> list[Values]:
    return [dict(zip("xy", corner.split(","), strict=True)) for corner in points.split(" ")]


def _path(corners: list[Values]) -> Values:
    """Return where a line begins and goes on to."""
    first, *rest = ({side: str(tenth(one[side]) * NET["unit"]) for side in "xy"} for one in corners)
    return {"first": first, "rest": rest}
