"""How long lines, functions and modules may be."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
MODULE = 300
FUNCTION = 60
LINE = {".py": 120, ".j2": 160, ".html": 160, ".js": 160, ".css": 160, ".typ": 160}
"""Characters."""
MADE = ("overrides/dist/", "overrides/vendor/", "node_modules/")
"""What tools write into the tree."""


def sources() -> Iterator[tuple[str, str]]:
    """Yield the files that people write, with their text."""
    for folder in ("generator", "overrides", "tests"):
        for path in sorted((ROOT / folder).rglob("*")):
            name = path.relative_to(ROOT).as_posix()
            if path.suffix in LINE and not any(made in name for made in MADE):
                yield name, path.read_text(encoding="utf-8")


def lengths() -> Iterator[tuple[str, int, int]]:
    """Yield places with how long they are and how long they may be."""
    for name, text in sources():
        rows = text.splitlines()
        yield f"{name}: longest line", max(map(len, rows), default=0), LINE[Path(name).suffix]
        if name.endswith(".py"):
            yield f"{name}: lines", len(rows), MODULE
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield f"{name}: {node.name}", (node.end_lineno or 0) - node.lineno + 1, FUNCTION


def test_nothing_is_longer_than_it_may_be() -> None:
    """Split the module or the function, break the line."""
    too_long = {place: length for place, length, most in lengths() if length > most}
    assert too_long == {}
