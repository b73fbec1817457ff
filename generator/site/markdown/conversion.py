"""What a conversion of Markdown is told beside the text, and what it tells beside the HTML."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as the list of a page's contents names it."""

    level: int
    id: str
    name: str
    """HTML."""


@dataclass(slots=True)
class Conversion:
    """One for all conversions of a `Markdown`, since its parts are put together before the first."""

    address: str = ""
    """Where the page stands in its tree: `5.4/`."""
    headings: list[Heading] = field(default_factory=list)
    """Those that the last conversion found."""
