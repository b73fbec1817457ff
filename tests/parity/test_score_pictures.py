"""Scores are drawn alike by page and command, and as high as they are."""

import json
import random
import subprocess
from pathlib import Path
from typing import Any

from generator.assess.summary import NOTHING, tenths
from generator.formats.report.picture import LABEL, WIDTH, picture_rules
from generator.formats.report.score_picture import MOST_AXES, VALUE, score_picture, score_picture_rules
from generator.formats.report.word import word_rules
from generator.formats.report.word_net import word_net
from tests.tools import NODE_PACKAGES, node

HERE = Path(__file__).parent
WORDS = {"score": {"zh": "评分", "en": "Score"}}


def view(aspects: list[list[float | None]], title: str = "领导 of customers") -> dict[str, Any]:
    """Return what a report shows of scores: by aspect its own and those of its clauses."""
    rows = [[row(f"{n}.{m}", title, score) for m, score in enumerate(own)] for n, own in enumerate(aspects, 5)]
    return {
        "languages": ["zh"], "words": WORDS,
        "scores": {"aspects": [{**first, "clauses": clauses} for first, *clauses in rows]},
    }  # fmt: skip


def row(number: str, title: str, score: float | None) -> dict[str, Any]:
    """Return a row of scores."""
    return {"number": number, "title": {"zh": title, "en": title}, "value": tenths(score)}


def views() -> list[dict[str, Any]]:
    """Return views of all numbers of aspects, some without scores."""
    chance = random.Random(7)  # noqa: S311 - of no secret
    some: list[float | None] = [None, 0.0, 100.0, 37.5, 35.0]
    made = [{"languages": ["en"], "words": WORDS, "scores": None}, view([[None, None]]), view([[0.0]] * 3)]
    for count in range(1, MOST_AXES + 2):
        made.extend(
            view([[chance.choice([*some, chance.random() * 100]) for _ in range(4)] for _ in range(count)])
            for _ in range(6)
        )
        made.append(view([[chance.random() * 100] for _ in range(count)], "很长的标题" * 9))
    return made


def test_page_and_command_draw_the_same() -> None:
    """Each net, bar, point and word of the text beside it; and the net as Word has it."""
    data = {
        "rules": {"nothing": NOTHING}, "picture": picture_rules(), "score_picture": score_picture_rules(),
        "word": word_rules(),
    }  # fmt: skip
    done = subprocess.run(
        [str(node()), str(NODE_PACKAGES / "run.js"), str(HERE / "score_pictures.mjs")],
        input=json.dumps({"data": data, "views": views()}),
        capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    drawn = [score_picture(one) for one in views()]
    said = json.loads(done.stdout)
    assert said["drawn"] == json.loads(json.dumps(drawn))
    assert said["nets"] == [word_net(one) for one in drawn]


def test_a_bar_is_as_long_as_its_score_and_the_net_as_wide() -> None:
    """Half of the scale is half of the bar; the first axis goes up, and its full score reaches the outer ring."""
    drawn = score_picture(view([[50.0], [100.0], [0.0], [None]]))
    assert drawn
    room = (WIDTH - LABEL - VALUE) * 10
    assert [bar["filled"] for group in drawn["groups"] for bar in group["bars"]] == [str(room // 2), str(room), "", ""]
    net = drawn["net"]
    assert net
    assert net["dots"] == [{"x": "360.0", "y": "95.0"}, {"x": "470.0", "y": "150.0"}, {"x": "360.0", "y": "150.0"}]
    assert net["dots"][1] == net["axes"][1]
    assert net["area"] == []
    assert len(net["edges"]) == 2
    assert net["told"].startswith("5.0 领导 of customers: 50.0; ")


def test_two_scores_are_no_net_and_none_is_no_picture() -> None:
    """The bars stand alone; without a score nothing is drawn."""
    drawn = score_picture(view([[50.0], [100.0], [None]]))
    assert drawn
    assert drawn["net"] is None
    assert score_picture(view([[None, None]])) is None
