"""Where the theme is: `overrides/`, beside the tool in a checkout and inside the package once it is installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
OVERRIDES = next(
    folder for folder in (_PACKAGE / "overrides", _PACKAGE.parent / "overrides") if (folder / "main.html").is_file()
)
"""The folder of the theme's files."""
