"""The records as the files that a reader's browser loads.

Each file is a script that hands one JSON value to `clausebookSearch.receive`, so that a worker, a page opened from a
folder and Node all read the same bytes.
"""

import json
from collections.abc import Sequence
from typing import Any

from generator.index import Index
from generator.search.chinese import simplified
from generator.search.records import OWN, Record, records
from generator.render.parts import preferred

FOLDER = "search"


def search_files(index: Index) -> dict[str, str]:
    """Return the files of a site's search index, by path relative to the site."""
    found = records(index)
    texts = [text for record in found for passage in record.passages for text in (passage.text.zh,)]
    names = [text.zh for record in found for text in (record.title, *record.names)]
    synonyms = _synonyms(index)
    typed = [word for row in synonyms for word in row[0]]
    core = {
        "records": [_record_row(record) for record in found],
        "synonyms": synonyms,
        "traditional": _traditional([*texts, *names, *typed]),
        "own": sorted(OWN),
    }
    return {
        f"{FOLDER}/core.js": _script("core", core),
        f"{FOLDER}/passages.js": _script("passages", [0, [_passage_rows(record) for record in found]]),
    }


def _script(name: str, value: Any) -> str:
    payload = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f'clausebookSearch.receive("{name}",{payload});\n'


def _record_row(record: Record) -> list[Any]:
    return [
        record.id,
        record.kind,
        record.number,
        record.title.zh,
        record.title.en,
        record.address,
        [[text.zh, text.en] for text in record.names],
        list(record.sounds),
        list(record.published),
        list(record.documents),
        list(record.mentions),
    ]


def _passage_rows(record: Record) -> list[list[str]]:
    return [[part.kind, part.address, part.label, part.text.zh, part.text.en] for part in record.passages]


def _synonyms(index: Index) -> list[list[Any]]:
    rows: list[list[Any]] = []
    for synonym in index.standard.synonyms:
        term = index.terms.get(synonym.term or "")
        if term:
            rows.append([list(synonym.words), preferred(term, "zh"), preferred(term, "en")])
        elif synonym.means:
            rows.append([list(synonym.words), synonym.means.zh, synonym.means.en])
    return rows


def _traditional(texts: Sequence[str]) -> dict[str, Any]:
    table = simplified(texts)
    return {
        "characters": {old: new for old, new in table.items() if len(old) == 1},
        "phrases": [[old, new] for old, new in sorted(table.items(), key=lambda row: (-len(row[0]), row[0])) if len(old) > 1],
    }
