"""How to cite a clause: GB/T 7714—2015 (8.4 and 8.6, standards and online documents) and English."""

from dataclasses import dataclass

from generator.model import Clause
from generator.standard.index import Index
from generator.standard.numbers import clause_name


@dataclass(frozen=True, slots=True)
class CitationStyles:
    """A citation in two styles, each in the two parts between which the page writes the day of access."""

    zh: tuple[str, str]
    """Before and after the day of access, GB/T 7714—2015."""
    en: tuple[str, str]
    """The same in English."""
    permalink: str
    """The permalink, whole where the site's address is known."""
    revised: str
    """Day of the text's last revision, the day of access until the browser fills in its own."""


def citation_styles(index: Index, site_url: str, clause: Clause) -> CitationStyles:
    """Return how to cite a clause."""
    metadata = index.standard.metadata
    edition = index.edition
    draft_zh = "（草案）" if edition.status == "draft" else ""
    draft_en = " (draft)" if edition.status == "draft" else ""
    return CitationStyles(
        zh=(
            (
                f"{metadata.publisher.zh}. {metadata.title.zh}：{edition.number}{draft_zh}[S/OL]. "
                f"{clause_name(clause, 'zh')}. ({metadata.revised})["
            ),
            "]. ",
        ),
        en=(
            (
                f"{metadata.publisher.en}. {metadata.title.en}: {edition.number}{draft_en}. "
                f"{clause_name(clause, 'en')}. Unofficial translation, revised {metadata.revised}. Accessed "
            ),
            ". ",
        ),
        permalink=f"{site_url}c/{clause.id}/",
        revised=metadata.revised,
    )
