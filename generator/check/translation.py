"""Translations (TRN): none goes stale in silence."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Authority, Language, Text
from generator.model.place import Step
from generator.source import kinds
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.translation import AWAITING, states, translated, translations

LEDGER = f"/{kinds.LEDGER}"
"""What stands for an id where something in it is named: its file."""


def path_of(key: str) -> tuple[Step, ...]:
    """Return the path in its entity that a key of the ledger names."""
    return tuple(int(step) if step.isdecimal() else step for step in key.partition("/")[2].split("."))


_STALE: dict[Authority, str] = {"zh": "chinese-changed", "en": "english-changed", "both": "one-changed"}
"""What is told of a translation whose original has changed, by the language that prevails."""


@rule(
    "TRN001",
    ground="open",
    zh="译文译的是现在的原文，并经过复核",
    reason=Text(
        zh="每段译文记有它所译原文的指纹；以哪种文字为准，原文就是哪种，两种同为准时，指纹取自两种文字。原文改了，指纹不合，"
        "页面就标明译文待复核，直到有人复核并用--accept记下。从未复核的译文另有说法，不说成原文有改动。",
        en="Each translation has the fingerprint of what it translates on record: the text of the language that "
        "prevails, or of both where both do. When that changes, pages say that the translation awaits review, until "
        "somebody has reviewed it and recorded that with --accept. One that was never reviewed is said to be just "
        "that.",
    ),
    example=Example(
        bad="text: {zh: 组织应确定并复核目标市场。, en: The organization shall determine the target market.}",
        good="text: {zh: 组织应确定并复核目标市场。, en: The organization shall determine and review the target market.}",
    ),
)
def reviewed(index: Index, sources: Sources) -> Iterator[Fault]:
    """Review a translation whenever what it translates changes."""
    standard = index.standard
    if not standard.ledger.translations:
        return
    found = states(standard)
    first: dict[str, str] = {}
    stale: set[str] = set()
    for key, id_, _, _ in translations(standard):
        if found.get(key) in AWAITING:
            first.setdefault(id_, key)
        if found.get(key) == "stale":
            stale.add(id_)
    authority = standard.metadata.authoritative
    language: Language = "zh" if authority == "en" else "en"
    for id_, key in first.items():
        what = _STALE[authority] if id_ in stale else "never-compared" if authority == "both" else "never-reviewed"
        yield fault(sources.at(id_, *path_of(key), language), what, id=id_)


@rule(
    "TRN002",
    ground="open",
    zh="有译文复核的记录",
    reason=Text(
        zh="没有ledger.yaml，就不知道哪些译文已经复核；第一次复核之后由工具写出。没有译文的标准不需要。",
        en="Without ledger.yaml nobody knows which translations were reviewed; the tool writes it after the first "
        "review. A standard without a translation needs none.",
    ),
    example=Example(
        bad="standard/   # without ledger.yaml",
        good="standard/ledger.yaml   # written by `clausebook check --accept all`",
    ),
)
def ledger_kept(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep a record of which translations were reviewed."""
    standard = index.standard
    if not standard.ledger.translations and any(translated(text) for _, _, _, text in translations(standard)):
        yield fault(sources.at(LEDGER), "ledger-empty")
