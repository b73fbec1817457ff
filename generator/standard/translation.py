"""Which Chinese each English text translates, so that a translation cannot go stale in silence."""

import hashlib
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache

from generator.model import Figure, Formula, Ledger, Remark, Standard, Table, Text
from generator.model.place import Value


def fingerprint(text: str) -> str:
    """Return eight hexadecimal digits that change when the text does (SHA-256 of its NFC form)."""
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()[:8]


def authoritative(text: Text, standard: Standard) -> str:
    """Return the words of a text that prevail, which its translation follows."""
    return text.en if standard.metadata.authoritative == "en" else text.zh


def translated(text: Text) -> bool:
    """Tell whether a text has its translation."""
    return bool(text.zh and text.en)


def translations(standard: Standard) -> Iterator[tuple[str, str, str, Text]]:
    """Yield every bilingual text with its key in the ledger (`id/field`), its entity's id and its path in it."""
    parts = (
        (standard.metadata,), standard.clauses, standard.terms, standard.guidelines, standard.sources,
        standard.mappings, standard.checklist, standard.editorial_notes, standard.known,
    )  # fmt: skip
    for part in parts:
        for entity in part:
            yield from _texts(entity, entity.id, "")


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Return the keys of an entity type that can hold a text in two languages."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _texts(value: Value, id_: str, path: str) -> Iterator[tuple[str, str, str, Text]]:
    if isinstance(value, Text):
        yield f"{id_}/{path}", id_, path, value
    elif isinstance(value, Remark):
        kind, position = value.path
        yield from _texts(value.text, value.clause, f"{kind}.{position}")
        yield from _texts(value.points, value.clause, f"{kind}.{position}.points")
    elif isinstance(value, tuple):
        for number, child in enumerate(value):
            yield from _texts(child, id_, f"{path}.{number}")
    elif names := _names(value.__class__):
        own = getattr(value, "id", None)
        if own is not None:
            id_, path = own, ""
        for name in names:
            child = getattr(value, name)
            if child is not None and child != () and not isinstance(child, str):
                yield from _texts(child, id_, f"{path}.{name}" if path else name)


def untranslated(standard: Standard) -> int:
    """Return how many texts lack their translation; those that no word is written of are none."""
    return sum(1 for _, _, _, text in translations(standard) if bool(text.zh) != bool(text.en))


def unreviewed(standard: Standard) -> frozenset[str]:
    """Return the ledger keys of the translations whose original has changed, or that were never reviewed."""
    known = standard.ledger.translations
    return frozenset(
        key
        for key, _, _, text in translations(standard)
        if translated(text) and known.get(key) != fingerprint(authoritative(text, standard))
    )


def accepted(standard: Standard, ids: frozenset[str] | None) -> Ledger:
    """Return the ledger after a review: all texts of the ids given (of every id when none) count as reviewed.

    Keys of texts that are gone are dropped, and every id of the standard is recorded as published.
    """
    old = standard.ledger
    now = {
        key: fingerprint(authoritative(text, standard)) if ids is None or id_ in ids else old.translations.get(key, "")
        for key, id_, _, text in translations(standard)
        if translated(text)
    }
    published = dict.fromkeys((*old.ids, *permanent_ids(standard)))
    return Ledger(
        translations={key: value for key, value in sorted(now.items()) if value},
        ids=tuple(sorted(published)),
        retired=old.retired,
    )


def permanent_ids(standard: Standard) -> tuple[str, ...]:
    """Return the ids that readers link to: clauses, provisions, figures, terms, guidelines and checklist items."""
    return (
        *(clause.id for clause in standard.clauses),
        *(provision.id for clause in standard.clauses for provision in clause.provisions),
        *(
            block.id
            for clause in standard.clauses
            for block in clause.content
            if isinstance(block, Figure | Table | Formula)
        ),
        *(term.id for term in standard.terms),
        *(guideline.id for guideline in standard.guidelines),
        *(edition.id for guideline in standard.guidelines for edition in guideline.editions),
        *(question.id for question in standard.checklist),
    )
