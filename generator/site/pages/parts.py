"""The parts that several page kinds show: provisions, notes, definitions, checklist items, facts."""

from dataclasses import dataclass

from generator.model import (
    ChecklistItem,
    Clause,
    EditorialNote,
    GuidelineEdition,
    Language,
    Provision,
    TermEntry,
    Text,
)
from generator.site.pages.inline import escape, link, spoken
from generator.site.pages.page import Book
from generator.standard.addresses import clause_address, edition_address, provision_address, term_address
from generator.standard.index import Index, preferred
from generator.standard.numbers import display_number
from generator.standard.translation import fingerprint
from generator.words import say


@dataclass(frozen=True, slots=True)
class BothHtml:
    """A text in both languages, as HTML."""

    zh: str
    en: str
    stale: bool = False
    """The Chinese has changed since the English was reviewed."""


@dataclass(frozen=True, slots=True)
class ProvisionPart:
    """A provision as a row of text."""

    id: str
    letter: str
    kind: str
    kind_label: str
    text: BothHtml
    address: str
    """From this page to the provision on its clause's own page."""
    aliases: tuple[str, ...]
    """Retired ids whose place it took: old anchors still lead here."""


@dataclass(frozen=True, slots=True)
class NotePart:
    """An editorial note."""

    id: str
    kind_label: str
    kind: str
    text: BothHtml


@dataclass(frozen=True, slots=True)
class LookPart:
    """Where an assessor looks."""

    method_label: str
    text: Text


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """A checklist item with the provision that it asks about."""

    id: str
    provision: ProvisionPart
    question: Text
    look_at: tuple[LookPart, ...]
    evidence: tuple[Text, ...]
    fingerprint: str
    first: bool
    """Whether it is the first of its provision, so that a table prints the provision's words once."""


@dataclass(frozen=True, slots=True)
class DefinitionPart:
    """A definition as it pops up beside a term."""

    id: str
    number: str
    zh: str
    en: str
    definition: Text
    supplement: bool


@dataclass(frozen=True, slots=True)
class LinkPart:
    """A link whose words are HTML."""

    address: str
    html: str


def both(book: Book, text: Text, root: str, key: str = "", without: str = "") -> BothHtml:
    """Return a text as HTML in both languages, its terms and references linked."""
    return BothHtml(
        book.prose.html(text.zh, "zh", root, without),
        book.prose.html(text.en, "en", root, without),
        key in book.unreviewed,
    )


def provision_part(book: Book, provision: Provision, language: Language, root: str) -> ProvisionPart:
    """Return a provision as a row."""
    return ProvisionPart(
        id=provision.id,
        letter=book.index.letters[provision.id],
        kind=provision.kind,
        kind_label=say(f"kinds.{provision.kind}", language),
        text=both(book, provision.text, root, f"{provision.id}/text", book.index.clause_of[provision.id].id),
        address=root + provision_address(book.index, provision.id),
        aliases=book.index.aliases.get(provision.id, ()),
    )


def paragraphs(clause: Clause) -> tuple[tuple[Provision, ...], ...]:
    """Return a clause's provisions by paragraph: a new one begins where `original` begins a new line."""
    starts: set[int] = set()
    length = 0
    for line in clause.original.split("\n"):
        starts.add(length)
        length += len(line)
    made: list[list[Provision]] = []
    at = 0
    for provision in clause.provisions:
        if at in starts or not made:
            made.append([])
        made[-1].append(provision)
        at += len(provision.text.zh)
    return tuple(tuple(paragraph) for paragraph in made)


def note_parts(book: Book, on: str, language: Language, root: str) -> tuple[NotePart, ...]:
    """Return the editorial notes on a clause, a term or the whole."""
    return tuple(
        NotePart(note.id, say(f"note_kinds.{note.kind}", language), note.kind, _note_text(book, note, root))
        for note in book.index.notes_on.get(on, ())
    )


def _note_text(book: Book, note: EditorialNote, root: str) -> BothHtml:
    return both(book, note.text, root, f"{note.id}/text", note.on)


def question_parts(
    book: Book, questions: tuple[ChecklistItem, ...], language: Language, root: str
) -> tuple[QuestionPart, ...]:
    """Return checklist items, each with its provision."""
    made: list[QuestionPart] = []
    for question in questions:
        provision = book.index.provisions[question.provision]
        made.append(
            QuestionPart(
                id=question.id,
                provision=provision_part(book, provision, language, root),
                question=question.question,
                look_at=tuple(
                    LookPart(say(f"methods.{look.method}", language), look.text) for look in question.look_at
                ),
                evidence=question.evidence,
                fingerprint=fingerprint(provision.text.zh),
                first=not made or made[-1].provision.id != question.provision,
            )
        )
    return tuple(made)


def definition_parts(book: Book, provisions: tuple[Provision, ...]) -> tuple[DefinitionPart, ...]:
    """Return the definitions of all terms that provisions mention, those of the terms clause first."""
    found = {
        mention.term
        for provision in provisions
        for language in ("zh", "en")
        for mention in book.index.mentions[provision.id, language]
    }
    return tuple(definition_part(term) for id_, term in book.index.terms.items() if id_ in found)


def definition_part(term: TermEntry) -> DefinitionPart:
    """Return a term's definition."""
    return DefinitionPart(
        term.id, term.number or "", preferred(term, "zh"), preferred(term, "en"), term.definition, term.number is None
    )


def term_link(term: TermEntry, root: str) -> LinkPart:
    """Return a link to a term entry, in both languages."""
    number = f'<span class="cb-number">{escape(term.number)}</span> ' if term.number else ""
    words = spoken(Text(zh=preferred(term, "zh"), en=preferred(term, "en")), "zh")
    english = f'<span lang="en">{escape(preferred(term, "en"))}</span>'
    return LinkPart(root + term_address(term), f"{number}{words} {english}")


def clause_name(clause: Clause, language: Language) -> str:
    """Return a clause's number and title in one language, plain."""
    number = display_number(clause)
    return f"{number} {getattr(clause.title, language)}".strip()


def clause_link(clause: Clause, language: Language, root: str) -> LinkPart:
    """Return a link to a clause with its number and title."""
    number = display_number(clause)
    before = f'<span class="cb-number">{escape(number)}</span> ' if number else ""
    return LinkPart(root + clause_address(clause), before + spoken(clause.title, language))


def chapter_named(clause: Clause | None, language: Language) -> str:
    """Return how running text names a chapter: `clause 3`, `annex A`; the standard itself where there is no number."""
    if clause is None or not clause.number:
        return say("pages.chapter_unnumbered", language)
    kind = "annex_named" if clause.element == "annex" else "chapter_named"
    return say(f"pages.{kind}", language, number=clause.number)


def edition_status(index: Index, edition: GuidelineEdition, language: Language, root: str) -> str:
    """Return an edition's status in words, with a link to what replaced it."""
    words = f'<span class="cb-status cb-status--{edition.status}">{say(f"statuses.{edition.status}", language)}</span>'
    newer = index.editions.get(edition.replaced_by or "")
    if newer:
        words += (
            f" {say('pages.replaced_by', language)} {link(root, edition_address(index, newer), escape(newer.number))}"
        )
    return words
