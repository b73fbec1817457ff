"""Files to a standard: what they hold, where it stands, and how mistakes are told."""

from pathlib import Path

import pytest

from generator.check import check
from generator.model import Lead, Text
from generator.model.problem import Location
from generator.source.load import load, load_files
from generator.standard.numbers import sort_number
from generator.standard.translation import states

BASE = Path(__file__).parents[1] / "problems" / "base" / "standard"
METADATA = """\
id: ex
title: {zh: 标准, en: Standard}
publisher: {zh: 协会, en: Association}
edition: 1-2026
editions:
  - {id: 1-2026, number: T/EX 1—2026, status: published, note: {zh: 注, en: note}, confidence: recalled}
revised: 2026-01-31
status: {zh: 现行, en: in force}
about: {zh: 关于, en: about}
authority: {zh: 中文, en: Chinese}
"""
CLAUSE = "clauses:\n  - {id: '5.10', number: 5.10, title: {zh: 总则, en: General}}\n"


def files(**changes: str) -> dict[str, bytes]:
    """Return the files of a standard of one clause, with changes by name (`notes_yaml` for `notes.yaml`)."""
    made = {"standard.yaml": METADATA, "clauses/5.yaml": CLAUSE}
    made |= {name.replace("__", "/").replace("_yaml", ".yaml"): text for name, text in changes.items()}
    return {name: text.encode() for name, text in sorted(made.items())}


def told(**changes: str) -> list[tuple[str, str, str]]:
    """Return place, rule and hint of what is wrong."""
    return [(str(problem.where), problem.rule, problem.hint) for problem in load_files(files(**changes)).problems]


def test_a_number_stays_as_written() -> None:
    """5.10 is not 5.1."""
    loaded = load_files(files())
    assert loaded.problems == ()
    assert loaded.standard is not None
    assert loaded.standard.clauses[0].number == "5.10"


def test_clauses_stand_in_document_order_whatever_their_files() -> None:
    """The foreword comes first, 5.2 before 5.10, an annex last."""
    rows = "".join(
        f"  - {{id: '{id_}', {number}title: {{zh: 题, en: Title}}}}\n"
        for id_, number in (
            ("A", "number: A, "),
            ("5.10", "number: 5.10, "),
            ("5.2", "number: 5.2, "),
            ("foreword", ""),
        )
    )
    standard = load_files(files(clauses__5_yaml=f"clauses:\n{rows}")).standard
    assert standard is not None
    assert [clause.id for clause in standard.clauses] == ["foreword", "5.2", "5.10", "A"]


def test_terms_of_the_terms_clause_stand_before_the_supplement() -> None:
    """Numbered entries come first, in the order of their numbers."""
    rows = "".join(
        f"  - {{id: {id_}, {number}designations: [], definition: {{zh: 义, en: sense}}}}\n"
        for id_, number in (("t-b", ""), ("t-c", "number: 3.10, "), ("t-d", "number: 3.9, "))
    )
    standard = load_files(files(terms__a_yaml=f"terms:\n{rows}")).standard
    assert standard is not None
    assert [term.id for term in standard.terms] == ["t-d", "t-c", "t-b"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "{title: {zh: 题, en: T}}",
            (
                "standard/clauses/5.yaml:2:5",
                "SRC011",
                'write its "number:"; where it has none, as a foreword has not, an "id:" such as "id: foreword"',
            ),
        ),
        ("{id: '5', title: {en: T}}", ("standard/clauses/5.yaml:2:22", "SRC011", 'add "zh:"')),
        (
            "{id: '5', titel: x, title: {zh: 题, en: T}}",
            ("standard/clauses/5.yaml:2:15", "SRC010", 'did you mean "title"?'),
        ),
        (
            "{id: '5', title: {zh: 题, en: T, more}}",
            ("standard/clauses/5.yaml:2:37", "SRC010", "put double quotes round a text with a comma inside { }"),
        ),
        (
            "{id: '5', element: bodi, title: {zh: 题, en: T}}",
            ("standard/clauses/5.yaml:2:24", "SRC012", 'did you mean "body"?'),
        ),
        (
            "{id: '5', title: [T]}",
            (
                "standard/clauses/5.yaml:2:22",
                "SRC013",
                "it takes a text (in single quotation marks where it begins with [ or {), or the keys zh, en",
            ),
        ),
        (
            "{id: '5', title: {zh: 题, en: T}, provisions: x}",
            ("standard/clauses/5.yaml:2:50", "SRC013", 'it takes a list, each entry after "- "'),
        ),
        ("{id: '5', title: {zh: 题, en: [T]}}", ("standard/clauses/5.yaml:2:34", "SRC013", "it takes a text")),
    ],
)
def test_a_wrong_shape_is_told_with_its_place_and_a_way_out(clause: str, expected: tuple[str, str, str]) -> None:
    """Missing, unknown and mistyped keys are told in words, not in pydantic's."""
    assert expected in told(clauses__5_yaml=f"clauses:\n  - {clause}\n")


def test_all_mistakes_are_told_at_once() -> None:
    """Two files with three mistakes give three problems, by place."""
    rules = [
        rule for _, rule, _ in told(notes_yaml="editorial_note: []\n", sources_yaml="sources:\n  - {id: a, ref: }\n")
    ]
    assert rules == ["SRC010", "SRC011", "SRC008"]


def test_an_id_belongs_to_one_thing_across_files() -> None:
    """The second place is told, and names the first."""
    loaded = load_files(files(sources_yaml="sources:\n  - {id: '5.10', ref: x}\n"))
    (problem,) = loaded.problems
    assert (str(problem.where), problem.rule) == ("standard/sources.yaml:2:10", "STR001")
    assert "first at standard/clauses/5.yaml:2:10" in problem.message
    assert loaded.standard is None


@pytest.mark.parametrize("name", ["clause/5.yaml", "clauses/deep/5.yaml", "clauses.yaml", "note.yaml", "standard.yml"])
def test_a_file_that_nobody_would_read_is_told(name: str) -> None:
    """A misplaced file does not vanish in silence."""
    (problem,) = load_files({**files(), name: b"a: b"}).problems
    assert (str(problem.where), problem.rule) == (f"standard/{name}", "SRC009")


def test_a_standard_needs_metadata_and_clauses() -> None:
    """An empty folder is no standard."""
    assert [problem.message for problem in load_files({}).problems] == [
        "clauses/*.yaml is missing",
        "standard.yaml is missing",
    ]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """The message names the folder."""
    (problem,) = load(tmp_path / "none").problems
    assert problem.rule == "SRC009"
    assert str(tmp_path / "none") in problem.message


def test_places_of_entities_and_files() -> None:
    """Fields are found by the entity's id, and those of a file without ids by the file's name."""
    sources = load(BASE).sources
    folder = str(BASE)
    assert sources.at("4.2-b", "text", "en") == Location(f"{folder}/clauses/4.2.yaml", 12, 36)
    assert sources.at("4.2-b", "text", "zh", offset=1) == Location(f"{folder}/clauses/4.2.yaml", 12, 21)
    assert sources.at("4.2", "published", key=True) == Location(f"{folder}/clauses/4.2.yaml", 16, 5)
    assert sources.at("/vocabulary.yaml", "words", 1, "en") == Location(f"{folder}/vocabulary.yaml", 3, 18)
    assert sources.at("of nothing") == Location(folder)


def test_drawings_are_read_along() -> None:
    """The SVG files come with the places, by their path in the folder."""
    assert list(load(BASE).sources.figures) == ["figures/figure-1.svg"]


def test_a_drawing_that_is_not_utf8_is_told() -> None:
    """A drawing saved in GBK is refused like any other file."""
    (problem,) = load_files({**files(), "figures/a.svg": "<svg>顾客</svg>".encode("gbk")}).problems
    assert (str(problem.where), problem.rule) == ("standard/figures/a.svg:1:6", "SRC003")


@pytest.mark.parametrize(
    ("lower", "higher"), [("5.2", "5.10"), ("5", "5.1"), ("9", "A"), ("A.2", "A.10"), ("5.2-a", "5.2-b"), ("0.1", "1")]
)
def test_numbers_sort_as_people_count(lower: str, higher: str) -> None:
    """5.2 stands before 5.10, and annexes stand last."""
    assert sort_number(lower) < sort_number(higher)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("edition: 1-2026", "edition: T/EX 1—2026"),
        (METADATA[METADATA.index("editions") : METADATA.index("revised")], "editions: []\n"),
    ],
)
def test_an_edition_that_is_not_listed_is_told(old: str, new: str) -> None:
    """Also where documents are cited; every check runs, and nothing else is wrong."""
    clause = "clauses:\n  - {number: 5, title: 总则, content: [参照GB/T 1.1—2020编写。]}\n"
    loaded = load_files({"standard.yaml": METADATA.replace(old, new).encode(), "clauses/5.yaml": clause.encode()})
    assert loaded.standard is not None
    errors = [each.rule for each in check(loaded.standard, loaded.sources) if each.severity == "error"]
    assert errors == ["REF001"]


def test_a_heading_of_situations_is_translated_once() -> None:
    """Those that write it in the language that prevails have its translation, too; it is counted once."""
    rows = (
        "situations:\n"
        "  - {id: s-1, group: 晚点, text: {zh: 甲, en: A}, leads: ['5.10']}\n"
        "  - {id: s-2, group: {zh: 晚点, en: Delays}, text: {zh: 乙, en: B}, leads: [{to: 5.10, why: 怎么办}]}\n"
        "  - {id: s-3, group: 其他, text: {zh: 丙, en: C}, leads: [5.10]}\n"
    )
    standard = load_files(files(situations_yaml=rows)).standard
    assert standard is not None
    assert [one.group for one in standard.situations] == [
        Text(zh="晚点", en="Delays"), Text(zh="晚点", en="Delays"), Text(zh="其他"),
    ]  # fmt: skip
    assert standard.situations[1].leads == (Lead(to="5.10", why=Text(zh="怎么办")),)
    keys = [key for key in states(standard) if key.endswith("/group")]
    assert keys == ["s-1/group", "s-3/group"]
