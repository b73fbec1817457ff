"""What differs between two texts is marked alike by page and command, and nothing else is."""

import json
import random
import subprocess
from pathlib import Path

from generator.assess.checklist_data import assessment_rules
from generator.assess.differences import Piece, differences
from tests.tools import NODE_PACKAGES, node

HERE = Path(__file__).parent
SOME = ["组织", "应", "宜", "检查", "，", "—", "--", " ", "　", "3.5", "3", "５", "shall", "should", "e\u0301", "é", "\n",
        "\t", "\u200b", "\u2060", "🧡", "𠮷", "<b>", "％", "%"]  # fmt: skip


def pairs() -> list[tuple[str, str]]:
    """Return texts and what became of them: by chance, with nothing on a side, and longer than is compared."""
    chance = random.Random(11)  # noqa: S311 - of no secret
    made = [
        ("", ""),
        ("", "应"),
        ("应", ""),
        (" ", "\n"),
        ("组织应检查。", "组织应检查。"),
        ("a b", "ab"),
        ("1 2", "12"),
    ]
    for _ in range(300):
        then = [chance.choice(SOME) for _ in range(chance.randrange(12))]
        now = [chance.choice(SOME) if chance.random() < 0.3 else one for one in then if chance.random() < 0.9]
        made.append(("".join(then), "".join(now)))
    long = [f"{n}；" for n in range(2500)]
    return [*made, ("头" + "".join(long) + "尾", "头" + "".join(reversed(long)) + "尾")]


def test_page_and_command_mark_the_same() -> None:
    """Piece by piece."""
    done = subprocess.run(
        [str(node()), str(NODE_PACKAGES / "run.js"), str(HERE / "differences.mjs")],
        input=json.dumps({"rules": assessment_rules(), "pairs": pairs()}),
        capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    found = [differences(*pair) for pair in pairs()]
    said = [{"then": [p._asdict() for p in then], "now": [p._asdict() for p in now]} for then, now in found]
    assert json.loads(done.stdout) == said


def test_pieces_are_the_texts_and_what_is_not_marked_is_in_both() -> None:
    """Nothing of a text is lost; of a long one the middle is marked whole."""
    for pair in pairs():
        made = differences(*pair)
        assert tuple("".join(piece.text for piece in pieces) for pieces in made) == pair
    then, _ = made
    assert [(piece.text[:1], piece.apart) for piece in then] == [("头", False), ("0", True), ("；", False)]
    assert differences("组织宜检查。", "组织应 检查，并记录。") == (
        [Piece("组织", apart=False), Piece("宜", apart=True), Piece("检查。", apart=False)],
        [Piece("组织", apart=False), Piece("应", apart=True), Piece(" 检查", apart=False),
         Piece("，并记录", apart=True), Piece("。", apart=False)],
    )  # fmt: skip
