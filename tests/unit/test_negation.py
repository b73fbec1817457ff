"""A negation that a translation lost is found, and no translation that stands in a standard is called one."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.check.negation import added, fewer, lost
from generator.model import Text
from generator.source.load import load
from generator.standard.translation import translations
from tests.built import STANDARD
from tests.export.test_translation_returns import GARDEN, contents, gone_out, run

FOREIGN = sorted((Path(__file__).parents[1] / "foreign").glob("*/standard"))
PLAIN = re.compile(r"\b(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot)\b|n['’]t\b", re.IGNORECASE)
INSTEAD = {
    "no": "the", "never": "always", "neither": "both", "nor": "and", "none": "all", "nobody": "everybody",
    "nothing": "something", "without": "with", "cannot": "can",
}  # fmt: skip
CHINESE = re.compile("[不未无非勿莫没]|禁止")


def texts(folder: Path) -> Iterator[Text]:
    """Yield the texts of a standard that have a translation: provisions, definitions, notes, items, guidance."""
    made = load(folder).standard
    assert made
    for _, _, _, text in translations(made):
        if text.zh and text.en:
            yield text


def planted(text: Text) -> Iterator[Text]:
    """Yield a text with each of the negations of its English taken out."""
    for one in PLAIN.finditer(text.en):
        rest = INSTEAD.get(one[0].lower(), "")
        yield Text(zh=text.zh, en=f"{text.en[: one.start()]}{rest}{text.en[one.end() :]}")


@pytest.mark.parametrize("folder", [STANDARD, *FOREIGN], ids=lambda folder: folder.parent.name)
def test_no_translation_that_stands_is_doubted(folder: Path) -> None:
    """Of our own standard and of others."""
    assert [text for text in texts(folder) if lost(text) or added(text)] == []


def test_losses_are_found() -> None:
    """All of a translation that was there, and most of a new one."""
    negating = [text for folder in (STANDARD, *FOREIGN) for text in texts(folder) if CHINESE.search(text.zh)]
    there = [lost(one) or fewer(one, text.en) for text in negating for one in planted(text)]
    assert len(there) > 500
    assert sum(there) / len(there) >= 0.95
    new = [lost(one) for text in negating if len(PLAIN.findall(text.en)) == 1 for one in planted(text)]
    assert sum(new) / len(new) >= 0.85


@pytest.mark.parametrize(
    ("zh", "en", "found"),
    [
        ("未经许可的变更", "changes with permission", True),
        ("未经许可的变更", "unauthorized changes", False),
        ("不可逆的损失", "irreversible loss", False),
        ("禁止吸烟的区域", "areas for smoking", True),
        ("禁止吸烟的区域", "areas where smoking is prohibited", False),
        ("是不是组织的过程", "whether it is a process of the organization", False),
        ("面积不超过五百平方米", "an area of up to 500 square metres", False),
        ("面积不超过五百平方米", "an area of 500 square metres", True),
        ("不断改进", "continual improvement", False),
        ("无障碍通道", "barrier-free passage", False),
        ("无人值守；有门。", "Staffed; with a door.", True),
        ("不合格品", "rejects", False),
        ("无效的合同", "void contracts", False),
    ],
)
def test_a_loss_is_told_by_words(zh: str, en: str, found: bool) -> None:  # noqa: FBT001 - a case
    """Prefixes and other words negate too, and 不 does not always."""
    assert lost(Text(zh=zh, en=en)) == found


def test_a_negation_that_was_added_is_found() -> None:
    """Nothing in the Chinese stands for it."""
    assert added(Text(zh="组织的过程", en="processes that are not of the organization"))
    assert not added(Text(zh="除组织以外的", en="not of the organization"))


def test_a_translation_that_comes_back_without_it_is_left_out(tmp_path: Path) -> None:
    """And told at its line, whatever the text belongs to."""
    garden = Path(shutil.copytree(GARDEN, tmp_path / "standard"))
    file, before = gone_out(garden, "xliff"), contents(garden)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("neighbours who took no part", "neighbours who took part"), encoding="utf-8")
    output = run(garden, "import", "translation", str(file)).output
    assert "TRB004 the Chinese negates and the English does not" in output
    assert "0 translations taken, 0 files changed; 1 left out" in output
    assert contents(garden) == before
