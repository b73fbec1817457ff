"""The pages of a site and the files that they share: Markdown, mkdocs, search, the service worker, verified links."""

from collections import ChainMap
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import jinja2

from generator.assess.hands import assessment_schema
from generator.formats.json.files import data_files
from generator.formats.kit import Kit
from generator.formats.qr import draw
from generator.formats.report.page import report_style
from generator.formats.requirements.files import site_files
from generator.formats.terms.files import terms_files
from generator.formats.whereabouts import whereabouts
from generator.model import Language
from generator.model.config import SiteConfig
from generator.model.errors import BuildError
from generator.output.again import Standing
from generator.output.tree import write_tree
from generator.output.worker import Workers
from generator.site import cards
from generator.site.assets import asset_versions, assets, bundle
from generator.site.compiled import COMPILED, compile_all
from generator.site.engine import Pages, import_engine, mkdocs_settings
from generator.site.links import Found, Link, Target, anchors, broken_links, targets
from generator.site.offline import KEPT, keeping_worker
from generator.site.pages.actions import actions_script
from generator.site.pages.page import Book, Listed
from generator.site.pages.pen import Shape
from generator.site.pages.root_pages import lists_of_pages, root_files
from generator.site.pages.sample_data import sample_scripts
from generator.site.pages.term_pages import filter_words
from generator.site.pages.tree import markdown_of, pages
from generator.site.readable import drawings, map_drawing, pictures
from generator.site.search.files import search_files
from generator.site.surroundings import around
from generator.site.theme import OVERRIDES
from generator.standard.addresses import PERMALINKS
from generator.standard.epoch import source_date_epoch
from generator.words.errors import said


@dataclass(frozen=True, slots=True)
class Made:
    """The pages that were built of a tree, or of all trees and what they share."""

    listed: tuple[Listed, ...]
    led: "Led"
    files: dict[str, str]
    """SHA-256 of all files, by path below the site."""


@dataclass(frozen=True, slots=True)
class Led:
    """Where pages lead, and what there is on them."""

    there: dict[str, frozenset[str]]
    """The anchors of each page, by its path below the site."""
    leads: dict[Target, Link]
    """Where they lead; of a tree, outside it."""


def build_trees(book: Book, site: Path, standing: Standing | None = None) -> Made:
    """Build all pages below `site` and what they share.

    What is the same in the site that is `standing`, and whose place this one takes, is not written again. BuildError
    when that fails.
    """
    languages = book.config.languages
    import_engine()
    _make_before(book)
    with Workers() as workers:
        building = {language: workers.start(build_language, book, language, site, standing) for language in languages}
        drawing = workers.start(cards.write_cards, book, site, standing) if cards.has_cards(book) else None
        root = root_files(book)
        files = write_tree(site, {**root, **shared_files(book)}, standing)
        made = {language: worker.result() for language, worker in building.items()}
        files |= drawing.result() if drawing else {}
    files |= write_tree(
        site, lists_of_pages(book, {language: tree.listed for language, tree in made.items()}), standing
    )
    files |= write_tree(site, service_worker(book.config, site), standing)
    found = {name: (Found.of(text),) for name, text in root.items() if name.endswith(".html") and name != "404.html"}
    trees = (Led(anchors(found), targets(found)), *(tree.led for tree in made.values()))
    everywhere = Led(dict(ChainMap(*(led.there for led in trees))), dict(ChainMap(*(led.leads for led in trees))))
    listed = tuple(page for tree in made.values() for page in tree.listed)
    return Made(listed, everywhere, dict(ChainMap(files, *(tree.files for tree in made.values()))))


def _make_before(book: Book) -> None:
    """Make what all processes of languages need, so that they need not if they are forks.

    That are the workbooks, the data of checklists, the codes of all sheets, the templates, what the text names, and how
    terms sound.
    """
    _ = book.blank_books, book.kit_scripts, book.states, book.index.uses, book.index.citations
    filter_words(book.index, book.config.spoken)
    compile_all(replace(book).environment)  # a book with an environment cannot be sent to a process that is no fork
    loader = jinja2.FileSystemLoader(str(OVERRIDES))
    compile_all(jinja2.Environment(loader=loader, bytecode_cache=COMPILED))  # noqa: S701 - as mkdocs makes it
    sheets = (clause for clause in book.index.standard.clauses if book.index.checklist_at(clause))
    draw(book.index.edition.number, (whereabouts(book.index, book.config, clause) for clause in sheets))


def verify_links(site: Path, led: Led) -> None:
    """Check where pages lead once the whole site is there; BuildError when a link leads nowhere."""
    _refuse_broken(broken_links(site, led.leads, led.there))


def build_language(book: Book, language: Language, site: Path, standing: Standing | None = None) -> Made:
    """Build one language's tree below `site`, its Markdown beside the pages.

    BuildError when a link inside it leads nowhere.
    """
    shape = Shape.of_site(language, book.config.languages)
    tree = pages(book, shape)
    markdown = markdown_of(book, tree, shape)
    settings = mkdocs_settings(book, language, site / language, asset_versions(book))
    before = standing.below(language) if standing else None
    made, written = Pages(settings).build(markdown, around(book, tree, language), before)
    files = {**markdown, **drawings(book, language, "../".__add__), **map_drawing(book, language)}
    written |= write_tree(site / language, {**files, **pictures(book)}, before)
    found = {f"{language}/{name}": pieces for name, pieces in made.items()}
    led, there = targets(found), anchors(found)
    inside = {target: link for target, link in led.items() if target[0].startswith(f"{language}/")}
    _refuse_broken(broken_links(site, inside, there))
    outside = {target: link for target, link in led.items() if target not in inside}
    named = {f"{language}/{name}": digest for name, digest in written.items()}
    return Made(tuple(page.listed for page in tree), Led(there, outside), named)


def shared_files(book: Book) -> dict[str, str | bytes]:
    """Return the data and the assets that both trees share, by path relative to the site."""
    kit = Kit(book.index, book.config, int(source_date_epoch(book.index.standard)))
    files: dict[str, str | bytes] = {
        **asset_files(book),
        **search_files(book.index, languages=book.config.spoken),
        **terms_files(book.index, book.config),
        **site_files(kit),
        **kit_files(book),
    }
    return {**files, **data_files(book.index, book.config, book.drawings, {*files, *book.books})}


def asset_files(book: Book) -> dict[str, str]:
    """Return scripts and styles, by path relative to the site."""
    report = {"assets/report.css": report_style(book.config.colours.accent)} if book.index.standard.checklist else {}
    return {**assets(), "assets/actions.js": actions_script(book.config, bundle("actions.js")), **report}


def kit_files(book: Book) -> dict[str, str]:
    """Return what the pages of checklists load, by path relative to the site; nothing without items."""
    if not book.index.standard.checklist:
        return {}
    made = {"data/assessment.schema.json": assessment_schema(), **book.blank_books}
    return {**made, **book.kit_scripts, **sample_scripts(book)}


def service_worker(config: SiteConfig, site: Path) -> dict[str, str]:
    """Return `sw.js`, and what is beside it, for a site whose pages are written.

    It keeps them, or forgets them where that is switched off.
    """
    if config.offline == "no":
        return {"sw.js": bundle("forget.js")}
    search = tuple(path.relative_to(site).as_posix() for path in (site / "search").glob("*.js"))
    code = bundle("keep.js")
    kept = tuple(
        page
        for page in ("", PERMALINKS, *(f"{language}/{address}" for language in config.languages for address in KEPT))
        if (site / page / "index.html").is_file()
    )
    return keeping_worker(config, kept, search, lambda path: (site / path).read_bytes(), code)


def _refuse_broken(broken: Iterable[Link]) -> None:
    told = [str(link) for link in islice(broken, 20)]
    if told:
        raise BuildError(said("links", links="\n".join(told)))
