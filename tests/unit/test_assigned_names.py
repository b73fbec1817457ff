"""The names in a line that says who is to assess a clause."""

import pytest

from generator.assess.team import names_in


@pytest.mark.parametrize(
    ("line", "known", "names"),
    [
        ("王五、李四；王　五", (), ("王五", "李四")),
        ("欧阳、娜；乙", (), ("欧阳", "娜", "乙")),
        ("欧阳、娜；乙", ("欧阳、娜",), ("欧阳、娜", "乙")),
        ("“欧阳、娜”；乙", (), ("欧阳、娜", "乙")),
        ('甲;"Li; Wang"', (), ("甲", "Li; Wang")),
        ("“甲”、“", (), ("甲", "“")),
        ("；、", (), ()),
    ],
)
def test_signs_part_names_but_not_one_that_is_known_or_quoted(
    line: str, known: tuple[str, ...], names: tuple[str, ...]
) -> None:
    """A colleague who has written nothing is not known yet."""
    assert names_in(line, known) == names
