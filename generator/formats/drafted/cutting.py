"""A paragraph of Chinese to its provisions: cut at its sentences, and in them where another thing is asked for.

What a modal verb governs is cut off before the next predicate of its own: 组织应公布渠道，| 不应收取费用。 What only says when,
how, why or what for stays with what it belongs to: 在…的过程中，应…，以….
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Element, Language, ProvisionKind, Text
from generator.standard.verbs import goes_on, kind_of

_STATING: frozenset[Element] = frozenset({"foreword", "introduction", "scope", "references"})
"""Elements that require nothing: they are cut at sentences alone."""
_OPEN = dict(zip("（(“‘《〈[［【", "）)”’》〉]］】", strict=True))
_END = re.compile(r"[。！？!?]+[”’）)]*")
_OPENING = re.compile(
    r"(?:如果|若|当|为了?|对于|关于|除|在|于|通过|经|根据|按照?|依据|基于|结合|围绕|考虑|必要时|适用时|需要时|特殊情况下|一般)"
)
_WAITING = re.compile(
    r"(?:立足[^的]*"
    r"|以.*为[^，]{1,6}"
    r"|[在于].*(?:过程中|基础上|情况下|条件下|期间|范围内|之[前后]|[时前后中内])"
    r"|(?:根据|按照?|依据|基于|结合|围绕|考虑).*(?:需要|需求|要求|规定|情况|原则|目标|特点|结果|程序|计划)"
    r"|(?:如果|若|当).*)[，；]"
)
"""What says when or how, of what comes behind it."""
_PURPOSE = re.compile(r"(?:以(?!及|.*为[^，]{1,6}[，；])|以便|以使|使得?|用以|用于|满足|达到|直至)")
_GOES_WITH = re.compile(
    r"(?:以及|如|例如|比如|包括|其中|即|或者?|等|特别是|尤其是|但|除|而不|\d|[A-Z]\.\d|.{0,16}见(?:图|表|附录|公式|式|第|\d))"
)
_PREDICATE = re.compile(r"源于|得益于|来自|取决于|计算|分为|属于|用于|适用于|规定了|有助于|是(?!否)")
_ENGLISH_END = re.compile(r"(?<=[a-z\d)\]%][.!?])\s+(?=[\"“(]?[A-Z])")
_ENGLISH_PART = re.compile(r"(?<=[,;])\s+(?=(?:and|but|or|it|they|the|this|these|he|she)\b)")
_SAYS_WHO = re.compile(
    r"(?:(?:and |but |or )?(?:it|they|he|she|the \w+(?: \w+)?)|and|but) (?:shall|should|may|need not)\b"
)
"""A part that begins with what has to be done anew."""
_BY = re.compile(r"[^，]{0,6}通过")


@dataclass(slots=True)
class Cut:
    """A piece of a paragraph, and the type of provision that it is; none for a plain statement."""

    text: str
    kind: ProvisionKind | None = None


def cut(text: str, element: Element, language: Language = "zh") -> tuple[Cut, ...]:
    """Return the provisions of a paragraph; put together they are the paragraph, to the character but for blanks."""
    if language == "en":
        return tuple(_in_english(text, element))
    made: list[Cut] = []
    for sentence in _split(text, _END):
        if element in _STATING or _kind(sentence) is None:
            made.append(Cut(sentence, None if element in _STATING else _kind(sentence)))
        else:
            made += _in_sentence(sentence)
    return tuple(made)


def _in_english(text: str, element: Element) -> Iterator[Cut]:
    """Yield the provisions of a paragraph in English: cut where a part has a verb of its own that asks for another."""
    if element in _STATING:
        yield Cut(text)
        return
    for sentence in _ENGLISH_END.split(text):
        before = ""
        for part in _ENGLISH_PART.split(sentence):
            if before and _asks(part) and _asks(before) and (_asks(part) != _asks(before) or _SAYS_WHO.match(part)):
                yield Cut(before, _asks(before))
                before = part
            else:
                before = f"{before} {part}".lstrip()
        yield Cut(before, _asks(before))


def _asks(text: str) -> ProvisionKind | None:
    return kind_of(Text(en=text), "en")


def _kind(text: str) -> ProvisionKind | None:
    return kind_of(Text(zh=text, en=""), "zh")


def _in_sentence(sentence: str) -> list[Cut]:
    """Return the provisions of a sentence that has a modal verb."""
    made: list[Cut] = []
    before = ""
    """What stands before the next piece and belongs to it."""
    waits = tail = False
    """Whether the last piece needs what comes next; whether it ends in what it is for."""
    for part in _split(sentence, re.compile("[，；]")):
        kind = _kind(part)
        if kind and not waits:
            if before and _states(before):
                made.append(Cut(before))
                before = ""
            made.append(Cut(before + part, kind))
            before, tail, waits = "", False, _waits_behind_verb(part)
        elif not made:
            before += part
        elif waits:
            made[-1].text += part
            waits = _WAITING.fullmatch(part) is not None
        elif _PURPOSE.match(part) or _GOES_WITH.match(part) or (tail and not goes_on(part)):
            tail = tail or bool(_PURPOSE.match(part))
            made[-1].text += before + part
            before = ""
        elif _WAITING.fullmatch(part):
            before += part
        else:
            tail = _BY.match(part) is not None
            made.append(Cut(before + part, None if tail else made[-1].kind))
            before = ""
    if before and made:
        made[-1].text += before
    return made or [Cut(sentence, _kind(sentence))]


def _waits_behind_verb(part: str) -> bool:
    """Tell whether what stands behind the verb of a part only says how or when: 应立足供应链，."""
    behind = re.split(r"(?:不?应|不?宜|可|不必)(?=[\u4e00-\u9fff])", part, maxsplit=1)
    return len(behind) > 1 and _WAITING.fullmatch(behind[1]) is not None


def _states(text: str) -> bool:
    """Tell whether what stands before the first verb of a sentence says something by itself."""
    return bool(_PREDICATE.search(text)) and not (_OPENING.match(text) or _BY.match(text))


def _split(text: str, end: re.Pattern[str]) -> Iterator[str]:
    """Yield the parts of a text, each with the mark that ends it; brackets and quotation marks are not cut."""
    closing: list[str] = []
    begin = at = 0
    while at < len(text):
        sign = text[at]
        if closing and sign == closing[-1]:
            closing.pop()
        elif sign in _OPEN and _OPEN[sign] in text[at:]:
            closing.append(_OPEN[sign])
        found = None if closing else end.match(text, at)
        if found:
            yield text[begin : found.end()]
            begin = found.end()
        at = max(at + 1, found.end() if found else 0)
    if text[begin:]:
        yield text[begin:]
