"""Pages outside the language trees: the cover, language-neutral permalinks, the 404 page, the site map."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from generator.model import Clause, Language, TermEntry
from generator.site.pages.page import Book, Page
from generator.site.pages.parts import clause_name
from generator.standard.addresses import REFERENCES, TERMS, clause_address, guideline_address, root_of, term_address
from generator.standard.index import Index, preferred


@dataclass(frozen=True, slots=True)
class Permalink:
    """永久链接: a language-neutral address and the page that it stands for."""

    path: str
    """Below `c/`: `5.4.4.2`, `3.8`, `10301-2016/4.4.4.2`."""
    address: str
    """In each language's tree; may carry an anchor."""
    name: dict[Language, str]
    """What is there, in both languages."""
    renumbered: tuple[str, str] | None = None
    """Edition and number there, when the path is another edition's number."""


def permalinks(index: Index) -> tuple[Permalink, ...]:
    """Return every permalink: clauses, terms by id and number, documents, retired ids, numbers of other editions."""
    made: dict[str, Permalink] = {}
    for link in (*_by_id(index), *_by_number(index)):
        made.setdefault(link.path, link)
    for old, new in index.retired.items():
        if new in made:
            made.setdefault(old, replace(made[new], path=old))
    for link in _of_other_editions(index):
        made.setdefault(link.path, link)
    return tuple(made.values())


def _clause_name(clause: Clause) -> dict[Language, str]:
    return {"zh": clause_name(clause, "zh"), "en": clause_name(clause, "en")}


def _term_name(term: TermEntry) -> dict[Language, str]:
    number = f"{term.number} " if term.number else ""
    return {"zh": number + preferred(term, "zh"), "en": number + preferred(term, "en")}


def _by_id(index: Index) -> Iterator[Permalink]:
    for clause in index.standard.clauses:
        yield Permalink(clause.id, clause_address(clause), _clause_name(clause))
    for term in index.standard.terms:
        yield Permalink(term.id, term_address(term), _term_name(term))
    for guideline in index.standard.guidelines:
        yield Permalink(guideline.id, guideline_address(guideline), {"zh": guideline.number, "en": guideline.number})


def _by_number(index: Index) -> Iterator[Permalink]:
    for term in index.standard.terms:
        if term.number:
            yield Permalink(term.number, term_address(term), _term_name(term))
    for clause in index.standard.clauses:
        if clause.number:
            yield Permalink(clause.number, clause_address(clause), _clause_name(clause))


def _of_other_editions(index: Index) -> Iterator[Permalink]:
    numbers = {edition.id: edition.number for edition in index.standard.metadata.editions}
    for (edition, number), clause in index.published_numbers.items():
        path = f"{edition}/{number}"
        yield Permalink(path, clause_address(clause), _clause_name(clause), (numbers[edition], number))


def root_files(book: Book, pages: dict[Language, tuple[Page, ...]]) -> dict[str, str]:
    """Return the files outside the trees, by path relative to the site."""
    metadata = book.index.standard.metadata
    links = permalinks(book.index)
    shared = {"metadata": metadata, "config": book.config, "languages": _languages(book)}
    permalink = book.environment.get_template("permalink.html.j2")
    edition = book.index.edition
    files = {
        "index.html": book.environment.get_template("cover.html.j2").render(shared, edition=edition, root=""),
        "404.html": book.environment.get_template("404.html.j2").render(
            shared,
            base=urlsplit(book.config.site_url).path or "/",
            paths=json.dumps({link.path: link.address for link in links}),
        ),
        ".nojekyll": "",
        "assets/site.css": stylesheet(book),
    }
    for link in links:
        depth = link.path.count("/") + 2
        files[f"c/{link.path}/index.html"] = permalink.render(shared, link=link, root="../" * depth)
    files |= _moved(book, links)
    if book.config.site_url:
        files["sitemap.xml"] = _sitemap(book, pages)
    return files


def stylesheet(book: Book) -> str:
    """Return what this site's stylesheet adds: its accent colours, and the number of the standard on each printed sheet."""
    colours, number = book.config.colours, book.index.edition.number
    return (
        f":root {{ --accent-light: {colours.accent}; --accent-dark: {colours.accent_dark}; }}\n"
        f"@page {{ @top-right {{ content: {json.dumps(number, ensure_ascii=False)}; font: 9pt sans-serif; }} }}\n"
    )


def _languages(book: Book) -> tuple[Language, ...]:
    first = book.config.default_language
    return (first, *(language for language in book.config.languages if language != first))


def _moved(book: Book, links: tuple[Permalink, ...]) -> dict[str, str]:
    """Return pages at the addresses of retired ids that lead to what took their place."""
    template = book.environment.get_template("moved.html.j2")
    made: dict[str, str] = {}
    for link in links:
        if link.path in book.index.retired:
            folder = next((folder for folder in (TERMS, REFERENCES) if link.address.startswith(folder)), "")
            old = f"{folder}{link.path}/"
            for language in book.config.languages:
                to = root_of(old) + link.address
                made[f"{language}/{old}index.html"] = template.render(link=link, to=to, language=language)
    return made


def _sitemap(book: Book, pages: dict[Language, tuple[Page, ...]]) -> str:
    revised = book.index.standard.metadata.revised
    rows = "".join(
        f"<url><loc>{book.config.site_url}{language}/{page.address}</loc><lastmod>{revised}</lastmod></url>\n"
        for language in sorted(pages)
        for page in pages[language]
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
    )
