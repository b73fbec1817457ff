"""Plain values to YAML in the short form that people write: block lists, texts without quotes where YAML lets them."""

import re
from typing import TypeAlias

Tree: TypeAlias = "str | int | list[Tree] | dict[str, Tree]"
_PLAIN = re.compile(
    r"(?!(?:null|true|false|yes|no|on|off|~)$)"
    r"[\u3400-\u9fff\U00020000-\U0003ffffA-Za-z0-9（《“‘——≤≥±×…]"
    r"[\u3000-\u303f\u3400-\u9fff\U00020000-\U0003ffff\uff01-\uff5eA-Za-z0-9 .,;()+/\-—–“”‘’…·×÷=≤≥±%~^$_\\*ⅰ-ↀ①-⑳]*"
)
_KEYLIKE = re.compile(r"[A-Za-z_][\w.-]*\s*[：:，,、]|[A-Za-z_][\w.-]*$")
_FLOW = re.compile(r"[,\[\]{}]|: | #")
_WIDE = 100
_ESCAPED = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\t": r"\t"}


def yaml_of(value: dict[str, Tree], schema: str = "") -> str:
    """Return a file of YAML; `schema` names the JSON Schema that editors check it with."""
    head = f"# yaml-language-server: $schema={schema}\n" if schema else ""
    return head + "".join(f"{line}\n" for line in _mapping(value, 0))


def listed(values: "list[Tree]", indent: int) -> list[str]:
    """Return the lines of a list, their dashes in a column from 0."""
    return _list(values, indent)


def scalar(text: str, *, flow: bool = False) -> str:
    """Return a text as a value of YAML: plain, or in double quotes where something in it means more to YAML."""
    plain = _PLAIN.fullmatch(text) and not text.endswith((" ", ":")) and ": " not in text and " #" not in text
    if plain and not (flow and _FLOW.search(text)) and not text.startswith(("- ", "---", "-")):
        return text
    return '"' + "".join(_ESCAPED.get(sign, sign) for sign in text) + '"'


def _mapping(value: dict[str, Tree], depth: int) -> list[str]:
    lines: list[str] = []
    for key, child in value.items():
        lines += _keyed(f"{' ' * depth}{key}:", child, depth + 2)
    return lines


def _keyed(begin: str, child: Tree, depth: int) -> list[str]:
    if isinstance(child, (str, int)):
        words = str(child)
        if "\n" in words:
            return [f"{begin} |-", *(f"{' ' * depth}{line}" for line in words.split("\n"))]
        return [f"{begin} {scalar(words)}"]
    short = _short(child)
    if short is not None and len(begin) + len(short) < _WIDE:
        return [f"{begin} {short}"]
    return [begin, *(_list(child, depth) if isinstance(child, list) else _mapping(child, depth))]


def _list(values: "list[Tree]", depth: int) -> list[str]:
    lines: list[str] = []
    for value in values:
        if isinstance(value, (str, int)):
            lines.append(f"{' ' * depth}- {scalar(str(value))}")
            continue
        short = _short(value)
        if short is not None and depth + len(short) < _WIDE and isinstance(value, dict):
            lines.append(f"{' ' * depth}- {short}")
            continue
        inner = _mapping(value, depth + 2) if isinstance(value, dict) else _list(value, depth + 2)
        inner[0] = f"{' ' * depth}- {inner[0].lstrip(' ')}"
        lines += inner
    return lines


def _short(value: Tree) -> str | None:
    """Return a value in one line, unless it holds what needs more."""
    if isinstance(value, (str, int)):
        return None if "\n" in str(value) else scalar(str(value), flow=True)
    parts = [(_short(child)) for child in (value.values() if isinstance(value, dict) else value)]
    if any(part is None for part in parts):
        return None
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {part}" for key, part in zip(value, parts, strict=True)) + "}"
    return "[" + ", ".join(str(part) for part in parts) + "]"


def is_keylike(text: str) -> bool:
    """Tell whether a text would be read as a key with its value where keys may stand."""
    return _KEYLIKE.match(text) is not None
