"""What a line may be by its form alone: the expressions that tell headings, items, notes and captions apart."""

import re

from generator.model import HAN

FRONT = re.compile(r"(?:前\s*言|引\s*言|参\s*考\s*文\s*献|索\s*引)")
CONTENTS = re.compile(r"目\s*[次录]")
LEADERS = re.compile(r"(?:\.{4,}|…{2,}|·{4,}|_{4,})")
CONTENTS_LINE = re.compile(r".*(?:\.{4,}|…{2,}|·{4,}|_{4,})\s*(?:\d{1,4}|[IVXLivxl]+)\s*$")
ANNEX = re.compile(
    r"附\s*录\s*(?P<letter>[A-Z])(?![A-Za-z\d.])\s*"
    r"(?:[（(]\s*(?P<nature>规范性|资料性)(?:附录)?\s*[）)])?\s*(?P<title>.*)"
)
NATURE = re.compile(r"[（(]\s*(?P<nature>规范性|资料性)(?:附录)?\s*[）)]\s*(?P<title>.*)")
NUMBERED = re.compile(
    r"(?P<number>\d{1,3}(?:\.\d{1,3}){0,6}|[A-Z](?:\.\d{1,3}){1,6})(?![\d.])\s*(?P<rest>.*)", re.DOTALL
)
REMARK = re.compile(r"(?P<name>注|示例|警示|警告)\s*(?P<number>\d{0,2})\s*(?:[：:]|——|(?<=\d)\s)\s*(?P<rest>.*)")
EXAMPLE_ALONE = re.compile(r"示例\s*(?P<number>\d{0,2})\s*[：:]?")
SOURCE = re.compile(r"[\[［【]\s*来源\s*[：:].*")
CAPTION = re.compile(r"(?P<name>表|图)\s*(?P<number>(?:[A-Z]\.)?\d{1,3})(?![\d.])(?P<space>\s*)(?P<title>.*)")
UNIT = re.compile(r"单位(?:为|[：:]).{1,20}")
KEY = re.compile(r"(?:标引(?:序号)?说明|说明)\s*[：:]")
WHERE = re.compile(r"式中\s*[：:]?")
KEY_ENTRY = re.compile(r"(?P<mark>[0-9A-Za-z]{1,3})\s*(?:——|—)\s*(?P<text>.+)")
SYMBOL = re.compile(rf"(?P<symbol>[^{HAN}—：:]{{1,24}}?)\s*——\s*(?P<text>.+)")
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
STATUS = re.compile(r".*[（(](?:许用|拒用|弃用|首选|被取代)(?:术语)?[）)]|(?:许用|拒用)(?:术语)?[：:].*")
ENDED = re.compile(r".*[。：；！？:;!?…”）)\]］】]$")
SENTENCE_END = re.compile(r"[。；！？]$")
DASH_DIGITS = re.compile(r"[—\-–]?\s*(?:\d{1,4}|[IVXLivxl]{1,6})\s*[—\-–]?")


_LONGEST = 60
"""Characters of a title."""


def is_title(text: str) -> bool:
    """Tell whether words can be the title of a clause or of a table."""
    return 0 < len(text) <= _LONGEST and not re.search(r"[。；！？：]|[，,]$|^[，,、）)\]]", text)
