"""Which files of `standard/` hold what."""

from dataclasses import dataclass

from generator.model import (
    ChecklistItem,
    Citation,
    EditorialNote,
    FactSource,
    Frame,
    Guideline,
    JudgementPart,
    Ledger,
    Mapping,
    Metadata,
    Situation,
    Synonym,
    Teaching,
    Vocabulary,
    Wording,
    entity,
)
from generator.model.drawing import DrawingKind
from generator.source.written import WrittenClause
from generator.source.written_guidance import WrittenGuidance
from generator.source.written_terms import WrittenTerm

LEDGER = "ledger.yaml"
"""The file of a standard that the tool writes."""
LEDGER_PARTS = "ledger"
"""The folder in which the reviews of a large standard stand, in a file for each name of a file with texts."""
ORIGINAL = "original.txt"
"""The whole published text as plain text, where an editor has it: the content of all clauses is compared with it."""
SAMPLE = "sample/"
"""Below it, a folder a language, lies a made-up assessment as it was exported and unpacked: no part of the standard."""
MAX_BYTES = 1_000_000
"""More in one file, and an author loses the overview."""
MAX_ORIGINAL_BYTES = 20_000_000
"""The published text stands in one file however long it is; nobody writes in it. So much a text may have to come in."""
MAX_PICTURE_BYTES = 5_000_000
"""A larger picture takes a phone on the road half a minute."""
ENDINGS: dict[DrawingKind, tuple[str, ...]] = {"svg": (".svg",), "png": (".png",), "jpeg": (".jpg", ".jpeg")}
"""How the names of drawings end, by what they hold."""
DRAWINGS = tuple(ending for endings in ENDINGS.values() for ending in endings)
"""How the names of drawings end."""


@entity
class ClausesFile:
    """`standard/clauses/*.yaml`: clauses of the standard."""

    clauses: tuple[WrittenClause, ...]


@entity
class TermsFile:
    """`standard/terms/*.yaml`: term entries."""

    terms: tuple[WrittenTerm, ...]


@entity
class SourcesFile:
    """`standard/sources.yaml`: where facts were read."""

    sources: tuple[FactSource, ...]


@entity
class CitationsFile:
    """`standard/citations.yaml`: what the standard itself cites."""

    citations: tuple[Citation, ...]


@entity
class MappingsFile:
    """`standard/mappings/*.yaml`: our links to guidelines."""

    mappings: tuple[Mapping, ...]


@entity
class ChecklistFile:
    """`standard/checklists/*.yaml`: checklist items."""

    checklist: tuple[ChecklistItem, ...]


@entity
class NotesFile:
    """`standard/notes.yaml`: editorial notes."""

    editorial_notes: tuple[EditorialNote, ...]


@entity
class SynonymsFile:
    """`standard/synonyms.yaml`: words that readers type for something that the standard calls otherwise."""

    synonyms: tuple[Synonym, ...]


@entity
class SituationsFile:
    """`standard/situations.yaml`: what people come with, and what in the standard is of use then."""

    situations: tuple[Situation, ...]


@entity
class WordingsFile:
    """`standard/wordings.yaml`: how people put what clauses, terms and documents answer."""

    wordings: tuple[Wording, ...]


@entity
class GuidanceFile:
    """`standard/guidance/*.yaml`: what the editors say of clauses to those who teach, meet or evaluate them."""

    guidance: tuple[WrittenGuidance, ...]


@entity
class FramesFile:
    """`standard/guidance/frames.yaml`: what guidance gives clauses a place in."""

    frames: tuple[Frame, ...]


@entity
class JudgementFile:
    """`standard/judgement.yaml`: by what an assessor judges evidence."""

    judgement: tuple[JudgementPart, ...]


@entity
class ReviewsFile:
    """`standard/ledger/*.yaml`: reviews of a large standard, written by `clausebook check --accept`."""

    translations: dict[str, str]
    """Fingerprint of the words that each reviewed translation translates, by `id/field`."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """Which files of the folder hold what."""

    pattern: str
    """Glob below the standard's folder."""
    type: type
    """What one file holds."""
    schema: str
    """Name of its JSON Schema."""
    required: bool = False
    open_below: frozenset[str] = frozenset()
    """Keys whose own keys need no value."""


FILE_KINDS = (
    FileKind("standard.yaml", Metadata, "standard", required=True),
    FileKind("clauses/*.yaml", ClausesFile, "clauses", required=True),
    FileKind("terms/*.yaml", TermsFile, "terms"),
    FileKind("references/*.yaml", Guideline, "reference"),
    FileKind("sources.yaml", SourcesFile, "sources"),
    FileKind("citations.yaml", CitationsFile, "citations"),
    FileKind("mappings/*.yaml", MappingsFile, "mappings"),
    FileKind("checklists/*.yaml", ChecklistFile, "checklists"),
    FileKind("notes.yaml", NotesFile, "notes"),
    FileKind("synonyms.yaml", SynonymsFile, "synonyms"),
    FileKind("situations.yaml", SituationsFile, "situations"),
    FileKind("wordings.yaml", WordingsFile, "wordings"),
    FileKind("guidance/frames.yaml", FramesFile, "frames"),
    FileKind("guidance/*.yaml", GuidanceFile, "guidance"),
    FileKind("judgement.yaml", JudgementFile, "judgement"),
    FileKind("teaching.yaml", Teaching, "teaching"),
    FileKind("vocabulary.yaml", Vocabulary, "vocabulary"),
    FileKind(LEDGER, Ledger, "ledger", open_below=frozenset({"retired"})),
    FileKind(f"{LEDGER_PARTS}/*.yaml", ReviewsFile, "reviews"),
)


def most_bytes(name: str) -> int | None:
    """Return how large a file below the standard's folder may be; there is no limit for what the tool itself writes."""
    if name == LEDGER or name.startswith(f"{LEDGER_PARTS}/"):
        return None
    if name == ORIGINAL:
        return MAX_ORIGINAL_BYTES
    return MAX_PICTURE_BYTES if name.endswith(DRAWINGS) else MAX_BYTES
