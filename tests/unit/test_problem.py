"""Problems: their order, and the three forms in which they are printed."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.model.errors import NOTHING, Said
from generator.model.problem import Location, Problem, in_order
from generator.words.errors import did_you_mean
from generator.words.problems import FIRST_OF_A_RULE, MOST_WHOLE, formatted, line, summary


def both(words: str) -> Said:
    """Return words that are the same in both languages."""
    return Said(words, words)


ERROR = Problem(
    Location("standard/a.yaml", 12, 9), "REF001", both('unknown term "t-risk"'), both('did you mean "t-risks"?')
)
WARNING = Problem(Location("standard/b.yaml"), "TRN001", both("100% of this,\nand: more"), severity="warning")


def test_text_is_one_line_a_problem() -> None:
    """Editors and terminals find the place at the head of the line."""
    assert formatted([ERROR, WARNING], "text").split("\n")[0] == (
        'standard/a.yaml:12:9: error REF001 unknown term "t-risk"; did you mean "t-risks"?'
    )


def test_text_of_a_whole_file_has_no_line() -> None:
    """A problem of the file as a whole names no line."""
    assert line(WARNING, "en").startswith("standard/b.yaml: warning TRN001 100% of this")


def test_github_escapes_what_its_commands_reserve() -> None:
    """A message cannot break out of the workflow command."""
    assert formatted([ERROR, WARNING], "github").split("\n") == [
        '::error file=standard/a.yaml,line=12,col=9,title=REF001::unknown term "t-risk"; did you mean "t-risks"?',
        "::warning file=standard/b.yaml,line=1,col=1,title=TRN001::100%25 of this,%0Aand: more",
    ]


def test_github_escapes_the_file() -> None:
    """A comma, a colon or a line break in a file name does not end the parameter, nor the command."""
    problem = Problem(Location("a,b:c\n::error::.yaml", 1, 1), "SRC009", both("x"))
    assert "file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3A.yaml," in formatted([problem], "github")


def test_github_shows_what_would_act() -> None:
    """An escape sequence that an author wrote is told by its number there too."""
    problem = Problem(Location("a.yaml", 1, 1), "SRC005", both("x\x1b[2J"))
    assert formatted([problem], "github").endswith(r"::x\u001b[2J")


def test_a_line_shows_what_is_not_seen() -> None:
    """A name that differs from another in nothing visible is told with what it hides."""
    problem = Problem(Location("9\u061c.yaml"), "SRC009", both("a\u200bb"))
    assert line(problem, "en") == r"9\u061c.yaml: error SRC009 a\u200bb"


def test_json_has_every_part() -> None:
    """Programs read each part by its name."""
    rows = json.loads(formatted([ERROR, WARNING], "json"))
    assert rows[0] == {
        "file": "standard/a.yaml", "line": 12, "column": 9, "severity": "error", "rule": "REF001",
        "message": 'unknown term "t-risk"', "hint": 'did you mean "t-risks"?',
    }  # fmt: skip
    assert [row["severity"] for row in rows] == ["error", "warning"]


def test_json_keeps_chinese_readable() -> None:
    """Chinese is not turned into escapes."""
    assert "顾客" in formatted([Problem(Location("a"), "TRM004", both("顾客"))], "json")


def test_nothing_wrong_prints_nothing() -> None:
    """Without problems the text forms are empty and JSON is an empty list."""
    assert [formatted([], style) for style in ("text", "github", "json")] == ["", "", "[]"]


def test_order_is_by_place_and_each_stands_once() -> None:
    """Line 2 stands before line 10, and a problem found twice is told once."""
    later, earlier = Problem(Location("a", 10, 1), "R", both("m")), Problem(Location("a", 2, 1), "R", both("m"))
    assert in_order([later, earlier, later]) == (earlier, later)


def test_did_you_mean_names_the_nearest() -> None:
    """A slip of the pen is recognised, and nothing is said of a word that is far from all."""
    assert did_you_mean("t-custmer", ["t-customer", "t-supplier"]) == Said(
        "是否要写“t-customer”？", 'did you mean "t-customer"?'
    )
    assert did_you_mean("xyz", ["t-customer"]) == NOTHING


def many(count: int, rule: str) -> list[Problem]:
    """Return as many problems of a rule, a line each."""
    return [Problem(Location("a", line, 1), rule, both("m")) for line in range(1, count + 1)]


def test_of_many_problems_the_count_comes_first_then_the_first_of_each_rule() -> None:
    """A rule that is broken last, and once, is seen among twenty thousand; and what to do to see all."""
    last = Problem(Location("z"), "STR002", both("m"))
    problems = in_order([*many(20_000, "TXT011"), last])
    count, *lines = formatted(problems, "text").split("\n")
    assert count.startswith("20,001 problems, of each rule the first, 4 in all")
    assert count.endswith("TXT011 20,000, STR002 1")
    assert "--all" in count
    assert lines == [line(problem, "en") for problem in (*problems[:FIRST_OF_A_RULE], last)]
    told, *marks = formatted(problems, "github").split("\n")
    assert told == f"::notice::{count}"
    assert len(marks) == FIRST_OF_A_RULE + 1
    assert len(json.loads(formatted(problems, "json"))) == 20_001


def test_of_many_problems_what_stops_a_build_comes_first() -> None:
    """A single error behind twenty thousand warnings stands at the head, in the count and in the lines."""
    warnings = [replace(problem, severity="warning") for problem in many(20_000, "TXT011")]
    error = Problem(Location("z"), "STR002", both("m"))
    count, first, *_ = formatted(in_order([*warnings, error]), "text").split("\n")
    assert count.endswith("errors: STR002 1; warnings: TXT011 20,000")
    assert first == line(error, "en")
    assert summary((*warnings, error)).zh.endswith("错误：STR002 1；警告：TXT011 20,000")
    few = in_order([*warnings[: MOST_WHOLE - 1], error])
    assert formatted(few, "text").split("\n")[MOST_WHOLE - 1] == line(error, "en")


def test_every_problem_is_printed_when_all_are_wanted_or_they_are_not_many() -> None:
    """One by one, and their count behind them."""
    problems = in_order(many(MOST_WHOLE + 1, "TXT011"))
    assert len(formatted(problems, "text", counted=False, whole=True).split("\n")) == MOST_WHOLE + 1
    *lines, count = formatted(problems[1:], "text").split("\n")
    assert len(lines) == MOST_WHOLE
    assert count == "200 problems: TXT011 200"


def test_a_few_problems_need_no_count() -> None:
    """They are seen."""
    assert not summary(tuple(many(20, "TXT011")))
    assert summary(tuple(many(21, "TXT011"))) == Said("共21个问题：TXT011 21", "21 problems: TXT011 21")


def test_a_long_message_is_cut() -> None:
    """A value of 200 KB in a message is printed to its begin."""
    problem = Problem(Location("a"), "SRC012", both("x" * 200_000), both("y" * 200_000))
    assert all(len(formatted([problem], style)) < 1_500 for style in ("text", "github", "json"))


@given(st.text(), st.text(), st.text())
def test_a_problem_is_one_line_whatever_it_quotes(file: str, message: str, hint: str) -> None:
    """A line break in an id forges no line, an escape steers no terminal."""
    shown = formatted([Problem(Location(file, 1, 1), "SRC005", both(message), both(hint))], "text")
    assert len(shown.splitlines()) == 1
    assert not any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in shown)
    shown.encode()
