"""Documents as drafting groups have them, made of standards that are at hand, and what import makes of them."""

from functools import cache
from pathlib import Path

from generator.formats.drafted.folder import Made, Wanted, made_of
from generator.formats.drafted.text import read_text
from generator.model import Clause, Provision, Standard, TermEntry
from generator.source.load import load
from generator.standard.index import Index
from generator.standard.numbers import heading_number

ROOT = Path(__file__).parents[2]
DAY = "2026-01-31"
_HALF = str.maketrans("，：；（）", ",:;()")


@cache
def standard_in(folder: str) -> Standard:
    """Return a standard of the project."""
    loaded = load(ROOT / folder)
    assert loaded.standard is not None, loaded.problems
    return loaded.standard


def imported(text: str) -> Made:
    """Return what is made of a text."""
    return made_of(read_text(text), Wanted(file="draft.txt", day=DAY))


def read_again(made: Made) -> Standard:
    """Return the standard that was made, as its files are read."""
    assert made.loaded.standard is not None, made.loaded.problems
    return made.loaded.standard


def as_copied(standard: Standard) -> str:
    """Return a standard as a person copies it from a PDF.

    Marks have half width, numbers stick to titles, the contents have dots, a line is broken, and all stands twice.
    """
    index = Index(standard)
    contents, body = ["目 次"], []
    for clause in standard.clauses:
        heading = _heading(clause)
        if clause.number and "." not in clause.number:
            contents.append(f"{heading} {'.' * 80} {len(contents)}")
        body += [heading] if heading else []
        body += (figure.number.zh + " " + figure.caption.zh for figure in clause.figures)
        body += _paragraphs(clause)
        for term in index.entries_in.get(clause.id, ()):
            first = term.designations[0]
            body += [f"{term.number}{first.zh} {first.en}", term.definition.zh]
    cover = [f"{standard.metadata.publisher.zh}发布", standard.metadata.editions[0].number.replace("—", "-")]
    whole = "\n".join([*cover, *contents, *body]).translate(_HALF)
    return f"{whole}\n{whole}\n"


def _heading(clause: Clause) -> str:
    title = clause.title.zh
    if not clause.number or clause.number == "0":
        return f"{title[0]} {title[1:]}" if len(title) == len("前言") else title
    return f"{heading_number(clause, 'zh')}{'' if '.' in clause.number else ' '}{title}"


def _paragraphs(clause: Clause) -> list[str]:
    """Return the paragraphs of a clause; a long one is broken where a line of print would end."""
    words = clause.original.split("\n") if clause.original else []
    return [
        f"{each[: len(each) // 2]}\n{each[len(each) // 2 :]}" if _breaks(each) else each for each in words
    ]  # fmt: skip


def _breaks(words: str) -> bool:
    half = len(words) // 2
    return half > 30 and "，" in words[:half] and not set(words[half - 1 : half + 1]) & set("，。；：、（）—“”")


def same_provisions(ours: Standard, theirs: Standard) -> tuple[list[Provision], list[Provision]]:
    """Return our provisions that theirs cut alike and call alike, and all of ours."""
    made = {(clause.number, each.text.zh, each.kind) for clause in theirs.clauses for each in clause.provisions}
    wanted = [
        (clause.number if clause.number != "0" else None, each) for clause in ours.clauses for each in clause.provisions
    ]
    return [each for number, each in wanted if (number, each.text.zh, each.kind) in made], [each for _, each in wanted]


def shape(clause: Clause) -> tuple[object, ...]:
    """Return what a clause is and holds, block by block, without how its sentences are cut."""
    blocks = tuple((type(block).__name__, getattr(block, "number", None)) for block in clause.content)
    return clause.number, clause.title.zh, clause.element, clause.annex or "normative", blocks


def entry(term: TermEntry) -> tuple[object, ...]:
    """Return what a term entry holds, in Chinese."""
    words = tuple((each.zh, each.en, each.status) for each in term.designations)
    remarks = tuple((type(block).__name__, getattr(block, "text", None)) for block in term.content)
    return term.number, words, term.definition.zh, remarks, term.source


def kinds_by_text(standard: Standard) -> list[tuple[str, str]]:
    """Return the text and the type of each provision."""
    return [(each.text.zh, each.kind) for clause in standard.clauses for each in clause.provisions]
