"""`data/book.js`, `book-zh.js`, `book-en.js`: the blank workbook of the whole standard, which a page fills in.

Each is a script of its own: a page from a folder may load a script, and nothing else.
"""

import base64
import json

from generator.formats.kit import Kit
from generator.formats.xlsx.places import Values
from generator.formats.xlsx.write import blank_xlsx
from generator.model import Language


def blank_books(kit: Kit) -> dict[str, str]:
    """Return the scripts by path below the site: in the languages of the site, and in each of them where it has two."""
    return {path: _script(kit, ending, languages) for path, (ending, languages) in blank_paths(kit.languages).items()}


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
