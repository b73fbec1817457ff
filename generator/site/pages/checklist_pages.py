"""Checklists to read and to print: per clause, per chapter, and whole."""

from dataclasses import dataclass
from functools import partial

from generator.assess.selection import is_ready_made
from generator.model import CHECKED, Clause
from generator.site.pages.apparatus import asked_parts
from generator.site.pages.clause_parts import clause_title
from generator.site.pages.page import Book, Page, Plan
from generator.site.pages.pen import Pen, Shape, Words
from generator.site.pages.writing import plain
from generator.standard.addresses import (
    ABOUT,
    CHECKLIST_HELP,
    CHECKLIST_WHOLE,
    CHECKLISTS,
    JUDGEMENT,
    checklist_address,
    checklist_anchor,
    clause_address,
)
from generator.standard.numbers import clause_name


@dataclass(frozen=True, slots=True)
class Sheet:
    """The items of one clause."""

    id: str
    title: Words
    target: str
    text: str
    """Its items as Markdown."""


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """What a checklist page shows."""

    anchor: str
    """Of its title."""
    name: Words
    sheets: tuple[Sheet, ...]
    count: int


@dataclass(frozen=True, slots=True)
class HelpView:
    """What the guide for assessors shows."""

    route: str
    """Links to what is done one after the other in an evaluation."""

    example: str
    """A selection of clauses, as a link carries it."""
    downloads: bool
    """Whether there are ready-made files."""
    buttons: str
    """Words of the buttons that choose one kind of evaluation, as a list in running text."""
    checklists: str
    """Link to the page where clauses are chosen."""
    sample: str
    """Link that opens the sample; none without one."""
    sample_files: str
    """Links to what is made of the sample, as a list in running text; none without downloads."""
    keys: str
    """Link to where single keys are switched off; none in a folder, which has no keys."""
    site: str
    """Link to the site, where its address is known."""
    judgement: str
    """Link to the rules of judgement; none where there are none."""
    findings: tuple[tuple[str, str], ...]
    """The names of the findings, and when each is chosen."""


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """A checklist in the list of all."""

    level: int
    link: str
    count: int


@dataclass(frozen=True, slots=True)
class ChecklistsView:
    """What the list of checklists shows."""

    covered: str
    """For which types of provision there is at least one item each, as a sentence."""
    rows: tuple[ChecklistRow, ...]
    help: str
    judgement: str
    """Link to the rules of judgement; none where there are none."""
    sample: str
    """Link that opens the sample; none without one."""


def checklist_pages(book: Book, shape: Shape) -> Plan:
    """Return what makes the list of checklists, their guide, the whole one, and one for every clause with items.

    Nothing without any.
    """
    if not book.index.standard.checklist:
        return {}
    index = book.index
    counts = {
        clause.id: sum(len(index.checklist_at(part)) for part in index.descendants(clause))
        for clause in index.standard.clauses
    }
    clauses = tuple(clause for clause in index.standard.clauses if counts[clause.id])
    return {
        CHECKLISTS: partial(_list, book, clauses, counts, shape),
        CHECKLIST_HELP: partial(_help, book, clauses, shape),
        CHECKLIST_WHOLE: partial(_page, book, None, shape),
        **{checklist_address(clause): partial(_page, book, clause, shape) for clause in clauses},
    }


def _list(book: Book, clauses: tuple[Clause, ...], counts: dict[str, int], shape: Shape) -> Page:
    """Return the list of checklists."""
    index = book.index
    pen = book.pen(shape)
    total = sum(counts[clause.id] for clause in index.top)
    rows = (
        ChecklistRow(0, pen.link(CHECKLIST_WHOLE, pen.say("pages.whole_checklist")), total),
        *(
            ChecklistRow(
                len(index.ancestors(clause)),
                pen.link(checklist_address(clause), pen.clause_words(clause)),
                counts[clause.id],
            )
            for clause in clauses
        ),
    )
    view = ChecklistsView(
        _covered(pen),
        rows,
        pen.link(CHECKLIST_HELP, pen.say("pages.help_title")),
        _judgement(pen),
        _sample(pen, pen.say("pages.sample_link")),
    )
    return Page(CHECKLISTS, "checklists.md.j2", pen.say("pages.checklists"), view, kind="checklists")


def _judgement(pen: Pen) -> str:
    return pen.link(JUDGEMENT, pen.say("shared.judgement")) if pen.book.index.standard.judgement else ""


def _covered(pen: Pen) -> str:
    """Return which kinds of provisions each have an item; nothing where one has none."""
    index = pen.book.index
    checked = [provision for provision in index.provisions.values() if provision.kind in CHECKED]
    kinds = {provision.kind for provision in checked}
    if not kinds or any(map(index.lacks_item, checked)):
        return ""
    return pen.say("covered.both" if kinds == CHECKED else f"covered.{kinds.pop()}")


def _help(book: Book, clauses: tuple[Clause, ...], shape: Shape) -> Page:
    """Return the guide for assessors."""
    example = dict.fromkeys((*book.index.aspects, *(clause.id for clause in clauses)))
    pen = book.pen(shape)
    only = [plain(value.name.in_(shape.language)) for choice in book.index.choices for value in choice.values]
    buttons = tuple(pen.say("guide.button", words=words) for words in only)
    site = book.config.site_url
    view = HelpView(
        route=" → ".join(f"[{words}](#{id_})" for id_, words in _route(pen)),
        example=",".join([*example][:: max(1, len(example) - 1)]),
        downloads=book.downloads,
        buttons=pen.listed(buttons) if buttons and pen.language == "en" else "".join(buttons),
        checklists=pen.link(CHECKLISTS, pen.say("pages.checklists")),
        sample=_sample(pen, pen.say("guide.sample_open")),
        sample_files=_sample_files(pen),
        keys="" if shape.flat else pen.link(f"{ABOUT}#keys", pen.say("pages.about")),
        site=f"[{plain(site)}]({site})" if site else "",
        judgement=_judgement(pen),
        findings=tuple((pen.words(each.label).own, pen.words(each.help).own) for each in book.config.findings),
    )
    return Page(CHECKLIST_HELP, "help.md.j2", pen.say("pages.help_title"), view, kind="checklist-help")


def _sample(pen: Pen, words: str) -> str:
    """Return a link that opens the sample of the page's language; nothing where it has none, or pages are but read."""
    if pen.language not in pen.book.samples or pen.shape.flat:
        return ""
    return f"[{words}]({pen.way.to(CHECKLIST_WHOLE)}?fill=sample)"


def _sample_files(pen: Pen) -> str:
    if not _sample(pen, "") or not pen.book.downloads:
        return ""
    name = f"sample-{pen.language}"
    kinds = (
        (".html", pen.say("pages.sample_report", kind="HTML")),
        (".pdf", "PDF"),
        (".docx", "Word"),
        ("-nonconformities.pdf", pen.say("pages.sample_sheets")),
        (".zip", pen.say("pages.sample_zip")),
    )
    saved = f"{{: download={name}.html }}"  # the site's policy forbids the styles that stand in it
    return pen.say("shared.comma").join(
        f"[{words}]({pen.way.root}../downloads/{name}{ending}){saved if ending == '.html' else ''}"
        for ending, words in kinds
    )


def _route(pen: Pen) -> tuple[tuple[str, str], ...]:
    """Return anchor and heading of what is done one after the other in an evaluation."""
    return (
        ("choose", pen.say("guide.choose")),
        ("assignments", pen.say("guide.assignments")),
        ("fill", pen.say("guide.fill")),
        ("joining", pen.say("guide.joining")),
        ("consensus", pen.say("guide.consensus")),
        ("nonconformities", pen.say("guide.nonconformities")),
        ("report", pen.say("guide.report")),
        ("next", pen.say("guide.next")),
    )


def _page(book: Book, clause: Clause | None, shape: Shape) -> Page:
    """Return the checklist of a clause and all below it, or of the whole standard when none is given."""
    index = book.index
    address = checklist_address(clause) if clause else CHECKLIST_WHOLE
    pen = book.pen(shape)
    parts = [
        part for part in (index.descendants(clause) if clause else index.standard.clauses) if index.checklist_at(part)
    ]
    items = [item for part in parts for item in index.checklist_at(part)]
    name = clause_name(clause, shape.language) if clause else pen.say("pages.whole_checklist")
    return Page(
        address=address,
        template="checklist.md.j2",
        title=f"{pen.say('shared.checklist')} {name}",
        view=ChecklistView(
            anchor=checklist_anchor(clause.id if clause else ""),
            name=clause_title(pen, clause) if clause else Words(name, ""),
            sheets=tuple(_sheet(pen, part) for part in parts),
            count=len(items),
        ),
        kind="checklist",
        clause=clause.id if clause else "",
        chapter=index.branch(clause).id if clause else "",
        shows=tuple(id_ for item in items for id_ in (item.id, item.provision)),
    )


def _sheet(pen: Pen, clause: Clause) -> Sheet:
    """Return the items of a clause; they stand on its checklist, those above it and the whole, and are written once."""
    questions = pen.book.index.checklist_at(clause)
    text = pen.once("sheet", clause.id, lambda: pen.written("sheet", asked_parts(pen, questions)))
    return Sheet(clause.id, clause_title(pen, clause), pen.way.to(clause_address(clause)), text)


def downloads(book: Book, clause: Clause | None) -> tuple[tuple[str, str], ...]:
    """Return address from the site's root and kind of the ready-made files of a clause, a chapter or the whole."""
    if not book.downloads or not is_ready_made(book.index, book.config, clause):
        return ()
    name = clause.id if clause else "all"
    return tuple((f"downloads/{name}.{kind}", kind.upper()) for kind in ("pdf", "xlsx"))
