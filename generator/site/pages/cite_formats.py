"""How to cite a clause in the forms that reference managers read: BibTeX, CSL-JSON and RIS."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from generator.formats.whereabouts import whereabouts
from generator.model import HAN, LANGUAGE_TAGS, Clause, Language
from generator.model.config import SiteConfig
from generator.standard.amendments import amendment_names
from generator.standard.authority import Standing, standing
from generator.standard.index import Index
from generator.standard.numbers import heading_number
from generator.words import say, text

TODAY = "\x00"
"""What stands for the day of access until it is known."""
_LATEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
        "&": r"\&", "%": r"\%", "#": r"\#", "$": r"\$", "_": r"\_",
        "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    }
)  # fmt: skip
_LANGID: dict[Language, str] = {"zh": "chinese", "en": "british"}
"""Languages as LaTeX knows them."""
_CHINESE = re.compile(rf"[{HAN}](?:[^\x00-\xff]*[{HAN}])?")
"""Chinese words with the punctuation between them."""
_NO_KEY = re.compile(r"[^A-Za-z0-9.:-]+")
_NOTE: dict[Standing, str] = {"unofficial": "cited.note_unofficial", "official": "cited.note_official"}


@dataclass(frozen=True, slots=True)
class CitationFormat:
    """A citation in one of these forms, in the two parts between which the day of access stands.

    Both parts are HTML that marks names which are not translated.
    """

    key: str
    """Part of its anchor."""
    name: str
    before: str
    after: str
    between: str
    """What stands between year, month and day in it."""


@dataclass(frozen=True, slots=True)
class _Cited:
    """What is cited, in one language."""

    key: str
    title: str
    section: str
    publisher: str
    number: str
    year: str
    note: str
    url: str
    """Its permalink; empty where the site has no address."""
    language: Language


def citation_formats(
    index: Index, config: SiteConfig, clause: Clause, language: Language
) -> tuple[CitationFormat, ...]:
    """Return a citation of a clause in each form, in the language of a page."""
    cited = _cited(index, config, clause, language)
    made: list[tuple[str, str, Callable[[_Cited], str], str]] = [
        ("bibtex", "BibTeX", _bibtex, "-"), ("ris", "RIS", _ris, "/"), ("csl", "CSL-JSON", _csl, "-"),
    ]  # fmt: skip
    return tuple(
        CitationFormat(key, name, _html(before, language), _html(after, language), between)
        for key, name, write, between in made
        for before, _, after in (write(cited).partition(TODAY),)
    )


def _cited(index: Index, config: SiteConfig, clause: Clause, language: Language) -> _Cited:
    metadata, edition = index.standard.metadata, index.edition
    number = edition.number
    if edition.status == "draft":
        number = text("cited.draft", number=number).in_(language)
    if metadata.amendments:
        number = text("cited.amended", number=number, amendments=amendment_names(metadata.amendments)).in_(language)
    where = whereabouts(index, config, clause)
    notes = [say("cited.note_revised", language, day=metadata.revised)]
    whose = _NOTE.get(standing(metadata, language))
    notes += [say(whose, language)] if whose else []
    notes += [] if config.site_url else [where]
    return _Cited(
        key=_NO_KEY.sub("-", f"{metadata.id}-{clause.id}"),
        title=_line(metadata.title.in_(language)),
        section=_line(f"{heading_number(clause, language)} {clause.title.in_(language)}"),
        publisher=_line(metadata.publisher.in_(language)),
        number=_line(number),
        year=edition.year or "",
        note=_line(say("shared.semicolon", language).join(notes)),
        url=where if config.site_url else "",
        language=language,
    )


def _html(words: str, language: Language) -> str:
    """Return words as HTML, Chinese in English marked as such."""
    made = escape(words, quote=False)
    return made if language == "zh" else _CHINESE.sub(rf'<span lang="{LANGUAGE_TAGS["zh"]}">\g<0></span>', made)


def _line(words: str) -> str:
    """Return words in one line: a line of RIS is a field."""
    return " ".join(words.split())


def _bibtex(cited: _Cited) -> str:
    """Return an entry of BibTeX; `@misc` and these fields are known to every style of BibTeX and to biblatex."""
    whole = f"{cited.title}{'：' if cited.language == 'zh' else ': '}{cited.section}" if cited.section else cited.title
    fields = {
        "author": f"{{{cited.publisher.translate(_LATEX)}}}",
        "title": f"{{{whole.translate(_LATEX)}}}",
        "howpublished": cited.number.translate(_LATEX),
        "year": cited.year,
        "note": cited.note.translate(_LATEX),
        "url": re.sub(r"[{}\\]", lambda found: f"%{ord(found[0]):02X}", cited.url),
        "urldate": TODAY,
        "langid": _LANGID[cited.language],
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{cited.key},", *lines, "}"])


def _ris(cited: _Cited) -> str:
    """Return a record of RIS (2011): a standard, with title and number of the clause as its section."""
    return "\n".join(f"{tag}  - {value}" for tag, value in _ris_fields(cited) if value or tag == "ER")


def _ris_fields(cited: _Cited) -> Iterator[tuple[str, str]]:
    yield "TY", "STAND"
    yield "ID", cited.key
    yield "AU", cited.publisher
    yield "TI", cited.title
    yield "T2", cited.section
    yield "M1", cited.number
    yield "PB", cited.publisher
    yield "PY", cited.year
    yield "LA", LANGUAGE_TAGS[cited.language]
    yield "N1", cited.note
    yield "UR", cited.url
    yield "Y2", TODAY
    yield "ER", ""


def _csl(cited: _Cited) -> str:
    """Return an item of CSL-JSON (1.0.2), in the list that such a file is."""
    item = {
        "id": cited.key,
        "type": "standard",
        "title": cited.title,
        "section": cited.section,
        "number": cited.number,
        "author": [{"literal": cited.publisher}],
        "publisher": cited.publisher,
        "issued": {"date-parts": [[int(cited.year)]]} if cited.year.isdecimal() else None,
        "accessed": {"raw": TODAY},
        "URL": cited.url,
        "note": cited.note,
        "language": LANGUAGE_TAGS[cited.language],
    }
    made = json.dumps([{key: value for key, value in item.items() if value}], ensure_ascii=False, indent=1)
    return made.replace(json.dumps(TODAY)[1:-1], TODAY)
