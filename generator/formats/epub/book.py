"""The standard as an EPUB 3: title page, contents, a file a chapter, and our supplementary glossary at the end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.formats.epub.blocks import Pictures, Values
from generator.formats.epub.chapters import clause_view, notes_on, term_view
from generator.formats.epub.package import environment, package, packed
from generator.formats.epub.pen import Pen
from generator.formats.epub.places import NAVIGATION, SUPPLEMENT, TITLE, Places, chapter_file
from generator.formats.kit import Kit
from generator.formats.palette import palette
from generator.formats.pdf.drawings import drawing_files
from generator.model import LANGUAGE_TAGS, Clause, Element, Language, Metadata, Text
from generator.model.drawing import Drawing
from generator.standard.amendments import amendment_line
from generator.standard.authority import Standing, prevails, standing
from generator.standard.cover import cover_lines
from generator.standard.inline import linear
from generator.standard.names import clause_called
from generator.words import say, text

_KINDS: dict[Element, str] = {
    "foreword": "foreword", "introduction": "introduction", "annex": "appendix", "bibliography": "bibliography",
}  # fmt: skip
"""What elements of a standard are in the vocabulary of EPUB."""
_WHOSE: dict[tuple[Standing, Language], str] = {
    ("unofficial", "zh"): "epub.unofficial_zh", ("unofficial", "en"): "epub.unofficial_en",
    ("official", "zh"): "epub.official_zh", ("official", "en"): "epub.official_en",
}  # fmt: skip
"""Whose a translation is, where its editor says nothing of that."""
_FRONT: frozenset[Element] = frozenset({"foreword", "introduction"})


@dataclass(frozen=True, slots=True)
class _Part:
    """A file of the book."""

    name: str
    template: str
    title: str
    values: Values


def book_epub(kit: Kit, languages: tuple[Language, ...], drawings: dict[str, Drawing]) -> bytes:
    """Return the standard as a book; `drawings` are those of its figures by path.

    With two languages the text is in the one that prevails, and its translation stands below each text.
    """
    first = kit.index.language if kit.index.language in languages else languages[0]
    spoken = (first, *(one for one in languages if one != first))
    files, pictures = _pictures(kit, spoken, drawings)
    pen = Pen(kit, spoken, Places(kit.index), "")
    pages = {part.name: _written(part, spoken).encode() for part in _parts(pen, pictures)}
    style = environment().get_template("book.css.j2").render(ground=palette().grounds["page"]).encode()
    return packed(package(kit, spoken, pages, {"book.css": style, **files}))


def _written(part: _Part, languages: tuple[Language, ...]) -> str:
    tag = LANGUAGE_TAGS[languages[0]]
    return environment().get_template(part.template).render(part.values, title=part.title, tag=tag)


def _pictures(
    kit: Kit, languages: tuple[Language, ...], drawings: dict[str, Drawing]
) -> tuple[dict[str, bytes], Pictures]:
    """Return the drawings as files by name, and where each drawing is; those without words are there once."""
    made: dict[str, bytes] = {}
    named: Pictures = {}
    kinds = {name: drawings[file] for each in kit.index.standard.figures for name, file in each.files.items()
             if file in drawings}  # fmt: skip
    for language in languages:
        for name, content in drawing_files(kit.index, language, drawings).items():
            same = next((file for file, _ in named.get(name, {}).values() if made[file] == content), "")
            file = same or f"{name}-{language}.{kinds[name].ending}"
            made[file] = content
            named.setdefault(name, {})[language] = (file, kinds[name].width)
    return made, named


def _parts(pen: Pen, pictures: Pictures) -> Iterator[_Part]:
    """Yield the files of the book in the order of reading."""
    index = pen.kit.index
    yield _title_page(replace(pen, file=TITLE))
    yield _contents(replace(pen, file=NAVIGATION))
    for top in index.top:
        here = replace(pen, file=chapter_file(top))
        clauses = [clause_view(here, pictures, clause) for clause in index.descendants(top)]
        values = {"clauses": clauses, "kind": _KINDS.get(top.element, "chapter"), "guided": pen.ours("book.guidance")}
        yield _Part(here.file, "chapter.xhtml.j2", _called(top, pen.first), values)
    if pen.places.supplement:
        here = replace(pen, file=SUPPLEMENT)
        terms = [term_view(here, pictures, term) for term in pen.places.supplement]
        title = say("book.supplement", pen.first)
        about = index.standard.metadata.supplement
        said = {"heading": pen.ours("book.supplement"), "about": pen.words(about) if about else ()}
        yield _Part(here.file, "supplement.xhtml.j2", title, {**said, "terms": terms})


def _title_page(pen: Pen) -> _Part:
    index, metadata = pen.kit.index, pen.kit.index.standard.metadata
    printed = list(cover_lines(metadata.cover)) if metadata.cover else []
    printed += [(text(f"amendment_kinds.{one.kind}"), amendment_line(index, one)) for one in index.amendments.values()]
    lettered = any(map(index.is_lettered, index.standard.clauses))
    labelled = any(mark.full for mark in index.marks.values())
    values: Values = {
        "number": index.edition.number,
        "titles": pen.words(metadata.title, linked=False),
        "facts": [pen.words(metadata.publisher), pen.words(metadata.status), pen.words(metadata.authority)],
        "whose": [pen.words(said, lack=False) for said in _whose(metadata, pen.languages)],
        "revised": [*pen.ours("epub.revised", day=metadata.revised)],
        "cover": [
            {"name": pen.words(name, linked=False), "words": pen.words(words, lack=False)} for name, words in printed
        ],
        "letters": pen.ours("shared.letters_some" if labelled else "shared.letters") if lettered else (),
        "notes": notes_on(pen, "standard"),
        "rights": pen.words(pen.kit.config.rights, lack=False),
        "address": pen.kit.config.site_url,
    }
    return _Part(TITLE, "title.xhtml.j2", linear(metadata.title.in_(pen.first)), values)


def _whose(metadata: Metadata, languages: tuple[Language, ...]) -> Iterator[Text]:
    """Yield whose the translation is, where the book has one."""
    for language in languages:
        if not prevails(metadata, language):
            yield metadata.translation or text(_WHOSE[standing(metadata, language), language])


def _contents(pen: Pen) -> _Part:
    """Return the contents, which lead to every clause, and the landmarks."""
    index = pen.kit.index
    body = next((top for top in index.top if top.element not in _FRONT), None)
    glossary = {"to": SUPPLEMENT, "name": pen.line(say("book.supplement", pen.first), pen.first), "below": []}
    values: Values = {
        "heading": say("shared.contents", pen.first),
        "listed": [*(_entry(pen, top) for top in index.top), *([glossary] if pen.places.supplement else [])],
        "start": pen.places.clause(body) if body else "",
        "glossary": glossary if pen.places.supplement else None,
        "landmarks": say("epub.landmarks", pen.first),
        "title_name": say("epub.title_page", pen.first),
        "body_name": say("epub.body", pen.first),
        "title_page": TITLE,
    }
    return _Part(NAVIGATION, "contents.xhtml.j2", say("shared.contents", pen.first), values)


def _entry(pen: Pen, clause: Clause) -> Values:
    """Return the entry of a clause in the contents, with those below it."""
    return {
        "to": pen.places.clause(clause),
        "name": pen.line(_called(clause, pen.first), pen.first),
        "below": [_entry(pen, below) for below in pen.kit.index.children.get(clause.id, ())],
    }


def _called(clause: Clause, language: Language) -> str:
    """Return what the contents call a clause, which is never empty."""
    return linear(clause_called(clause, language)) or clause.id
