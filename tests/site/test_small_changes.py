"""One word that changes in a standard changes the files that have it, and no others."""

import hashlib
from pathlib import Path

import pytest

from generator.model import LANGUAGES
from generator.output.tree import write_tree
from generator.site.pages.page import Book
from generator.site.synthetic import synthetic_standard
from generator.site.trees import build_trees
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index

SIZE = 30
EVERYWHERE = ("checklists/", "mirror/")
"""Pages that work with all items, and so name the digest of what has them."""


def built(folder: Path, files: dict[str, str]) -> dict[str, bytes]:
    """Return the digests of the files of a site, by path."""
    write_tree(folder, files)
    loaded, (config, problems) = load(folder / "standard"), load_config(folder / "site_config.yml")
    assert loaded.standard, loaded.problems
    assert config, problems
    site = folder / "site"
    site.mkdir()
    build_trees(Book(Index(loaded.standard), config, loaded.sources.figures), site)
    paths = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).digest() for path in paths}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the site of a standard."""
    return built(tmp_path_factory.mktemp("before"), synthetic_standard(SIZE))


TEXT = ("2", "2.1", "checklists/2", "checklists/2.1", "checklists/all", "full", "terms/t-matter-b")
ITEM = ("2.1", "checklists/2", "checklists/2.1", "checklists/all")


@pytest.mark.parametrize(
    ("file", "old", "pages"),
    [
        ("clauses/2.yaml", "shall determine", TEXT),
        ("checklists/2.yaml", "How does the organization", ITEM),
        ("checklists/2.yaml", "Documents of responsibilities, and", ITEM),
    ],
    ids=["provision", "question", "where to look"],
)
def test_only_pages_change_that_have_the_word(
    file: str, old: str, pages: tuple[str, ...], before: dict[str, bytes], tmp_path: Path
) -> None:
    """Of a clause, its chapter, its term, its sheets, the whole; not the sheets of all clauses."""
    files = synthetic_standard(SIZE)
    name = f"standard/{file}"
    files[name] = files[name].replace(old, f"{old} also", 1)
    after = built(tmp_path, files)
    assert after.keys() == before.keys()
    changed = {path for path in after if after[path] != before[path]}
    wanted = {f"{language}/{page}/" for language in LANGUAGES for page in pages}
    kit = {f"{language}/{page}" for language in LANGUAGES for page in EVERYWHERE}
    found = {
        path.removesuffix("index.html") for path in changed if path[:3] in ("zh/", "en/") and path.endswith("html")
    }
    assert found - kit == wanted
    assert len(changed) < len(after) / 5
