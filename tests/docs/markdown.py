"""What a page of the documentation contains: fenced blocks and tables with their marks, code, links, headings.

A mark is a comment on the line before a block or a table, `<!-- file: standard/notes.yaml -->`: readers do not see it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(
    r"^(?P<indent> *)(?:<!-- (?P<mark>[^\n]*?) -->\n(?P=indent))?```(?P<language>\w*)\n(?P<text>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)
_TABLE = re.compile(r"^<!-- (?P<mark>[^\n]*?) -->\n\|[^\n]*\|\n\|[-|]+\|\n(?P<rows>(?:\|[^\n]*\|\n)+)", re.MULTILINE)
_CODE = re.compile(r"``\s?(?P<double>.+?)\s?``|`(?P<single>[^`\n]+)`")
_LINK = re.compile(r"!?\[[^\]]*\]\((?P<target>[^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} (?P<title>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block."""

    mark: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A marked table: its rows without the head, each a list of cells."""

    mark: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Page:
    """A page of the documentation."""

    path: Path

    def __str__(self) -> str:
        """Return its path in the repository."""
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def text(self) -> str:
        """Its text."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Its fenced blocks."""
        return tuple(Block(m["mark"] or "", m["language"], dedent(m["text"])) for m in _FENCE.finditer(self.text))

    @cached_property
    def prose(self) -> str:
        """Its text without the fenced blocks."""
        return _FENCE.sub("", self.text)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """Its marked tables."""
        return tuple(Table(m["mark"], tuple(map(_cells, m["rows"].splitlines()))) for m in _TABLE.finditer(self.text))

    @cached_property
    def code(self) -> tuple[str, ...]:
        """What stands in backticks, outside the blocks."""
        return tuple(code_in(self.prose))

    @cached_property
    def links(self) -> tuple[str, ...]:
        """The targets of its links and images."""
        return tuple(m["target"] for m in _LINK.finditer(self.prose))

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The anchors that its headings get."""
        return frozenset(_anchor(m["title"]) for m in _HEADING.finditer(self.prose))

    def lines_of(self, *languages: str) -> Iterator[str]:
        """Yield the command lines of its shell blocks, without comments."""
        for block in self.blocks:
            if block.language in languages:
                for line in block.text.splitlines():
                    command = line.partition(" #")[0].strip()
                    if command and not command.startswith("#"):
                        yield command


def code_in(text: str) -> Iterator[str]:
    """Yield what stands in backticks in a line or paragraph."""
    for match in _CODE.finditer(text):
        yield match["double"] or match["single"]


def _cells(row: str) -> tuple[str, ...]:
    return tuple(cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row.strip()[1:-1]))


def _anchor(title: str) -> str:
    """Return the anchor that a forge gives to a heading."""
    plain = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", title).lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def documentation() -> tuple[Page, ...]:
    """Return every page written by hand; `docs/rules.md` and its Chinese are made from the checks."""
    paths = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    return tuple(Page(path) for path in sorted(paths) if path.name != "rules.md")
