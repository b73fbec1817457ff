"""`data/places.js`: every place that has an address, for the pages that find what somebody types or meant."""

import json
from collections.abc import Iterator
from typing import Literal

from generator.model import LANGUAGES, Language
from generator.site.pages.place_names import place_names
from generator.site.search.records import document_digits
from generator.standard.index import Index
from generator.standard.permalinks import permalinks

FILE = "data/places.js"
Row = tuple[str, str] | tuple[str, str, Literal[1]] | tuple[str, str, str, str] | tuple[str, str, str, str, str]
"""Path below `c/` and address in a tree; then the names in Chinese and English and the letter of a provision.

An old id has 1 behind its address, another path of the same place (its number, that in another edition) nothing.
"""


def places_file(index: Index, languages: tuple[Language, ...]) -> str:
    """Return the script that hands over the editions, each with its number and digits, and the rows of all places.

    Names are those in the languages of the site.
    """
    editions = [(id_, number, *document_digits(number)) for id_, number in index.edition_numbers.items()]
    payload = json.dumps(("places", editions, list(_rows(index, languages))), ensure_ascii=False, separators=(",", ":"))
    return f"clausebookSearch.receive({payload[1:-1]});\n"


def _rows(index: Index, languages: tuple[Language, ...]) -> Iterator[Row]:
    names = place_names(index)
    for link in permalinks(index):
        zh, en = (names[link.owner].in_(one) if one in languages else "" for one in LANGUAGES)
        if link.path != link.owner:
            yield (link.path, link.address, 1) if link.path in index.retired else (link.path, link.address)
        elif link.path in index.provisions:
            yield link.path, link.address, zh, en, index.marks[link.path].name
        else:
            yield link.path, link.address, zh, en
