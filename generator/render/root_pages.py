"""Pages outside the language trees: the cover, language-neutral permalinks, the 404 page, the site map."""

import json
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.index import Index, display_number
from generator.model import Language
from generator.render.addresses import clause_address, guideline_address, term_address
from generator.render.page import Book, Page
from generator.render.parts import preferred


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

    def add(path: str, address: str, zh: str, en: str, renumbered: tuple[str, str] | None = None) -> None:
        made.setdefault(path, Permalink(path, address, {"zh": zh, "en": en}, renumbered))

    for clause in index.standard.clauses:
        number = display_number(clause)
        add(clause.id, clause_address(clause), f"{number} {clause.title.zh}".strip(), f"{number} {clause.title.en}".strip())
    for term in index.standard.terms:
        words = [f"{term.number or ''} {preferred(term, language)}".strip() for language in ("zh", "en")]
        for path in (term.id, term.number):
            if path:
                add(path, term_address(term), *words)
    for guideline in index.standard.guidelines:
        add(guideline.id, guideline_address(guideline), guideline.number, guideline.number)
    for old, new in index.standard.ledger.retired.items():
        if new in made:
            add(old, made[new].address, made[new].name["zh"], made[new].name["en"])
    for clause in index.standard.clauses:
        if clause.number and clause.number != clause.id:
            add(clause.number, clause_address(clause), f"{clause.number} {clause.title.zh}", f"{clause.number} {clause.title.en}")
    numbers = {edition.id: edition.number for edition in index.standard.metadata.editions}
    for (edition, number), clause in index.published_numbers.items():
        shown = display_number(clause)
        add(f"{edition}/{number}", clause_address(clause), f"{shown} {clause.title.zh}".strip(),
            f"{shown} {clause.title.en}".strip(), (numbers[edition], number))  # fmt: skip
    return tuple(made.values())


def root_files(book: Book, pages: dict[Language, tuple[Page, ...]]) -> dict[str, str]:
    """Return the files outside the trees, by path relative to the site."""
    metadata = book.index.standard.metadata
    links = permalinks(book.index)
    shared = {"metadata": metadata, "config": book.config, "languages": _languages(book)}
    permalink = book.environment.get_template("permalink.html.j2")
    edition = next(edition for edition in metadata.editions if edition.id == metadata.edition)
    files = {
        "index.html": book.environment.get_template("cover.html.j2").render(shared, edition=edition, root=""),
        "404.html": book.environment.get_template("404.html.j2").render(
            shared, base=urlsplit(book.config.site_url).path or "/", paths=json.dumps(_paths(book.index, links))
        ),
        ".nojekyll": "",
        "assets/accent.css": _accent(book),
    }
    for link in links:
        depth = link.path.count("/") + 2
        files[f"c/{link.path}/index.html"] = permalink.render(shared, link=link, root="../" * depth)
    if book.config.site_url:
        files["sitemap.xml"] = _sitemap(book, pages)
    return files


def _accent(book: Book) -> str:
    """Return the stylesheet with the site's accent colours; every page loads it after its own."""
    colours = book.config.colours
    return f":root {{ --accent-light: {colours.accent}; --accent-dark: {colours.accent_dark}; }}\n"


def _languages(book: Book) -> tuple[Language, ...]:
    first = book.config.default_language
    return (first, *(language for language in book.config.languages if language != first))


def _paths(index: Index, links: tuple[Permalink, ...]) -> dict[str, str]:
    """Return what the 404 page may propose: address in a tree by what was typed."""
    return {link.path: link.address for link in links}


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
