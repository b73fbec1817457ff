"""Findings by aspect as a picture: stacked bars, each segment with its number, so that colour alone says nothing."""

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

FILLS = {"met": "#2f6b3f", "partly": "#e0b04f", "unmet": "#a8321f", "excluded": "#c9c9c9", "open": "#ffffff"}
INKS = {"met": "#ffffff", "partly": "#000000", "unmet": "#ffffff", "excluded": "#000000", "open": "#000000"}
WIDTH, LABEL, HIGH, GAP = 720, 210, 22, 10


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar."""

    kind: str
    """What it counts as: a key of `FILLS`."""
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: an aspect."""

    label: str
    segments: tuple[Segment, ...]


def bars_svg(bars: tuple[Bar, ...], title: str) -> str:
    """Return the bars as an SVG image; its description says in words what they show."""
    said = "; ".join(
        f"{bar.label}: " + ", ".join(f"{part.label} {part.count}" for part in bar.segments if part.count)
        for bar in bars
    )
    height = len(bars) * (HIGH + GAP)
    rows = "".join(_bar(bar, position * (HIGH + GAP)) for position, bar in enumerate(bars))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {WIDTH} {height}" '
        f'aria-label={quoteattr(f"{title}. {said}")} font-size="13"><title>{escape(title)}</title>'
        f"<desc>{escape(said)}</desc>{rows}</svg>"
    )


def _bar(bar: Bar, top: int) -> str:
    total = sum(part.count for part in bar.segments)
    scale = (WIDTH - LABEL - 2) / total if total else 0.0
    middle = top + HIGH * 0.7
    pieces = [f'<text x="0" y="{middle:.1f}">{escape(_shortened(bar.label))}</text>']
    left = float(LABEL)
    for part in bar.segments:
        if not part.count:
            continue
        wide = part.count * scale
        pieces.append(
            f'<rect x="{left:.1f}" y="{top}" width="{wide:.1f}" height="{HIGH}" fill="{FILLS[part.kind]}" stroke="#555"/>'
            f'<text x="{left + wide / 2:.1f}" y="{middle:.1f}" fill="{INKS[part.kind]}" text-anchor="middle">{part.count}</text>'
        )
        left += wide
    return "".join(pieces)


def _shortened(label: str, units: int = 30) -> str:
    """Return a label that fits before its bar; a Chinese character is as wide as two of Latin."""
    used = 0
    for position, character in enumerate(label):
        used += 2 if ord(character) > 0x2E7F else 1  # noqa: PLR2004 - where wide characters begin
        if used > units:
            return label[:position] + "…"
    return label
