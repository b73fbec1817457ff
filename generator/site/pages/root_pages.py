"""Pages outside the language trees: the cover, language-neutral permalinks, the 404 page, the site map."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model import LANGUAGES, Language
from generator.site.pages.llms import llms_txt
from generator.site.pages.page import Book, Listed
from generator.standard.addresses import PERMALINKS, root_of
from generator.standard.index import Index, called
from generator.standard.numbers import clause_name
from generator.standard.taken import Permalink, moved, permalinks


@dataclass(frozen=True, slots=True)
class Shown:
    """A permalink with what its page says."""

    path: str
    address: str
    name: dict[Language, str]
    """What is there, in both languages."""
    renumbered: tuple[str, str] | None
    """Edition and number there, when the path is another edition's number."""


def _shown(index: Index, link: Permalink) -> Shown:
    numbers = index.edition_numbers
    renumbered = (numbers[link.renumbered[0]], link.renumbered[1]) if link.renumbered else None
    return Shown(link.path, link.address, _name(index, link.owner), renumbered)


def _name(index: Index, id_: str) -> dict[Language, str]:
    if id_ in index.clauses:
        return {language: clause_name(index.clauses[id_], language) for language in LANGUAGES}
    if id_ in index.terms:
        term = index.terms[id_]
        number = f"{term.number} " if term.number else ""
        return {language: number + called(term, language) for language in LANGUAGES}
    return dict.fromkeys(LANGUAGES, index.guidelines[id_].number)


def root_files(book: Book, pages: Mapping[Language, tuple[Listed, ...]]) -> dict[str, str]:
    """Return the files outside the trees, by path relative to the site; without pages none that lists them."""
    metadata = book.index.standard.metadata
    links = tuple(_shown(book.index, link) for link in permalinks(book.index))
    shared = {"metadata": metadata, "config": book.config, "languages": _languages(book)}
    permalink = book.environment.get_template("permalink.html.j2")
    edition = book.index.edition
    files = {
        "index.html": book.environment.get_template("cover.html.j2").render(shared, edition=edition, root=""),
        "404.html": book.environment.get_template("404.html.j2").render(
            shared,
            base=urlsplit(book.config.site_url).path or "/",
            paths=script_json({link.path: link.address for link in links}),
        ),
        ".nojekyll": "",
        "assets/site.css": stylesheet(book),
    }
    for link in links:
        depth = link.path.count("/") + 2
        files[f"{PERMALINKS}{link.path}/index.html"] = permalink.render(shared, link=link, root="../" * depth)
    files |= _moved(book)
    if pages:
        files["llms.txt"] = llms_txt(book, pages)
    if pages and book.config.site_url:
        files["sitemap.xml"] = _sitemap(book, pages)
    return files


def stylesheet(book: Book) -> str:
    """Return what this site's stylesheet adds: accent colours, and the number of the standard on each printed sheet."""
    colours, number = book.config.colours, book.index.edition.number
    return (
        f":root {{ --accent-light: {colours.accent}; --accent-dark: {colours.accent_dark}; }}\n"
        f"@page {{ @top-right {{ content: {json.dumps(number, ensure_ascii=False)}; font: 9pt sans-serif; }} }}\n"
    )


def _languages(book: Book) -> tuple[Language, ...]:
    first = book.config.default_language
    return (first, *(language for language in book.config.languages if language != first))


def _moved(book: Book) -> dict[str, str]:
    """Return pages at the addresses of retired ids that lead to what took their place."""
    template = book.environment.get_template("moved.html.j2")
    by_address = {link.address: link for link in permalinks(book.index)}
    made: dict[str, str] = {}
    for old, new in moved(book.index).items():
        name = _name(book.index, by_address[new].owner)
        for language in book.config.languages:
            to = root_of(old) + new
            made[f"{language}/{old}index.html"] = template.render(name=name, to=to, language=language)
    return made


def script_json(value: object) -> str:
    """Return JSON for a script element of HTML, which nothing in it can end."""
    return json.dumps(value).replace("<", "\\u003c")


def _sitemap(book: Book, pages: Mapping[Language, tuple[Listed, ...]]) -> str:
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
