"""The standard and its chapters as PDFs: made with the site, in its languages, linked with their sizes."""

import json
import re
from zipfile import ZipFile

import pytest

from generator.formats.books import chapters
from generator.formats.kit import Kit
from generator.formats.requirements.files import site_files
from generator.standard.epoch import source_date_epoch
from tests.built import BuiltSite
from tests.export.pdf import reader, words_of

VARIANTS = ("both", "zh", "en")
EPUB = re.compile(r'href="[^"]*(downloads/text/all-(both|zh|en)\.epub)".*?(\d+) KB</a>', re.DOTALL)
LINK = re.compile(r'href="([^"]*downloads/text/([^"]+)-(both|zh|en)\.pdf)".*?(\d+) KB</a>', re.DOTALL)


def links(built: BuiltSite, page: str) -> dict[str, tuple[str, int]]:
    """Return of what a page links PDFs, by variant, with the size told in KB."""
    html = (built.folder / page / "index.html").read_text(encoding="utf-8")
    return {variant: (name, int(size)) for _, name, variant, size in LINK.findall(html)}


@pytest.mark.parametrize(
    ("page", "name"),
    [("5.4", "5.4"), ("3", "3"), ("full", "all"), ("", "all"), ("about", "all")],
)
@pytest.mark.parametrize("tree", ["zh", "en"])
def test_pages_link_their_text_with_its_size(tree: str, page: str, name: str, built: BuiltSite) -> None:
    """In each language and in both; each file is there, and as large as is told."""
    found = links(built, f"{tree}/{page}")
    assert tuple(found) == VARIANTS
    for variant, (named, size) in found.items():
        assert named == name
        file = built.folder / f"downloads/text/{name}-{variant}.pdf"
        assert size == round(file.stat().st_size / 1024)


def test_a_clause_below_a_chapter_has_none(built: BuiltSite) -> None:
    """Its page is printed."""
    assert links(built, "zh/5.4.4.2") == {}


def test_every_chapter_is_there(built: BuiltSite) -> None:
    """And nothing else beside the whole."""
    names = {clause.id for clause in chapters(built.index)} | {"all"}
    assert {"foreword", "3", "5.1", "5.6"} < names
    found = {path.name for path in (built.folder / "downloads/text").iterdir()}
    books = {f"all-{variant}.epub" for variant in VARIANTS}
    assert found == {f"{name}-{variant}.pdf" for name in names for variant in VARIANTS} | books


@pytest.mark.parametrize("page", ["", "about", "full"])
def test_the_epubs_are_linked_beside_the_books(page: str, built: BuiltSite) -> None:
    """With their sizes; a reader of books opens them, and each is in its languages."""
    html = (built.folder / "en" / page / "index.html").read_text(encoding="utf-8")
    found = EPUB.findall(html)
    assert [variant for _, variant, _ in found] == [*VARIANTS]
    for path, variant, size in found:
        file = built.folder / path
        assert int(size) == round(file.stat().st_size / 1024)
        with ZipFile(file) as book:
            assert book.read("mimetype") == b"application/epub+zip"
            words = b"".join(book.read(name) for name in book.namelist() if name.endswith(".xhtml")).decode()
        assert ("Service recovery" in words) == (variant != "zh")
        assert ("应预先设置" in words) == (variant != "en")


def test_files_for_other_systems_are_linked_and_described(built: BuiltSite) -> None:
    """From the page about the site, and in the description of its data; each is what the command writes."""
    kit = Kit(built.index, built.config, int(source_date_epoch(built.index.standard)))
    html = (built.folder / "zh/about/index.html").read_text(encoding="utf-8")
    told = json.loads((built.folder / "data/openapi.json").read_text(encoding="utf-8"))["paths"]
    for path, content in site_files(kit).items():
        assert (built.folder / path).read_bytes() == content
        assert f'../{path}"' in html
        assert f"/{path}" in told
    assert {f"/downloads/text/all-{variant}.epub" for variant in VARIANTS} <= told.keys()


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_handout_is_the_chapter_alone(variant: str, built: BuiltSite) -> None:
    """Its clauses in the languages asked for, below what it is of; no cover, no contents, no empty page."""
    pdf = (built.folder / f"downloads/text/5.4-{variant}.pdf").read_bytes()
    words = words_of(pdf)
    assert "T/CAQXXXXX" in words
    assert ("Servicerecovery" in words) == (variant != "zh")
    assert ("应预先设置服务补救流程" in words) == (variant != "en")
    for other in ("5.5.1", "5.3.2", "目次", "术语索引"):
        assert other not in words
    assert all(len(page.extract_text()) > 60 for page in reader(pdf).pages)
    metadata = reader(pdf).metadata
    assert metadata
    assert "5.4" in str(metadata.title)
