"""What every kind of target can do for a publication."""

import re
from pathlib import Path
from typing import Protocol

from generator.model.errors import Said
from generator.output.marker import Marker
from generator.publish.plan import Live, Plan


class Destination(Protocol):
    """A place at which a site is read."""

    def live(self) -> Live:
        """Return what stands there; TargetError when it cannot be known, or nothing may be published there."""

    def carry_out(self, site: Path, plan: Plan) -> tuple[Said, ...]:
        """Let a built site take the place of what stands there, and return what there is to tell of it.

        Killed at any moment, the next publication ends what was begun. TargetError when it cannot be done.
        """

    def unanswered(self, made: Marker) -> tuple[str, ...]:
        """Return the files of a site that do not stand there as they were made."""

    def roll_back(self) -> tuple[Said, ...]:
        """Let the site of the publication before stand there again; TargetError when there is none."""

    def way_back(self, target: str) -> Said:
        """Return how one has the site before again."""


def without_password(text: str) -> str:
    """Return a text in which addresses say no password, as it is shown and kept in the logs of machines."""
    return re.sub(r"(://[^/@:\s]*):[^/@\s]*@", r"\1:***@", text)
