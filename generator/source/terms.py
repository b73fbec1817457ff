"""A term entry as it is written to one as it is read: its domain, its notes and its source, with their places."""

import re
from dataclasses import fields
from typing import TypeAlias

from generator.model import LANGUAGES, Block, Designation, Language, TermEntry, Text
from generator.model.place import Step
from generator.source.blocks import MADE_BY, numbered, points, remarks
from generator.source.content import Maker
from generator.source.designations import spelt
from generator.source.document import Document
from generator.source.places import Sources
from generator.source.written import WrittenClause
from generator.source.written_terms import WrittenTerm
from generator.standard.changes import ids_in
from generator.standard.origins import origin
from generator.words.errors import listed

Path: TypeAlias = tuple[Step, ...]
_DOMAIN = re.compile(r"\s*[〈<⟨]([^〉>⟩]+)[〉>⟩]\s*")
IN_ENTRY = ("figure", "formula", "example", "note")
"""What may stand behind a definition, by its key."""


def term_of(
    written: WrittenTerm, document: Document, path: Path, sources: Sources, language: Language
) -> tuple[TermEntry, Maker]:
    """Return a term entry as it is read, and its maker with the problems found on the way."""
    maker = Maker(WrittenClause(id=written.id), document, path, sources, language, "terms", None)
    domain, definition = _domain(maker, written)
    if not written.definition.zh and not written.definition.en and not written.content:
        maker.tell(path, "SRC011", "key-missing", at_key="definition")
    maker.amend(written.amended, path, (written.id,))
    maker.amend(written.definition.amended, (*path, "definition"), (written.id,))
    content = _content(maker, written)
    entry = TermEntry(
        id=written.id, number=written.number, domain=domain, definition=definition,
        designations=_designations(maker, written),
        points=points(maker, written.definition.list, ("points",), (*path, "definition", "list")),
        content=content,
        source=origin(written.source) if written.source else None,
        compare=written.compare, related=written.related, amended=tuple(maker.amended),
    )  # fmt: skip
    return entry, maker


def _designations(maker: Maker, written: WrittenTerm) -> tuple[Designation, ...]:
    """Return the designations of an entry; one line as printed may hold several."""
    made: list[Designation] = []
    for number, each in enumerate(written.designations):
        here = (*maker.path, "designations", number)
        if each.printed and (each.zh or each.en):
            maker.tell(here, "SRC016", "printed-and-words")
        for designation in spelt(each, maker.language, first=not made):
            for language in LANGUAGES:
                where = here if each.printed else (*here, language)
                maker.spot(written.id, ("designations", len(made), language), where)
            maker.spot(written.id, ("designations", len(made)), here)
            made.append(designation)
    return tuple(made)


def _domain(maker: Maker, written: WrittenTerm) -> tuple[Text | None, Text]:
    """Return the domain of an entry, which may be printed before its definition, and the definition without it."""
    found = {language: _DOMAIN.match(getattr(written.definition, language)) for language in LANGUAGES}
    cut = {language: match.end() if match else 0 for language, match in found.items()}
    for language, begin in cut.items():
        maker.spot(written.id, ("definition", language), (*maker.path, "definition", language), begin)
    words = {language: getattr(written.definition, language)[begin:] for language, begin in cut.items()}
    domain = written.domain
    if domain is None and any(found.values()):
        zh, en = (match[1] if match else "" for match in found.values())
        domain = Text(zh=zh, en=en)
        maker.spot(written.id, ("domain",), (*maker.path, "definition"))
    return domain, Text(zh=words["zh"], en=words["en"])


def _content(maker: Maker, written: WrittenTerm) -> tuple[Block, ...]:
    """Return what stands behind the definition, in printed order."""
    made: list[Block] = []
    for number, block in enumerate(written.content):
        here = (*maker.path, "content", number)
        keys = [key for key in IN_ENTRY if getattr(block, key)]
        others = [each.name for each in fields(block) if each.name not in (*keys, "amended")]
        if len(keys) != 1 or any(getattr(block, name) for name in others):
            maker.tell(here, "SRC016", "entry-block", known=listed([*IN_ENTRY]))
            continue
        own = tuple(MADE_BY[keys[0]](maker, block, here))
        maker.amend(block.amended, here, tuple(id_ for each in own for id_ in ids_in(each)))
        made += own
    made += remarks(maker, "example", written.examples, (*maker.path, "examples"))
    made += remarks(maker, "note", written.notes, (*maker.path, "notes"))
    return numbered(made)
