"""Concepts and their designations, ready to be written in any format of terminology."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import (
    LANGUAGES,
    DesignationStatus,
    Figure,
    Formula,
    Language,
    TermEntry,
    TermSource,
    Text,
    language_of,
)
from generator.model.config import SiteConfig
from generator.standard.addresses import permalink
from generator.standard.entries import in_lines, is_printed, shown_words, source_text
from generator.standard.formula_words import linear_formula
from generator.standard.index import Index, called
from generator.standard.inline import linear_text
from generator.standard.spoken import spoken_in
from generator.words import in_line, say, text


@dataclass(frozen=True, slots=True)
class Label:
    """A designation in one language."""

    word: str
    language: Language
    status: DesignationStatus
    ours: bool
    """Whether it is ours and the standard does not print it."""
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """An entry of another document to compare with."""

    entry: str
    """Document and number: `GB/T 19000—2016, 3.2.4`; the document alone where it has no such entry."""
    text: Text
    """The same as a sentence, with how the two differ, how sure that is, and that we say so."""
    difference: Text
    """How the two differ, in our words; mostly empty."""
    confidence: str
    """How sure that is; empty where nothing is said."""


@dataclass(frozen=True, slots=True)
class FormulaLines:
    """A formula of an entry, in plain text."""

    line: str
    """The formula in one line: `R = n₁/n × 100%`."""
    whole: Text
    """The formula, and in lines below it what its symbols stand for."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A term entry."""

    id: str
    iri: str
    """Where it is, or a name for it where the site's address is unknown."""
    number: str
    """Its number in the terms clause; empty for the supplement."""
    name: str
    """Its preferred designation in Chinese, or in the one language there is, by which other entries name it."""
    labels: tuple[Label, ...]
    domain: Text
    """The field in which the designations mean the concept; mostly empty."""
    definition: Text
    """The definition, with the list that it leads in as lines below it."""
    notes: tuple[Text, ...]
    """Notes to entry, with the lists in them as lines."""
    examples: tuple[Text, ...]
    formulas: tuple[FormulaLines, ...]
    figures: tuple[Text, ...]
    """Number and title of each figure of the entry."""
    source: Text
    """Who wrote the definition, and where it stands."""
    origin: Text
    """Where the standard itself says that it has the entry from, as printed; mostly empty."""
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
    standard: Text
    """Title of the standard, the field of a concept that names no other."""
    publisher: Text
    about: Text
    """Which entries are the standard's and which are not, and which language prevails."""
    rights: Text
    revised: str
    concepts: tuple[Concept, ...]
    web: bool
    """Whether the addresses lead somewhere."""
    languages: tuple[Language, ...] = LANGUAGES
    """The languages in which it is written."""

    @property
    def labelled(self) -> tuple[Language, ...]:
        """The languages of its designations: a Chinese standard prints English ones as well."""
        there = {label.language for concept in self.concepts for label in concept.labels}
        return tuple(language for language in LANGUAGES if language in self.languages or language in there)


def vocabulary_of(index: Index, config: SiteConfig) -> TermVocabulary:
    """Return a standard's concepts, those of the terms clause first."""
    metadata = index.standard.metadata
    edition = index.edition
    urn = f"urn:x-clausebook:{metadata.id}"
    vocabulary = TermVocabulary(
        iri=f"{config.site_url}data/terms.ttl" if config.site_url else f"{urn}:terms",
        title=text("vocabulary.title", title=metadata.title),
        standard=metadata.title,
        publisher=config.site_name,
        about=_about(index),
        rights=config.rights,
        revised=metadata.revised,
        concepts=tuple(
            Concept(
                id=term.id,
                iri=f"{config.site_url}{permalink(term.id)}" if config.site_url else f"{urn}:{term.id}",
                number=term.number or "",
                name=called(term, config.spoken[0]),
                labels=_labels(index, term, config.spoken),
                domain=linear_text(term.domain or Text()),
                definition=in_lines(term.definition, term.points),
                notes=tuple(in_lines(note.text, note.points) for note in term.remarks("note")),
                examples=tuple(in_lines(example.text, example.points) for example in term.remarks("example")),
                formulas=tuple(_formula(block) for block in term.content if isinstance(block, Formula)),
                figures=tuple(_figure(block) for block in term.content if isinstance(block, Figure)),
                source=text("vocabulary.source", document=edition.number, number=term.number)
                if term.number
                else text("vocabulary.ours"),
                origin=source_text(term),
                compare=tuple(_comparison(index, entry) for entry in term.compare),
                related=tuple(other.id for other in index.related.get(term.id, ())),
                searched=tuple(
                    word for word in index.searched.get(term.id, ()) if language_of(word) in config.languages
                ),
            )
            for term in index.standard.terms
        ),
        web=bool(config.site_url),
        languages=config.spoken,
    )
    return spoken_in(vocabulary, config.spoken)


def _about(index: Index) -> Text:
    """Return which entries are the standard's and which are not, and which language prevails."""
    number, authority = index.edition.number, index.standard.metadata.authority
    about = []
    if any(term.number for term in index.standard.terms):
        about.append(text("vocabulary.numbered", number=number))
    if any(entry.ours for term in index.standard.terms if term.number for entry in term.designations):
        about.append(text("vocabulary.added_words"))
    if any(not term.number for term in index.standard.terms):
        about.append(text("vocabulary.unnumbered"))
    told = in_line(about, "shared.semicolon")
    return Text(zh=f"{told.zh}。{authority.zh}", en=f"{told.en[:1].upper()}{told.en[1:]}. {authority.en}".strip())


def _comparison(index: Index, entry: TermSource) -> Comparison:
    document = index.editions[entry.edition].number
    if entry.number:
        named = text("vocabulary.source", document=document, number=entry.number).en
        told = text("vocabulary.compare", document=document, number=entry.number)
    else:
        named = document
        told = text("vocabulary.compare_none", document=document)
    if entry.note:
        told = Text(zh=told.zh + entry.note.zh, en=f"{told.en} {entry.note.en}")
    sure = entry.confidence
    ours = text("vocabulary.unsure", how=text(f"confidences.{sure}")) if sure else text("vocabulary.compared")
    return Comparison(
        named, Text(zh=told.zh + ours.zh, en=told.en + ours.en), entry.note or Text(), entry.confidence or ""
    )


def _labels(index: Index, term: TermEntry, languages: tuple[Language, ...]) -> tuple[Label, ...]:
    return tuple(
        Label(
            linear_text(Text(zh=word)).zh,
            language,
            entry.status,
            ours=not is_printed(index, term, entry, language),
            forms=entry.forms if language == "en" else (),
        )
        for language in LANGUAGES
        for entry in term.designations
        if (word := shown_words(index, term, entry, languages).get(language))
    )


def _formula(formula: Formula) -> FormulaLines:
    """Return a formula in plain text."""
    line = linear_formula(formula.latex)
    told = {language: "\n".join(_formula_lines(formula, line, language)) for language in LANGUAGES}
    return FormulaLines(line, Text(zh=told["zh"], en=told["en"]))


def _formula_lines(formula: Formula, line: str, language: Language) -> Iterator[str]:
    yield line
    entries = [entry for entry in formula.where if getattr(entry.text, language)]
    if entries:
        yield say("shared.where", language)
    for entry in entries:
        yield f"{linear_formula(entry.symbol)}——{getattr(linear_text(entry.text), language)}"


def _figure(figure: Figure) -> Text:
    """Return a figure's number and title."""
    named = Text(
        zh=f"{figure.number.zh} {figure.caption.zh}" if figure.caption.zh else "",
        en=f"{figure.number.en} {figure.caption.en}" if figure.caption.en else "",
    )
    return linear_text(named)
