"""What every output of this layer needs to know."""

from dataclasses import dataclass
from pathlib import Path

from generator.formats.whereabouts import whereabouts
from generator.model import Clause, Edition, Language
from generator.model.config import SiteConfig
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class Kit:
    """A checked standard with its settings, and what makes two outputs of it the same bytes."""

    index: Index
    config: SiteConfig
    timestamp: int
    """Seconds since 1970 that outputs carry as their date."""
    font_path: Path | None = None
    """Where to look for fonts first."""
    bands: bool = False
    """Whether printed checklists come with the bands of scores."""
    judgement: bool = False
    """Whether printed checklists come with the rules of judgement."""
    guidance: bool = False
    """Whether the book has the guidance on its clauses, and a workbook a sheet with it."""

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages of the site."""
        return self.config.spoken

    @property
    def edition(self) -> Edition:
        """Return the edition whose text is shown."""
        return self.index.edition

    def link(self, clause: Clause) -> str:
        """Return a clause's permalink; edition, number and fingerprint of its text where the site has no address."""
        return whereabouts(self.index, self.config, clause)
