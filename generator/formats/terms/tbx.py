"""The terminology as TBX-Basic for translators' tools: DCA style (ISO 30042:2019), and as the edition before had it."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from generator.formats.terms.vocabulary import Concept, Label, TermVocabulary
from generator.model import LANGUAGE_TAGS, LANGUAGES, DesignationStatus, Language, Text
from generator.words import both, say

NAMESPACE = "urn:iso:std:iso:30042:ed-2"


class Edition(NamedTuple):
    """What the elements are called in an edition of TBX; all else is the same."""

    root: str
    header: str
    entry: str
    language: str
    term: str
    marks: str
    """Attributes of the root beside type and language."""
    header_end: str = ""
    """What ends the header."""


TBX_3 = Edition("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec", f' style="dca" xmlns="{NAMESPACE}"')
"""ISO 30042:2019."""
_BASIC_2 = "http://www.lisa.org/fileadmin/standards/tbx_basic/TBXBasicXCSV02.xcs"
"""The data categories of TBX-Basic in the edition of 2008."""
TBX_2 = Edition(
    "martif", "martifHeader", "termEntry", "langSet", "tig", "",
    f'<encodingDesc><p type="XCSURI">{_BASIC_2}</p></encodingDesc>',
)  # fmt: skip
"""ISO 30042:2008, the only one that translate-toolkit reads, and with it Weblate."""
_STATUS: dict[DesignationStatus, str] = {
    "preferred": "preferredTerm-admn-sts",
    "admitted": "admittedTerm-admn-sts",
    "deprecated": "deprecatedTerm-admn-sts",
    "abbreviation": "admittedTerm-admn-sts",
    "symbol": "admittedTerm-admn-sts",
}


def tbx(vocabulary: TermVocabulary, edition: Edition = TBX_3) -> str:
    """Return the terminology as a TBX file."""
    languages = vocabulary.languages
    title = both(vocabulary.title, languages, " / ")
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<{edition.root} type="TBX-Basic" xml:lang="{LANGUAGE_TAGS[languages[0]]}"{edition.marks}>',
        f"<{edition.header}><fileDesc>",
        f"<titleStmt><title>{escape(title)}</title></titleStmt>",
        f"<publicationStmt>{_paragraphs(vocabulary.rights, languages)}</publicationStmt>",
        f"<sourceDesc>{_paragraphs(vocabulary.about, languages)}</sourceDesc>",
        f"</fileDesc>{edition.header_end}</{edition.header}>",
        "<text><body>",
    ]
    names = {concept.id: concept.name for concept in vocabulary.concepts}
    for concept in vocabulary.concepts:
        lines += _entry(concept, vocabulary, names, edition)
    return "\n".join([*lines, "</body></text>", f"</{edition.root}>", ""])


def _paragraphs(words: Text, languages: tuple[Language, ...]) -> str:
    """Return a text in the languages asked for; one that is given in another alone in that."""
    given = [one for one in languages if getattr(words, one)] or [one for one in LANGUAGES if getattr(words, one)]
    return "".join(f'<p xml:lang="{LANGUAGE_TAGS[one]}">{escape(getattr(words, one))}</p>' for one in given)


def _entry(concept: Concept, vocabulary: TermVocabulary, names: dict[str, str], edition: Edition) -> Iterator[str]:
    """Yield the lines of an entry; `names` are those of all entries, by id."""
    yield f"<{edition.entry} id={quoteattr(concept.id)}>"
    for language in vocabulary.languages if concept.domain != Text() else ():
        if field := getattr(concept.domain, language):
            yield f'<descrip type="subjectField" xml:lang="{LANGUAGE_TAGS[language]}">{escape(field)}</descrip>'
    if concept.domain == Text():
        of: Language = "en" if "en" in vocabulary.languages and vocabulary.standard.en else "zh"
        field = escape(vocabulary.standard.in_(of))
        yield f'<descrip type="subjectField" xml:lang="{LANGUAGE_TAGS[of]}">{field}</descrip>'
    if vocabulary.web:
        yield f'<xref type="externalCrossReference" target={quoteattr(concept.iri)}>{escape(concept.id)}</xref>'
    for id_ in concept.related:
        yield f'<ref type="crossReference" target={quoteattr(id_)}>{escape(names[id_])}</ref>'
    for compared in concept.compare:
        yield from (
            f'<note xml:lang="{LANGUAGE_TAGS[one]}">{escape(getattr(compared.text, one))}</note>'
            for one in vocabulary.languages
        )
    for language in vocabulary.labelled:
        labels = [label for label in concept.labels if label.language == language]
        if labels:
            yield from _language(concept, language, labels, edition)
    yield f"</{edition.entry}>"


def _language(concept: Concept, language: Language, labels: list[Label], edition: Edition) -> Iterator[str]:
    yield f'<{edition.language} xml:lang="{LANGUAGE_TAGS[language]}">'
    definition = getattr(concept.definition, language)
    sources = [words for words in (getattr(concept.source, language), getattr(concept.origin, language)) if words]
    if definition:
        told = "".join(f'<admin type="source">{escape(words)}</admin>' for words in sources)
        yield f'<descripGrp><descrip type="definition">{escape(definition)}</descrip>{told}</descripGrp>'
    yield from (f"<note>{escape(words)}</note>" for note in concept.notes if (words := getattr(note, language)))
    for example in concept.examples:
        if words := getattr(example, language):
            yield f"<note>{escape(say('vocabulary.example', language, words=words))}</note>"
    for shown in (*(formula.whole for formula in concept.formulas), *concept.figures):
        if words := getattr(shown, language):
            yield f"<note>{escape(words)}</note>"
    for label in labels:
        added = f'<admin type="source">{say("shared.added", language)}</admin>' if label.ours else ""
        yield (
            f"<{edition.term}><term>{escape(label.word)}</term>"
            f'<termNote type="administrativeStatus">{_STATUS[label.status]}</termNote>'
            f'<termNote type="termType">{_kind(label)}</termNote>'
            f'<termNote type="partOfSpeech">noun</termNote>{added}</{edition.term}>'
        )
    yield f"</{edition.language}>"


def _kind(label: Label) -> str:
    """Return what a designation is by its form; TBX-Basic knows no symbols, which are short forms there."""
    if label.status == "symbol":
        return "shortForm"
    capitals = label.word.isascii() and label.word.isupper()
    return "acronym" if capitals else "abbreviation" if label.status == "abbreviation" else "fullForm"
