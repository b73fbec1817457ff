"""The time that everything built from a standard carries."""

import os
import re
from datetime import UTC, datetime

from generator.model import Standard
from generator.model.errors import SettingError
from generator.words.errors import said

VARIABLE = "SOURCE_DATE_EPOCH"
"""Names the time of builds."""
_LATEST = 253402300799
"""The last second of the year 9999."""


def source_date_epoch(standard: Standard) -> str:
    """Return the time of builds in seconds since 1970: SOURCE_DATE_EPOCH, or midnight UTC of the last revision.

    It is never now. SettingError when the variable holds no such number.
    """
    named = _named()
    revised = datetime.fromisoformat(standard.metadata.revised).replace(tzinfo=UTC)
    return named or str(int(revised.timestamp()))


def moment_now() -> str:
    """Return the moment at which a file is read: `2026-11-23T09:15:00Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def day_now() -> str:
    """Return the day of SOURCE_DATE_EPOCH in UTC, or today where that is not set: `2026-11-29`.

    SettingError when the variable holds no such number.
    """
    named = _named()
    moment = datetime.fromtimestamp(int(named), UTC) if named else datetime.now(UTC)
    return moment.strftime("%Y-%m-%d")


def _named() -> str:
    named = os.environ.get(VARIABLE, "")
    if named and not (re.fullmatch("[0-9]{1,12}", named) and int(named) <= _LATEST):
        raise SettingError(said("epoch", value=named))
    return named
