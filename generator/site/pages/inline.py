"""Small inline pieces: escaping, links, and running text with its terms and references linked."""

import re
from dataclasses import dataclass

from generator.model import LANGUAGE_TAGS, Language, Text
from generator.standard.addresses import clause_address, edition_address, guideline_address, term_address
from generator.standard.index import Index
from generator.standard.terminology import clause_spans, document_spans

_SPECIAL = re.compile(r"[&<>\"'\\`*_\[\]{}#~|]")


def escape(text: str) -> str:
    """Return a text that is itself both in HTML and in Markdown."""
    return _SPECIAL.sub(lambda match: f"&#{ord(match.group())};", text)


def spoken(text: Text, language: Language) -> str:
    """Return one language of a text, escaped and marked with its language."""
    return f'<span lang="{LANGUAGE_TAGS[language]}">{escape(getattr(text, language))}</span>'


def other(language: Language) -> Language:
    """Return the other language."""
    return "en" if language == "zh" else "zh"


def link(root: str, address: str, inner: str, css: str = "") -> str:
    """Return a link to an address of the tree; `inner` is HTML."""
    marked = f' class="{css}"' if css else ""
    return f'<a{marked} href="{root + address or "./"}">{inner}</a>'


@dataclass(frozen=True, slots=True, order=True)
class _Span:
    start: int
    end: int
    opening: str


class Prose:
    """Running text of a standard as HTML: terms, document numbers and clause numbers lead to their pages."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._documents = {edition.number: edition_address(index, edition) for edition in index.editions.values()}
        self._documents |= {guideline.number: guideline_address(guideline) for guideline in index.guidelines.values()}
        self._known: dict[tuple[str, Language, str, str], str] = {}

    def html(self, text: str, language: Language, root: str, without: str = "") -> str:
        """Return a text with its first mention of each term linked; the term `without` and the clause `without` are not."""
        key = (text, language, root, without)
        if key not in self._known:
            self._known[key] = self._html(text, language, root, without)
        return self._known[key]

    def _html(self, text: str, language: Language, root: str, without: str) -> str:
        pieces: list[str] = []
        at = 0
        for span in self._spans(text, language, root, without):
            if span.start >= at:
                pieces += [escape(text[at : span.start]), span.opening, escape(text[span.start : span.end]), "</a>"]
                at = span.end
        return "".join((*pieces, escape(text[at:])))

    def _spans(self, text: str, language: Language, root: str, without: str) -> list[_Span]:
        spans = [
            _Span(start, end, f'<a class="cb-doc" href="{root}{self._documents[number]}">')
            for start, end, number in document_spans(text)
            if number in self._documents
        ]
        for start, end, number in clause_spans(text):
            clause = self.index.by_number.get(number)
            if clause and clause.id != without:
                spans.append(_Span(start, end, f'<a class="cb-ref" href="{root}{clause_address(clause)}">'))
        seen = {without}
        for mention in self.index.terminology.find(text, language):
            if mention.term not in seen:
                seen.add(mention.term)
                address = term_address(self.index.terms[mention.term])
                opening = f'<a class="cb-term" href="{root}{address}" data-term="{mention.term}">'
                spans.append(_Span(mention.start, mention.end, opening))
        return sorted(spans)
