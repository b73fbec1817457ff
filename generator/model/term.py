"""Term entries, the vocabulary of a translation, and the words that readers type instead."""

from typing import Literal

from generator.model.text import Text, entity

DesignationStatus = Literal["preferred", "admitted", "deprecated"]


@entity
class Designation:
    """称谓: a word for a concept, in one language or both."""

    zh: str | None = None
    """Chinese designation."""
    en: str | None = None
    """English designation."""
    status: DesignationStatus = "preferred"
    """Preferred, admitted or deprecated (ISO 10241-1)."""
    forms: tuple[str, ...] = ()
    """Irregular English forms that mean the same; regular plurals need not be listed."""


@entity
class TermSource:
    """A term entry elsewhere to compare with."""

    edition: str
    """Id of the guideline's edition."""
    number: str
    """Number of the term entry there."""
    note: Text | None = None
    """How the two differ."""


@entity
class TermEntry:
    """术语条目: a concept, its designations and its definition. Without a number it belongs to the supplement."""

    id: str
    """Permanent id, `t-` and English words: `t-service`."""
    number: str | None = None
    """Number in the terms clause; none for an entry of our supplementary glossary."""
    designations: tuple[Designation, ...]
    """Preferred first, then admitted, then deprecated."""
    definition: Text
    """What the concept is."""
    notes: tuple[Text, ...] = ()
    """Notes to entry."""
    compare: tuple[TermSource, ...] = ()
    """Entries of other documents for the same or a near concept."""
    related: tuple[str, ...] = ()
    """Ids of related entries, written on one side only."""


@entity
class Word:
    """A word with its one translation."""

    zh: str
    """Chinese."""
    en: str
    """The one English word for it."""
    forms: tuple[str, ...] = ()
    """Other English forms of the same word (a verb's endings, a noun made a verb)."""
    term: bool = False
    """A technical word that needs an entry in the terms clause or the supplement."""


@entity
class AvoidedWord:
    """A word not to be used in our texts."""

    word: str
    """The word, Chinese or English."""
    use: str
    """What to write instead."""
    reason: Text
    """Why."""


@entity
class Vocabulary:
    """One Chinese term, one English term, throughout."""

    words: tuple[Word, ...] = ()
    """Words beside the terms whose translation is fixed."""
    avoid: tuple[AvoidedWord, ...] = ()
    """Words not to be used."""


@entity
class Synonym:
    """同义词: words that readers type for something that the standard calls otherwise. Search alone uses them."""

    words: tuple[str, ...]
    """The words, Chinese or English, and abbreviations."""
    term: str | None = None
    """Id of the term entry that they mean."""
    means: Text | None = None
    """The standard's own words for it, where no term entry has them."""
