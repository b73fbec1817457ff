"""Characters (TXT): punctuation, brackets, spaces, and what must never reach a page."""

import re
from collections.abc import Iterator

from generator.check.rule import Example, Fault, around, at, fault, rule, whereabouts
from generator.model import HAN, LANGUAGES, Element, Text
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
_ASCII_MARK = re.compile(
    rf"{_ADDRESS}|{_LINK_TARGET}|{_ENTITY}"
    r"|(?<![A-Za-z0-9(])(?:[a-z]{1,2}|\d{1,2})\)"
    rf"|(?<=[{CHINESE}])\s?(?P<after>[,.:;!?()\"'])|(?P<before>[,.:;!?()\"'])(?=\s?[{CHINESE}])"
    r"|(?<=[^\0])(?P<last>[,.:;!?])(?=\0|\Z)"
)
_WIDE_MARK = re.compile(rf"[{HAN}{WIDE}\u3000]+")
_SPACE = re.compile(
    rf"(?:(?<=\0)|(?<=\n)|\A)(?:\[\d+\] ?)?{DOCUMENT_NUMBER.pattern}[^\0\n]*|《[^《》\0]*》"
    rf"|(?<=[{CHINESE}])(?P<space>[ \t\u3000]+)(?=[{CHINESE}])"
)
_EDGE = re.compile(r"(?:(?<=\0)|\A)(?P<first>\s+)|(?<!\s)(?P<last>\s+)(?=\0|\Z)|(?P<inside>\n)")
_HTML = re.compile(rf"<(?:/?[A-Za-z]|!|\?)[^<>\0]*>?|{_ENTITY}")
_LINK = re.compile(
    r"\]\(\s*(?P<scheme>(?!https?:|mailto:)[A-Za-z][A-Za-z0-9+.-]*):"
    r"|\b(?P<script>(?:java|vb)script)\s*:\s*\S|\b(?P<inline>data):[a-z]+/",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(rf"{_ADDRESS}|{DOCUMENT_NUMBER.pattern}")
_BY_COLON = ("CECS", "CNAS")
"""Chinese bodies that put a colon before the year."""
_BRACKET = re.compile(r"[()\[\]（）［］【】《》〈〉「」『』〔〕“”‘’\"]")
_PAIRS = dict(zip("）］】》〉」』〕”’)]", "（［【《〈「『〔“‘([", strict=True))
_LIST_LETTER = re.compile(r"(?:(?<=[^A-Za-z0-9(（])|\A)(?:[a-z]{1,2}|[0-9]{1,2})[)）]")
_APOSTROPHE = re.compile(r"(?<=[A-Za-z0-9])’(?=[A-Za-z])|(?<=s)’(?=\s)")


_OF_TITLES: frozenset[Element] = frozenset({"references", "bibliography", "index"})


def _is_title(index: Index, passage: Passage) -> bool:
    """Tell whether a passage is a title of a document, or an entry of an index, which is printed as it is."""
    if passage.path[-1] == "value" or passage.path == ("title", "zh"):
        return True
    clause = index.clause_of.get(passage.id) or index.clauses.get(passage.id)
    return clause is not None and index.element(clause) in _OF_TITLES


def everywhere(index: Index, expression: re.Pattern[str]) -> Iterator[Found]:
    """Yield the matches of an expression in every text, whatever its language."""
    for corpus in index.passages.values():
        yield from corpus.find(expression)


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
    for found in index.passages["zh"].find(_ASCII_MARK):
        mark = found.match.lastgroup
        if mark is None or (mark == "last" and not re.search(f"[{HAN}]", found.passage.text)):
            continue
        offset = found.offset + found.match.start(mark) - found.match.start()
        sign = found.match[mark]
        where = sources.at(found.passage.id, *found.passage.path, offset=offset)
        place, shown = whereabouts(found.passage), around(found.passage.text, offset)
        yield fault(where, "ascii-mark", place=place, sign=sign, text=shown, right=FULL_WIDTH[sign])


@rule(
    "TXT012",
    ground="wording",
    zh="英文里没有汉字和全角标点",
    reason=Text(
        zh="英文字段里的汉字是没有译完的地方，全角标点是从中文带来的；两者都会让英文读者读不下去，也会破坏英文检索。",
        en="Chinese characters in an English text are places left untranslated, and full-width marks come from the "
        "Chinese; both stop the reader, and the search.",
    ),
    example=Example(
        bad="en: The organization shall determine the 目标市场。",
        good="en: The organization shall determine the target market.",
    ),
)
def english_script(index: Index, sources: Sources) -> Iterator[Fault]:
    """Keep Chinese characters and full-width marks out of English."""
    for found in index.passages["en"].find(_WIDE_MARK):
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
    for found in index.passages["zh"].find(_SPACE):
        if found.match["space"] and not _is_title(index, found.passage):
            shown = around(found.passage.text, found.offset)
            yield fault(at(sources, found), "han-space", place=whereabouts(found.passage), text=shown)


@rule(
    "TXT014",
    ground="wrong",
    zh="文本在一行之内，首尾没有空白",
    reason=Text(
        zh="每段文本写在一行里；多余的换行和空白会成为页面、表格和检查表里的断行。只有original按段分行。",
        en="Each text stands on one line; a stray line break or space becomes a break in pages, tables and checklists. "
        "Only `original` has a line for each paragraph.",
    ),
    example=Example(
        bad='zh: "组织应确定目标市场。 "',
        good="zh: 组织应确定目标市场。",
    ),
)
def one_line(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write a text on one line without white space at its ends."""
    for found in everywhere(index, _EDGE):
        inside = found.match["inside"] is not None
        if inside and found.passage.path[-1] == "original":
            continue
        key = "line-break" if inside else "space-after" if found.offset else "space-before"
        yield fault(at(sources, found), key, place=whereabouts(found.passage))


@rule(
    "TXT015",
    ground="printed",
    zh="没有HTML",
    reason=Text(
        zh="文本原样进入页面、表格和JSON。HTML标签和字符实体可以带入脚本，在纸面和表格里也只是乱码。",
        en="Texts go into pages, sheets and JSON as they are. Tags and character entities could bring scripts in, "
        "and on paper they are litter.",
    ),
    example=Example(
        bad="zh: 组织<b>应</b>确定目标市场。",
        good="zh: 组织应确定目标市场。",
    ),
)
def no_html(index: Index, sources: Sources) -> Iterator[Fault]:
    """Write no HTML."""
    for found in everywhere(index, _HTML):
        yield fault(at(sources, found), "html", place=whereabouts(found.passage), text=found.match[0][:30])


@rule(
    "TXT016",
    ground="printed",
    zh="链接只用https:、http:和mailto:",
    reason=Text(
        zh="javascript:和data:链接会在读者的浏览器里执行别人写的程序。",
        en="A javascript: or data: link runs somebody's program in the reader's browser.",
    ),
    example=Example(
        bad='zh: "见[说明](javascript:alert(1))"',
        good='zh: "见[说明](https://example.org/)"',
    ),
)
def safe_links(index: Index, sources: Sources) -> Iterator[Fault]:
    """Link to https:, http: or mailto: only."""
    for found in everywhere(index, _LINK):
        scheme = found.match["scheme"] or found.match["script"] or found.match["inline"]
        yield fault(at(sources, found), "link-scheme", place=whereabouts(found.passage), scheme=scheme.lower())


@rule(
    "TXT017",
    ground="printed",
    zh="括号和引号成对",
    reason=Text(
        zh="少一半括号，读者不知道插入语到哪里为止；条款也不应在括号中间切开。",
        en="With half a pair missing a reader cannot tell where the insertion ends; nor is a provision cut inside "
        "brackets.",
    ),
    example=Example(
        bad="zh: 对顾客信息进行及时处置（如顾客抱怨信息；",
        good="zh: 对顾客信息进行及时处置（如顾客抱怨信息）；",
    ),
)
def paired_brackets(index: Index, sources: Sources) -> Iterator[Fault]:
    """Close every bracket and quotation mark."""
    for language in LANGUAGES:
        last: Passage | None = None
        for found in index.passages[language].find(_BRACKET):
            if found.passage is last:
                continue
            last = found.passage
            offset = unpaired(last.text)
            if offset is not None:
                where, shown = sources.at(last.id, *last.path, offset=offset), around(last.text, offset)
                yield fault(where, "bracket-alone", place=whereabouts(last), sign=last.text[offset], text=shown)


def unpaired(text: str) -> int | None:
    """Return where the first bracket or quotation mark without a partner stands.

    `a)` at the head of a list is whole.
    """
    text = _APOSTROPHE.sub(" ", text)
    first = _first_unpaired(text)
    if first is None:
        return None
    without_letters = _LIST_LETTER.sub(lambda match: " " * len(match[0]), text)
    return None if _first_unpaired(without_letters) is None else first


def _first_unpaired(text: str) -> int | None:
    opened: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(text):
        mark = match[0]
        if mark == '"':
            if opened and opened[-1][0] == mark:
                opened.pop()
            else:
                opened.append((mark, match.start()))
        elif mark not in _PAIRS:
            opened.append((mark, match.start()))
        elif opened and opened[-1][0] == _PAIRS[mark]:
            opened.pop()
        else:
            return match.start()
    return opened[-1][1] if opened else None


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
    for found in everywhere(index, _DOCUMENT):
        name, joint, year = found.match["chinese"], found.match["joint"], found.match["year"]
        if name and joint and joint != "—" and not name.startswith(_BY_COLON):
            dated = found.match[0][: found.match.end("year") - found.match.start()]
            place = whereabouts(found.passage)
            yield fault(at(sources, found), "number-dash", place=place, text=dated, right=f"{name}—{year}")
