"""Numbers of documents of any standards body, as texts in Chinese and English print them.

Chinese bodies: national (GB/T), trade (YY/T, HJ), regional (DB11/T), association (T/CAQ) and company standards (Q/ABC),
and regulations of metrology (JJF); then ISO, IEC, ITU, IETF, NIST, IEEE, CEN and other bodies abroad.
"""

import re
from dataclasses import dataclass

_YEAR = r"(?:19|20)[\dX]{2}(?!\d)"
_DASHES = r"\-—–―－‐‑‒−"
_SPACE = r"[ \u00a0\u3000]?"
_DIGITS = r"\d++(?:\.\d++)*+"
_PARTS = r"\d+(?:-(?!(?:19|20)\d\d(?!\d))\d+)*"
_STAGE = r"(?:TS|TR|PAS|DIS|FDIS|CD|WD|DTS|DTR|PRF|IS|TTA|R|DAM)"
_JOINT = r"(?:ISO|IEC|IEEE|ASTM|SAE|CIE|HL7|IDF|OIML|CISPR|ITU|UNDP|EN)"
_KIND = rf"(?:[/ ]{_STAGE}(?=[ \d])|[/ ]?(?:Guide|GUIDE|guide|指南|导则)(?=[ \d]))?"
_ADOPTED = rf"(?:(?:BS|DIN|NF|UNE|AS/NZS|CSA|JIS){_SPACE})"
_COUNTRIES = "DIN VDE|VDE|VDI|VDA|AS/NZS|NFPA|UL|CSA"
_SHORT_COUNTRIES = "DIN|BS|PAS|AS|NF|KS"
"""Letters that stand before a small number in texts of all kinds, too."""
_BRANCH = r"(?:[-./]\d{1,3}(?!\d))*"
_MORE = r"(?:\.\d+)*(?:-\d{1,3}(?!\d))*"
_LONG = rf"(?:\d{{3,}}|\d{{2}}(?=-\d|{_SPACE}[{_DASHES}:：]{_SPACE}{_YEAR}))"
"""The number of a document where a small one may be an amount: `EN 71-1`, not `EN 15`."""
_MANDATORY = "AQ|DL|GA|HJ|JR|JT|NY|SL|SY|TB|WS|YY"
"""Two letters of a trade whose mandatory standards are cited without a year."""
_TRADES = (
    "AQ|BB|BH|CB|CH|CJ|CY|DA|DB|DL|DZ|EJ|FZ|GA|GC|GD|GF|GH|GM|GY|HB|HG|HJ|HS|HY|JB|JC|JG|JH|JR|JT|JY|KA|LB|LD|LS|LY|"
    "MH|MR|MT|MZ|NB|NY|QB|QC|QJ|QX|RB|SA|SB|SC|SF|SH|SJ|SL|SN|SW|SY|TB|TD|TY|WB|WH|WJ|WM|WS|WW|XB|XF|YB|YC|YD|YJ|YS|YY|"
    "YZ|ZB|ZY"
)
_REVISION = r"(?:[A-Z](?![A-Za-z\d.]))?"
_DATED = rf"(?={_SPACE}{_DIGITS}{_REVISION}{_SPACE}[{_DASHES}:：]{_SPACE}(?:{_YEAR}|[5-9]\d(?!\d)))"
_CHINESE = (
    rf"[A-Z]{{2,4}}(?:[/／][A-Z]{{2}})?[/／][TZJ]{_SPACE}(?:{_DIGITS}|[A-Z]\d+(?:\.\d+)*){_REVISION}",
    rf"(?<!\d )(?:GB|GBZ|GBJ|GJB|GJBz|JGJ|CJJ|HJ|WS){_SPACE}{_DIGITS}{_REVISION}",
    rf"JJ[FG]{_SPACE}(?:[（(][\u4e00-\u9fff]{{1,6}}[）)]{_SPACE})?{_DIGITS}",
    rf"(?:TSG|JTG){_SPACE}[A-Z]{{0,2}}\d+(?:\.\d+)*",
    rf"(?:{_TRADES}){_DATED}{_SPACE}{_DIGITS}{_REVISION}",
    rf"(?:{_MANDATORY}){_SPACE}\d{{3,}}(?:\.\d+)*",
    rf"DB[JS]?{_SPACE}\d{{2,6}}[/／]{_SPACE}[TZ]?{_SPACE}{_DIGITS}",
    rf"DBJ(?:[/／]T)?{_SPACE}\d+-\d+",
    rf"T[/／]{_SPACE}[A-Z]{{2,12}}(?:-[A-Z]{{2,}})?{_SPACE}[A-Z]{{0,2}}{_DIGITS}",
    rf"Q[/／]{_SPACE}(?=[\d ]*[A-Z]{{2}})[A-Z\d]+(?:[ -][A-Z]+)?[ -]?[A-Z]{{0,2}}{_DIGITS}[A-Z]?",
    rf"CECS{_SPACE}\d+",
    r"CNAS-[A-Z]{1,4}\d+(?:-[A-Z]{0,2}\d+)?",
)
_ABROAD = (
    rf"{_ADOPTED}?(?:EN{_SPACE})?(?:ISO|IEC|CISPR)(?:/{_JOINT})*{_KIND}{_SPACE}{_PARTS}",
    rf"(?:(?:BS|DIN|NF|UNE){_SPACE}EN{_SPACE}\d{{2,}}|EN{_SPACE}{_LONG})(?:-(?!(?:19|20)\d\d(?!\d))\d+)*",
    rf"(?:CEN|CLC|CENELEC)/{_STAGE}{_SPACE}{_PARTS}",
    r"ETSI (?:EN|TS|TR|ES|EG) \d{3} \d{3}(?:-\d+)*",
    r"3GPP T[SR] \d+\.\d+",
    rf"IWA{_SPACE}\d+",
    rf"(?:{_COUNTRIES}){_SPACE}\d{{2,}}{_MORE}",
    rf"(?:{_SHORT_COUNTRIES}){_SPACE}{_LONG}{_MORE}",
    rf"(?:{_COUNTRIES}|{_SHORT_COUNTRIES})[ ][A-Z]{_SPACE}\d{{2,}}{_MORE}",
    rf"CNS{_SPACE}\d{{3,5}}(?:-\d{{1,2}}(?!\d))?",
    r"API (?:Spec|Std|Standard|RP|TR|Publ|Bull)\.? ?(?:[A-Z]\d|\d{1,3}[A-Z]|\d{2,4})[A-Z\d]*",
    r"API (?![23]D)\d{1,2}(?:A|CT?|DP?|E|F|LE?)(?![A-Za-z\d])",
    rf"API \d{{1,4}}[A-Z]{{0,2}}(?={_SPACE}[{_DASHES}:：]{_SPACE}{_YEAR})",
    r"VDA \d+(?:\.\d+)?",
    rf"JIS{_SPACE}[A-Z] ?\d{{4}}(?:-\d{{1,2}}(?!\d))?",
    r"ANSI(?:(?:/[A-Z]+)+[ -][A-Z]{0,2}|[ -][A-Z]{1,2})\d+(?:\.\d+)*",
    r"ASTM [A-Z]\d+(?:/[A-Z]\d+)?M?(?:-\d{2}[a-z]?(?!\d))?",
    r"ASME [A-Z]{1,4}\d+(?:\.\d+)*",
    r"SAE (?:[A-Z]{1,4}-?)?\d+[A-Z]?",
    rf"(?:TL|SA|AA)[ -]?\d{{4,}}{_BRANCH}",
    rf"(?:IATF|OHSAS|HAF|HAD|ECMA|FIPS(?: PUB)?|OIML [A-Z]|GOST(?: R)?)[ -]?\d+{_BRANCH}",
    r"MIL-(?:STD|HDBK|PRF|DTL)-\d+[A-Z]?",
    r"IEEE (?:Std )?(?:[A-Z])?\d{2,}(?:\.\d+[a-z]{0,2})*",
    r"ITU-[TR] [A-Z]{1,4}\.\d+(?:\.\d+)*",
    r"(?:IETF )?RFC ?\d{2,5}",
    r"(?:NIST )?SP[ -]?(?:500|800|1800)-\d+[A-Z]?(?:-\d+)?(?: ?(?:Rev\. ?|r)\d)?",
    r"NIST ?(?:IR|AI|CSWP|FIPS) ?\d+(?:-\d+)*[A-Z]?",
)
_CHANGE = rf"(?:XG|Amd\.?|AMD|Corr?\.?|COR|Add\.?|AC|A){_SPACE}\d+(?:{_SPACE}[{_DASHES}:：]{_SPACE}{_YEAR})?"
DOCUMENT_NUMBER = re.compile(
    r"(?<![A-Za-z\d.-])(?<![A-Za-z][/／])(?=[A-Z3])"
    rf"(?>(?P<chinese>{'|'.join(_CHINESE)})|(?P<abroad>{'|'.join(_ABROAD)}))(?!\d)"
    rf"(?:(?P<joint>{_SPACE}[{_DASHES}:：]{_SPACE})(?P<year>{_YEAR}|(?<=[—-])[5-9]\d(?!\d|[.,]\d)))?+"
    rf"(?P<changes>(?:[/／+]{_SPACE}{_CHANGE})*+)"
    rf"(?:{_SPACE}[～~]{_SPACE}(?!{_YEAR}){_DIGITS})?+"
    rf"(?P<whole>{_SPACE}[（(](?:所有部分|全部部分|全部|all parts)[）)])?+"
    rf"(?!{_SPACE}(?:族|系列|family|series))"
)


def patterns() -> tuple[str, str]:
    """Return expressions for names of documents of Chinese bodies and of bodies abroad, as a browser reads them.

    Browsers know no possessive quantifiers, and not all look behind: who uses them sees to what stands before.
    """
    plain = (re.sub(r"(?<=[+*?])\+|\(\?<![^)]*\)", "", "|".join(kinds)) for kinds in (_CHINESE, _ABROAD))
    chinese, abroad = plain
    return chinese, abroad


_CHANGE_YEAR = re.compile(rf"{_SPACE}[{_DASHES}:：]{_SPACE}(?P<year>{_YEAR})")


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """The number of a document as it stands in a text."""

    start: int
    end: int
    text: str
    """As printed: `GB/T 19012-2019`."""
    name: str
    """As printed, without year and changes: `GB/T 19012`."""
    year: str = ""
    """Four digits; empty for an undated reference."""
    joint: str = ""
    """What stands between number and year: `—`."""
    changes: str = ""
    """Amendments and corrigenda: `/XG1—2022`."""
    whole: bool = False
    """Whether the reference is to all parts."""
    chinese: bool = False
    """Whether a Chinese body numbers so, with a one-em dash before the year."""

    @property
    def dated(self) -> bool:
        """Return whether the number says which edition, of an amendment which edition of that."""
        return bool(_CHANGE_YEAR.search(self.changes) if self.changes else self.year)

    @property
    def key(self) -> str:
        """Return what is the same for all spellings of a document with its year and changes."""
        return self._key(self.changes)

    @property
    def undated(self) -> str:
        """Return the key without the year; that of an amendment without the amendment's own year."""
        return self._key(_CHANGE_YEAR.sub("", self.changes)) if self.changes else spelling(self.name)

    @property
    def unchanged(self) -> str:
        """Return the key without amendments and corrigenda."""
        return self._key("")

    @property
    def series(self) -> str:
        """Return the key of all the document's parts together: that of `GB/T 19022` for `GB/T 19022.1`."""
        return spelling(re.sub(r"(\d)[.-].*", r"\1", self.name))

    def _key(self, changes: str) -> str:
        changes = spelling(_CHANGE_YEAR.sub(r"=\g<year>", changes).replace("／", "/").replace("+", "/"))
        return spelling(self.name) + (f"={self.year}" if self.year else "") + changes


def spelling(name: str) -> str:
    """Return a name without what differs between its spellings: blanks, width of the slash, capitals."""
    compact = re.sub(r"[ \u00a0\u3000]", "", name).replace("／", "/").replace("（", "(").replace("）", ")").upper()
    return re.sub(r"/(AMD|COR|ADD)\.", r"/\1", compact)


def document_numbers(text: str, others: re.Pattern[str] | None = None) -> tuple[DocumentNumber, ...]:
    """Return the numbers of documents in a text, from left to right; `others` finds those that no body numbers so."""
    found = list(map(_read, DOCUMENT_NUMBER.finditer(text)))
    for match in others.finditer(text) if others else ():
        if not any(number.start < match.end() and match.start() < number.end for number in found):
            found.append(DocumentNumber(match.start(), match.end(), match[0], match[0]))
    return tuple(sorted(found, key=lambda number: number.start))


def document_number(text: str) -> DocumentNumber | None:
    """Return the number that a text is, or none where it is another or more."""
    match = DOCUMENT_NUMBER.fullmatch(text.strip())
    return _read(match) if match else None


def number_key(text: str) -> str:
    """Return the key of a number; of one that no body numbers so, its spelling."""
    number = document_number(text)
    return number.key if number else spelling(text)


def _read(match: re.Match[str]) -> DocumentNumber:
    year = match["year"] or ""
    return DocumentNumber(
        match.start(),
        match.end(),
        match[0],
        match["chinese"] or match["abroad"],
        f"19{year}" if len(year) == len("88") else year,
        match["joint"] or "",
        match["changes"],
        bool(match["whole"]),
        bool(match["chinese"]),
    )
