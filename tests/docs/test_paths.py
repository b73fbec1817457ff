"""The documentation names only files and links that exist, and says where each part of the tool is."""

import re
from fnmatch import fnmatch
from functools import cache

from generator.check import RULES, known, reading, samples, settings
from generator.site.pages.pen import Shape
from generator.site.pages.root_pages import lists_of_pages, root_files
from generator.site.pages.tree import pages
from generator.site.readable import drawings
from generator.site.trees import shared_files
from generator.source.kinds import FILE_KINDS
from tests.docs.markdown import ROOT, Page
from tests.docs.project import GUIDE, GUIDE_ZH, each_page, example_files, real_book

NUMBERS = r"(?:GB|T|ISO|ICS)(?:/|$)"
"""What begins like this is a document, not a path."""
ELSEWHERE = (
    "build/",
    "kept/",
    ".site.clausebook/",
    ".site.versions/",
    ".github/workflows/",
    ".workflow/",
    "/srv/www",
    "site/.clausebook.json",
    ".clausebook.json",
    ".clausebook-publishing.json",
    "my-standard",
    ".venv/",
    ".cache/",
    "vnu.jar",
)
"""Paths that commands make, or that stand on a reader's machine."""


@cache
def site_files() -> frozenset[str]:
    """Return the files that a site of the project's standard has, those of the theme and of the exports left out."""
    book = real_book()
    trees = {language: pages(book, Shape(language)) for language in book.config.languages}
    inside = {f"{language}/{page.address}index.html" for language, tree in trees.items() for page in tree}
    inside |= {f"{language}/{page.address}index.md" for language, tree in trees.items() for page in tree}
    inside |= {f"{language}/{name}" for language in trees for name in drawings(book, language, "../".__add__)}
    listed = {language: tuple(page.listed for page in tree) for language, tree in trees.items()}
    return frozenset(
        {
            *inside,
            *root_files(book),
            *lists_of_pages(book, listed),
            *shared_files(book),
            "sitemap.xml",
            "sw.js",
            "sw.json",
            "data/pieces.json",
            "assets/cards/",
            "feed-zh.xml",
            "feed-en.xml",
        }
    )


@each_page()
def test_paths_exist(page: Page) -> None:
    """What looks like a path in the repository, in the guide's example or in a built site is there."""
    assert {code for code in page.code if looks_like_path(code) and not path_exists(code, page)} == set()


def looks_like_path(code: str) -> bool:
    """Tell whether code is meant as a path: it has a slash or a file's ending, and nothing that no path has."""
    if not re.fullmatch(r"[\w./*-]+", code, re.ASCII) or re.match(NUMBERS, code):
        return False
    return "/" in code or bool(re.search(r"\w\.(?:cfg|css|html|js|json|md|py|sh|svg|toml|txt|xml|ya?ml)$", code))


def path_exists(code: str, page: Page) -> bool:
    """Tell whether a path is known."""
    if code.startswith(ELSEWHERE):
        return True
    inside_site = re.sub(r"^site(?=/)", "", code).removeprefix("/")
    folder = inside_site if inside_site.endswith("/") else f"{inside_site}/"
    if inside_site in site_files() or not inside_site or any(known.startswith(folder) for known in site_files()):
        return True
    if code.startswith("/"):
        return False
    roots = (ROOT, ROOT / "standard", ROOT / "generator", page.path.parent)
    if any(any(root.glob(code.rstrip("/"))) for root in roots):
        return True
    patterns = {kind.pattern for kind in FILE_KINDS}
    examples = example_files(GUIDE)
    return code in patterns or any(fnmatch(name, f"*{code}") for name in examples)


@each_page()
def test_links_resolve(page: Page) -> None:
    """Every relative link and image leads to a file, and its anchor to a heading."""
    dead = set()
    for target in page.links:
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.path.parent / path).resolve() if path else page.path
        if not file.exists() or (anchor and anchor not in Page(file).anchors):
            dead.add(target)
    assert dead == set()


def test_every_module_has_its_place() -> None:
    """The page on architecture says what each module and package of the tool does."""
    made = {f"{path.name}/" if path.is_dir() else path.name for path in (ROOT / "generator").glob("[a-z]*")}
    assert made - set(Page(ROOT / "docs/architecture.md").code) == set()


def test_every_rule_is_found_by_its_code() -> None:
    """The page on architecture names the module of each rule."""
    made: dict[str, list[str]] = {}
    for rule in RULES:
        kept = next((module for module in (reading, samples, settings, known) if rule in module.RULES), None)
        module = kept.__name__ if kept else str(getattr(rule.find, "__module__", ""))
        made.setdefault(module.rpartition(".")[2], []).append(rule.id)
    table = next(table for table in Page(ROOT / "docs/architecture.md").tables if table.mark == "rules")
    assert {module.strip("`"): rules.split(", ") for module, rules in table.rows} == {
        module: sorted(rules) for module, rules in made.items()
    }


def test_pictures_are_small() -> None:
    """A picture in the documentation weighs at most 150 KB."""
    sizes = {path.name: path.stat().st_size for path in (ROOT / "docs/images").glob("*")}
    assert {name: size for name, size in sizes.items() if size > 150_000} == {}


def test_generated_pages_are_linked() -> None:
    """The rules, made from the checks, are reached from the guides."""
    assert "rules.md" in GUIDE.links
    assert "rules.md" in GUIDE_ZH.links
