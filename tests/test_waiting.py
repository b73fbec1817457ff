"""Browser tests wait for what comes, however slow the machine is."""

import re

from tests.test_limits import sources

HASTY = re.compile(r"\.wait_for_(?:function|timeout)\(")
"""Works only where it need not wait, since the policy of the pages forbids its `eval`; or is a sleep."""


def test_nothing_waits_in_a_way_that_fails_on_a_slow_machine() -> None:
    """`expect` and `tests.browser.waiting.until` do."""
    assert [(name, found[0]) for name, text in sources() if (found := HASTY.search(text))] == []
