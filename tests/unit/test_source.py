"""YAML to strings with places; what YAML can do beyond that is refused."""

import gzip

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.model.problem import Location
from generator.source.document import Document
from generator.source.yaml import parse


def parsed(text: str) -> Document:
    """Return the document of a text that has no problems."""
    document, problems = parse("a.yaml", text.encode())
    assert problems == ()
    assert document is not None
    return document


def rules(raw: bytes) -> list[str]:
    """Return the rules that a file breaks."""
    return [problem.rule for problem in parse("a.yaml", raw)[1]]


@pytest.mark.parametrize(
    "scalar", ["5.10", "010", "no", "nil", "12:30:00", "2026-01-31", "1e3", "0x10", "true", ".inf"]
)
def test_every_scalar_stays_as_written(scalar: str) -> None:
    """5.10 does not become 5.1, nor no False, nor 12:30:00 a number."""
    assert parsed(f"number: {scalar}").value == {"number": scalar}


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b"a: " + b"x" * 1_000_001, "SRC001"),
        (b"\xef\xbb\xbfa: b", "SRC002"),
        ("标准: 顾客".encode("gbk"), "SRC003"),
        (b"a: \xff\xff\xff", "SRC003"),
        (b"a:\n\tb: c", "SRC004"),
        (b"a: b: c", "SRC005"),
        (b"a: [", "SRC005"),
        (b'a: "', "SRC005"),
        (b"a: \x00", "SRC005"),
        (b"a: \x1b", "SRC005"),
        (b"? [a]\n: b", "SRC005"),
        (b"--- a\n--- b", "SRC005"),
        (b"a: &x b", "SRC006"),
        (b"a: *x", "SRC006"),
        (b"<<: {a: b}", "SRC006"),
        (b"a: !!python/object:os.system b", "SRC006"),
        (b"a: b\na: c", "SRC007"),
        (b"a:", "SRC008"),
        (b"", "SRC008"),
        (b"# nothing", "SRC008"),
        (b"a: null", "SRC008"),
        (b"a: Null", "SRC008"),
        (b"a: NULL", "SRC008"),
        (b"a: ~", "SRC008"),
        (b"a: {b: }", "SRC008"),
        (b"a:\n  - b\n  -", "SRC008"),
        (b"a: [null]", "SRC008"),
        (b"a: |\n  b\n", "SRC014"),
        (b"a: >\n  b\n", "SRC014"),
        (b"a: |+\n  b\n\n", "SRC014"),
    ],
)
def test_what_is_refused(raw: bytes, rule: str) -> None:
    """Each thing that a standard does not need is refused by its rule."""
    assert rule in rules(raw)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: b\na: {c: , d: ［}\ne: f", ["SRC007"]),
        ("a: b\na:\n  - |\n    c\n  -\ne:", ["SRC007", "SRC008"]),
        ("? {a: , b: [~]}\n: {c: }\nd:", ["SRC005", "SRC008"]),
        ("<<: {a: }\nb:", ["SRC006", "SRC008"]),
    ],
)
def test_below_a_key_that_is_not_taken_nothing_is_told(text: str, told: list[str]) -> None:
    """What stands below a key that has to go is not to be mended; what comes after it is."""
    assert rules(text.encode()) == told


@pytest.mark.parametrize("quoted", ['"null"', "'~'", "|-\n  null", '"NULL"'])
def test_a_quoted_word_for_nothing_is_a_word(quoted: str) -> None:
    """Quotation marks make a text of anything."""
    assert parsed(f"a: {quoted}").value["a"].lower() in {"null", "~"}


@pytest.mark.parametrize(
    ("text", "line", "column", "named"),
    [
        ("a: x\nb：y\nc: z\n", 2, 2, "full-width colon"),
        ("a: {zh: 标准，en: x}\n", 1, 11, "full-width comma"),
        ("a: {zh：标准, en: x}\n", 1, 7, "full-width colon"),
        ("a: ［x, y］\n", 1, 4, "full-width ［"),
        ("a: [x, y］\nb: c\n", 1, 9, "full-width ］"),
        ("a: ｜-\n  x\n", 1, 4, "full-width ｜"),
        ("a:\n  b: c\n　　d: e\n", 3, 1, "ideographic space"),
        ("a:\n  b: c\n\u2003d: e\n", 3, 1, "U+2003"),
        ("a:\n  b: c\n\u00a0\u00a0d: e\n", 3, 1, "no-break space"),
        ("a:b\nc: d\n", 1, 2, "no blank after"),
        ("a: {b:c, d: e}\n", 1, 6, "no blank after"),
        ("a:\n  -b: c\n", 2, 3, "no blank after"),
        ("a: “b: c”\n", 1, 4, "does not quote"),
        ("“a”: b\n", 1, 1, "does not quote"),
        ("a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n", 2, 1, "unresolved merge"),
        ("a: b\n=======\n", 2, 1, "unresolved merge"),
        ("a: b\n\ufeffc: d\n", 2, 1, "byte order mark"),
        ("a: b\n- \tc: d\n", 2, 3, "tab"),
        ("a: x\nb∶ y\nc: z\n", 2, 2, "full-width colon"),
        ("a: x\nb﹕ y\nc: z\n", 2, 2, "full-width colon"),
        ("a: {zh: 标准、en: x}\n", 1, 11, "full-width 、"),
        ("a: {zh: 标准；en: x}\n", 1, 11, "full-width ；"),
        ("a: {zh: 标准，\n    en: x}\n", 1, 11, "full-width comma"),
        ("a:\n  - b: c\n  -　d: e\n", 3, 4, "ideographic space"),
        ("a:\n  b: c\n  d:　e\n  f: g\n", 3, 5, "ideographic space"),
        ("a:\n  d:\u00a0e\n  f: g\n", 2, 5, "no-break space"),
        ("a: {b:　c, d: e}\n", 1, 7, "ideographic space"),
        ("a:\n  b: c\n\u200b  d: e\n", 3, 1, "U+200B"),
        ("a:\n  b: c\n  d\u200be: f\n", 3, 4, "U+200B"),
        ("a\u00a0: b\n", 1, 2, "no-break space"),
        ("a:\n  <<<<<<< HEAD\n  b: c\n", 2, 3, "unresolved merge"),
    ],
)
def test_a_slip_is_named_where_it_is(text: str, line: int, column: int, named: str) -> None:
    """YAML notices some mistakes lines later, and some never; the message names the mistake at its own place."""
    for ending in ("\n", "\r\n"):
        document, problems = parse("a.yaml", text.replace("\n", ending).encode())
        assert document is None
        assert [problem.where for problem in problems] == [Location("a.yaml", line, column)]
        assert named in problems[0].message


@pytest.mark.parametrize(
    "text",
    [
        'a: "例如：x，y"', "a: 标准：第1部分", "a: |-\n  note：见5.2\n  　　缩进的一段\n  ======= x", "a: “引文”在前",
        "a: https://example.org/x", "a: 12:30", "{a: 甲，乙, b: c}", "a: [甲，乙]", "a: {b: '：', c: \"｛\"}", "a: 数据库｜表",
    ],
)  # fmt: skip
def test_the_same_marks_in_a_text_are_its_own(text: str) -> None:
    """Full-width punctuation is what Chinese text uses."""
    parsed(text)


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("gbk", "GBK"), ("gb18030", "GBK"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16")],
)
def test_what_windows_saves_is_named(encoding: str, name: str) -> None:
    """Editors at Windows save in other encodings, and are told which."""
    text = "clauses:\r\n  - title: {zh: 范围, en: Scope}\r\n"
    (problem,) = parse("a.yaml", text.encode(encoding))[1]
    assert problem.rule == "SRC003"
    assert name in problem.message
    assert "UTF-8" in problem.hint


def test_aliases_are_refused_before_they_grow() -> None:
    """A billion laughs costs nothing, because nothing is built from a file with an alias."""
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30))
    document, problems = parse("a.yaml", f"a0: &a0 [x]\n{levels}".encode())
    assert document is None
    assert {problem.rule for problem in problems} == {"SRC006"}


def test_deep_nesting_is_refused() -> None:
    """A hundred thousand brackets end in a message, not in a crash."""
    assert rules(b"[" * 100_000) == ["SRC005"]
    assert rules(b"- " * 100_000 + b"a") == ["SRC005"]


def test_an_exclamation_or_ampersand_inside_a_text_is_fine() -> None:
    """Only YAML's own anchors and tags are refused, not their characters."""
    assert parsed('a: "R&D! *"\nb: R&D !x').value == {"a": "R&D! *", "b": "R&D !x"}


def test_an_empty_value_does_not_keep_the_rest_from_being_read() -> None:
    """Later checks can say more about a file with an empty text."""
    document, problems = parse("a.yaml", b"a:\nb: c")
    assert document is not None
    assert document.value == {"a": "", "b": "c"}
    assert [problem.where for problem in problems] == [Location("a.yaml", 1, 1)]


def test_the_first_of_two_equal_keys_is_named() -> None:
    """Both places of a duplicate key are told."""
    _, (problem,) = parse("a.yaml", b"id: 1\nx: y\nid: 2")
    assert problem.where == Location("a.yaml", 3, 1)
    assert "first in line 1" in problem.message


def test_an_open_quotation_mark_is_shown_where_it_opens() -> None:
    """The place is the line to mend, not the end of the file."""
    _, (problem,) = parse("a.yaml", b'a: b\nc: "d\ne: f\n')
    assert problem.where == Location("a.yaml", 2, 4)


def test_columns_count_characters() -> None:
    """A Chinese character is one column."""
    _, (problem,) = parse("a.yaml", "a: 顾客: b".encode())
    assert problem.where == Location("a.yaml", 1, 6)


@given(st.binary(max_size=200))
@example(b"\x00")
@example(b"\xff")
@example("a: \u2028b: *".encode())
@example(b"%YAML 9.9\n---\n")
@settings(max_examples=400)
def test_wild_bytes_never_raise(raw: bytes) -> None:
    """Whatever a file holds, the answer is a document or problems with places."""
    document, problems = parse("a.yaml", raw)
    assert document is not None or problems
    assert all(problem.where.file == "a.yaml" for problem in problems)


def test_gzip_is_no_text() -> None:
    """A file that is no text at all is named so."""
    assert rules(gzip.compress(b"a: b" * 50)) == ["SRC003"]
