"""Problems: their order, and the three forms in which they are printed."""

import json

from generator.model.problem import Location, Problem, did_you_mean, formatted, in_order

ERROR = Problem(Location("standard/a.yaml", 12, 9), "REF001", 'unknown term "t-risk"', 'did you mean "t-risks"?')
WARNING = Problem(Location("standard/b.yaml"), "TRN001", "100% of this,\nand: more", severity="warning")


def test_text_is_one_line_a_problem() -> None:
    """Editors and terminals find the place at the head of the line."""
    assert formatted([ERROR, WARNING], "text").split("\n")[0] == (
        'standard/a.yaml:12:9: error REF001 unknown term "t-risk"; did you mean "t-risks"?'
    )


def test_text_of_a_whole_file_has_no_line() -> None:
    """A problem of the file as a whole names no line."""
    assert str(WARNING).startswith("standard/b.yaml: warning TRN001 100% of this")


def test_github_escapes_what_its_commands_reserve() -> None:
    """A message cannot break out of the workflow command."""
    assert formatted([ERROR, WARNING], "github").split("\n") == [
        '::error file=standard/a.yaml,line=12,col=9,title=REF001::unknown term "t-risk"; did you mean "t-risks"?',
        "::warning file=standard/b.yaml,line=1,col=1,title=TRN001::100%25 of this,%0Aand: more",
    ]


def test_github_escapes_the_file() -> None:
    """A comma or colon in a file name does not end the parameter."""
    problem = Problem(Location("a,b:c.yaml", 1, 1), "SRC009", "x")
    assert "file=a%2Cb%3Ac.yaml," in formatted([problem], "github")


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
    assert "顾客" in formatted([Problem(Location("a"), "TRM004", "顾客")], "json")


def test_nothing_wrong_prints_nothing() -> None:
    """Without problems the text forms are empty and JSON is an empty list."""
    assert [formatted([], style) for style in ("text", "github", "json")] == ["", "", "[]"]


def test_order_is_by_place_and_each_stands_once() -> None:
    """Line 2 stands before line 10, and a problem found twice is told once."""
    later, earlier = Problem(Location("a", 10, 1), "R", "m"), Problem(Location("a", 2, 1), "R", "m")
    assert in_order([later, earlier, later]) == (earlier, later)


def test_did_you_mean_names_the_nearest() -> None:
    """A slip of the pen is recognised, and nothing is said of a word that is far from all."""
    assert did_you_mean("t-custmer", ["t-customer", "t-supplier"]) == 'did you mean "t-customer"?'
    assert did_you_mean("xyz", ["t-customer"]) == ""
