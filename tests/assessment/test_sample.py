"""The made-up sample shows what a team writes beside its answers, alike in both languages."""

import pytest

from generator.assess.reading import read_assessment
from generator.assess.records import lacks, standing
from generator.assess.settled import settled
from tests.kits import ROOT, real_kit

KIT = real_kit()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_logs_and_issues_are_whole(language: str) -> None:
    """Two issues of the site, both settled; what was drawn is what the report says was drawn."""
    raw = (ROOT / "standard" / "sample" / language / "assessment.json").read_bytes()
    reading = read_assessment(raw, KIT.index, KIT.config)
    assert [problem.rule for problem in reading.problems] == ["ASM019"]
    assert reading.file
    made = settled(reading.file)
    counts = [len(standing(kind)) for kind in (made.issues, made.documents, made.interviews, made.samples)]
    assert counts == [2, 6, 5, 4]
    assert not list(lacks(made))
    assert {item for issue in made.issues.values() for item in issue.items} <= made.items.keys()
    for sample in made.samples.values():
        assert {sample.size, sample.drawn} <= {
            *"".join(c if c.isdigit() else " " for c in made.report["sampling"]).split()
        }
