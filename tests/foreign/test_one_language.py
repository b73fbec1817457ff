"""A site of one language shows no trace of the other: in pages, data, search, sheets, terminology."""

import html
import re
from dataclasses import replace

import pytest
import yaml

from generator.assess.checklist_data import checklist_data
from generator.formats.downloads import workbooks
from generator.formats.kit import Kit
from generator.formats.pdf.book import book_pdf
from generator.formats.terms.files import TERMS_FORMATS
from generator.model import LANGUAGES, Authority, Language, Standard, Text, Translator
from generator.model.config import SiteConfig, languages_of
from generator.site.build import build_site
from generator.site.pages.cite import citation_styles
from generator.site.pages.page import Book
from generator.site.pages.pen import Shape
from generator.site.pages.tree import pages
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from generator.standard.spoken import plain_in, spoken_in
from generator.standard.translation import accepted, translations
from generator.words import FILE
from tests.export.pdf import words_of
from tests.foreign.outputs import HERE, foreign_standard, texts

HAN = re.compile("[\u3400-\u9fff]+")
CODE = ("assets/", "search/search.js", "sw.js", "data/standard.schema.json", "data/assessment.schema.json")
"""What is the same for every site: scripts, styles, descriptions of formats."""
FACTS = {"告示"}
"""Titles of clauses of other documents that nobody knows in English."""

PRINTED_IN_ENGLISH = {
    word
    for term in foreign_standard("ferry").terms
    for designation in term.designations
    if (word := term.printed(designation, "en"))
}
"""The English words that the entries of a Chinese standard print beside the Chinese ones."""


def settings(name: str, *languages: Language) -> SiteConfig:
    """Return the settings of a foreign standard, for a site of some languages."""
    config, _ = load_config(HERE / name / "site_config.yml")
    assert config
    return replace(config, languages=languages, default_language=languages[0])


@pytest.fixture(scope="session", params=LANGUAGES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Language, dict[str, str]]:
    """Return a site of one language of the part, which is translated whole, as texts by path."""
    language: Language = request.param
    folder = tmp_path_factory.mktemp(language) / "site"
    folder.mkdir()
    loaded = load(HERE / "ferry" / "standard")
    assert loaded.standard
    config = settings("ferry", language)
    build_site(Book(Index(loaded.standard), config, loaded.sources.figures), folder)
    return language, {path: text for path, text in texts(folder).items() if not path.startswith(CODE)}


def english_of(standard: Standard) -> set[str]:
    """Return the English texts of a standard and of our words that are more than a word."""
    ours = yaml.load(FILE.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - it reads strings alone
    own = {text.en for _, _, _, text in translations(standard)}
    sections = ("pages", "shared", "this_site", "search", "guide", "marks", "awaiting", "fill", "paper", "report")
    words = {entry["en"] for section in sections for entry in ours[section].values() if entry["en"] != entry["zh"]}
    return {
        re.sub(r"\{.*", "", text)
        for text in own | words
        if re.search("[a-z]{2}.* .*[a-z]{3}", re.sub(r"\{.*", "", text))
    }


def test_a_site_of_one_language_has_no_word_of_the_other(site: tuple[Language, dict[str, str]]) -> None:
    """No Chinese character in the English one; no English text of the standard or of ours in the Chinese one."""
    language, made = site
    shown = {path: html.unescape(text) for path, text in made.items()}
    if language == "en":
        shown["data/rules.js"] = re.sub(r'"workbook":.*?"times"', "", shown["data/rules.js"])
        shown["search/against.js"] = re.sub(r'"numbers":.*?"documents"', "", shown["search/against.js"])
        found = {(path, word) for path, text in shown.items() for word in HAN.findall(text)}
        assert {(path, word) for path, word in found if word not in FACTS and path != "data/rules.js"} == set()
        assert {word for path, word in found if path == "data/rules.js"} == set()
    else:
        wanted = english_of(foreign_standard("ferry"))
        assert len(wanted) > 300
        columns = {"added by this site", "the standard"}  # names of properties, the same for every site
        found = {(path, text) for path, page in shown.items() for text in wanted - columns if text in page}
        assert found == set()


def test_nothing_leads_to_the_other_language(site: tuple[Language, dict[str, str]]) -> None:
    """No switch, no buttons for views, no other tree, no alternate address, no key for it."""
    language, made = site
    other = "en" if language == "zh" else "zh"
    assert [path for path in made if path.startswith(f"{other}/")] == []
    for path, page in made.items():
        if path.endswith(".html"):
            assert "hreflang" not in page, path
            assert "data-view=" not in page, path
            assert f"/{other}/" not in page, path
            words = re.findall(f'lang="{"en" if other == "en" else "zh-Hans"}"[^>]*>([^<]*)', page)
            assert set(words) <= (PRINTED_IN_ENGLISH if other == "en" else set()), path
    assert "| `1` `2` `3` |" not in made[f"{language}/about/index.md"]


def test_a_chinese_site_has_the_english_words_that_the_standard_prints(site: tuple[Language, dict[str, str]]) -> None:
    """In the clause of terms, in the whole text, in the list of terms and on the page of the entry."""
    language, made = site
    if language == "zh":
        for page in ("4", "full", "terms", "terms/t-gangway"):
            assert '<b lang="en">gangway</b>' in made[f"zh/{page}/index.html"].replace("span", "b"), page


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_tables_and_terms_are_in_the_language_of_the_site(language: Language) -> None:
    """Workbooks, the book and terms have no word of the other, but the English that a Chinese standard prints."""
    config = settings("ferry", language)
    index = Index(foreign_standard("ferry"))
    kit = Kit(index, config, 0)
    assert languages_of(None, config) == (language,)
    assert languages_of("both", config) == LANGUAGES
    book = words_of(book_pdf(kit, languages_of(None, config), load(HERE / "ferry" / "standard").sources.figures))
    made = {name: kind.made(index, config) for name, kind in TERMS_FORMATS.items()}
    assert made["csv"].splitlines()[0].count("preferred") == (2 if language == "zh" else 1)
    assert all("gangway" in made[name] for name in TERMS_FORMATS)
    for text in (book, *made.values()):
        assert bool(HAN.search(text)) is (language == "zh")
    definition = next(term.definition.en for term in index.standard.terms if term.id == "t-gangway")
    assert (definition in made["tbx"]) is (language == "en")
    (workbook,) = workbooks(kit, {"all": ()}).values()
    assert len(workbook) > 1000
    known = plain_in(checklist_data(index, config), config.spoken)
    assert {bool(finding["label"][one]) for finding in known["findings"] for one in LANGUAGES if one != language} == {
        False
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_untranslated_text_stands_with_its_language_and_a_mark(language: Language) -> None:
    """The authoritative words are there in place of a translation, and a mark that is no part of the text."""
    loaded = load(HERE / "typical" / "standard")
    assert loaded.standard
    book = Book(Index(loaded.standard), settings("typical", language), loaded.sources.figures)
    shape = Shape.of_site(language, (language,))
    page = next(book.markdown(page, shape) for page in pages(book, shape) if page.address == "B.1/")
    marked = re.findall(r"\{: lang=zh-Hans \} \*not translated\*\{: \.stale \}", page)
    assert bool(marked) is (language == "en")
    assert "未翻译" not in page


@pytest.mark.parametrize("authority", ["zh", "en", "both"])
@pytest.mark.parametrize("translator", ["ours", "official"])
def test_what_is_said_of_the_languages_is_true(authority: Authority, translator: Translator) -> None:
    """Settings by statements: whose the words are, how to cite, what is ours, what awaits review."""
    ferry = foreign_standard("ferry")
    metadata = replace(ferry.metadata, authoritative=authority, translator=translator, translation=None)
    standard = replace(ferry, metadata=metadata)
    standard = replace(standard, ledger=accepted(standard, None))
    first = standard.clauses[-1]
    changed = replace(first, title=Text(zh=f"{first.title.zh}改", en=f"{first.title.en} changed"))
    standard = replace(standard, clauses=(*standard.clauses[:-1], changed))
    drawings = load(HERE / "ferry" / "standard").sources.figures
    book = Book(Index(standard), settings("ferry", *LANGUAGES), drawings)
    shape = Shape("en")
    made = pages(book, shape)
    about = next(book.markdown(page, shape) for page in made if page.address == "about/")
    page = next(page for page in made if page.clause == first.id and page.address == f"{first.id}/")
    assert page.cite
    ours = translator == "ours" and authority != "both"
    english, chinese = ours and authority == "zh", ours and authority == "en"
    assert ("Unofficial translation" in page.cite.en[0]) is english
    assert ("非官方译文" in page.cite.zh[0]) is chinese
    assert ("Official translation" in page.cite.en[0]) is (authority == "zh" and translator == "official")
    assert ("the English translation" in about) is english
    assert ("the Chinese translation" in about) is chinese
    assert ("is the official translation" in about) is (not ours and authority != "both")
    reproduced = {
        "zh": "The Chinese text of the standard is reproduced",
        "en": "The English text of the standard is reproduced",
        "both": "The Chinese and the English text of the standard are reproduced",
    }
    assert [key for key, words in reproduced.items() if words in about] == [authority]
    assert book.awaiting(page) == {"zh": "stale", "en": "stale_chinese", "both": "stale_either"}[authority]


def test_values_lose_one_language_and_no_other_word() -> None:
    """A text that is not there in the language stays; keys stay."""
    assert spoken_in((Text(zh="甲", en="a"), Text(zh="乙")), ("en",)) == (Text(en="a"), Text(zh="乙"))
    assert spoken_in(Text(zh="甲", en="a"), LANGUAGES) == Text(zh="甲", en="a")
    assert plain_in({"a": [{"zh": "甲", "en": "a", "way": {"zh": "乙", "en": "b"}}]}, ("zh",)) == {
        "a": [{"zh": "甲", "en": "", "way": {"zh": "乙", "en": ""}}]
    }


def test_a_citation_in_english_has_title_and_publisher_without_a_translation() -> None:
    """They stand in it as they are; no gap is left."""
    standard = foreign_standard("typical")
    metadata = replace(standard.metadata, title=Text(zh="顾客服务"), publisher=Text(zh="示例协会"))
    index = Index(replace(standard, metadata=metadata))
    before, _ = citation_styles(index, settings("ferry", *LANGUAGES), index.clauses["5.1"]).en
    association, title = (f'<span lang="zh-Hans">{words}</span>' for words in ("示例协会", "顾客服务"))
    assert before.startswith(f"{association}. {title}: GB/T 99999.2—2026. 5.1 General.")


def test_a_site_of_the_original_alone_says_nothing_of_translations() -> None:
    """Neither whose they are nor how many await review: none of them is shown. A site of the translation does."""
    ferry = foreign_standard("ferry")
    drawings = load(HERE / "ferry" / "standard").sources.figures
    said = {}
    for language in LANGUAGES:
        book, shape = Book(Index(ferry), settings("ferry", language), drawings), Shape(language, alone=True)
        said[language] = next(book.markdown(page, shape) for page in pages(book, shape) if page.address == "about/")
    assert "译文" not in said["zh"]
    assert "## State of the translation" in said["en"]
    assert "the English translation" in said["en"]
