"""What the pages say of the standard as a whole: title, publisher, editions, cover, authority."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, cast, get_args
from xml.etree.ElementTree import Element

from generator.formats.drafted.emit import Tree
from generator.formats.pages.marks import both, language_of, nodes, worded
from generator.model import LANGUAGES, OTHER, Authority, Confidence, EditionStatus, Language, Text
from generator.words import say, words

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SEVERAL = ("ics", "ccs", "replaces", "partly_replaces", "drafters")
_NAMES = ("issuers", "organizations")
_EQUAL = re.compile(r"同等|equal", re.IGNORECASE)
_NOTHING = Text()
_SPOKEN = re.compile(r"(?P<zh>中文|汉语|Chinese)|(?P<en>英文|英语|English)")


class EditionSaid(NamedTuple):
    """What is said of an edition."""

    status: str
    confidence: str
    note: Text


@dataclass(slots=True)
class Whole:
    """What was found, each text in the languages of the trees."""

    title: Text = _NOTHING
    publisher: Text = _NOTHING
    about: Text = _NOTHING
    status: Text = _NOTHING
    authority: Text = _NOTHING
    revised: str = ""
    editions: dict[str, "EditionSaid"] = field(default_factory=dict)
    """What is said of editions, by number."""
    shown: str = ""
    """Number of the edition shown."""
    cover: dict[str, Text] = field(default_factory=dict)

    @property
    def authoritative(self) -> Authority:
        """Return the language that the sentence on authority names first; both where they are equal."""
        said = self.authority.zh or self.authority.en
        found = _SPOKEN.search(said)
        return "both" if _EQUAL.search(said) else "en" if found and found["en"] else "zh"


Pages = Callable[[str], Sequence[Element]]
"""The elements of a page of a tree by its file; none where it has no such page."""


def whole_of(trees: Mapping[Language, Pages]) -> Whole:
    """Return what the pages of some trees say of the whole."""
    found = Whole()
    for language, pages in trees.items():
        _of_home(found, pages("README.md"), language)
        _of_about(found, pages("about.md"), language)
        full = [each for each in pages("full.md") if each.tag == "p" and not language_of(each)]
        if full:
            found.status = both(found.status, _words(full[0], language))
    return found


def _words(element: Element, language: Language) -> Text:
    return worded(nodes(element), (), language_of(element) or language)


def _of_home(found: Whole, elements: Sequence[Element], language: Language) -> None:
    heading = next((at for at, each in enumerate(elements) if each.tag == "h1"), None)
    if heading is None:
        return
    found.title = both(found.title, _words(elements[heading], language))
    below = [*elements[heading + 1 :]]
    if below and language_of(below[0]):
        found.title = both(found.title, _words(below.pop(0), language))
    listed = below.pop(0) if below and below[0].tag == "ul" else Element("ul")
    for place, item in enumerate(listed):
        number, rest = _strong(item)
        if place == 0 and not number:
            found.publisher = both(found.publisher, _words(item, language))
        elif number and say("pages.shown_here", language) in rest:
            found.shown = number
    while below and below[0].tag == "p" and below[0].find("img") is None:
        found.about = both(found.about, _words(below.pop(0), language))


def _strong(item: Element) -> tuple[str, str]:
    """Return the words in bold that an item begins with, and those behind."""
    first = item if item.find("strong") is not None else item.find("p")
    bold = first.find("strong") if first is not None else None
    if bold is None or first is None:
        return "", ""
    number = worded(nodes(bold), (), "zh").zh
    return number, "".join(first.itertext()).removeprefix("".join(bold.itertext())).strip()


def _of_about(found: Whole, elements: Sequence[Element], language: Language) -> None:
    section = ""
    for element in elements:
        if element.tag == "h2":
            section = element.get("id", "")
        elif section == "edition" and element.tag == "ul":
            for item in element:
                _edition(found, item, language) if _strong(item)[0] else _cover(found, item, language)
        elif section == "edition" and (day := _DAY.search("".join(element.itertext()))):
            found.revised = day[0]
        elif section == "authority" and element.tag == "p":
            found.authority = both(found.authority, _words(element, language))


def _edition(found: Whole, item: Element, language: Language) -> None:
    number, rest = _strong(item)
    named = {say(f"statuses.{key}", language): key for key in get_args(EditionStatus)}
    sure = {say(f"confidences.{key}", language): key for key in get_args(Confidence)}
    before = found.editions.get(number)
    note = before.note if before else Text()
    for each in item.findall("p")[1:]:
        note = both(note, _words(each, language))
    status, _, remark = rest.partition(" ")
    confidence = sure.get(remark.strip(), "recalled")
    found.editions[number] = (before or EditionSaid(named.get(status, "draft"), confidence, note))._replace(note=note)


def _cover(found: Whole, item: Element, language: Language) -> None:
    text = getattr(_words(item, language), language)
    for key, name in words("cover").items():
        begin = f"{getattr(name, language)}{say('shared.colon', language)}"
        if text.startswith(begin):
            before = found.cover.get(key, Text())
            found.cover[key] = both(before, Text(**{language: text.removeprefix(begin)}))
            return


def cover_of(found: Whole) -> dict[str, Tree]:
    """Return the cover as it is written."""
    made: dict[str, Tree] = {}
    for key, text in found.cover.items():
        if key in _SEVERAL:
            made[key] = [*_several(text)]
        elif key in _NAMES:
            made[key] = [*_named(text)]
        elif key in ("issued", "implemented"):
            made[key] = text.zh or text.en
        else:
            made[key] = written(text)
    return made


def _several(text: Text) -> list[str]:
    return text.zh.split("、") if text.zh else text.en.split(", ")


def _named(text: Text) -> list[Tree]:
    """Return names in both languages, where they are as many; else in one."""
    chinese, english = text.zh.split("、") if text.zh else [], text.en.split(", ") if text.en else []
    if chinese and len(chinese) == len(english) and chinese != english:
        return [{"zh": one, "en": other} for one, other in zip(chinese, english, strict=True)]
    return [*chinese] or [*english]


def written(text: Text, prevailing: Language = "zh") -> Tree:
    """Return a text as it is written."""
    own, other = getattr(text, prevailing), getattr(text, OTHER[prevailing])
    if own and (not other or own == other):
        return cast("str", own)
    return {language: getattr(text, language) for language in LANGUAGES if getattr(text, language)}
