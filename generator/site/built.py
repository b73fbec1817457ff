"""What a build tells of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    pages: int
    """HTML pages in all language trees."""
    downloads: int
    """Ready-made PDFs and workbooks."""
    files: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 of the files that pages are and share, by path below the site."""
