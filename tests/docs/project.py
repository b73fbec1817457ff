"""The pages of the documentation, and what they are compared with: the project's standard, the guides' example."""

import dataclasses
from functools import cache
from types import ModuleType
from typing import Any

import pytest

from generator import model
from generator.check import check
from generator.formats.json import standard as standard_json
from generator.model import config, scoring
from generator.model.problem import Problem
from generator.site.pages.page import Book
from generator.source import kinds, written, written_blocks, written_guidance, written_terms
from generator.source.config import load_config
from generator.source.load import Loaded, load, load_files
from generator.source.skeleton import skeleton
from generator.standard.index import Index
from tests.docs.markdown import ROOT, Page, documentation

PAGES = documentation()
MODULES: tuple[ModuleType, ...] = (
    model, config, scoring, kinds, standard_json, written, written_blocks, written_guidance, written_terms,
)  # fmt: skip
GUIDE, GUIDE_ZH = Page(ROOT / "docs/guide.md"), Page(ROOT / "docs/zh/guide.md")
COMMANDS = Page(ROOT / "docs/commands.md")
KEYS_ZH = Page(ROOT / "docs/zh/keys.md")
SHELL = ("sh", "console")


def each_page(*paths: Page) -> pytest.MarkDecorator:
    """Run a test for each page."""
    return pytest.mark.parametrize("page", paths or PAGES, ids=str)


@cache
def real_book() -> Book:
    """Return the project's own standard with its settings, ready to make pages of."""
    loaded, settings = load(ROOT / "standard"), load_config(ROOT / "site_config.yml")[0]
    assert loaded.standard is not None
    assert settings is not None
    return Book(Index(loaded.standard), settings, loaded.sources.figures)


def example_files(page: Page) -> dict[str, str]:
    """Return the standard that a guide makes, by path: the least that builds, with the files that the guide shows."""
    return steps(page)[-1]


def steps(page: Page) -> list[dict[str, str]]:
    """Return the files of the standard after each file that a guide shows, one more or one written anew a time."""
    made = [skeleton("standard", "site_config.yml", minimal=True)]
    for block in page.blocks:
        if block.mark.startswith("file: "):
            made.append({**made[-1], block.mark.removeprefix("file: "): block.text})
    return made[1:]


def loaded_from(files: dict[str, str]) -> Loaded:
    """Return a standard given by its files."""
    wanted = (".yaml", ".svg", ".txt")
    ours = {name: text for name, text in sorted(files.items()) if name.endswith(wanted)}
    return load_files(
        {name.removeprefix("standard/"): text.encode() for name, text in ours.items() if name.startswith("standard/")}
    )


def problems_of(files: dict[str, str]) -> tuple[Problem, ...]:
    """Return the problems of a standard given by its files."""
    loaded = loaded_from(files)
    return (*loaded.problems, *(check(loaded.standard, loaded.sources) if loaded.standard else ()))


def entity_types() -> dict[str, type]:
    """Return the entities that editors write, and those of the exported data whose keys a table can list."""
    found = {name: kind for module in MODULES for name, kind in vars(module).items() if dataclasses.is_dataclass(kind)}
    return {name: kind for name, kind in found.items() if isinstance(kind, type)}


def marked(mark: str) -> list[Any]:
    """Return the blocks with a mark, each as a parameter with its page."""
    return [
        pytest.param(page, block, id=f"{page}:{block.mark}")
        for page in PAGES
        for block in page.blocks
        if block.mark.split(":")[0] == mark
    ]
