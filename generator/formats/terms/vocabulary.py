"""Concepts and their designations, ready to be written in any format of terminology."""

from dataclasses import dataclass

from generator.model import LANGUAGES, DesignationStatus, Language, TermEntry, TermSource, Text
from generator.model.config import SiteConfig
from generator.standard.addresses import permalink
from generator.standard.index import Index, preferred
from generator.words import text


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
    name: str
    """Its preferred designation in Chinese, by which other entries name it."""
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
    urn = f"urn:x-clausebook:{metadata.id}"
    return TermVocabulary(
        iri=f"{config.site_url}data/terms.ttl" if config.site_url else f"{urn}:terms",
        title=text("vocabulary.title", title=metadata.title),
        publisher=config.site_name,
        about=_about(index),
        rights=config.rights,
        revised=metadata.revised,
        concepts=tuple(
            Concept(
                id=term.id,
                iri=f"{config.site_url}{permalink(term.id)}" if config.site_url else f"{urn}:{term.id}",
                number=term.number or "",
                name=preferred(term, "zh"),
                labels=_labels(term),
                definition=term.definition,
                notes=term.notes,
                source=text("vocabulary.source", document=edition.number, number=term.number)
                if term.number
                else text("vocabulary.ours"),
                compare=tuple(_comparison(index, entry) for entry in term.compare),
                related=tuple(other.id for other in index.related.get(term.id, ())),
                searched=index.searched.get(term.id, ()),
            )
            for term in index.standard.terms
        ),
        web=bool(config.site_url),
    )


def _about(index: Index) -> Text:
    """Return which entries are the standard's and which are not, and which language prevails."""
    number, authority = index.edition.number, index.standard.metadata.authority
    about = []
    if any(term.number for term in index.standard.terms):
        about.append(text("vocabulary.numbered", number=number))
    if any(not term.number for term in index.standard.terms):
        about.append(text("vocabulary.unnumbered"))
    zh, en = "；".join(part.zh for part in about), "; ".join(part.en for part in about)
    return Text(zh=f"{zh}。{authority.zh}", en=f"{en[:1].upper()}{en[1:]}. {authority.en}")


def _comparison(index: Index, entry: TermSource) -> Comparison:
    document = index.editions[entry.edition].number
    told = text("vocabulary.compare", document=document, number=entry.number)
    if entry.note:
        told = Text(zh=told.zh + entry.note.zh, en=f"{told.en} {entry.note.en}")
    return Comparison(text("vocabulary.source", document=document, number=entry.number).en, told)


def _labels(term: TermEntry) -> tuple[Label, ...]:
    return tuple(
        Label(word, language, entry.status, entry.forms if language == "en" else ())
        for language in LANGUAGES
        for entry in term.designations
        if (word := getattr(entry, language))
    )
