"""What `export markdown` writes, read back: the same standard, and what pages do not hold is told."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.formats.drafted.folder import Made, Wanted
from generator.formats.drafted.report import proved
from generator.formats.pages.made import made_of_pages
from generator.model import LANGUAGES, Block, Clause, Figure, Language, List, ListItem, Paragraph, TermEntry
from generator.model.config import LANGUAGES_OF, Choice
from generator.site.pages.page import Book
from generator.site.readable import readable_folder, readable_pictures
from generator.source.config import load_config
from generator.source.load import load, load_files
from generator.standard.index import Index
from generator.standard.placing import placed
from tests.drafted.documents import DAY, ROOT, read_again

OURS, TYPICAL, COLD, BLOCKS, KIOSK = (
    ".",
    "tests/foreign/typical",
    "tests/foreign/cold",
    "tests/golden/blocks",
    "tests/foreign/kiosk",
)
ALL = (OURS, TYPICAL, COLD, BLOCKS, KIOSK)


@cache
def book_of(folder: str) -> Book:
    """Return what pages are made of."""
    loaded = load(ROOT / folder / "standard")
    config, _ = load_config(ROOT / folder / "site_config.yml")
    assert loaded.standard
    assert config
    return Book(Index(loaded.standard), config, loaded.sources.figures)


def exported(book: Book, languages: tuple[Language, ...] = LANGUAGES) -> dict[str, bytes]:
    """Return the files that `export markdown` writes."""
    texts = readable_folder(book, languages)
    return {name: text.encode() for name, text in texts.items()} | readable_pictures(book, languages)


@cache
def back(folder: str, choice: Choice = "both") -> Made:
    """Return what becomes of the pages of a standard."""
    return made_of_pages(exported(book_of(folder), LANGUAGES_OF[choice]), Wanted(file="pages", day=DAY))


def kept(clause: Clause) -> Clause:
    """Return a clause without what pages do not say in the form in which it is written, drawings in their places."""
    content = tuple(map(_undrawn, placed(clause)))
    return replace(
        clause, content=content, original="", published=(), amended=(), evaluates=None, attributes=(), related=(),
        enhances=(), references=(), withdrawn=None,
    )  # fmt: skip


def _undrawn(block: Block) -> Block:
    """Return a figure without the files of its drawings and what is in them; provisions without attributes."""
    if isinstance(block, Paragraph):
        return replace(block, provisions=tuple(replace(each, attributes=()) for each in block.provisions))
    if isinstance(block, List):
        return replace(block, items=tuple(map(_item, block.items)))
    if not isinstance(block, Figure):
        return block
    parts = tuple(replace(part, file="", description=None) for part in block.parts)
    return replace(block, file="", narrow="", labels=(), parts=parts, description=block.caption)


def _item(item: ListItem) -> ListItem:
    provisions = tuple(replace(each, attributes=()) for each in item.provisions)
    return replace(
        item,
        provisions=provisions,
        content=tuple(replace(each, items=tuple(map(_item, each.items))) for each in item.content),
    )


def entry(index: Index, term: TermEntry) -> TermEntry:
    """Return a term entry without what its place on a page does not say."""
    own = tuple(each for each in term.designations if not term.number or index.own_words(term, each))
    return replace(
        term, designations=tuple(replace(each, forms=()) for each in own), compare=(), related=(), amended=()
    )


@pytest.mark.parametrize("folder", ALL)
def test_the_standard_comes_back(folder: str) -> None:
    """Ids, numbers, labels, titles, blocks, provisions with types, terms and items: all in both languages."""
    made, book = back(folder), book_of(folder)
    ours, theirs = book.index.standard, read_again(made)
    assert [kept(each) for each in theirs.clauses] == [kept(each) for each in ours.clauses]
    assert {each.id: entry(Index(theirs), each) for each in theirs.terms} == {
        each.id: entry(book.index, each) for each in ours.terms
    }
    assert {each.id: each for each in theirs.checklist} == {each.id: each for each in ours.checklist}
    assert proved(made).closed


@pytest.mark.parametrize("folder", ALL)
def test_the_whole_comes_back(folder: str) -> None:
    """Title, publisher, cover, status, authority, the day of revision, the editions."""
    ours, theirs = book_of(folder).index.standard.metadata, read_again(back(folder)).metadata
    for name in ("title", "publisher", "cover", "status", "about", "authority", "authoritative", "revised"):
        assert getattr(theirs, name) == getattr(ours, name), name
    assert [(each.number, each.status, each.note) for each in theirs.editions] == [
        (each.number, each.status, each.note) for each in ours.editions
    ]


def test_what_pages_do_not_hold_is_told() -> None:
    """Each thing of ours that is lost is named, once for all pages."""
    told = [f"{each.place.file}: {each.said.en}" for each in back(OURS).told]
    assert len(told) == len(set(told)) < 20
    for words in (
        "sources of facts",
        "ids of the standard",
        "编者注",
        "本站的对照",
        "理解与实施",
        "references/",
        "crosswalk/",
    ):
        assert any(words in each for each in told), words
    lost = [each.said.en for each in back(COLD).told]
    assert any("changes" in each for each in lost)


def test_ids_and_types_stand_only_where_they_do_not_follow() -> None:
    """A person reads the YAML: what the number, the label or the verb says is not written again."""
    files = {name: text.decode() for name, text in back(TYPICAL).files.items() if name.endswith(".yaml")}
    assert "kind:" not in files["clauses/5.yaml"]
    assert "id:" not in files["clauses/5.yaml"]
    assert "kind: requirement" in back(OURS).files["clauses/4.yaml"].decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_language_alone(language: Language) -> None:
    """The original comes back without its translation; a translation alone is taken for the text, and that is told."""
    made = back(TYPICAL, language)
    words = [getattr(each.text, language) for clause in read_again(made).clauses for each in clause.provisions]
    assert len(words) == len([each for clause in book_of(TYPICAL).index.standard.clauses for each in clause.provisions])
    assert all(words)
    told = any("translation alone" in each.said.en for each in made.told)
    assert told == (language == "en")


ODD = """clauses:
  - number: 1
    title: {zh: "1) # 𠮷*野*家_a_ <b>甲</b> | 乙", en: "# A_b_c <i>x</i> & *y* {: #z }"}
    content:
      - {zh: "\\"组织\\"应记录𠮷、<、>、&amp;、{: .x }、C:\\\\temp、[甲](乙)和$5；",
         en: "The organization shall record \\"<\\", \\\\~a\\\\~, \\\\*b\\\\* and 5 < x."}
      - {zh: "שלום مرحبا 应从右到左。", en: "It shall be read from right to left: שלום."}
      - list: [{zh: "a) - 甲；", en: "- a;"}, {zh: ——+ 乙；, en: + b;}, {zh: ——1. 丙。, en: 1. c.}]
      - table: {zh: "| a\\\\|b | \\\\< |\\n| 甲<br>乙 |  |", en: "| c\\\\|d | \\\\< |\\n| e<br>f |  |"}
      - note: {zh: "> 引文 # 1", en: "> quoted # 1"}
  - number: 2
    title: {zh: LONG, en: LONG}
    content: [{zh: "LONG", en: "LONG"}]
  - number: 3
    title: 没有译文
    content: [没有译文的一段。, {list: [a) 甲；, {zh: b) 乙。, en: b.}]}]
  - {number: 4, title: {zh: 没有内容, en: Nothing in it}}
"""
LONG = "很长的话，" * 4000


def test_odd_texts_come_back() -> None:
    """Signs outside the BMP, marks of Markdown and HTML, quotes, right to left, very long ones, empty ones."""
    metadata = (ROOT / TYPICAL / "standard/standard.yaml").read_bytes()
    written = {"standard.yaml": metadata, "clauses/1.yaml": ODD.replace("LONG", LONG).encode()}
    loaded = load_files(written, "standard")
    assert loaded.standard, loaded.problems
    book = replace(book_of(TYPICAL), index=Index(loaded.standard))
    again = read_again(made_of_pages(exported(book), Wanted(file="odd", day=DAY)))
    assert [kept(each) for each in again.clauses] == [kept(each) for each in loaded.standard.clauses]


def test_the_command_takes_a_folder(tmp_path: Path) -> None:
    """What the command writes the other takes; a folder of something else, and one page alone, are told in a line."""
    places = ("--standard", str(ROOT / BLOCKS / "standard"), "--config", str(ROOT / BLOCKS / "site_config.yml"))
    run("export", "markdown", *places, "--out", str(tmp_path / "pages"))
    said = run("import", "standard", str(tmp_path / "pages"), "--from", "markdown", "--out", str(tmp_path / "again"))
    assert "compared character by character" in said
    assert (tmp_path / "again/standard/figures/figure-1.svg").is_file()
    for path, words in (
        (tmp_path / "again", "has no full.md"),
        (tmp_path / "pages/zh/2.md", "one page alone"),
    ):
        assert words in run("import", "standard", str(path), "--out", str(tmp_path / "none"), fails=True)
    line = ("import", "standard", str(tmp_path / "pages"), "--from", "docx", "--out", str(tmp_path / "none"))
    assert "read as markdown alone" in run(*line, fails=True)
    assert not (tmp_path / "none").exists()


def test_what_is_missing_in_the_folder_is_told(tmp_path: Path) -> None:
    """A page and a drawing that are gone; a page that is no UTF-8."""
    files = exported(book_of(BLOCKS))
    del files["zh/2.2.md"], files["zh/figures/figure-1.svg"], files["en/figures/figure-1.svg"]
    made = made_of_pages(files, Wanted(file="pages", day=DAY))
    told = [each.said.en for each in made.told]
    assert "there is no page 2.2.md; 2.2 was left out" in told
    assert "there is no drawing figures/figure-1.svg; add it" in told
    (tmp_path / "full.md").write_bytes(b"---\nlang: en\n---\n\n# \xff {: #top .full }\n")
    assert "is not UTF-8" in run("import", "standard", str(tmp_path), "--out", str(tmp_path / "out"), fails=True)


def run(*line: str, fails: bool = False) -> str:
    """Run a command and return what it prints."""
    result = CliRunner().invoke(main, ["--lang", "en", *line])
    assert result.exit_code == int(fails), result.output
    assert "Traceback" not in result.output
    return result.output
