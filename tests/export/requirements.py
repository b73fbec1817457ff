"""Standards whose requirements the tests export, and odd words."""

import html
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pyromark
from hypothesis import strategies as st

from generator.formats.kit import Kit
from generator.formats.requirements.oscal import line
from generator.formats.requirements.view import Requirement, Requirements
from generator.model import LANGUAGES, Language
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.foreign.outputs import HERE
from tests.kits import TIMESTAMP, real_kit

CASES: tuple[tuple[str, tuple[Language, ...]], ...] = (
    ("ours", LANGUAGES), ("ours", ("en",)), ("garden", LANGUAGES), ("ferry", LANGUAGES), ("kiosk", LANGUAGES),
    ("cold", ("zh",)), ("typical", LANGUAGES),
)  # fmt: skip
"""Standards and languages."""
ODD = (
    "𠮷野家", "a < b & c > d", "“引号”\"'", "# 1. *a* _b_ `c` ~d~ ^e^ [f](g)", "- 1\n2) 3\n===", "\\", "שלום עולם",
    " 前后有空格 ", "两\n行", "=1+1", "5.10", "1e5", "]]>", "&amp;", "{{ insert: param, x }}", "长" * 100_000,
)  # fmt: skip
TEXTS = st.one_of(
    st.sampled_from(ODD),
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n\t"), min_size=1
    ).filter(str.strip),
)


_TAG = re.compile(r"<[^>]*>")


@cache
def kit_of(name: str) -> Kit:
    """Return a standard by its name: ours at an address, the others at none."""
    if name == "ours":
        return real_kit()
    loaded, (config, _) = load(HERE / name / "standard"), load_config(HERE / name / "site_config.yml")
    assert loaded.standard
    assert config
    return Kit(Index(loaded.standard), config, TIMESTAMP)


def requirements_in(view: Requirements) -> dict[str, Requirement]:
    """Return the provisions by id."""
    return {one.provision.id: one for section in view.every() for one in section.requirements}


def through_trestle(model: Any, made: bytes, folder: Path) -> Any:  # noqa: ANN401 - trestle's models
    """Return what trestle reads, after it wrote the same values."""
    (folder / "made.json").write_bytes(made)
    read = model.oscal_read(folder / "made.json")
    read.oscal_write(folder / "written.json")
    assert json.loads((folder / "written.json").read_bytes()) == json.loads(made)
    return read


def said(marked: str) -> str:
    """Return the words of Markdown, their white space as single spaces."""
    return line(html.unescape(_TAG.sub("", pyromark.html(marked))))


def objects(value: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - JSON
    """Return all objects in a value, itself among them."""
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [*([value] if isinstance(value, dict) else []), *(one for each in below for one in objects(each))]


def props(of: dict[str, Any]) -> dict[str, str]:
    """Return the properties of something by name."""
    return {one["name"]: one["value"] for one in of["props"]}
