"""The downloads that the site which stands has already: what is made of the same as there is not made again."""

import json
from collections.abc import Mapping
from pathlib import Path

from generator.model.config import SiteConfig
from generator.output.again import Standing
from generator.output.cache import keep, kept
from generator.output.tree import Writer

_KIND = "downloads"


class Unchanged:
    """The downloads of the last build by path: each by the digests of what it was made of and of its content."""

    def __init__(self, config: SiteConfig, made_of: Mapping[str, str]) -> None:
        """Take the settings, and the digests of what the downloads of this build are made of."""
        self._name = repr((config.site_name, config.site_url, config.languages)).encode()
        self._made_of = made_of

    def named_again(self, site: Path, standing: Standing | None) -> dict[str, str]:
        """Give what is unchanged its name in the new site, and return the digests of its content by path."""
        before: dict[str, list[str]] = json.loads(kept(_KIND, self._name) or b"{}")
        same = {
            path: before[path][1]
            for path, digest in self._made_of.items()
            if path in before and before[path][0] == digest
        }
        stands = Writer(site, standing).again
        return {path: digest for path, digest in same.items() if stands(path, digest)}

    def keep(self, made: Mapping[str, str]) -> None:
        """Keep what tells the downloads of this build again, by the digests of their content."""
        rows = {path: [digest, made[path]] for path, digest in self._made_of.items()}
        keep(_KIND, self._name, json.dumps(rows).encode())
