"""What cover and foreword of a draft say of the whole: number, title, dates, who issued and drafted it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.formats.drafted.draft import Line, Role
from generator.formats.drafted.emit import Tree
from generator.model import HAN
from generator.standard.documents import document_number

_DAY = re.compile(
    r"(?P<year>\d{4})\s*[-年./]\s*(?P<month>\d{1,2}|[XＸ×]{1,2})"
    r"\s*[-月./]\s*(?P<day>\d{1,2}|[XＸ×]{1,2})\s*日?\s*(?P<what>发布|实施)"
)
_REPLACES = re.compile(r"(?P<part>部分)?代替\s*(?P<numbers>.+)")
_NUMBER = re.compile(
    r"(?P<body>[A-Z]{1,4}(?:[/／][A-Z]{1,12})?)\s*(?P<serial>[\dXＸ×]+(?:\.\d+)*)\s*[—\-–－]\s*(?P<year>[\dXＸ×]{4})"
)
_CLASS = re.compile(r"(?P<name>ICS|CCS)\s*[：:]?\s*(?P<value>[\dA-Z][\d. A-Z；;，,]*)")
_KIND = re.compile(rf"[{HAN}]{{2,20}}标准(?:化指导性技术文件)?")
_ISSUED = re.compile(r"(?P<who>.+?)\s*发\s*布|Issued by (?:the )?(?P<issuer>.+)", re.IGNORECASE)
_PROPOSED = re.compile(r"本(?:文件|标准|部分|指导性技术文件)由(?P<who>[^。]+?)(?:提出(?P<both>并归口|和归口)?|归口)。?")
_DRAFTED = re.compile(r"本(?:文件|标准|部分)(?:主要)?起草单位\s*[：:](?P<who>.+)")
_DRAFTERS = re.compile(r"本(?:文件|标准|部分)(?:主要)?起草人\s*[：:](?P<who>.+)")


@dataclass(slots=True)
class Facts:
    """What was found."""

    number: str = ""
    title: str = ""
    english: str = ""
    cover: dict[str, Tree] = field(default_factory=dict)

    @property
    def year(self) -> str:
        """Return the year of issue, where it is one."""
        year = self.number[-4:]
        return year if year.isdecimal() else ""

    @property
    def id(self) -> str:
        """Return the id of the standard: `gbt-99999.2`."""
        found = _NUMBER.fullmatch(self.number)
        body, serial = (found["body"], found["serial"]) if found else ("standard", "")
        return re.sub(r"[^a-z\d.-]", "", f"{body.lower()}-{serial.lower()}").strip("-.") or "standard"

    @property
    def edition(self) -> str:
        """Return the id of the edition: `99999.2-2026`."""
        found = _NUMBER.fullmatch(self.number)
        return f"{found['serial']}-{found['year']}" if found and self.year and found["serial"].isascii() else "draft"


def facts_of(lines: Iterable[Line], foreword: Iterable[str], title: str) -> Facts:
    """Return what the lines of a cover and the paragraphs of a foreword say; `title` heads the body."""
    found = Facts()
    names = [line.text for line in lines if line.role is Role.COVER and not _taken(line, found)]
    chinese = [name for name in names if re.search(f"[{HAN}]", name)]
    found.title = found.title or title or " ".join(chinese)
    english = [name for name in names if not re.search(f"[{HAN}]", name) and re.search("[a-z]{3}", name)]
    found.english = found.english or " ".join(english)
    for words in foreword:
        _of_foreword(words, found.cover)
    return found


def _taken(line: Line, found: Facts) -> bool:
    """Take a line of the cover; tell whether it is known what it says."""
    text, cover = line.text, found.cover
    if line.label in ("title", "english"):
        setattr(found, line.label, f"{getattr(found, line.label)} {text}".strip())
        return True
    if line.label == "issuer":
        _more(cover, "issuers", [text])
        return True
    if line.label == "adopts":
        cover["adopts"] = text.strip("（()） ")
        return True
    days = list(_DAY.finditer(text))
    if days:
        for day in days:
            date = "-".join(part.zfill(2) for part in day.group("year", "month", "day") if part.isdecimal())
            cover["issued" if day["what"] == "发布" else "implemented"] = date
        return True
    return _numbers(line, found) or _names(text, cover)


def _numbers(line: Line, found: Facts) -> bool:
    text, cover = line.text, found.cover
    if replaced := _REPLACES.match(text):
        numbers = [number.strip() for number in re.split("[、，,；;]", replaced["numbers"]) if number.strip()]
        _more(cover, "partly_replaces" if replaced["part"] else "replaces", numbers)
        return True
    if line.label == "number" or _NUMBER.fullmatch(text) or document_number(text):
        found.number = found.number or re.sub(r"\s*[-–－](?=[\dXＸ×]{4}$)", "—", text)
        return True
    if classes := list(_CLASS.finditer(text)):
        for each in classes:
            _more(
                cover,
                each["name"].lower(),
                [value.strip() for value in re.split("[；;，,]", each["value"]) if value.strip()],
            )
        return True
    return False


def _names(text: str, cover: dict[str, Tree]) -> bool:
    if (
        _KIND.fullmatch(text.replace(" ", ""))
        and "kind" not in cover
        and len(text) <= len("中华人民共和国国家标准化指导性技术文件")
    ):
        cover["kind"] = text.replace(" ", "")
        return True
    if issued := _ISSUED.fullmatch(text):
        _more(cover, "issuers", issued["who"].split() if issued["who"] else [issued["issuer"]])
        return True
    return False


def _of_foreword(words: str, cover: dict[str, Tree]) -> None:
    """Note what a paragraph of the foreword says of who made the standard."""
    if drafted := _DRAFTED.match(words):
        _more(cover, "organizations", _several(drafted["who"]))
    elif drafters := _DRAFTERS.match(words):
        _more(cover, "drafters", _several(drafters["who"]))
    elif proposed := _PROPOSED.match(words):
        if "提出" in words:
            cover["proposer"] = proposed["who"]
        if "归口" in words:
            cover["committee"] = proposed["who"]


def _several(words: str) -> list[str]:
    return [name.strip() for name in re.split("[、，,；;]", words.strip().rstrip("。.")) if name.strip()]


def _more(cover: dict[str, Tree], key: str, values: list[str]) -> None:
    found = cover.setdefault(key, [])
    if isinstance(found, list):
        found += [value for value in values if value not in found]
