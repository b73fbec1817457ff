"""Concepts and their designations, ready to be written in any format of terminology."""

from dataclasses import dataclass

from generator.model import LANGUAGES, DesignationStatus, Language, TermEntry, TermSource, Text
from generator.model.config import SiteConfig
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class Label:
    """A designation in one language."""

    word: str
    language: Language
    status: DesignationStatus
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """An entry of another document to compare with."""

    entry: str
    """Document and number: `GB/T 19000—2016, 3.2.4`."""
    text: Text
    """The same as a sentence, with how the two differ."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A term entry."""

    id: str
    iri: str
    """Where it is, or a name for it where the site's address is unknown."""
    number: str
    """Its number in the terms clause; empty for the supplement."""
    labels: tuple[Label, ...]
    definition: Text
    notes: tuple[Text, ...]
    source: Text
    """Who wrote the definition, and where it stands."""
    compare: tuple[Comparison, ...]
    related: tuple[str, ...]
    """Ids of related entries, in both directions."""
    searched: tuple[str, ...]
    """Words that readers type for it and that are none of its designations."""

    def preferred(self, language: Language) -> str:
        """Return the preferred designation in a language, or an empty string."""
        found = (label.word for label in self.labels if label.language == language and label.status == "preferred")
        return next(found, "")


@dataclass(frozen=True, slots=True)
class TermVocabulary:
    """All concepts of a standard."""

    iri: str
    title: Text
    publisher: Text
    about: Text
    """Which entries are the standard's and which are not, and which language prevails."""
    rights: Text
    revised: str
    concepts: tuple[Concept, ...]
    web: bool
    """Whether the addresses lead somewhere."""


def vocabulary_of(index: Index, config: SiteConfig) -> TermVocabulary:
    """Return a standard's concepts, those of the terms clause first."""
    metadata = index.standard.metadata
    edition = index.edition
    base = f"{config.site_url}c/" if config.site_url else f"urn:x-clausebook:{metadata.id}:"
    end = "/" if config.site_url else ""
    ours = Text(zh="本站编写，资料性", en="written by this site, informative")
    return TermVocabulary(
        iri=f"{config.site_url}data/terms.ttl" if config.site_url else f"urn:x-clausebook:{metadata.id}:terms",
        title=Text(zh=f"{metadata.title.zh}：术语", en=f"{metadata.title.en}: terms"),
        publisher=config.site_name,
        about=_about(index),
        rights=config.rights,
        revised=metadata.revised,
        concepts=tuple(
            Concept(
                id=term.id,
                iri=f"{base}{term.id}{end}",
                number=term.number or "",
                labels=_labels(term),
                definition=term.definition,
                notes=term.notes,
                source=Text(zh=f"{edition.number}，{term.number}", en=f"{edition.number}, {term.number}")
                if term.number
                else ours,
                compare=tuple(_comparison(index, entry) for entry in term.compare),
                related=tuple(other.id for other in index.related.get(term.id, ())),
                searched=_searched(index, term),
            )
            for term in index.standard.terms
        ),
        web=bool(config.site_url),
    )


def _about(index: Index) -> Text:
    """Return which entries are the standard's and which are not, and which language prevails."""
    number, authority = index.edition.number, index.standard.metadata.authority
    zh, en = [], []
    if any(term.number for term in index.standard.terms):
        zh.append(f"有编号的条目是{number}的术语和定义")
        en.append(f"Numbered entries are the terms and definitions of {number}")
    if any(not term.number for term in index.standard.terms):
        zh.append("没有编号的条目由本站编写，属资料性内容")
        en.append("entries without a number are written by this site and informative")
    told = "; ".join(en)
    return Text(zh=f"{'；'.join(zh)}。{authority.zh}", en=f"{told[:1].upper()}{told[1:]}. {authority.en}")


def _comparison(index: Index, entry: TermSource) -> Comparison:
    document = index.editions[entry.edition].number
    zh, en = f"比较{document}，{entry.number}。", f"Compare {document}, {entry.number}."
    if entry.note:
        zh, en = zh + entry.note.zh, f"{en} {entry.note.en}"
    return Comparison(f"{document}, {entry.number}", Text(zh=zh, en=en))


def _labels(term: TermEntry) -> tuple[Label, ...]:
    return tuple(
        Label(word, language, entry.status, entry.forms if language == "en" else ())
        for language in LANGUAGES
        for entry in term.designations
        if (word := getattr(entry, language))
    )


def _searched(index: Index, term: TermEntry) -> tuple[str, ...]:
    own = {label.word.lower() for label in _labels(term)}
    found = (word for synonym in index.standard.synonyms if synonym.term == term.id for word in synonym.words)
    return tuple(dict.fromkeys(word for word in found if word.lower() not in own))
