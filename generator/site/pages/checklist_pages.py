"""Checklists to read and to print: per clause, per chapter, and whole."""

from dataclasses import dataclass

from generator.formats.qr import qr_content, qr_path
from generator.model import CHECKED, Clause, Edition, Language
from generator.site.pages.inline import escape
from generator.site.pages.page import Book, Page
from generator.site.pages.parts import LinkPart, QuestionPart, clause_link, clause_name, question_parts
from generator.standard.addresses import (
    CHECKLIST_HELP,
    CHECKLIST_WHOLE,
    CHECKLISTS,
    checklist_address,
    clause_address,
    root_of,
)
from generator.standard.numbers import display_number
from generator.words import say


@dataclass(frozen=True, slots=True)
class Sheet:
    """The items of one clause."""

    clause: Clause
    number: str
    address: str
    questions: tuple[QuestionPart, ...]
    qr: tuple[int, str]
    """Side and path of the QR code that leads back to the clause."""


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """What a checklist page shows."""

    clause: str
    """Id of its clause; empty for the whole standard."""
    name: str
    sheets: tuple[Sheet, ...]
    count: int
    edition: Edition
    permalink: str
    downloads: tuple[LinkPart, ...]
    """Its ready-made files."""


@dataclass(frozen=True, slots=True)
class HelpView:
    """What the guide for assessors shows."""

    example: str
    """A selection of clauses, as a link carries it."""
    downloads: bool
    """Whether there are ready-made files."""
    kinds: tuple[str, ...]
    """Words of the buttons that choose one kind of evaluation."""


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """A clause in the list of checklists."""

    id: str
    level: int
    link: LinkPart
    count: int
    chapter: bool
    downloads: tuple[LinkPart, ...]


@dataclass(frozen=True, slots=True)
class ChecklistsView:
    """What the list of checklists shows."""

    covered: str
    """For which types of provision there is at least one item each, as a sentence."""
    rows: tuple[ChecklistRow, ...]
    whole: LinkPart
    count: int
    downloads: tuple[LinkPart, ...]


def checklist_pages(book: Book, language: Language) -> tuple[Page, ...]:
    """Return the list of checklists, their guide, the whole one, and one for every clause with items; none without any."""
    if not book.index.standard.checklist:
        return ()
    index = book.index
    root = root_of(CHECKLISTS)
    counts = {
        clause.id: sum(len(index.checklist_at(part)) for part in index.descendants(clause))
        for clause in index.standard.clauses
    }
    clauses = [clause for clause in index.standard.clauses if counts[clause.id]]
    total = sum(counts[clause.id] for clause in index.top)
    rows = tuple(
        ChecklistRow(
            id=clause.id,
            level=len(index.ancestors(clause)),
            link=LinkPart(root + checklist_address(clause), clause_link(clause, language, root).html),
            count=counts[clause.id],
            chapter=bool(index.children.get(clause.id)),
            downloads=_downloads(book, clause, root),
        )
        for clause in clauses
    )
    whole = LinkPart(root + CHECKLIST_WHOLE, escape(say("pages.whole_checklist", language)))
    view = ChecklistsView(_covered(book, language), rows, whole, total, _downloads(book, None, root))
    return (
        Page(CHECKLISTS, "checklists.md.j2", say("pages.checklists", language), view, kind="checklists"),
        _help(book, language, clauses),
        _page(book, language, None),
        *(_page(book, language, clause) for clause in clauses),
    )


def _covered(book: Book, language: Language) -> str:
    kinds = {provision.kind for provision in book.index.provisions.values()} & CHECKED
    if not kinds:
        return ""
    return say("covered.both" if kinds == CHECKED else f"covered.{kinds.pop()}", language)


def _help(book: Book, language: Language, clauses: list[Clause]) -> Page:
    """Return the guide for assessors."""
    example = dict.fromkeys((*book.index.aspects, *(clause.id for clause in clauses)))
    view = HelpView(
        ",".join([*example][:: max(1, len(example) - 1)]),
        book.downloads,
        tuple(getattr(entry.only, language) for entry in book.index.evaluation_kinds),
    )
    title = say("pages.help_title", language)
    return Page(CHECKLIST_HELP, "help.md.j2", title, view, kind="checklist-help", up=CHECKLISTS)


def _page(book: Book, language: Language, clause: Clause | None) -> Page:
    """Return the checklist of a clause and all below it, or of the whole standard when none is given."""
    index = book.index
    address = checklist_address(clause) if clause else CHECKLIST_WHOLE
    name = clause_name(clause, language) if clause else say("pages.whole_checklist", language)
    root = root_of(address)
    sheets = tuple(
        Sheet(
            clause=part,
            number=display_number(part),
            address=root + clause_address(part),
            questions=question_parts(book, found, language, root),
            qr=qr_path(qr_content(index.standard.metadata, book.config, part)),
        )
        for part in (index.descendants(clause) if clause else index.standard.clauses)
        if (found := index.checklist_at(part))
    )
    view = ChecklistView(
        clause=clause.id if clause else "",
        name=name,
        sheets=sheets,
        count=sum(len(sheet.questions) for sheet in sheets),
        edition=index.edition,
        permalink=book.config.site_url + (f"c/{clause.id}/" if clause else ""),
        downloads=_downloads(book, clause, root),
    )
    return Page(
        address=address,
        template="checklist.md.j2",
        title=f"{say('shared.checklist', language)} {name}",
        view=view,
        kind="checklist",
        clause=clause.id if clause else "",
        chapter=index.branch(clause).id if clause else "",
        up=clause_address(clause) if clause else CHECKLISTS,
        shows=tuple(id_ for sheet in sheets for part in sheet.questions for id_ in (part.id, part.provision.id)),
    )


def _downloads(book: Book, clause: Clause | None, root: str) -> tuple[LinkPart, ...]:
    """Return links to the ready-made files of a clause or a chapter, or of the whole standard when none is given."""
    if not book.downloads:
        return ()
    if clause and clause.id not in book.index.aspects and not book.index.checklist_at(clause):
        return ()
    name = clause.id if clause else "all"
    hidden = f'<span class="cb-hidden"> {escape(display_number(clause))}</span>' if clause else ""
    return tuple(LinkPart(f"{root}../downloads/{name}.{kind}", kind.upper() + hidden) for kind in ("pdf", "xlsx"))
