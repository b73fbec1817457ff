"""What a text names in its own document, in an older edition and in other documents.

That is chapters, clauses, items of lists, annexes, tables, figures and formulas, one by one, in rows, and from one to
another. A number with points is a reference unless it is a quantity, a version, an amount or an address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from generator.standard.documents import DocumentNumber, document_numbers
from generator.standard.numbers import numeral_value
from generator.standard.quantities import is_quantity, is_referred

Kind = Literal["clause", "annex", "item", "table", "figure", "formula"]


@dataclass(frozen=True, slots=True)
class OtherEdition:
    """Another edition of the document that a text belongs to."""

    year: str = ""
    """Its year; empty for the edition before this one."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A place that a text names."""

    start: int
    end: int
    kind: Kind
    number: str
    """Of a clause (`5`, `A.2`), an annex (`A`), a table, a figure, a formula (`1`, `A.1`).

    Of an item that of its clause, empty for the clause where the text stands.
    """
    label: str = ""
    """An item's label; below another item with that one's: `b`, `a.1`."""
    of: DocumentNumber | OtherEdition | None = None
    """Whose it is; none for the document that the text belongs to."""
    own: bool = False
    """Whether the text says that it is in this document, and not only leaves it unsaid."""
    through: bool = False
    """Whether all from the reference before it up to this one are meant."""
    sure: bool = True
    """Whether the text shows that it refers; a bare number in the middle of a sentence may be none of ours."""


_DIGITS = r"(?:0|[1-9]\d?)(?:\.[1-9]\d{0,2})+(?![\d%])(?!\.\d)"
_LETTERED = r"[A-Z](?:\.[1-9]\d{0,2})+(?![\d%A-Za-z])(?!\.\d)"
_DRAWN = r"(?:[A-Z]\.?)?[1-9]\d{0,2}(?:[.-][1-9]\d?){0,3}(?![\d%])(?!\.\d)"
_COUNTED = r"(?!\s?[个份张只块名位次种类项套篇幅人元件本条家倍多余])"
_NUMERAL = "一二三四五六七八九"
_TO_CHAPTER = r"(?=(?:\s?(?:、|和|与|及|至|到|～|~|—|-)\s?[1-9]\d?)+\s?章)"
_FORMULA = r"(?:公式|(?<![\u4e00-\u9fff])式|(?<=[见按由用照据和与或及至到入合从如在将])式)"
_CLAUSE_WORD = "(?:(?:[Ss]ub)?[Cc]lause|[Cc]hapter|[Ss]ection)"
_FORMULA_WORD = "(?<![A-Za-z-])(?:[Ff]ormula|[Ee]quation)"
_UNJOINED = r"(?<![A-Za-z\d.．_\\^/#@\ue000-\uf8ff-])(?<![A-Za-z\d][:—～~])(?<!\d:)"
_HEADS = (
    rf"第\s?(?P<chapter>[1-9]\d?|[十{_NUMERAL}]{{1,3}})\s?章",
    rf"第\s?(?P<parted>{_DIGITS})\s?[条节款]",
    rf"第\s?(?P<first>[1-9]\d?){_TO_CHAPTER}",
    rf"附录\s?(?:(?P<annexed>{_LETTERED})|(?P<annex>[A-Z])(?![A-Za-z\d]))",
    rf"(?<![发代报图仪列手电水填制附外查量钟年月统计气总师])表\s?(?P<table>{_DRAWN}){_COUNTED}",
    rf"(?<![地意蓝企草附试视绘截拼插版])图\s?(?P<figure>{_DRAWN}){_COUNTED}",
    rf"{_FORMULA}\s?[（(]\s?(?P<formula>{_DRAWN})\s?[）)]",
    rf"公式\s?(?P<unbracketed>{_DRAWN})",
    rf"(?<![A-Za-z-]){_CLAUSE_WORD}(?P<clauses>s?)\s(?P<clause>{_DIGITS}|{_LETTERED}|[1-9]\d?(?![\d.]\d|%))",
    rf"(?<![A-Za-z-])[Aa]nnex(?P<annexes>es)?\s(?:(?P<annexed_en>{_LETTERED})|(?P<annex_en>[A-Z])(?![A-Za-z\d]))",
    rf"(?<![A-Za-z-])[Tt]able(?P<tables>s?)\s(?P<table_en>{_DRAWN})",
    rf"(?<![A-Za-z-])(?:[Ff]igure(?P<figures>s?)|[Ff]ig\.)\s(?P<figure_en>{_DRAWN})",
    rf"{_FORMULA_WORD}(?P<formulas>e|s)?\s(?:\((?P<formula_en>{_DRAWN})\)|(?P<plain_en>{_DRAWN}))",
    rf"{_UNJOINED}(?P<bare>{_DIGITS}|{_LETTERED})(?![A-Za-z\d_](?![)）]))",
)
_HEAD = re.compile("|".join(_HEADS))
_NUMBER = re.compile(rf"(?P<bare>{_DIGITS}|{_LETTERED})(?![A-Za-z\d_](?![)）]))")
_KINDS: dict[str, Kind] = {
    "chapter": "clause", "parted": "clause", "first": "clause", "annexed": "clause", "annex": "annex",
    "table": "table", "figure": "figure", "formula": "formula", "unbracketed": "formula", "clause": "clause",
    "annexed_en": "clause", "annex_en": "annex", "table_en": "table", "figure_en": "figure",
    "formula_en": "formula", "plain_en": "formula", "bare": "clause",
}  # fmt: skip
_ROW = re.compile(
    r"\s?(?P<through>至|到|～|~|—|–|-|\bto\b|\bthrough\b)\s?|\s?(?:、|和|与|及|或|以及|/)\s?"
    r"|(?:,\s(?:and|or)\s|,\s|\s(?:and|or)\s)"
)
_ROW_OF_ITEMS = re.compile(rf"项?(?:{_ROW.pattern})")
_NEXT: dict[Kind, re.Pattern[str]] = {
    "clause": re.compile(rf"(?P<number>[1-9]\d?)(?:\s?章|{_TO_CHAPTER})"),
    "annex": re.compile(r"(?P<number>[A-Z])(?![A-Za-z\d.级类型])"),
    "table": re.compile(rf"(?P<number>{_DRAWN}){_COUNTED}(?![A-Za-z）)])"),
    "figure": re.compile(rf"(?P<number>{_DRAWN}){_COUNTED}(?![A-Za-z）)])"),
    "formula": re.compile(rf"[（(]\s?(?P<number>{_DRAWN})\s?[）)]"),
}
"""What may follow in a row without its word."""
_NEXT_ENGLISH = _NEXT | {"clause": re.compile(r"(?P<number>[1-9]\d?)(?![\d.]\d|[A-Za-z%）)])")}
_LABEL = r"(?P<label>[a-z])\s?[)）](?:\s?(?:中的|的|中)?\s?(?P<below>[1-9]\d?)[)）])?"
_ITEM = re.compile(
    rf"\s?(?:的|中的|中|，|,)?\s?(?:列项|第|list items?|items?)?\s?[(（]?{_LABEL}|\s?[(（](?P<round>[a-z])[)）]"
)
_NEXT_ITEM = re.compile(_LABEL)
_NUMBERED = re.compile(r"\s?(?:的|中的|中)?\s?(?P<label>[1-9]\d?)[)）]")
_ALONE = re.compile(
    r"(?:(?:见|按|按照|符合|满足|依据|根据|上述|列项|除|本条|前述)\s?|(?<![A-Za-z])(?:[Ii]tems?|[Ss]ee)\s)(?P<named>[a-z])[)）]"
    r"|(?<![A-Za-z\d（(])(?P<said>[a-z])[)）](?=项|所述|的?规定|的?要求|中的?规定"
    r"|\s?(?:～|~|至|到|to|—|–)\s?[a-z][)）])"
)
_ITEM_OF = re.compile(rf"\s(?:of|in)\s(?:(?:[Ss]ub)?[Cc]lause\s)?(?P<number>{_DIGITS}|{_LETTERED})")
_OUTSIDE = re.compile(r"《[^《》]*》|https?://[!-~]+|`[^`\n]+`|\$(?=\S)[^$\n]*[^$\s]\$")
_DOCUMENT, _TITLE = "\ue000", "\uf8ff"
_LINK = r"(?:(?:中的|中|的|之|，|,|标准|里)?\s?(?:条款|章条|第)?\s?)"
_FAR = 200
"""Characters before a reference among which the document stands that it belongs to, a title between them included."""
_OWNED = re.compile(
    rf"{_DOCUMENT}(?:年?版)?\s?{_TITLE}*\s?(?:[（(][^（）()]*[）)])?{_LINK}$|{_DOCUMENT}(?:,\s|'s\s|\u2019s\s|\s?[（(])$"
)
_OWN = re.compile(r"本(?:文件|标准|部分|规范|规程|准则|指南|导则)(?:中的|的|中|之)?\s?$")
_AFTER_OWN = re.compile(r"\s(?:of|in)\sthis\s(?:document|standard|part|specification|guide)\b")
_EDITION = re.compile(
    rf"(?:(?P<year>(?:19|20)\d\d)\s?(?:年版|版|年版本)|(?:前一|上一|上|前|旧|原|previous\s|former\s)(?:年?版本?|edition)|原(?:标准|文件))"
    rf"(?:标准|文件)?{_LINK}$|\b(?:(?P<year_en>(?:19|20)\d\d)|previous|former) edition(?:,|'s|\u2019s)?\s$"
)
_DELETED = re.compile(r"删除了$")
"""What a foreword says of places that the edition before had."""
_OTHER = "(?i:contract|agreement|(?:hand|note)?book|manual|procedure|instructions?|policy|act|law|regulations?|tender)"
"""What has clauses, too, and is no standard."""
_NO_NAME = r"(?:this|accordance|line|compliance|conformity|terms|with|and|or|for|to|by|as)\b"
_FOREIGN = re.compile(
    rf"{_TITLE}\s?(?:[（(][^（）()]*[）)])?{_LINK}$|(?:[该那某另其此]一?版本?|该(?:标准|文件|规范|规程|指南|部分))(?:[中的是为]|中的)?\s?$"
    r"|(?<![本方办看做说])(?:法|条例|公约|宪法|章程)[的中]?\s?$"
    r"|(?:法典|法律|合同|协议|(?:程序|体系|招标|投标|合同)文件|(?<!本)(?:手册|指导书|细则|规程|制度|办法))(?:中的|[的中])?\s?$"
    rf"|\b{_OTHER}['\u2019]s\s$"
)
_AFTER = re.compile(
    rf"\s?[（(](?P<bracketed>{_DOCUMENT}){_DOCUMENT}*[）)]|\s(?:of|in|from)\s(?:(?:the|its|their|each|an?)\s)?"
    rf"(?:(?P<document>{_DOCUMENT})|(?P<year>(?:19|20)\d\d) edition|(?P<before>previous|former) edition"
    rf"|(?P<foreign>(?:that|another|other) (?:edition|document|standard)"
    rf"|(?:(?!{_NO_NAME})[A-Za-z-]+ ){{0,2}}{_OTHER}\b))"
)


def references(text: str, documents: tuple[DocumentNumber, ...] | None = None) -> tuple[Reference, ...]:
    """Return what a text names, from left to right; `documents` are the numbers in it where they are known already."""
    found = document_numbers(text) if documents is None else documents
    return tuple(_Scanner(text, found).rows())


class _Scanner:
    """One pass over a text: rows of places, each row with the document that it belongs to."""

    def __init__(self, text: str, documents: tuple[DocumentNumber, ...]) -> None:
        """Hide what holds no references: numbers of documents, titles, addresses, code and formulas."""
        shown = _OUTSIDE.sub(lambda match: (_TITLE if match[0][0] == "《" else " ") * len(match[0]), text)
        for number in documents:
            shown = shown[: number.start] + _DOCUMENT * (number.end - number.start) + shown[number.end :]
        self.text = shown
        self.documents = documents

    def rows(self) -> Iterator[Reference]:
        """Yield the references of all rows."""
        at = 0
        alone = _ALONE.search(self.text)
        while True:
            if alone and alone.start() < at:
                alone = _ALONE.search(self.text, at)
            head = _HEAD.search(self.text, at)
            if alone and (head is None or alone.start("named" if alone["named"] else "said") < head.start()):
                row = self._items(alone)
            elif head:
                row = self._row(head)
            else:
                return
            yield from self._meant(row)
            at = row[-1].end

    def _items(self, match: re.Match[str]) -> list[Reference]:
        """Return a row of items of the clause where the text stands."""
        group = "named" if match["named"] else "said"
        row = [Reference(match.start(group), match.end(), "item", "", match[group], sure=False)]
        self._more_items(row)
        clause = _ITEM_OF.match(self.text, row[-1].end)
        return [replace(reference, number=clause["number"]) for reference in row] if clause else row

    def _row(self, head: re.Match[str]) -> list[Reference]:
        """Return a row of references, however they are written."""
        row = [self._of_head(head)]
        chinese = "\u4e00" <= head[0][0] <= "\u9fff"
        several = _is_plural(head)
        self._more_items(row)
        while gap := _ROW.match(self.text, row[-1].end):
            word = _HEAD.match(self.text, gap.end()) or _NUMBER.match(self.text, gap.end())
            several = several or bool(word and _is_plural(word))
            more = self._continued(row[-1], gap.end(), chinese=chinese) if chinese or several else None
            joined = several or gap["through"] or "、" in gap[0]
            if more and (not word or (joined and _is_alike(row[-1], word))):
                row.append(replace(more, through=gap["through"] is not None))
            elif word:
                row.append(replace(self._of_head(word), through=gap["through"] is not None))
            else:
                break
            self._more_items(row)
        return row

    @staticmethod
    def _of_head(match: re.Match[str]) -> Reference:
        group = next(name for name, number in match.groupdict().items() if name in _KINDS and number)
        number = match[group]
        if group == "chapter" and not number.isdecimal():
            number = str(numeral_value(number))
        kind = _KINDS[group]
        return Reference(match.start(), match.end(), kind, _dotted(number, kind), sure=group != "bare")

    def _continued(self, last: Reference, at: int, *, chinese: bool) -> Reference | None:
        """Return a reference of the last one's kind whose word is left out: `2` in 表1、2."""
        kind: Kind = "clause" if last.kind == "item" else last.kind
        match = (_NEXT if chinese else _NEXT_ENGLISH)[kind].match(self.text, at)
        if not match or (chinese and kind == "clause" and "." in last.number):
            return None
        return Reference(match.start(), match.end(), kind, _dotted(match["number"], kind))

    def _more_items(self, row: list[Reference]) -> None:
        """Add the labels that follow a clause to it, and to the row those that follow them."""
        last = row[-1]
        if last.kind == "clause" and not (row[1:] and self.text[last.start : last.end].isdecimal()):
            match = _ITEM.match(self.text, last.end)
            if match:
                label = match["label"] or match["round"]
                below = f".{match['below']}" if match["below"] else ""
                row[-1] = replace(last, end=match.end(), kind="item", label=label + below)
            elif numbered := _NUMBERED.match(self.text, last.end):
                row[-1] = replace(last, end=numbered.end(), kind="item", label=numbered["label"])
        while row[-1].kind == "item" and (gap := _ROW_OF_ITEMS.match(self.text, row[-1].end)):
            match = _NEXT_ITEM.match(self.text, gap.end())
            if not match:
                return
            label = match["label"] + (f".{match['below']}" if match["below"] else "")
            through = gap["through"] is not None
            row.append(replace(row[-1], start=match.start(), end=match.end(), label=label, through=through))

    def _meant(self, row: list[Reference]) -> Iterator[Reference]:
        """Yield the references of a row with the document that they belong to; none of a row of quantities."""
        start, end = row[0].start, row[-1].end
        sure = any(reference.sure for reference in row) or is_referred(self.text, start, end)
        before, after = self.text[max(0, start - _FAR) : start], _AFTER.match(self.text, end)
        owned = _OWNED.search(before)
        if (_FOREIGN.search(before) and not owned) or (after and after["foreign"]):
            return
        of: DocumentNumber | OtherEdition | None = None
        if after:
            year = after["year"] or ""
            group = "document" if after["document"] else "bracketed"
            of = self._document(start=after.start(group)) if after[group] else OtherEdition(year)
        elif owned:
            of = self._document(before=start)
        elif edition := _EDITION.search(before):
            of = OtherEdition(edition["year"] or edition["year_en"] or "")
        elif _DELETED.search(before):
            of = OtherEdition("")
        own = bool(_OWN.search(before) or _AFTER_OWN.match(self.text, end))
        quantities = of is None and not own and is_quantity(self.text, start, end)
        for reference in row:
            if not (quantities and not reference.sure and reference.kind == "clause"):
                yield replace(
                    reference, of=of, own=own, sure=(sure or own or of is not None) and bool(reference.number)
                )

    def _document(self, start: int | None = None, before: int = 0) -> DocumentNumber:
        """Return the document that stands at a place, or the last one before a place."""
        if start is not None:
            return next(number for number in self.documents if number.start == start)
        return [number for number in self.documents if number.end <= before][-1]


def _is_alike(last: Reference, word: re.Match[str]) -> bool:
    """Tell whether a number without a word continues a row of an annex's tables, figures or formulas: A.1 and A.2."""
    number: str = word.groupdict().get("bare") or ""
    return last.kind in {"table", "figure", "formula"} and last.number[:2] == number[:2] and number[:1].isalpha()


def _is_plural(head: re.Match[str]) -> bool:
    """Tell whether the word before a number is plural, so that further numbers may follow without it."""
    return any(name.endswith("s") and plural for name, plural in head.groupdict().items())


def _dotted(number: str, kind: Kind) -> str:
    """Return a number with the point after an annex's letter that some print without."""
    return re.sub(r"^([A-Z])(?=\d)", r"\1.", number) if kind in {"table", "figure", "formula"} else number
