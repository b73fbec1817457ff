"""Which type of provision a sentence expresses, by its modal verb (GB/T 1.1—2020, annex C)."""

import re
from functools import lru_cache
from typing import Literal

from generator.model import HAN

Verb = Literal[
    "shall", "shall not", "shall or a word", "should", "should not", "may", "need not", "can", "cannot"
]  # fmt: skip

_WORDS = (
    r"“[^”]{1,3}”",
    # 应 that ends a word; the lookbehind undoes the cut where 应 is the verb after another word (提供|应, 绩效|应).
    r"(?<!提)供应|响应|适应|(?<!互)相应|(?<![绩成有时])效应|(?<!违)反应|感应|顺应|呼应|(?<!收)回应|答应|照应|策应|因应|(?<!针)对应|理应",
    # 应 that begins one.
    r"应急|应届",
    r"适宜|便宜|事宜|相宜|权宜|机宜|宜居|宜人",
    r"认可|许可|尚可|无可|不可",
    rf"可(?:靠|能|行|持续|用性|追溯|操作性|见|信|观|贵|再生|燃|编程|维护性|变|选|读性|谓|取|比|移植|视|得性|及|达)|可[{HAN}]{{1,4}}的",
    r"[功性职技智效潜节产机热电动核体才全万官无可未]能|能(?:力|源|量|效|耗|动|级|手|见度)",
    r"赋能",
)
# 应 before one of these is the verb (应对…进行, 应用适宜的方法) or the beginning of a word (应对, 应用): it can be either.
_EITHER = r"应(?=[对用有变收付答力激聘验邀运战试])"
_CHINESE = re.compile(
    rf"(?P<word>{'|'.join(_WORDS)})|(?P<shall_not>不应|不得|不允许)|(?P<either>{_EITHER})|(?P<shall>应)"
    r"|(?P<should_not>不宜)|(?P<should>宜)|(?P<need_not>不必|不需要|无须|无需)|(?P<may>可)|(?P<cannot>不能)|(?P<can>能)"
)
_CHINESE_VERBS: dict[str, Verb] = {
    "shall": "shall",
    "shall_not": "shall not",
    "either": "shall or a word",
    "should": "should",
    "should_not": "should not",
    "may": "may",
    "need_not": "need not",
    "can": "can",
    "cannot": "cannot",
}
_ENGLISH = re.compile(
    r'"(?P<word>\w+(?: \w+)?)"'
    r"|\b(?P<verb>shall|should|need|can)(?P<negative>\s+(?:in\s+no\s+case\s+)?(?:not|never)|not)?\b|\b(?P<may>may)\b",
    re.IGNORECASE,
)
_ENGLISH_VERBS: dict[str, tuple[Verb | None, Verb]] = {
    "shall": ("shall", "shall not"),
    "should": ("should", "should not"),
    "need": (None, "need not"),
    "can": ("can", "cannot"),
}


@lru_cache(maxsize=1 << 14)
def chinese_verbs(text: str) -> frozenset[Verb]:
    """Return the modal verbs of a Chinese text; 可 is "may" here, and 应 that may be part of a word says so."""
    found = (match.lastgroup or "" for match in _CHINESE.finditer(text))
    return frozenset(_CHINESE_VERBS[group] for group in found if group != "word")


@lru_cache(maxsize=1 << 14)
def english_verbs(text: str) -> frozenset[Verb]:
    """Return the modal verbs of an English text; a verb in quotation marks is only named."""
    verbs = set[Verb]()
    for match in _ENGLISH.finditer(text):
        if match["may"]:
            verbs.add("may")
        elif match["verb"]:
            plain, negative = _ENGLISH_VERBS[match["verb"].lower()]
            verb = negative if match["negative"] else plain
            if verb:
                verbs.add(verb)
    return frozenset(verbs)
