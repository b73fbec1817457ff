"""The forms of the crosswalk, by the name of their format."""

from collections.abc import Callable, Iterator

from generator.formats.csv.crosswalk import crosswalk_csv
from generator.formats.kit import Kit
from generator.formats.xlsx.crosswalk import crosswalk_xlsx
from generator.model import Language

CROSSWALK_FORMATS: dict[str, Callable[[Kit, tuple[Language, ...]], bytes]] = {
    "xlsx": crosswalk_xlsx,
    "csv": crosswalk_csv,
}


def crosswalk_files(kit: Kit) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of the ready-made files, in the languages of the site; none without mappings."""
    if kit.index.standard.mappings:
        for kind, make in CROSSWALK_FORMATS.items():
            yield f"crosswalk.{kind}", make(kit, kit.languages)
