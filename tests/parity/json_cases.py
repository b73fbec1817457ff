"""Assessment files, sound, odd and broken: a table from what a file is to how it is made of a sound one."""

import json
from collections.abc import Callable
from typing import Any

from generator.assess.fields import LONGEST
from generator.assess.format import Assessment
from tests.kits import first_version
from tests.parity.page import File

Value = dict[str, Any]
Change = Callable[[Value], object]
ONE, TWO, THREE, FOUR = "5.1.1-a-1", "5.1.2-b-1", "5.1.2-b-2", "5.2.1.1-a-1"
SURROGATE = "\ud83d"
SPACES = "\t\n \u00a0\u3000\u2003\u200b\ufeff\u0085\u2028"


def put(path: str, value: Any) -> Change:  # noqa: ANN401 - any JSON
    """Return the change that sets the value at some keys, named with `/` between."""
    *above, last = path.split("/")

    def change(made: Value) -> None:
        at = made
        for key in above:
            at = at[key]
        at[last] = value

    return change


def answer(id_: str, **values: Any) -> Change:  # noqa: ANN401 - any JSON
    """Return the change that sets keys of an answer; those of evidence too."""

    def change(made: Value) -> None:
        for key, value in values.items():
            at = made["items"][id_]
            (at["evidence"] if key in ("interviewed", "records", "observed") else at)[key] = value

    return change


def drop(path: str) -> Change:
    """Return the change that takes a key away."""
    *above, last = path.split("/")

    def change(made: Value) -> None:
        at = made
        for key in above:
            at = at[key]
        del at[last]

    return change


def both(*changes: Change) -> Change:
    """Return several changes as one."""

    def change(made: Value) -> None:
        for one in changes:
            one(made)

    return change


def each_item(finding: str | None, **values: Any) -> Change:  # noqa: ANN401 - any JSON
    """Return the change that answers every item alike."""
    return lambda made: [answer(id_, finding=finding, **values)(made) for id_ in made["items"]]


SOUND: dict[str, Change] = {
    "blank": lambda _: None,
    "one finding": answer(ONE, finding="conforms"),
    "all conform": each_item("conforms", observed="见记录", records="R-1"),
    "none conforms": each_item("does-not", grade="major", interviewed="王"),
    "all excluded": each_item("not-applicable", reason="没有"),
    "one of five, rounded": both(answer(ONE, finding="conforms"), answer(TWO, finding="partly"),
        answer(THREE, finding="partly"), answer(FOUR, finding="does-not")),
    "one of three": both(answer(ONE, finding="conforms"), answer(TWO, finding="partly"),
        answer(THREE, finding="partly")),
    "two of three": both(answer(ONE, finding="conforms"), answer(TWO, finding="conforms"),
        answer(THREE, finding="partly")),
    "every kind of open point": both(
        answer(ONE, finding="conforms"), answer(TWO, finding="partly", fingerprint="00000000", records="R"),
        answer(THREE, finding="not-applicable"), answer(FOUR, finding="does-not", grade="minor", observed="x"),
    ),
    "all fields of the visit": lambda made: made.update(
        name="年度评价", organization="甲公司", site="上海、北京", assessor="李", accompanied="王", first_day="2026-11-23",
        last_day="2026-11-24", language="zh", created="2026-11-23T09:15:00Z", changed="2026-11-23T09:15:00.123Z",
    ),
    "scope of one clause": put("scope", ["5.2"]),
    "scope twice the same": put("scope", ["5.1", "5.1.1", "5.1"]),
    "scope out of order": put("scope", ["5.2", "5.1.1"]),
    "no items": put("items", {}),
    "only what is required": lambda made: [made.pop(key) for key in list(made) if key not in ("format", "version",
        "standard", "id")],
    "an answer of a fingerprint alone": put(f"items/{ONE}", {"fingerprint": "01234567"}),
    "an answer without evidence": drop(f"items/{ONE}/evidence"),
    "evidence with one key": put(f"items/{ONE}/evidence", {"records": "R-1"}),
    "null where null may stand": both(answer(ONE, provision=None, finding=None, grade=None), put("language", None),
        put("standard/title", None)),
    "strength and opportunity": both(answer(ONE, strength="强", opportunity="改"), answer(TWO, strength="a\nb")),
    "markup in every text": each_item("partly", reason="<b>&amp;'\"</b>", observed="{{> said}}{{{x}}}</style>",
        strength="<script>alert(1)</script>"),
    "formulas in every text": each_item("partly", reason="=1+1", observed="@SUM(A1)", records="-2", strength="＋3",
        interviewed="\t=x"),
    "quotes, commas, lines": each_item("conforms", observed='"a", "b"\nc', records="a,b", reason='"'),
    "beyond the BMP": each_item("conforms", observed="😀𠮷", strength="🏳️‍🌈"),
    "right to left and combining": each_item("conforms", observed="e\u0301\u202e שלום"),
    "only what nobody sees": each_item("conforms", observed=SPACES, reason=SPACES, strength=SPACES),
    "line ends of Windows": answer(ONE, reason="一\r\n二\r三\n"),
    "as long as it may be": answer(ONE, observed="字" * LONGEST),
    "as long as it may be, beyond the BMP": answer(ONE, observed="😀" * LONGEST),
    "a line as long as it may be": put("name", "字" * 500),
    "an id as long as it may be": put("id", "a" * 100),
    "whole numbers with a point": put("version", 1.0),
    "a score of zero and of a hundred": put("scores", {"5.1.1": {"approach": 0, "deployment": 100}}),
    "a name that objects have": both(put("items/constructor", {"fingerprint": "01234567", "strength": "旧"}),
        put("items/toString", {"fingerprint": "01234567"})),
    "items of numbers alone": both(put("items/9", {"fingerprint": "01234567", "strength": "旧"}),
        put("items/1", {"fingerprint": "01234567", "strength": "旧"})),
    "same record, newer": both(answer(ONE, finding="conforms", changed="2030-01-01T00:00:00Z")),
    "texts that hold each other": both(answer(ONE, observed="第一次看到的，又看"), answer(TWO, strength="旧")),
    "texts that clash": both(answer(ONE, observed="另一回事", finding="does-not", changed="2030-01-01T00:00:00Z"),
        answer(TWO, strength="新")),
    "grades that clash": answer(ONE, finding="partly", grade="major"),
    "a grade without a finding": answer(FOUR, grade="minor"),
    "another visit": lambda made: made.update(organization="乙公司", site="广州", assessor="李"),
    "texts too long together": answer(ONE, observed="甲" * 15_000, changed="2030-01-01T00:00:00Z"),
}  # fmt: skip
ODD: dict[str, Change] = {
    "a changed provision": answer(ONE, finding="conforms", fingerprint="00000000"),
    "a changed provision without its text": answer(ONE, finding="does-not", fingerprint="00000000", provision=None),
    "a changed provision, nothing answered": answer(ONE, fingerprint="00000000"),
    "an item that is gone": put("items/9-z-1", {"fingerprint": "01234567", "finding": "conforms", "reason": "r"}),
    "an item that is gone, nothing answered": put("items/9-z-1", {"fingerprint": "01234567"}),
    "an item that another replaced": put("items/4.9-a-1", {"fingerprint": "01234567", "finding": "partly"}),
    "an answer outside the scope": both(put("scope", ["5.1"]), answer(FOUR, finding="conforms")),
    "a clause of the scope that is gone": put("scope", ["5.1", "9.9"]),
    "a clause of the scope that another replaced": put("scope", ["4.9"]),
    "nothing of the scope is there": put("scope", ["9.9"]),
    "a clause of the scope without items": put("scope", ["1"]),
    "another revision of the text": put("standard/revised", "2020-01-01"),
    "all of them at once": both(
        put("standard/revised", "2020-01-01"), put("scope", ["5.1", "9.9"]), answer(FOUR, finding="conforms"),
        answer(ONE, finding="conforms", fingerprint="00000000"), put("items/9-z-1", {"fingerprint": "01234567"}),
    ),
}  # fmt: skip
WRONG: dict[str, Change] = {
    "another format": put("format", "other"),
    "no format": drop("format"),
    "a future version": put("version", 3),
    "of the second version in name alone": put("version", 2),
    "items in dispute": put("disputed", [ONE]),
    "a far future version": put("version", 10**30),
    "version 0": put("version", 0),
    "version as text": put("version", "1"),
    "version true": put("version", json.loads("true")),
    "version with a fraction": put("version", 1.5),
    "no version": drop("version"),
    "no standard": drop("standard"),
    "no id": drop("id"),
    "an unknown key": put("colour", "red"),
    "several unknown keys": both(put("colour", "red"), put("a/b", 1), put("items/5.1.1-a-1/z", None)),
    "the key __proto__": put("__proto__", {"name": "x"}),
    "the item __proto__": put("items/__proto__", {"fingerprint": "01234567"}),
    "a key with controls": put("a\x1b[2J\u2028b", 1),
    "a key with half a character": put(f"a{SURROGATE}", 1),
    "a long key": put("k" * 200, 1),
    "an item with a space": put("items/5.1 x", {"fingerprint": "01234567"}),
    "an item without a name": put("items/", {"fingerprint": "01234567"}),
    "an item with a line feed at its end": put("items/5.1\n", {"fingerprint": "01234567"}),
    "an item with a long name": put(f"items/{'a' * 101}", {"fingerprint": "01234567"}),
    "an id too long": put("id", "a" * 101),
    "an id with a slash": put("id", "../x"),
    "an id of another script": put("id", "评价"),
    "a number for a text": answer(ONE, reason=5),
    "a large number for a text": answer(ONE, reason=10**20),
    "a fraction for a text": answer(ONE, reason=0.5),
    "infinity for a text": answer(ONE, reason=float("1e308") * 10),
    "true for a text": answer(ONE, reason=True),
    "null for a text": answer(ONE, reason=None),
    "a list for a text": answer(ONE, reason=["a"]),
    "an object for a text": answer(ONE, reason={"a": 1}),
    "a text for an object": put("items", "x"),
    "a list for an object": put("items", []),
    "null for an object": put("items", None),
    "an object for a list": put("scope", {}),
    "a number in a list": put("scope", [5.1]),
    "a nul character": answer(ONE, reason="a\x00b"),
    "an escape character": answer(ONE, reason="a\x1b[31mb"),
    "half a character": answer(ONE, reason=f"a{SURROGATE}b"),
    "the other half": answer(ONE, reason="a\ude00"),
    "a line with two lines": put("name", "a\nb"),
    "a line too long": put("name", "字" * 501),
    "a text too long": answer(ONE, observed="字" * (LONGEST + 1)),
    "a text too long, beyond the BMP": answer(ONE, observed="😀" * (LONGEST + 1)),
    "an unknown grade": answer(ONE, grade="worst"),
    "a grade of another case": answer(ONE, grade="Major"),
    "an empty grade": answer(ONE, grade=""),
    "an unknown language": put("language", "fr"),
    "a short fingerprint": answer(ONE, fingerprint="123"),
    "a fingerprint in capitals": answer(ONE, fingerprint="ABCDEF01"),
    "no fingerprint": put(f"items/{ONE}", {}),
    "a day of another order": put("first_day", "23.11.2026"),
    "a day with a line feed": put("first_day", "2026-11-23\n"),
    "a month 13": put("first_day", "2026-13-01"),
    "a moment without a zone": put("changed", "2026-11-23T09:15:00"),
    "half a provision": answer(ONE, provision={"zh": "文"}),
    "a score above all": put("scores", {"5.1.1": {"approach": 101}}),
    "a score below all": put("scores", {"5.1.1": {"approach": -5}}),
    "a score with a fraction": put("scores", {"5.1.1": {"approach": 2.5}}),
    "a score as text": put("scores", {"5.1.1": {"approach": "50"}}),
    "a score between two steps": put("scores", {"5.1.1": {"approach": 52}}),
    "an unknown dimension": put("scores", {"5.1.1": {"luck": 50}}),
    "a score of a clause without a method": put("scores", {"5.2.1.1": {"approach": 50}}),
    "scores of an unknown clause": put("scores", {"constructor": {"approach": 50}}),
    "scores without a dimension": put("scores", {"9.9": {}}),
    "an unknown finding": answer(ONE, finding="conform"),
    "a finding that objects have": answer(ONE, finding="constructor"),
    "another standard": put("standard/id", "other"),
    "another edition with answers": both(
        put("standard", {"id": "ex-1", "edition": "1-2016", "number": "EX 1-2016"}),
        answer(ONE, finding="does-not", grade="major"),
        put("items/3.1-a-1", {"fingerprint": "01234567", "finding": "partly"}),
    ),
    "another edition": put("standard", {"id": "ex-1", "edition": "1-2016", "number": "EX 1-2016"}),
    "more items than may be": lambda made: made["items"].update(
        {f"9-{n}": {"fingerprint": "01234567"} for n in range(20_001)}),
    "more faults than are told": lambda made: made.update({f"key{n:03}": 1 for n in range(60)}),
}  # fmt: skip
_WHOLE = (
    b'{"format": "clausebook-assessment", "version": 1, "standard": {"id": "ex-1", "edition": "1-2026"}, "id": "a-1"'
)
BROKEN: dict[str, bytes] = {
    "empty": b"",
    "only space": b" \n\t",
    "only a mark of order": b"\xef\xbb\xbf",
    "a word": b"null",
    "a number": b"12",
    "a text": '"文"'.encode(),
    "a table": "检查项,结论\n".encode(),
    "a page": b"<!doctype html><p>",
    "an empty object": b"{}",
    "an empty list": b"[]",
    "a list of files": b'[{"format": "clausebook-assessment"}]',
    "a mark of order before a sound file": b"\xef\xbb\xbf" + _WHOLE + b"}",
    "UTF-16": '{"format": "x"}'.encode("utf-16"),
    "GBK": '{"format": "检查"}'.encode("gbk"),
    "half a character of UTF-8": b'{"name": "\xe6\xa3"}',
    "an overlong character": b'{"name": "\xc0\xaf"}',
    "a surrogate in UTF-8": b'{"name": "\xed\xa0\xbd"}',
    "cut off in a text": _WHOLE[:30],
    "cut off after a comma": _WHOLE + b",",
    "cut off before the end": _WHOLE,
    "a comma too many": _WHOLE + b",}",
    "a comma too few": _WHOLE + b' "name": "x"}',
    "two files in one": _WHOLE + b"}" + _WHOLE + b"}",
    "words after the end": _WHOLE + b"}\n\n  x",
    "space after the end": _WHOLE + b"}\n\n  ",
    "single quotes": b"{'format': 1}",
    "a key without quotes": b"{format: 1}",
    "NaN": _WHOLE + b', "scores": {"5.1.1": {"approach": NaN}}}',
    "minus infinity": _WHOLE + b', "scores": -Infinity}',
    "a number with a nought before it": _WHOLE + b', "scores": 012}',
    "a number that never ends": _WHOLE + b', "scores": ' + b"9" * 6000 + b"}",
    "a number beyond all": _WHOLE + b', "name": 1e999}',
    "a number in exponents": b'{"format": "clausebook-assessment", "version": 1e0, "standard": {"id": "ex-1", '
    b'"edition": "1-2026"}, "id": "a"}',
    "a line feed in a text": b'{"format": "a\nb"}',
    "an unknown escape": rb'{"format": "a\x41"}',
    "a comment": b'{\n  "format": "x", // why\n  "version": 1}',
    "a fault in the fifth line": '{\n"一": 1,\n"二": 2,\n"三": 3,\n"😀": tru }'.encode(),
    "a bracket of another kind": b'{"a": [1, 2}',
    "a bracket too many": b'{"a": 1}}',
    "a key twice": b'{"format": "clausebook-assessment", "format": "x"}',
    "a key twice, written otherwise": rb'{"format": 1, "\u0066ormat": 2}',
    "a key twice, deep": _WHOLE + b', "items": {"a": {"fingerprint": "01234567", "fingerprint": "01234567"}}}',
    "__proto__ twice": b'{"__proto__": 1, "__proto__": 2}',
    "nested 99 deep": b"[" * 99 + b"]" * 99,
    "nested 101 deep": b"[" * 101 + b"]" * 101,
    "nested beyond all": b"[" * 100_000,
    "brackets in a text": b'{"a": "' + b"[" * 200 + b'"}',
    "bytes of no meaning": bytes(range(256)),
    "a workbook for a file": b"PK\x03\x04 cut off",
}


def json_files(base: Assessment, kit: str) -> list[File]:
    """Return all files of the table, made of a sound assessment."""
    made = [File(f"broken: {name}", kit, "json", content) for name, content in BROKEN.items()]
    for group, table in (("sound", SOUND), ("odd", ODD), ("wrong", WRONG)):
        for name, change in table.items():
            value = json.loads(json.dumps(first_version(base)))
            if name == "several unknown keys":
                value["a"] = {}
            change(value)
            made.append(File(f"{group}: {name}", kit, "json", json.dumps(value).encode()))
    return made
