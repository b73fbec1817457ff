"""The forms of the requirements, by the name of their format."""

from collections.abc import Callable

from generator.formats.requirements.catalog import catalog
from generator.formats.requirements.table import requirements_csv
from generator.formats.requirements.view import Requirements

REQUIREMENTS_FORMATS: dict[str, Callable[[Requirements], bytes]] = {"oscal-catalog": catalog, "csv": requirements_csv}
