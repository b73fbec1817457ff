"""Where something is to be found again: by its permalink, or where the site has no address by what it is."""

from generator.model import Clause
from generator.model.config import SiteConfig
from generator.standard.addresses import permalink
from generator.standard.index import Index
from generator.standard.numbers import display_number
from generator.standard.translation import fingerprint


def whereabouts(index: Index, config: SiteConfig, clause: Clause) -> str:
    """Return a clause's whole permalink, or without an address edition, number and fingerprint of its text.

    The text is that of its provisions and of those below it: `T/CAQ XXXXX-201X 5.4.4.2 93a7db47`.
    """
    if config.site_url:
        return config.site_url + permalink(clause.id)
    number = index.edition.number.replace("\u2014", "-")  # readers of codes know ASCII
    return f"{number} {display_number(clause) or clause.id} {clause_fingerprint(index, clause)}"


def clause_fingerprint(index: Index, clause: Clause) -> str:
    """Return the fingerprint of a clause's provisions and of those below it."""
    parts = index.descendants(clause)
    return fingerprint(" ".join(index.fingerprints[provision.id] for part in parts for provision in part.provisions))
