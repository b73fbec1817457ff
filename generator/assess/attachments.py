"""Photos and files as evidence of items: what is known of them, their numbers, how many there may be.

A file of version 2 names them; their bytes go beside it, in the browser's database or in a ZIP
(`generator.formats.packed`). `overrides/src/assess/attachments.js` numbers alike.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from generator.assess.fields import LARGEST_FILE, has_words
from generator.assess.format import Attached, Attachment

if TYPE_CHECKING:
    from generator.assess.hands import Hand

MOST = 500
"""Attachments of an assessment."""
LARGEST_SUM = 300_000_000
"""Bytes of all."""
SIDE = 2000
"""Pixels of the longer side of a picture that is kept."""
THUMBNAIL = 480
"""The same of one in a sheet or a report."""
QUALITY = 85
"""Of JPEG, in hundredths."""
MOST_PIXELS = 100_000_000
"""Of a picture that is scaled down: a few bytes can say that they are more, and take all memory. Those stay files."""
PICTURES = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp", "image/avif", "image/heic", "image/heif")
"""Types that are shown; a drawing (SVG) may hold a script, and is a file."""
SHORT = 12
"""Digits of a digest that are shown."""
_KILO = 1024


def attachment_rules() -> dict[str, Any]:
    """Return as plain values what the page must know of attachments."""
    return {
        "most": MOST, "largest": LARGEST_FILE, "sum": LARGEST_SUM, "side": SIDE, "thumbnail": THUMBNAIL,
        "quality": QUALITY, "pictures": PICTURES, "pixels": MOST_PIXELS,
    }  # fmt: skip


def size_of(size: int) -> str:
    """Return a number of bytes in words: `412 KB`, `1.3 MB`."""
    if size < _KILO * _KILO:
        return f"{-(-size // _KILO)} KB"
    tenths = size * 10 // (_KILO * _KILO)
    return f"{tenths // 10}.{tenths % 10} MB"


def moment_in(moment: str) -> str:
    """Return a moment of the format as a report has it, the same wherever it is read."""
    return f"{moment[:10]} {moment[11:16]} UTC" if moment else ""


def attached(hands: Mapping[str, "Hand"], name_of: Callable[[str], str]) -> tuple[Attached, ...]:
    """Return what hangs on the items, numbered in the order in which it was added.

    A number stays when another attachment is taken away. What was said last of an attachment stands. One file at one
    item counts once. `name_of` returns who writes with a hand.
    """
    said: dict[str, list[tuple[str, str, Attachment]]] = {}
    for hand, one in hands.items():
        for id_, record in one.attachments.items():
            said.setdefault(id_, []).append((record.changed, hand, record))
    found = []
    for id_, records in said.items():
        records.sort(key=lambda one: one[:2])
        found.append((records[-1][2], id_, records[0][1]))
    numbers: dict[tuple[str, str], int] = {}
    made: dict[int, Attached] = {}
    for record, id_, hand in sorted(found, key=lambda one: (one[0].added, one[1])):
        number = numbers.setdefault((record.item, record.sha256), len(numbers) + 1)
        if not record.gone and number not in made:
            made[number] = Attached(
                number=number,
                id=id_,
                hand=hand,
                item=record.item,
                name=record.name,
                type=record.type,
                size=record.size,
                sha256=record.sha256,
                note=record.note,
                added=record.added,
                by=name_of(hand),
            )
    return tuple(made[number] for number in sorted(made))


def attachment_numbers(attachments: tuple[Attached, ...]) -> dict[str, str]:
    """Return the numbers of what hangs on each item, by the item's id: `1, 3`."""
    made: dict[str, list[str]] = {}
    for one in attachments:
        made.setdefault(one.item, []).append(str(one.number))
    return {item: ", ".join(numbers) for item, numbers in made.items()}


def captioned(attachments: tuple[Attached, ...]) -> frozenset[str]:
    """Return the ids of the items on which a photo or file with a remark hangs: that is evidence."""
    return frozenset(one.item for one in attachments if has_words(one.note))


def attachment_row(one: Attached, picture: tuple[int, int] | None) -> dict[str, Any]:
    """Return an attachment as a report lists it, with the width and height of its picture."""
    return {
        "number": str(one.number),
        "item": one.item,
        "name": one.name,
        "size": size_of(one.size),
        "added": moment_in(one.added),
        "by": one.by,
        "note": one.note,
        "digest": one.sha256[:SHORT],
        "sha256": one.sha256,
        "picture": {"width": str(picture[0]), "height": str(picture[1])} if picture else None,
    }
