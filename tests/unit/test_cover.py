"""What cover and foreword print, as names with texts."""

from generator.model import Cover, Text
from generator.standard.cover import cover_lines


def test_a_cover_has_what_a_standards_body_prints_in_its_order() -> None:
    """Documents replaced in part and the one adopted are told apart; numbers and days are no text of a language."""
    made = Cover(
        ics=("67.020", "03.220"),
        issued="2026-03-25",
        replaces=("GB/T 88123.2—2018",),
        partly_replaces=("GB/T 88119—2015", "GB/T 88120—2015"),
        adopts=Text(zh="ISO 23412-7:2024，MOD", en="ISO 23412-7:2024, MOD"),
    )
    assert [(name.zh, text.zh, text.en) for name, text in cover_lines(made)] == [
        ("ICS", "67.020、03.220", "67.020, 03.220"),
        ("代替", "GB/T 88123.2—2018", "GB/T 88123.2—2018"),
        ("部分代替", "GB/T 88119—2015、GB/T 88120—2015", "GB/T 88119—2015, GB/T 88120—2015"),
        ("采用", "ISO 23412-7:2024，MOD", "ISO 23412-7:2024, MOD"),
        ("发布", "2026-03-25", "2026-03-25"),
    ]
