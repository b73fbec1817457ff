"""What documents show of a standard, as the plain values that their templates take."""

from typing import Any

from generator.model import Text
from generator.standard.index import Index

Values = dict[str, Any]


def pair(text: Text) -> dict[str, str]:
    """Return a text as a plain value; of one that is not translated the words there are, and `only` their language."""
    made = {"zh": text.in_("zh"), "en": text.in_("en")}
    return made if bool(text.zh) == bool(text.en) else {**made, "only": "zh" if text.zh else "en"}


def head(index: Index) -> Values:
    """Return what stands at the head of a document: which standard it is of, whose, and of which day."""
    metadata = index.standard.metadata
    return {
        "number": index.edition.number,
        "title": pair(metadata.title),
        "publisher": pair(metadata.publisher),
        "authority": pair(metadata.authority),
        "status": pair(metadata.status),
        "revised": metadata.revised,
    }
