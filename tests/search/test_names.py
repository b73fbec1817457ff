"""Names that are typed not quite right, or in part: by pinyin as it is heard, by the title of a document."""

import pytest

from tests.search.conftest import Run

ASK = "const { ids } = await library.ask(given, { show: false }); return ids"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("gongyinlian", "3.3"),
        ("shengtailiang", "3.4"),
        ("zuzi wenhua", "5.1.2"),
        ("goutong pintai", "5.4.5.1"),
        ("fuwu bujju", "5.4.4.2"),
        ("renli ziyan", "5.3.3"),
    ],
)
def test_pinyin_as_it_is_heard(typed: str, expected: str, javascript: Run) -> None:
    """Who does not tell zh from z or ng from n, or types a letter wrong, is understood."""
    assert javascript(ASK, typed)[0] == expected


@pytest.mark.parametrize(("typed", "expected"), [("授劝", "5.1.4"), ("收权", "5.1.4"), ("竞争对手信息收集", "5.2.3")])
def test_most_of_what_is_typed_stands_in_one_place(typed: str, expected: str, javascript: Run) -> None:
    """Two characters of which one only sounds right; a run of which one entry alone has most, before what is near."""
    assert javascript(ASK, typed)[0] == expected


@pytest.mark.parametrize("typed", ["形式", "行为", "投拆"])
def test_two_characters_that_people_say_are_not_misheard(typed: str, javascript: Run) -> None:
    """A word that is said, or one that does not sound like a name, stands for no name."""
    heard = "search.byLetters(library.book, given)"
    body = f"await library.ask(given, {{ show: false }}); return {heard}.fullest === 0.97"
    assert javascript(body, typed) is False


@pytest.mark.parametrize("typed", ["hegemony", "ganglion", "shanghai", "lianzhang"])
def test_what_hardly_sounds_like_a_name_is_not_heard(typed: str, javascript: Run) -> None:
    """A misspelt name has at least five letters of its syllables, and one wrong letter only among eight."""
    assert javascript("return library.book.spoken.like(given)", typed) == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("monitoring and measuring", "ref-19014"),
        ("guidelines for auditing", "ref-19011"),
        ("auditing guidelines", "ref-19011"),
        ("degree of satisfaction", "3.8"),
    ],
)
def test_a_document_called_so_comes_first(typed: str, expected: str, javascript: Run) -> None:
    """Where nothing of the standard is; and a part of a name that has a small word is no question."""
    assert javascript(ASK, typed)[0] == expected
