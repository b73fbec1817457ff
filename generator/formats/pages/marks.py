"""The words of a page's elements as our YAML writes them, by language; and the attribute lists behind them."""

import re
from collections.abc import Collection, Iterable, Sequence
from xml.etree.ElementTree import Element

from generator.formats.drafted.draft import plain_text
from generator.formats.pages.elements import shown
from generator.model import LANGUAGE_TAGS, Language, Text
from generator.standard.inline import Run, Style, runs

_LIST = r"\{:(?P<attributes>[^{}]*)\}"
_BEHIND = re.compile(_LIST)
_AT_END = re.compile(rf"\s*{_LIST}\s*$")
_ATTRIBUTE = re.compile(r'#(?P<id>[^\s{}]+)|\.(?P<css>[\w-]+)|(?P<key>[\w-]+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>\S+))')
_TAGS: dict[str, Language] = {tag: language for language, tag in LANGUAGE_TAGS.items()}
_STYLES: dict[str, Style] = {"sub": "sub", "em": "emphasis", "u": "blank"}
_NOT_SAID = frozenset({"untranslated", "stale"})
"""Classes of what pages say of a translation."""
_WRITTEN: dict[Style, tuple[str, str]] = {
    "sub": ("~", "~"), "super": ("^", "^"), "formula": ("$", "$"), "code": ("`", "`"), "emphasis": ("*", "*"),
    "footnote": ("[^", "]"),
}  # fmt: skip


def attributed(element: Element) -> None:
    """Move the attribute lists of an element and of those in it from the words to the attributes."""
    for child in element:
        attributed(child)
        found = _BEHIND.match(child.tail or "")
        if found:
            _set(child, found["attributes"])
            child.tail = (child.tail or "")[found.end() :]
    last = element[-1] if len(element) else None
    words = (last.tail if last is not None else element.text) or ""
    found = _AT_END.search(words)
    if found and element.tag not in ("a", "em", "strong", "code"):
        _set(element, found["attributes"])
        if last is None:
            element.text = words[: found.start()]
        else:
            last.tail = words[: found.start()]


def _set(element: Element, attributes: str) -> None:
    for match in _ATTRIBUTE.finditer(attributes):
        if match["id"]:
            element.set("id", match["id"])
        elif match["css"]:
            element.set("class", f"{element.get('class', '')} {match['css']}".strip())
        else:
            element.set(match["key"], match["quoted"] or match["bare"] or "")


def classes(element: Element) -> frozenset[str]:
    """Return the classes of an element."""
    return frozenset(element.get("class", "").split())


def language_of(element: Element) -> Language | None:
    """Return the language that an element says that its words are in."""
    return _TAGS.get(element.get("lang", ""))


Node = str | Element
"""Words, or an element."""


def nodes(element: Element) -> list[Node]:
    """Return what an element holds, in order."""
    made: list[Node] = [element.text or ""]
    for child in element:
        made += [child, child.tail or ""]
    return [node for node in made if node != ""]


def worded(held: Iterable[Node], footnotes: Collection[str], page: Language) -> Text:
    """Return words as our YAML writes them, under their language: the page's, unless all of them are marked with one.

    `footnotes` are the marks of footnotes on the page; what a page says of translations is left out.
    """
    kept = [node for node in held if isinstance(node, str) or not classes(node) & _NOT_SAID]
    while kept and isinstance(kept[-1], str) and not kept[-1].strip():
        kept.pop()
    while kept and isinstance(kept[0], str) and not kept[0].strip():
        del kept[0]
    alone = kept[0] if len(kept) == 1 and isinstance(kept[0], Element) else None
    language = (language_of(alone) if alone is not None else None) or page
    made: list[Run] = []
    for node in nodes(alone) if alone is not None and language_of(alone) else kept:
        _gather(node, made, footnotes)
    return Text(**{language: _written(made)})


def _gather(node: Node, made: list[Run], footnotes: Collection[str]) -> None:
    """Add what a node says to the runs that were made."""
    if isinstance(node, str):
        _take(node.replace("\n", " "), made)
        return
    found = classes(node)
    style = next((_STYLES[name] for name in _STYLES if name in found), None)
    text = shown("".join(node.itertext()))
    if node.tag == "br":
        made.append(Run("break", "\n"))
    elif "sup" in found:
        made.append(Run("footnote" if text in footnotes else "super", text))
    elif style is not None:
        made.append(Run(style, text))
    elif node.tag == "code":
        made.append(Run("code", node.text or ""))
    elif not found & _NOT_SAID:
        for each in nodes(node):
            _gather(each, made, footnotes)


def _take(text: str, made: list[Run]) -> None:
    """Add words; a dollar sign before code and one behind it make that a formula."""
    if len(made) > 1 and made[-1].style == "code" and text.startswith("$") and made[-2].text.endswith("$"):
        latex, before = made.pop().text, made.pop().text
        made += [Run("text", before[:-1]), Run("formula", latex)]
        text = text[1:]
    if made and made[-1].style == "text":
        text = made.pop().text + text
    made.append(Run("text", text))


def _written(found: Sequence[Run]) -> str:
    """Return runs as our YAML writes them; what only looks like a mark is kept from being one."""
    pieces = [Run("text", shown(run.text)) if run.style == "text" else run for run in found]
    if pieces and pieces[0].style == "text":
        pieces[0] = Run("text", pieces[0].text.lstrip(" "))
    if pieces and pieces[-1].style == "text":
        pieces[-1] = Run("text", pieces[-1].text.rstrip(" "))
    pieces = [piece for piece in pieces if piece.text]
    made = "".join(map(_marked, pieces))
    if list(runs(made)) == pieces:
        return made
    return "".join(plain_text(piece.text) if piece.style == "text" else _marked(piece) for piece in pieces)


def _marked(run: Run) -> str:
    if run.style == "blank":
        return f"[_{run.text[1:-1]}_]"
    begin, end = _WRITTEN.get(run.style, ("", ""))
    return f"{begin}{run.text}{end}"


def both(own: Text, other: Text) -> Text:
    """Return a text with its translation."""
    return Text(zh=own.zh or other.zh, en=own.en or other.en)
