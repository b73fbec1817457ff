"""Assessments that commands read, with the files that hang on them.

What is made of them is nobody else's: a command that has read one keeps nothing of it between runs.
"""

from collections.abc import Mapping
from pathlib import Path

from generator.assess.format import Assessment
from generator.assess.hands import AssessmentFile
from generator.assess.reading import Reading
from generator.assess.settled import settled
from generator.cli.shared import print_problems
from generator.formats.filled import read_filled
from generator.formats.kit import Kit
from generator.formats.packed import read_either
from generator.formats.xlsx.read import UNNAMED
from generator.output.cache import forget_all
from generator.standard.epoch import moment_now


def read_settled(kit: Kit, file: Path) -> tuple[Assessment, Mapping[str, bytes]]:
    """Return what the hands of a file say together, and the files of its attachments by their SHA-256.

    What there is to tell of it is printed. SystemExit if it is refused.
    """
    reading = _read(kit, file)
    return settled(_file(reading)), reading.files


def read_file(kit: Kit, file: Path) -> AssessmentFile:
    """Return an assessment by its hands, as `read_settled` reads it."""
    return _file(_read(kit, file))


def read_former(kit: Kit, file: Path) -> AssessmentFile:
    """Return the assessment before, by its hands: a workbook too, and it may be of another edition, which is told."""
    reading = read_filled(file.read_bytes(), kit.index, kit.config, moment_now(), str(file), former=True)
    return _file(_told(reading))


def is_itself(before: Assessment, assessment: Assessment) -> bool:
    """Return whether an assessment is named as the one before itself.

    Workbooks without an id have one by organization and name, which those of two years may share: the first day tells.
    """
    days = {before.first_day, assessment.first_day} - {""}
    return before.id == assessment.id and not (before.id.startswith(UNNAMED) and len(days) > 1)


def _read(kit: Kit, file: Path) -> Reading:
    return _told(read_either(file.read_bytes(), kit.index, kit.config, str(file)))


def _told(reading: Reading) -> Reading:
    forget_all()
    if reading.problems:
        print_problems(reading.problems, "text")
    return reading


def _file(reading: Reading) -> AssessmentFile:
    if reading.file is None:
        raise SystemExit(1)
    return reading.file
