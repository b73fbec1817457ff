"""Whose the words of a language are, by `authoritative` and `translator`: what pages say of them asks here."""

from typing import Literal

from generator.model import LANGUAGES, Authority, Language, Metadata

Standing = Literal["original", "official", "unofficial", "other"]
"""What the words of a language are: the text that prevails, an official translation, ours, or what an editor says."""


def prevailing(authority: Authority) -> Language:
    """Return the language that prevails, in which a plain text is: the Chinese where both do."""
    return "en" if authority == "en" else "zh"


def prevails(metadata: Metadata, language: Language) -> bool:
    """Tell whether a language prevails, alone or beside the other."""
    return metadata.authoritative in {language, "both"}


def translated_into(metadata: Metadata) -> Language | None:
    """Return the language of the translation; none where both languages prevail."""
    return next((language for language in LANGUAGES if not prevails(metadata, language)), None)


def published(metadata: Metadata, language: Language) -> bool:
    """Tell whether the words of a language are printed, as the original or as an official translation."""
    return standing(metadata, language) in {"original", "official"}


def standing(metadata: Metadata, language: Language) -> Standing:
    """Return what the words of a language are."""
    if prevails(metadata, language):
        return "original"
    if metadata.translator == "official":
        return "official"
    return "unofficial" if metadata.translation is None else "other"
