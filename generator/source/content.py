"""A clause as it is written to a clause as it is read: old and new form become the same blocks, with ids and places."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model import (
    BACK_MATTER,
    LANGUAGES,
    Amended,
    Block,
    Clause,
    Element,
    Language,
    List,
    ListItem,
    Paragraph,
    Provision,
    ProvisionKind,
    ReadKind,
    Table,
    Text,
    provisions_in,
)
from generator.model.errors import NOTHING
from generator.model.place import Step
from generator.model.problem import Location, Problem
from generator.source.amended import changes
from generator.source.attributes import held
from generator.source.blocks import MADE_BY, figure, numbered, remarks
from generator.source.document import Document, locate
from generator.source.elements import element_of
from generator.source.old_form import old_blocks
from generator.source.places import Sources, Spot
from generator.source.written import WrittenAmended, WrittenBlock, WrittenClause, WrittenItem, WrittenPiece
from generator.standard.changes import ids_in
from generator.standard.labels import item_names, label_name, leads, split_label
from generator.standard.numbers import letter, numbered_title
from generator.standard.verbs import goes_on, kind_of
from generator.words import said
from generator.words.errors import listed, problem

Path = tuple[Step, ...]
_STATING: frozenset[Element] = frozenset({"foreword", "introduction", "scope", "references"})
"""Elements in which 可 tells a possibility: they permit nothing."""
_OLD = ("provisions", "notes", "examples", "figures")


@dataclass(slots=True)
class Maker:
    """Makes the blocks of one clause."""

    written: WrittenClause
    document: Document
    path: Path
    sources: Sources
    language: Language
    element: Element
    kind: ProvisionKind | None
    """Type of the provisions that do not say their own."""
    problems: list[Problem] = field(default_factory=list)
    labelled: bool = False
    """Whether the standard itself labels a provision of the clause."""
    counts: dict[str, int] = field(default_factory=dict)
    """How many things of a kind were made."""
    taken: set[str] = field(default_factory=set)
    """What items of lists are called in ids."""
    amended: list[Amended] = field(default_factory=list)
    """What amendments changed."""

    def made(self) -> tuple[Block, ...]:
        """Return the clause's blocks."""
        if not self.written.content:
            if self.written.provisions and not self.written.original:
                self.tell(self.path, "TXT001", "no-original", id=self.written.id)
            figures = enumerate(self.written.figures)
            drawn = (figure(self, each, (*self.path, "figures", number)) for number, each in figures)
            return (*drawn, *self.old())
        for key in _OLD:
            if getattr(self.written, key):
                self.tell((), "SRC016", "content-and-old", at_key=key, id=self.written.id)
        self.labelled = any(_labelled(block.list, self.language) for block in self.written.content)
        blocks: list[Block] = []
        for number, block in enumerate(self.written.content):
            here = (*self.path, "content", number)
            made = tuple(self.blocks(block, here, blocks))
            table = next((each for each in made if isinstance(each, Table)), None)
            self.amend(block.amended, here, tuple(id_ for each in made for id_ in ids_in(each)), table)
            blocks += made
        return numbered(blocks)

    def old(self) -> tuple[Block, ...]:
        """Return the blocks of the old form, behind its figures."""
        blocks = [*old_blocks(self.written, self.language, entries=self.entries)]
        labelled = {provision.id for provision in provisions_in(blocks) if provision.label}
        for number, each in enumerate(self.written.provisions):
            for language in LANGUAGES if each.id in labelled else ():
                path = (*self.path, "provisions", number, "text", language)
                self.spot(each.id, ("text", language), path, split_label(getattr(each.text, language))[1])
        for number, each in enumerate(self.written.provisions):
            self.kind_as(each.kind, (*self.path, "provisions", number))
            self.amend(each.amended, (*self.path, "provisions", number), (each.id,))
        blocks += remarks(self, "note", self.written.notes, (*self.path, "notes"))
        blocks += remarks(self, "example", self.written.examples, (*self.path, "examples"))
        return numbered(blocks)

    def tell(self, path: Path, rule: str, key: str, at_key: str = "", **values: object) -> None:
        """Note a problem at a path of the document, or at a key of the clause."""
        where = locate(self.document, (*self.path, at_key), key=True) if at_key else locate(self.document, path)
        values |= {"key": at_key} if at_key else {}
        self.problems.append(problem(where, rule, key, **values))

    def note(self, id_: str, path: Path) -> None:
        """Note where an entity stands; where the clause's own id is taken, that is told and none made of it."""
        told = tuple(self.sources.derive(id_, self.document, path))
        document, first = self.sources.places.get(self.written.id, (self.document, self.path))
        self.problems += told if document is self.document and first == self.path else ()

    def spot(self, id_: str, inside: Path, path: Path, begin: int = 0) -> None:
        """Note where a part of an entity stands."""
        self.sources.spots[id_, inside] = Spot(self.document, path, begin)

    def amend(
        self, written: tuple[WrittenAmended, ...], path: Path, on: tuple[str, ...], table: Table | None = None
    ) -> None:
        """Note what amendments changed in what stands at a path, by its ids; of a table it may be a row or a cell."""
        for each, here in changes(self, written, path, on, table):
            self.spot(self.written.id, ("amended", len(self.amended)), here)
            self.amended.append(each)

    def count(self, kind: str) -> int:
        """Return how many of a kind there are, the one that is being made included."""
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return self.counts[kind]

    def blocks(self, block: WrittenBlock, path: Path, before: list[Block]) -> Iterator[Block]:
        """Yield what a written block is: a paragraph with the list below it, or one other thing."""
        keys = [key for key in MADE_BY if getattr(block, key)]
        words = bool(block.zh or block.en)
        if len(keys) + bool(block.cut or words or block.list) > 1 or (block.cut and words):
            named = [*keys, *(key for key in ("cut", "list") if getattr(block, key)), *(["zh"] if words else [])]
            self.tell(path, "SRC016", "block-mixed", keys=said("named.and", first=listed(named[:-1]), last=named[-1]))
            return
        if not keys and not (block.cut or words or block.list):
            self.tell(path, "SRC016", "block-empty")
            return
        for key in keys:
            yield from MADE_BY[key](self, block, path)
        lead = self.lead(before)
        if block.cut or words:
            paragraph = Paragraph(provisions=self.provisions(block, path, "", (), None))
            yield paragraph
            lead = self.lead([paragraph])
        if block.list:
            yield self.list(block.list, (*path, "list"), (), lead)

    def lead(self, before: list[Block]) -> Provision | None:
        """Return the provision that leads in a list behind some blocks."""
        last = before[-1] if before else None
        if isinstance(last, Paragraph) and leads(last.provisions[-1].text):
            return last.provisions[-1]
        return None

    def list(self, items: tuple[WrittenItem, ...], path: Path, chain: tuple[str, ...], lead: Provision | None) -> List:
        """Return a list; `chain` are the labels above it."""
        labels = [_label_of(each, self.language) for each in items]
        taken: set[str] = set() if chain else self.taken
        names = item_names(labels, taken)
        taken.update(names)
        made = []
        for number, (each, label, name) in enumerate(zip(items, labels, names, strict=True)):
            own = (*chain, name) if name else ()
            inside = (*path, number)
            provisions = self.provisions(each, inside, label, own, lead) if each.cut or each.zh or each.en else ()
            below = provisions[-1] if provisions else lead
            content = (self.list(each.list, (*inside, "list"), own, below),) if each.list else ()
            if not provisions and not content:
                self.tell(inside, "SRC016", "block-empty")
            made.append(ListItem(label=label, provisions=provisions, content=content))
            whole = (*provisions, *provisions_in(content))
            self.amend(each.amended, inside, tuple(provision.id for provision in whole))
        return List(items=tuple(made))

    def provisions(
        self,
        written: WrittenBlock | WrittenItem,
        path: Path,
        label: str,
        chain: tuple[str, ...],
        lead: Provision | None,
    ) -> tuple[Provision, ...]:
        """Return the provisions of a paragraph or an item; `chain` are the labels by which it is called."""
        parts: list[tuple[WrittenPiece | WrittenBlock | WrittenItem, Path]] = [(written, path)]
        if written.cut:
            parts = [(piece, (*path, "cut", number)) for number, piece in enumerate(written.cut)]
        made: list[Provision] = []
        for position, (piece, where) in enumerate(parts):
            id_ = piece.id or self.id_of(chain, position)
            self.note(id_, where)
            words: dict[Language, str] = {}
            for language in LANGUAGES:
                text = getattr(piece, language)
                begin = split_label(text)[1] if isinstance(written, WrittenItem) and not position else 0
                words[language] = text[begin:]
                self.spot(id_, ("text", language), (*where, language), begin)
            text = Text(zh=words["zh"], en=words["en"])
            over = made[-1] if made and goes_on(text.zh) else lead
            kind = self.kind_as(piece.kind or written.kind, where) or self.kind_of(text, over)
            own = held(written.attributes | piece.attributes)
            made.append(Provision(id=id_, kind=kind, text=text, label="" if position else label, attributes=own))
            if written.cut:
                self.amend(piece.amended, where, (id_,))
        return tuple(made)

    def id_of(self, chain: tuple[str, ...], position: int) -> str:
        """Return the id of a provision by its labels, or by its place among those without one."""
        if chain:
            return f"{self.written.id}-{'.'.join(chain)}" + (f".s{position + 1}" if position else "")
        number = self.count("provision")
        return f"{self.written.id}-{f's{number}' if self.labelled else letter(number - 1)}"

    @property
    def entries(self) -> bool:
        """Whether the clause is back matter, which provides nothing."""
        return self.element in BACK_MATTER

    def kind_as(self, written: ProvisionKind | None, path: Path) -> ReadKind | None:
        """Return the type of what stands at a path, where it is written; an entry can be none that provides."""
        if self.entries and written not in (None, "statement"):
            self.tell((*path, "kind"), "SRC016", "entry-kind", kind=written)
        return "entry" if self.entries else written

    def kind_of(self, text: Text, lead: Provision | None) -> ReadKind:
        """Return the type of a provision that does not say it."""
        if self.kind:
            return self.kind
        own = kind_of(text, self.language)
        if own == "permission" and self.element in _STATING:
            own = None
        return own or (lead.kind if lead else "statement")


def clause_of(maker: Maker) -> Clause:
    """Return a clause as it is read."""
    written = maker.written
    maker.amend(written.amended, maker.path, (written.id,))
    content = maker.made()
    return Clause(
        id=written.id, number=written.number, label=written.label, title=written.title or Text(),
        element=element_of(written), annex=written.annex, evaluates=written.evaluates, text=written.text,
        attributes=held(written.attributes), related=written.related, enhances=written.enhances,
        references=written.references, withdrawn=written.withdrawn,
        original=written.original, content=content, published=written.published,
        amended=tuple(maker.amended),
    )  # fmt: skip


def without_id(written: WrittenClause, where: Location) -> Problem:
    """Return the problem of a clause that has neither id nor number, with the number that its title begins with."""
    title = written.title.zh or written.title.en if written.title else ""
    numbered = numbered_title(title)
    way = said("named.number-and-title", number=numbered.number, title=numbered.title) if numbered else NOTHING
    return problem(where, "SRC011", "clause-without-id", way)


def _label_of(written: WrittenItem, language: Language) -> str:
    """Return the label that a written item begins with."""
    first = written.cut[0] if written.cut else written
    return split_label(getattr(first, language))[0]


def _labelled(items: tuple[WrittenItem, ...], language: Language) -> bool:
    """Tell whether the standard's own label names an item of a list."""
    return any(label_name(_label_of(each, language)) or _labelled(each.list, language) for each in items)
