"""Whatever is excused from a rule of the linters says why, on its line."""

import re

from tests.test_limits import sources

EXCUSE = re.compile(r"# (?:noqa|type: ignore)\b(?P<what>.*)")
REASON = re.compile(r"(?::? ?[A-Z]+\d+(?:, [A-Z]+\d+)* - |\[[a-z-]+\]  # )\S")


def test_an_excuse_has_a_reason() -> None:
    """`noqa: S311 - the same ones every time`, `type: ignore[index]  # pypdf's objects`."""
    excuses = [
        (name, row.strip(), found["what"])
        for name, text in sources()
        for row in text.splitlines()
        if (found := EXCUSE.search(row)) and name.endswith(".py") and "EXCUSE = " not in row
    ]
    assert len(excuses) > 50
    assert [(name, row) for name, row, what in excuses if not REASON.match(what)] == []
