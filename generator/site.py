"""A checked standard to a finished site: Markdown, mkdocs, the pages around the trees, verified links."""

import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from generator.assessment.format import assessment_schema
from generator.config import SiteConfig
from generator.engine import OVERRIDES, build_tree, import_engine, mkdocs_settings
from generator.export.downloads import downloads
from generator.export.fonts import FontError
from generator.export.kit import Kit
from generator.export.standard_json import standard_json, standard_json_schema
from generator.export.terms import terms_files
from generator.links import broken_links
from generator.model import Language, Standard
from generator.render.kit_data import kit_data
from generator.render.offline import digest, keeping_worker
from generator.render.page import Book
from generator.render.root_pages import root_files, stylesheet
from generator.render.tree import markdown_of, pages
from generator.search.code import PARTS, code_files
from generator.search.files import search_files
from generator.write import replacing, write_tree

_PROCESSES = (
    multiprocessing.get_context("fork")
    if sys.platform not in ("win32", "darwin")
    else multiprocessing.get_context("spawn")
)
SEARCH_CODE = OVERRIDES / "assets/search"
WORKER_CODE = OVERRIDES / "assets/offline"
ROOT_ASSETS = ("root.css", "root.js", "favicon.svg")


class BuildError(Exception):
    """A site that could not be finished: what mkdocs said, or the links that lead nowhere."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    pages: int
    """HTML pages in all language trees."""
    downloads: int
    """Ready-made PDFs and workbooks."""


def build_site(book: Book, out: Path, progress: Callable[[str], None] = lambda _: None) -> Built:
    """Build a site; it appears at `out` only when it is whole. BuildError when it cannot be finished."""
    config = book.config
    import_engine()
    with replacing(out) as site:
        docs = site.parent / "docs"
        progress("pages")
        workers = [_Worker(build_language, book, language, docs / language, site) for language in config.languages]
        kit = [_Worker(build_downloads, book, site)] if book.downloads else []
        try:
            trees = {language: pages(book, language) for language in config.languages} if config.site_url else {}
            around = {**root_files(book, trees), **shared_files(book)}
            made = sum(worker.result() for worker in workers)
            write_tree(site, around)
            write_tree(site, {"sw.js": service_worker(book.config, site)})
            files = sum(worker.result() for worker in kit)
        finally:
            for worker in (*workers, *kit):
                worker.stop()
        progress("links")
        outer = [page.relative_to(site).as_posix() for page in site.glob("**/*.html") if _is_outer(page, site, config)]
        _refuse_broken([str(broken) for broken in broken_links(site, sorted(outer))])
    return Built(made, files)


def shared_files(book: Book) -> dict[str, str]:
    """Return the data and the assets that both trees share, by path relative to the site."""
    assets = {f"assets/{name}": (OVERRIDES / "assets" / name).read_text(encoding="utf-8") for name in ROOT_ASSETS}
    return {
        **assets,
        **search_files(book.index),
        **terms_files(book.index, book.config),
        **code_files({path.stem: path.read_text(encoding="utf-8") for path in SEARCH_CODE.glob("*.js")}),
        "data/assessment.schema.json": assessment_schema(),
        "data/checklist.js": kit_data(book),
        "data/standard.json": standard_json(book.index),
        "data/standard.schema.json": standard_json_schema(),
    }


def asset_versions(book: Book) -> dict[str, str]:
    """Return what stands behind the address of each style and script, by path relative to a tree."""
    own = {
        path.relative_to(OVERRIDES).as_posix(): path.read_bytes()
        for path in (OVERRIDES / "assets").rglob("*")
        if path.suffix in (".css", ".js")
    }
    shared = {"../assets/site.css": stylesheet(book).encode(), "../data/checklist.js": kit_data(book).encode()}
    return {path: f"?v={digest(content)}" for path, content in sorted({**own, **shared}.items())}


def service_worker(config: SiteConfig, site: Path) -> str:
    """Return `sw.js` for a site whose pages are written: what keeps it, or what forgets it where that is switched off."""
    if config.offline == "no":
        return (WORKER_CODE / "forget.js").read_text(encoding="utf-8")
    search = tuple(path.relative_to(site).as_posix() for path in (site / "search").glob("*.js"))
    code = (WORKER_CODE / "keep.js").read_text(encoding="utf-8")
    return keeping_worker(config, search, lambda path: (site / path).read_bytes(), code)


def source_date_epoch(standard: Standard) -> str:
    """Return the time that builds carry: SOURCE_DATE_EPOCH, or midnight UTC of the text's last revision; never now."""
    revised = datetime.fromisoformat(standard.metadata.revised).replace(tzinfo=UTC)
    return os.environ.get("SOURCE_DATE_EPOCH") or str(int(revised.timestamp()))


def _is_outer(page: Path, site: Path, config: SiteConfig) -> bool:
    return page.relative_to(site).parts[0] not in config.languages and page.name != "404.html"


def _refuse_broken(broken: list[str]) -> None:
    if broken:
        raise BuildError("these links lead nowhere:\n" + "\n".join(broken[:20]))


class _Worker:
    """A process for one part of the site; all parts are built side by side."""

    def __init__(self, build: Callable[..., int], *arguments: object) -> None:
        self._receiver, sender = _PROCESSES.Pipe(duplex=False)
        self._process = _PROCESSES.Process(target=_work, args=(sender, build, arguments))
        self._process.start()
        sender.close()

    def result(self) -> int:
        """Return how much the part made; BuildError with what went wrong."""
        try:
            outcome: int | str = self._receiver.recv()
        except EOFError:
            outcome = "a process stopped without a word"
        self._process.join()
        if isinstance(outcome, str):
            raise BuildError(outcome)
        return outcome

    def stop(self) -> None:
        """End the process if it still runs, so that it writes no more into a folder about to vanish."""
        self._process.terminate()
        self._process.join()


def _work(sender: Connection, build: Callable[..., int], arguments: tuple[object, ...]) -> None:
    try:
        sender.send(build(*arguments))
    except (BuildError, FontError, RuntimeError) as error:
        sender.send(str(error))


def build_downloads(book: Book, site: Path) -> int:
    """Write the ready-made PDFs and workbooks below `site`, and return their number."""
    made = downloads(Kit(book.index, book.config, int(source_date_epoch(book.index.standard))))
    write_tree(site, made)
    return len(made)


def build_language(book: Book, language: Language, docs: Path, site: Path) -> int:
    """Build one language's tree below `site`, check its links, and return its number of pages."""
    tree = pages(book, language)
    write_tree(docs, markdown_of(book, tree, language))
    build_tree(
        mkdocs_settings(book, language, docs, site / language, asset_versions(book)),
        source_date_epoch(book.index.standard),
    )
    for name in ("404.html", "sitemap.xml", "sitemap.xml.gz"):
        (site / language / name).unlink(missing_ok=True)
    for path in sorted((site / language / "assets").glob("**/*.map")):
        path.unlink()
    for name in ("lunr", "workers"):  # the theme's own search, which ours replaces
        shutil.rmtree(site / language / "assets/javascripts" / name, ignore_errors=True)
    for name in PARTS:  # both trees share search/search.js
        (site / language / "assets/search" / f"{name}.js").unlink(missing_ok=True)
    shutil.rmtree(site / language / "assets/offline")  # in sw.js
    shutil.rmtree(docs)
    found = [f"{language}/{page.address}index.html" for page in tree]
    _refuse_broken([str(broken) for broken in broken_links(site, found, within=f"{language}/")])
    return len(tree)
