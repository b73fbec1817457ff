"""The forms of the requirements, by the name of their format."""

from collections.abc import Callable

from generator.formats.requirements.catalog import catalog
from generator.formats.requirements.ciso import ciso_assistant
from generator.formats.requirements.mapping import mapping_collection
from generator.formats.requirements.reqif import reqif
from generator.formats.requirements.table import requirements_csv
from generator.formats.requirements.view import Requirements

MAPPING = "oscal-mapping"
"""The one that has mappings in place of provisions."""
REQUIREMENTS_FORMATS: dict[str, Callable[[Requirements], bytes]] = {
    "oscal-catalog": catalog,
    MAPPING: mapping_collection,
    "reqif": reqif,
    "ciso-assistant": ciso_assistant,
    "csv": requirements_csv,
}
