"""Pages outside the language trees: the cover, language-neutral permalinks, the 404 page, the site map."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model import LANGUAGES, Language, Text
from generator.site.pages.llms import llms_txt
from generator.site.pages.page import Book, Listed
from generator.site.pages.withdrawn_pages import former
from generator.standard.addresses import PERMALINKS, clause_address, root_of
from generator.standard.index import Index, called
from generator.standard.numbers import clause_name
from generator.standard.taken import Permalink, moved, permalinks
from generator.words import say, text


@dataclass(frozen=True, slots=True)
class Shown:
    """A permalink with what its page says."""

    path: str
    address: str
    name: dict[Language, str]
    """What is there, in both languages."""
    told: Text | None = None
    """What there is to say of a number: what it is in another edition, or that it is that of something else now."""
    now: dict[Language, str] | None = None
    """What bears the path as its number now, where that is something else; the reader has to choose."""
    now_address: str = ""
    """Its address in each language's tree."""


def _shown(index: Index, link: Permalink) -> Shown:
    name = _name(index, link.owner)
    if link.renumbered:
        edition, number = index.edition_numbers[link.renumbered[0]], link.renumbered[1]
        told = text("pages.number_here", edition=edition, number=number, name=_text(name))
        return Shown(link.path, link.address, name, told)
    now, clause = index.by_number.get(link.path), index.clauses.get(link.owner)
    if now is None or now.id == link.owner:
        return Shown(link.path, link.address, name)
    there = former(index, clause) if clause else text("pages.formerly")
    named = _name(index, now.id)
    told = text("pages.number_taken", number=link.path, name=_text(name), there=there, now=_text(named))
    return Shown(link.path, link.address, name, told, named, clause_address(now))


def _text(name: dict[Language, str]) -> Text:
    return Text(zh=name["zh"], en=name["en"])


def _name(index: Index, id_: str) -> dict[Language, str]:
    if id_ in index.clauses:
        return {language: clause_name(index.clauses[id_], language) for language in LANGUAGES}
    if id_ in index.pages_gone:
        return {language: say("pages.withdrawn_title", language, id=id_) for language in LANGUAGES}
    if id_ in index.terms:
        term = index.terms[id_]
        number = f"{term.number} " if term.number else ""
        return {language: number + called(term, language) for language in LANGUAGES}
    if id_ in index.situations:
        return {language: index.situations[id_].text.in_(language) for language in LANGUAGES}
    return dict.fromkeys(LANGUAGES, index.guidelines[id_].number)


def root_files(book: Book, pages: Mapping[Language, tuple[Listed, ...]]) -> dict[str, str]:
    """Return the files outside the trees, by path relative to the site; without pages none that lists them."""
    metadata = book.index.standard.metadata
    links = tuple(_shown(book.index, link) for link in permalinks(book.index))
    shared = {"metadata": metadata, "config": book.config, "languages": _languages(book), "say": say}
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
    made: dict[str, str] = {}
    for old, new in moved(book.index).items():
        name = _name(book.index, new.owner)
        for language in book.config.languages:
            values = {"name": name, "to": root_of(old) + new.address, "root": f"../{root_of(old)}"}
            made[f"{language}/{old}index.html"] = template.render(values, language=language)
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
