"""A site that stands is not built again: what an earlier build made of the same input, where nobody has touched it.

Of such a build a few numbers and a digest are kept in the user's cache folder, never the site itself.
"""

import hashlib
import json
import os
from collections.abc import Mapping

from generator.formats.pdf.fonts import VARIABLE, fonts_there
from generator.model.config import SiteConfig
from generator.output.cache import keep, kept
from generator.output.target import Left, Target
from generator.site.built import Built
from generator.standard.epoch import VARIABLE as EPOCH

_KIND = "sites"


class StandingSite:
    """A site in its folder, and all that it is made of."""

    def __init__(self, target: Target, files: Mapping[str, bytes], config: SiteConfig, *, downloads: bool) -> None:
        """Take the folder, the files of the standard by path below it, the settings, and whether downloads are made."""
        contents = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}
        named = {name: os.environ.get(name) for name in (EPOCH, VARIABLE)}
        fonts = fonts_there() if downloads else ()
        self._target = target
        self._key = repr((contents, config, downloads, named, fonts)).encode()

    def found(self) -> tuple[Built, Left] | None:
        """Return what a build of the same input made, and what else the site holds; nothing unless it is all there."""
        told = kept(_KIND, self._key)
        if told is None:
            return None
        known = json.loads(told)
        left = self._target.stands(known["marker"])
        return (Built(known["pages"], known["downloads"]), left) if left else None

    def remember(self, built: Built) -> None:
        """Keep what tells this site, now in its place, from one that was touched."""
        known = {"pages": built.pages, "downloads": built.downloads, "marker": self._target.marked()}
        keep(_KIND, self._key, json.dumps(known).encode())
