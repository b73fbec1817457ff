"""What is named exists, and citations are what the text has."""

from dataclasses import replace

import pytest

from generator.check import citations, cross_references, references
from generator.model import Fact, OtherValue, Synonym, TermSource
from tests.builders import (
    citation,
    clause,
    edition,
    figure,
    guideline,
    mapping,
    note,
    provision,
    published,
    said,
    standard,
    term,
)

NEW = edition("gbt-1-2020", "GB/T 1—2020")
OLD = edition("gbt-1-2010", "GB/T 1—2010", status="replaced", replaced_by="gbt-1-2020")
ONE = (guideline(NEW, OLD),)


def test_everything_that_is_right_resolves() -> None:
    """Each kind of name, with what it names."""
    made = said(
        references.resolves,
        clause("5", provision("5-a"), published=(published(edition="1-2016"),)),
        terms=(
            term(),
            term("t-b", "乙", "b", related=("t-customer",), compare=(TermSource(edition="gbt-1-2020", number="3"),)),
        ),
        guidelines=ONE,
        citations=(citation("5-a", edition="gbt-1-2010", replaced_by="gbt-1-2020"),),
        mappings=(mapping("5"), mapping("5-a")),
        editorial_notes=(note("standard"), note("5"), note("t-customer", source=("s-1",))),
    )
    assert made == []


def test_everything_that_is_wrong_is_told() -> None:
    """Each kind of name is told as what it is."""
    made = said(
        references.resolves,
        clause("5", provision("5-a"), published=(published(edition="1-2015"),)),
        terms=(term(related=("t-x",), compare=(TermSource(edition="gbt-x", number="3"),)),),
        guidelines=(guideline(edition(replaced_by="gbt-y")),),
        citations=(citation("5-z", document="gbt-9", edition="gbt-z", replaced_by="gbt-w"),),
        mappings=(mapping("9", "gbt-v"),),
        editorial_notes=(note("8", source=("s-9",)),),
        synonyms=(Synonym(words=("客户",), term="t-z"), Synonym(words=("CRM",))),
    )
    assert made == [
        'unknown edition of the standard "1-2015"',
        'unknown term "t-x"',
        'unknown edition "gbt-x"',
        'unknown edition "gbt-y"',
        'unknown provision "5-z"',
        'unknown related document "gbt-9"',
        'unknown edition "gbt-z"',
        'unknown edition "gbt-w"',
        'unknown clause or provision "9"',
        'unknown edition "gbt-v"',
        'unknown term "t-z"',
        'unknown clause or term "8"',
        'unknown source "s-9"',
    ]


def test_a_clause_elsewhere_is_in_the_list_of_its_edition() -> None:
    """For mappings and citations any entry counts, for terms a list of terms if there is one."""
    made = said(
        references.clause_listed,
        guidelines=ONE,
        mappings=(mapping(), mapping(clause="5.3"), mapping(edition="gbt-9", clause="1")),
        citations=(citation(edition="gbt-1-2010", clause="7"), citation(clause="7")),
        terms=(term(compare=(TermSource(edition="gbt-1-2020", number="3.9"),)),),
    )
    assert made == ['unknown clause 5.3 of "gbt-1-2020"', 'unknown clause 7 of "gbt-1-2010"']


@pytest.mark.parametrize(
    ("fact", "wrong"),
    [
        (Fact(confidence="recalled"), None),
        (Fact(confidence="derived"), None),
        (Fact(confidence="sourced", source=("s-1",)), None),
        (Fact(confidence="sourced"), "is sourced and names no source"),
        (Fact(confidence="recalled", source=("s-1",)), "is recalled and names a source"),
        (Fact(confidence="conflict", source=("s-1",)), "is in conflict with nothing"),
        (Fact(confidence="conflict", others=(OtherValue(value="x", source=("s-1",)),)), None),
    ],
)
def test_facts_say_where_they_come_from(fact: Fact, wrong: str | None) -> None:
    """The confidence and the sources agree."""
    made = said(references.facts_sourced, guidelines=(guideline(edition(issued=fact)),))
    assert made == ([f'a fact of "gbt-1-2020" {wrong}'] if wrong else [])


def test_an_entry_stands_for_a_number_of_the_text() -> None:
    """However the number is spelt; a dated number is not an undated one."""
    text = clause("2", provision("2-a", zh="按GB/T 1—2010处理", en="as in GB/T 1—2010"))
    assert said(citations.cited_in_text, text, citations=(citation(cited="GB/T1-2010"),)) == []
    assert said(citations.cited_in_text, text, citations=(citation(cited="GB/T 1"),)) == [
        '"GB/T 1" does not stand in "2-a"'
    ]


def test_every_document_that_is_cited_is_among_the_documents() -> None:
    """With the edition cited, each told once; the standard's own number, its older editions and its series are not."""
    text = clause(
        "2",
        provision("2-a", zh="按GB/T 1、GB/T 2—2020和T/EX 1—2016处理，见T/EX 1"),
        provision("2-b", zh="按GB/T 1—2010、GB/T 1—1999、YY/T 0287—2017和GB/T 2—2020处理"),
    )
    assert said(citations.document_listed, text, guidelines=ONE) == [
        '"GB/T 2—2020", cited in "2-a", is not in standard/references, so that it is no link on pages',
        '"GB/T 1—1999", cited in "2-b", is not among the editions of "gbt-1"',
        '"YY/T 0287—2017", cited in "2-b", is not in standard/references, so that it is no link on pages',
    ]


def test_a_translation_has_the_numbers() -> None:
    """Whole; a text that is not translated lacks nothing."""
    text = clause(
        "2", provision("2-a", zh="按GB/T 1—2010处理", en="as in GB/T 1"), provision("2-b", zh="按GB/T 1处理", en="")
    )
    assert said(cross_references.number_in_translation, text) == ['the English of "2-a" lacks "GB/T 1—2010"']
    english = replace(standard().metadata, authoritative="en")
    text = clause("2", provision("2-a", zh="按GB/T 1处理", en="as in GB/T 1—2010"))
    made = said(cross_references.number_in_translation, text, metadata=english)
    assert made == ['the Chinese of "2-a" lacks "GB/T 1—2010"']


def test_a_particular_clause_is_cited_with_the_date() -> None:
    """GB/T 1.1—2020, 9.5.4; in the text and where an entry says it."""
    text = clause("2", provision("2-a", zh="按GB/T 1—2010的5.2和GB/T 2的5.3处理"))
    undated, dated = citation(clause="5.2"), citation(cited="GB/T 1—2010", edition="gbt-1-2010", clause="5.2")
    assert said(citations.clause_is_dated, text, citations=(undated, dated)) == [
        '"2-a" cites 5.3 of the undated "GB/T 2"',
        '"2-a" cites 5.2 of the undated "GB/T 1"',
    ]


@pytest.mark.parametrize(
    ("cited", "edition_id", "message"),
    [
        ("GB/T 1", None, None),
        ("GB/T 1—2010", "gbt-1-2010", None),
        ("GB/T 2", None, '"GB/T 2" is not a number of "gbt-1" (GB/T 1)'),
        ("GB/T 1—2010", None, None),
        ("GB/T1-2010", "gbt-1-2010", None),
        ("GB/T 1", "gbt-1-2010", 'the undated "GB/T 1" names an edition'),
        ("GB/T 1—2010", "gbt-1-2020", '"gbt-1-2020" is GB/T 1—2020, not "GB/T 1—2010"'),
    ],
)
def test_number_document_and_edition_agree(cited: str, edition_id: str | None, message: str | None) -> None:
    """One citation means one edition, or none."""
    made = said(citations.edition_agrees, guidelines=ONE, citations=(citation(cited=cited, edition=edition_id),))
    assert made == ([message] if message else [])


@pytest.mark.parametrize(
    ("cited", "replaced_by", "message"),
    [
        ("gbt-1-2010", "gbt-1-2020", None),
        ("gbt-1-2020", None, None),
        ("gbt-1-2010", None, '"cit-2-a" cites GB/T 1—2010, which was replaced by GB/T 1—2020'),
        ("gbt-1-2000", "gbt-1-2010", '"cit-2-a" cites GB/T 1—2000, which was replaced by GB/T 1—2020'),
        ("gbt-1-2000", "gbt-1-2020", None),
        ("gbt-1-2020", "gbt-1-2010", '"cit-2-a" says that GB/T 1—2020 was replaced'),
        ("gbt-1-1990", None, '"cit-2-a" cites GB/T 1—1990, which was withdrawn'),
    ],
)
def test_a_superseded_citation_names_the_edition_in_force(
    cited: str, replaced_by: str | None, message: str | None
) -> None:
    """The last of the line, and no other."""
    older = edition("gbt-1-2000", "GB/T 1—2000", status="replaced", replaced_by="gbt-1-2010")
    gone = edition("gbt-1-1990", "GB/T 1—1990", status="withdrawn")
    made = said(
        citations.superseded_citation,
        clause("2", provision("2-a", zh="按GB/T 1处理")),
        guidelines=(guideline(NEW, OLD, older, gone),),
        citations=(citation(edition=cited, replaced_by=replaced_by),),
    )
    assert made == ([message] if message else [])


def test_a_citation_needs_no_entry_to_be_superseded() -> None:
    """What the text says is enough; the entry only says that an editor has seen it."""
    text = clause("2", provision("2-a", zh="按GB/T 1—2010处理"))
    assert said(citations.superseded_citation, text, guidelines=ONE) == [
        '"cit-2-a-1" cites GB/T 1—2010, which was replaced by GB/T 1—2020'
    ]


def test_replacements_that_go_round_end() -> None:
    """Two editions that replace each other are a mistake of facts, not a loop of ours."""
    one, other = (
        edition("gbt-1-a", "GB/T 1—2001", replaced_by="gbt-1-b"),
        edition("gbt-1-b", "GB/T 1—2002", replaced_by="gbt-1-a"),
    )
    made = said(
        citations.superseded_citation,
        clause("2", provision("2-a", zh="按GB/T 1—2001处理")),
        guidelines=(guideline(one, other),),
    )
    assert made == ['"cit-2-a-1" cites GB/T 1—2001, which was replaced by GB/T 1—2002']


def test_mappings_lead_to_editions_in_force() -> None:
    """A mapping is ours, so it can be moved."""
    made = said(
        citations.superseded_mapping, guidelines=ONE, mappings=(mapping(), mapping(edition="gbt-1-2010", id="map-2"))
    )
    assert made == ['"map-2" leads to GB/T 1—2010, which was replaced by GB/T 1—2020']


def test_warnings_do_not_fail_a_check() -> None:
    """A superseded edition is something to know, not to mend."""
    about_published_text = (
        citations.document_listed, citations.clause_is_dated, citations.superseded_citation,
        cross_references.number_in_translation, cross_references.names_something, cross_references.normative_listed,
        cross_references.listed_cited,
    )  # fmt: skip
    assert {rule.severity for rule in (*about_published_text, citations.superseded_mapping)} == {"warning"}


HERE = (
    clause("5", provision("5-a", zh="a)  姓名；"), figures=(figure(),)),
    clause("5.1", published=(published("4.1"),)),
    clause("A", element="annex"),
)


@pytest.mark.parametrize(
    ("zh", "nothing"),
    [
        ("见附录C、7.9、表9、公式（9）和图9", ["附录C", "7.9", "表9", "公式（9）", "图9"]),
        ("见第5章、5.1、附录A、图1和第5章a)", []),
        ("见第6章", ["第6章"]),
        ("见第5章b)", ["第5章b)"]),
        ("在7.9 m以内，见GB/T 1—2010的7.9", []),
        ("其中7.9分析", []),
        ("见2016年版的7.9", []),
    ],
)
def test_a_reference_to_nothing_is_told(zh: str, nothing: list[str]) -> None:
    """Of every kind; a number alone in a sentence may be anything, and other documents are not ours."""
    made = said(cross_references.names_something, *HERE, clause("6.1", provision("6.1-a", zh=zh)))
    assert made == [f'there is no "{name}", which "6.1-a" names' for name in nothing]
