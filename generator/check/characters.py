"""Characters (TXT): those that are not seen, and those that a font does not have."""

import re
import unicodedata
from collections.abc import Iterator

from generator.check.rule import Example, Fault, at, fault, rule, whereabouts
from generator.check.typography import everywhere
from generator.model import Text
from generator.source.places import Sources
from generator.standard.days import date_meant
from generator.standard.glyphs import unprintable
from generator.standard.index import Index

_HIDDEN = re.compile(
    "[\u00a0\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200d\u2028\u2029\u202f\u205f-\u2065\u206a-\u206f"
    "\u2e80-\u2fdf\u3164\ue000-\uf8ff\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufaff"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffd]"
)
"""What Unicode calls ignorable by default, blanks that are none, radicals, compatibility and private characters."""
_HIDDEN_BEYOND = re.compile("[\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U0002f800-\U0002fa1f\U000e0000-\U0010ffff]")
"""Those beyond the first 65,536: with them in one class, looking for the others takes ten times as long."""
_ACCENT = re.compile("[\u0300-\u0304\u0306-\u030c\u0323-\u0328]")
_ACCENTED = re.compile(f"[A-Za-z]{_ACCENT.pattern}")
"""A letter with its accent as two characters."""
_WIDE = re.compile("[\uff0f-\uff19\uff21-\uff3a\uff41-\uff5a]")
_FULL_WIDTH = re.compile(r"[０-９Ａ-Ｚａ-ｚ]+|(?<=[A-Z])／(?=[A-Z]+[ \d])")
"""Digits and letters as wide as a Chinese character, mostly left by an input method; the slash of `GB／T 1`, too."""
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What turns the direction of writing: a text with it is shown in another order than it is written."""


@rule(
    "TXT019",
    ground="open",
    zh="没有看不见的字符和形似的异体字符",
    reason=Text(
        zh="从PDF复制的文字常带零宽字符、不换行空格或部首区的字（⼀代替一）：看着一样，复制出去却是另一个字；"
        "全角的数字和字母（１０）也认不出是数。"
        "本站检索时不计这些差别；确是原文所印的，用known说明。",
        en="Text copied from a PDF often carries zero-width characters, no-break spaces or radicals in place of "
        "characters (⼀ for 一): they look right, and are something else where they are copied to; full-width digits and "
        "letters (１０) are not read as numbers. The site's search "
        "finds them all the same; what is printed so is said under `known`.",
    ),
    example=Example(
        bad='zh: "组织应\u2f00致行动。"',
        good="zh: 组织应一致行动。",
    ),
)
def no_hidden_characters(index: Index, sources: Sources) -> Iterator[Fault]:
    """Use no invisible characters and none that only look like Chinese ones."""
    accented = (
        found
        for found in everywhere(index, _ACCENTED, _ACCENT)
        if len(unicodedata.normalize("NFC", found.match[0])) == 1
    )
    for found in (*everywhere(index, _HIDDEN), *everywhere(index, _HIDDEN_BEYOND), *accented):
        character = " ".join(f"U+{ord(character):04X}" for character in found.match[0])
        yield fault(at(sources, found), "hidden-character", place=whereabouts(found.passage), character=character)
    for found in everywhere(index, _FULL_WIDTH, _WIDE):
        if found.passage.language is None and date_meant(found.passage.text):
            continue  # told as a date
        half = unicodedata.normalize("NFKC", found.match[0])
        yield fault(
            at(sources, found),
            "full-width-figure",
            place=whereabouts(found.passage),
            characters=found.match[0],
            half=half,
        )


@rule(
    "TXT024",
    ground="wrong",
    zh="没有改变书写方向的字符",
    reason=Text(
        zh="这类字符（U+202E等）自己看不见，却使后面的文字倒过来显示：读者看到的与所写的不同。中文和英文里都用不着。",
        en="Such characters (U+202E, say) are not seen themselves and turn what follows round: readers see another "
        "text than the one written. Neither Chinese nor English needs them.",
    ),
    example=Example(
        bad='zh: "组织应\u202e确定目标市场。"',
        good="zh: 组织应确定目标市场。",
    ),
)
def one_direction(index: Index, sources: Sources) -> Iterator[Fault]:
    """Use no characters that turn the direction of writing."""
    for found in everywhere(index, _TURNING):
        character = f"U+{ord(found.match[0]):04X}"
        yield fault(at(sources, found), "hidden-character", place=whereabouts(found.passage), character=character)


@rule(
    "TXT020",
    ground="open",
    zh="PDF的字体里有文中的每个字符",
    reason=Text(
        zh="随工具提供的字体没有的字符（表情符号、藏文、生僻字等），在PDF里显示为编号，如[U+1F9E1]；页面上不受影响。",
        en="A character that the font which comes with the tool lacks (an emoji, Tibetan, a rare Chinese one) is "
        "printed in PDFs by its number, [U+1F9E1]; pages show it.",
    ),
    example=Example(
        bad="zh: 是否记录顾客的反馈🧡？",
        good="zh: 是否记录顾客的反馈？",
    ),
)
def printable(index: Index, sources: Sources) -> Iterator[Fault]:
    """Use characters that the font of PDFs has."""
    missing = frozenset[str]().union(*(unprintable(corpus.text) for corpus in index.passages.values()))
    told = (_HIDDEN, _HIDDEN_BEYOND, _TURNING)
    missing = frozenset(character for character in missing if not any(each.match(character) for each in told))
    if missing:
        for found in everywhere(index, re.compile(f"[{re.escape(''.join(sorted(missing)))}]")):
            named = f"{found.match[0]} (U+{ord(found.match[0]):04X})"
            yield fault(at(sources, found), "unprintable-character", place=whereabouts(found.passage), character=named)
