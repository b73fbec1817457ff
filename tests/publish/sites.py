"""Two small sites, the second of which takes the place of the first, and a reader who follows every link."""

import hashlib
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.output.marker import MARKER, Marker, mark
from generator.output.tree import write_tree
from generator.site.links import read_page

OLD = {
    ".nojekyll": "",
    "404.html": "<link rel=stylesheet href=assets/page.css>",
    "assets/page.css": "old",
    "c/2/index.html": '<a href="../../zh/2/">2</a>',
    "data/standard.json": '{"clauses": [1, 2]}',
    "downloads/2.pdf": "2",
    "index.html": '<link href="assets/page.css"><a href="zh/">中文</a>',
    "sw.js": "// old",
    "zh/1/index.html": '<link href="../../assets/page.css"><p>1</p>',
    "zh/2/index.html": '<link href="../../assets/page.css"><a href="../../downloads/2.pdf">2</a>',
    "zh/index.html": '<a href="1/">1</a><a href="2/">2</a><script src="../sw.js"></script>',
}
NEW = {
    **{name: text for name, text in OLD.items() if name not in ("downloads/2.pdf", "zh/2/index.html")},
    "assets/page.css": "new",
    "assets/wide.css": "new",
    "c/2/index.html": '<a href="../../zh/3/">2 is 3</a>',
    "data/standard.json": '{"clauses": [1, 3]}',
    "downloads/3.pdf": "3",
    "index.html": '<link href="assets/wide.css"><a href="zh/">中文</a>',
    "sw.js": "// new",
    "zh/3/index.html": '<link href="../../assets/wide.css"><a href="../../downloads/3.pdf">3</a>',
    "zh/index.html": '<a href="1/">1</a><a href="3/">3</a><script src="../sw.js"></script>',
}
GONE = ("downloads/2.pdf", "zh/2/")
OTHER = {"who": "mei@office", "pid": 1, "since": "2026-11-29 09:30", "token": "other"}
"""Who publishes elsewhere, as a target says it."""
ALLOWED = tuple(word for address in GONE for word in ("--allow-gone", address))


def site(folder: Path, files: Mapping[str, str]) -> Path:
    """Make a folder look as a build leaves it."""
    write_tree(folder, files)
    write_tree(folder, {MARKER: mark(folder).written()})
    return folder


def marker(files: Mapping[str, str]) -> Marker:
    """Return the marker of some files."""
    return Marker({name: (hashlib.sha256(text.encode()).hexdigest(),) for name, text in files.items()})


def files_in(folder: Path) -> dict[str, str]:
    """Return the files below a folder but the marker, by path."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    found = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    return {name: text for name, text in found.items() if name != MARKER}


def dead_ends(files: Mapping[str, str]) -> set[str]:
    """Return the links on which a reader who begins at the cover finds nothing, each with its page."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = ["index.html"]
    while waiting:
        page = waiting.pop()
        if page in seen:
            continue
        seen.add(page)
        for link in read_page(files[page])[1] if page.endswith(".html") else ():
            path = urlsplit(urljoin(f"http://site/{page}", link)).path.removeprefix("/")
            path = f"{path}index.html" if path.endswith("/") or not path else path
            if path in files:
                waiting.append(path)
            else:
                found.add(f"{page}: {link}")
    return found


def ended_process() -> int:
    """Return the number of a process of this machine that has ended."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


def publish(*words: str) -> Result:
    """Run `clausebook publish`."""
    return CliRunner().invoke(main, ["--lang", "en", "publish", *words])
