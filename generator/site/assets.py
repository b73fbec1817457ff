"""What the pages of a site load beside its data: scripts, stylesheets, an icon; both trees share them.

The scripts and stylesheets are bundled from `overrides/src` and `overrides/css` by `make bundles`.
"""

from generator.formats.report.page import report_style
from generator.site.offline import digest
from generator.site.pages.actions import actions_script
from generator.site.pages.page import Book
from generator.site.pages.sample_data import sample_scripts
from generator.site.pages.style import stylesheet
from generator.site.search.files import FOLDER
from generator.site.theme import OVERRIDES

_BUNDLES = OVERRIDES / "dist"
_QUERIES = ("search.js", "wide.js")
_NOT_SERVED = ("keep.js", "forget.js", "preview.js", "actions.js", "assistant.js")
"""Bundles that are no assets of a site as they are: `sw.js` is one of the first two, a preview has the third, before
the fourth stand its words, and `clausebook mcp` runs the last."""


def bundle(name: str) -> str:
    """Return a bundle by its name: `keep.js`."""
    return (_BUNDLES / name).read_text(encoding="utf-8")


def assets() -> dict[str, str]:
    """Return the files that do not depend on the standard, by path relative to the site."""
    bundles = sorted(path.name for path in _BUNDLES.iterdir() if path.name not in (*_QUERIES, *_NOT_SERVED))
    return {
        **{f"assets/{name}": bundle(name) for name in bundles},
        "assets/pdf.js": (OVERRIDES / "vendor/pdf.js").read_text(encoding="utf-8"),
        "assets/favicon.svg": (OVERRIDES / "favicon.svg").read_text(encoding="utf-8"),
        **{f"{FOLDER}/{name}": bundle(name) for name in _QUERIES},
    }


def asset_versions(book: Book) -> dict[str, str]:
    """Return what stands behind the address of each file that pages load, by path relative to a tree."""
    made = {
        "assets/actions.js": actions_script(book.config, bundle("actions.js")),
        "assets/site.css": stylesheet(book),
        "assets/report.css": report_style(book.config.colours.accent),
        **book.blank_books,
        **book.kit_scripts,
        **sample_scripts(book),
    }
    return {f"../{path}": f"?v={digest(text.encode())}" for path, text in sorted({**assets(), **made}.items())}
