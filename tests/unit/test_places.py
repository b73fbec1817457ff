"""Where the parts of a file stand: those of its values, and the characters of its texts."""

from collections.abc import Iterator

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.model.place import Step, Value
from generator.model.problem import Location
from generator.source import yaml as reading
from generator.source.document import LOADER, Document, extent, locate, locate_character, place_of
from generator.source.yaml import parse


def parsed(text: str) -> Document:
    """Return the document of a text that has no problems."""
    document, problems = parse("a.yaml", text.encode())
    assert problems == ()
    assert document is not None
    return document


TREE = "clauses:\n  - id: 5.1\n    title: {zh: 领导, en: Leadership}\n"


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ((), 1, 1),
        (("clauses",), 2, 3),
        (("clauses", 0, "id"), 2, 9),
        (("clauses", 0, "title", "en"), 3, 25),
        (("clauses", 0, "number"), 2, 5),
        (("clauses", 7), 2, 3),
    ],
)
def test_a_path_leads_to_its_place_or_the_nearest_above(path: tuple[str | int, ...], line: int, column: int) -> None:
    """A missing key points at its parent."""
    assert locate(parsed(TREE), path) == Location("a.yaml", line, column)


def test_a_key_has_a_place_of_its_own() -> None:
    """An unknown key is shown itself, not its value."""
    assert locate(parsed(TREE), ("clauses", 0, "title"), key=True) == Location("a.yaml", 3, 5)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: 顾客关系", 1, 6),
        ('a: "顾客关系"', 1, 7),
        ("a: '顾客关系'", 1, 7),
        ("a: |-\n  顾客关系", 2, 5),
        ("a: |-\n  顾\n  客关系", 3, 3),
        ("a: 顾\n  客关系", 1, 4),
        ('a: "\\u987e客关系"', 1, 4),
        ("a:\r\n  顾客关系", 2, 5),
    ],
)
def test_a_character_has_a_place_inside_its_text(text: str, line: int, column: int) -> None:
    """The third character is found in every style that shows it, else the text as a whole."""
    assert locate_character(parsed(text), ("a",), 2) == Location("a.yaml", line, column)


PIECES = [
    "a: ",
    "b:\n",
    "- ",
    "  ",
    "\n",
    "{",
    "}",
    "[",
    "]",
    ", ",
    "c: ",
    "顾",
    "x",
    "|-\n",
    "'y'",
    '"z"',
    "\r\n",
    "\u2028",
    "😀",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
@example("a: {b: [顾, 'y', {c: }], 😀: \"z\"}\r\nc:\n- - x\n  - |\n    x\n    y\n- a: x\n  b: ~\n")
@example("? a\n: x\nb: >-\n  x\n  y\n\u2028c: []\n")
@settings(max_examples=600)
def test_places_are_those_that_the_library_of_yaml_gives(text: str) -> None:
    """They are noted in the pass that makes the values, and the library's own nodes have them too."""
    document, _ = parse("a.yaml", text.encode())
    if document:
        for path, node in nodes(yaml.compose(text, Loader=LOADER)):
            begin, end = extent(document, path)
            assert begin == place_of("a.yaml", node.start_mark)
            at_end = node.end_mark.index == len(text)
            assert end == (
                Location("a.yaml", len(document.lines) + 1, 1) if at_end else place_of("a.yaml", node.end_mark)
            )


def nodes(node: Value, path: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], Value]]:
    """Yield the library's nodes with their paths; of two equal keys the first."""
    yield path, node
    pairs: list[tuple[Step, Value]] = []
    if isinstance(node, yaml.MappingNode):
        pairs = [(key.value, child) for key, child in reversed(node.value) if isinstance(key, yaml.ScalarNode)]
    elif isinstance(node, yaml.SequenceNode):
        pairs = list(enumerate(node.value))
    for step, child in dict(pairs).items():
        yield from nodes(child, (*path, step))


def test_a_file_is_taken_apart_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks where its parts stand has no second pass made."""
    passes: list[str] = []

    def counted(text: str) -> Value:
        passes.append(text)
        return LOADER(text)

    for module in (reading, yaml):
        monkeypatch.setattr(module, "LOADER" if module is reading else "compose", counted)
    document = parsed(TREE)
    assert [str(locate(document, path)) for path in paths(document.value)][:2] == ["a.yaml:1:1", "a.yaml:2:3"]
    assert str(locate_character(document, ("clauses", 0, "title", "zh"), 1)) == "a.yaml:3:18"
    assert passes == [TREE]


@given(st.text(alphabet="ab:-#[]{}&*!|>'\"%@`, \n\t顾\u2028\x85\ufeff", max_size=60))
@example("---")
@settings(max_examples=600)
def test_wild_yaml_never_raises(text: str) -> None:
    """The characters that mean something in YAML, in any order, end in a document or in problems."""
    document, problems = parse("a.yaml", text.encode())
    assert document is not None or problems
    if document:
        for path in paths(document.value):
            locate(document, path)
            locate_character(document, path, 1)


def paths(value: Value, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return every path in a value."""
    found = [path]
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, child in pairs:
        found += paths(child, (*path, step))
    return found
