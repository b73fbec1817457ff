"""`data/book.js`, `book-zh.js`, `book-en.js`: the blank workbook of the whole standard, which a page fills in.

Each is a script of its own: a page from a folder may load a script, and nothing else.
"""

import base64
import json

from generator.formats.kit import Kit
from generator.formats.xlsx.places import Values
from generator.formats.xlsx.write import blank_xlsx
from generator.model import Language
from generator.output.halves import shared

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
    """Return the plain values of a script: the workbook in Base64, and where things stand in it."""
    raw, places = blank_xlsx(kit, languages)
    return {"blank": base64.b64encode(raw).decode(), "places": places}


def _script(kit: Kit, ending: str, languages: tuple[Language, ...]) -> str:
    script = json.dumps(book_values(kit, languages), ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.clausebookBlankBook{ending}={script};\n"
