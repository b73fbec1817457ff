"""Every address of a published site is asked for, as a reader asks for it."""

import ssl
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import local
from urllib.parse import quote, urlsplit

from generator.output.marker import MARKER, Marker

_AT_ONCE = 8
_PATIENCE_SECONDS = 30.0
_FOUND = (HTTPStatus.OK, HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.FOUND, HTTPStatus.PERMANENT_REDIRECT)
"""A host that redirects, as from `…/index.html` to `…/`, leads a reader there."""


def shows(url: str, made: Marker) -> bool:
    """Tell whether a host shows a publication, by its list of files; it may do so later, or never."""
    try:
        status, content = _Asker(url).answer(MARKER)
    except (OSError, HTTPException):
        return False
    return status == HTTPStatus.OK and content == made.written()


def unanswered(url: str, addresses: Iterable[str]) -> tuple[str, ...]:
    """Return the addresses below a URL, which ends with a slash, that do not answer, each with what came instead."""
    asker = _Asker(url)
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        answers = threads.map(asker.ask, sorted(addresses))
    return tuple(answer for answer in answers if answer)


class _Asker:
    """Asks for addresses of one host, each thread over a connection of its own."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._secure, self._host, self._path = parts.scheme == "https", parts.netloc, parts.path
        self._own = local()

    def ask(self, address: str) -> str:
        """Return what is wrong with an address; nothing where it answers."""
        try:
            return self._asked(address)
        except (OSError, HTTPException):  # a host closes a connection when it has waited long enough
            self._own.connection = None
        try:
            return self._asked(address)
        except (OSError, HTTPException) as error:
            self._own.connection = None
            return f"{address or '/'} ({error})"

    def _asked(self, address: str) -> str:
        status, _ = self.answer(address)
        return "" if status in _FOUND else f"{address or '/'} ({status})"

    def answer(self, address: str) -> tuple[int, bytes]:
        """Return status and content of an answer; OSError or HTTPException where there is none."""
        connection = getattr(self._own, "connection", None) or self._connected()
        connection.request("GET", quote(f"{self._path}{address}"), headers={"User-Agent": "clausebook"})
        answer = connection.getresponse()
        return answer.status, answer.read()

    def _connected(self) -> HTTPConnection:
        if self._secure:
            context = ssl.create_default_context()
            made: HTTPConnection = HTTPSConnection(self._host, timeout=_PATIENCE_SECONDS, context=context)
        else:
            made = HTTPConnection(self._host, timeout=_PATIENCE_SECONDS)
        self._own.connection = made
        return made
