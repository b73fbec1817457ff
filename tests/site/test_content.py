"""Everything in `standard/` can be read and linked to in the HTML, in both languages, before any script runs."""

from collections.abc import Iterator

import pytest

from generator.model import LANGUAGES, Clause, Language
from generator.site.pages.clause_pages import is_running
from generator.standard.addresses import FULL, REFERENCES, TERMS, checklist_address, clause_address, term_address
from generator.standard.index import Index
from tests.built import BuiltSite
from tests.running import running_texts
from tests.site.page import Page, squeezed


@pytest.fixture(params=LANGUAGES)
def tree(request: pytest.FixtureRequest) -> Language:
    """Return each language tree in turn."""
    language: Language = request.param
    return language


def test_every_clause_and_provision_is_an_anchor(tree: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """Trainers link to one provision: on its clause's page, on those of the chapters above, and in the full text."""
    for clause in built.index.standard.clauses:
        wanted = {provision.id for provision in clause.provisions} | {figure.id for figure in clause.figures}
        for address in (clause_address(clause), FULL, *_running_above(built.index, clause)):
            assert {clause.id, *wanted} <= set(pages[f"{tree}/{address}index.html"].ids), (clause.id, address)


def _running_above(index: Index, clause: Clause) -> Iterator[str]:
    """Yield the chapters that carry a clause in running text: every ancestor that itself has a number with a dot."""
    yield from (clause_address(above) for above in index.ancestors(clause) if "." in (above.number or ""))


def test_every_term_is_an_anchor(tree: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """A term can be linked to on its page and in the list; one of the terms clause also there and in the full text."""
    terms_clause = next(clause for clause in built.index.standard.clauses if clause.element == "terms")
    for term in built.index.standard.terms:
        addresses = [term_address(term), TERMS, *((FULL, clause_address(terms_clause)) if term.number else ())]
        for address in addresses:
            assert term.id in pages[f"{tree}/{address}index.html"].ids, (term.id, address)


def test_every_edition_and_its_clauses_are_anchors(tree: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """A mapping leads to the very clause of the guideline's edition."""
    for guideline in built.index.standard.guidelines:
        ids = set(pages[f"{tree}/{REFERENCES}{guideline.id}/index.html"].ids)
        for edition in guideline.editions:
            assert {edition.id, *(f"{edition.id}-{clause.number}" for clause in edition.clauses)} <= ids, edition.id


def test_every_checklist_item_is_an_anchor(tree: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """A finding can be traced to its question: on the clause's page, on its sheet, and in the whole checklist."""
    for clause in built.index.standard.clauses:
        wanted = {question.id for question in built.index.checklist_at(clause)}
        if wanted:
            for address in (clause_address(clause), checklist_address(clause), "checklists/all/"):
                assert wanted <= set(pages[f"{tree}/{address}index.html"].ids), (clause.id, address)


def test_every_provision_is_readable_in_both_languages(
    tree: Language, built: BuiltSite, pages: dict[str, Page]
) -> None:
    """Its words, and nothing but the space before the next, stand within its anchor, each language marked as such."""
    for clause in built.index.standard.clauses:
        page = pages[f"{tree}/{clause_address(clause)}index.html"]
        runs = {
            (
                run.attributes.get("id") or run.attributes.get("data-run"),
                paragraph.attributes["lang"],
            ): run.text().removesuffix(" ")
            for paragraph in page.root.walk()
            if paragraph.name == "p" and "lang" in paragraph.attributes
            for run in paragraph.walk()
        }
        for provision in clause.provisions:
            assert page.by_id(provision.id).text().removesuffix(" ") == getattr(provision.text, tree)
            assert runs[provision.id, "zh-Hans"] == provision.text.zh
            assert runs[provision.id, "en"] == provision.text.en


def test_running_text_is_whole(tree: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """Chapters and the full text carry every provision in both languages too."""
    running = running_texts(built.index)
    for clause in built.index.standard.clauses:
        for address in (FULL, *_running_above(built.index, clause)):
            text = squeezed(pages[f"{tree}/{address}index.html"].root.text())
            for provision in clause.provisions:
                assert squeezed(provision.text.zh) in text, (provision.id, address)
                assert squeezed(running[provision.id].en) in text, (provision.id, address)


def test_every_question_is_readable_in_both_languages(tree: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """The whole checklist asks each question, with its typical evidence."""
    page = pages[f"{tree}/checklists/all/index.html"]
    for question in built.index.standard.checklist:
        text = squeezed(page.by_id(question.id).text())
        for expected in (question.question, *question.evidence, *(look.text for look in question.look_at)):
            assert squeezed(expected.zh) in text, question.id
            assert squeezed(expected.en) in text, question.id


def test_every_term_page_defines_in_both_languages(tree: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """A term's page has every designation and the definition."""
    for term in built.index.standard.terms:
        text = squeezed(pages[f"{tree}/{term_address(term)}index.html"].root.text())
        words = (word for entry in term.designations for word in (entry.zh, entry.en) if word)
        for expected in (term.definition.zh, term.definition.en, *words):
            assert squeezed(expected) in text, (term.id, expected)


def test_every_editorial_note_is_shown(tree: Language, built: BuiltSite, pages: dict[str, Page]) -> None:
    """Known defects of the text stand where they belong, in both languages."""
    everything = {path: squeezed(page.root.text()) for path, page in pages.items() if path.startswith(f"{tree}/")}
    for note in built.index.standard.editorial_notes:
        if note.on in built.index.clauses:
            shown = [everything[f"{tree}/{note.on}/index.html"]]
        elif note.on in built.index.terms:
            shown = [everything[f"{tree}/{TERMS}{note.on}/index.html"]]
        else:
            shown = [everything[f"{tree}/about/index.html"]]
        assert all(squeezed(note.text.zh) in text and squeezed(note.text.en) in text for text in shown), note.id


def test_every_clause_heading_sets_its_two_titles_apart(
    tree: Language, built: BuiltSite, pages: dict[str, Page]
) -> None:
    """Numbered or not, on the clause's page and in the full text: own title first, the other one below it."""
    other: Language = "en" if tree == "zh" else "zh"
    for clause in built.index.standard.clauses:
        for address in (clause_address(clause), FULL):
            heading = pages[f"{tree}/{address}index.html"].by_id(clause.id)
            titles = {part.attributes.get("class"): part.text() for part in heading.walk() if part.name == "span"}
            assert titles["cb-first"] == getattr(clause.title, tree), (clause.id, address)
            assert titles["cb-second"] == getattr(clause.title, other), (clause.id, address)


def test_a_chapter_lists_its_subclauses_apart_from_its_facts(
    tree: Language, built: BuiltSite, pages: dict[str, Page]
) -> None:
    """The facts below a title hold no link to a subclause; a list of contents does, where the text does not follow."""
    index = built.index
    for clause in index.standard.clauses:
        page = pages[f"{tree}/{clause_address(clause)}index.html"].root
        facts = next(part for part in page.walk() if part.attributes.get("class") == "cb-meta")
        ways = [part.attributes["href"] for part in facts.walk() if part.name == "a"]
        assert all("checklists/" in way or "guidance/" in way for way in ways), clause.id
        listed = [part for part in page.walk() if part.attributes.get("class") == "cb-contents"]
        shown = [part.attributes["href"] for nav in listed for part in nav.walk() if part.name == "a"]
        expected = [] if is_running(built.book, clause) else index.children.get(clause.id, ())
        assert shown == [f"../{child.id}/" for child in expected], clause.id


def test_every_note_of_a_term_and_of_a_document_is_readable_in_both_languages(
    tree: Language, built: BuiltSite, pages: dict[str, Page]
) -> None:
    """The second and the third too: several quotations one below the other stay several."""
    index = built.index
    noted = [(term_address(term), term.notes) for term in index.standard.terms]
    noted += [
        (f"{REFERENCES}{guideline.id}/", edition.notes)
        for guideline in index.standard.guidelines
        for edition in guideline.editions
    ]
    for address, notes in noted:
        text = squeezed(pages[f"{tree}/{address}index.html"].root.text())
        for note in notes:
            for words in (note.zh, note.en):
                plain = squeezed(words)
                assert plain in text or any(source in plain for source in index.sources), (address, words)
    assert sum(len(notes) > 1 for _, notes in noted) > 1
