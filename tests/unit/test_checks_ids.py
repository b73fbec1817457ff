"""Ids: their form, their portability, and that no two things take one address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import ids
from generator.model import FactText, Footnote, GuidelineClause, Ledger, Retired, Table
from generator.model.ids import is_file_name, is_id
from generator.model.problem import shortened
from tests.builders import RECALLED, clause, edition, figure, guideline, provision, question, said, term, text


@pytest.mark.parametrize("id_", ["5.1", "5.1.2-a", "t-customer", "10301-2016", "A", "x-"])
def test_safe_ids(id_: str) -> None:
    """Letters, digits, full stops and hyphens make an id."""
    assert said(ids.form, clause(id_)) == []


@pytest.mark.parametrize(
    "id_", ["", "..", "5..1", "5.", ".5", "-5", "a/b", "a\\b", "a b", "客", "a%2f", "a\n", "x" * 81]
)
def test_unsafe_ids(id_: str) -> None:
    """An id cannot leave the output folder, nor be no file name."""
    assert said(ids.form, clause(id_, number="5")) == [f'"{shortened(id_)}" is not an id']


@given(st.text(max_size=20))
def test_a_safe_id_is_a_name_in_a_folder(id_: str) -> None:
    """Whatever passes has no separators, no parent folder and nothing that an address would escape."""
    if is_id(id_):
        assert ".." not in id_
        assert not id_.startswith(".")
        assert not id_.endswith(".")
        assert all(character.isascii() and (character.isalnum() or character in ".-") for character in id_)


def test_ids_of_parts_are_checked_too() -> None:
    """Editions and provisions have addresses of their own."""
    made = said(ids.form, clause("5", provision("5/a")), guidelines=(guideline(edition("gbt 1")),))
    assert made == ['"5/a" is not an id', '"gbt 1" is not an id']


def test_ids_are_composed_of_those_above() -> None:
    """A provision shows its clause, a checklist item its provision."""
    assert said(ids.composed, clause("5.1", provision("5.1-a"), provision("5.1-ab"))) == []
    assert said(ids.composed, clause("5.1", provision("5.2-a"), provision("5.1.1-a"))) == [
        'the provision "5.2-a" stands in the clause "5.1"',
        'the provision "5.1.1-a" stands in the clause "5.1"',
    ]
    assert said(
        ids.composed, clause("5", provision("5-a")), checklist=(question("5-a"), question("5-a", id="5-b-1"))
    ) == ['the checklist item "5-b-1" asks about "5-a"']


@pytest.mark.parametrize("id_", ["con", "NUL", "com1", "lpt9", "aux.x"])
def test_names_that_windows_reserves_are_refused(id_: str) -> None:
    """A clone on Windows would fail."""
    assert said(ids.portable, clause(id_)) == [f'"{id_}" is a reserved name on Windows']


def test_ids_that_differ_in_capitals_only_are_refused() -> None:
    """They would be one file where case does not count."""
    assert said(ids.portable, clause("a"), clause("A")) == ['"A" and "a" differ in capitals only']


def there(number: str) -> GuidelineClause:
    """Make a clause of a document."""
    return GuidelineClause(number=number, title=FactText(zh=RECALLED))


def retired(*old: str, new: str = "5") -> Ledger:
    """Make a ledger with retired ids that one id took the place of."""
    return Ledger(retired=dict.fromkeys(old, Retired(to=(new,))))


@pytest.mark.parametrize("address", ["terms", "full", "assets", "index", "README", "404", "all", "help", "chapters"])
def test_a_clause_cannot_take_a_page_of_the_site(address: str) -> None:
    """Whatever the site has for itself, in its tree, its checklists, its downloads or its permalinks."""
    (message,) = said(ids.portable, clause(address))
    assert message.startswith(f'"{address}" is the address of a page of the site')


@pytest.mark.parametrize("address", ["map", "index", "readme", "Map", "index.html"])
def test_a_term_cannot_take_a_page_of_the_site(address: str) -> None:
    """The concept map is a page below the terms."""
    (message,) = said(ids.portable, terms=(term(address),))
    assert message.startswith(f'"{address}" is the address of a page of the site')


@pytest.mark.parametrize("address", ["index", "Readme", "404"])
def test_a_document_cannot_take_a_page_of_the_site(address: str) -> None:
    """Nor the list of documents, nor what an engine takes for it."""
    (message,) = said(ids.portable, guidelines=(guideline(id_=address),))
    assert message.startswith(f'"{address}" is the address of a page of the site')


def test_what_is_no_page_in_its_folder_is_free() -> None:
    """A term may be called full, and a clause map."""
    assert said(ids.portable, clause("5"), terms=(term("full"),)) == []
    assert said(ids.portable, clause("map")) == []
    assert said(ids.portable, terms=(term("terms"),)) == []


@pytest.mark.parametrize("old", ["full", "checklists", "index", "ABOUT", "404"])
def test_a_retired_id_cannot_take_a_page_of_the_site(old: str) -> None:
    """Its page leads on, and would stand in the place of another."""
    (message,) = said(ids.portable, clause("5"), ledger=retired(old))
    assert message.startswith(f'"{old}" is the address of a page of the site')


@pytest.mark.parametrize(
    "old",
    [
        "", ".", "..", "../zh/full", "../../../../x", "</script><script>alert(1)</script>", "a\0b", "1/index.html",
        "x" * 300,
        "a:b", "A.", "a b", "旧",
    ],
)  # fmt: skip
def test_a_retired_id_has_the_form_of_an_id(old: str) -> None:
    """It becomes a path, a page and an anchor as any other."""
    (message,) = said(ids.form, clause("5"), ledger=retired(old))
    assert message.endswith("is not an id")
    assert len(message) < 80


def test_a_retired_id_is_portable() -> None:
    """As any other."""
    assert said(ids.portable, clause("5"), ledger=retired("CON")) == ['"CON" is a reserved name on Windows']
    assert said(ids.portable, clause("a"), ledger=retired("A", new="a")) == ['"A" and "a" differ in capitals only']


@pytest.mark.parametrize("anchor", ["content", "top", "Kit", "cb-nav", "def-t-1"])
def test_an_anchor_of_the_site_is_not_an_id(anchor: str) -> None:
    """Links to it would lead elsewhere."""
    assert said(ids.portable, terms=(term(anchor),)) == [f'"{anchor}" is an anchor of the site itself']


def test_clauses_of_documents_have_anchors_of_their_own() -> None:
    """The anchor of a clause there is the edition's id, a hyphen and its number."""
    one = edition("a", clauses=(there("1"), there("b-1")))
    two = edition("a-b", clauses=(there("1"),))
    (message,) = said(ids.portable, guidelines=(guideline(one, two),))
    assert message == '"a-b 1" and "a b-1" would both be #a-b-1'


NOTED = clause(
    "5",
    provision("5-a", zh="见GB/T 1。", en="See GB/T 1."),
    notes=(text(), text()),
    examples=(text(),),
    figures=(Table(id="table-1", rows=(), notes=(text(),), footnotes=(Footnote(mark="a", text=text()),)),),
)
ENTRY = term("t-x", notes=(text(),), examples=(text(),))
DOCUMENT = guideline(edition(clauses=(there("5.2"),)))


@pytest.mark.parametrize(
    ("id_", "owner"),
    [
        ("5-note-2", "5"), ("5-example-1", "5"), ("5-NOTE-1", "5"), ("t-x-note-1", "t-x"), ("t-x-example-1", "t-x"),
        ("table-1-note-1", "table-1"), ("table-1-footnote-1", "table-1"), ("checklist-5", "5"), ("cit-5-a-1", "5-a"),
        ("gbt-1-2020-5.2", "gbt-1-2020 5.2"),
    ],
)  # fmt: skip
def test_an_anchor_that_is_made_of_an_id_is_not_another_id(id_: str, owner: str) -> None:
    """A link to a note, say, would lead to a term."""
    (message,) = said(ids.portable, NOTED, terms=(ENTRY, term(id_)), guidelines=(DOCUMENT,))
    assert message == f'"{id_}" is the anchor that pages give to something of "{owner}", such as a note'
    assert said(ids.portable, NOTED, terms=(ENTRY, term(f"{id_}9")), guidelines=(DOCUMENT,)) == []


@pytest.mark.parametrize("id_", ["kit-1", "figure-1--arrow"])
def test_an_id_begins_as_no_anchor_that_pages_make(id_: str) -> None:
    """Fields to fill in have them, and what a drawing calls by ids of its own."""
    assert said(ids.portable, clause("5", figures=(figure(),)), terms=(term(id_),)) == [
        f'"{id_}" is an anchor of the site itself'
    ]


@pytest.mark.parametrize("number", ["5 2", '5"', "<b>", "5#2", "", "5" * 81])
def test_a_number_in_a_document_can_be_an_anchor(number: str) -> None:
    """It stands in an address."""
    (message,) = said(ids.form, guidelines=(guideline(edition(clauses=(there(number),))),))
    assert message.endswith("is no number that an address can hold")


@pytest.mark.parametrize(
    "file",
    [
        "figures/con.svg",
        "figures/a?.svg",
        "/figures/a.svg",
        "figures/../a.svg",
        "figures/a .svg/",
        "figures/e\u0301.svg",
    ],
)
def test_a_drawing_has_a_portable_name(file: str) -> None:
    """A clone on Windows would fail."""
    made = said(ids.form, clause("5", figures=(figure(file=file),)))
    assert made == [f'"{file}" is no file on every system']


def test_drawings_that_differ_in_capitals_only_are_refused() -> None:
    """They would be one file where case does not count."""
    figures = (figure(file="figures/a.svg"), figure(file="figures/A.svg"))
    assert said(ids.portable, clause("5", figures=figures)) == [
        '"figures/A.svg" and "figures/a.svg" differ in capitals only'
    ]


@given(st.text(max_size=90))
def test_a_file_name_is_one_everywhere(name: str) -> None:
    """No separators, no parent, nothing that Windows drops from the end."""
    if is_file_name(name):
        assert not set(name) & set('/\\<>:"|?*\0\n')
        assert name.strip(" .") == name
