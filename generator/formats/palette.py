"""The colours of documents, read once from `palette.yaml`."""

from functools import cache
from pathlib import Path
from typing import NamedTuple, TypedDict

import yaml


class Mark(TypedDict):
    """How a kind of finding is shown: the colour of its mark, of what stands on it, and its shape."""

    fill: str
    ink: str
    shape: str


class Palette(NamedTuple):
    """Colours as `#rrggbb`, by name."""

    findings: dict[str, Mark]
    """By what a finding counts as; `open` is not reviewed."""
    paper: dict[str, str]
    """Of words and lines."""
    grounds: dict[str, str]
    """Of what lies below words."""


@cache
def palette() -> Palette:
    """Return the colours."""
    return Palette(**yaml.safe_load(Path(__file__).with_name("palette.yaml").read_text(encoding="utf-8")))


def palette_css() -> str:
    """Return the colours as a stylesheet: a property each, and a class for each kind of finding in a legend."""
    colours = palette()
    properties = "".join(f" --{name}: {colour};" for name, colour in (colours.paper | colours.grounds).items())
    marks = (
        f".legend .{kind} {{ background: {mark['fill']}; color: {mark['ink']}; }}\n"
        f'.legend .{kind}::before {{ content: "{mark["shape"]}"; }}\n'
        for kind, mark in colours.findings.items()
    )
    return f".document {{{properties} }}\n{''.join(marks)}"
