"""Pictures for previews of links: a card for each clause with its number, titles and text, and one for the site.

Pillow makes them, with the fonts that come with the tool, so that the same standard gives the same bytes everywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from io import BytesIO
from itertools import islice
from pathlib import Path

import pylopdf_fonts_zh_cn
from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFont

from generator.model import Clause, Language
from generator.output.again import Standing
from generator.output.cache import cached
from generator.output.tree import write_tree
from generator.site.pages.descriptions import clause_words
from generator.site.pages.page import Book
from generator.standard.glyphs import characters
from generator.standard.inline import linear_text
from generator.standard.numbers import heading_number

FOLDER = "assets/cards/"
SITE = "assets/card.png"
WIDTH, HEIGHT = 1200, 630
MARGIN = 72
PAPER, INK = (253, 252, 249), (30, 28, 25)
FULL, HALF, FAINT = 255, 170, 40
"""How strong ink is: of text, of what stands back, of lines."""
STEPS = 16
"""Shades of a colour, and so of the edges of letters: more make the file larger, and no letter clearer."""
GAP = 1.45
"""From line to line, in sizes of the font."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words to be set."""

    words: str
    size: int
    """In pixels."""
    strength: int = FULL
    song: bool = False
    """Whether they are set in Song, as the standard's own text is."""


def card_address(clause: str) -> str:
    """Return the address of a clause's card below the site."""
    return f"{FOLDER}{clause}.png"


def has_cards(book: Book) -> bool:
    """Tell whether a site has cards: previews name them by their whole address, so without one they serve nobody."""
    return bool(book.config.site_url) and book.config.cards == "yes"


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card."""

    number: str
    titles: tuple[tuple[Language, str], ...]
    """In the site's languages, the first of them before."""
    text: tuple[tuple[Language, str], ...]
    name: str
    """Of edition and site."""
    accent: str
    """`#rrggbb`."""


def write_cards(book: Book, site: Path, standing: Standing | None = None) -> dict[str, str]:
    """Write the cards below `site` and return their SHA-256, by path.

    Those of which nothing changed are kept from before.
    """
    cards = {card_address(clause.id): _card(book, clause) for clause in book.index.standard.clauses}
    cards[SITE] = _card(book, None)
    made = {name: cached("cards", repr(card).encode(), partial(_drawn, card)) for name, card in cards.items()}
    return write_tree(site, made, standing)


def _card(book: Book, clause: Clause | None) -> Card:
    """Return what stands on the card of a clause, or on that of the site."""
    metadata, spoken = book.index.standard.metadata, book.config.spoken
    title = clause.title if clause else metadata.title
    words = clause_words(book.index, clause) if clause else linear_text(metadata.about)
    return Card(
        number=heading_number(clause, spoken[0]) if clause else book.index.edition.number,
        titles=tuple((one, getattr(title, one)) for one in spoken if getattr(title, one)),
        text=tuple((one, getattr(words, one)) for one in spoken),
        name=f"{book.index.edition.number}  {book.config.site_name.in_(spoken[0])}",
        accent=book.config.colours.accent,
    )


def _drawn(card: Card) -> bytes:
    """Return a card as a PNG."""
    ink, accent = (Image.new("L", (WIDTH, HEIGHT)) for _ in range(2))
    coloured, draw = ImageDraw.Draw(accent), ImageDraw.Draw(ink)
    coloured.rectangle((0, 0, WIDTH, 10), FULL)
    top = _write(coloured, MARGIN - 16, Line(card.number, 44), 1)
    first = card.text[0][0]
    for language, title in card.titles:
        strength = FULL if language == first else HALF
        top = _write(draw, top, Line(title, 56 if language == "zh" else 34, strength), 2)
    draw.line((MARGIN, top + 14, WIDTH - MARGIN, top + 14), FAINT, 2)
    top += 34
    for language, words in card.text:
        line = Line(words, 30 if language == "zh" else 25, song=language == "zh")
        rest = max(1, int((HEIGHT - MARGIN - 12 - top) / (line.size * GAP)))
        top = _write(draw, top, line, rest if language == card.text[-1][0] else max(1, rest // 2))
    _write(draw, HEIGHT - MARGIN + 4, Line(card.name, 24, HALF), 1)
    return _png(ink, accent, card.accent)


def _write(draw: ImageDraw.ImageDraw, top: int, line: Line, most: int) -> int:
    """Write words from a height on in at most so many lines, and return the height below them."""
    known = characters(_path(song=line.song), 0)  # for any other the font would draw a box
    words = "".join(each for each in " ".join(line.words.split()) if each in known or each == " ")
    rows = list(islice(_rows(words, line), most + 1))
    for number, row in enumerate(rows[:most]):
        shown = f"{row.rstrip()[:-1]}…" if number == most - 1 and len(rows) > most else row
        draw.text((MARGIN, top), shown, line.strength, _font(line.size, song=line.song))
        top += int(line.size * GAP)
    return top


def _rows(words: str, line: Line) -> Iterator[str]:
    """Yield words in rows as wide as a card, broken at spaces and between Chinese characters."""
    while words:
        end, left = 0, float(WIDTH - 2 * MARGIN)
        while end < len(words) and (left := left - _width(words[end], line.size, song=line.song)) >= 0:
            end += 1
        if end < len(words) and words[end - 1 : end + 1].isascii() and " " in words[1:end]:
            end = words.rfind(" ", 1, end) + 1
        yield words[: max(1, end)]
        words = words[max(1, end) :].lstrip()


def _path(*, song: bool) -> Path:
    return pylopdf_fonts_zh_cn.serif_path() if song else pylopdf_fonts_zh_cn.sans_path()


@cache
def _font(size: int, *, song: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_path(song=song), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _width(character: str, size: int, *, song: bool) -> float:
    return _font(size, song=song).getlength(character)


def _png(ink: Image.Image, accent: Image.Image, colour: str) -> bytes:
    """Return what was written in ink and in the accent colour, `#rrggbb`, as a PNG with a palette of both."""
    parts = [layer.point([first + value * STEPS // 256 if value else 0 for value in range(256)])
             for layer, first in ((ink, 0), (accent, STEPS))]  # fmt: skip
    image = ImageChops.lighter(*parts)
    image.putpalette([part for full in (INK, ImageColor.getrgb(colour)) for part in _shades(full[:3])])
    written = BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def _shades(full: tuple[int, ...]) -> Iterator[int]:
    """Yield the parts of colours from that of the paper to a full one."""
    for step in range(STEPS):
        share = step / (STEPS - 1)
        yield from (round(ground + (part - ground) * share) for ground, part in zip(PAPER, full, strict=True))
