"""One publication at a time at a target that has no locks of its own: a file there says who, and since when.

Whoever writes it reads it back, and looks again before each step: of two that begin in the same moment, one stops.
"""

import getpass
import json
import os
import socket
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Protocol

from generator.model.errors import TargetError
from generator.output.lock import Holder
from generator.words.errors import said

HOLD = ".clausebook-publishing.json"


class Held(Protocol):
    """A target that keeps such a file."""

    def read_hold(self) -> bytes | None:
        """Return the file; nothing where there is none."""

    def write_hold(self, content: bytes | None, *, anew: bool) -> None:
        """Write the file, or take it away. With `anew`, one that is there stays, where the target can see to that."""


@dataclass(frozen=True, slots=True)
class _Hold:
    """Who publishes."""

    who: str
    """`user@host`."""
    pid: int
    since: str
    """UTC, `2026-11-29 09:30`."""
    token: str
    """Of this publication alone."""

    def written(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    def lives(self) -> bool:
        """Tell whether the process may still run; on another machine that cannot be known."""
        return Holder(self.pid, self.who.rpartition("@")[2]).lives()


@contextmanager
def holding(place: Held, target: str, *, take_over: bool) -> Iterator[Callable[[], None]]:
    """Hold a target, and give what raises TargetError once another publication holds it; TargetError while one does.

    That of a process of this machine that has ended holds nothing, nor does any with `take_over`.
    """
    found = place.read_hold()
    other = _parsed(found)
    if other and other.lives() and not take_over:
        raise _busy(other, target)
    own = _own()
    place.write_hold(own.written(), anew=found is None)

    def look() -> None:
        now = place.read_hold()
        if now != own.written():
            raise _busy(_parsed(now), target)

    look()
    try:
        yield look
    finally:
        with suppress(TargetError):
            if place.read_hold() == own.written():
                place.write_hold(None, anew=False)


def _own() -> _Hold:
    try:
        user = getpass.getuser()
    except (OSError, KeyError):  # a container whose user has no name
        user = "?"
    since = datetime.now(UTC).strftime("%Y-%m-%d %H:%M")
    return _Hold(f"{user}@{socket.gethostname()}", os.getpid(), since, uuid.uuid4().hex)


def _parsed(content: bytes | None) -> _Hold | None:
    """Return who publishes; somebody unknown where the file cannot be read, nobody where there is none."""
    if content is None:
        return None
    try:
        told = json.loads(content)
        return _Hold(str(told["who"]), int(told["pid"]), str(told["since"]), str(told["token"]))
    except (ValueError, KeyError, TypeError):
        return _Hold("?", 0, "?", "")


def _busy(other: _Hold | None, target: str) -> TargetError:
    who, since = (other.who, other.since) if other else ("?", "?")
    return TargetError(said("publish-held", who=who, since=since, target=target))
