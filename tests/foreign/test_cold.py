"""A national standard on another subject, with amendments and half of its English: verbatim, and true in English too.

Its cover names what it replaces in part and adopts; its annexes, homographs, half-open intervals, footnotes 1) and a
formula in an entry are as a standards body prints them, and so are two misprints.
"""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.check import check
from generator.formats.kit import Kit
from generator.formats.pdf.book import book_pdf
from generator.source.config import load_config
from generator.source.load import load
from generator.standard.index import Index
from tests.built import shared_folder
from tests.export.pdf import words_of
from tests.foreign.outputs import made, shown, texts

HERE = Path(__file__).parent / "cold"
_VOID = frozenset({"meta", "link", "br", "img", "input", "hr", "path", "wbr"})
_CHINESE = re.compile("[\u4e00-\u9fff]")
_SPOKEN = frozenset({"title", "aria-label", "aria-description", "alt", "placeholder", "content"})
"""Attributes that are read out or shown: in the language of their element."""


class Unmarked(HTMLParser):
    """Finds Chinese words on an English page that nothing says are Chinese."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the language that holds inside an element."""
        named = dict(attrs)
        around = self._open[-1][1] if self._open else ""
        language = named.get("lang") or around
        if language == "en":
            spoken = (value or "" for name, value in attrs if name in _SPOKEN)
            self.found += [words for words in spoken if _CHINESE.search(words)]
        if tag not in _VOID:
            self._open.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        """Close an element and what was left open in it."""
        places = [place for place, (name, _) in enumerate(self._open) if name == tag]
        del self._open[places[-1] if places else len(self._open) :]

    def handle_data(self, data: str) -> None:
        """Keep words in the wrong language."""
        if self._open and _CHINESE.search(data):
            tag, language = self._open[-1]
            if language == "en" and tag not in {"script", "style"}:
                self.found.append(data.strip())


def test_it_is_taken_up_as_published() -> None:
    """With its amendments, its misprints and its hanging paragraph: no error, and the proof is silent."""
    loaded = load(HERE / "standard")
    assert loaded.standard, loaded.problems
    told = check(loaded.standard, loaded.sources)
    assert {problem.rule for problem in told} == {"REF004", "STR012", "STR016", "TRM009", "TRN002", "TXT022"}


def test_every_chinese_word_on_an_english_page_is_marked(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What is not translated stands with its language, in titles, names, citations, lists and links as well."""
    site = made("cold", shared_folder(tmp_path_factory)) / "site"
    pages = sorted(site.glob("en/**/*.html"))
    assert len(pages) > 40
    for page in pages:
        reader = Unmarked()
        reader.feed(page.read_text(encoding="utf-8"))
        assert reader.found == [], page


def test_a_table_without_a_translation_says_so_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Behind its title, in both trees, for all its cells."""
    site = made("cold", shared_folder(tmp_path_factory)) / "site"
    for language, said in (("zh", "未翻译"), ("en", "not translated")):
        page = (site / language / "A.1/index.md").read_text(encoding="utf-8")
        assert re.search(rf"表A.1 剔除的数据[^\n]*{said}", page)
        assert said not in "".join(line for line in page.splitlines() if line.startswith("|"))
        shown = (site / language / "A.1/index.html").read_text(encoding="utf-8")
        assert re.search(rf'<p class="cb-{language} cb-unreviewed"[^>]*="{said}"[^>]*>[^\n]*表A.1', shown)


def test_a_number_alone_is_no_reference(tmp_path_factory: pytest.TempPathFactory) -> None:
    """3.2 degrees in an annex are not clause 3.2, and no number is said to want a translation."""
    page = (made("cold", shared_folder(tmp_path_factory)) / "site/zh/B.1/index.md").read_text(encoding="utf-8")
    assert "| 08:00 | 3.2 |" in page


def test_the_english_book_has_every_name_and_symbol() -> None:
    """Before words that are not translated, too; homographs are told apart by their domains."""
    loaded = load(HERE / "standard")
    config, _ = load_config(HERE / "site_config.yml")
    assert loaded.standard
    assert config
    book = re.sub(
        r"\s", "", words_of(book_pdf(Kit(Index(loaded.standard), config, 0), ("en",), loaded.sources.figures))
    )
    for piece in (
        "NOTE1:温度记录仪",
        "1——探头；",
        "——活化能",
        "〈数据〉向",
        "probe〈温度〉",
        "EXAMPLE:三次记录",
        "ReplacesinpartGB/T88119",
    ):
        assert piece in book, piece


def test_the_book_says_of_an_untranslated_table_once_that_it_is() -> None:
    """Below its title, for all its cells; a table that is translated says nothing."""
    loaded = load(HERE / "standard")
    config, _ = load_config(HERE / "site_config.yml")
    assert loaded.standard
    assert config
    kit = Kit(Index(loaded.standard), config, 0)
    both = re.sub(r"\s", "", words_of(book_pdf(kit, ("zh", "en"), loaded.sources.figures)))
    assert "表A.1剔除的数据(nottranslated)情形时间装货前全部开门10min以内A.2" in both
    assert "Table1Permissibleerrorandrecordinginterval单位为摄氏度" in both
    assert "表A.1剔除的数据情形" in re.sub(r"\s", "", words_of(book_pdf(kit, ("zh",), loaded.sources.figures)))


def test_exports_say_of_no_chinese_word_that_it_is_english(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Terms as TBX, SKOS and JSON leave out what is not translated; nothing without English is reviewed."""
    folder = made("cold", shared_folder(tmp_path_factory))
    tbx = (folder / "terms.tbx").read_text(encoding="utf-8")
    assert not re.search(r'xml:lang="en">[^<]*[\u4e00-\u9fff]', re.sub(r"\[SOURCE:[^]]*\]", "", tbx))
    assert not re.search(r'[\u4e00-\u9fff][^"]*"@en', (folder / "terms.skos").read_text(encoding="utf-8"))
    english = re.findall(r'"en": "([^"]*)"', (folder / "terms.json").read_text(encoding="utf-8"))
    assert english
    assert [words for words in english if re.search("[\u4e00-\u9fff]", words)] == []
    data = json.loads((folder / "site/data/standard.json").read_text(encoding="utf-8"))
    provisions = [provision for clause in data["clauses"] for provision in clause["provisions"]]
    assert not any(provision["reviewed"] for provision in provisions if not provision["text"]["en"])


def test_nothing_of_a_sentence_stands_without_its_beginning(tmp_path_factory: pytest.TempPathFactory) -> None:
    """但应做比对。 is asked about with the words before it; the page of its clause has each piece once."""
    folder = made("cold", shared_folder(tmp_path_factory))
    written = texts(folder)
    sentence = "可由使用者更换的电池，更换后不必重新校准，但应做比对。"
    for path in ("kit.csv", "kit.json", "kit.pdf", "kit.xlsx/xl/sharedStrings.xml", "site/search/passages-0.js"):
        assert sentence in written[path], path
    for path in ("kit.html", "site/zh/checklists/5.2/index.html", "site/en/checklists/all/index.html"):
        assert shown(written[path]).count("但应做比对。") == shown(written[path]).count(sentence) > 0, path
    clause = written["site/zh/5.2.4/index.html"].partition("</article>")[0]
    assert [clause.count(">可由使用者更换的电池，更换后不必重新校准，<"), clause.count(">但应做比对。<")] == [1, 1]
    (given,) = (
        provision
        for one in json.loads(written["site/data/standard.json"])["clauses"]
        for provision in one["provisions"]
        if provision["id"] == "5.2.4-b"
    )
    assert (given["text"]["zh"], given["leads"][-1]["zh"]) == ("但应做比对。", sentence.removesuffix("但应做比对。"))
    assert not given["lead_in"]


def test_a_report_says_an_untranslated_text_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    """With its own language; so do the names of findings that are not translated."""
    report = (made("cold", shared_folder(tmp_path_factory)) / "report.html").read_text(encoding="utf-8")
    assert '<span lang="zh-Hans">不符合</span>' in report
    assert '<span lang="en" class="second">不符合</span>' not in report
