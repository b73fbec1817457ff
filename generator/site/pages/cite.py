"""How to cite a clause: in the style of GB/T 7714—2025 (standards and online documents) and in English."""

from dataclasses import dataclass

from generator.formats.whereabouts import whereabouts
from generator.model import LANGUAGES, Clause, Language, Metadata, Text
from generator.model.config import SiteConfig
from generator.site.pages.inline import escape, spoken
from generator.standard.amendments import amendment_names
from generator.standard.authority import Standing, standing
from generator.standard.index import Index
from generator.standard.numbers import heading_number
from generator.words import text

_WORDS: dict[Standing, str] = {
    "original": "cited.original",
    "official": "cited.official",
    "unofficial": "cited.unofficial",
    "other": "cited.original",
}


@dataclass(frozen=True, slots=True)
class CitationStyles:
    """A citation in two styles, each in the two parts between which the page writes the day of access."""

    zh: tuple[str, str]
    """Before and after the day of access, as GB/T 7714—2025 has it; HTML that marks names which are not translated."""
    en: tuple[str, str]
    """The same in English."""
    permalink: str
    """The permalink; edition, number and fingerprint of the text where the site has no address."""
    revised: str
    """Day of the text's last revision, the day of access until the browser fills in its own."""


def citation_styles(index: Index, config: SiteConfig, clause: Clause) -> CitationStyles:
    """Return how to cite a clause."""
    metadata = index.standard.metadata
    edition = index.edition
    number: str | Text = escape(edition.number)
    if edition.status == "draft":
        number = text("cited.draft", number=number)
    if metadata.amendments:
        number = text("cited.amended", number=number, amendments=amendment_names(metadata.amendments))
    before = {
        language: text(
            _WORDS[standing(metadata, language)],
            named=_named(metadata, number),
            clause=_clause(clause),
            revised=metadata.revised,
        )
        for language in LANGUAGES
    }
    after = text("cited.after")
    return CitationStyles(
        zh=(before["zh"].zh, after.zh),
        en=(before["en"].en, after.en),
        permalink=whereabouts(index, config, clause),
        revised=metadata.revised,
    )


def _named(metadata: Metadata, number: str | Text) -> Text:
    """Return number and title, in English behind the publisher, as HTML."""
    publisher, title = _in_each(metadata.publisher), _in_each(metadata.title)
    numbered = number if isinstance(number, Text) else Text(zh=number, en=number)
    return Text(zh=f"{numbered.zh} {title.zh}", en=f"{publisher.en}. {title.en}: {numbered.en}")


def _clause(clause: Clause) -> Text:
    """Return the number and the title of a clause in each language, as HTML."""
    title = _in_each(clause.title)
    return Text(
        zh=f"{escape(heading_number(clause, 'zh'))} {title.zh}".strip(),
        en=f"{escape(heading_number(clause, 'en'))} {title.en}".strip(),
    )


def _in_each(name: Text) -> Text:
    """Return a name in each language as HTML, untranslated and marked so where it has no translation."""
    return Text(zh=_marked(name, "zh"), en=_marked(name, "en"))


def _marked(name: Text, language: Language) -> str:
    return escape(name.in_(language)) if getattr(name, language) or name == Text() else spoken(name, language)
