"""The terminology as other programs take it: one concept an entry, the same for every format."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.formats.terms.skos import skos_json_ld, skos_turtle
from generator.formats.terms.tables import terms_csv, terms_json
from generator.formats.terms.tbx import TBX_2, tbx
from generator.formats.terms.vocabulary import vocabulary_of
from generator.model.config import SiteConfig
from generator.standard.index import Index


@dataclass(frozen=True, slots=True)
class TermsFormat:
    """A format of the terminology."""

    file: str
    """Name of its file in a site's `data/`; empty where a site has none."""
    made: Callable[[Index, SiteConfig], str]


TERMS_FORMATS = {
    "tbx": TermsFormat("terms.tbx", lambda index, config: tbx(vocabulary_of(index, config))),
    "tbx-2": TermsFormat("", lambda index, config: tbx(vocabulary_of(index, config), TBX_2)),
    "skos": TermsFormat("terms.ttl", lambda index, config: skos_turtle(vocabulary_of(index, config))),
    "skos-json": TermsFormat("terms.jsonld", lambda index, config: skos_json_ld(vocabulary_of(index, config))),
    "csv": TermsFormat("terms.csv", lambda index, config: terms_csv(vocabulary_of(index, config))),
    "json": TermsFormat("terms.json", lambda index, config: terms_json(vocabulary_of(index, config))),
}


def terms_files(index: Index, config: SiteConfig) -> dict[str, str]:
    """Return the terminology in every format, by path relative to the site; nothing where there are no terms."""
    if not index.standard.terms:
        return {}
    return {f"data/{kind.file}": kind.made(index, config) for kind in TERMS_FORMATS.values() if kind.file}
