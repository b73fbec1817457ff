"""The formats in which segments go out."""

from collections.abc import Callable

from generator.formats.translation.po import po
from generator.formats.translation.segments import Package
from generator.formats.translation.tmx import tmx
from generator.formats.translation.xliff import xliff
from generator.formats.translation.xlsx import xlsx

TRANSLATION_FORMATS: dict[str, Callable[[Package], bytes]] = {"xliff": xliff, "po": po, "xlsx": xlsx, "tmx": tmx}
