"""The time that everything built from a standard carries."""

import os
from datetime import UTC, datetime

from generator.model import Standard


def source_date_epoch(standard: Standard) -> str:
    """Return the time that builds carry: SOURCE_DATE_EPOCH, or midnight UTC of the text's last revision; never now."""
    revised = datetime.fromisoformat(standard.metadata.revised).replace(tzinfo=UTC)
    return os.environ.get("SOURCE_DATE_EPOCH") or str(int(revised.timestamp()))
