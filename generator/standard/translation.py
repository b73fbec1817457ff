"""Which words each translation translates, so that none goes stale in silence; which ids are permanent."""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal, TypeAlias

from generator import words
from generator.model import Figure, Formula, Ledger, Release, Remark, Standard, Table, Text
from generator.model.place import Value
from generator.model.text import holding
from generator.standard.situations import headed_once

State = Literal["untranslated", "never-reviewed", "stale", "reviewed"]
"""How it is with the translation of a text: there is none, nobody compared the two, what it translates has changed
since somebody did, or they agree."""
AWAITING: frozenset[State] = frozenset({"never-reviewed", "stale"})
_Translation: TypeAlias = tuple[str, str, str, Text]

ASKED = words.text("paper.asked")
"""What is asked of a provision for which no item is written."""


def fingerprint(text: str) -> str:
    """Return eight hexadecimal digits that change when the text does (SHA-256 of its NFC form)."""
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()[:8]


def authoritative(text: Text, standard: Standard) -> str:
    """Return the words of a text that prevail, which its translation follows; where both do, those of both."""
    authority = standard.metadata.authoritative
    if authority == "both":
        return f"{text.zh}\n{text.en}"
    return text.en if authority == "en" else text.zh


def translated(text: Text) -> bool:
    """Tell whether a text has its translation."""
    return bool(text.zh and text.en)


def worded(text: Text) -> bool:
    """Tell whether a text has letters; numbers, days and times are the same in both languages."""
    return any(map(str.isalpha, text.zh or text.en))


def translations(standard: Standard) -> Iterator[_Translation]:
    """Yield every bilingual text with its key in the ledger (`id/field`), its entity's id and its path in it."""
    parts = (
        (standard.metadata,), standard.clauses, standard.terms, standard.guidelines, standard.sources,
        standard.mappings, tuple(question for question in standard.checklist if question.question != ASKED),
        standard.editorial_notes, tuple(headed_once(standard.situations)), standard.known,
        standard.frames, standard.guidance, standard.judgement,
        (standard.teaching,) if standard.teaching else (),
    )  # fmt: skip
    found: list[_Translation] = []
    for part in parts:
        for entity in part:
            _gather(entity, entity.id, "", found)
    return iter(found)


def _gather(value: Value, id_: str, path: str, found: list[_Translation]) -> None:
    """Add the bilingual texts in a value."""
    if isinstance(value, Text):
        found.append((f"{id_}/{path}", id_, path, value))
    elif isinstance(value, Remark):
        kind, position = value.path
        _gather(value.text, value.clause, f"{kind}.{position}", found)
        _gather(value.points, value.clause, f"{kind}.{position}.points", found)
    elif isinstance(value, tuple):
        for number, child in enumerate(value):
            _gather(child, id_, f"{path}.{number}", found)
    elif names := holding(value.__class__):
        own = getattr(value, "id", None)
        if own is not None:
            id_, path = own, ""
        for name in names:
            child = getattr(value, name)
            if child and not (isinstance(value, Figure) and name == "number"):  # 图1 is Figure 1 by itself
                _gather(child, id_, f"{path}.{name}" if path else name, found)


def states(standard: Standard) -> dict[str, State]:
    """Return how it is with the translation of each text that has words, by its key in the ledger."""
    known = standard.ledger.translations
    found: dict[str, State] = {}
    for key, _, _, text in translations(standard):
        if not translated(text):
            if worded(text):
                found[key] = "untranslated"
        elif key not in known:
            found[key] = "never-reviewed"
        else:
            current = known[key] == fingerprint(authoritative(text, standard))
            found[key] = "reviewed" if current else "stale"
    return found


def counted(standard: Standard) -> dict[State, int]:
    """Return how many texts there are in each state; only those of states that there are."""
    return dict(Counter(states(standard).values()))


def accepted(standard: Standard, ids: frozenset[str] | None) -> Ledger:
    """Return the ledger after a review: all texts of the ids given (of every id when none) count as reviewed.

    What is known of other ids stays, be their texts there or not; where all are reviewed, what is known of texts that
    are gone is dropped. Nothing becomes permanent.
    """
    old = standard.ledger
    before = () if ids is None else old.translations.items()
    others = {key: one for key, one in before if key.partition("/")[0] not in (ids or ())}
    now = {
        key: fingerprint(authoritative(text, standard))
        for key, id_, _, text in translations(standard)
        if translated(text) and (ids is None or id_ in ids)
    }
    return replace(old, translations=dict(sorted({**others, **now}.items())))


def released(standard: Standard, date: str | None) -> Ledger:
    """Return the ledger after a release of the edition shown: the ids of today are permanent with it.

    Ids that it made permanent before stay so. Those that were permanent before releases were recorded move to it where
    they are in use. `date` is its day; without one, that of an earlier release of it, else of the text's revision.
    """
    old, metadata = standard.ledger, standard.metadata
    before = old.released.get(metadata.edition)
    now = permanent_ids(standard)
    ids = tuple(sorted({*now, *(before.ids if before else ())}))
    day = date or (before.date if before else metadata.revised)
    return replace(
        old,
        ids=tuple(id_ for id_ in old.ids if id_ not in now),
        released={**old.released, metadata.edition: Release(date=day, ids=ids)},
    )


def permanent_ids(standard: Standard) -> tuple[str, ...]:
    """Return the ids that readers link to: of clauses and their parts, terms, documents, items, situations."""
    return (
        *(clause.id for clause in standard.clauses),
        *(provision.id for clause in standard.clauses for provision in clause.provisions),
        *(block.id for block in standard.blocks if isinstance(block, Figure | Table | Formula)),
        *(term.id for term in standard.terms),
        *(guideline.id for guideline in standard.guidelines),
        *(edition.id for guideline in standard.guidelines for edition in guideline.editions),
        *(question.id for question in standard.checklist),
        *(situation.id for situation in standard.situations),
    )
