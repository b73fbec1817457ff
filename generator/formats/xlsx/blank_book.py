"""`data/book.js`, `book-zh.js`, `book-en.js`: the blank workbook of the whole standard, which a page fills in.

Each is a script of its own: a page from a folder may load a script, and nothing else. The parts of the workbook
stand in it as they are, not packed: hosts pack it to half of what a packed file in Base64 takes, and after a change
most of it is as it was, for who keeps it.
"""

import io
import json
import re
import zipfile
from bisect import bisect
from collections import Counter

from generator.formats.kit import Kit
from generator.formats.xlsx.places import Values
from generator.formats.xlsx.write import blank_xlsx
from generator.model import Language
from generator.output.halves import shared

_TEXT = re.compile(r'(?<= t="s"><v>)[0-9]+')
"""The number of a text in the table of all texts."""
_MANY = 500
"""With so many items it takes longer to make a workbook than to copy this process."""


def blank_books(kit: Kit) -> dict[str, str]:
    """Return the scripts by path below the site: in the languages of the site, and in each of them where it has two.

    The first is made alone, so that the others find what it looked up.
    """
    (path, first), *alone = blank_paths(kit.languages).items()
    made = {path: _script(kit, *first)}
    worth = bool(alone) and len(kit.index.standard.checklist) > _MANY
    scripts = shared(lambda number: _script(kit, *alone[number][1]), len(alone), worth=worth)
    return made | dict(zip((path for path, _ in alone), scripts, strict=True))


def blank_paths(spoken: tuple[Language, ...]) -> dict[str, tuple[str, tuple[Language, ...]]]:
    """Return the ending of the name of each script and the languages in it, by its path below the site."""
    alone = {f"_{language}": (language,) for language in spoken} if len(spoken) > 1 else {}
    return {
        f"data/book{ending.replace('_', '-')}.js": (ending, languages)
        for ending, languages in {"": spoken, **alone}.items()
    }


def book_values(kit: Kit, languages: tuple[Language, ...]) -> Values:
    """Return the plain values of a script: the parts of the workbook by name, and where things stand in it.

    Texts are numbered in the order in which parts have them first. Here each is counted from the first text that one
    part has alone (`3+12`, from the fourth of `first`): so one text more or less changes the numbers near it, not all
    that follow.
    """
    raw, places = blank_xlsx(kit, languages)
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    used = [{int(number) for number in _TEXT.findall(part)} for part in parts.values()]
    users = Counter(number for numbers in used for number in numbers)
    alone = ([number for number in numbers if users[number] == 1] for numbers in used)
    first = sorted({0, *(min(numbers) for numbers in alone if numbers)})

    def counted(match: re.Match[str]) -> str:
        place = bisect(first, int(match[0])) - 1
        return f"{place}+{int(match[0]) - first[place]}"

    told = {name: _TEXT.sub(counted, part) for name, part in parts.items()}
    return {"parts": told, "first": first, "places": places}


def _script(kit: Kit, ending: str, languages: tuple[Language, ...]) -> str:
    script = json.dumps(book_values(kit, languages), ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.clausebookBlankBook{ending}={script.replace(chr(0x2028), chr(92) + 'u2028')};\n"
