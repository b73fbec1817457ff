"""What a page has of its own, apart from what the template of the site makes of all pages of its kind."""

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, NamedTuple

from markupsafe import escape

from generator.site.pages.cite import CitationStyles
from generator.site.pages.cite_formats import CitationFormat
from generator.site.pages.page import Neighbour
from generator.site.pages.previews import Preview

_MARK = "\x03"
"""What stands around the number of what is a page's own; no text has this character."""
HERE = f"{_MARK}0{_MARK}"
"""What stands for the page's address, which is the first of all that is its own."""


class Own:
    """What a page has of its own, in the order in which it was put."""

    def __init__(self, address: str) -> None:
        """Take the page's address, for which `HERE` stands."""
        self.values = [address]

    def put(self, html: str) -> str:
        """Return what stands for some HTML of the page's own; nothing for nothing."""
        self.values.append(html)
        return f"{_MARK}{len(self.values) - 1}{_MARK}" if html else ""

    def escaped(self, text: str) -> str:
        """Return what stands for a text of the page's own."""
        return self.put(str(escape(text)))


def is_open(text: str) -> bool:
    """Tell whether there is a place in HTML, or in an address, for what is a page's own."""
    return _MARK in text


class Open:
    """HTML, or an address, with places for what is a page's own."""

    def __init__(self, text: str) -> None:
        """Take it with what stands for each."""
        self._parts = text.split(_MARK)
        self._numbers = [int(number) for number in self._parts[1::2]]

    def filled(self, own: Own) -> str:
        """Return it with what is a page's own."""
        parts = self._parts.copy()
        parts[1::2] = [own.values[number] for number in self._numbers]
        return "".join(parts)


class _Previewed(NamedTuple):
    lang: str
    title_lang: str
    title: str
    description: str
    image: str


def placed(facts: Mapping[str, Any], own: Own) -> dict[str, Hashable]:
    """Return the facts about a page as its template has them: what it only places is the page's own."""
    cite: CitationStyles | None = facts["cite"]
    return {
        "kind": facts["kind"],
        "whole": not facts["clause"],
        "title": own.escaped(facts["title"]),
        "title_spoken": facts["title_spoken"],
        "preview": _previewed(facts["preview"], own),
        "permalink": own.put(facts["permalink"]),
        "previous": own.put(facts["previous"]),
        "next": own.put(facts["next"]),
        "around": _around(facts["around"], own),
        "awaiting": facts["awaiting"],
        "translation": facts["translation"],
        "books": tuple(facts["books"].items()),
        "cite": CitationStyles(
            zh=(own.put(cite.zh[0]), own.put(cite.zh[1])),
            en=(own.put(cite.en[0]), own.put(cite.en[1])),
            permalink=own.put(cite.permalink),
            revised=cite.revised,
        )
        if cite
        else None,
        "cite_formats": _formats(facts["cite_formats"], own),
        "definitions": own.put("\n".join(facts["definitions"])),
    }


def _previewed(preview: Preview, own: Own) -> _Previewed:
    return _Previewed(
        preview.lang,
        preview.title_lang,
        own.escaped(preview.title),
        own.escaped(preview.description),
        own.escaped(preview.image),
    )


def _around(around: Iterable[Neighbour], own: Own) -> tuple[Neighbour, ...]:
    return tuple(
        Neighbour(near.rel, own.put(near.address), own.escaped(near.name), own.put(near.foreign)) for near in around
    )


def _formats(formats: Iterable[CitationFormat], own: Own) -> tuple[CitationFormat, ...]:
    return tuple(
        CitationFormat(one.key, one.name, own.put(one.before), own.put(one.after), one.between) for one in formats
    )
