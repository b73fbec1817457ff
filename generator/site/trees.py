"""The pages of a site and the files that they share: Markdown, mkdocs, search, the service worker, verified links."""

from pathlib import Path

from generator.assess.hands import assessment_schema
from generator.formats.json.files import data_files
from generator.formats.qr import qr_path
from generator.formats.report.page import report_style
from generator.formats.terms.files import terms_files
from generator.formats.whereabouts import whereabouts
from generator.model import Language
from generator.model.config import SiteConfig
from generator.model.errors import BuildError
from generator.output.tree import write_tree
from generator.output.worker import Workers
from generator.site import cards
from generator.site.assets import asset_versions, assets, bundle
from generator.site.engine import build_tree, import_engine, mkdocs_settings
from generator.site.links import broken_links
from generator.site.offline import KEPT, keeping_worker
from generator.site.pages.actions import actions_script
from generator.site.pages.kit_data import kit_scripts
from generator.site.pages.page import Book, Listed
from generator.site.pages.pen import Shape
from generator.site.pages.root_pages import root_files
from generator.site.pages.sample_data import sample_scripts
from generator.site.pages.tree import markdown_of, pages
from generator.site.readable import drawings, map_drawing, pictures
from generator.site.search.files import search_files
from generator.site.surroundings import around
from generator.standard.addresses import PERMALINKS
from generator.standard.epoch import source_date_epoch
from generator.words.errors import said


def build_trees(book: Book, site: Path) -> int:
    """Build all pages below `site` and what they share, and return the number of pages; BuildError when that fails."""
    languages = book.config.languages
    import_engine()
    _make_before(book)
    with Workers() as workers:
        building = {language: workers.start(build_language, book, language, site) for language in languages}
        drawing = workers.start(cards.write_cards, book, site) if cards.has_cards(book) else None
        shared = shared_files(book)
        made = {language: worker.result() for language, worker in building.items()}
        if drawing:
            drawing.result()
    write_tree(site, {**root_files(book, made), **shared})
    write_tree(site, {"sw.js": service_worker(book.config, site)})
    return sum(map(len, made.values()))


def _make_before(book: Book) -> None:
    """Make the workbook and the codes of all sheets, so that the processes of the languages, if forks, need not."""
    _ = book.blank_book
    for clause in book.index.standard.clauses:
        if book.index.checklist_at(clause):
            qr_path(whereabouts(book.index, book.config, clause))


def verify_outer_links(site: Path, config: SiteConfig) -> None:
    """Check the links of the pages outside the trees, once the whole site is there.

    BuildError when one leads nowhere.
    """
    found = (path for path in site.glob("**/*.html") if path.is_file())  # an id, and so a folder, may end with .html
    outer = [page.relative_to(site).as_posix() for page in found if _is_outer(page, site, config)]
    _refuse_broken([str(broken) for broken in broken_links(site, sorted(outer))])


def build_language(book: Book, language: Language, site: Path) -> tuple[Listed, ...]:
    """Build one language's tree below `site`, its Markdown beside the pages, check its links, and return its pages."""
    shape = Shape.of_site(language, book.config.languages)
    tree = pages(book, shape)
    markdown = markdown_of(book, tree, shape)
    build_tree(
        mkdocs_settings(book, language, site / language, asset_versions(book)),
        around(book, tree, language),
        source_date_epoch(book.index.standard),
        markdown,
    )
    files = {**markdown, **drawings(book, language, "../".__add__), **map_drawing(book, language)}
    write_tree(site / language, {**files, **pictures(book)})
    found = [f"{language}/{page.address}index.html" for page in tree]
    _refuse_broken([str(broken) for broken in broken_links(site, found, within=f"{language}/")])
    return tuple(page.listed for page in tree)


def shared_files(book: Book) -> dict[str, str]:
    """Return the data and the assets that both trees share, by path relative to the site."""
    files = {
        **assets(),
        "assets/actions.js": actions_script(book.config, bundle("actions.js")),
        **search_files(book.index, languages=book.config.spoken),
        **terms_files(book.index, book.config),
        **(
            {
                "assets/report.css": report_style(book.config.colours.accent),
                "data/assessment.schema.json": assessment_schema(),
                "data/book.js": book.blank_book,
                **kit_scripts(book),
                **sample_scripts(book),
            }
            if book.index.standard.checklist
            else {}
        ),
    }
    return {**files, **data_files(book.index, book.config, book.drawings, files)}


def service_worker(config: SiteConfig, site: Path) -> str:
    """Return `sw.js` for a site whose pages are written: it keeps them, or forgets them where that is switched off."""
    if config.offline == "no":
        return bundle("forget.js")
    search = tuple(path.relative_to(site).as_posix() for path in (site / "search").glob("*.js"))
    code = bundle("keep.js")
    kept = tuple(
        page
        for page in ("", PERMALINKS, *(f"{language}/{address}" for language in config.languages for address in KEPT))
        if (site / page / "index.html").is_file()
    )
    return keeping_worker(config, kept, search, lambda path: (site / path).read_bytes(), code)


def _is_outer(page: Path, site: Path, config: SiteConfig) -> bool:
    return page.relative_to(site).parts[0] not in config.languages and page.name != "404.html"


def _refuse_broken(broken: list[str]) -> None:
    if broken:
        raise BuildError(said("links", links="\n".join(broken[:20])))
