"""With an address a site has previews of links, a feed and a site map that are right; without one it has none."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from generator.formats.whereabouts import whereabouts
from generator.model import Amendment, Text
from generator.model.config import SiteConfig
from generator.site.build import build_site
from generator.site.pages.feed import changes, feed
from generator.site.pages.headers import FILE, headers
from generator.site.pages.page import Book
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.builders import clause, provision, standard
from tests.built import ROOT
from tests.kits import small_standard
from tests.site.page import Page

HOME = ROOT / "tests/foreign/garden"
SITE = "https://example.org/garden/"
ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LARGEST = 80 * 1024
"""Bytes of a card."""


@dataclass(frozen=True)
class Made:
    """A site that was built."""

    folder: Path
    book: Book
    pages: dict[str, Page]

    def meta(self, path: str) -> dict[str, str]:
        """Return what the `meta` elements of a page say, by name or property."""
        elements = (element.attributes for element in self.pages[path].named("meta"))
        return {
            each.get("name") or each["property"]: each["content"]
            for each in elements
            if each.keys() & {"name", "property"}
        }

    def links(self, path: str, rel: str) -> list[dict[str, str]]:
        """Return the `link` elements of a page that have a relation."""
        elements = (element.attributes for element in self.pages[path].named("link"))
        return [each for each in elements if each["rel"] == rel]


def made(folder: Path, **changed: Any) -> Made:  # noqa: ANN401 - values of settings
    """Build the site of a small standard with changed settings."""
    loaded = load(HOME / "standard")
    config, _ = load_config(HOME / "site_config.yml")
    assert loaded.standard
    assert config
    book = Book(Index(loaded.standard), replace(config, **changed), loaded.sources.figures)
    build_site(book, folder)
    read = (Page.read(folder, file) for file in sorted(folder.rglob("*.html")))
    return Made(folder, book, {page.path: page for page in read})


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Build a site with an address."""
    return made(tmp_path_factory.mktemp("with"), site_url=SITE)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Build a site without one."""
    return made(tmp_path_factory.mktemp("without"), site_url="")


def _xml(site: Made, name: str) -> ET.Element:
    """Read a file with a strict parser."""
    return ET.parse(site.folder / name).getroot()  # noqa: S314 - our own file


def linked(site: Made) -> Iterator[str]:
    """Yield the pages that people link to: those of the trees, the permalinks and the cover."""
    retired = re.compile("http-equiv|404")
    yield from (path for path in site.pages if path not in ("404.html", "c/index.html") and not retired.search(path))


def test_every_page_has_a_preview(site: Made) -> None:
    """A title, a description of one line, its own address, and a card that is there and small."""
    for path in linked(site):
        meta = site.meta(path)
        assert meta["og:title"], path
        assert 0 < len(meta["description"]) <= 400, path
        assert meta["description"] == meta["og:description"]
        assert "\n" not in meta["description"]
        assert meta["og:url"] == SITE + path.removesuffix("index.html")
        card = site.folder / meta["og:image"].removeprefix(SITE)
        assert card.stat().st_size <= LARGEST
        with Image.open(card) as image:
            assert (image.format, image.size) == ("PNG", (1200, 630))


def test_a_preview_says_what_stands_there(site: Made) -> None:
    """That of a permalink in the languages of the site, that of a page of a tree in its own."""
    index = site.book.index
    for id_ in index.provisions:
        said = site.meta(f"c/{id_}/index.html")["description"]
        assert index.linear[id_].zh[:20] in said
        assert index.linear[id_].en[:40] in said
    for term in index.standard.terms[:3]:
        assert term.definition.en[:30] in site.meta(f"en/terms/{term.id}/index.html")["description"]
        assert term.definition.zh[:10] in site.meta(f"zh/terms/{term.id}/index.html")["description"]
    titles = {site.meta(path)["og:title"] for path in linked(site) if path.startswith("c/")}
    assert len(titles) > len(index.clauses) + len(index.provisions) / 2


def test_cards_differ(site: Made) -> None:
    """Each clause has its own, and that of a provision is its clause's."""
    clauses = [each.id for each in site.book.index.standard.clauses]
    found = {id_: (site.folder / f"assets/cards/{id_}.png").read_bytes() for id_ in clauses}
    assert len(set(found.values())) == len(clauses)
    id_, holder = next(iter(site.book.index.clause_of.items()))
    assert site.meta(f"c/{id_}/index.html")["og:image"] == f"{SITE}assets/cards/{holder.id}.png"


def test_every_page_of_a_tree_names_itself_and_the_other(site: Made) -> None:
    """Canonical and alternate addresses are those of pages that are there."""
    for path in linked(site):
        if path.startswith(("zh/", "en/")):
            (canonical,) = site.links(path, "canonical")
            assert canonical["href"] == SITE + path.removesuffix("index.html")
            others = {each["hreflang"]: each["href"] for each in site.links(path, "alternate") if "hreflang" in each}
            assert others.keys() == {"zh-Hans", "en"}
            assert all((site.folder / href.removeprefix(SITE) / "index.html").is_file() for href in others.values())


def test_the_site_map_lists_every_page_of_the_trees(site: Made) -> None:
    """Each once; a strict parser reads it."""
    listed = [each.text or "" for each in _xml(site, "sitemap.xml").iter(f"{MAP}loc")]
    pages = [SITE + path.removesuffix("index.html") for path in site.pages if path.startswith(("zh/", "en/"))]
    assert sorted(listed) == sorted(pages)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_feed_is_valid(language: str, site: Made) -> None:
    """What RFC 4287 demands is there; links lead to pages; pages of the tree and the cover name it."""
    root = _xml(site, f"feed-{language}.xml")
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    assert entries
    for each in (root, *entries):
        assert [len(each.findall(f"{ATOM}{name}")) for name in ("id", "title", "updated")] == [1, 1, 1]
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", each.findtext(f"{ATOM}updated", ""))
        assert each.findtext(f"{ATOM}title")
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    ids = [each.findtext(f"{ATOM}id", "") for each in (root, *entries)]
    assert len(ids) == len(set(ids))
    assert all(id_.startswith(SITE) for id_ in ids)
    for entry in entries:
        (link,) = entry.findall(f"{ATOM}link")
        assert (site.folder / link.attrib["href"].removeprefix(SITE).partition("#")[0] / "index.html").is_file()
    days = [each.findtext(f"{ATOM}updated", "") for each in entries]
    assert days == sorted(days, reverse=True)
    (named,) = (each for each in site.links(f"{language}/index.html", "alternate") if "atom" in each.get("type", ""))
    assert named["href"].endswith(f"../feed-{language}.xml")


def test_the_feed_tells_releases_amendments_and_withdrawals() -> None:
    """With the day of each; what has no day is not told."""
    made_here = small_standard()
    dated = Amendment(id="amd-1", number=Text(zh="第1号修改单 <1>", en="Amendment 1 & more"), date="2031-05-06")
    undated = replace(dated, id="amd-2", date=None)
    config, _ = load_config(HOME / "site_config.yml")
    assert isinstance(config, SiteConfig)
    metadata = replace(made_here.metadata, amendments=(dated, undated))
    book = Book(Index(replace(made_here, metadata=metadata)), replace(config, site_url=SITE))
    assert next(change.id for change in changes(book)) == "amendment-amd-1"
    assert "amd-2" not in str(changes(book))
    titles = [each.text for each in ET.fromstring(feed(book, "zh")).iter(f"{ATOM}title")]  # noqa: S314 - our own
    assert any("第1号修改单 <1>" in (title or "") for title in titles)


def test_without_an_address_nothing_pretends_to_have_one(bare: Made) -> None:
    """No whole address, no card, no map, no feed; a description all the same."""
    names = {path.relative_to(bare.folder).as_posix() for path in bare.folder.rglob("*")}
    assert not [name for name in names if re.search(r"^feed|sitemap|assets/card", name)]
    for path in linked(bare):
        meta = bare.meta(path)
        assert meta["description"]
        assert not {"og:url", "og:image"} & meta.keys()
        assert not bare.links(path, "canonical")
    cited = bare.book.index.standard.clauses[-1]
    page = unescape((bare.folder / f"zh/{cited.id}/index.html").read_text(encoding="utf-8"))
    assert whereabouts(bare.book.index, bare.book.config, cited) in page
    assert "本站未设网址" in page


def test_cards_can_be_left_out(tmp_path: Path) -> None:
    """Then previews name no picture."""
    site = made(tmp_path, site_url=SITE, cards="no")
    assert not (site.folder / "assets/cards").exists()
    assert "og:image" not in site.meta("zh/index.html")
    assert site.meta("zh/index.html")["og:url"] == f"{SITE}zh/"


def test_what_is_found_without_an_address_changes_with_the_text() -> None:
    """Edition, number and fingerprint; with an address the permalink."""
    config, _ = load_config(HOME / "site_config.yml")
    assert config
    first, second = (Index(standard(clause("4", provision("4-a", zh=words)))) for words in ("甲。", "乙。"))
    unset = replace(config, site_url="")
    found = [whereabouts(index, unset, index.clauses["4"]) for index in (first, second)]
    assert all(
        re.fullmatch(rf"{re.escape(first.edition.number.replace('—', '-'))} 4 [0-9a-f]{{8}}", each) for each in found
    )
    assert found[0] != found[1]
    assert whereabouts(first, replace(config, site_url=SITE), first.clauses["4"]) == f"{SITE}c/4/"


def test_hosts_are_told_the_policy_of_the_pages(bare: Made) -> None:
    """The file of headers, the examples of the documentation and the server of these tests say the same."""
    text = (bare.folder / FILE).read_text(encoding="utf-8")
    assert text.splitlines() == ["/*", *(f"  {name}: {value}" for name, value in headers().items())]
    for guide in ("docs/publishing.md", "docs/zh/publishing.md"):
        policies = re.findall(r'Content-Security-Policy "([^"]+)"', (ROOT / guide).read_text(encoding="utf-8"))
        assert policies
        assert set(policies) == {headers()["Content-Security-Policy"]}
