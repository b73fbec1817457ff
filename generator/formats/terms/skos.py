"""The terminology as SKOS, one concept an entry, in Turtle and in JSON-LD.

No concept is broader than another, so that each is a top concept of the scheme.
"""

from collections.abc import Iterator

from generator.formats.terms.vocabulary import Concept, Label, TermVocabulary
from generator.model import LANGUAGE_TAGS, LANGUAGES, DesignationStatus, Language, Text, language_of
from generator.output.indented import indented
from generator.standard.spoken import spoken_in
from generator.words import text

_PREFIXES = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_LABELS: dict[DesignationStatus, str] = {
    "preferred": "skos:prefLabel",
    "admitted": "skos:altLabel",
    "deprecated": "skos:hiddenLabel",
    "abbreviation": "skos:altLabel",
    "symbol": "skos:altLabel",
}
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})

Literal = tuple[str, str]
"""A text and its language tag."""


def _texts(told: Text) -> list[Literal]:
    return [(getattr(told, language), LANGUAGE_TAGS[language]) for language in LANGUAGES if getattr(told, language)]


def _literals(concept: Concept, languages: tuple[Language, ...]) -> dict[str, list[Literal]]:
    """Return a concept's properties that are texts, in the order in which they are written."""
    found: dict[str, list[Literal]] = {}
    for label in concept.labels:
        tag = LANGUAGE_TAGS[label.language]
        name = _LABELS[label.status]
        if name == "skos:prefLabel" and any(other == tag for _, other in found.get(name, [])):
            name = "skos:altLabel"  # SKOS allows one preferred label a language
        found.setdefault(name, []).append((label.word, tag))
        found.setdefault("skos:hiddenLabel", []).extend((form, LANGUAGE_TAGS[label.language]) for form in label.forms)
    hidden = found.setdefault("skos:hiddenLabel", [])
    hidden += [(word, LANGUAGE_TAGS[language_of(word)]) for word in concept.searched]
    # SKOS keeps the three kinds of label apart.
    shown = {*found.get("skos:prefLabel", []), *found.get("skos:altLabel", [])}
    found["skos:hiddenLabel"] = [literal for literal in dict.fromkeys(hidden) if literal not in shown]
    found["skos:definition"] = _texts(concept.definition)
    found["skos:scopeNote"] = _texts(concept.domain)
    notes = (
        *concept.notes,
        *(formula.whole for formula in concept.formulas),
        *concept.figures,
        *(spoken_in(_status(label), languages) for label in concept.labels if _is_told(label, found)),
        *(compared.text for compared in concept.compare),
    )
    found["skos:note"] = [literal for note in notes for literal in _texts(note)]
    found["skos:example"] = [literal for example in concept.examples for literal in _texts(example)]
    added = [text("vocabulary.added", word=label.word) for label in concept.labels if label.ours and concept.number]
    found["skos:editorialNote"] = [literal for note in added for literal in _texts(spoken_in(note, languages))]
    found["dct:source"] = [*_texts(concept.source), *_texts(concept.origin)]
    found["skos:notation"] = [(concept.number, "")] if concept.number else []
    return {name: literals for name, literals in found.items() if literals}


def _is_told(label: Label, found: dict[str, list[Literal]]) -> bool:
    """Tell whether the property that holds a word leaves its status open: SKOS has three, one for searched words."""
    if label.status == "preferred":
        return (label.word, LANGUAGE_TAGS[label.language]) not in found["skos:prefLabel"]
    return label.status != "admitted"


def _status(label: Label) -> Text:
    """Return the status of a word as a note."""
    return text("vocabulary.status", word=label.word, status=text(f"acceptability.{label.status}"))


def _scheme(vocabulary: TermVocabulary) -> dict[str, list[Literal]]:
    return {
        "dct:title": _texts(vocabulary.title),
        "dct:publisher": _texts(vocabulary.publisher),
        "dct:description": _texts(vocabulary.about),
        "dct:rights": _texts(vocabulary.rights),
    }


def skos_turtle(vocabulary: TermVocabulary) -> str:
    """Return the terminology as SKOS in Turtle."""
    lines = [f"@prefix {name}: <{iri}> ." for name, iri in _PREFIXES.items()]
    lines += ["", f"<{vocabulary.iri}> a skos:ConceptScheme ;"]
    lines += [f"  {name} {_turtle(literals)} ;" for name, literals in _scheme(vocabulary).items()]
    if vocabulary.concepts:
        lines.append(f"  skos:hasTopConcept {', '.join(f'<{concept.iri}>' for concept in vocabulary.concepts)} ;")
    lines.append(f'  dct:modified "{vocabulary.revised}"^^xsd:date .')
    known = {concept.id: concept.iri for concept in vocabulary.concepts}
    for concept in vocabulary.concepts:
        lines += ["", *_turtle_concept(concept, vocabulary, known)]
    return "\n".join([*lines, ""])


def _turtle(literals: list[Literal]) -> str:
    return ", ".join(f'"{words.translate(_ESCAPES)}"{"@" if tag else ""}{tag}' for words, tag in literals)


def _turtle_concept(concept: Concept, vocabulary: TermVocabulary, known: dict[str, str]) -> Iterator[str]:
    """Yield the lines of a concept; `known` are the addresses of all, by id."""
    yield f"<{concept.iri}> a skos:Concept ;"
    for name, literals in _literals(concept, vocabulary.languages).items():
        yield f"  {name} {_turtle(literals)} ;"
    if concept.related:
        yield f"  skos:related {', '.join(f'<{known[id_]}>' for id_ in concept.related)} ;"
    yield f"  skos:inScheme <{vocabulary.iri}> ; skos:topConceptOf <{vocabulary.iri}> ."


def skos_json_ld(vocabulary: TermVocabulary) -> str:
    """Return the terminology as SKOS in JSON-LD."""
    known = {other.id: other.iri for other in vocabulary.concepts}
    scheme = {
        "@id": vocabulary.iri,
        "@type": "skos:ConceptScheme",
        **{name: _json(literals) for name, literals in _scheme(vocabulary).items()},
        "skos:hasTopConcept": [{"@id": concept.iri} for concept in vocabulary.concepts],
        "dct:modified": {"@value": vocabulary.revised, "@type": "xsd:date"},
    }
    concepts = [
        {
            "@id": concept.iri,
            "@type": "skos:Concept",
            **{name: _json(literals) for name, literals in _literals(concept, vocabulary.languages).items()},
            **({"skos:related": [{"@id": known[id_]} for id_ in concept.related]} if concept.related else {}),
            "skos:inScheme": {"@id": vocabulary.iri},
            "skos:topConceptOf": {"@id": vocabulary.iri},
        }
        for concept in vocabulary.concepts
    ]
    return f"{indented({'@context': _PREFIXES, '@graph': [scheme, *concepts]})}\n"


def _json(literals: list[Literal]) -> list[dict[str, str]]:
    return [{"@value": words, **({"@language": tag} if tag else {})} for words, tag in literals]
