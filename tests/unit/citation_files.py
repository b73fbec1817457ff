"""Strict readers of BibTeX, RIS and CSL-JSON: what they refuse, a reference manager may lose."""

import json
import re
from typing import Any

_ENTRY = re.compile(r"@(\w+)\{([A-Za-z0-9.:-]+),\n(.*)\n\}", re.DOTALL)
_FIELD = re.compile(r"  ([a-z]+) = \{(.*)\},")
_TAG = re.compile(r"([A-Z][A-Z0-9])  - (.*)")
_COMMANDS = {"\\textbackslash{}": "\\", "\\textbraceleft{}": "{", "\\textbraceright{}": "}"} | {
    "\\textasciitilde{}": "~",
    "\\textasciicircum{}": "^",
}
_SPECIAL = set("&%#$_~^\\")
_CSL_TEXTS = frozenset({"id", "type", "title", "section", "number", "publisher", "URL", "note", "language"})
"""Variables of csl-data.json 1.0.2 that are texts here."""


def bibtex(written: str) -> dict[str, str]:
    """Return the fields of one entry with its type and key; braces balance, and every special character is escaped."""
    whole = _ENTRY.fullmatch(written)
    assert whole, written
    fields = {"type": whole[1], "key": whole[2]}
    for line in whole[3].split("\n"):
        field = _FIELD.fullmatch(line)
        assert field, line
        assert field[1] not in fields, line
        fields[field[1]] = field[2] if field[1] == "url" else _unescaped(field[2])
    return fields


def _unescaped(value: str) -> str:
    depth = 0
    for character in value:
        depth += {"{": 1, "}": -1}.get(character, 0)
        assert depth >= 0, value
    assert depth == 0, value
    made, rest = "", value
    while rest:
        command = next((name for name in _COMMANDS if rest.startswith(name)), "")
        if command:
            made, rest = made + _COMMANDS[command], rest.removeprefix(command)
        elif rest[0] == "\\":
            assert rest[1] in _SPECIAL, value
            made, rest = made + rest[1], rest[2:]
        else:
            assert rest[0] not in _SPECIAL, value
            made, rest = made + rest[0].strip("{}"), rest[1:]
    return made


def ris(written: str) -> dict[str, str]:
    """Return the fields of one record by tag: the type first, the end last, each once, none empty but the end."""
    pairs = []
    for line in written.split("\n"):
        field = _TAG.fullmatch(line)
        assert field, line
        pairs.append((field[1], field[2]))
    assert [pairs[0][0], pairs[-1]] == ["TY", ("ER", "")]
    assert all(value for _, value in pairs[:-1])
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def csl(written: str) -> dict[str, Any]:
    """Return the one item: variables of CSL 1.0.2 alone, of the types that its schema gives them."""
    (item,) = json.loads(written)
    assert item["type"] == "standard"
    for key, value in item.items():
        if key in _CSL_TEXTS:
            assert value
            assert isinstance(value, str)
        elif key == "author":
            assert value == [{"literal": value[0]["literal"]}]
        elif key == "issued":
            assert list(value) == ["date-parts"]
            assert all(isinstance(part, int) for parts in value["date-parts"] for part in parts)
        else:
            assert key == "accessed"
            assert list(value) == ["raw"]
    return dict(item)
