"""What writes the words of one file of an EPUB: each with its language, its marks and its links."""

import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from types import MappingProxyType
from xml.etree.ElementTree import tostring

from markupsafe import Markup, escape

from generator.formats.epub.places import Places
from generator.formats.kit import Kit
from generator.model import HAN, LANGUAGE_TAGS, OTHER, Language, Text, language_of
from generator.standard.formula_words import linear_formula
from generator.standard.formulas import formula
from generator.standard.inline import Run, Style, runs
from generator.standard.linking import links_in
from generator.standard.translation import worded
from generator.words import say

_MATHML = "http://www.w3.org/1998/Math/MathML"
_TAGS: dict[Style, str] = {"sub": "sub", "super": "sup", "code": "code", "emphasis": "em", "blank": "u"}
_HAN = re.compile(f"[{HAN}]")
Head = Callable[[Language], str]


def no_head(_: Language) -> str:
    """Return nothing before a text."""
    return ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text in one language, as a file has it."""

    tag: str
    """The tag of its language."""
    html: Markup
    css: str = ""
    """`second` of the language below, `lacking` of what says that there is no translation."""


@dataclass(frozen=True, slots=True)
class Pen:
    """The writer of one file."""

    kit: Kit
    languages: tuple[Language, ...]
    """The languages of the book, that of its text first."""
    places: Places
    file: str
    without: str = ""
    """The clause or the term whose words are written, to which they do not lead."""
    noted: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """The anchors of footnotes by their marks."""

    @property
    def first(self) -> Language:
        """The language of the book's text."""
        return self.languages[0]

    def words(self, text: Text, head: Head = no_head, *, lack: bool = True, linked: bool = True) -> tuple[Spoken, ...]:
        """Return a text, its translation below it; `head` is plain and stands before it, with its language's words.

        `lack` tells whether it is said that a text is not translated, `linked` whether its words lead anywhere:
        titles do not.
        """
        given = [one for one in (*self.languages, OTHER[self.first]) if getattr(text, one)]
        if not given:
            return (Spoken(LANGUAGE_TAGS[self.first], escape(head(self.first))),) if head(self.first) else ()
        if text.zh == text.en and head("zh") == head("en"):
            shown = [language_of(head("zh") + text.zh)]
        else:
            shown = [one for one in self.languages if one in given] or given[:1]
        made = [
            Spoken(
                LANGUAGE_TAGS[one],
                escape(head(one)) + self._html(getattr(text, one), one, linked=linked),
                "second" * bool(place),
            )
            for place, one in enumerate(shown)
        ]
        missing = [one for one in self.languages if one not in given] if lack and worded(text) else []
        made += [Spoken(LANGUAGE_TAGS[one], escape(say("book.untranslated", one)), "lacking") for one in missing]
        return tuple(made)

    def ours(self, key: str, /, **values: object) -> tuple[Spoken, ...]:
        """Return words of ours."""
        said = {one: say(key, one, **values) for one in self.languages}
        return tuple(
            Spoken(LANGUAGE_TAGS[one], escape(words), "second" * bool(place))
            for place, (one, words) in enumerate(said.items())
        )

    def line(self, words: str, language: Language) -> Spoken:
        """Return words of one language without links."""
        return Spoken(LANGUAGE_TAGS[language], _styled(words, {}))

    def formula(self, latex: str, *, block: bool = False) -> Markup:
        """Return a formula; as it is written where it cannot be read."""
        return _math(latex, block=block)

    def _html(self, words: str, language: Language, *, linked: bool) -> Markup:
        pieces: list[Markup] = []
        at = 0
        for link in links_in(self.kit.index, words, language, self.without) if linked else ():
            to = self.places.to(link.address, self.file)
            if to:
                inside = _styled(words[link.start : link.end], {})
                pieces += [
                    _styled(words[at : link.start], self.noted),
                    Markup('<a href="{}">{}</a>').format(to, inside),
                ]
                at = link.end
        return Markup("").join((*pieces, _styled(words[at:], self.noted)))


def _styled(words: str, noted: Mapping[str, str]) -> Markup:
    return Markup("").join(_run(run, noted) for run in runs(words))


def _run(run: Run, noted: Mapping[str, str]) -> Markup:
    if run.style == "break":
        return Markup("<br/>")
    if run.style == "formula":
        return _math(run.text, block=False)
    if run.style == "footnote" and run.text in noted:
        return Markup('<a epub:type="noteref" role="doc-noteref" href="#{}"><sup>{}</sup></a>').format(
            noted[run.text], run.text
        )
    tag = "sup" if run.style == "footnote" else _TAGS.get(run.style)
    return Markup("<{0}>{1}</{0}>").format(Markup(tag), run.text) if tag else escape(run.text)  # noqa: S704 - ours


def _math(latex: str, *, block: bool) -> Markup:
    read = formula(latex, block=block)
    if read is None:
        return Markup("<code>{}</code>").format(latex)
    words = linear_formula(latex)
    math = deepcopy(read)
    math.set("xmlns", _MATHML)
    math.set("alttext", words)
    if _HAN.search(words):
        math.set("xml:lang", LANGUAGE_TAGS["zh"])
    return Markup(tostring(math, encoding="unicode"))  # noqa: S704 - serialized here
