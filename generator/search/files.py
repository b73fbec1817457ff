"""The records as the files that a reader's browser loads.

Each file is a script that hands its values to `clausebookSearch.receive`, so that a worker, a page opened from a folder
and Node all read the same bytes. `core.js` has the names and numbers of all records; where passages and words are depends on size:

- Up to `WHOLE` characters of passages, the same file has them all, and the browser indexes their words itself (40 ms): a
  list of the words would be as large again.
- Above that, passages come in chunks, loaded for the records shown, and the words of all passages in shards, loaded for
  the words typed.
"""

import json
from collections.abc import Sequence
from typing import Any

from generator.index import Index
from generator.model import LANGUAGES, Language
from generator.render.labels import label
from generator.render.parts import preferred
from generator.search.chinese import simplified
from generator.search.records import OWN, Record, records
from generator.search.shards import Shards

FOLDER = "search"
WHOLE = 600_000
"""Characters of passages beyond which the index is split."""
CHUNK = 16
"""Records whose passages share a file in a split index."""


def search_files(index: Index, whole: int = WHOLE) -> dict[str, str]:
    """Return the files of a site's search index, by path relative to the site."""
    found = records(index)
    rows = [_passage_rows(record) for record in found]
    core = _core(index, found)
    if sum(len(text) for record in rows for row in record for text in row) <= whole:
        return {f"{FOLDER}/core.js": _script("core", core) + _script("passages", 0, rows)}
    shards = Shards(found)
    core |= {"shards": shards.count, "chunk": CHUNK, "lengths": shards.lengths}
    files = {f"{FOLDER}/core.js": _script("core", core)}
    for number, start in enumerate(range(0, len(rows), CHUNK)):
        files[f"{FOLDER}/passages-{number}.js"] = _script("passages", start, rows[start : start + CHUNK])
    for number, words in enumerate(shards.rows()):
        files[f"{FOLDER}/words-{number}.js"] = _script("words", words)
    return files


def _core(index: Index, found: Sequence[Record]) -> dict[str, Any]:
    synonyms = _synonyms(index)
    chinese = [
        *(passage.text.zh for record in found for passage in record.passages),
        *(text.zh for record in found for text in (record.title, *record.names)),
    ]
    typed = [word for words, _, _ in synonyms for word in words]
    return {
        "records": [_record_row(record) for record in found],
        "synonyms": synonyms,
        "traditional": _traditional(simplified(chinese, typed)),
        "own": sorted(OWN),
        "labels": {language: _labels(language) for language in LANGUAGES},
    }


def _script(name: str, *values: object) -> str:
    payload = json.dumps([name, *values], ensure_ascii=False, separators=(",", ":"))
    return f"clausebookSearch.receive({payload[1:-1]});\n"


def _record_row(record: Record) -> list[object]:
    return [
        record.id,
        record.kind,
        record.number,
        record.title.zh,
        record.title.en,
        record.address,
        [[text.zh, text.en] for text in record.names],
        record.sounds,
        record.published,
        record.documents,
        record.mentions,
    ]


def _passage_rows(record: Record) -> list[list[str]]:
    return [[part.kind, part.address, part.label, part.text.zh, part.text.en] for part in record.passages]


def _labels(language: Language) -> dict[str, str]:
    kinds = {kind: label(f"kind_{kind}", language) for kind in ("clause", "term", "supplement", "title", "about")}
    documents = dict.fromkeys(("listed", "document"), label("kind_document", language))
    provisions = ("requirement", "instruction", "recommendation", "permission", "statement")
    others = {name: label(name, language) for name in (*provisions, "note", "example", "definition")}
    return {
        **kinds,
        **documents,
        **others,
        "item": label("question", language),
        "published": label("numbered_in", language),
    }


def _synonyms(index: Index) -> list[tuple[tuple[str, ...], str, str]]:
    rows: list[tuple[tuple[str, ...], str, str]] = []
    for synonym in index.standard.synonyms:
        term = index.terms.get(synonym.term or "")
        if term:
            rows.append((synonym.words, preferred(term, "zh"), preferred(term, "en")))
        elif synonym.means:
            rows.append((synonym.words, synonym.means.zh, synonym.means.en))
    return rows


def _traditional(table: dict[str, str]) -> dict[str, object]:
    phrases = sorted((old for old in table if len(old) > 1), key=lambda old: (-len(old), old))
    return {
        "characters": {old: new for old, new in table.items() if len(old) == 1},
        "phrases": [(old, table[old]) for old in phrases],
    }
