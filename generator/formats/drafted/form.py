"""What a line may be by its form alone: the expressions that tell headings, items, notes and captions apart.

Those of documents in Chinese follow GB/T 1.1, those of documents in English the ISO/IEC Directives, Part 2.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import HAN, Language
from generator.standard.verbs import english_verbs

CONTENTS = re.compile(r"目\s*[次录]|(?:Table of )?Contents(?: page)?", re.IGNORECASE)
LEADERS = re.compile(r"(?:\.{4,}|…{2,}|·{4,}|_{4,})")
CONTENTS_LINE = re.compile(r".*(?:\.{4,}|…{2,}|·{4,}|_{4,})\s*(?:\d{1,4}|[IVXLivxl]+)\s*$")
NUMBERED = re.compile(
    r"(?P<number>\d{1,3}(?:\.\d{1,3}){0,6}|[A-Z](?:\.\d{1,3}){1,6})(?![\d.])\s*(?P<rest>.*)", re.DOTALL
)
FORMULA = re.compile(
    rf"(?P<formula>[^{HAN}]*=[^{HAN}]*?)\s*(?:(?:…+|\.{{3,}}|·{{3,}})\s*)?"
    rf"(?:[（(]\s*(?P<number>(?:[A-Z]\.)?\d+)\s*[）)])?"
)
NUMBERED_FORMULA = re.compile(
    r"(?P<formula>.*=.*?)\s*(?:…{2,}|\.{3,}|·{3,})\s*[（(]\s*(?P<number>(?:[A-Z]\.)?\d+)\s*[）)]"
)
TRANSLATION = re.compile(r"(?:译文|Translation)\s*[：:]\s*(?P<text>.+)")
LATEX = re.compile(
    r"\$\$(?P<latex>.+)\$\$\s*(?:(?:…+|\.{3,}|·{3,})\s*)?(?:[（(]\s*(?P<number>(?:[A-Z]\.)?\d+)\s*[）)])?"
)
FOOTNOTE = re.compile(r"(?:(?P<above>[ᵃᵇᶜᵈᵉ⁰¹²³⁴-⁹])\s*|(?P<letter>[a-f])\s+)(?P<text>.+)")
DASH_DIGITS = re.compile(r"[—\-–]?\s*(?:\d{1,4}|[IVXLivxl]{1,6})\s*[—\-–]?")
_NOUNS = re.compile(r"\b(?:is|are|was|were|has|have)\b")
_PROSE = re.compile(r"[a-z]{3,} [a-z]{2,}")
_FEW = 100
"""So many letters a document has before its language is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The expressions for documents in one language."""

    language: Language
    front: re.Pattern[str]
    """The heading of a part without a number."""
    parts: dict[str, str]
    """Such headings without blanks in lower case, each with the part that begins there."""
    scope: re.Pattern[str]
    """The first chapter, by which the body begins."""
    annex: re.Pattern[str]
    nature: re.Pattern[str]
    informative: str
    remark: re.Pattern[str]
    example: re.Pattern[str]
    """The name of an example that stands alone."""
    names: dict[str, str]
    """Names of remarks, each with what it is."""
    source: re.Pattern[str]
    caption: re.Pattern[str]
    table: str
    unit: re.Pattern[str]
    key: re.Pattern[str]
    where: re.Pattern[str]
    key_entry: re.Pattern[str]
    symbol: re.Pattern[str]
    status: re.Pattern[str]
    ended: re.Pattern[str]
    sentence_end: re.Pattern[str]
    titles: frozenset[str]
    """The titles of a chapter of terms, without blanks in lower case."""
    longest: int
    """Characters of a title."""
    no_title: re.Pattern[str]

    def is_title(self, text: str) -> bool:
        """Tell whether words can be the title of a clause or of a table."""
        if not 0 < len(text) <= self.longest or self.no_title.search(text):
            return False
        return self.language == "zh" or not (english_verbs(text) or _NOUNS.search(text))

    def is_formula(self, text: str) -> bool:
        """Tell whether what has the form of a formula is one, and no sentence with an equals sign."""
        return self.language == "zh" or not _PROSE.search(text)

    def heads_terms(self, title: str) -> bool:
        """Tell whether a title is that of a chapter of terms."""
        return "".join(title.split()).lower() in self.titles


CHINESE = Forms(
    language="zh",
    front=re.compile(r"前\s*言|引\s*言|参\s*考\s*文\s*献|索\s*引"),
    parts={"前言": "foreword", "引言": "introduction", "参考文献": "bibliography", "索引": "index"},
    scope=re.compile(r"1\s*范围"),
    annex=re.compile(
        r"附\s*录\s*(?P<letter>[A-Z])(?![A-Za-z\d.])\s*"
        r"(?:[（(]\s*(?P<nature>规范性|资料性)(?:附录)?\s*[）)])?\s*(?P<title>.*)"
    ),
    nature=re.compile(r"[（(]\s*(?P<nature>规范性|资料性)(?:附录)?\s*[）)]\s*(?P<title>.*)"),
    informative="资料性",
    remark=re.compile(r"(?P<name>注|示例|警示|警告)\s*(?P<number>\d{0,2})\s*(?:[：:]|——|(?<=\d)\s)\s*(?P<rest>.*)"),
    example=re.compile(r"示例\s*(?P<number>\d{0,2})\s*[：:]?"),
    names={"注": "note", "示例": "example", "警示": "warning", "警告": "warning"},
    source=re.compile(r"[\[［【]\s*来源\s*[：:].*"),
    caption=re.compile(r"(?P<name>表|图)\s*(?P<number>(?:[A-Z]\.)?\d{1,3})(?![\d.])(?P<space>\s*)(?P<title>.*)"),
    table="表",
    unit=re.compile(r"单位(?:为|[：:]).{1,20}"),
    key=re.compile(r"(?:标引(?:序号)?说明|说明)\s*[：:]"),
    where=re.compile(r"式中\s*[：:]?"),
    key_entry=re.compile(r"(?P<mark>[0-9A-Za-z]{1,3})\s*(?:——|—)\s*(?P<text>.+)"),
    symbol=re.compile(rf"(?P<symbol>[^{HAN}—：:]{{1,24}}?)\s*——\s*(?P<text>.+)"),
    status=re.compile(r".*[（(](?:许用|拒用|弃用|首选|被取代)(?:术语)?[）)]|(?:许用|拒用)(?:术语)?[：:].*"),
    ended=re.compile(r".*[。：；！？:;!?…”）)\]］】]"),
    sentence_end=re.compile(r"[。；！？]$"),
    titles=frozenset({"术语和定义", "术语", "术语、定义和缩略语", "术语和定义、缩略语", "术语、定义、符号和缩略语"}),
    longest=60,
    no_title=re.compile(r"[。；！？：]|[，,、的或且被将把]$|以及$|(?<!参)与$|^[，,、）)\]]"),
)
ENGLISH = Forms(
    language="en",
    front=re.compile(r"Foreword|Introduction|Bibliography|Index", re.IGNORECASE),
    parts={each: each for each in ("foreword", "introduction", "bibliography", "index")},
    scope=re.compile(r"1\s+Scope", re.IGNORECASE),
    annex=re.compile(
        r"Annex\s+(?P<letter>[A-Z])(?![A-Za-z\d.])\s*(?:\(\s*(?P<nature>normative|informative)\s*\))?\s*"
        r"(?:[—–-]\s*)?(?P<title>.*)",
        re.IGNORECASE,
    ),
    nature=re.compile(r"\(\s*(?P<nature>normative|informative)\s*\)\s*(?P<title>.*)", re.IGNORECASE),
    informative="informative",
    remark=re.compile(
        r"(?P<name>NOTE|EXAMPLE|WARNING|CAUTION|Note(?=\s+\d+\s+to\s+entry))\s*(?P<number>\d{0,2})(?:\s+to\s+entry)?"
        r"\s*(?:[:—–]|(?<=\w)\s)\s*(?P<rest>.*)"
    ),
    example=re.compile(r"EXAMPLE\s*(?P<number>\d{0,2})\s*:?"),
    names={"NOTE": "note", "Note": "note", "EXAMPLE": "example", "WARNING": "warning", "CAUTION": "warning"},
    source=re.compile(r"\[\s*SOURCE\s*:.*", re.IGNORECASE),
    caption=re.compile(
        r"(?P<name>Table|Figure)\s+(?P<number>(?:[A-Z]\.)?\d{1,3})(?![\d.])(?P<space>\s*)(?:[—–-]\s*)?(?P<title>.*)"
    ),
    table="Table",
    unit=re.compile(r"(?:Dimensions|Values?)\s+in\s+.{1,30}"),
    key=re.compile(r"Key\s*:?"),
    where=re.compile(r"where\s*:?"),
    key_entry=re.compile(r"(?P<mark>[0-9A-Za-z]{1,3})(?:\s*(?:——|—)\s*|\s+)(?P<text>.+)"),
    symbol=re.compile(r"(?P<symbol>[^\s—:]{1,24})(?:\s*——\s*(?P<named>.+)|\s+(?P<text>(?:is|are|denotes)\s.+))"),
    status=re.compile(
        r".*\((?:preferred|admitted|deprecated|superseded)(?: term)?\)|(?:admitted|deprecated)(?: term)?\s*:.*",
        re.IGNORECASE,
    ),
    ended=re.compile(r".*[.:;!?…”\")\]]"),
    sentence_end=re.compile(r"[.;!?]$"),
    titles=frozenset(
        {
            "termsanddefinitions",
            "terms",
            "terms,definitionsandabbreviatedterms",
            "terms,definitions,symbolsandabbreviatedterms",
        }
    ),
    longest=120,
    no_title=re.compile(r"[.;:!?,]$|[.;!?]\s|^[a-z,)\]]"),
)


def forms_of(words: Iterable[str]) -> Forms:
    """Return the expressions for the language that a document's lines are in."""
    han = letters = 0
    for text in words:
        if not TRANSLATION.fullmatch(text):
            han += len(re.findall(f"[{HAN}]", text))
            letters += len(re.findall("[A-Za-z]", text))
    return ENGLISH if letters > _FEW and han * 20 < letters else CHINESE
