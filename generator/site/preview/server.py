"""The server of a preview: it answers this machine alone, and each of its pages follows what is saved."""

import ctypes
import json
import os
import sys
import threading
from contextlib import suppress
from functools import partial
from html import escape
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from socket import socket
from socketserver import BaseServer
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from generator.model import LANGUAGES
from generator.site.preview import Preview, State
from generator.site.theme import OVERRIDES
from generator.words import text
from generator.words.problems import formatted

SCRIPT = "/__preview.js"
EVENTS = "/__preview"
_MALLOPT = {-8: 1, -3: 1 << 18}
"""Of the C library of Linux: one arena (M_ARENA_MAX); what is larger goes back to the system (M_MMAP_THRESHOLD)."""
_THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


def run(preview: Preview, port: int) -> None:
    """Serve a preview until Control+C or the end of the process is asked for; it writes no file."""
    _one_heap()
    # A port that is taken is told before the standard is read, not after it.
    with _Server(("127.0.0.1", port), partial(_Handler, preview)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            preview.follow(f"http://127.0.0.1:{server.server_port}/")
        except KeyboardInterrupt:
            pass
        finally:
            server.shutdown()


def _one_heap() -> None:
    """Let all threads share their memory: each request has one, and what one gave back no other one would use."""
    with suppress(OSError, AttributeError, TypeError):  # other systems have another malloc
        library = ctypes.CDLL(None)
        for parameter, value in _MALLOPT.items():
            library.mallopt(parameter, value)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = os.name != "nt"  # Windows would let two servers have one port

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """Keep the terminal free of browsers that went away in the middle of an answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(SimpleHTTPRequestHandler):
    """Serves the site, and adds to each page the script that listens for changes."""

    protocol_version = "HTTP/1.1"

    def __init__(self, preview: Preview, request: socket, client: tuple[str, int], server: BaseServer) -> None:
        self._preview = preview
        super().__init__(request, client, server)

    def log_message(self, *_: object) -> None:
        """Keep the terminal for problems."""

    def parse_request(self) -> bool:
        """Refuse what asks for another host: a page elsewhere whose name leads here could read a draft."""
        if not super().parse_request():
            return False
        if _host(self.headers.get("Host", "")) in _THIS_MACHINE:
            return True
        self.send_error(HTTPStatus.FORBIDDEN, "This preview answers 127.0.0.1 and localhost only")
        return False

    def end_headers(self) -> None:
        """Have nothing kept: it could be shown instead of what was just saved."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        path = unquote(self.path.split("?")[0].split("#")[0])
        if path == EVENTS:
            self._events()
        elif path == SCRIPT:
            self._send(HTTPStatus.OK, "text/javascript", (OVERRIDES / "dist/preview.js").read_bytes())
        else:
            self._file(path.removeprefix("/"))

    def _file(self, path: str) -> None:
        build = (
            self._preview.state.build
        )  # asked first: should another one be shown meanwhile, the page comes once more
        name = f"{path}index.html" if not path or path.endswith("/") else path
        found = self._preview.file(name)
        if found is None and not path.endswith("/") and self._preview.file(f"{path}/index.html") is not None:
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", urlunsplit(("", "", quote(f"/{path}/"), urlsplit(self.path).query, "")))
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif found is None:
            self._page(HTTPStatus.NOT_FOUND, self._preview.file("404.html") or _nothing_yet(path).encode(), build)
        elif name.endswith(".html"):
            self._page(HTTPStatus.OK, found, build)
        else:
            self._send(HTTPStatus.OK, self.guess_type(name), found)

    def _page(self, status: HTTPStatus, page: bytes, build: str) -> None:
        script = f'<script src="{SCRIPT}" data-build="{escape(build)}"></script></body>'
        self._send(status, "text/html", page.replace(b"</body>", script.encode(), 1))

    def _send(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _events(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        known: State | None = None
        try:
            while True:
                state = self._preview.wait_for_news(known)
                told = json.dumps(_told(state), ensure_ascii=False)
                self.wfile.write(f"data: {told}\n\n".encode() if state is not known else b": still here\n\n")
                self.wfile.flush()
                known = state
        except ConnectionError:
            self.close_connection = True


def _nothing_yet(path: str) -> str:
    """Return the page that stands for one of a site that could not be built yet, in the language of its tree first."""
    words = text("preview.nothing-yet")
    lines = [f"<p lang='zh-CN'>{words.zh}</p>", f"<p lang='en'>{words.en}</p>"]
    english = path.startswith("en/")
    return (
        f"<!doctype html><html lang='{'en' if english else 'zh-CN'}'><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width'><title>Clausebook</title><link rel='icon' href='data:,'>"
        f"<body>{''.join(reversed(lines) if english else lines)}</body></html>"
    )


def _host(header: str) -> str | None:
    """Return the name in a Host header, without its port."""
    try:
        return urlsplit(f"//{header}").hostname
    except ValueError:
        return None


def _told(state: State) -> dict[str, object]:
    """Return what a page is told: which build there is now, and what it shows in its box."""
    heading = text(("preview.old" if state.has_pages else "preview.none") if state.is_old else "preview.warned")
    return {
        "build": state.build,
        "old": state.is_old,
        "heading": [heading.zh, heading.en],
        "lines": [
            "\n".join(filter(None, (state.failure, formatted(state.problems, "text", language))))
            for language in LANGUAGES
        ],
    }
