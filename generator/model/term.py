"""Term entries, the vocabulary of a translation, and the words that readers type instead."""

from typing import Literal

from generator.model.amendment import Amended
from generator.model.content import Block, Point, Remark, RemarkKind
from generator.model.text import Confidence, Language, Text, entity

DesignationStatus = Literal["preferred", "admitted", "deprecated", "abbreviation", "symbol"]
Ours = Literal["all", "zh", "en"]


@entity
class Designation:
    """指称: a word for a concept, in one language or both."""

    zh: str | None = None
    """Chinese designation."""
    en: str | None = None
    """English designation."""
    status: DesignationStatus = "preferred"
    """Preferred, admitted or deprecated (ISO 10241-1), an abbreviation or a symbol."""
    forms: tuple[str, ...] = ()
    """Irregular English forms that mean the same; regular plurals need not be listed."""
    ours: Ours | None = None
    """What of it the standard does not print and we added: the whole designation, or its word in one language."""

    def printed(self, language: Language) -> str:
        """Return the word that the standard itself prints in a language; empty where there is none."""
        word: str | None = getattr(self, language)
        return "" if word is None or self.ours in ("all", language) else word


@entity
class TermSource:
    """A term entry elsewhere to compare with, or that a document has none."""

    edition: str
    """Id of the guideline's edition."""
    number: str | None = None
    """Number of the term entry there; none where that document has no such entry."""
    note: Text | None = None
    """How the two differ, in our words."""
    source: tuple[str, ...] = ()
    """Ids of the sources in which the entry there was read."""
    confidence: Confidence | None = None
    """How sure the comparison is: `recalled` where the entry there was not read."""


@entity
class TermOrigin:
    """[来源：GB/T 15237—2000，3.1，有修改]: where the standard says that it has an entry from."""

    zh: str = ""
    """As printed in Chinese, without brackets and without what was modified: `GB/T 15237—2000，3.1，有修改`."""
    en: str = ""
    """The same in English; empty where it is not translated."""
    modified: bool = False
    """Whether the standard says that it modified the entry."""
    change: Text | None = None
    """What it modified, where it says so."""


@entity
class TermEntry:
    """术语条目: a concept, its designations and its definition. Without a number it belongs to the supplement."""

    id: str
    """Permanent id, `t-` and English words: `t-service`."""
    number: str | None = None
    """Number in the terms clause; none for an entry of our supplementary glossary."""
    designations: tuple[Designation, ...]
    """Preferred first, then admitted, then deprecated."""
    domain: Text | None = None
    """〈领域〉: the field in which the designation means this concept."""
    definition: Text
    """What the concept is."""
    points: tuple[Point, ...] = ()
    """The items of the list that the definition leads in."""
    content: tuple[Block, ...] = ()
    """What stands behind the definition, in printed order: figures, formulas, examples, notes to entry."""
    source: TermOrigin | None = None
    """Where the standard has the entry from."""
    compare: tuple[TermSource, ...] = ()
    """Entries of other documents for the same or a near concept."""
    related: tuple[str, ...] = ()
    """Ids of related entries, written on one side only."""
    amended: tuple[Amended, ...] = ()
    """What amendments changed in it, itself first."""

    @property
    def notes(self) -> tuple[Text, ...]:
        """Return its notes to entry, without the lists in them."""
        return tuple(remark.text for remark in self.remarks("note"))

    @property
    def examples(self) -> tuple[Text, ...]:
        """Return its examples, without the lists in them."""
        return tuple(remark.text for remark in self.remarks("example"))

    def remarks(self, kind: RemarkKind) -> tuple[Remark, ...]:
        """Return its remarks of a kind."""
        return tuple(block for block in self.content if isinstance(block, Remark) and block.kind == kind)

    def words(self, language: Language) -> tuple[str, ...]:
        """Return all its words in a language, in order."""
        found = (getattr(designation, language) for designation in self.designations)
        return tuple(word for word in found if word)

    def printed(self, designation: Designation, language: Language) -> str:
        """Return the word of a designation that the standard prints in a language; nothing in the supplement."""
        return designation.printed(language) if self.number else ""


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
    """同义词: words that people use for something that the standard calls otherwise. No page of the text shows them."""

    words: tuple[str, ...]
    """The words, Chinese or English, and abbreviations."""
    term: str | None = None
    """Id of the term entry that they mean."""
    means: Text | None = None
    """The standard's own words for it, where no term entry has them."""
    instead: tuple[str, ...] = ()
    """Words that people write for the very concept of the term entry: a review of a document tells them."""
    unless: tuple[str, ...] = ()
    """Longer words that hold one of these, or a deprecated designation, and mean something else."""
