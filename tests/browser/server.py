"""A web server for the built site, as strict as a careful host would be."""

import gzip
import io
import re
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

from generator.site.pages.headers import headers

TEXTS = (".css", ".html", ".js", ".json", ".md", ".svg")
"""Endings of the files that a host compresses."""
_KEPT = re.compile(r"[?](v|of)=")
"""What may be kept: an address of it that says of which build or for which page it is."""
PART = re.compile(r"bytes=([0-9]+)-([0-9]+)")
"""What asks for a part of a file."""
_LEVEL = 6
"""Of gzip, as hosts have it that compress at each request."""


@cache
def compressed(content: bytes) -> bytes:
    """Return what travels of a text."""
    return gzip.compress(content, _LEVEL, mtime=0)


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    """As hosts have it: what follows the head of an answer does not wait until the browser has said that it came."""

    def do_GET(self) -> None:
        """Answer, once the network lets it."""
        if isinstance(self.server, _Server):
            self.server.network.wait()
        super().do_GET()

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Answer with a file compressed, where the server does so, and note what travels."""
        server = self.server
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        if not isinstance(server, _Server) or server.sent is None or not file.is_file():
            # By its time to the second, what a test changes twice in a second would count as unchanged.
            del self.headers["If-Modified-Since"]
            return super().send_head()
        wanted = PART.fullmatch(self.headers.get("Range", ""))
        if wanted:
            return self._send_part(file, int(wanted[1]), int(wanted[2]) + 1)
        is_text = file.suffix in TEXTS
        body = compressed(file.read_bytes()) if is_text else file.read_bytes()
        server.sent.append((self.path, len(body)))
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Cache-Control", "max-age=3600" if _KEPT.search(self.path) else "no-cache")
        if is_text:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def _send_part(self, file: Path, start: int, end: int) -> io.BytesIO:
        """Answer with a part of a file as it is: who asks for one asks for it uncompressed."""
        assert isinstance(self.server, _Server)
        assert self.server.sent is not None
        assert self.headers["Accept-Encoding"] == "identity"
        whole = file.read_bytes()
        body = whole[start:end]
        self.server.sent.append((f"{self.path}#{start}-{end}", len(body)))
        self.send_response(HTTPStatus.PARTIAL_CONTENT)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(whole)}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def end_headers(self) -> None:
        embedding = self.server.embedding if isinstance(self.server, _Server) else ()
        for header in headers(
            embedding
        ).items():  # nothing inline, nothing from elsewhere; browsers report what breaks it
            self.send_header(*header)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's own page where there is none, as hosts of static sites do."""
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Keep quiet."""


class _Server(ThreadingHTTPServer):
    """Answers while its network lets it, and when it is closed hangs up on those that are still connected."""

    def __init__(
        self, folder: Path, network: threading.Event, sent: list[tuple[str, int]] | None, embedding: tuple[str, ...]
    ) -> None:
        super().__init__(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
        self.network = network
        self.sent = sent
        self.embedding = embedding
        self._connections: list[socket.socket] = []

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        if isinstance(request, socket.socket):
            self._connections.append(request)
        super().process_request(request, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that went away in the middle; anything else is told."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # typeshed knows a socket alone

    def server_close(self) -> None:
        super().server_close()
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def serving(
    folder: Path,
    network: threading.Event | None = None,
    sent: list[tuple[str, int]] | None = None,
    embedding: tuple[str, ...] = (),
) -> Iterator[str]:
    """Serve a folder on a free port of this machine; give the address, without a slash at its end.

    Requests wait while `network` is cleared. With `sent`, the server compresses texts, lets browsers keep what has its
    digest in its address, as docs/publishing.md asks of a host, and notes address and bytes of each answer there. Sites
    of `embedding` may show its pages in a frame.
    """
    if network is None:
        network = threading.Event()
        network.set()
    server = _Server(folder, network, sent, embedding)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
