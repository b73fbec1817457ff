"""The forms of the requirements, by the name of their format."""

from collections.abc import Callable

from generator.formats.kit import Kit
from generator.formats.requirements.catalog import catalog
from generator.formats.requirements.ciso import ciso_assistant
from generator.formats.requirements.mapping import mapping_collection
from generator.formats.requirements.reqif import reqif
from generator.formats.requirements.table import requirements_csv
from generator.formats.requirements.view import Requirements, requirements_of

MAPPING = "oscal-mapping"
"""The one that has mappings in place of provisions."""
SITE_FILES = {
    "data/requirements.oscal.json": "oscal-catalog", "data/mappings.oscal.json": MAPPING,
    "data/requirements.reqif": "reqif", "data/requirements.ciso.yaml": "ciso-assistant",
    "data/requirements.csv": "csv",
}  # fmt: skip
"""Where each stands on a site, by path relative to it, with the name of its format."""
REQUIREMENTS_FORMATS: dict[str, Callable[[Requirements], bytes]] = {
    "oscal-catalog": catalog,
    MAPPING: mapping_collection,
    "reqif": reqif,
    "ciso-assistant": ciso_assistant,
    "csv": requirements_csv,
}


def site_files(kit: Kit) -> dict[str, bytes]:
    """Return the forms of a site, by path relative to it: none without provisions, no mappings where there are none."""
    index = kit.index
    made = requirements_of(kit, kit.languages)
    there = {
        kind: bool(index.standard.mappings) if kind == MAPPING else bool(index.provisions)
        for kind in REQUIREMENTS_FORMATS
    }
    return {path: REQUIREMENTS_FORMATS[kind](made) for path, kind in SITE_FILES.items() if there[kind]}
