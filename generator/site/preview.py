"""`clausebook serve`: a site on 127.0.0.1 that follows every saved file.

A page whose Markdown did not change is not built again. A mistake in the YAML is printed and shown in the browser, and
the last good page stays.
"""

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.check import check
from generator.model import Language
from generator.model.problem import Problem, formatted, in_order
from generator.output.tree import scratch, take_away, write_tree
from generator.site.engine import LiveTree, mkdocs_settings
from generator.site.pages.page import Book
from generator.site.pages.root_pages import root_files
from generator.site.pages.tree import markdown_of, pages
from generator.site.trees import service_worker, shared_files
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.epoch import source_date_epoch
from generator.standard.index import Index

SCRIPT = "/__preview.js"
EVENTS = "/__preview"
_HEARTBEAT_SECONDS = 15
_SETTLE_SECONDS = 0.03
"""Editors save in several steps; this long without another event, the save is over."""


class Preview:
    """The state of a preview: what was built last, and what is wrong now."""

    def __init__(
        self,
        standard: Path,
        config: Path,
        show: Callable[[tuple[Problem, ...]], None],
        say: Callable[[str], None],
    ) -> None:
        self.standard = standard
        self.config = config
        self.site = Path()
        self.problems: tuple[Problem, ...] = ()
        self.version = 0
        self.changed = threading.Condition()
        self._show = show
        self._say = say
        self._markdown: dict[Language, dict[str, str]] = {}
        self._settings: dict[Language, str] = {}
        self._trees: dict[Language, LiveTree] = {}
        self._root: dict[str, str] = {}

    def run(self, port: int) -> None:
        """Serve until interrupted."""
        with scratch() as folder:
            self.site = folder / "site"
            # A port that is taken is told before the first build, not after it.
            with ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, self)) as server:
                server.daemon_threads = True
                self.refresh()
                threading.Thread(target=server.serve_forever, daemon=True).start()
                self._say(f"http://127.0.0.1:{server.server_port}/ (Ctrl+C ends it)")
                self._follow()

    def wait_for_news(self, known: int) -> tuple[int, tuple[Problem, ...]]:
        """Return version and problems as soon as the version is another one, or after a while as they are."""
        with self.changed:
            self.changed.wait_for(lambda: self.version != known, timeout=_HEARTBEAT_SECONDS)
            return self.version, self.problems

    def refresh(self) -> int:
        """Read, check and build what changed; return the number of pages built."""
        loaded = load(self.standard)
        settings, config_problems = load_config(self.config)
        found = check(loaded.standard, loaded.sources) if loaded.standard else ()
        problems = in_order((*loaded.problems, *found, *config_problems))
        made = 0
        if loaded.standard and settings and not any(problem.severity == "error" for problem in problems):
            # A browser that kept a page could show it instead of the file just saved.
            settings = replace(settings, offline="no")
            book = Book(Index(loaded.standard), settings, loaded.sources.figures)
            epoch = source_date_epoch(loaded.standard)
            made = sum(self._refresh_tree(book, language, epoch) for language in settings.languages)
            root = {**root_files(book, {}), **shared_files(book), "sw.js": service_worker(book.config, self.site)}
            write_tree(self.site, {name: text for name, text in root.items() if self._root.get(name) != text})
            self._root = root
        self._show(problems)
        with self.changed:
            self.problems = problems
            self.version += 1
            self.changed.notify_all()
        return made

    def _refresh_tree(self, book: Book, language: Language, epoch: str) -> int:
        docs = self.site.parent / "docs" / language
        markdown = markdown_of(book, pages(book, language), language)
        settings = mkdocs_settings(book, language, docs, self.site / language, versions={})
        told = json.dumps(settings, sort_keys=True)
        before = self._markdown.get(language, {})
        if told != self._settings.get(language) or markdown.keys() != before.keys():
            take_away(docs, *(before.keys() - markdown.keys()))
            write_tree(docs, markdown)
            self._trees[language] = LiveTree(settings, epoch)
            changed = list(markdown)
        else:
            changed = [name for name, text in markdown.items() if before[name] != text]
            write_tree(docs, {name: markdown[name] for name in changed})
            self._trees[language].rebuild(changed)
        self._markdown[language] = markdown
        self._settings[language] = told
        return len(changed)

    def _follow(self) -> None:
        saved = threading.Event()
        observer = Observer()
        observer.schedule(_Saved(saved), str(self.standard), recursive=True)
        observer.schedule(_Saved(saved, self.config.name), str(self.config.absolute().parent))
        observer.start()
        try:
            while True:
                saved.wait()
                while saved.is_set():
                    saved.clear()
                    saved.wait(_SETTLE_SECONDS)
                made = self.refresh()
                self._say(f"{made} pages built" if not self.problems else f"{len(self.problems)} problems")
        except KeyboardInterrupt:
            pass
        finally:
            observer.stop()
            observer.join()


class _Saved(FileSystemEventHandler):
    """Sets an event when a file that matters was written, moved or deleted."""

    def __init__(self, saved: threading.Event, name: str = "") -> None:
        self._saved = saved
        self._name = name

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in ("opened", "closed_no_write") or event.is_directory:
            return
        path = Path(str(event.dest_path or event.src_path))
        if path.name == self._name or (not self._name and path.suffix in (".yaml", ".yml", ".svg")):
            self._saved.set()


class _Handler(SimpleHTTPRequestHandler):
    """Serves the site, and adds to each page the script that listens for changes."""

    protocol_version = "HTTP/1.1"

    def __init__(self, preview: Preview, *args: object) -> None:
        self._preview = preview
        super().__init__(*args, directory=str(preview.site))  # type: ignore[arg-type]

    def log_message(self, *_: object) -> None:
        """Keep the terminal for problems."""

    def do_GET(self) -> None:
        path = self.path.split("?")[0].split("#")[0]
        if path == EVENTS:
            self._events()
        elif path == SCRIPT:
            self._send(HTTPStatus.OK, "text/javascript", _JAVASCRIPT)
        else:
            file = Path(self.translate_path(path))
            if file.is_dir() and path.endswith("/"):
                file /= "index.html"
            if file.suffix == ".html" and file.is_file():
                self._page(HTTPStatus.OK, file)
            elif not file.exists():
                self._page(HTTPStatus.NOT_FOUND, self._preview.site / "404.html")
            else:
                super().do_GET()

    def _page(self, status: HTTPStatus, file: Path) -> None:
        text = file.read_text(encoding="utf-8") if file.is_file() else _NOTHING_YET
        self._send(status, "text/html", text.replace("</body>", f'<script src="{SCRIPT}"></script></body>', 1))

    def _send(self, status: HTTPStatus, kind: str, text: str) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def _events(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        known = -1
        preview = self._preview
        try:
            while True:
                version, problems = preview.wait_for_news(known)
                message = {"version": version, "problems": formatted(problems, "text")}
                self.wfile.write(
                    f"data: {json.dumps(message)}\n\n".encode() if version != known else b": still here\n\n"
                )
                self.wfile.flush()
                known = version
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True


_NOTHING_YET = (
    "<!doctype html><html lang='en'><title>Clausebook</title><body><p>No page has been built yet.</p></body></html>"
)
_JAVASCRIPT = """\
let version = null;
const box = document.createElement("pre");
box.id = "clausebook-problems";
box.setAttribute("role", "alert");
box.lang = "en";
Object.assign(box.style, {
  position: "fixed", inset: "auto 0 0 0", maxHeight: "50vh", overflow: "auto", margin: 0, padding: "1rem",
  font: "13px/1.6 monospace", whiteSpace: "pre-wrap", background: "#7a1212", color: "#fff", zIndex: 9999,
});
new EventSource("/__preview").addEventListener("message", (event) => {
  const state = JSON.parse(event.data);
  if (version !== null && state.version !== version && !state.problems) location.reload();
  version = state.version;
  box.textContent = state.problems;
  if (state.problems) document.body.append(box);
  else box.remove();
});
"""
