"""The sample of a standard: a made-up assessment in a language, to be opened on the site, and its report.

It lies in the folder of the standard as an export of the page, unpacked, and is read as any assessment is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.assess.hands import SAMPLE_MARK, AssessmentFile, written
from generator.assess.reading import Reading
from generator.assess.settled import settled
from generator.formats.kit import Kit
from generator.formats.packed import TEXT, packed, read_unpacked
from generator.formats.report.write import report_docx, report_html, report_pdf, sheets_pdf
from generator.model import LANGUAGES, Language
from generator.model.config import SiteConfig
from generator.model.problem import Location, Problem
from generator.source.kinds import SAMPLE
from generator.source.places import Sources
from generator.standard.index import Index
from generator.words.errors import problem


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample in a language."""

    file: AssessmentFile
    files: Mapping[str, bytes]
    """Those of its attachments, by their SHA-256."""


def read_samples(
    index: Index, config: SiteConfig, sources: Sources
) -> tuple[dict[Language, Sample], tuple[Problem, ...]]:
    """Return the samples of a standard in the languages of the site, and what there is to tell of them."""
    samples: dict[Language, Sample] = {}
    problems: list[Problem] = []
    for folder in dict.fromkeys(name.partition("/")[0] for name in sources.sample):
        where = Location(f"{sources.folder}/{SAMPLE}{folder}")
        language = next((one for one in LANGUAGES if one == folder), None)
        if language is None:
            problems.append(problem(where, "SMP001", "sample-folder", folder=folder))
            continue
        parts = {
            name.removeprefix(f"{folder}/"): raw
            for name, raw in sources.sample.items()
            if name.startswith(f"{folder}/")
        }
        reading = read_unpacked(parts, index, config, f"{where.file}/{TEXT}")
        problems.extend(_told(reading))
        if reading.file and not reading.file.id.startswith(SAMPLE_MARK):
            problems.append(
                problem(
                    Location(f"{where.file}/{TEXT}"), "SMP001", "sample-unmarked", id=reading.file.id, mark=SAMPLE_MARK
                )
            )
        elif reading.file and language in config.languages:
            samples[language] = Sample(reading.file, reading.files)
    return samples, tuple(problems)


def _told(reading: Reading) -> Iterator[Problem]:
    """Yield what is told of a file, as rules of a standard."""
    for found in reading.problems:
        rule = "SMP001" if found.severity == "error" else "SMP002"
        yield Problem(found.where, rule, found.said, found.way, severity=found.severity)


def sample_zip(sample: Sample, index: Index) -> bytes:
    """Return a sample as the page exports it."""
    return packed(written(sample.file, index), settled(sample.file).attachments, sample.files)


def sample_files(kit: Kit, language: Language, sample: Sample) -> dict[str, bytes]:
    """Return a sample, its report and its nonconformity sheets by the ends of their names.

    They tell what is overdue on the day on which the sample was last changed.
    """
    assessment = settled(sample.file)
    on, languages = assessment.changed[:10], (language,)
    return {
        ".zip": sample_zip(sample, kit.index),
        ".html": report_html(kit, assessment, languages, on, sample.files),
        ".pdf": report_pdf(kit, assessment, languages, on, sample.files),
        ".docx": report_docx(kit, assessment, languages, on, sample.files),
        "-nonconformities.pdf": sheets_pdf(kit, assessment, languages, on),
    }
