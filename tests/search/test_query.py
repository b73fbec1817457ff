"""What readers type is understood: spellings, numbers, synonyms, mistakes."""

import pytest

from tests.search.conftest import Run

ASK = "const { ids } = await library.ask(given, { show: false }); return ids"


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("５。４。２", "5.4.2"),
        ("５．４．２", "5.4.2"),
        ("5-4-4-2", "5.4.4.2"),
        ("5、4、2", "5.4.2"),
        ("5.1、5.4", "5.1、5.4"),
        ("GB/T 19012—2008", "gb/t 19012-2008"),
        ("顧客滿意度", "顾客满意度"),
        ("資訊技術", "信息技术"),
        ("第五章", "第5章"),
        ("第五章第四节", "5.4"),
        ("第5章第4条", "5.4"),
        ("第五章第4节第四条", "5.4.4"),
        ("第5章第4节第4条第2款", "5.4.4.2"),
        ("五.二.四", "5.2.4"),
        ("五点四点十二", "5.4.12"),
        ("5.四.3", "5.4.3"),
        ("5 4 3", "5.4.3"),
        ("图一", "图1"),
        ("一点一滴", "一点一滴"),
        ("Clause Three", "clause 3"),
        ("chapter five point four point two", "chapter 5.4.2"),
        ("five point four", "5.4"),
        ("one customer, one voice", "one customer, one voice"),
        ("the one point of contact", "the one point of contact"),
        ("5 4", "5 4"),
        ("gùkè", "guke"),
    ],
)
def test_spelling(typed: str, spelt: str, javascript: Run) -> None:
    """Width, dashes, tones, traditional and regional writing, numerals."""
    assert javascript("return search.spelt(library.book.traditional, given)", typed) == spelt


@pytest.mark.parametrize(
    ("typed", "atoms"),
    [
        ("5.4.4.2", [{"type": "number", "number": "5.4.4.2"}]),
        ("第5.4.4.2条", [{"type": "number", "number": "5.4.4.2"}]),
        ("条款5.3", [{"type": "number", "number": "5.3"}]),
        ("clause 5.6", [{"type": "number", "number": "5.6"}]),
        ("§5.1.3", [{"type": "number", "number": "5.1.3"}]),
        ("5.4.5.1 b)", [{"type": "number", "number": "5.4.5.1", "letter": "b"}]),
        ("5.4.2-a-1", [{"type": "number", "number": "5.4.2", "letter": "a", "item": "1"}]),
        ("4-a-1", [{"type": "number", "number": "4", "letter": "a", "item": "1"}]),
        ("4-f", [{"type": "number", "number": "4", "letter": "f"}]),
        ("5442", [{"type": "number", "number": "5.4.4.2"}]),
        ("522", [{"type": "number", "number": "5.2.2"}]),
        ("第542条", [{"type": "number", "number": "5.4.2"}]),
        ("第五章", [{"type": "number", "number": "5"}]),
        ("2016版 4.4.5.2", [{"type": "number", "number": "4.4.5.2", "year": "2016"}]),
        ("4.4.5.2（2016）", [{"type": "number", "number": "4.4.5.2", "year": "2016"}]),
        ("4.4.5.2 of the 2016 edition", [{"type": "number", "number": "4.4.5.2", "year": "2016"}]),
        ("GB/T 19012—2008", [{"type": "document", "digits": "19012", "year": "2008"}]),
        ("gbt19012", [{"type": "document", "digits": "19012"}]),
        ("国标19013", [{"type": "document", "digits": "19013"}]),
        ("19580", [{"type": "document", "digits": "19580"}]),
        ("ISO 10002", [{"type": "document", "digits": "10002"}]),
        ("ISO 9001:2015", [{"type": "document", "digits": "9001", "year": "2015"}]),
        ("ISO/IEC 17021-1:2015", [{"type": "document", "digits": "17021", "year": "2015"}]),
        ("YY/T 0287—2017", [{"type": "document", "digits": "0287", "year": "2017"}]),
        ("DB11/T 123", [{"type": "document", "digits": "123"}]),
        ("HJ 2.2", [{"type": "document", "digits": "2.2"}]),
        ("Q/ABC 001", [{"type": "document", "digits": "001"}]),
        ("JJF 1059.1", [{"type": "document", "digits": "1059.1"}]),
    ],
)
def test_numbers(typed: str, atoms: list[dict[str, str]], javascript: Run) -> None:
    """Numbers of clauses and documents in any spelling are taken out of the query."""
    body = (
        "return search.read(library.book, given).readings[0].groups.map(({ alternatives }) => alternatives[0].atoms[0])"
    )
    assert javascript(body, typed) == atoms


@pytest.mark.parametrize(
    ("typed", "expected", "told"),
    [
        ("2016版 4.4.5.2", "5.4.5.2", 1),
        ("第4章（2016年版）", "5", 1),
        ("2016年版第3章", "3", 0),
        ("第4章", "4", 0),
        ("第4章 1999", "4", 0),
    ],
)
def test_number_of_an_edition_with_its_year(typed: str, expected: str, told: int, javascript: Run) -> None:
    """A number beside the year of another edition is that edition's, and told as such where it is another one now."""
    result = javascript("return (await library.ask(given)).results[0]", typed)
    assert result["address"] == f"{expected}/"
    assert result["title"].count("T/CAQ 10301—2016") == told


@pytest.mark.parametrize(
    ("typed", "first", "after"),
    [
        ("tangibility", "5.6.4", "5.6.2"),
        ("tangibilty", "5.6.4", "5.6.2"),
        ("tangib", "5.6.4", "5.6.2"),
        ("engagement", "5.1.2", "5.4.5.2"),
        ("engaged", "5.1.2", "5.4.5.2"),
        ("competing", "t-competitive-environment", "5.3.3.1"),
    ],
)
def test_a_word_before_its_kin(typed: str, first: str, after: str, javascript: Run) -> None:
    """The word itself, or what something is called, comes before others of its family."""
    found = javascript(ASK, typed)
    assert found[0] == first
    assert after not in found or found.index(after) > 1


def test_asking_whether_two_are_the_same_is_no_word(javascript: Run) -> None:
    """Nothing is cut out of 一回事, which says nothing by itself."""
    assert javascript("return (await library.ask(given)).missing", "抱怨和投诉是一回事吗") == []


def test_numbers_inside_words_are_words(javascript: Run) -> None:
    """An integer in a sentence is no clause."""
    body = "return search.read(library.book, given).numbers"
    assert javascript(body, "6个方面") == []


@pytest.mark.parametrize(
    "typed",
    [
        "5.9",
        "GB/T 99999",
        "ISO 27001",
        "量子力学",
        "qwxzv",
        "   ",
        "。",
        "%",
        "*",
    ],
)
def test_nothing_is_found(typed: str, javascript: Run) -> None:
    """What the standard does not have is not found, and odd characters break nothing."""
    assert javascript(ASK, typed) == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("供英链", "3.3"),
        ("服勿补救", "5.4.4.2"),
        ("持续改近", "5.5.3"),
        ("顾克期望", "3.5"),
        ("顾客提验", "t-customer-experience"),
    ],
)
def test_one_wrong_character(typed: str, expected: str, javascript: Run) -> None:
    """A name with one character mistyped is found."""
    assert javascript(ASK, typed)[0] == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("抱怨绿", "t-customer-complaint-rate"),
        ("抱愿率", "t-customer-complaint-rate"),
        ("中程度", "3.9"),
        ("行为归范", "ref-19010"),
        ("关建指标", "t-key-indicator"),
    ],
)
def test_characters_that_only_sound_right(typed: str, expected: str, javascript: Run) -> None:
    """Who types by pinyin picks a wrong one of those that sound alike; a name that sounds so comes first."""
    assert javascript(ASK, typed)[0] == expected


@pytest.mark.parametrize(
    ("typed", "expected"), [("给一线员工授权", "5.1.4"), ("图1", "4"), ("figure 1", "4"), ("框架图", "4")]
)
def test_run_together_and_figures(typed: str, expected: str, javascript: Run) -> None:
    """A sentence without spaces finds what has most of its words; a figure leads to its clause."""
    assert javascript(ASK, typed)[0] == expected


def test_a_letter_in_another_place(javascript: Run) -> None:
    """A word of the same letters is found where one of them is in a wrong place, before words that begin alike."""
    assert "t-empathy" in javascript(ASK, "emphaty")[:2]


def test_published_number_is_explained(javascript: Run) -> None:
    """A number of the published edition leads to our clause, and the result says why."""
    found = javascript("return (await library.ask(given)).results[0]", "4.4.2")
    assert found["address"] == "5.4.2/"
    assert "在T/CAQ 10301—2016中编号为4.4.2" in found["title"]


def test_provision_letter_leads_to_the_provision(javascript: Run) -> None:
    """`5.4.5.1 b)` names one provision."""
    found = javascript("return (await library.ask(given)).results[0]", "5.4.5.1 b)")
    assert found["passages"][0]["address"] == "5.4.5.1/#5.4.5.1-b"


@pytest.mark.parametrize("typed", ["5.4.2-a-1", "检查项 5.4.2-a-1", "检查项 4-a-1"])
def test_the_id_of_an_item_leads_to_the_item(typed: str, javascript: Run) -> None:
    """The place in the checklist comes before the provision and all else of the clause."""
    found = javascript("return (await library.ask(given)).results[0]", typed)
    id_ = typed.rpartition(" ")[2]
    assert found["passages"][0]["address"] == f"checklists/{id_.partition('-')[0]}/#{id_}"


def test_passage_is_marked(javascript: Run) -> None:
    """The passage that matches is shown with the whole run marked, and leads to its anchor."""
    found = javascript("return (await library.ask(given)).results[0]", "服务补救")
    assert found["address"] == "5.4.4.2/"
    assert "5.4.4.2" in found["title"]
    assert "Service recovery" in found["title"]
    assert found["passages"][0]["address"] == "5.4.4.2/#5.4.4.2-a"
    assert "<mark>服务补救</mark>流程" in found["passages"][0]["text"]


def test_words_are_marked_whole(javascript: Run) -> None:
    """Of Latin words, whole words are marked, whatever their ending."""
    found = javascript("return (await library.ask(given)).results[0]", "complaint")
    assert "<mark>complaints</mark> handling" in found["title"].lower()


def test_results_are_safe_html(javascript: Run) -> None:
    """What a reader types never becomes markup."""
    found = javascript("return (await library.ask(given)).results", "<img src=x onerror=alert(1)> 顾客")
    assert "<img" not in str(found)


@pytest.mark.parametrize(
    ("typed", "expected"), [("satisfuckshun", "3.8"), ("5.4.9", "5.4"), ("顾镂", "3.1"), ("gukemanyidoo", "3.8")]
)
def test_nearest_are_offered(typed: str, expected: str, javascript: Run) -> None:
    """Where nothing is found, the nearest names are offered, and are no results."""
    body = "const r = await library.ask(given); return [r.total, r.near, r.results.map(({ address }) => address)]"
    total, near, addresses = javascript(body, typed)
    wanted = javascript("return library.book.records.find(({ id }) => id === given).address", expected)
    assert (total, near) == (0, True)
    assert wanted in addresses


def test_every_synonym_leads_to_its_term(built_terms: dict[str, list[str]], javascript: Run) -> None:
    """Each word of `synonyms.yaml` finds the entry that it is for, among the first."""
    body = (
        "const all = {}; for (const q of given) all[q] = (await library.ask(q, { show: false })).addresses; return all"
    )
    found = javascript(body, sorted(built_terms))
    lost = {word: found[word][:3] for word, addresses in built_terms.items() if not set(addresses) & set(found[word])}
    assert lost == {}


def test_what_was_typed_is_marked_before_its_synonyms(javascript: Run) -> None:
    """投诉 also finds 顾客抱怨, yet where the text has 投诉 nothing else is marked."""
    body = "return (await library.ask(given)).results.find(({ address }) => address === '0.2/').passages"
    found = javascript(body, "投诉")
    assert found[0]["address"] == "0.2/#0.2-e"
    assert all("<mark>投诉</mark>" in passage["text"] and "<mark>顾客" not in passage["text"] for passage in found)


def test_a_passage_is_shown_once(javascript: Run) -> None:
    """A clause title that two editions of a document share is one passage."""
    body = "return (await library.ask(given)).results.find(({ address }) => address.includes('19013')).passages"
    found = javascript(body, "提交投诉")
    assert [passage["text"] for passage in found].count('<p lang="zh-Hans"><mark>提交投诉</mark></p>') == 1


def test_results_without_their_passages(javascript: Run) -> None:
    """When the passages cannot be loaded, all results are still there, and lead to their pages."""
    body = """
      await library.ask(given);
      for (const name of [...library.loaded.keys()].filter((name) => name.startsWith("passages-")))
        library.loaded.delete(name);
      library.book.parts = [];
      library.load = () => Promise.reject(new Error("no network"));
      const { total, results } = await library.ask(given);
      return [total, results.map(({ passages }) => passages.length)];
    """
    total, sizes = javascript(body, "顾客满意度")
    assert total > 10
    assert sizes == [0] * total
