"""The terminology as TBX-Basic, DCA style (ISO 30042:2019), for translators' tools."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from generator.formats.terms.vocabulary import Concept, Label, TermVocabulary
from generator.model import LANGUAGE_TAGS, LANGUAGES, DesignationStatus, Language

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_STATUS: dict[DesignationStatus, str] = {
    "preferred": "preferredTerm-admn-sts",
    "admitted": "admittedTerm-admn-sts",
    "deprecated": "deprecatedTerm-admn-sts",
}


def tbx(vocabulary: TermVocabulary) -> str:
    """Return the terminology as a TBX file."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tbx type="TBX-Basic" style="dca" xml:lang="{LANGUAGE_TAGS["zh"]}" xmlns="{NAMESPACE}">',
        "<tbxHeader><fileDesc>",
        f"<titleStmt><title>{escape(vocabulary.title.zh)} / {escape(vocabulary.title.en)}</title></titleStmt>",
        f"<publicationStmt>{_both(vocabulary.rights.zh, vocabulary.rights.en)}</publicationStmt>",
        f"<sourceDesc>{_both(vocabulary.about.zh, vocabulary.about.en)}</sourceDesc>",
        "</fileDesc></tbxHeader>",
        "<text><body>",
    ]
    for concept in vocabulary.concepts:
        lines += _entry(concept, vocabulary)
    return "\n".join([*lines, "</body></text>", "</tbx>", ""])


def _both(zh: str, en: str) -> str:
    return f'<p xml:lang="{LANGUAGE_TAGS["zh"]}">{escape(zh)}</p><p xml:lang="en">{escape(en)}</p>'


def _entry(concept: Concept, vocabulary: TermVocabulary) -> Iterator[str]:
    yield f"<conceptEntry id={quoteattr(concept.id)}>"
    yield f'<descrip type="subjectField" xml:lang="en">{escape(vocabulary.title.en.removesuffix(": terms"))}</descrip>'
    if vocabulary.web:
        yield f'<xref type="externalCrossReference" target={quoteattr(concept.iri)}>{escape(concept.id)}</xref>'
    known = {other.id: other for other in vocabulary.concepts}
    for id_ in concept.related:
        yield f'<ref type="crossReference" target={quoteattr(id_)}>{escape(known[id_].name)}</ref>'
    for compared in concept.compare:
        yield from (
            f'<note xml:lang="{LANGUAGE_TAGS[one]}">{escape(getattr(compared.text, one))}</note>' for one in LANGUAGES
        )
    for language in LANGUAGES:
        labels = [label for label in concept.labels if label.language == language]
        if labels:
            yield from _language(concept, language, labels)
    yield "</conceptEntry>"


def _language(concept: Concept, language: Language, labels: list[Label]) -> Iterator[str]:
    yield f'<langSec xml:lang="{LANGUAGE_TAGS[language]}">'
    definition, source = getattr(concept.definition, language), getattr(concept.source, language)
    yield (
        f'<descripGrp><descrip type="definition">{escape(definition)}</descrip>'
        f'<admin type="source">{escape(source)}</admin></descripGrp>'
    )
    yield from (f"<note>{escape(getattr(note, language))}</note>" for note in concept.notes)
    for label in labels:
        kind = "acronym" if label.word.isascii() and label.word.isupper() else "fullForm"
        yield (
            f"<termSec><term>{escape(label.word)}</term>"
            f'<termNote type="administrativeStatus">{_STATUS[label.status]}</termNote>'
            f'<termNote type="termType">{kind}</termNote>'
            '<termNote type="partOfSpeech">noun</termNote></termSec>'
        )
    yield "</langSec>"
