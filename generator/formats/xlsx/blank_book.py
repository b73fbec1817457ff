"""`data/book.js`: the blank workbook of the whole standard, which a page fills in, as a script of its own.

A page from a folder may load a script, and nothing else.
"""

import base64
import json

from generator.formats.kit import Kit
from generator.formats.xlsx.places import Values, places_in
from generator.formats.xlsx.write import checklist_xlsx


def blank_book(kit: Kit) -> str:
    """Return the script."""
    script = json.dumps(book_values(kit), ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.clausebookBlankBook={script};\n"


def book_values(kit: Kit) -> Values:
    """Return its plain values: the workbook in Base64, in the languages of the site, and where things stand in it."""
    raw = checklist_xlsx(kit, (), kit.languages)
    return {"blank": base64.b64encode(raw).decode(), "places": places_in(kit, raw)}
