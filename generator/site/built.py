"""What a build tells of itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    pages: int
    """HTML pages in all language trees."""
    downloads: int
    """Ready-made PDFs and workbooks."""
