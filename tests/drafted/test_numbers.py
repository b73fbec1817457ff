"""Numbers of clauses in a text: taken where they follow one another, told where they break off."""

import pytest

from tests.drafted.documents import imported, read_again


def chapters(numbers: range) -> str:
    """Return a text of chapters with a subclause each, and quantities that are no numbers of clauses."""
    rows = ["前言", "本文件由甲提出。", "1 范围", "本文件规定了要求。"]
    for number in numbers:
        rows += [f"{number} 第{number}类要求", f"组织应做第{number}件事，样品", "120个应留存。", f"{number}.1 总则"]
        rows += [f"组织宜做第{number}件事，用量", "100 mm以上。"]
    return "\n".join(rows)


def found(text: str) -> tuple[list[str], list[str]]:
    """Return the numbers of the chapters that come of a text, and what is told of numbers."""
    made = imported(text)
    told = [f"{each.place.line}: {each.said.en}" for each in made.told if "follow" in each.said.en]
    return [each.number for each in read_again(made).clauses if each.number and "." not in each.number], told


def test_chapters_of_three_digits() -> None:
    """250 chapters, all of them, and nothing is guessed."""
    assert found(chapters(range(2, 251))) == ([str(number) for number in range(1, 251)], [])


def test_numbers_that_break_off_are_told() -> None:
    """Where many are missing, what stands behind is text, and the report says from where."""
    text = f"{chapters(range(2, 104))}\n{chapters(range(120, 123)).partition('要求。')[2].lstrip()}"
    numbers, told = found(text)
    assert numbers[-1] == "103"
    assert told == [
        "617: looks like the heading of 120, which does not follow 103.1; this line and those like it came in as text"
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["4.1 总则", "组织应记录。", "4.9 时限", "组织应答复。"],
        ["4.1 总则", "组织应记录。", "4.2 时限", "组织应答复。", "4.1 总则", "组织应答复。"],
    ],
)
def test_a_subclause_out_of_its_order_is_told(lines: list[str]) -> None:
    """Far ahead, or back again."""
    _, told = found("\n".join(["1 范围", "甲。", "2 乙", "3 丙", "4 要求", *lines]))
    assert len(told) == 1


@pytest.mark.parametrize("line", ["4.5 m以内不应堆放。", "12 个月", "2.5～3.5", "120个样品", "9 时", "3.2 kg"])
def test_a_quantity_is_no_number_of_a_clause(line: str) -> None:
    """And nothing is told of it."""
    assert found(f"1 范围\n甲。\n2 乙\n3 丙\n4 要求\n组织应记录：\n{line}")[1] == []
