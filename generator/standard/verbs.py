"""Which type of provision a sentence expresses, by its modal verb (GB/T 1.1—2020, annex C)."""

import re
from functools import lru_cache
from typing import Literal

from generator.model import HAN, Language, ProvisionKind, Text

Verb = Literal[
    "shall", "shall not", "shall or a word", "should", "should not", "should or a word",
    "may", "need not", "may or a word", "can", "cannot",
]  # fmt: skip
SHALL: frozenset[Verb] = frozenset({"shall", "shall not"})
SHOULD: frozenset[Verb] = frozenset({"should", "should not"})
MAY: frozenset[Verb] = frozenset({"may", "need not"})
CAN: frozenset[Verb] = frozenset({"can", "cannot"})
_KINDS: tuple[tuple[ProvisionKind, frozenset[Verb]], ...] = (
    ("requirement", SHALL), ("recommendation", SHOULD), ("permission", MAY),
)  # fmt: skip

_WORDS = (
    r"“[^”]{1,3}”",
    # 应 that ends a word; the lookbehind undoes the cut where 应 is the verb after another word (提供|应, 绩效|应).
    r"(?<!提)供应|响应|适应|(?<!互)相应|(?<![绩成有时])效应|(?<!违)反应|感应|顺应|呼应|(?<!收)回应|答应|照应|策应|因应|(?<!针)对应|理应",
    # 应 that begins one.
    r"应急|应届",
    r"适宜|便宜|事宜|相宜|权宜|机宜|宜居|宜人",
    r"不必要(?!求)",
    r"认可|许可|尚可|无可|不可",
    rf"可(?:靠|能|行|持续|用性|追溯|操作性|见|信|观|贵|再生|燃|编程|维护性|变|选|读性|谓|取|比|移植|视|得性|及|达)|可[{HAN}]{{1,4}}的",
    r"[功性职技智效潜节产机热电动核体才全万官无可未]能|能(?:力|源|量|效|耗|动|级|手|见度)",
    r"赋能",
)
# 应 before one of these is the verb (应对…进行, 应用适宜的方法) or the beginning of a word (应对, 应用): it can be either.
_EITHER = r"应(?=[对用有变收付答力激聘验邀运战试])"
# 应 before one of these begins no word: 应对…进行, 应收集, 应验证.
_SURELY = re.compile(
    r"应(?=有(?!的)|对[^。；，]{1,40}?(?:进行|予以|作出|做出|加以|实施)|收(?:集|到|回|取)|验(?:证|收|算)|变(?:更|换)|答复|付(?:款|清|给)"
    r"|试(?:验|运|用|行|点)|邀请|运(?:用|行|输|送|转|营)|聘(?:用|请|任)|激(?:励|发|活)|力(?:求|争))"
)
_SURELY_SHOULD = re.compile(r"(?:^|[，；。：])(?:组织)?(?:推荐|建议)(?![的书表稿])")
_CHINESE = re.compile(
    rf"(?P<word>{'|'.join(_WORDS)}|须(?:知|发)|[胡根触]须)"
    rf"|(?P<shall_not>不应|不得|不允许|不准许|严禁)|(?P<either>{_EITHER})|(?P<shall>应|只准许|必须)"
    r"|(?P<should_not>不宜|不推荐|不建议)|(?P<should>宜)|(?P<should_or_a_word>推荐|建议)"
    r"|(?P<need_not>不必|不需要|无须|无需|可以不)|(?P<older>须)|(?P<may>可)|(?P<may_or_a_word>允许|准许)"
    r"|(?P<cannot>不能)|(?P<can>能)"
)
_CHINESE_VERBS: dict[str, Verb] = {
    "shall": "shall",
    "shall_not": "shall not",
    "either": "shall or a word",
    "older": "shall",
    "should": "should",
    "should_not": "should not",
    "should_or_a_word": "should or a word",
    "may": "may",
    "need_not": "need not",
    "may_or_a_word": "may or a word",
    "cannot": "cannot",
    "can": "can",
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


def shall_places(text: str) -> tuple[int, ...]:
    """Return where the verbs of requirements stand in a Chinese text; a word that may be none is left out."""
    if text.count("应") + text.count("须") + text.count("不") < 2:  # noqa: PLR2004 - two verbs
        return ()
    wanted = {"shall", "shall_not", "older"}
    return tuple(match.start() for match in _CHINESE.finditer(text) if match.lastgroup in wanted)


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


_GOES_ON = re.compile(r"并且?(?![非不列联])|而?且|以及")


def goes_on(text: str) -> bool:
    """Tell whether the verb of the piece before it governs a piece of a Chinese sentence too, as in 并按图1布置."""
    return _GOES_ON.match(text) is not None


_EQUIVALENT: dict[Verb, re.Pattern[str]] = {
    "shall not": re.compile(
        r"\b(?:(?:is|are|be)\s+(?:strictly\s+)?(?:prohibited|forbidden)|must\s+(?:not|never)"
        r"|(?:is|are)\s+not\s+(?:permitted|allowed|acceptable|permissible))\b",
        re.IGNORECASE,
    ),
    "shall": re.compile(
        r"\b(?:must|(?:is|are)\s+(?:required\s+)?to|has\s+to|have\s+to|only\b.*\b(?:permitted|allowed))\b",
        re.IGNORECASE,
    ),
    "should not": re.compile(r"\b(?:is|are)\s+not\s+recommended\b", re.IGNORECASE),
    "should": re.compile(r"\b(?:(?:is|are)\s+recommended|ought\s+to)\b", re.IGNORECASE),
    "need not": re.compile(r"\b(?:is|are)\s+not\s+(?:required|necessary)\b", re.IGNORECASE),
    "may": re.compile(r"\b(?:is|are)\s+(?:permitted|allowed|permissible)\b", re.IGNORECASE),
    "can": re.compile(r"\b(?:is|are)\s+(?:able\s+to|possible)\b", re.IGNORECASE),
    "cannot": re.compile(r"\b(?:is|are)\s+(?:unable\s+to|not\s+possible|impossible)\b", re.IGNORECASE),
}
"""等效表述: what says the same as a verb in other words (GB/T 1.1—2020, annex C; ISO/IEC Directives, Part 2, 7)."""


@lru_cache(maxsize=1 << 14)
def english_equivalents(text: str) -> frozenset[Verb]:
    """Return the modal verbs that an English text expresses in other words: is required to, is recommended."""
    return frozenset(verb for verb, words in _EQUIVALENT.items() if words.search(text))


_MUST = re.compile(r'\bmust\b(?!["”])', re.IGNORECASE)


def kind_of(text: Text, language: Language) -> ProvisionKind | None:
    """Return the type of provision that a text's own verb makes it, in the language that prevails; none without one.

    Where a Chinese word may be a verb or not (应用, 建议), the translation decides. Originals in English say must, too.
    """
    if language == "zh":
        found = chinese_verbs(text.zh)
        if "shall or a word" in found and _SURELY.search(text.zh):
            found |= SHALL
        if "should or a word" in found and _SURELY_SHOULD.search(text.zh):
            found |= SHOULD
        doubtful = {verb for verb in found if verb.endswith("or a word")}
        found |= english_verbs(text.en) if doubtful else frozenset()
    else:
        found = english_verbs(text.en) | (SHALL if _MUST.search(text.en) else frozenset())
    return next((kind for kind, verbs in _KINDS if found & verbs), None)
