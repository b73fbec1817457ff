"""The pages of a site and the files that they share: Markdown, mkdocs, search, the service worker, verified links."""

from pathlib import Path

from generator.assess.format import assessment_schema
from generator.formats.json.standard import standard_json, standard_json_schema
from generator.formats.terms.files import terms_files
from generator.model import Language
from generator.model.config import SiteConfig
from generator.model.errors import BuildError
from generator.output.tree import take_away, write_tree
from generator.output.worker import Worker
from generator.site.engine import build_tree, import_engine, mkdocs_settings
from generator.site.links import broken_links
from generator.site.offline import KEPT, digest, keeping_worker
from generator.site.pages.kit_data import kit_data
from generator.site.pages.page import Book
from generator.site.pages.root_pages import root_files, stylesheet
from generator.site.pages.tree import markdown_of, pages
from generator.site.search.code import PARTS, code_files, shortened
from generator.site.search.files import search_files
from generator.site.theme import OVERRIDES
from generator.standard.epoch import source_date_epoch
from generator.words.errors import said

SEARCH_CODE = OVERRIDES / "assets/search"
BUNDLES = OVERRIDES / "dist"
NOT_SERVED = ("keep", "forget", "preview")
"""Bundles that are no assets of a site: `sw.js` is one of the first two, and a preview has the third."""
ROOT_ASSETS = ("root.css", "favicon.svg")


def build_trees(book: Book, site: Path) -> int:
    """Build all pages below `site` and what they share, and return the number of pages; BuildError when that fails."""
    languages = book.config.languages
    import_engine()
    workers = [Worker(build_language, book, language, site.parent / "docs" / language, site) for language in languages]
    try:
        linked = {language: pages(book, language) for language in languages} if book.config.site_url else {}
        around = {**root_files(book, linked), **shared_files(book)}
        made = sum(worker.result() for worker in workers)
    finally:
        for worker in workers:
            worker.stop()
    write_tree(site, around)
    write_tree(site, {"sw.js": service_worker(book.config, site)})
    return made


def verify_outer_links(site: Path, config: SiteConfig) -> None:
    """Check the links of the pages outside the trees, once the whole site is there; BuildError when one leads nowhere."""
    outer = [page.relative_to(site).as_posix() for page in site.glob("**/*.html") if _is_outer(page, site, config)]
    _refuse_broken([str(broken) for broken in broken_links(site, sorted(outer))])


def build_language(book: Book, language: Language, docs: Path, site: Path) -> int:
    """Build one language's tree below `site`, check its links, and return its number of pages."""
    tree = pages(book, language)
    write_tree(docs, markdown_of(book, tree, language))
    build_tree(
        mkdocs_settings(book, language, docs, site / language, asset_versions(book)),
        source_date_epoch(book.index.standard),
    )
    _finish_assets(site / language)
    take_away(docs.parent, docs.name)
    found = [f"{language}/{page.address}index.html" for page in tree]
    _refuse_broken([str(broken) for broken in broken_links(site, found, within=f"{language}/")])
    return len(tree)


def _finish_assets(tree: Path) -> None:
    """Take out of a tree what mkdocs and its theme put there and no page needs, and shorten what ours are served as."""
    maps = [path.relative_to(tree).as_posix() for path in (tree / "assets").glob("**/*.map")]
    theme_search = [f"assets/javascripts/{name}" for name in ("lunr", "workers")]
    search = sorted(path.name for path in (tree / "assets/search").glob("*.js"))
    shared = [name for name in search if name.removesuffix(".js") in PARTS]  # both trees share search/search.js
    unused = ("404.html", "sitemap.xml", "sitemap.xml.gz")
    take_away(tree, *unused, *maps, *theme_search, *(f"assets/search/{name}" for name in shared))
    own = [name for name in search if name not in shared]
    write_tree(tree, {f"assets/search/{name}": _served(SEARCH_CODE / name) for name in own})


def shared_files(book: Book) -> dict[str, str]:
    """Return the data and the assets that both trees share, by path relative to the site."""
    assets = {f"assets/{name}": (OVERRIDES / "assets" / name).read_text(encoding="utf-8") for name in ROOT_ASSETS}
    return {
        **assets,
        **{f"assets/{path.name}": path.read_text(encoding="utf-8") for path in _bundles()},
        **search_files(book.index),
        **terms_files(book.index, book.config),
        **code_files({path.stem: path.read_text(encoding="utf-8") for path in SEARCH_CODE.glob("*.js")}),
        **(
            {"data/assessment.schema.json": assessment_schema(), "data/checklist.js": kit_data(book)}
            if book.index.standard.checklist
            else {}
        ),
        "data/standard.json": standard_json(book.index),
        "data/standard.schema.json": standard_json_schema(),
    }


def asset_versions(book: Book) -> dict[str, str]:
    """Return what stands behind the address of each style and script, by path relative to a tree."""
    own = {
        path.relative_to(OVERRIDES).as_posix(): _served(path)
        for path in (OVERRIDES / "assets").rglob("*")
        if path.suffix in (".css", ".js")
    }
    shared = {
        "../assets/site.css": stylesheet(book).encode(),
        "../data/checklist.js": kit_data(book).encode(),
        **{f"../assets/{path.name}": path.read_bytes() for path in _bundles()},
    }
    return {path: f"?v={digest(content)}" for path, content in sorted({**own, **shared}.items())}


def _bundles() -> list[Path]:
    """Return the scripts and stylesheets of the pages, bundled from `overrides/src`."""
    return sorted(path for path in BUNDLES.iterdir() if path.stem not in NOT_SERVED)


def _served(path: Path) -> bytes:
    """Return a style or a script as the site has it: those of search without comments."""
    if path.parent == SEARCH_CODE and path.suffix == ".js":
        return shortened(path.read_text(encoding="utf-8")).encode()
    return path.read_bytes()


def service_worker(config: SiteConfig, site: Path) -> str:
    """Return `sw.js` for a site whose pages are written: what keeps it, or what forgets it where that is switched off."""
    if config.offline == "no":
        return (BUNDLES / "forget.js").read_text(encoding="utf-8")
    search = tuple(path.relative_to(site).as_posix() for path in (site / "search").glob("*.js"))
    code = (BUNDLES / "keep.js").read_text(encoding="utf-8")
    kept = tuple(
        page
        for page in ("", *(f"{language}/{address}" for language in config.languages for address in KEPT))
        if (site / page / "index.html").is_file()
    )
    return keeping_worker(config, kept, search, lambda path: (site / path).read_bytes(), code)


def _is_outer(page: Path, site: Path, config: SiteConfig) -> bool:
    return page.relative_to(site).parts[0] not in config.languages and page.name != "404.html"


def _refuse_broken(broken: list[str]) -> None:
    if broken:
        raise BuildError(said("links", links="\n".join(broken[:20])))
