"""Pages outside the language trees: the cover, language-neutral permalinks, the 404 page, the site map."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from generator.model import Language, Text
from generator.site.assets import asset_versions
from generator.site.pages import headers, places
from generator.site.pages.descriptions import descriptions
from generator.site.pages.feed import feed, feed_name
from generator.site.pages.llms import llms_txt
from generator.site.pages.page import Book, Listed
from generator.site.pages.place_names import place_names
from generator.site.pages.previews import Preview, preview_of, site_preview
from generator.site.pages.style import stylesheet
from generator.site.pages.withdrawn_pages import former
from generator.standard.addresses import PERMALINKS, clause_address, root_of
from generator.standard.index import Index
from generator.standard.permalinks import Permalink, permalinks
from generator.standard.taken import moved
from generator.words import entries, say, text


@dataclass(frozen=True, slots=True)
class Shown:
    """A permalink with what its page says."""

    path: str
    address: str
    name: Text
    """What is there."""
    told: Text | None = None
    """Why one comes there: a number of another edition, or of something else now, or an id that is no longer used."""
    now: Text | None = None
    """What bears the path as its number now, where that is something else; the reader has to choose."""
    now_address: str = ""
    """Its address in each language's tree."""
    preview: Preview | None = None
    """What previews of the link say."""


def _shown(index: Index, names: Mapping[str, Text], link: Permalink) -> Shown:
    name = names[link.owner]
    if link.renumbered:
        edition, number = index.edition_numbers[link.renumbered[0]], link.renumbered[1]
        told = text("pages.number_here", edition=edition, number=number, name=name)
        return Shown(link.path, link.address, name, told)
    now, clause = index.by_number.get(link.path), index.clauses.get(link.owner)
    if now and now.id != link.owner:
        there = former(index, clause) if clause else text("pages.formerly")
        named = names[now.id]
        told = text("pages.number_taken", number=link.path, name=name, there=there, now=named)
        return Shown(link.path, link.address, name, told, named, clause_address(now))
    retired = text("pages.retired_now", id=link.path, name=name) if link.path in index.retired else None
    return Shown(link.path, link.address, name, retired)


def root_files(book: Book) -> dict[str, str]:
    """Return the files outside the trees that list no pages, by path relative to the site."""
    metadata = book.index.standard.metadata
    names = place_names(book.index)
    said = descriptions(book.index)
    links = tuple(
        replace(_shown(book.index, names, link), preview=preview_of(book, link, names[link.owner], said))
        for link in permalinks(book.index)
    )
    shared: dict[str, Any] = {
        "metadata": metadata,
        "config": book.config,
        "languages": _languages(book),
        "words": _words(book.config.languages),
        "say": say,
    }
    versions = asset_versions(book)
    shared["asset"] = lambda path: f"{path}{versions[f'../{path}']}"
    permalink = book.environment.get_template("permalink.html.j2")
    edition = book.index.edition
    files = {
        "index.html": book.environment.get_template("cover.html.j2").render(
            shared, edition=edition, root="", preview=site_preview(book)
        ),
        "404.html": book.environment.get_template("404.html.j2").render(
            shared, root=urlsplit(book.config.site_url).path or "/", here=False
        ),
        f"{PERMALINKS}index.html": book.environment.get_template("find.html.j2").render(shared, root="../", here=True),
        places.FILE: places.places_file(book.index, book.config.languages),
        headers.FILE: headers.headers_file(book.config),
        ".nojekyll": "",
        "assets/site.css": stylesheet(book),
    }
    for link in links:
        depth = link.path.count("/") + 2
        files[f"{PERMALINKS}{link.path}/index.html"] = permalink.render(shared, link=link, root="../" * depth)
    if book.config.site_url:
        files |= {feed_name(language): feed(book, language) for language in book.config.languages}
    return files | _moved(book, names, shared)


def lists_of_pages(book: Book, pages: Mapping[Language, tuple[Listed, ...]]) -> dict[str, str]:
    """Return the files outside the trees that list their pages, by path relative to the site."""
    files = {"llms.txt": llms_txt(book, pages)}
    return files | ({"sitemap.xml": _sitemap(book, pages)} if book.config.site_url else {})


def _words(languages: tuple[Language, ...]) -> dict[str, dict[Language, str]]:
    """Return the words of what finds places, in the languages of the site."""
    return {key: {one: said[one] for one in languages} for key, said in entries("finding").items()}


def _languages(book: Book) -> tuple[Language, ...]:
    first = book.config.default_language
    return (first, *(language for language in book.config.languages if language != first))


def _moved(book: Book, names: Mapping[str, Text], shared: Mapping[str, Any]) -> dict[str, str]:
    """Return pages at the addresses of retired ids that lead to what took their place."""
    template = book.environment.get_template("moved.html.j2")
    made: dict[str, str] = {}
    for old, new in moved(book.index).items():
        name, id_ = names[new.owner], old.rstrip("/").rpartition("/")[2]
        told = text("pages.retired_now", id=id_, name=name) if id_ in book.index.retired else None
        for language in book.config.languages:
            values = {"name": name, "told": told, "to": root_of(old) + new.address, "root": f"../{root_of(old)}"}
            made[f"{language}/{old}index.html"] = template.render(shared, **values, language=language)
    return made


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
