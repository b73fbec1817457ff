"""The query module as one script: the files of `overrides/assets/search` in their order, without comments and indents.

The browser's worker, a page opened from a folder, the terms page and Node load this one file.
"""

import re
from collections.abc import Mapping

from generator.site.search.files import FOLDER

PARTS = ("words", "stem", "lexicon", "book", "query", "evidence", "rank", "answer", "library", "worker")
"""The files of the query module, each after those that it uses."""
_COMMENT = re.compile(r"^\s*//.*\n", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+|^\n", re.MULTILINE)


def code_files(sources: Mapping[str, str]) -> dict[str, str]:
    """Return the scripts of search by path relative to the site, made from the sources by name without ending."""
    return {f"{FOLDER}/search.js": "".join(shortened(sources[name]) for name in PARTS)}


def shortened(script: str) -> str:
    """Return a script without its comments, indents and empty lines."""
    return _INDENT.sub("", _COMMENT.sub("", script))
