"""The entities of a standard, of its settings, and what is told of them: pure values without I/O.

Words follow GB/T 1.1—2020: a *clause* (章, 条) is a numbered part of the text, a *provision* (条款) is what the text
requires, recommends, permits, instructs or states. Ids are permanent; numbers belong to an edition.
"""

from generator.model.checklist import (
    ChecklistItem,
    EvidenceMethod,
    LookAt,
)
from generator.model.clause import (
    Clause,
    Element,
    Evaluates,
    Figure,
    FigureLabel,
    Provision,
    ProvisionKind,
    PublishedNumber,
)
from generator.model.reference import (
    Citation,
    CitationKind,
    Fact,
    FactSource,
    FactText,
    Guideline,
    GuidelineClause,
    GuidelineEdition,
    GuidelineStatus,
    Mapping,
    MappingConfidence,
    MappingType,
    OtherValue,
)
from generator.model.standard import (
    Edition,
    EditionStatus,
    EditorialNote,
    EditorialNoteKind,
    Ledger,
    Metadata,
    Standard,
)
from generator.model.term import (
    AvoidedWord,
    Designation,
    DesignationStatus,
    Synonym,
    TermEntry,
    TermSource,
    Vocabulary,
    Word,
)
from generator.model.text import (
    LANGUAGES,
    Confidence,
    Language,
    Text,
    entity,
)

__all__ = [
    "LANGUAGES",
    "AvoidedWord",
    "ChecklistItem",
    "Citation",
    "CitationKind",
    "Clause",
    "Confidence",
    "Designation",
    "DesignationStatus",
    "Edition",
    "EditionStatus",
    "EditorialNote",
    "EditorialNoteKind",
    "Element",
    "Evaluates",
    "EvidenceMethod",
    "Fact",
    "FactSource",
    "FactText",
    "Figure",
    "FigureLabel",
    "Guideline",
    "GuidelineClause",
    "GuidelineEdition",
    "GuidelineStatus",
    "Language",
    "Ledger",
    "LookAt",
    "Mapping",
    "MappingConfidence",
    "MappingType",
    "Metadata",
    "OtherValue",
    "Provision",
    "ProvisionKind",
    "PublishedNumber",
    "Standard",
    "Synonym",
    "TermEntry",
    "TermSource",
    "Text",
    "Vocabulary",
    "Word",
    "entity",
]
