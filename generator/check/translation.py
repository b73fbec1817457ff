"""The English and its Chinese (TRN): no translation goes stale in silence."""

from collections.abc import Iterator

from generator.check.rule import Example, Fault, fault, rule
from generator.model import Text
from generator.model.place import Step
from generator.source.places import Sources
from generator.standard.index import Index
from generator.standard.translation import translations, unreviewed

LEDGER = "/ledger.yaml"


def path_of(key: str) -> tuple[Step, ...]:
    """Return the path in its entity that a key of the ledger names."""
    return tuple(int(step) if step.isdecimal() else step for step in key.partition("/")[2].split("."))


def _recorded(index: Index) -> bool:
    """Tell whether the ledger has ever been written."""
    return bool(index.standard.ledger.translations or index.standard.ledger.ids)


@rule(
    "TRN001",
    ground="open",
    zh="英文译的是现在的中文，并经过复核",
    reason=Text(
        zh="每段英文记有它所译中文的指纹；中文改了，指纹不合，页面就标明英文待复核，直到有人复核并用--accept记下。",
        en="Each English text has the fingerprint of the Chinese it translates on record; when the Chinese changes, "
        "pages say that the English awaits review, until somebody has reviewed it and recorded that with --accept.",
    ),
    example=Example(
        bad="text: {zh: 组织应确定并复核目标市场。, en: The organization shall determine the target market.}",
        good="text: {zh: 组织应确定并复核目标市场。, en: The organization shall determine and review the target market.}",
    ),
)
def reviewed(index: Index, sources: Sources) -> Iterator[Fault]:
    """Review the English whenever its Chinese changes."""
    if not _recorded(index):
        return
    known = index.standard.ledger.translations
    waiting = unreviewed(index.standard)
    first: dict[str, str] = {}
    stale: set[str] = set()
    for key, id_, _, _ in translations(index.standard) if waiting else ():
        if key in waiting:
            first.setdefault(id_, key)
            if key in known:
                stale.add(id_)
    for id_, key in first.items():
        what = "translation-stale" if id_ in stale else "translation-new"
        yield fault(sources.at(id_, *path_of(key), "en"), what, id=id_)


@rule(
    "TRN002",
    ground="open",
    zh="有复核记录",
    reason=Text(
        zh="没有ledger.yaml，就不知道哪些英文已经复核，也不知道哪些id已经公布；第一次复核之后由工具写出。",
        en="Without ledger.yaml nobody knows which English was reviewed and which ids were published; the tool "
        "writes it after the first review.",
    ),
    example=Example(
        bad="standard/   # without ledger.yaml",
        good="standard/ledger.yaml   # written by `clausebook check --accept all`",
    ),
)
def ledger_kept(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep a record of what was reviewed and published."""
    if not _recorded(index):
        yield fault(sources.at(LEDGER), "ledger-empty")
