"""`clausebook serve`: a site on 127.0.0.1 that follows every saved file.

A page is made when it is asked for; of a save that is read and checked, the one that was asked for last before all
else, which shows whether it can be. A mistake in the YAML is printed and shown in the browser, and the last good
pages stay; where there never were any, a page says so, and opens by itself when the mistake is mended.
"""

import ctypes
import gc
import secrets
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from generator.check import examine_index
from generator.model.config import SiteConfig
from generator.model.errors import Said
from generator.model.problem import Problem, in_order
from generator.site.pages.page import Book
from generator.site.preview.tree import Shown
from generator.site.preview.watch import Stamps, stamps
from generator.source.config import load_config
from generator.source.kept import Kept
from generator.source.load import load
from generator.standard.index import Index
from generator.words import said

_LOOK_SECONDS = 0.25
"""Between two looks at the files: a look costs a millisecond for a hundred files."""
_SETTLE_SECONDS = 0.05
"""Editors save in several steps; when nothing changes for this long, the save is over."""
_SETTLE_AT_MOST = 10
"""So often is that waited for: where something is written without an end, what is there is shown meanwhile."""
_HEARTBEAT_SECONDS = 15


@dataclass(frozen=True, slots=True)
class State:
    """What a preview shows at one moment."""

    build: str
    """Another one for each change of what pages show, and for each preview."""
    problems: tuple[Problem, ...] = ()
    failure: str = ""
    """One line on what stopped the last build, which no rule foresaw."""
    has_pages: bool = False
    """Whether there was ever a build."""

    @property
    def is_old(self) -> bool:
        """Whether the pages, if there are any, are those of before: what is saved now cannot be built."""
        return bool(self.failure) or any(problem.severity == "error" for problem in self.problems)


class Preview:
    """A site that is built again where a file of the standard or of its settings changed."""

    def __init__(
        self, standard: Path, config: Path, show: Callable[[tuple[Problem, ...]], None], say: Callable[[Said], None]
    ) -> None:
        self.standard = standard
        self.config = config
        self._kept = Kept()
        self._shown: Shown | None = None
        self._asked = ""
        """The page that was asked for last, by path."""
        self._show = show
        self._say = say
        self._changed = threading.Condition()
        self._name = secrets.token_hex(4)
        self._builds = 0
        self._state = State(self._name)

    @property
    def state(self) -> State:
        """Return what is shown now."""
        return self._state

    @property
    def book(self) -> Book | None:
        """Return the standard whose pages are shown now; none where there never were any."""
        return self._shown.book if self._shown else None

    def file(self, path: str) -> bytes | None:
        """Return the file at a path of the site as it is shown now; None where there is none.

        One that cannot be made is none, and the state says why.
        """
        try:
            found = self._made(path)
        except Exception as error:  # noqa: BLE001 - a preview lives on, and says it
            with self._changed:
                self._state = replace(self._state, failure=_in_one_line(error))
                self._changed.notify_all()
            return None
        if found is not None and path.endswith(".html"):
            self._asked = path
        return found

    def _made(self, path: str) -> bytes | None:
        """Return a file of what is shown when its turn has come: perhaps not what was shown when it was asked for."""
        while shown := self._shown:
            with shown.turn:
                if shown is self._shown:
                    return shown.file(path)
        return None

    def wait_for_news(self, known: State | None) -> State:
        """Return the state as soon as it is another one, or after a while as it is."""
        with self._changed:
            self._changed.wait_for(lambda: self._state is not known, timeout=_HEARTBEAT_SECONDS)
            return self._state

    def follow(self, address: str) -> None:
        """Build, say where the site is, and build again after every saved file, until interrupted."""
        seen = stamps(self.standard, self.config)
        self.tell(self.refresh())
        self._say(said("preview.address", address=address))
        gc.freeze()  # most of what was read first stays, and is not looked through at each rest
        while True:
            time.sleep(_LOOK_SECONDS)
            self.rest()
            seen = self._next_save(seen)
            self.tell(self.refresh())

    @staticmethod
    def rest() -> None:
        """Give back what a state took that is not shown any more: its templates hold it, and are held by it.

        That takes a tenth of a second for a large standard, so the page is seen first. The C library of Linux keeps
        what was freed, up to 150 MB, unless it is told.
        """
        gc.collect()
        with suppress(OSError, AttributeError, TypeError):  # other systems have another malloc
            ctypes.CDLL(None).malloc_trim(0)

    def _next_save(self, seen: Stamps) -> Stamps:
        """Wait until a file is another one than was seen, and its save is over."""
        while (now := stamps(self.standard, self.config)) == seen:
            time.sleep(_LOOK_SECONDS)
        for _ in range(_SETTLE_AT_MOST):
            time.sleep(_SETTLE_SECONDS)
            before, now = now, stamps(self.standard, self.config)
            if before == now:
                break
        return now

    def refresh(self) -> int:
        """Read and check what is saved; return the number of pages that there are of it, 0 if what they show stays.

        Nothing that a file can hold ends a preview: what no rule foresaw becomes the state's `failure`.
        """
        problems: tuple[Problem, ...] = ()
        made, failure = 0, ""
        try:
            problems, book = self._read()
            if book:
                made = self._show_pages(book)
        except Exception as error:  # noqa: BLE001 - a preview lives on, and says it
            failure = _in_one_line(error)
        self._show(problems)
        with self._changed:
            self._builds += bool(made)
            self._state = State(f"{self._name}-{self._builds}", problems, failure, bool(self._builds))
            self._changed.notify_all()
        return made

    def _read(self) -> tuple[tuple[Problem, ...], Book | None]:
        """Return all problems, and what to build where none of them is an error."""
        loaded = load(self.standard, kept=self._kept)
        settings, config_problems = load_config(self.config)
        index = Index(loaded.standard) if loaded.standard else None
        found = examine_index(index, loaded.sources).problems if index else ()
        problems = in_order((*loaded.problems, *found, *config_problems))
        if not index or not settings or any(problem.severity == "error" for problem in problems):
            return problems, None
        return problems, Book(index, _unkept(settings), loaded.sources.figures)

    def _show_pages(self, book: Book) -> int:
        """Show the pages of a book, once the one that is open is made; return how many there are, 0 if as before."""
        if self.book and _same(self.book, book):
            return 0
        shown = Shown(book)
        shown.file(self._asked or f"{book.config.default_language}/index.html")
        self._shown = shown
        return shown.pages

    def tell(self, made: int) -> None:
        """Say in the terminal what came of a save; the problems themselves are shown already."""
        state = self._state
        if state.failure:
            self._say(said("preview.failure" if state.has_pages else "preview.failure-first", failure=state.failure))
        elif state.is_old:
            self._say(
                said("preview.stays" if state.has_pages else "preview.none-first", counted=_counted(state.problems))
            )
        else:
            counted = _counted(state.problems)
            key = ("shown-warned" if counted else "shown") if made else ("same-warned" if counted else "same")
            self._say(said(f"preview.{key}", count=made, counted=counted))


def _unkept(settings: SiteConfig) -> SiteConfig:
    """Return settings by which a browser keeps nothing: it could show it instead of the file just saved."""
    return replace(settings, offline="no")


def _same(one: Book, other: Book) -> bool:
    """Tell whether all pages of two books are alike."""
    return (one.index.standard, one.config, one.drawings) == (other.index.standard, other.config, other.drawings)


def _in_one_line(error: Exception) -> str:
    said = " ".join(str(error).split())
    return f"{type(error).__name__}: {said}"[:500]


def _counted(problems: tuple[Problem, ...]) -> Said:
    """Return how many there are of each severity: `1 error, 2 warnings`."""
    counts = {severity: sum(problem.severity == severity for problem in problems) for severity in ("error", "warning")}
    told = [said(f"preview.{severity}", count=count) for severity, count in counts.items() if count]
    return Said("，".join(one.zh for one in told), ", ".join(one.en for one in told))
