"""`sw.js`: the service worker with which a served site also opens without a network."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import urljoin, urlsplit

from generator.model.config import SiteConfig
from generator.standard.addresses import (
    CHECKLIST_HELP,
    CHECKLIST_WHOLE,
    CHECKLISTS,
    CROSSWALK,
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
    NUMBERS,
    REFERENCES,
    TERMS,
)
"""Pages of each tree that are kept before anyone visits them: whole lists, so that their number does not grow."""
FOLDERS = ("assets", "c", "data", "downloads", "search")
"""Folders beside the trees; the worker leaves what else stands on the host alone."""
_LOADED = re.compile(r"""(?:<script src|<link rel="(?:icon|stylesheet)"[^>]*? href|\bdata-load-\w+)="([^"]+)""")


def digest(content: bytes) -> str:
    """Return the short digest that tells one state of a file from another."""
    return hashlib.sha256(content).hexdigest()[:12]


def keeping_worker(
    config: SiteConfig, pages: tuple[str, ...], search: tuple[str, ...], read: Callable[[str], bytes], code: str
) -> str:
    """Return the worker that keeps the site: its list, and `code`.

    `pages` are the pages kept before anyone visits them, `search` names the files of the search, and `read` returns a
    file of the site.
    """
    loaded = {path for page in pages for path in _loads(page, read(f"{page}index.html").decode())}
    contents = {path: read(f"{path}index.html" if _is_page(path) else path) for path in {*pages, *loaded, *search}}
    files = [f"{path}?v={digest(contents[path])}" for path in sorted(contents)]
    site = {
        "version": digest("\n".join([code, *files]).encode()),
        "language": config.default_language,
        "folders": [*config.languages, *FOLDERS],
        "files": files,
    }
    return f"const site = {json.dumps(site, indent=0)};\n{code}"


def _is_page(path: str) -> bool:
    return not path or path.endswith("/")


def _loads(page: str, html: str) -> Iterator[str]:
    """Yield what a page loads, by path below the site."""
    for link in _LOADED.findall(html):
        yield urlsplit(urljoin(f"http://site/{page}", link)).path.removeprefix("/")
