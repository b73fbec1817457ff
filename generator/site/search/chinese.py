"""What a Chinese text sounds like, and which traditional characters stand for its own."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from generator.standard.pinyin import pinyin

_DICTIONARIES = ("TSCharacters.txt", "TWVariantsRev.txt", "TWPhrasesRev.txt")

COMMON = "".join(
    bytes((row, cell)).decode("gb2312", "ignore") for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF)
)
"""The 3,755 common characters: the first level of GB/T 2312—1980, rows 16 to 55."""


def syllables(texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the pinyin of the Han characters of each text, without tones and with `v` for `ü`."""
    asked = tuple(dict.fromkeys(texts))
    heard = pinyin(asked, "NORMAL", "ignore")
    return {text: tuple(one.replace("ü", "v") for one in found) for text, found in zip(asked, heard, strict=True)}


def alike(names: Iterable[str]) -> tuple[str, ...]:
    """Return characters that sound alike, a string a syllable: those of some names, and the common ones beside them.

    Who types by pinyin picks the wrong one of them: 抱怨绿 for 抱怨率. Tones are not told apart.
    """
    own = {*"".join(names)}
    heard = syllables(sorted({*COMMON, *own}))
    wanted = {syllable for character in own for syllable in heard[character]}
    groups: dict[str, list[str]] = {}
    for character in sorted(heard):
        for syllable in heard[character]:
            groups.setdefault(syllable, []).append(character)
    return tuple("".join(groups[one]) for one in sorted(wanted) if len(groups[one]) > 1)


def simplified(texts: Iterable[str], typed: Iterable[str] = ()) -> dict[str, str]:
    """Return what readers of traditional characters may type, and the simplified writing that occurs in the texts.

    Single characters, also those of the words that readers type, and the regional words of Taiwan (資訊 is 信息 here).
    Only what occurs is returned, so that the table stays small.
    """
    whole = "\n".join(texts)
    occurring = {character for character in {*whole, *"".join(typed)} if "\u3400" <= character <= "\u9fff"}
    characters, variants, phrases = _dictionaries()
    found = {old: new for old, new in characters.items() if new in occurring and old not in occurring}
    for old, new in variants.items():
        plain = characters.get(new, new)
        if plain in occurring and old not in occurring:
            found.setdefault(old, plain)
    for old, new in phrases.items():
        plain = "".join(characters.get(character, character) for character in new)
        spelt = "".join(characters.get(character, character) for character in old)
        if occurring.issuperset(plain) and plain in whole and spelt != plain and spelt not in whole:
            found[old] = plain
    return dict(sorted(found.items()))


def characters() -> dict[str, str]:
    """Return the simplified character of each traditional one that has another form, of those that all fonts have."""
    found, variants, _ = _dictionaries()
    spelt = {old: found.get(new, new) for old, new in variants.items()} | found
    return {old: new for old, new in sorted(spelt.items()) if len(old) == len(new) == 1 and max(old, new) <= "\uffff"}


@cache
def _dictionaries() -> tuple[dict[str, str], ...]:
    """Return OpenCC's tables; the first of several readings is the usual one."""
    folder = files("opencc") / "dictionary"
    made = []
    for name in _DICTIONARIES:
        rows = [row.split("\t") for row in (folder / name).read_text(encoding="utf-8").splitlines() if "\t" in row]
        made.append({old: new.split(" ")[0] for old, new in rows if old != new})
    return tuple(made)
