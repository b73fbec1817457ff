"""Characters (TXT): punctuation, brackets, spaces, and what must never reach a page."""

import re
from collections.abc import Iterator

from generator.check.brackets import INTERVAL
from generator.check.rule import Example, Fault, around, at, fault, rule, whereabouts
from generator.model import HAN, Element, Text
from generator.source.places import Sources
from generator.standard.documents import DOCUMENT_NUMBER
from generator.standard.index import Index
from generator.standard.passages import Found, Passage

WIDE = r"\u3001-\u3006\u3008-\u301f\uff01-\uff60\uffe0-\uffef"
CHINESE = HAN + WIDE + "“”‘’…"
_ADDRESS = r"https?://[!-~]+"
FULL_WIDTH = {
    ",": "，",
    ".": "。",
    ":": "：",
    ";": "；",
    "!": "！",
    "?": "？",
    "(": "（",
    ")": "）",
    '"': "“”",
    "'": "‘’",
}

_LINK_TARGET = r"\]\((?:(?!\]\()[^\s)])*\)"
_ENTITY = r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
_CODE = r"(?<![A-Za-z0-9_])(?:[a-z][\w.]*\((?:[\w.+*/^-]|, ?)*\)|\.{1,2}/?[a-z][\w./-]*\w)"
"""A call of a function, the end of a file's name, a path from here: `eval()`, `log(x, y)`, `.bak`, `./run.sh`."""
_SHORT = r"(?<![A-Za-z0-9])(?:[A-Za-z]\.){2,}|(?<=\d)'(?:\d+\")?"
"""Words cut short (`e.g.`); minutes, or feet, and what is behind them (`5'30"`)."""
_ASCII_MARK = re.compile(
    rf"{_ADDRESS}|{_LINK_TARGET}|{_ENTITY}|{INTERVAL.pattern}|(?a:{_CODE})|(?a:{_SHORT})"
    r"|(?<![A-Za-z0-9(])(?:[a-z]{1,2}|\d{1,2})\)"
    rf"|(?<=[{CHINESE}])\s?(?P<after>[,.:;!?()\"'])|(?P<before>[,.:;!?()\"'])(?=\s?[{CHINESE}])"
    r"|(?<=[^\0])(?P<last>[,.:;!?])(?=\0|\Z)"
)
_SIGN = re.compile(r"[,.:;!?()\"']")
_WIDE_MARK = re.compile(rf"“[^“”\0]*”|‘[^‘’\0]*’|\"[^\"\0]*\"|(?P<wide>[{HAN}{WIDE}\u3000]+)")
_WIDE = re.compile(f"[{HAN}{WIDE}\u3000]")
_SPACE = re.compile(rf"(?<=[{CHINESE}])[ \t\u3000]+(?=[{CHINESE}])")
_BLANK = re.compile(rf"[ \t\u3000](?=[{CHINESE}])")
_ENTRY = re.compile(r"(?:\[\d+\] ?)?")
"""What may stand before the number of a document in a list of them."""
_TITLE = re.compile("《[^《》]*》")
_HTML = re.compile(
    rf"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>\0]*)?/?>|<[A-Za-z]+\s+[A-Za-z-]+=|<[!?][A-Za-z-][^<>\0]*>?|<https?:[^<>\0]*>"
    rf"|{_ENTITY}"
)
_LINK = re.compile(
    r"\]\(\s*(?P<scheme>(?!https?:|mailto:)[A-Za-z][A-Za-z0-9+.-]*):"
    r"|\b(?P<script>(?:java|vb)script)\s*:\s*\S|\b(?P<inline>data):[a-z]+/",
    re.IGNORECASE,
)
_COLON = re.compile(":")
_IN_ADDRESS = re.compile(_ADDRESS)
_YEAR = re.compile(r"[\-—–―－‐‑‒−:：][ \u00a0\u3000]?(?:19|20|[5-9]\d)")
"""The year of a document begins so."""
_BY_COLON = ("CECS", "CNAS")
"""Chinese bodies that put a colon before the year."""


_OF_TITLES: frozenset[Element] = frozenset({"references", "bibliography", "index"})


def _is_title(index: Index, passage: Passage) -> bool:
    """Tell whether a passage is a title of a document, or an entry of an index, which is printed as it is."""
    if passage.path[-1] == "value" or passage.path == ("title", "zh"):
        return True
    clause = index.clause_of.get(passage.id) or index.clauses.get(passage.id)
    return clause is not None and index.element(clause) in _OF_TITLES


def everywhere(index: Index, expression: re.Pattern[str], needs: re.Pattern[str] | None = None) -> Iterator[Found]:
    """Yield the matches of an expression in every text, whatever its language; `needs` as of `Corpus.find`."""
    for corpus in index.passages.values():
        yield from corpus.find(expression, needs)


def _within(expression: re.Pattern[str], text: str, offset: int) -> bool:
    """Tell whether a character of a text stands in a match of an expression."""
    return any(match.start() <= offset < match.end() for match in expression.finditer(text))


def _after_number(text: str, offset: int) -> bool:
    """Tell whether a character stands in a line that begins with the number of a document."""
    begin = text.rfind("\n", 0, offset) + 1
    entry = _ENTRY.match(text, begin)
    return bool(entry and DOCUMENT_NUMBER.match(text, entry.end()))


@rule(
    "TXT011",
    ground="printed",
    zh="中文里用全角标点",
    reason=Text(
        zh="中文用全角标点（GB/T 15834，GB/T 1.1—2020的9.4也要求汉字和标点规范）。数字和拉丁词之间的半角标点不算。",
        en="Chinese is written with full-width punctuation (GB/T 15834; GB/T 1.1—2020, 9.4). "
        "ASCII marks between digits or Latin words are right.",
    ),
    example=Example(
        bad="zh: 组织应确定目标市场,并搜集信息.",
        good="zh: 组织应确定目标市场，并搜集信息。",
    ),
)
def chinese_punctuation(index: Index, sources: Sources) -> Iterator[Fault]:
    """Punctuate Chinese with full-width marks."""
    for found in index.passages["zh"].find(_ASCII_MARK, _SIGN):
        mark = found.match.lastgroup
        if mark is None or (mark == "last" and not re.search(f"[{HAN}]", found.passage.text)):
            continue
        offset = found.offset + found.match.start(mark) - found.match.start()
        sign = found.match[mark]
        where = sources.at(found.passage.id, *found.passage.path, offset=offset)
        place, shown = whereabouts(found.passage), around(found.passage.text, offset)
        opens = found.passage.text.count(sign, 0, offset) % 2 == 0
        right = FULL_WIDTH[sign] if sign not in "\"'" else FULL_WIDTH[sign][0 if opens else 1]
        yield fault(where, "ascii-mark", place=place, sign=sign, text=shown, right=right)


@rule(
    "TXT012",
    ground="wording",
    zh="英文里没有汉字和全角标点",
    reason=Text(
        zh="英文字段里的汉字是没有译完的地方，全角标点是从中文带来的；两者都会让英文读者读不下去，也会破坏英文检索。引号里的汉字是在说这个词，不算。",
        en="Chinese characters in an English text are places left untranslated, and full-width marks come from the "
        "Chinese; both stop the reader, and the search. A Chinese word in quotation marks is spoken of, and may stand.",
    ),
    example=Example(
        bad="en: The organization shall determine the 目标市场。",
        good="en: The organization shall determine the target market.",
    ),
)
def english_script(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep Chinese characters and full-width marks out of English."""
    for found in index.passages["en"].find(_WIDE_MARK, _WIDE):
        if not found.match["wide"]:
            continue
        key = "english-han" if re.search(f"[{HAN}]", found.match[0]) else "english-wide"
        yield fault(at(sources, found), key, place=whereabouts(found.passage), text=found.match[0][:20])


@rule(
    "TXT013",
    ground="printed",
    zh="汉字之间没有空格",
    reason=Text(
        zh="汉字之间不空格；多行的YAML文本折行时会在汉字间留下空格。文件名称各要素之间的空格、书名号内的空格不算。",
        en="Chinese has no spaces between characters; YAML puts them there when a text is folded over lines. "
        "The spaces between the elements of a document's title are right, after its number or inside 《》.",
    ),
    example=Example(
        bad="zh: 组织应确定\n  目标市场。",
        good="zh: 组织应确定目标市场。",
    ),
)
def chinese_space(index: Index, sources: Sources) -> Iterator[Fault]:
    """Put no white space between Chinese characters."""
    for found in index.passages["zh"].find(_SPACE, _BLANK):
        text, offset = found.passage.text, found.offset
        if not (_is_title(index, found.passage) or _within(_TITLE, text, offset) or _after_number(text, offset)):
            shown = around(text, offset)
            yield fault(at(sources, found), "han-space", place=whereabouts(found.passage), text=shown)


@rule(
    "TXT014",
    ground="open",
    zh="文本在一行之内，首尾没有空白",
    reason=Text(
        zh="每段文本写在一行里；多余的换行和空白会成为页面、表格和检查表里的断行。只有original按段分行，表格的单元格里用<br>换行。",
        en="Each text stands on one line; a stray line break or space becomes a break in pages, tables and checklists. "
        "Only `original` has a line for each paragraph, and a cell of a table `<br>` where it begins a new one.",
    ),
    example=Example(
        bad='zh: "组织应确定目标市场。 "',
        good="zh: 组织应确定目标市场。",
    ),
)
def one_line(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write a text on one line without white space at its ends."""
    for corpus in index.passages.values():
        for passage in corpus.passages:
            if passage.text.strip() != passage.text or "\n" in passage.text:
                for offset, key in _loose(passage.text):
                    lined = passage.path[-1] == "original" or passage.id in index.tables
                    if key != "line-break" or not lined:
                        where = sources.at(passage.id, *passage.path, offset=offset)
                        yield fault(where, key, place=whereabouts(passage))


def _loose(text: str) -> Iterator[tuple[int, str]]:
    """Yield where white space stands at the ends of a text and where its lines end, each with what to say of it."""
    begin, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if begin:
        yield 0, "space-before"
    yield from ((place, "line-break") for place in range(begin, end) if text[place] == "\n")
    if begin < end < len(text):
        yield end, "space-after"


@rule(
    "TXT015",
    ground="printed",
    zh="不用HTML排版",
    reason=Text(
        zh="文本怎样写就怎样显示：HTML标签和字符实体不起作用，会照样印在页面和纸上。标准说的就是HTML的，照录即可。",
        en="Texts are shown as they are written: tags and character entities do nothing and are printed on pages and "
        "paper. Where the standard speaks of HTML, that is right.",
    ),
    example=Example(
        bad="zh: 组织<b>应</b>确定目标市场。",
        good="zh: 组织应确定目标市场。",
    ),
)
def no_html(index: Index, sources: Sources) -> Iterator[Fault]:
    """Format nothing with HTML."""
    for found in everywhere(index, _HTML):
        yield fault(at(sources, found), "html", place=whereabouts(found.passage), text=found.match[0][:30])


@rule(
    "TXT016",
    ground="printed",
    zh="链接只用https:、http:和mailto:",
    reason=Text(
        zh="文本里的链接不起作用，照样显示；javascript:和data:链接若是复制到浏览器里，会执行别人写的程序。",
        en="A link in a text does nothing and is shown as it is written; a javascript: or data: link that is copied "
        "into a browser runs somebody's program.",
    ),
    example=Example(
        bad='zh: "见[说明](javascript:alert(1))"',
        good='zh: "见[说明](https://example.org/)"',
    ),
)
def safe_links(index: Index, sources: Sources) -> Iterator[Fault]:
    """Link to https:, http: or mailto: only."""
    for found in everywhere(index, _LINK, _COLON):
        scheme = found.match["scheme"] or found.match["script"] or found.match["inline"]
        yield fault(at(sources, found), "link-scheme", place=whereabouts(found.passage), scheme=scheme.lower())


@rule(
    "TXT018",
    ground="printed",
    zh="注日期的文件编号用一字线",
    reason=Text(
        zh="顺序号与年份之间用一字线“—”，两边不空格：GB/T 19012—2008（GB/T 1.1—2020，9.5）。用短横线的编号也有链接，只是不合现行的写法。",
        en="Number and year are joined by the one-em dash without spaces: GB/T 19012—2008 (GB/T 1.1—2020, 9.5). A "
        "number with a hyphen is a link as well; it only is not written as numbers are today.",
    ),
    example=Example(
        bad="zh: 按GB/T 19012-2008处理投诉。",
        good="zh: 按GB/T 19012—2008处理投诉。",
    ),
)
def dated_number_dash(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write dated document numbers with the one-em dash."""
    for found in everywhere(index, DOCUMENT_NUMBER, _YEAR):
        name, joint, year = found.match["chinese"], found.match["joint"], found.match["year"]
        if not name or not joint or joint == "—" or name.startswith(_BY_COLON):
            continue
        if not _within(_IN_ADDRESS, found.passage.text, found.offset):
            dated = found.match[0][: found.match.end("year") - found.match.start()]
            place = whereabouts(found.passage)
            yield fault(at(sources, found), "number-dash", place=place, text=dated, right=f"{name}—{year}")
