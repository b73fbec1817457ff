"""`sw.js`: the service worker with which a served site also opens without a network.

`sw.json` says how much it takes, `pieces.json` in each folder by which pieces large files are renewed.
"""

import hashlib
import json
import re
import zlib
from collections.abc import Callable, Iterator
from urllib.parse import urljoin, urlsplit

from generator.model.config import SiteConfig
from generator.site.pieces import pieces
from generator.standard.addresses import (
    CHECKLIST_HELP,
    CHECKLIST_WHOLE,
    CHECKLISTS,
    CROSSWALK,
    MIRROR,
    NUMBERS,
    REFERENCES,
    TERMS,
)

KEPT = (
    "",
    "about/",
    "chapters/",
    CHECKLISTS,
    CHECKLIST_HELP,
    CHECKLIST_WHOLE,
    CROSSWALK,
    "full/",
    MIRROR,
    NUMBERS,
    REFERENCES,
    TERMS,
)
"""Pages of each tree that are kept before anyone visits them: whole lists, so that their number does not grow."""
FOLDERS = ("assets", "c", "data", "downloads", "search")
"""Folders beside the trees; the worker leaves what else stands on the host alone."""
_MODEST = 2_000_000
"""Bytes that are taken unasked, for all languages; of a larger site, when asked for, only the tree that is read."""
_LARGE = 16_000
"""Bytes of a file as it travels, above which only pieces of it are taken anew."""
_LOADED = tuple(
    re.compile(f'{begins}="([^"]+)')
    for begins in ("<script[^>]*? src", '<link rel="(?:icon|stylesheet)"[^>]*? href', r"data-load-\w+")
)
"""What loads something, each by its own letters: one expression for all of it tries each letter of a long page."""


def digest(content: bytes) -> str:
    """Return the short digest that tells one state of a file from another."""
    return hashlib.sha256(content).hexdigest()[:12]


def keeping_worker(
    config: SiteConfig, pages: tuple[str, ...], search: tuple[str, ...], read: Callable[[str], bytes], code: str
) -> dict[str, str]:
    """Return the worker that keeps the site, which is its list and `code`, how much it takes, pieces of large files.

    `pages` are the pages kept before anyone visits them, `search` names the files of the search, and `read` returns a
    file of the site.
    """
    loaded = {path for page in pages for path in _loads(page, read(f"{page}index.html").decode())}
    contents = {path: read(f"{path}index.html" if _is_page(path) else path) for path in {*pages, *loaded, *search}}
    sizes = _sent(contents)
    lists = _lists_of_pieces(contents, sizes)
    contents |= lists
    sizes |= _sent(lists)
    files = [f"{path}?v={digest(contents[path])}" for path in sorted(contents)]
    whole, of_tree = _taken(config, sizes)
    modest = whole <= _MODEST
    site = {
        "version": digest("\n".join([code, *files]).encode()),
        "language": config.default_language,
        "trees": [] if modest else config.languages,
        "folders": [*config.languages, *FOLDERS],
        "files": files,
    }
    sent = {"unasked": modest, "bytes": dict.fromkeys(config.languages, whole) if modest else of_tree}
    worker = {"sw.js": f"const site = {json.dumps(site, indent=0)};\n{code}", "sw.json": json.dumps(sent)}
    return worker | {path: content.decode() for path, content in lists.items()}


def _sent(contents: dict[str, bytes]) -> dict[str, int]:
    """Return how many bytes of each file travel, compressed as servers do it."""
    return {path: len(zlib.compress(content, 1)) for path, content in contents.items()}


def _lists_of_pieces(contents: dict[str, bytes], sizes: dict[str, int]) -> dict[str, bytes]:
    """Return lists of the pieces of large files, one for each folder of the site: who does not keep it takes none."""
    lists: dict[str, dict[str, object]] = {}
    for path in sorted(path for path, size in sizes.items() if size > _LARGE):
        lists.setdefault(f"{path.partition('/')[0]}/pieces.json", {})[path] = pieces(contents[path], sizes[path])
    return {path: json.dumps(found, separators=(",", ":")).encode() for path, found in lists.items()}


def _taken(config: SiteConfig, sizes: dict[str, int]) -> tuple[int, dict[str, int]]:
    """Return how many bytes travel: of everything, and of what each tree needs."""
    whole = sum(sizes.values())
    others = {
        language: sum(
            size
            for path, size in sizes.items()
            if path.partition("/")[0] in config.languages and not path.startswith(f"{language}/")
        )
        for language in config.languages
    }
    return whole, {language: whole - size for language, size in others.items()}


def _is_page(path: str) -> bool:
    return not path or path.endswith("/")


def _loads(page: str, html: str) -> Iterator[str]:
    """Yield what a page loads, by path below the site."""
    for link in (link for loaded in _LOADED for link in loaded.findall(html)):
        yield urlsplit(urljoin(f"http://site/{page}", link)).path.removeprefix("/")
