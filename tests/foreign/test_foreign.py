"""The tool knows no standard: neither of two others shows anything of the first, or of what it does not have itself."""

import html
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check import check
from generator.formats.books import book_path, chapters, epub_path, variants
from generator.model import LANGUAGES, Language, Standard, Text
from generator.site.pages.cite import citation_styles
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import pages
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from generator.words import say
from tests.foreign.conftest import Foreign
from tests.foreign.names import deep_numbers, first_standard, names
from tests.foreign.outputs import FOREIGN, HERE, foreign_standard, shown
from tests.kits import settings

CHAPTER = re.compile(r"第(\d+)章|[Cc]lauses? (\d+)|附录([A-Z])|[Aa]nnex ([A-Z])\b")
_TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.DOTALL)
DRAFTING = re.compile(r"GB/T [\d.]+—\d{4}, (?:clause|annex) \w+|ISO \d+:\d{4}, clause \w+")
"""What the tool says of the rules of drafting that it goes by."""


@pytest.mark.parametrize("name", FOREIGN)
def test_it_is_clean(name: str) -> None:
    """There is nothing to tell of it, and its ledger says that all is reviewed."""
    loaded = load(HERE / name / "standard")
    assert loaded.standard is not None
    assert [str(problem) for problem in (*loaded.problems, *check(loaded.standard, loaded.sources))] == []


def test_the_names_are_those_of_the_first_standard(garden: Foreign) -> None:
    """The list is read from `standard/`, and finds what stands there: a list that is empty would find nothing ever."""
    metadata = first_standard().metadata
    assert {"CAQ", "10301", metadata.title.zh, metadata.publisher.en, "顾客关系", "customer relation"} <= names()
    assert deep_numbers(garden.standard).findall("see 5.4.4.2, 15.4.4.2 and 5.4.4.2.1") == ["5.4.4.2"]


def test_nothing_of_the_first_standard_is_in_it(foreign: Foreign) -> None:
    """No name, title, document, number or sentence of the first standard is in anything that is made of another."""
    wanted = {name: re.sub(r"\s+", "", name) for name in names()}
    numbers = deep_numbers(foreign.standard)
    found = []
    for path, text in foreign.texts.items():
        read = html.unescape(text)
        close = shown(text) if path.endswith(".html") else re.sub(r"\s+", "", read)
        found += [(path, name) for name, run in wanted.items() if name in read or run in close]
        found += [(path, number) for number in numbers.findall(read)]
    assert found == []


def test_chapters_are_named_as_the_standard_has_them(foreign: Foreign) -> None:
    """Where the tool's words name a chapter or an annex, it is one of this standard."""
    theirs = {clause.number for clause in foreign.standard.clauses}
    named = {
        (path, next(filter(None, match.groups())))
        for path, text in foreign.texts.items()
        if not path.startswith("new/")
        for match in CHAPTER.finditer(DRAFTING.sub("", shown_or_plain(path, text)))
    }
    assert {(path, number) for path, number in named if number not in theirs} == set()


def test_the_data_say_where_each_drawing_lies(foreign: Foreign) -> None:
    """In the tree of each language of the site, of parts too."""
    data = json.loads(foreign.texts["site/data/standard.json"])
    figures = [figure for entry in (*data["clauses"], *data["terms"]) for figure in entry["figures"]]
    assert all(figure["file"] or all(part["file"] for part in figure["parts"]) for figure in figures)
    files = [part["file"] for figure in figures for part in (figure, *figure["parts"]) if part["file"]]
    there = [(foreign.folder / "site" / language / file).is_file() for file in files for language in ("zh", "en")]
    assert all(there)


def test_a_guideline_shows_no_trace_of_what_it_lacks(garden: Foreign) -> None:
    """No terms, checklist, documents, citations, mappings, supplement, edition: no word, page or link of theirs.

    What is ready-made is its text alone.
    """
    absent = re.compile(
        "术语|补充词汇|检查表|检查项|相关标准|标准的引用|没有其他条文引用|本站的对照|章条对照|其他版本|概念图|"
        "glossary|checklist|relateddocument|citedbythestandard|nootherclause|mapping|crosswalk|othereditions|"
        "conceptmap|Assess",
        re.IGNORECASE,
    )
    index = Index(garden.standard)
    found = {path: absent.findall(shown(page)) for path, page in garden.pages.items()}
    assert {path: words for path, words in found.items() if words} == {}
    linked = {link for page in garden.pages.values() for link in re.findall(r'(?:href|src)="([^"]+)"', page)}
    assert [
        link
        for link in linked
        if re.search(r"terms/|references/|crosswalk/|checklists/|downloads/(?!text/)|data/(?:terms|checklist)", link)
    ] == []
    files = {
        re.sub(r"(?<=\.epub)/.+", "", path.removeprefix("site/")) for path in garden.texts if path.startswith("site/")
    }
    handouts = {book_path(part, languages) for part in (None, *chapters(index)) for languages in variants(LANGUAGES)}
    handouts |= {epub_path(languages) for languages in variants(LANGUAGES)}
    assert {path for path in files if path.startswith(("data/", "downloads/"))} == {
        "data/chunks.jsonl", "data/openapi.json", "data/standard.jsonld",
        "data/places.js", "data/standard.json", "data/standard.schema.json", "data/requirements.ciso.yaml",
        "data/requirements.csv", "data/requirements.oscal.json", "data/requirements.reqif", *handouts,
    }  # fmt: skip
    assert {link.rpartition("../")[2] for link in linked if "downloads/" in link} == handouts
    worker = garden.texts["site/sw.js"].partition(";\n")[0]
    assert not re.search(r'"[^"]*(?:terms|references|crosswalk|checklists)/', worker)
    core = garden.texts["site/search/core.js"]
    assert not re.search("补充词汇|检查项|术语|Supplementary", core)


def test_a_guideline_without_checklist_says_so_where_one_is_asked_for(garden: Foreign) -> None:
    """The export tells where items and terms would be written."""
    console = garden.texts["console.txt"]
    assert "the standard has no checklist items; write them into" in console
    assert "the standard has no terms; write them into" in console


def test_the_home_page_has_the_situations_that_a_standard_has(foreign: Foreign) -> None:
    """Each under its id; where there are none, nothing says that there could be any."""
    for language in LANGUAGES:
        home, about = foreign.pages[f"{language}/index.html"], foreign.pages[f"{language}/about/index.html"]
        assert ('id="situations"' in home) is bool(foreign.standard.situations)
        assert (say("ours.situations", language) in html.unescape(about)) is bool(foreign.standard.situations)
        assert set(re.findall(r'<li id="([^"]+)"', home)) == {one.id for one in foreign.standard.situations}


def test_a_standard_has_the_guidance_of_its_own_editors(foreign: Foreign) -> None:
    """In its own frames; where there is none, no page, no link and no file says that there could be any."""
    wanted = bool(foreign.standard.guidance)
    for language in LANGUAGES:
        assert (f"{language}/guidance/index.html" in foreign.pages) is wanted
        about = html.unescape(foreign.pages[f"{language}/about/index.html"])
        assert (say("ours.guidance", language) in about) is wanted
        assert any("guidance/" in page for page in foreign.pages.values()) is wanted
        if wanted:
            page = foreign.pages[f"{language}/guidance/index.html"]
            assert [frame.key for frame in foreign.standard.frames] == re.findall(r'<h2 id="frame-([^"]+)"', page)


def test_rules_of_judgement_are_there_where_a_standard_has_them(foreign: Foreign) -> None:
    """With a page and links to it; elsewhere nothing says that there could be any."""
    wanted = bool(foreign.standard.judgement)
    for language in LANGUAGES:
        assert (f"{language}/judgement/index.html" in foreign.pages) is wanted
        assert any("judgement/" in page for page in foreign.pages.values()) is wanted
        about = html.unescape(foreign.pages[f"{language}/about/index.html"])
        assert (say("ours.judgement", language) in about) is wanted


def test_a_part_without_supplement_or_mappings_names_neither(ferry: Foreign) -> None:
    """Its terms page names its own terms clause, its documents no mapping, its checklists what is required."""
    found = {
        path: re.findall(
            "补充词汇|本站的对照|章条对照|对应的本标准章条|supplementary|mapping|crosswalk|Corresponding clauses",
            shown(page),
            re.IGNORECASE,
        )
        for path, page in ferry.pages.items()
    }
    assert {path: words for path, words in found.items() if words} == {}
    assert "第4章的术语属于标准。" in ferry.pages["zh/terms/index.html"]
    assert "The terms of Clause 4 belong to the standard." in ferry.pages["en/terms/index.html"]
    assert say("covered.both", "zh") in ferry.pages["zh/checklists/index.html"]
    assert "“只看码头”“只查航次簿”可一次选定一组" in ferry.pages["zh/checklists/help/index.html"]
    assert "14 requirements, 5 instructions" in ferry.texts["console.txt"]


@pytest.mark.parametrize(
    ("with_own", "said_zh", "said_en"),
    [
        (False, "补充词汇由本站编写，属资料性内容。", "The supplementary glossary is written by this site"),
        (
            True,
            "第4章的术语属于标准；补充词汇由本站编写",
            "The terms of Clause 4 belong to the standard; the supplementary",
        ),
    ],
)
def test_a_glossary_says_what_is_whose(ferry: Foreign, *, with_own: bool, said_zh: str, said_en: str) -> None:
    """With a supplement alone nothing is said of terms of the standard.

    With both, the terms clause is named by its number.
    """
    added = replace(ferry.standard.terms[1], id="t-added", number=None)
    terms = (*ferry.standard.terms, added) if with_own else (added,)
    config, _ = load_config(HERE / "ferry" / "site_config.yml")
    assert config
    drawings = load(HERE / "ferry" / "standard").sources.figures
    book = Book(Index(replace(ferry.standard, terms=terms, synonyms=(), situations=())), config, drawings)
    for language, told in zip(LANGUAGES, (said_zh, said_en), strict=True):
        made = {page.address: book.markdown(page, Shape(language)) for page in pages(book, Shape(language))}
        assert told in made["terms/"]
        assert ("terms/map/" in made) is with_own
        assert (say("pages.terms_of_clause", language) in made["terms/"]) is with_own
        assert ("Clause 4" in made.get("terms/map/", "") or "第4章" in made.get("terms/map/", "")) is with_own
        assert re.findall("第3章|clause 3", "".join(made[name] for name in made if name.startswith("terms/"))) == []


def test_the_home_page_lists_every_chapter_that_it_says_it_lists() -> None:
    """Chapters without subclauses too; of a standard with one substantial chapter, all of that and no other."""
    for standard, home, expected in (
        (foreign_standard("ferry"), HERE / "ferry", [str(number) for number in range(5, 17)]),
        (first_standard(), HERE.parents[1], [f"5.{number}" for number in range(1, 7)]),
    ):
        page = _page(standard, home, "zh", "")
        listed = page.partition("{: #aspects }")[2].partition("\n## ")[0]
        assert re.findall(r"^- \[(\S+) ", listed, re.MULTILINE) == expected


def test_an_english_that_is_not_ours_is_not_called_ours() -> None:
    """Neither where the site says what it wrote, nor in a citation."""
    ferry = foreign_standard("ferry")
    own = replace(ferry.metadata, translation=Text(zh="英文是正式文本。", en="The English is official."))
    for standard, called in ((ferry, True), (replace(ferry, metadata=own), False)):
        cited = citation_styles(Index(standard), settings(), standard.clauses[-1]).en[0]
        assert ("Unofficial translation, revised 2026-04-15" in cited) is called
        about = _page(standard, HERE / "ferry", "en", "about/")
        assert ("the English translation" in about) is called
        assert ("The English is official." in about) is not called
        assert ("英文译文" in _page(standard, HERE / "ferry", "zh", "about/")) is called


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_site_of_one_language_names_no_address_of_the_other(language: Language) -> None:
    """There is no such page, and no key that leads there."""
    other = next(one for one in LANGUAGES if one != language)
    for languages, named in ((LANGUAGES, True), ((language,), False)):
        about = _page(foreign_standard("ferry"), HERE / "ferry", language, "about/", languages)
        assert (f"/{other}/" in about) is named
        assert ("| `L` |" in about) is named


def _page(
    standard: Standard, home: Path, language: Language, address: str, languages: tuple[Language, ...] = LANGUAGES
) -> str:
    """Return the Markdown of a page of a standard, with the settings and the drawings of a folder."""
    config, _ = load_config(home / "site_config.yml")
    assert config
    drawings = load(home / "standard").sources.figures
    shape = Shape(language)
    book = Book(Index(standard), replace(config, languages=languages), drawings)
    return next(book.markdown(page, shape) for page in pages(book, shape) if page.address == address)


def test_every_chapter_of_a_part_is_in_its_contents_and_has_its_sheet(ferry: Foreign) -> None:
    """All nineteen top clauses stand beside each page, and the chapters are sheets, downloads and aspects."""
    index = Index(ferry.standard)
    for language in LANGUAGES:
        for page in ("16", "about", "foreword"):
            listed = re.findall(
                r'data-clause="([^"]+)"', ferry.pages[f"{language}/{page}/index.html"].partition("</nav>")[0]
            )
            assert [id_ for id_ in listed if "." not in id_] == [clause.id for clause in index.top]
    chapters = [str(number) for number in range(5, 17)]
    assert list(index.aspects) == chapters
    assert {f"{id_}.xlsx" for id_ in chapters} <= {path.name for path in (ferry.folder / "site/downloads").iterdir()}
    sheets = re.findall(r'<sheet name="(\d+) ', ferry.texts["kit.xlsx/xl/workbook.xml"])
    assert sheets == chapters
    kit = json.loads(
        ferry.texts["site/data/checklist.js"].removeprefix("globalThis.clausebookChecklist=").rstrip(";\n")
    )
    (choice,) = kit["choices"]
    assert [value["condition"] for value in choice["values"]] == ["evaluates=pier", "evaluates=log"]
    items = {clause["id"]: clause["items"] for clause in kit["clauses"]}
    assert kit["items"][items["7.1"][0]]["meets"] == ["evaluates=pier"]
    assert list(dict.fromkeys(clause["aspect"] for clause in kit["clauses"])) == chapters


def shown_or_plain(path: str, text: str) -> str:
    """Return what a reader sees of what was made, and of other files their text."""
    return re.sub(_TAG, "", html.unescape(text)) if path.endswith(".html") else text
