"""The settings of a site, as values."""

from typing import Literal

from generator.model.scoring import Scoring
from generator.model.text import LANGUAGES, Language, Text, entity

Outcome = Literal["met", "partly", "unmet", "excluded"]
OUTCOMES: dict[str, Outcome] = {
    "conforms": "met",
    "partly": "partly",
    "does-not": "unmet",
    "not-applicable": "excluded",
}
Choice = Literal["zh", "en", "both"]
LANGUAGES_OF: dict[Choice, tuple[Language, ...]] = {"zh": ("zh",), "en": ("en",), "both": LANGUAGES}

UNMET: tuple[Outcome, ...] = ("partly", "unmet")
"""What a finding of nonconformity counts as, in part or whole."""


@entity
class Colours:
    """One accent colour for light and one for dark pages."""

    accent: str = "#9b2d1f"
    """Accent on a white page, as #rrggbb."""
    accent_dark: str = "#f0a392"
    """Accent on a dark page, as #rrggbb."""


@entity
class FindingLabel:
    """评价发现: what an assessor may find, measured against the provision."""

    id: str
    """Permanent id, kept in saved assessments."""
    label: Text
    """The words shown."""
    help: Text
    """When to choose it."""
    outcome: Outcome | None = None
    """What it counts as: the provision is met, met in part, not met, or excluded. The usual ids need not say so."""
    spellings: tuple[str, ...] = ()
    """Words that people write for it in a workbook, beside the usual ones."""

    @property
    def counts_as(self) -> Outcome:
        """Return what it counts as."""
        return self.outcome or OUTCOMES[self.id]


@entity
class GradeLabel:
    """A grade: how grave a nonconformity is."""

    id: str
    """Permanent id, kept in saved assessments."""
    label: Text
    """The words shown."""
    help: Text
    """When to choose it."""
    nonconformity: Literal["yes", "no"] = "yes"
    """`no` for what is written at a provision that is met, such as an observation."""
    spellings: tuple[str, ...] = ()
    """Words that people write for it in a workbook, beside the usual ones."""

    @property
    def goes_with(self) -> tuple[Outcome, ...]:
        """Return what a finding counts as that takes this grade."""
        return UNMET if self.nonconformity == "yes" else ("met",)


@entity
class SiteConfig:
    """The settings of a site."""

    site_name: Text
    """Name of the site, shown at the head of each page."""
    site_url: str = ""
    """Where the site will stand, with the closing slash; empty when unknown or in several places."""
    publish: str = ""
    """Where `clausebook publish` brings the site when it is told no target; empty when it has to be told."""
    languages: tuple[Language, ...] = LANGUAGES
    """Languages to build a tree for."""
    default_language: Language = "zh"
    """Language offered first."""
    colours: Colours = Colours()
    """Accent colours."""
    repository: str = ""
    """Address of the repository, linked in the footer."""
    contact: str = ""
    """Address (https: or mailto:) for readers, linked in the footer."""
    rights: Text
    """Rights notice, shown on every page."""
    footer: Text
    """Closing words of every page."""
    findings: tuple[FindingLabel, ...]
    """The rating scale of findings; *not reviewed* stands before them and is not listed."""
    grades: tuple[GradeLabel, ...] = ()
    """The grades of nonconformities, the gravest first; major and minor when nothing is written."""
    offline: Literal["yes", "no"] = "yes"
    """Whether browsers keep a served site, so that it opens without a network; `no` also takes away what they kept."""
    downloads: Literal["none", "whole", "chapters", "clauses"] = "clauses"
    """For what there are ready-made PDFs and workbooks: the whole, also its chapters, also each clause with items."""
    cards: Literal["yes", "no"] = "yes"
    """Whether each clause has a picture for previews of links; they need `site_url`."""
    items_per_sheet: int | None = None
    """How many neighbours with one item each share a printed sheet; without it as many as stand side by side."""
    embedding: tuple[str, ...] = ()
    """Origins whose pages may show a page of the site in a frame, as `https://host`; `*` for all, empty for none."""
    scoring: Scoring | None = None
    """Scores beside the findings; without it there are none, as in the standard."""

    @property
    def spoken(self) -> tuple[Language, ...]:
        """Return the languages of the site, the Chinese first."""
        return tuple(language for language in LANGUAGES if language in self.languages)


def languages_of(choice: Choice | None, config: SiteConfig) -> tuple[Language, ...]:
    """Return the languages that a person chose for a file; those of the site where nobody chose."""
    return LANGUAGES_OF[choice] if choice else config.spoken
