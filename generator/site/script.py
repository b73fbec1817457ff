"""The site's own scripts in V8: the same as in a reader's browser, over the same index."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

from py_mini_racer import JSPromise, MiniRacer

from generator.model.config import SiteConfig, languages_of
from generator.site.assets import bundle
from generator.site.pages.places import FILE, places_file
from generator.site.search.files import FOLDER, search_files
from generator.standard.index import Index

_LATER = "wide.js"
"""What search loads when letters do not find enough."""
_HOST = "globalThis.clausebookRead = path => (0, eval)(clausebookFiles[path])"


class Script:
    """A bundle that has the index of a site at hand; loaded once, then called again and again."""

    def __init__(self, name: str, index: Index, config: SiteConfig) -> None:
        """Make the index and load the bundle of a name: `assistant.js`."""
        languages = languages_of(None, config)
        files = {**search_files(index, languages=languages), FILE: places_file(index, languages)}
        files[f"{FOLDER}/{_LATER}"] = bundle(_LATER)
        with ThreadPoolExecutor(1) as apart:  # or a caller's running loop would be its own, and wait for itself
            self._v8 = apart.submit(MiniRacer).result()
        self._v8.eval(f"globalThis.clausebookFiles = {json.dumps(files)}")
        self._v8.eval(_HOST)
        self._v8.eval(bundle(name))

    def call(self, function: str, *values: object) -> Any:  # noqa: ANN401 - JSON
        """Return what a function answers, which promises JSON."""
        answer = self._v8.eval(f"{function}({', '.join(map(json.dumps, values))})")
        return json.loads(cast("str", cast("JSPromise", answer).get()))
