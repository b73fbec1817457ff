"""The records as the files that a reader's browser loads.

Each file is a script that hands its values to `clausebookSearch.receive`, so that a worker, a page opened from a folder
and Node all read the same bytes. `core.js` has the names and numbers of all records, with lunr's index of the names,
and the digests of the other files, each of which says its own first: those of another index are not taken, and a file
that is as it was stays as it was, for who keeps it.
The passages, which only a result shows, come in files of their own. Where lunr's index of the passages is depends on
size:

- Up to `WHOLE` characters of passages, `core.js` has it too, and one file has all passages.
- Above that, it comes in shards, loaded for the words typed, and the passages in chunks, loaded for the records shown.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from generator.model import LANGUAGES, Language, Text
from generator.site.offline import digest
from generator.site.search.against import against
from generator.site.search.asked import ANSWERS, asks, idle
from generator.site.search.chinese import alike, simplified
from generator.site.search.ids import id_rows
from generator.site.search.lexicon import Indexed, Lexicon, Packed
from generator.site.search.neighbours import neighbours
from generator.site.search.passages import OWN, Passage
from generator.site.search.records import Record, records
from generator.site.search.shards import shard_count, shards
from generator.site.search.situations import situation_rows
from generator.site.search.synonyms import Letters, SynonymRow, parted, synonym_rows
from generator.site.search.wordings import wording_rows
from generator.site.search.words import HAN, words
from generator.standard.addresses import CHECKLISTS
from generator.standard.index import Index
from generator.standard.spoken import spoken_in
from generator.words import page_words, say
from generator.words import words as words_of

FOLDER = "search"
WHOLE = 600_000
"""Characters of passages beyond which the index is split."""
FOLDERS = ("", "terms/")
"""Where the page of a record stands that is called by its id; `book.js` has the same."""
CHUNK = 16
"""Records whose passages share a file in a split index."""
TITLE, OTHER_NAME = 4, 3.2
OWN_PASSAGE, OTHER_PASSAGE = 1, 0.3
"""What a word counts in a title, in another name, in a passage that says what its record says, and in one beside it."""
LABELS = {
    "near": "search.by_near",
    "form": "search.by_form",
    "situation": "search.by_situation",
    "said": "search.by_wording",
}
"""What is said of a result that meaning found, by what leads to it."""


def search_files(index: Index, whole: int = WHOLE, languages: tuple[Language, ...] = LANGUAGES) -> dict[str, str]:
    """Return the files of a site's search index, by path relative to the site; it knows its languages alone."""
    found = tuple(_spoken(record, languages) for record in records(index))
    rows = [_passage_rows(record) for record in found]
    split = sum(len(text) for record in rows for row in record for text in row) > whole
    chunk = CHUNK if split else max(1, len(rows))
    names, told = names_lexicon(found), passages_lexicon(found)
    synonyms = synonym_rows(index, found, languages)
    near, rare = parted(synonyms, Letters(found, names, told))
    files: dict[str, str] = {}
    for number, start in enumerate(range(0, len(rows), chunk)):
        files[f"{FOLDER}/passages-{number}.js"] = _scripts(("parts", start, rows[start : start + chunk]))
    for number, shard in enumerate(shards(told)) if split else ():
        files[f"{FOLDER}/words-{number}.js"] = _scripts(_words("passages", shard))
    files[f"{FOLDER}/near.js"] = _scripts(_wide(found, synonyms, languages, rare))
    files[f"{FOLDER}/ids.js"] = _scripts(("ids", id_rows(index, found)))
    said = (situation_rows(index, languages), wording_rows(index, found, languages))
    files[f"{FOLDER}/said.js"] = _scripts(("said", *said))
    files[f"{FOLDER}/against.js"] = _scripts(("against", against(index, languages)))
    states = {name: digest(text.encode()) for name, text in files.items()}
    core = _core(found, languages, [word for row in near for word in row.words]) | {
        "asking": _asking(found, languages),
        "synonyms": [row.pack() for row in near],
        "chunk": chunk,
        "files": [*states.values()],
        "shards": shard_count(told) if split else 0,
        "names": names.head(),
        "passages": told.head(),
    }
    indexed = [_words("names", names.pack(names.places))]
    if not split:
        indexed.append(_words("passages", told.pack(told.places)))
    begun = _scripts(("core", core), *indexed)
    return {f"{FOLDER}/core.js": begun, **{name: _scripts(("of", states[name])) + text for name, text in files.items()}}


def _wide(
    found: Sequence[Record],
    synonyms: Sequence[SynonymRow],
    languages: tuple[Language, ...],
    rare: Sequence[SynonymRow],
) -> tuple[object, ...]:
    """Return what serves a query of which no entry has all, by its letters.

    Words near to the standard's, words that say nothing, words that ask for a kind of answer, synonyms that have
    nothing in common with the standard's words, and characters that sound like those of names.
    """
    near = neighbours(found, (word for row in synonyms for word in row.words), languages)
    rows = [row.pack() for row in rare]
    typed = [*near.words, *(word for row in rare for word in row.words)]
    characters = _traditional(simplified(typed))["characters"]
    labels = {language: {through: say(key, language) for through, key in LABELS.items()} for language in languages}
    sounds = alike(name.zh for record in found for name in (record.title, *record.names))
    return ("near", *near.pack(), idle(languages), asks(languages), rows, characters, labels, " ".join(sounds))


def _spoken(record: Record, languages: tuple[Language, ...]) -> Record:
    """Return a record with the words of some languages; other names that have none in them are left out."""
    named = zip(record.names, record.sounds[1:], strict=True)
    kept = [(name, sound) for name, sound in named if any(getattr(name, one) for one in languages)]
    sounds = (
        (*record.sounds[:1], *(sound for _, sound in kept))
        if "zh" in languages
        else tuple("" for _ in record.sounds[: len(kept) + 1])
    )
    return spoken_in(replace(record, names=tuple(name for name, _ in kept), sounds=sounds), languages)


def names_lexicon(found: Sequence[Record]) -> Lexicon:
    """Return lunr's index of the names: for each record its title, then its other names."""
    return Lexicon(
        Indexed(_name_words(name), OTHER_NAME if at else TITLE)
        for record in found
        for at, name in enumerate((record.title, *record.names))
    )


def passages_lexicon(found: Sequence[Record]) -> Lexicon:
    """Return lunr's index of the passages: for each record its own together, then those that stand beside them."""
    return Lexicon(
        Indexed(_passage_words(part for part in record.passages if (part.kind in OWN) is own), boost)
        for record in found
        for own, boost in ((True, OWN_PASSAGE), (False, OTHER_PASSAGE))
    )


def _name_words(name: Text) -> list[str]:
    """Return a name's words, and its Han characters one by one: a reader may type just one."""
    return [*words(name.zh), *re.findall(f"[{HAN}]", name.zh), *words(name.en)]


def _passage_words(parts: Iterable[Passage]) -> list[str]:
    return [word for part in parts for text in (part.text.zh, part.text.en) for word in words(text)]


def _words(name: str, packed: Packed) -> tuple[object, ...]:
    return ("words", name, packed.words, packed.places)


def _core(found: Sequence[Record], languages: tuple[Language, ...], typed: Sequence[str]) -> dict[str, Any]:
    chinese = [
        *(passage.text.zh for record in found for passage in record.passages),
        *(text.zh for record in found for text in (record.title, *record.names)),
    ]
    return {
        "records": list(zip(*map(_record_row, found), strict=True)),
        "traditional": _traditional(simplified(chinese, typed)),
        "checklists": CHECKLISTS,
        "own": sorted(OWN & {passage.kind for record in found for passage in record.passages}),
        "labels": {language: _labels(found, language) for language in languages},
    }


def _scripts(*calls: tuple[object, ...]) -> str:
    """Return a script that hands over some values, a call a line."""
    payloads = (json.dumps(call, ensure_ascii=False, separators=(",", ":"))[1:-1] for call in calls)
    return "".join(f"clausebookSearch.receive({payload});\n" for payload in payloads)


def _record_row(record: Record) -> list[object]:
    """Return a record as `book.js` reads it: 0 where a number is the id, a folder's place for an address in it."""
    return [
        record.id,
        record.kind,
        0 if record.number == record.id else record.number,
        record.title.zh,
        record.title.en,
        next((at for at, folder in enumerate(FOLDERS) if record.address == f"{folder}{record.id}/"), record.address),
        [[text.zh, text.en] for text in record.names],
        record.sounds,
        record.published,
        record.documents,
        record.mentions,
        int(record.asked),
    ]


def _passage_rows(record: Record) -> list[list[str]]:
    return [[part.kind, part.address, part.label, part.text.zh, part.text.en] for part in record.passages]


def _kinds(found: Sequence[Record]) -> set[str]:
    return {kind for record in found for kind in (record.kind, *(part.kind for part in record.passages))}


def _asking(found: Sequence[Record], languages: tuple[Language, ...]) -> list[str]:
    """Return the words that ask for an answer of a kind that is there; one that holds another of them adds nothing."""
    there = _kinds(found)
    kinds = (words for kind, words in asks(languages).items() if not there.isdisjoint(ANSWERS[kind]))
    together = {word.replace(" ", "") for words in kinds for word in words}
    kept: list[str] = []
    for word in sorted(together, key=lambda word: (len(word), word)):
        if not any(other in word for other in kept):
            kept.append(word)
    return kept


def _labels(found: Sequence[Record], language: Language) -> dict[str, str]:
    """Return the words for the kinds of records and passages that there are."""
    there = {"published", *_kinds(found)}
    kinds = {kind: getattr(text, language) for kind, text in words_of("result_kinds", "kinds").items()}
    others = {name: getattr(page_words(language), name) for name in ("note", "example", "definition")}
    words = {
        **kinds,
        "listed": kinds["document"],
        **others,
        "item": say("shared.question", language),
        "withdrawn": say("beside.withdrawn", language),
        "published": say("search.numbered_in", language),
    }
    words["synonym"] = say("search.by_synonym", language)
    return {kind: word for kind, word in words.items() if kind in {*there, "synonym"}}


def _traditional(table: dict[str, str]) -> dict[str, object]:
    phrases = sorted((old for old in table if len(old) > 1), key=lambda old: (-len(old), old))
    return {
        "characters": "".join(old + new for old, new in table.items() if len(old) == 1),
        "phrases": [(old, table[old]) for old in phrases],
    }
